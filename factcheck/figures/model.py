"""A figure: a number as it stands in a text, with its span, its value or interval, and what the words around it say."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck.amount import Amount, Bound, stated
from factcheck.period import Period


class Kind(StrEnum):
    """What sort of number it is; `other` is no statistic: telephone numbers, names, law sections, identifiers."""

    NUMBER = "number"
    QUANTITY = "quantity"
    PERCENT = "percent"
    MONEY = "money"
    RANGE = "range"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    ORDINAL = "ordinal"
    RATE = "rate"
    DATE = "date"
    DURATION = "duration"
    AGE = "age"
    OTHER = "other"


@dataclass(slots=True)
class Figure:
    """One number in a text: text[start:end] is the surface, offsets count code points.

    A point value has `value` and neither `low` nor `high`; a one-sided bound has `value` and one of them ("over 5":
    value 5, low 5); a range has `low` and `high` and no value; a vague amount ("hundreds") has `low` alone.
    A date has its days in `period` and no value, unless it is a year alone (2018) or a distance ("the last
    three weeks": 3 weeks).
    A figure that could not be read has none of these, and a flag.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    kind: Kind
    bound: Bound = Bound.EXACTLY
    bound_text: str = ""  # the hedging words as they stand: "more than", "nearly"
    step: Decimal | None = None  # the size of the last written digit: 1.2bn -> 100000000, 359 -> 1
    counted: str | None = None  # the noun phrase counted: "child grooming offences"
    per: str | None = None  # of a rate: "week", "100000 people"
    period: Period | None = None  # the days named in its sentence, or the date itself
    period_text: str = ""
    place: str | None = None  # the place named in its sentence
    change: tuple[Decimal, Decimal] | None = None  # of a range "from 4,500 to 1,200": both ends as written
    flags: tuple[str, ...] = ()  # what a reader must be warned of: "digits that are not ASCII", "bidi control", ...

    @property
    def amount(self) -> Amount:
        """Give the interval the words allow, without allowance for rounding."""
        if self.value is None or self.kind is Kind.RANGE:
            return Amount(self.low, self.high)
        return stated(self.value, self.bound, self.low, self.high)
