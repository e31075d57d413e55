"""Presenting: a sequence of charts with nothing around them, turned by keys, their quotes as the speaker's notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from dashboard import cards, downloads, look, panels, state, words
from dashboard.panels import PRESENTED, SHOW, SLIDE
from factcheck.charts.build import build
from factcheck.charts.deck import on_ground, read
from factcheck.charts.model import Chart, ChartRefusedError, Form, Spec
from factcheck.errors import FactcheckError
from factcheck.store.store import Store

NOTES = "present-notes"
ALONE = "alone"  # the parameter of the address that hides what is around
_HEIGHT = 240  # of a chart 840 wide: scaled to a projector of 1280 by 720 it leaves room for its caveats
FIRST = 4  # charts shown where the reader has chosen none


def page() -> None:
    """Show one chart after the other."""
    checked = state.checked()
    specs = _with_own(checked.deck, checked.store)
    if not specs:
        st.title("Present", anchor=False)
        st.info("No fact has an amount yet, so there is nothing to present.")
        return
    alone = state.asked(ALONE) == "yes"
    chosen = _chosen(specs, alone=alone)
    index = min(max(_number(state.asked(SLIDE)) - 1, 0), len(chosen) - 1)
    if alone:
        st.html(f"<style>{look.ALONE}</style>")
    _show_slide(specs[chosen[index]], checked, f"{chosen[index]}-{index}", alone=alone, count=(index, len(chosen)))


def _with_own(deck: Mapping[str, Spec], store: Store) -> Mapping[str, Spec]:
    """Add the charts that a reader put together, as the address or the reader's choice names them."""
    names = dict.fromkeys((*state.asked_all(SHOW), *state.all_chosen_in(PRESENTED)))
    own = {name: spec for name in names if name not in deck and (spec := read(name)) is not None}
    return {**deck, **{name: spec for name, spec in own.items() if all(each in store.facts for each in spec.facts)}}


def _show_slide(spec: Spec, checked: state.Checked, key: str, *, alone: bool, count: tuple[int, int]) -> None:
    try:
        then = state.checked_as_of(date.fromisoformat(spec.as_of)) if spec.as_of else checked
        chart = build(then.store, then.report, on_ground(spec, dark=state.is_dark()))
    except FactcheckError as error:
        why = error.why if isinstance(error, ChartRefusedError) else str(error)
        panels.show(cards.slide_head("This chart cannot be drawn", why, "h1" if alone else "h2"))
        _show_controls(*count, alone=alone)
        return
    _show(chart, key, alone=alone)
    _show_controls(*count, alone=alone)
    if not alone:
        downloads.show(chart, "present")
    with st.expander("Speaker notes: the words each number stands on", key=NOTES, expanded=not alone):
        panels.show_facts([then.store.facts[stated.id] for stated in chart.facts], then.store)


def _chosen(specs: Mapping[str, Spec], *, alone: bool) -> Sequence[str]:
    """Let the reader choose the charts and their order, in which the address keeps them."""
    wishes = [name for name in state.asked_all(SHOW) if name in specs]
    if alone:
        return wishes or list(specs)[:FIRST]
    st.title("Present", anchor=False)
    state.begin(PRESENTED, wishes, specs)
    chosen = st.multiselect(
        "Charts, in the order in which they are shown",
        list(specs),
        format_func=lambda name: _label(specs[name]),
        key=PRESENTED,
        persist_state="session",
        placeholder=f"the first {words.count(min(FIRST, len(specs)), 'chart')}",
        on_change=_tell,
    )
    return chosen or list(specs)[:FIRST]


def _label(spec: Spec) -> str:
    """Name a chart in the list; one of the reader's own has no title before it is drawn."""
    if spec.title:
        return spec.title
    store = state.checked().store
    measure = words.capital(store.measure_of(store.facts[spec.facts[0]]).name)
    how = ", ".join(filter(None, (spec.form.value, *spec.options, f"as of {spec.as_of}" if spec.as_of else "")))
    return f"{measure} ({how})"


def _show(chart: Chart, key: str, *, alone: bool) -> None:
    panels.show(cards.slide_head(chart.title, chart.subtitle, "h1" if alone else "h2"))
    if chart.vega:
        panels.show_chart(chart, f"slide-{key}", height=_HEIGHT if alone else None)
    elif chart.spec.form is Form.FACT:
        panels.show(cards.fact_slide(chart))
    else:
        st.dataframe([dict(row) for row in chart.rows], hide_index=True, key=f"slide-{key}", alt=chart.alt)
    panels.show(cards.slide_foot(chart.source_line, chart.caveats))


def _show_controls(index: int, count: int, *, alone: bool) -> None:
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if st.button("Back", shortcut="Left", disabled=index == 0, key="present-back"):
            _turn(index)
        if st.button("On", shortcut="Right", disabled=index == count - 1, key="present-on"):
            _turn(index + 2)
        st.caption(f"{index + 1} of {count}", width="content")
        label, keys = ("Leave full screen", "Esc") if alone else ("Full screen", "F")
        if st.button(label, shortcut=keys, key="present-alone"):
            shown = st.session_state.get(PRESENTED) or state.asked_all(SHOW)
            parameters = {SLIDE: str(index + 1), **({} if alone else {ALONE: "yes"})}
            state.go("present", **{SHOW: list(shown), **parameters})
    if alone:
        _listen_to_clicker(index, count)


def _listen_to_clicker(index: int, count: int) -> None:
    """Turn by the keys that a presenter's remote control sends; the buttons that hold them are not shown."""
    with st.container(key="present-clicker"):
        if st.button("Back by remote control", shortcut="PageUp", disabled=index == 0, key="present-page-up"):
            _turn(index)
        is_last = index == count - 1
        if st.button("On by remote control", shortcut="PageDown", disabled=is_last, key="present-page-down"):
            _turn(index + 2)


def _tell() -> None:
    """Put the chosen charts into the address, from the first."""
    state.ask(**{SHOW: state.all_chosen_in(PRESENTED), SLIDE: ""})


def _turn(number: int) -> None:
    state.ask(**{SLIDE: str(number)})
    st.rerun()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 1
