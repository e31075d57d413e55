"""What sort of number is stated, so that like is compared with like: from a fact or a figure to form, unit and scale.

Shares are counted in per cent, durations in days; a rate keeps the time it is counted per.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck.amount import Amount, Bound, significant_step
from factcheck.figures import Figure, Kind
from factcheck.period import UNIT_DAYS
from factcheck.store.model import DATE_UNIT, Fact

HUNDRED = Decimal(100)
_TINY = Decimal("1E-12")
_PER = re.compile(r"\b(?:a|an|per|each|every)\s+(hour|day|week|month|year)$")
_PERCENTS = frozenset({"percent", "per cent", "%"})
_POINTS = frozenset({"percentage points", "points", "percentage point"})
_TIMES = frozenset({"times", "fold"})
_CURRENCIES = {"£": "GBP", "pounds": "GBP", "$": "USD", "dollars": "USD", "€": "EUR", "euros": "EUR"}


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
    unit: str  # of a rate the time it is counted per, of money the currency, else empty
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
        """Say whether the two may be compared."""
        return self.form is other.form and self.unit == other.unit


def of_fact(fact: Fact) -> Quantity:
    """Give the quantity a fact states."""
    form, unit, scale = _unit(fact.unit)
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
            form, unit = Form.MONEY, figure.unit or ""
        case Kind.DURATION:
            form, scale = Form.DURATION, UNIT_DAYS.get(figure.unit or "", Decimal(1))
        case _:
            if figure.unit in UNIT_DAYS:
                form, scale = Form.DURATION, UNIT_DAYS[figure.unit]
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
    if plain in _CURRENCIES or unit in _CURRENCIES.values():
        return Form.MONEY, _CURRENCIES.get(plain, unit), Decimal(1)
    if per := _PER.search(plain):
        return Form.RATE, per[1], Decimal(1)
    if plain.removesuffix("s") in UNIT_DAYS:
        return Form.DURATION, "", UNIT_DAYS[plain.removesuffix("s")]
    return Form.COUNT, "", Decimal(1)


def _written(digits: Decimal | None) -> Decimal:
    exponent = digits.as_tuple().exponent if digits is not None else 0
    return Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else Decimal(1)


def _times(value: Decimal | None, scale: Decimal) -> Decimal | None:
    return None if value is None else value * scale
