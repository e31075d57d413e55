"""From facts to tables people take away: CSV that no spreadsheet runs as a formula, and Parquet with exact decimals."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.exports.records import fact_record
from factcheck.store.model import Fact
from factcheck.store.store import Store

COLUMNS = (
    "id", "statement", "measure", "value", "low", "high", "bound", "unit", "period", "first_day", "last_day", "place",
    "population", "origin", "via", "quote", "source", "title", "publisher", "published", "url", "status",
    "computed", "computed_as", "inputs", "file", "line",
)  # fmt: skip
_NUMBERS = ("value", "low", "high")
_DAYS = ("first_day", "last_day")
PLAIN_NUMBER = re.compile(r"-?\d+(?:\.\d+)?\Z", re.ASCII)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def to_csv(store: Store, facts: Sequence[Fact]) -> str:
    """Write one line a fact under a line of names; numbers have the digits as published."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for fact in facts:
        row = _row(fact, store)
        cells = ("" if row[name] is None else str(row[name]) for name in COLUMNS)
        writer.writerow(map(as_cell, cells))
    return out.getvalue()


def to_parquet(store: Store, facts: Sequence[Fact]) -> bytes:
    """Write a Parquet file: numbers as decimals, days as dates, the rest as text.

    A decimal column has one number of places for all, so `value_as_published` keeps the digits as they were.
    """
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        msg = "Parquet needs the package pyarrow, which is not installed. Install it, or take --format csv."
        raise FactcheckError(msg) from error
    rows = [_row(fact, store) for fact in facts]
    columns: dict[str, Any] = {}
    for name in COLUMNS:
        if name in _NUMBERS:
            numbers = [getattr(fact, name) for fact in facts]
            kind = arrow.decimal128(38, 0) if all(number is None for number in numbers) else None
            try:
                columns[name] = arrow.array(numbers, kind)
            except (arrow.ArrowInvalid, ValueError) as error:
                msg = f"The column {name!r} has more digits than Parquet can hold (76). Take --format csv."
                raise FactcheckError(msg) from error
        elif name in _DAYS:
            columns[name] = arrow.array([row[name] for row in rows], arrow.date32())
        else:
            columns[name] = arrow.array(
                [row[name] for row in rows], arrow.int32() if name == "line" else arrow.string()
            )
    columns["value_as_published"] = arrow.array([row["value"] for row in rows], arrow.string())
    out = io.BytesIO()
    parquet.write_table(arrow.table(columns), out)
    return out.getvalue()


def harmless(cell: str) -> str:
    """Keep a spreadsheet from running a cell as a formula; a number stays a number.

    >>> harmless("=1+1"), harmless("-3"), harmless("-3+cmd"), harmless("3 people")
    ("'=1+1", '-3', "'-3+cmd", '3 people')
    """
    return f"'{cell}" if cell.startswith(FORMULA) and not PLAIN_NUMBER.match(cell) else cell


def as_cell(text: str) -> str:
    """Make a text fit for a CSV cell: harmless, and no lone CR, which the csv module leaves to begin a line."""
    return harmless(text.replace("\r\n", "\n").replace("\r", "\n"))


def _row(fact: Fact, store: Store) -> dict[str, Any]:
    period = fact.period
    days = (None, None) if period is None else (period.first, period.last)
    return fact_record(fact, store) | {
        "via": " > ".join(fact.via),
        "inputs": " ".join(fact.inputs),
        "first_day": days[0],
        "last_day": days[1],
    }
