"""The archive: a scan of many articles, its numbers by verdict, fact and time, each article, and what clashes."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

import streamlit as st

from dashboard import panels, state, words
from dashboard.archive import article, choice, clashing, files, listing, over_time, scans, standing
from factcheck.archive.standing import Standing
from factcheck.errors import FactcheckError

SCAN, SHOWN = "archive-scan", "archive-shown"
NUMBERS, TIME, CLASHES = "Numbers", "Over time", "Clashes"
SECTIONS = {"": NUMBERS, "time": TIME, "clashes": CLASHES}  # by their names in the address


def page() -> None:
    """Show a scan, or say how to make one."""
    checked = state.checked()
    st.title("Archive", anchor=False)
    names = scans.names()
    if not names:
        _show_none()
        return
    name = _chosen_scan(names)
    try:
        found = scans.look(name)
        standing.show(name, found)
        if not found.done:
            return
        asked = state.asked(article.ARTICLE)
        if asked:
            article.show(found, asked, _list_asked(name), checked)
        else:
            _show_section(found, name, checked)
    except FactcheckError as error:
        st.error(str(error))


def _show_none() -> None:
    """Say that there is no scan, and the command that makes one."""
    store, out = str(state.store_root()), str(state.scans_root() / "NAME")
    st.info("No archive has been scanned yet. Scan one with this command; it shows here while it runs, too.")
    st.code(shlex.join(["factcheck", "scan", "CORPUS", "--store", store, "--out", out]), language=None)
    st.caption(
        "CORPUS is a .parquet or .jsonl file, or a folder of them, with id, text and perhaps date, title and url."
    )


def _chosen_scan(names: Sequence[str]) -> str:
    state.begin_one(SCAN, state.asked("scan"), names)
    folder = state.scans_root()
    chosen = st.selectbox(
        "Scan",
        names,
        format_func=lambda name: folder.name if name == "." else name,
        key=SCAN,
        persist_state="session",
        on_change=lambda: state.ask(scan=state.chosen_in(SCAN), article="", part="", figure="", page=""),
    )
    return str(chosen)


def _list_asked(name: str) -> dict[str, str | list[str]]:
    """Give the parameters of the list that an article was chosen from."""
    every = {each: state.asked_all(each) for each in ("show", "page", *choice.FILTERS)}
    return {"scan": name} | {each: values for each, values in every.items() if values}


def _show_section(found: Standing, name: str, checked: state.Checked) -> None:
    """Show the numbers, the months or the clashes, as the reader chooses."""
    section = _chosen_section()
    asked = {"scan": name, "show": next(key for key, label in SECTIONS.items() if label == section)}
    state.ask(**asked)
    if section == CLASHES:
        state.ask(page="")
        clashing.show(found, name, checked)
        return
    wish = choice.ask(scans.overview(found), found, checked.store)
    counted = scans.found(found, wish.wanted)
    with st.container(horizontal=True, gap="medium"):
        left_out = "" if wish.parameters["verdict"] else " Dates, ages and the like are left out unless chosen."
        found_words = f"{words.count(counted.numbers, 'number')} in {words.count(counted.articles, 'article')}."
        st.caption(f"{found_words}{left_out}")
        panels.link("archive", "Permalink", **{k: v for k, v in {**asked, **wish.parameters}.items() if v})
    if not counted.numbers:
        state.ask(page="")
        st.info("No number of this scan fits. Widen the choice above.")
        return
    if section == TIME:
        over_time.show(found, wish, asked)
    else:
        listing.show(found, wish, counted, asked)
    files.show(found, wish, counted, checked)


def _chosen_section() -> str:
    wish = SECTIONS.get(state.asked("show"), NUMBERS)
    state.begin_one(SHOWN, wish, SECTIONS.values())
    chosen = st.segmented_control(
        "Show",
        list(SECTIONS.values()),
        required=True,
        key=SHOWN,
        persist_state="session",
        label_visibility="collapsed",
        on_change=_ask_section,
    )
    return str(chosen or NUMBERS)


def _ask_section() -> None:
    shown = state.chosen_in(SHOWN)
    state.ask(show=next((key for key, label in SECTIONS.items() if label == shown), ""))
