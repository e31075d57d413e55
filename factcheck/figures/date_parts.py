"""Dates of day, month and year: from the tokens of one reading to its moments.

British order in figures, any order in words; a list of days gives a moment each, and so do its years and months.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.figures.date_numbers import numbers_in, spoken_year
from factcheck.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.figures.date_words import Token
    from factcheck.figures.moment import Moment

_PIVOT = 40  # a year of two digits below it lies in this century
_BACK: Final = {"same": 0, "that": 0, "previous": -1, "preceding": -1, "prior": -1, "following": 1}
_MONTHS = 12
_DAYS = 31


def calendar(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read days, a month and a year in any order; a list of days gives a moment each."""
    parts = run[blank.first : blank.last]
    at = next((i for i, token in enumerate(parts) if token.letter == "M"), len(parts))
    month_number = parts[at].number if at < len(parts) else None
    year_number, year_from, year_to = stated_year(parts, at)
    if [token.letter for token in parts] == ["D", "-", "M", "-", "D"]:  # 3-May-19
        return [replace(blank, year=full_year(parts[4].number), month=month_number, day=parts[0].number)]
    days = [
        (number, start, end)
        for number, start, end in numbers_in(parts)
        if not (year_from <= start < year_to) and number is not None
    ]
    if days and parts[days[0][1]].word == "one":  # "one January morning"
        rule = "bare" if year_number is None else "my"
        return [replace(blank, rule=rule, first=blank.first + at, month=month_number, year=year_number)]
    if any(not 1 <= number <= _DAYS for number, _, _ in days):  # "200 May", "May 60 per cent": the month alone
        rule, last = ("bare", at + 1) if year_number is None else ("my", len(parts))
        return [
            replace(
                blank, rule=rule, first=blank.first + at, last=blank.first + last, year=year_number, month=month_number
            )
        ]
    whole = replace(blank, year=year_number, month=month_number, back=back(parts))
    if not days:
        return [whole]
    if len(days) == 1:
        return [replace(whole, day=days[0][0])]
    return _listed(whole, run, days)


def numeric(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read 08/02/2021 in the British order, 2021-02-08 and 20210208; where only the American order fits, in that."""
    digits = re.findall(r"\d+", run[blank.last - 1].word)
    if len(digits) == 1:
        digits = [digits[0][:4], digits[0][4:6], digits[0][6:]]
    if len(digits[0]) == 4:
        year_number, month_number, day_number = (int(part) for part in digits[:3])
    else:
        day_number, month_number = int(digits[0]), int(digits[1])
        year_number = int(digits[2]) if len(digits[2]) > 2 else full_year(int(digits[2]))
    if month_number > _MONTHS >= day_number:
        day_number, month_number = month_number, day_number
    if month_number > _MONTHS:
        return []
    return [replace(blank, year=year_number, month=month_number, day=day_number)]


def slash(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read 22/04, day and month without a year, in the British order."""
    token = next(token for token in run[blank.first : blank.last] if token.letter == "S")
    day_number, month_number = (int(part) for part in token.word.split("/"))
    if month_number > _MONTHS >= day_number:
        day_number, month_number = month_number, day_number
    return [] if month_number > _MONTHS else [replace(blank, month=month_number, day=day_number)]


def monthly(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read 2015-3, 12-2015 and 12/2015."""
    left, right = (int(part) for part in re.split("[-/]", run[blank.first].word))
    year_number, month_number = (left, right) if left > _MONTHS else (right, left)
    return [replace(blank, year=year_number, month=month_number)]


def stated_year(parts: Sequence[Token], after: int) -> tuple[int | None, int, int]:
    """Find the year and the tokens it takes, in digits or in words."""
    for i, token in enumerate(parts):
        if token.letter == "Y":
            return token.number, i, i + 1
        if token.letter == "y":
            return full_year(token.number), i, i + 1
    return spoken_year(parts, after + 1 if after < len(parts) else 0)


def back(parts: Sequence[Token]) -> int | None:
    """Say how many years lie between this date and the year named before, if the words say so."""
    for i, token in enumerate(parts):
        if token.letter == "7" and i and parts[i - 1].letter in "Rr":
            return _BACK.get(parts[i - 1].word)
    return None


def _listed(whole: Moment, run: Sequence[Token], days: list[tuple[int, int, int]]) -> list[Moment]:
    """Give each day of "8, 15 and 22 February" its own moment, and "8 to 22 February" one for all its days."""
    marks = {token.letter for token in run[whole.first + days[0][2] : whole.first + days[-1][1]]}
    spans_days = bool(marks & {"l", "-"}) or (whole.first > 0 and run[whole.first - 1].letter == "n")
    ordered = [number for number, _, _ in days]
    if spans_days and len(days) == 2:
        ends = (replace(whole, day=ordered[0]).period, replace(whole, day=ordered[-1]).period)
        if ends[0] is None or ends[1] is None or ends[1] < ends[0]:
            return [replace(whole, year=None)]
        return [replace(whole, own=Period(ends[0].first, ends[1].last))]
    month_leads = any(token.letter == "M" for token in run[whole.first : whole.first + days[0][1]])
    if ordered != sorted(set(ordered)):
        if month_leads:  # "on May 5, 3 and 2 were hurt": the first day alone
            return [replace(whole, last=whole.first + days[0][2], day=ordered[0], year=None)]
        # "ages 5, 3 and 2 May" counts something else before the date
        return [replace(whole, first=whole.first + days[-1][1], day=ordered[-1])]
    found = []
    for position, (number, start, end) in enumerate(days):
        is_first, is_last = position == 0, position == len(days) - 1
        opening = whole.first if is_first else whole.first + start
        closing = whole.last if is_last else whole.first + end
        if month_leads and is_first and not is_last:
            closing = whole.first + end
        found.append(replace(whole, first=opening, last=closing, day=number))
    return found


def full_year(two_digits: int) -> int:
    """Give the year that two digits stand for."""
    return two_digits + (2000 if two_digits < _PIVOT else 1900)
