"""Periods as closed intervals of days: from the curator's notation to first and last day, and how two relate."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

FISCAL_START_MONTH = 4  # the British public sector's year runs from April to March

UNIT_DAYS = {
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.4375"),  # a twelfth of the Julian year
    "year": Decimal("365.25"),
}

_PART = r"([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?"  # 0123 is no year but a slip
_INTERVAL = re.compile(rf"^{_PART}/{_PART}\Z", re.ASCII)
_SINGLE = re.compile(rf"^{_PART}\Z", re.ASCII)
_FISCAL = re.compile(r"^([1-9]\d{3})/(\d{2})\Z", re.ASCII)
_DASHED = re.compile(r"^([1-9]\d{3})[-–](\d{2})\Z", re.ASCII)  # 2013-14, which is no month
_LAST_MONTH = 12


class Relation(StrEnum):
    """How one period lies to another."""

    EQUAL = "equal"
    INSIDE = "inside"
    CONTAINS = "contains"
    OVERLAPS = "overlapping"
    APART = "apart"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A closed interval of days."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Count the days, both ends included."""
        return (self.last - self.first).days + 1

    def relation(self, other: Period) -> Relation:
        """Say how this period lies to the other."""
        if self == other:
            return Relation.EQUAL
        if self.last < other.first or other.last < self.first:
            return Relation.APART
        if self.first >= other.first and self.last <= other.last:
            return Relation.INSIDE
        if self.first <= other.first and self.last >= other.last:
            return Relation.CONTAINS
        return Relation.OVERLAPS

    def __str__(self) -> str:
        """Write the shortest notation that reads back to the same days."""
        first, last = self.first, self.last
        if first == last:
            return first.isoformat()
        starts_month, ends_month = first.day == 1, last.day == monthrange(last.year, last.month)[1]
        if starts_month and ends_month:
            if (first.month, last.month) == (1, 12):
                return f"{first:%Y}" if first.year == last.year else f"{first:%Y}/{last:%Y}"
            if (first.year, first.month) == (last.year, last.month):
                return f"{first:%Y-%m}"
            fiscal = first.month == FISCAL_START_MONTH and last.month == FISCAL_START_MONTH - 1
            if fiscal and last.year == first.year + 1:
                return f"{first:%Y}/{last:%y}"
            return f"{first:%Y-%m}/{last:%Y-%m}"
        return f"{first.isoformat()}/{last.isoformat()}"


def parse_period(text: str) -> Period:
    """Read `2013`, `2020-04`, `2021-02-08`, `2022-10/2023-09` or the fiscal year `2023/24`.

    Raises ValueError with what was found and what is wanted.
    """
    if fiscal := _FISCAL.match(text):
        start = int(fiscal[1])
        if int(fiscal[2]) != (start + 1) % 100:
            msg = f"the fiscal year {text!r} must name two years in a row, such as {start}/{(start + 1) % 100:02d}"
            raise ValueError(msg)
        return Period(date(start, FISCAL_START_MONTH, 1), date(start + 1, FISCAL_START_MONTH - 1, 31))
    if (dashed := _DASHED.match(text)) and int(dashed[2]) > _LAST_MONTH:
        years = f"{dashed[1]}/{dashed[2]}"
        msg = f"found {text!r} where a period was wanted: write {years} for the fiscal year, {dashed[1]}-04 for a month"
        raise ValueError(msg)
    if single := _SINGLE.match(text):
        return Period(_first_day(text, *single.groups()), _last_day(text, *single.groups()))
    if both := _INTERVAL.match(text):
        first, last = _first_day(text, *both.groups()[:3]), _last_day(text, *both.groups()[3:])
        if last < first:
            msg = f"the period {text!r} ends on {last}, before it begins on {first}"
            raise ValueError(msg)
        return Period(first, last)
    msg = f"found {text!r} where a period was wanted, such as 2013, 2020-04, 2021-02-08, 2022-10/2023-09 or 2023/24"
    raise ValueError(msg)


@lru_cache(maxsize=4096)  # a corpus names the same years and months again and again
def year(number: int) -> Period:
    """Give the calendar year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


@lru_cache(maxsize=4096)
def month(year_number: int, month_number: int) -> Period:
    """Give the calendar month."""
    return Period(
        date(year_number, month_number, 1),
        date(year_number, month_number, monthrange(year_number, month_number)[1]),
    )


def length_in(period: Period, unit: str) -> tuple[Decimal, Decimal]:
    """Give a period's length in hours, days, weeks, months or years as an exact fraction; whole months count as such.

    >>> length_in(parse_period("2022-10/2023-09"), "month"), length_in(parse_period("2013"), "week")
    ((Decimal('12'), Decimal('1')), (Decimal('365'), Decimal('7')))
    """
    first, last = period.first, period.last
    if unit in ("month", "year") and first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        months = Decimal((last.year - first.year) * 12 + last.month - first.month + 1)
        return months, Decimal(1 if unit == "month" else 12)
    if unit == "hour":
        return Decimal(period.days * 24), Decimal(1)
    return Decimal(period.days), UNIT_DAYS[unit]


def _first_day(text: str, year_digits: str, month_digits: str | None, day_digits: str | None) -> date:
    return _day(text, int(year_digits), int(month_digits or 1), int(day_digits or 1))


def _last_day(text: str, year_digits: str, month_digits: str | None, day_digits: str | None) -> date:
    month_number = int(month_digits or 12)
    if day_digits is not None or not 1 <= month_number <= 12:
        return _day(text, int(year_digits), month_number, int(day_digits or 1))
    return _day(text, int(year_digits), month_number, monthrange(int(year_digits), month_number)[1])


def _day(text: str, year_number: int, month_number: int, day_number: int) -> date:
    try:
        return date(year_number, month_number, day_number)
    except ValueError as error:
        msg = f"found {text!r} where a period was wanted: {error}"
        raise ValueError(msg) from error
