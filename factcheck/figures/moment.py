"""A moment: a date as its words state it, and the days that follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from factcheck.period import Period, month, year

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as its words state it; `first` and `last` are the tokens it takes."""

    rule: str
    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    own: Period | None = None  # of what is no year, month or day: quarters, decades, weeks
    back: int | None = None  # years from the year named before: "the same year" 0
    value: Decimal | None = None  # of a measured distance: "the last three weeks" 3
    unit: str | None = None

    @property
    def period(self) -> Period | None:
        """Give the days meant, if the words state them."""
        if self.own is not None or self.year is None:
            return self.own
        try:
            if self.month is None:
                return year(self.year) if self.day is None else None
            if self.day is None:
                return month(self.year, self.month)
            return Period(date(self.year, self.month, self.day), date(self.year, self.month, self.day))
        except ValueError:  # 30 February: it stands as a date, but there is no such day
            return None
