"""Dates that are no day, month or year: fiscal years, quarters, seasons, feasts, weeks, decades and centuries."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from factcheck.figures.calendar_words import DECADES, EASTER_FEASTS, FIXED_FEASTS, SEASONS
from factcheck.figures.date_numbers import numbers_in
from factcheck.figures.date_parts import back, full_year, stated_year
from factcheck.period import Period, month

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.figures.date_words import Token
    from factcheck.figures.moment import Moment

_FISCAL_START = (4, 1)
_YEAR_STARTS: Final = {"academic": (9, 1), "school": (9, 1), "tax": (4, 6)}
_FIXED: Final = {name.replace("'", ""): day for name, day in FIXED_FEASTS.items()}
_CENTURY = 100
_CENTURIES, _WRITTEN = 21, 11  # centuries there have been; earlier than this one a period cannot be written
_EITHER = 1900
_MONTHS = 12


def biennial(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read 2023/24 and 2023-24 as a fiscal year, 2014-2018 and 1939-45 as years, 2015-03 as a month."""
    token = next(token for token in run[blank.first : blank.last] if token.letter == "B")
    kind = next((other.word for other in run[blank.first : blank.last] if other.letter == "j"), "fiscal")
    begin, end = re.findall(r"\d+", token.word)
    opening = int(begin)
    closing = int(end) if len(end) > 2 else opening // 100 * 100 + int(end)
    if closing < opening and (opening + 1) % _CENTURY == 0 == int(end):
        closing += _CENTURY
    ranged = blank.first > 0 and run[blank.first - 1].letter in "fn"
    if closing == opening + 1 and not ranged and (len(end) == 2 or "/" in token.word):
        start = _YEAR_STARTS.get(kind, _FISCAL_START)
        return [replace(blank, own=Period(date(opening, *start), date(closing, *start) - timedelta(days=1)))]
    if closing > opening:
        return [replace(blank, own=Period(date(opening, 1, 1), date(closing, 12, 31)))]
    if len(end) == 2 and 1 <= int(end) <= _MONTHS and token.word.isascii():
        return [replace(blank, year=opening, month=int(end))]
    return []


def fiscal(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "financial year 2023/24"; of "FY2008" the words do not say which months."""
    parts = run[blank.first : blank.last]
    if any(token.letter == "B" for token in parts):
        return biennial(blank, run)
    stated, _, _ = stated_year(parts, len(parts))
    return [replace(blank, year=stated if parts[0].word == "calendar" else None)]


def quarter(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "Q3 2019", "2019 H2" and "the third quarter"; a half alone is no date."""
    parts = run[blank.first : blank.last]
    year_number, _, _ = stated_year(parts, len(parts))
    name = next((token for token in parts if token.letter in "QO"), None)
    if name is not None and (beside := re.fullmatch(r"[1-4]q(\d{2,4})|(\d{4})q[1-4]", name.word)) is not None:  # 1Q20
        digits = beside[1] or beside[2]
        year_number = int(digits) if len(digits) > 2 else full_year(int(digits))
    if name is not None and name.word[0] == "h" and year_number is None:
        return []
    if name is None or year_number is None or any(token.letter == "Z" for token in parts):
        return [blank]
    is_half = name.word[0] == "h" or parts[-1].letter == "z"
    return [replace(blank, own=slice_of(year_number, name.number, 6 if is_half else 3))]


def season(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "summer 2019" and "winter 2019/20"; "winter 2019" could be either of two."""
    parts = run[blank.first : blank.last]
    begin, end = SEASONS[next(token.word for token in parts if token.letter == "G")]
    both = next((re.findall(r"\d+", token.word) for token in parts if token.letter == "B"), None)
    year_number, _, _ = stated_year(parts, len(parts))
    own = None
    if both is not None and begin > end:
        own = Period(month(int(both[0]), begin).first, month(int(both[0]) + 1, end).last)
    elif year_number is not None and begin < end:
        own = Period(month(year_number, begin).first, month(year_number, end).last)
    return [replace(blank, own=own)]


def feast(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "Christmas 2020" and "Good Friday 2021"; a feast that moves otherwise has no days."""
    parts = run[blank.first : blank.last]
    name = re.sub("['’‘]", "", next(token.word for token in parts if token.letter == "F"))
    name = re.sub(r"\s+", " ", re.sub(r"^(?:st\.|saint)\b", "st", name).replace("st.", "st"))
    year_number, _, _ = stated_year(parts, len(parts))
    if year_number is None or any(token.letter in "U8" for token in parts):
        return [replace(blank, back=back(parts))]
    if name in _FIXED:
        fixed = _FIXED[name]
        return [replace(blank, year=year_number, month=fixed[0], day=fixed[1])]
    if name in EASTER_FEASTS:
        day = easter(year_number) + timedelta(days=EASTER_FEASTS[name])
        return [replace(blank, own=Period(day, day))]
    return [blank]


def century(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "the 19th century": 1801 to 1900."""
    number = next((number for number, _, _ in numbers_in(run[blank.first : blank.last])), None)
    if number is None or not 1 <= number <= _CENTURIES:
        return []
    if number < _WRITTEN:
        return [blank]
    return [replace(blank, own=Period(date(100 * number - 99, 1, 1), date(100 * number, 12, 31)))]


def decade(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "the 1990s" and "the 1700s"; the nineties do not say of which century, the 1900s may be ten years or more."""
    digits = re.match(r"\d{4}", run[blank.last - 1].word)
    century, tens = run[blank.first].number, DECADES.get(run[blank.last - 1].word)
    if digits is None and (tens is None or run[blank.first].letter != "k"):
        return [blank]
    first = int(digits[0]) if digits is not None else century * _CENTURY + (tens or 0)  # nineteen-eighties
    if first == _EITHER:
        return [blank]
    years = _CENTURY if first % _CENTURY == 0 and first < _EITHER else 10
    return [replace(blank, own=Period(date(first, 1, 1), date(first + years - 1, 12, 31)))]


def week(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "week 3 of 2027" as the calendar numbers weeks."""
    year_number, number = run[blank.last - 1].number, run[blank.first].number
    if blank.last - blank.first == 1:
        return [blank]
    try:
        monday = date.fromisocalendar(year_number, number, 1)
    except ValueError:  # a year of 52 weeks
        return [blank]
    return [replace(blank, own=Period(monday, monday + timedelta(days=6)))]


def slice_of(year_number: int, number: int, months: int, count: int = 1) -> Period | None:
    """Give the number-th slice of so many months of a year, and as many slices as counted."""
    begin, end = (number - 1) * months + 1, (number - 1 + count) * months
    if not 1 <= begin <= end <= _MONTHS:
        return None
    return Period(month(year_number, begin).first, month(year_number, end).last)


def easter(year_number: int) -> date:
    """Give Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year_number % 19, year_number // 100, year_number % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month_number, day_number = divmod(h + k - 7 * m + 114, 31)
    return date(year_number, month_number, day_number + 1)
