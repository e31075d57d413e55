"""What a date expression means: from the tokens of one reading to its moments, as far as its words say.

Plain dates are read by `date_parts`, stretches of the calendar by `date_periods`; here are the expressions that hold
another date inside: "the end of March 2020", "the year to March 2021", "two weeks before Christmas".
Nothing that the words leave open is guessed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.figures import date_parts, date_periods
from factcheck.figures.calendar_words import PLURALS, UNITS, WEEKDAYS
from factcheck.figures.date_grammar import readings
from factcheck.figures.date_numbers import count_of
from factcheck.figures.moment import Moment
from factcheck.period import Period, month

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.figures.date_words import Token

_UNITS = "U478cV"
_MONTHS = 12
_WEEK = 7
_HALF = Decimal("0.5")
_UNIT_MONTHS: Final = {"year": 12, "quarter": 3, "month": 1, "decade": 120}
_HALVES: Final = {"year": (6, "month"), "decade": (5, "year")}
_UNIT_DAYS: Final = {"day": 1, "week": 7, "fortnight": 14}


def moments(rule: str, run: Sequence[Token], first: int, last: int) -> list[Moment]:
    """Read the tokens first to last of a run, which the grammar found to be `rule`; empty if they make no date."""
    blank = Moment(rule, first, last)
    if run[last - 1].letter == ")" and all(token.letter != "(" for token in run[first:last]):
        blank = replace(blank, last=last - 1)
    reader = _READERS.get(rule)
    return [blank] if reader is None else reader(blank, run)


def ending(last: date, count: int, unit: str) -> Period | None:
    """Give the period of so many units that ends on this day.

    >>> str(ending(date(2021, 3, 31), 1, "year"))
    '2020/21'
    """
    if unit in _UNIT_DAYS:
        return Period(last - timedelta(days=count * _UNIT_DAYS[unit] - 1), last)
    if unit not in _UNIT_MONTHS:
        return None
    following = last + timedelta(days=1)
    years, months = divmod(following.year * _MONTHS + following.month - 1 - count * _UNIT_MONTHS[unit], _MONTHS)
    if years < 1:
        return None
    return Period(date(years, months + 1, min(following.day, month(years, months + 1).last.day)), last)


def _measured(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read how far away: "the next three weeks", "two days ago"."""
    parts = run[blank.first : blank.last]
    count = count_of(parts)
    unit = next((_unit(token.word) for token in parts if token.letter in _UNITS + "utW"), None)
    halves = _HALF if "z" in [token.letter for token in parts] else Decimal(0)
    number = Decimal(count) + halves if count is not None else halves or None
    back = date_parts.back(parts)
    if blank.rule == "away" and unit == "year" and parts[-1].word in ("earlier", "later"):
        years = count if count is not None else 1 if parts[0].letter == "a" else None
        back = None if years is None else years if parts[-1].word == "later" else -years
    inner = _inner(blank, run) if blank.rule == "relative" and any(token.letter in "MS" for token in parts) else None
    if inner is not None:
        return [replace(blank, year=inner.year, month=inner.month, day=inner.day)]
    return [replace(blank, value=number, unit=unit if number is not None else None, back=back)]


def _unit(word: str) -> str:
    return UNITS.get(word) or PLURALS.get(word) or word.rstrip("s")


def _weekday(word: str) -> int:
    """Give the number of a weekday, written out, shortened or in the plural."""
    bare = word.rstrip(".")
    return WEEKDAYS.get(bare) or WEEKDAYS[bare.removesuffix("s")]


def _inner(blank: Moment, run: Sequence[Token], after: str = "R") -> Moment | None:
    """Read the date inside an expression, after its first token of these letters."""
    start = next((i + 1 for i in range(blank.first, blank.last) if run[i].letter in after), blank.last)
    letters = "".join(token.letter for token in run[start : blank.last])
    for rule, first, last in readings(letters):
        found = moments(rule, run, start + first, start + last)
        return found[0] if found else None
    return None


def _part(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "early 2020" and "the end of March 2020" as the year and the month: the words say no more than that."""
    inner = _inner(blank, run, "Pgb")
    if inner is None:  # "the end of year"
        return [blank]
    return [
        replace(inner, rule="part", first=blank.first, last=blank.last, day=None if inner.year is None else inner.day)
    ]


def _nth_of(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "the first three months of 2021"; of a week of a year the words do not say the days."""
    parts = run[blank.first : blank.last]
    split = next((i for i, token in enumerate(parts) if token.letter in "oi,"), len(parts))
    inner = _inner(blank, run, "oi,")
    if inner is None:  # "first half 2019"
        inner = replace(blank, year=date_parts.stated_year(parts, len(parts))[0])
    unit = next((_unit(token.word) for token in parts[:split] if token.letter in _UNITS + "utz"), None)
    order = next((token.number for token in parts[:split] if token.letter == "O"), None)
    from_end = parts[0].word in ("last", "final", "closing") or parts[1].word in ("last", "final", "closing")
    if inner is None or inner.year is None or inner.day is not None or inner.own is not None:
        return [blank]
    if unit == "day" and count_of(parts[:split]) is None:
        return [replace(blank, own=_nth_day(inner, -1 if from_end else order))]
    weekday = next((_weekday(token.word) for token in parts[:split] if token.letter == "W"), None)
    if weekday is not None:
        return [replace(blank, own=_nth_weekday(inner, weekday, -1 if from_end else order))]
    count = count_of([token for token in parts[1:split] if token.letter != "O"]) or 1
    months = {"month": 1, "quarter": 3, "half": 6}.get(unit or "", 0)
    if inner.month is None and months:
        number = 12 // months - count + 1 if from_end else order
        if number is not None:
            return [replace(blank, own=date_periods.slice_of(inner.year, number, months, count))]
    return [replace(blank, year=inner.year, month=inner.month)]


def _nth_weekday(inside: Moment, weekday: int, order: int | None) -> Period | None:
    """Give the first, second or last Friday of a month; -1 counts from the end."""
    whole = inside.period
    if whole is None or inside.month is None or order is None:
        return None
    if order < 0:
        day = whole.last - timedelta(days=(whole.last.isoweekday() - weekday) % _WEEK)
    else:
        day = whole.first + timedelta(days=(weekday - whole.first.isoweekday()) % _WEEK + _WEEK * (order - 1))
    return Period(day, day) if whole.first <= day <= whole.last else None


def _nth_day(inside: Moment, order: int | None) -> Period | None:
    """Give the first, hundredth or last day of a month or year; -1 counts from the end."""
    whole = inside.period
    if whole is None or order is None or order > whole.days:
        return None
    day = whole.last if order < 0 else whole.first + timedelta(days=order - 1)
    return Period(day, day)


def _up_to(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    """Read "the year to March 2021" and "12 months ending 31 March 2021" as the days that end there."""
    parts = run[blank.first : blank.last]
    if any(token.word in ("commencing", "beginning", "starting") for token in parts):
        return _week_from(blank, run) if count_of(parts[:2]) is None else _measured(blank, run)
    inner = _inner(blank, run, "lw")
    end = None if inner is None or inner.month is None else inner.period
    unit = next(_unit(token.word) for token in parts if token.letter in _UNITS)
    head = parts[: next(i for i, token in enumerate(parts) if token.letter in "lw")]
    count = count_of(head)
    if end is None or any(token.letter == "R" for token in head):
        return [blank]
    if any(token.letter == "z" for token in head):  # "the half-year to June 2023"
        halved = _HALVES.get(unit)
        return [blank if halved is None or count is not None else replace(blank, own=ending(end.last, *halved))]
    return [replace(blank, own=ending(end.last, 1 if count is None else count, unit))]


def _week_from(blank: Moment, run: Sequence[Token]) -> list[Moment]:
    parts = run[blank.first : blank.last]
    inner = _inner(blank, run, "wo")
    day = None if inner is None or inner.day is None else inner.period
    mark = next(token.word for token in parts if token.letter in "wo")
    is_week = parts[0].word in ("week", "w/c", "w/e") or any(token.word == "week" for token in parts[:2])
    if day is None or not is_week or mark == "of":
        return [blank]
    week = timedelta(days=6)
    ends = mark in ("ending", "ended", "w/e")
    return [replace(blank, own=Period(day.first - week, day.first) if ends else Period(day.first, day.first + week))]


_READERS: Final[dict[str, Callable[[Moment, Sequence[Token]], list[Moment]]]] = {
    "dmy": date_parts.calendar, "mdy": date_parts.calendar, "my": date_parts.calendar, "ymd": date_parts.calendar, "year": date_parts.calendar, "bare": date_parts.calendar,
    "day": date_parts.numeric, "slash": date_parts.slash, "month": date_parts.monthly, "span": date_periods.biennial, "fiscal": date_periods.fiscal, "quarter": date_periods.quarter,
    "season": date_periods.season, "feast": date_periods.feast, "away": _measured, "relative": _measured, "part": _part, "nthof": _nth_of,
    "upto": _up_to, "weekfrom": _week_from, "century": date_periods.century, "decade": date_periods.decade, "week": date_periods.week,
}  # fmt: skip
