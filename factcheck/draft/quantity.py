"""What sort of number is stated, so that like is compared with like: from a fact or a figure to form, unit and scale.

Shares are counted in per cent, durations in days; a rate keeps the time it is counted per.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from factcheck.amount import Amount, Bound, significant_step
from factcheck.comparison.units import measure
from factcheck.figures import Figure, Kind, find_figures
from factcheck.figures.money import CODES, NAMES, SMALL_CHANGE, SYMBOLS
from factcheck.period import UNIT_DAYS
from factcheck.store.model import DATE_UNIT, Fact

HUNDRED = Decimal(100)
_DAY = Decimal(86400)  # seconds
_TINY = Decimal("1E-12")
_PER = re.compile(r"\b(?:a|an|per|each|every)\s+(hour|day|week|month|year)$")
_OVER = " per "  # of a time, in a unit of money
_PERIODIC = re.compile(r"\b(hour|dai|week|month|year|annual)ly\b|\b(annual)\b", re.IGNORECASE)
_PERIODIC_NAMES = {"dai": "day", "annual": "year"}
_PERCENTS = frozenset({"percent", "per cent", "%"})
_POINTS = frozenset({"percentage points", "points", "percentage point"})
_TIMES = frozenset({"times", "fold"})


def periodic(text: str) -> str:
    """Give the time that a word such as "weekly" in the text says a number is counted over, or nothing."""
    if word := _PERIODIC.search(text):
        name = (word[1] or word[2]).lower()
        return _PERIODIC_NAMES.get(name, name)
    return ""


class Form(StrEnum):
    """How a number is put."""

    COUNT = "count"
    SHARE = "share"  # of a whole, or a change, in per cent
    POINTS = "percentage points"
    TIMES = "times"
    RATE = "rate"
    DURATION = "duration"
    MONEY = "money"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its form; two are compared only if form and unit are the same."""

    form: Form
    unit: str  # the time of a rate, the currency of money, the dimension of what is measured, else empty
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    step: Decimal  # to which it may have been rounded as written
    coarse: Decimal  # to which it may have been rounded as a round number
    is_computed: bool = False  # derived from facts, so that its digits mean nothing

    @property
    def is_vague(self) -> bool:
        """Say whether the words give a magnitude only: "hundreds"."""
        return self.value is None and self.low is not None and self.high is None

    def same_sort(self, other: Quantity) -> bool:
        """Say whether the two may be compared; money that is not said to be a week's may be that of a week."""
        is_silent = self.form is Form.MONEY and other.unit == self.unit.partition(_OVER)[0]
        return self.form is other.form and (self.unit == other.unit or is_silent)


def of_fact(fact: Fact, per: str = "") -> Quantity:
    """Give the quantity a fact states, `per` the time that its measure's name says money is counted over."""
    form, unit, scale = _unit(fact.unit)
    if form is Form.MONEY and per and _OVER not in unit:
        unit += _OVER + per
    digits = fact.value if fact.value is not None else fact.high
    coarse = significant_step(digits) if digits is not None else Decimal(1)
    return Quantity(
        form,
        unit,
        _times(fact.value, scale),
        _times(fact.low, scale),
        _times(fact.high, scale),
        fact.bound,
        scale,
        coarse * scale,
    )


def of_figure(figure: Figure, per: str = "") -> Quantity | None:
    """Give the quantity a figure states, `per` if the words after it make it a rate; None where it states none."""
    form, unit, scale = Form.COUNT, "", Decimal(1)
    match figure.kind:
        case Kind.ORDINAL | Kind.OTHER | Kind.AGE | Kind.DATE:
            return None
        case Kind.PERCENT:
            form = Form.POINTS if figure.unit and "point" in figure.unit else Form.SHARE
        case Kind.FRACTION:
            form, scale = Form.SHARE, HUNDRED
        case Kind.MULTIPLE:
            form = Form.TIMES
        case Kind.MONEY:
            name, over, time = (figure.unit or "").partition(_OVER)
            form, (unit, scale) = Form.MONEY, _in_full(name)
            unit += over + time
        case Kind.DURATION:
            form, scale = Form.DURATION, _days(figure.unit or "")
        case _:
            if figure.unit in UNIT_DAYS:
                form, scale = Form.DURATION, UNIT_DAYS[figure.unit]
            elif figure.kind is Kind.QUANTITY:
                unit, scale = measure(figure.unit)
    per = per or (figure.per or "")
    if per and form is Form.COUNT:
        form, unit = Form.RATE, per
    digits = figure.value if figure.value is not None else figure.high if figure.high is not None else figure.low
    step = figure.step if figure.step is not None else _written(digits)
    coarse = max(step, significant_step(digits)) if digits is not None else step
    is_range = figure.value is None
    return Quantity(
        form,
        unit,
        _times(figure.value, scale),
        _times(figure.low, scale) if is_range else None,
        _times(figure.high, scale) if is_range else None,
        figure.bound,
        (_FRACTION_STEP if figure.kind is Kind.FRACTION else step * scale),
        _coarse_fraction(figure) if figure.kind is Kind.FRACTION else coarse * scale,
    )


def computed(form: Form, unit: str, amount: Amount) -> Quantity:
    """Give a quantity that follows from facts; what dividing outwards has widened is one value."""
    low, high = amount.low, amount.high
    value = low if low is not None and high is not None and high - low <= _TINY * max(abs(high), Decimal(1)) else None
    if value is not None:
        return Quantity(form, unit, value, None, None, Bound.EXACTLY, Decimal(0), Decimal(0), is_computed=True)
    if amount.high is None and amount.low is not None:
        bound = Bound.MORE_THAN if amount.low_open else Bound.AT_LEAST
        return Quantity(form, unit, amount.low, None, None, bound, Decimal(0), Decimal(0), is_computed=True)
    if amount.low is None and amount.high is not None:
        bound = Bound.FEWER_THAN if amount.high_open else Bound.AT_MOST
        return Quantity(form, unit, amount.high, None, None, bound, Decimal(0), Decimal(0), is_computed=True)
    return Quantity(form, unit, None, amount.low, amount.high, Bound.BETWEEN, Decimal(0), Decimal(0), is_computed=True)


_FRACTION_STEP = Decimal(5)  # "six in ten" is said of 58 to 62 per cent


def _coarse_fraction(figure: Figure) -> Decimal:
    """Give the step of a fraction: "nearly two-thirds" is said of 62 per cent, plain "two-thirds" is not."""
    return 2 * _FRACTION_STEP if figure.bound in (Bound.ABOUT, Bound.NEARLY) else _FRACTION_STEP


def _unit(unit: str) -> tuple[Form, str, Decimal]:
    plain = unit.casefold().strip()
    if plain == DATE_UNIT:
        return Form.DATE, "", Decimal(1)
    if plain in _TIMES:
        return Form.TIMES, "", Decimal(1)
    if plain in ("share", "fraction"):
        return Form.SHARE, "", HUNDRED
    if plain in _PERCENTS:
        return Form.SHARE, "", Decimal(1)
    if plain in _POINTS:
        return Form.POINTS, "", Decimal(1)
    over = _PER.search(plain)
    if currency := _currency(unit[: over.start()].strip() if over else unit):
        return Form.MONEY, currency[0] + (_OVER + over[1] if over else ""), currency[1]
    if over:
        return Form.RATE, over[1], Decimal(1)
    if plain.removesuffix("s") in UNIT_DAYS:
        return Form.DURATION, "", UNIT_DAYS[plain.removesuffix("s")]
    return Form.COUNT, *_measured(unit)


@lru_cache(maxsize=4096)
def _measured(unit: str) -> tuple[str, Decimal]:
    """Give the dimension and size of a fact's unit as the reader of figures has them; what is counted has none."""
    return next(
        (measure(figure.unit) for figure in find_figures(f"7 {unit}") if figure.kind is Kind.QUANTITY), ("", Decimal(1))
    )


def _days(unit: str) -> Decimal:
    """Give how long a unit of time lasts; one that is not known counts as a day."""
    dimension, seconds = measure(unit)
    return UNIT_DAYS.get(unit) or (seconds / _DAY if dimension == "time" else Decimal(1))


def _currency(unit: str) -> tuple[str, Decimal] | None:
    """Give the reader's name of a fact's currency and how much of it the unit is: GBP, £ and pounds are one."""
    name = CODES.get(unit) or SYMBOLS.get(unit) or NAMES.get(unit.casefold())
    return None if name is None else _in_full(name)


def _in_full(name: str) -> tuple[str, Decimal]:
    """Count small change in the money it is change of, where that is one alone."""
    return ("pound", 1 / Decimal(SMALL_CHANGE[name])) if name == "pence" else (name, Decimal(1))


def _written(digits: Decimal | None) -> Decimal:
    exponent = digits.as_tuple().exponent if digits is not None else 0
    return Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else Decimal(1)


def _times(value: Decimal | None, scale: Decimal) -> Decimal | None:
    return None if value is None else value * scale
