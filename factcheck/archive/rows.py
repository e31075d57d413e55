"""From one article and the store to its rows: every figure with its place in the text, its verdict and the evidence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa

from factcheck.archive.corpus import ArchiveArticle
from factcheck.draft import CheckedFigure, check_draft
from factcheck.report import StoreReport, check_store
from factcheck.sentences import sentences
from factcheck.store.load import load_store
from factcheck.store.store import Store

Row = dict[str, Any]
Check = Callable[[ArchiveArticle], list[Row]]
MakeCheck = Callable[[Path], Check]  # given the store's folder; called once a worker

_TEXT = "title date url value low high unit period place measure fact_value fact_period fact_place".split()
SCHEMA = pa.schema(
    [
        pa.field("article", pa.string(), nullable=False),
        *(pa.field(name, pa.string()) for name in _TEXT[:3]),
        pa.field("start", pa.int64(), nullable=False),
        pa.field("end", pa.int64(), nullable=False),
        *(pa.field(name, pa.string(), nullable=False) for name in ("text", "kind", "bound")),
        *(pa.field(name, pa.string()) for name in _TEXT[3:9]),
        pa.field("verdict", pa.string(), nullable=False),
        pa.field("is_unread", pa.bool_(), nullable=False),
        pa.field("message", pa.string(), nullable=False),
        pa.field("facts", pa.list_(pa.string()), nullable=False),
        *(pa.field(name, pa.string()) for name in _TEXT[9:]),
        pa.field("working", pa.string(), nullable=False),
        pa.field("sentence", pa.string(), nullable=False),
    ]
)


def store_check(root: Path) -> Check:
    """Load a store and check it once, for any number of articles."""
    store = load_store(root)
    checked = check_store(store)
    return lambda article: rows_of(article, store, checked)


def rows_of(article: ArchiveArticle, store: Store, checked: StoreReport) -> list[Row]:
    """Answer every number of an article."""
    spans = sentences(article.text)
    starts = [start for start, _ in spans]

    def sentence(at: int) -> str:
        start, end = spans[max(bisect_right(starts, at) - 1, 0)]
        return article.text[start:end]

    return [
        _row(article, figure, sentence(figure.start), store)
        for figure in check_draft(article.text, store, checked).figures
    ]


def _row(article: ArchiveArticle, answered: CheckedFigure, sentence: str, store: Store) -> Row:
    figure = answered.figure
    fact = store.facts[answered.facts[0].id] if answered.facts else None
    return {
        "article": article.id,
        "title": article.title,
        "date": article.date,
        "url": article.url,
        "start": answered.start,
        "end": answered.end,
        "text": answered.text,
        "kind": figure.kind.value,
        "bound": figure.bound.value,
        "value": _exact(figure.value),
        "low": _exact(figure.low),
        "high": _exact(figure.high),
        "unit": figure.unit,
        "period": _text(figure.period),
        "place": figure.place,
        "verdict": answered.verdict.value,
        "is_unread": answered.is_unread,
        "message": answered.message,
        "facts": [cited.id for cited in answered.facts],
        "measure": fact and fact.measure,
        "fact_value": fact and _exact(fact.value),
        "fact_period": fact and _text(fact.period),
        "fact_place": fact and fact.place,
        "working": answered.working,
        "sentence": sentence,
    }


def _exact(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _text(value: object) -> str | None:
    return None if value is None else str(value)
