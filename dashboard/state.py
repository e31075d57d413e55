"""All that outlives a run of a page: the store as loaded and checked, the reader's choices, the ground they read on.

The cache key is the name, time and size of every file of the store, so that an edit shows at the next run.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st
from streamlit.navigation.page import Page

from dashboard import queries
from factcheck.accounts import Accounted, account_for
from factcheck.charts.deck import offered
from factcheck.charts.model import Spec
from factcheck.errors import FactcheckError
from factcheck.finding import Finding, Level
from factcheck.history import Commit, HistoryError, commits, last_commit, store_at
from factcheck.report import StoreReport, check_store
from factcheck.store.load import load_store
from factcheck.store.problem import StoreError
from factcheck.store.store import Store

STORE_VARIABLE = "FACTCHECK_STORE"
SCANS_VARIABLE = "FACTCHECK_SCANS"
PROJECT = Path(__file__).resolve().parent.parent
STORE_FOLDERS = ("facts", "seeds")
_PAGES = "pages"

Kept = TypeVar("Kept")
Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Checked:
    """A store that could be read, with what the rules say of it."""

    store: Store
    report: StoreReport
    accounts: Mapping[str, tuple[Accounted, ...]]  # by article id

    @cached_property
    def flags(self) -> Mapping[str, Level]:
        """The most serious level of each flagged fact."""
        return queries.flags(self.report.findings)

    @cached_property
    def keys(self) -> Mapping[Finding, str]:
        """The address of every finding; equal findings are one."""
        return queries.keys(self.report.findings)

    @cached_property
    def deck(self) -> Mapping[str, Spec]:
        """Every chart that can be presented, by its short name."""
        return offered(self.store, self.report)

    @cached_property
    def by_key(self) -> Mapping[str, Finding]:
        """Every finding by its address."""
        return {key: finding for finding, key in self.keys.items()}


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A store that could not be read, and every reason why."""

    root: Path
    problems: tuple[str, ...]


def store_root() -> Path:
    """Give the folder that holds facts/ and seeds/."""
    return Path(os.environ.get(STORE_VARIABLE) or PROJECT).resolve()


def scans_root() -> Path:
    """Give the folder that holds the scans of archives."""
    return Path(os.environ.get(SCANS_VARIABLE) or store_root() / "scans").resolve()


def stamp(root: Path) -> Stamp:
    """Give what changes when any file of the store does: names, times and sizes."""
    found = []
    for folder in STORE_FOLDERS:
        base = root / folder
        if not base.is_dir():
            continue
        for entry in os.scandir(base):
            status = entry.stat()
            found.append((f"{folder}/{entry.name}", status.st_mtime_ns, status.st_size))
    return tuple(sorted(found))


def open_store() -> Checked | Unreadable:
    """Give the store as it is on disk now, read and checked once for each state of its files."""
    root = store_root()
    return _open(str(root), stamp(root))


def checked() -> Checked:
    """Give the checked store; app.py lets no page run without one."""
    opened = open_store()
    if isinstance(opened, Unreadable):
        st.rerun()
    return opened


def checked_as_of(day: date) -> Checked:
    """Give the store as it was at the end of a day, by the rules of today; FactcheckError where it cannot be."""
    root = store_root()
    return _open_past(str(root), last_commit(root, day))


def first_day() -> date | None:
    """Give the day on which the store's history begins; None where it has none."""
    return _first_day(str(store_root()))


def is_dark() -> bool:
    """Say whether the reader's ground is dark."""
    return st.context.theme.type == "dark"


def keep_pages(pages: Mapping[str, Page]) -> None:
    """Remember the pages by their short names, so that views can link to each other."""
    st.session_state[_PAGES] = dict(pages)


def page_called(name: str) -> Page:
    """Give the page with the short name."""
    pages: dict[str, Page] = st.session_state[_PAGES]
    return pages[name]


def asked(name: str) -> str:
    """Give what the address asks for under a name, or nothing."""
    return st.query_params.get(name, "")


def address(page: str, **parameters: str) -> str:
    """Give the whole address of a page, as far as the reader's browser has told where the dashboard is."""
    here = urlsplit(st.context.url or "")
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    path = "/".join(["", *([base] if base else []), page_called(page).url_path])
    return urlunsplit((here.scheme, here.netloc, path, urlencode(parameters), ""))


def ask(**parameters: str | Sequence[str]) -> None:
    """Write parameters into the address; an empty one leaves it."""
    for name, wanted in parameters.items():
        values = [wanted] if isinstance(wanted, str) else list(wanted)
        if wanted and st.query_params.get_all(name) != values:
            st.query_params[name] = values
        elif not wanted and name in st.query_params:
            del st.query_params[name]


def asked_all(name: str) -> list[str]:
    """Give all that the address asks for under a name."""
    return st.query_params.get_all(name)


def begin_with(key: str, wish: object) -> None:
    """Set a widget as the address says, once for each address; an empty wish leaves the reader's own choice."""
    marker = f"{key} from the address"
    if wish and st.session_state.get(marker) != wish:
        st.session_state[key] = wish
    st.session_state[marker] = wish


def agree(key: str, value: object) -> None:
    """Note that the address has just been made to say what a widget has, so that it is no new wish."""
    st.session_state[f"{key} from the address"] = value


def begin(key: str, wishes: Sequence[str], allowed: Collection[str]) -> None:
    """Set a widget of several values as the address says, and drop from it what the store no longer has."""
    begin_with(key, [wish for wish in wishes if wish in allowed])
    kept = st.session_state.get(key)
    if kept is not None and any(value not in allowed for value in kept):
        st.session_state[key] = [value for value in kept if value in allowed]


def begin_one(key: str, wish: str, allowed: Collection[str]) -> None:
    """Set a widget of one value as the address says, and reset it if the store no longer has its value."""
    begin_with(key, wish if wish in allowed else "")
    if st.session_state.get(key) not in allowed:
        st.session_state.pop(key, None)


def chosen_in(key: str) -> str:
    """Give the value that a widget has."""
    return str(st.session_state.get(key) or "")


def all_chosen_in(key: str) -> list[str]:
    """Give the values that a widget of several values has."""
    return [str(each) for each in st.session_state.get(key) or ()]


def selected_in(key: str, name: str) -> list[Any]:
    """Give what is selected in a chart or a table under a name."""
    return list(getattr(st.session_state.get(key), "selection", {}).get(name) or ())


def is_ticked(key: str) -> bool:
    """Say whether a checkbox is ticked."""
    return bool(st.session_state.get(key))


def upload_in(key: str) -> tuple[bytes, str] | None:
    """Give the bytes and the name of the file that an upload field holds."""
    uploaded = st.session_state.get(key)
    return None if uploaded is None else (uploaded.getvalue(), uploaded.name)


def keep(key: str, value: object) -> None:
    """Remember something for this session, whatever page the reader turns to; None forgets it."""
    if value is None:
        st.session_state.pop(key, None)
    else:
        st.session_state[key] = value


def kept(key: str, kind: type[Kept]) -> Kept | None:
    """Give what was remembered, if it is of the kind."""
    value = st.session_state.get(key)
    return value if isinstance(value, kind) else None


def go(page: str, **parameters: str | Sequence[str]) -> None:
    """Turn to another page, or to the same one with other parameters."""
    st.switch_page(page_called(page), query_params=parameters)


def page_of_list(key: str, length: int, shown: int) -> int:
    """Give the index at which the page of a long list starts, letting the reader turn pages where there are several."""
    if length <= shown:
        return 0
    pages = -(-length // shown)
    number = st.segmented_control(
        "Page of the list",
        range(1, pages + 1),
        default=1,
        required=True,
        key=f"page-{key}",
        label_visibility="collapsed",
    )
    return (min(number or 1, pages) - 1) * shown


def sent(component: str, name: str) -> str:
    """Give what a component on the page has just sent under a name, or nothing."""
    return str(getattr(st.session_state.get(component), name, None) or "")


@st.cache_resource(max_entries=4, show_spinner="Reading the store as it was …")
def _open_past(root: str, commit: Commit) -> Checked:
    store = store_at(Path(root), commit)
    return _checked(store, check_store(store))


@st.cache_resource(ttl=60, show_spinner=False)
def _first_day(root: str) -> date | None:
    try:
        return next((commit.on for commit in commits(Path(root))), None)
    except HistoryError:
        return None


@st.cache_resource(max_entries=3, show_spinner="Reading and checking the store …")
def _open(root: str, at: Stamp) -> Checked | Unreadable:  # noqa: ARG001 - part of the cache key
    try:
        store = load_store(Path(root))
        report = check_store(store)
    except StoreError as error:
        return Unreadable(Path(root), tuple(str(problem) for problem in error.problems))
    except FactcheckError as error:
        return Unreadable(Path(root), (str(error),))
    return _checked(store, report)


def _checked(store: Store, report: StoreReport) -> Checked:
    return Checked(store, report, {article.source.id: tuple(account_for(article)) for article in store.articles})
