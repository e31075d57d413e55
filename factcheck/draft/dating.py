"""Checking the draft's dates against facts that are dates: a day or month of the draft in, agreement out."""

from __future__ import annotations

import re
from calendar import month_name

from factcheck.figures import Figure
from factcheck.period import Period, Relation

_MONTHS = {name.casefold(): number for number, name in enumerate(month_name) if name}
_MONTHS |= {name[:3]: number for name, number in list(_MONTHS.items())} | {"sept": 9}
_WORD = re.compile(r"[A-Za-z]+|[0-9]+", re.ASCII)


def date_agrees(figure: Figure, period: Period, following: str = "", around: Period | None = None) -> bool | None:
    """Say whether the draft's date is the fact's, as far as the draft says it; None where it names no date.

    A date without a year ("8 February") is compared by what it names; `following` are the words after it, which may
    hold the month of a list of days: "8, 15 and 22 February". Where it differs and what stands `around` it is of
    another year, it may be another year's.
    """
    if figure.period is not None:
        relation = figure.period.relation(period)
        return relation in (Relation.EQUAL, Relation.CONTAINS)
    day, month, year = _parts(figure.text)
    if month is None and day is not None:
        month = _parts(following)[1]
    if month is None and day is None and year is None:
        return None
    first = period.first
    other_day = day is not None and (period.days != 1 or day != first.day)
    if other_day or (month is not None and month != first.month):
        of_another_year = year is None and around is not None and not _overlap(around, period)
        return None if of_another_year else False
    return year is None or period.first.year <= year <= period.last.year


def _overlap(one: Period, other: Period) -> bool:
    return one.first.year <= other.last.year and other.first.year <= one.last.year


def _parts(text: str) -> tuple[int | None, int | None, int | None]:
    day = month = year = None
    for word in _WORD.findall(text):
        if word.casefold() in _MONTHS and month is None:
            month = _MONTHS[word.casefold()]
        elif word.isdigit() and len(word) == 4:
            year = int(word)
        elif word.isdigit() and len(word) <= 2 and day is None:
            day = int(word)
    return day, month, year
