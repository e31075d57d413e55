"""The scans of archives as the pages see them: takes the folder of scans, gives what their parts hold, read once.

What was read is kept until a part is added: the state of a scan's files is part of every key.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import streamlit as st

from dashboard import state
from factcheck.archive import hits
from factcheck.archive.clashes import Clash, find_clashes
from factcheck.archive.corpus import ArchiveArticle
from factcheck.archive.hits import Found, Month, Overview, Row, Wanted
from factcheck.archive.original import original
from factcheck.archive.stamp import stamp_of
from factcheck.archive.standing import Standing, scans_in, standing_of
from factcheck.archive.worker import PARTS
from factcheck.draft import CheckedFigure, Cited, DraftReport, Verdict
from factcheck.draft.check import tally
from factcheck.errors import FactcheckError
from factcheck.figures import Figure, Kind
from factcheck.finding import Level
from factcheck.store.store import Store

CLASHES = 100  # shown of all
_KEPT = 64  # answers


def names() -> list[str]:
    """Name the scans there are."""
    return scans_in(state.scans_root())


def look(name: str) -> Standing:
    """Look how far a scan is."""
    return standing_of(state.scans_root() / name, time.time())


def is_of_this_store(standing: Standing) -> bool:
    """Say whether the store is still the one that was scanned against."""
    return standing.plan.store == store_hash()


def store_hash() -> str:
    """Give the hash of the store as it is on disk now."""
    root = state.store_root()
    return _hash(str(root), state.stamp(root))


def overview(standing: Standing) -> Overview:
    """Count what a scan holds."""
    return _overview(standing.code, standing)


def found(standing: Standing, wanted: Wanted) -> Found:
    """Count what is wanted of a scan."""
    return _found(standing.code, wanted, standing)


def page(standing: Standing, wanted: Wanted, first: int, number: int) -> list[Row]:
    """Give a page of the rows wanted."""
    return _page(standing.code, wanted, first, number, standing)


def months(standing: Standing, wanted: Wanted) -> list[Month]:
    """Count the articles wanted by month."""
    return _months(standing.code, wanted, standing)


def clashes(standing: Standing) -> tuple[list[Clash], int]:
    """Give what articles of a scan give differently, and how many such clashes there are."""
    return _clashes(standing.code, standing)


def answers(standing: Standing, part: str, article: str) -> list[Row]:
    """Give every number of an article as the scan answered it."""
    return _answers(standing.code, part, article, standing)


def part_of(standing: Standing, article: str) -> str:
    """Name the part an article stands in, or nothing."""
    return _part_of(standing.code, article, standing) or ""


def text_of(standing: Standing, part: str, article: str) -> ArchiveArticle:
    """Read an article again from the corpus; FactcheckError says why it is not to be had."""
    return _text(standing.code, part, article, standing)


def report(rows: list[Row], store: Store) -> DraftReport:
    """Give an article's rows as the report of a draft; facts that the store has lost since are left out."""
    figures = tuple(_figure(row, store) for row in rows)
    return DraftReport(figures, (), tally(figures))


def with_findings(figure: CheckedFigure, checked: state.Checked) -> CheckedFigure:
    """Add what is open against the facts of a disputed number."""
    if figure.verdict is not Verdict.DISPUTED or not figure.facts:
        return figure
    against = checked.report.of(figure.facts[0].id)
    return replace(figure, findings=tuple(each for each in against if each.level is not Level.NOTE))


def _figure(row: Row, store: Store) -> CheckedFigure:
    facts = [store.facts[fact] for fact in row["facts"] if fact in store.facts]
    cited = tuple(
        Cited(fact.id, fact.value, fact.quote, source.id, source.label, fact.statement)
        for fact in facts
        for source in [store.article_of[fact.id].source]
    )
    start, end, text = row["start"], row["end"], row["text"]
    figure = Figure(start, end, text, None, None, None, row["unit"], Kind(row["kind"]))
    verdict, message, working = Verdict(row["verdict"]), row["message"], row["working"]
    return CheckedFigure(start, end, text, verdict, message, working, cited, figure, is_unread=row["is_unread"])


@st.cache_resource(max_entries=3)
def _hash(root: str, at: state.Stamp) -> str:  # noqa: ARG001 - part of the cache key
    return stamp_of(Path(root))


@st.cache_resource(max_entries=4, show_spinner="Counting what the scan holds …")
def _overview(code: str, _standing: Standing) -> Overview:  # noqa: ARG001 - part of the cache key
    return hits.overview(_standing.files)


@st.cache_resource(max_entries=_KEPT, show_spinner="Counting …")
def _found(code: str, wanted: Wanted, _standing: Standing) -> Found:  # noqa: ARG001 - part of the cache key
    return hits.count(_standing.files, wanted)


@st.cache_resource(max_entries=_KEPT, show_spinner="Reading the parts …")
def _page(code: str, wanted: Wanted, first: int, number: int, _standing: Standing) -> list[Row]:  # noqa: ARG001
    return hits.page(_standing.files, wanted, first, number)


@st.cache_resource(max_entries=_KEPT, show_spinner="Counting by month …")
def _months(code: str, wanted: Wanted, _standing: Standing) -> list[Month]:  # noqa: ARG001 - part of the cache key
    return hits.months(_standing.files, wanted)


@st.cache_resource(max_entries=2, show_spinner="Comparing what the articles give …")
def _clashes(code: str, _standing: Standing) -> tuple[list[Clash], int]:  # noqa: ARG001 - part of the cache key
    return find_clashes(str(_standing.folder), CLASHES)


@st.cache_resource(max_entries=_KEPT, show_spinner=False)
def _answers(code: str, part: str, article: str, _standing: Standing) -> list[Row]:  # noqa: ARG001
    if part not in _standing.done:
        msg = f"The scan has no part {part!r}."
        raise FactcheckError(msg)
    return hits.article_rows(_standing.folder / PARTS / part, article)


@st.cache_resource(max_entries=_KEPT, show_spinner="Looking for the article …")
def _part_of(code: str, article: str, _standing: Standing) -> str | None:  # noqa: ARG001 - part of the cache key
    return hits.part_of(_standing.files, article)


@st.cache_resource(max_entries=8, show_spinner="Reading the article …")
def _text(code: str, part: str, article: str, _standing: Standing) -> ArchiveArticle:  # noqa: ARG001
    return original(_standing.plan, part, article)
