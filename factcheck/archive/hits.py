"""The numbers a scan found: from its parts to what a reader wants, counted, listed by the page and laid out by month.

DuckDB reads the parts where they lie; never more than a page of rows comes into memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from factcheck.draft.model import SERIOUS, Verdict
from factcheck.errors import FactcheckError
from factcheck.finding import SEVERITY
from factcheck.period import Period, Relation, parse_period

UNREAD = "unread"
MEMORY = "1GB"
THREADS = 2
COLUMNS = (
    "label", "text", "sentence", "title", "date", "article", "url", "facts", "measure", "fact_value", "message", "part",
    "start",
)  # fmt: skip
_LABEL = f"CASE WHEN is_unread THEN '{UNREAD}' ELSE verdict END"
_BY_WEIGHT = sorted(Verdict, key=lambda verdict: -SEVERITY[SERIOUS[verdict]] if verdict in SERIOUS else 0)
_WEIGHT = f"list_position({[*map(str, _BY_WEIGHT)]}, verdict)"
_IS_DATED = r"regexp_full_match(date, '[1-9]\d{3}(-\d{2}(-\d{2}.*)?)?')"
_DAY = "left(date, 10)"
_MONTH = r"CASE WHEN regexp_full_match(date, '[1-9]\d{3}-(0[1-9]|1[0-2])(\D.*)?') THEN left(date, 7) END"
_ABOUT = "coalesce(period, fact_period)"
_QUOTE = "'"
_ORDER = f"{_WEIGHT}, date DESC NULLS LAST, article, start"

Row = dict[str, Any]
Rows = Iterator[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which numbers a reader wants to see; what is not named is no restriction."""

    verdicts: tuple[str, ...] = ()  # labels: a verdict, or "unread"
    facts: tuple[str, ...] = ()
    published: Period | None = None  # of the article
    about: tuple[str, ...] | None = None  # periods, as the overview names them, that the numbers are given for
    title: str = ""  # words that all stand in the article's title


@dataclass(frozen=True, slots=True)
class Overview:
    """What a scan's parts hold, whatever is wanted of it."""

    numbers: int
    articles: int  # with a number
    verdicts: Mapping[str, int]  # by label, the most serious first
    facts: Mapping[str, tuple[int, int]]  # by id: how many numbers, and how many of them wrong; the most wrong first
    periods: tuple[str, ...]  # that numbers are given for


@dataclass(frozen=True, slots=True)
class Found:
    """How many numbers are wanted, and in how many articles."""

    numbers: int
    articles: int


@dataclass(frozen=True, slots=True)
class Month:
    """How many articles of a month have a number with this verdict."""

    month: str | None  # 2024-05; None where the articles' dates name none
    label: str
    articles: int
    numbers: int


def overview(files: Sequence[Path]) -> Overview:
    """Count what the parts hold."""
    with _opened(files) as ask:
        ((numbers, articles),) = ask("SELECT count(*), count(DISTINCT article) FROM rows")
        labels = ask(f"SELECT {_LABEL} AS label, count(*) FROM rows GROUP BY label, verdict ORDER BY {_WEIGHT}, label")
        verdicts: dict[str, int] = {}
        for label, number in labels:
            verdicts[label] = verdicts.get(label, 0) + number
        facts = ask(
            "SELECT fact, count(*), count(*) FILTER (verdict = 'contradicted') AS wrong "
            "FROM (SELECT verdict, unnest(facts) AS fact FROM rows) GROUP BY fact ORDER BY wrong DESC, 2 DESC, fact"
        )
        periods = ask(f"SELECT DISTINCT {_ABOUT} AS about FROM rows WHERE about IS NOT NULL ORDER BY about")
        counted = {fact: (number, wrong) for fact, number, wrong in facts}
        return Overview(numbers, articles, verdicts, counted, tuple(period for (period,) in periods))


def count(files: Sequence[Path], wanted: Wanted) -> Found:
    """Count what is wanted."""
    with _opened(files) as ask:
        where, values = _where(wanted)
        ((numbers, articles),) = ask(f"SELECT count(*), count(DISTINCT article) FROM rows {where}", values)
    return Found(numbers, articles)


def page(files: Sequence[Path], wanted: Wanted, first: int, number: int) -> list[Row]:
    """Give some of the rows wanted, counted from 0: the most serious first, of those the latest."""
    with _opened(files) as ask:
        where, values = _where(wanted)
        limits = {"first": first, "number": number}
        keys = f"SELECT filename, file_row_number FROM rows {where} ORDER BY {_ORDER} LIMIT $number OFFSET $first"
        found = ask(
            f"SELECT {_columns()} FROM rows SEMI JOIN ({keys}) USING (filename, file_row_number) ORDER BY {_ORDER}",
            values | limits,
        )
        return [dict(zip(COLUMNS, row, strict=True)) for row in found]


def months(files: Sequence[Path], wanted: Wanted) -> list[Month]:
    """Count articles by the month they are of and by verdict; those without a month come first."""
    with _opened(files) as ask:
        where, values = _where(wanted)
        return [
            Month(*row)
            for row in ask(
                f"SELECT {_MONTH} AS month, {_LABEL} AS label, count(DISTINCT article), count(*) FROM rows {where} "
                f"GROUP BY month, label ORDER BY month NULLS FIRST, min({_WEIGHT}), label",
                values,
            )
        ]


def article_rows(file: Path, article: str) -> list[Row]:
    """Give every number of an article, in the order of its text."""
    with _opened([file]) as ask:
        names = [name for name, *_ in ask("DESCRIBE SELECT * EXCLUDE (filename, file_row_number) FROM rows")]
        quoted = ", ".join(f'"{name}"' for name in names)
        found = ask(f"SELECT {quoted} FROM rows WHERE article = $article ORDER BY start", {"article": article})
        return [dict(zip(names, row, strict=True)) for row in found]


def part_of(files: Sequence[Path], article: str) -> str | None:
    """Name the part that an article with a number stands in."""
    with _opened(files) as ask:
        found = ask("SELECT parse_filename(filename) FROM rows WHERE article = $article LIMIT 1", {"article": article})
        return found[0][0] if found else None


def every(files: Sequence[Path], wanted: Wanted, columns: Sequence[str]) -> Rows:
    """Give the rows wanted one after the other, in the order of the archive."""
    where, values = _where(wanted)
    names = ", ".join(f'"{name}"' for name in columns)
    for file in files:  # one after the other, so that no more than one is ever held
        with _opened([file]) as ask:
            yield from ask(f"SELECT {names} FROM rows {where} ORDER BY file_row_number", values)


def meeting(periods: Sequence[str], wanted: Period) -> tuple[str, ...]:
    """Give those periods that share a day with the one wanted.

    >>> meeting(("2013", "2022-10/2023-09", "2024"), parse_period("2023"))
    ('2022-10/2023-09',)
    """
    return tuple(each for each in periods if parse_period(each).relation(wanted) is not Relation.APART)


@contextmanager
def _opened(files: Sequence[Path]) -> Iterator[Callable[..., list[tuple[Any, ...]]]]:
    """Give what asks DuckDB about the rows of the files."""
    if not files:
        msg = "The scan has no part yet. Wait for the first, or take the scan up again."
        raise FactcheckError(msg)
    names = ", ".join(f"'{str(file).replace(_QUOTE, _QUOTE * 2)}'" for file in files)
    with duckdb.connect(config={"memory_limit": MEMORY, "threads": THREADS}) as connection:
        try:
            connection.execute(
                f"CREATE TEMP VIEW rows AS FROM read_parquet([{names}], filename = true, file_row_number = true)"
            )
            yield lambda query, values=None: connection.execute(query, values or {}).fetchall()
        except duckdb.Error as error:
            msg = f"The parts of the scan cannot be read: {str(error).splitlines()[0]}"
            raise FactcheckError(msg) from error


def _columns() -> str:
    made = {"label": f"{_LABEL} AS label", "part": "parse_filename(filename) AS part"}
    return ", ".join(made.get(name, f'"{name}"') for name in COLUMNS)


def _where(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    """Say in SQL what is wanted; a date that names only a month or a year lies in every period that meets it."""
    terms: list[str] = []
    values: dict[str, Any] = {}
    if wanted.verdicts:
        terms.append(f"list_contains($verdicts, {_LABEL})")
        values["verdicts"] = list(wanted.verdicts)
    if wanted.facts:
        terms.append("list_has_any(facts, $facts)")
        values["facts"] = list(wanted.facts)
    if wanted.published is not None:
        terms.append(
            f"{_IS_DATED} AND {_DAY} >= left($first_day, length({_DAY})) AND {_DAY} <= left($last_day, length({_DAY}))"
        )
        values |= {"first_day": wanted.published.first.isoformat(), "last_day": wanted.published.last.isoformat()}
    if wanted.about is not None:
        terms.append(f"list_contains($about, {_ABOUT})")
        values["about"] = list(wanted.about)
    for number, word in enumerate(wanted.title.casefold().split()):
        terms.append(f"contains(lower(title), $word{number})")
        values[f"word{number}"] = word
    return (f"WHERE {' AND '.join(terms)}" if terms else ""), values
