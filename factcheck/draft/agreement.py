"""Does a figure agree with what the store says or implies: two quantities of one sort in, agreement and reason out.

Hedges count: "more than 1,700" disagrees with 1,665, "nearly 1,700" does not. A round number without a hedge may be
a rounding to the nearest; it is never a cutting off: 1,600 is no rounding of 1,665.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from factcheck.amount import APPROXIMATE, Amount, Bound
from factcheck.arithmetic.precision import WIDEST_ROUNDING
from factcheck.draft.quantity import Quantity

FAR = Decimal(2)  # nobody who knows of 200 writes "more than 70"
_MAGNITUDE = Decimal(10)  # "hundreds" is not said of two thousand
_LOWER = (Bound.MORE_THAN, Bound.AT_LEAST)
_UPPER = (Bound.FEWER_THAN, Bound.AT_MOST)
LIMITS = (*_LOWER, *_UPPER)
_LOOSE = (Bound.ABOUT, Bound.NEARLY)


class Agreement(Enum):
    """How a figure stands to what it is checked against."""

    AGREES = "agrees"
    ROUNDED = "rounded"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Agreement, and where it is not plain, the reason as a clause."""

    agreement: Agreement
    reason: str = ""


AGREES = Outcome(Agreement.AGREES)
DIFFERS = Outcome(Agreement.DIFFERS)


def agreement(claim: Quantity, reference: Quantity, hedge: str = "") -> Outcome:
    """Compare; `hedge` are the draft's hedging words, for the reason."""
    if claim.value is None:
        return _interval(claim, reference)
    if reference.value is None:
        return _within(claim, claim.value, reference)
    if reference.bound is Bound.EXACTLY:
        return _exact(claim, claim.value, reference, reference.value, hedge)
    return _hedged(claim, claim.value, reference, reference.value, hedge)


def _exact(claim: Quantity, value: Decimal, reference: Quantity, true: Decimal, hedge: str) -> Outcome:
    off = abs(value - true)
    match claim.bound:
        case Bound.EXACTLY:
            if off == 0 or (reference.is_computed and off <= claim.step / 2):
                return AGREES
            if hedge:
                return Outcome(Agreement.DIFFERS, f'"{hedge}" allows no rounding')
            if off <= min(claim.coarse / 2, abs(true) * WIDEST_ROUNDING):
                return Outcome(Agreement.ROUNDED, "rounded")
            return DIFFERS
        case Bound.MORE_THAN | Bound.AT_LEAST:
            if true < value or (true == value and claim.bound is Bound.MORE_THAN):
                return Outcome(Agreement.DIFFERS, f'it is not "{hedge or claim.bound}" that')
            return AGREES if true <= value * FAR else Outcome(Agreement.DIFFERS, "it is far more")
        case Bound.FEWER_THAN | Bound.AT_MOST:
            if true > value or (true == value and claim.bound is Bound.FEWER_THAN):
                return Outcome(Agreement.DIFFERS, f'it is not "{hedge or claim.bound}" that')
            reached = true * FAR if claim.bound is Bound.FEWER_THAN else true + _reach(claim, value)
            return AGREES if reached >= value else Outcome(Agreement.DIFFERS, "it is far less")
        case Bound.NEARLY:
            if true >= value:
                return Outcome(Agreement.DIFFERS, f'it is not below that, as "{hedge or claim.bound}" says')
            return AGREES if off <= _reach(claim, value) else DIFFERS
        case _:
            return AGREES if off <= _reach(claim, value) else DIFFERS


def _hedged(claim: Quantity, value: Decimal, reference: Quantity, said: Decimal, hedge: str) -> Outcome:
    """Compare with a number that the source itself hedges; what the source leaves open the draft may not settle."""
    bound, same = claim.bound, value == said
    source = f"the source says {reference.bound}"
    if bound is Bound.EXACTLY:
        if same and hedge:
            return Outcome(Agreement.DIFFERS, f'{source}, not "{hedge}"')
        if same:
            return Outcome(Agreement.ROUNDED, f"{source}; the draft drops the hedge")
        return DIFFERS
    if bound is reference.bound and same:
        return AGREES
    match reference.bound:
        case Bound.ABOUT:
            if same and bound is Bound.AT_MOST:
                return AGREES
            if bound in _LOOSE:
                close = same or (bound is Bound.ABOUT and abs(value - said) <= claim.coarse / 2)
                return AGREES if close else DIFFERS
        case Bound.NEARLY:
            if same and bound in (Bound.ABOUT, *_UPPER):
                return AGREES
        case Bound.MORE_THAN | Bound.AT_LEAST:
            if same and (bound in _LOWER or (bound is Bound.ABOUT and reference.bound is Bound.MORE_THAN)):
                return AGREES
        case Bound.FEWER_THAN | Bound.AT_MOST:
            if same and (bound in _LOOSE or bound in _UPPER):
                return AGREES
    allowed = Amount(_floor(reference, said), _ceiling(reference, said))
    if bound in _LOWER and allowed.low is not None and value < allowed.low <= value * FAR:
        return AGREES
    if bound in _UPPER and allowed.high is not None and allowed.high < value <= allowed.high * FAR:
        return AGREES
    return Outcome(Agreement.DIFFERS, source)


def _reach(claim: Quantity, value: Decimal) -> Decimal:
    """Give how far off "about" and "nearly" may be: half the digit rounded to, within a tenth, or a twentieth."""
    return max(min(claim.coarse / 2, abs(value) * WIDEST_ROUNDING), abs(value) * APPROXIMATE)


def _floor(reference: Quantity, said: Decimal) -> Decimal | None:
    if reference.bound in _LOWER:
        return said
    return said - abs(said) * APPROXIMATE if reference.bound in _LOOSE else None


def _ceiling(reference: Quantity, said: Decimal) -> Decimal | None:
    if reference.bound in _UPPER or reference.bound is Bound.NEARLY:
        return said
    return said + abs(said) * APPROXIMATE if reference.bound is Bound.ABOUT else None


def _interval(claim: Quantity, reference: Quantity) -> Outcome:
    """Compare a range ("between 1,600 and 1,700") or a magnitude ("hundreds")."""
    high = claim.high
    if claim.is_vague and claim.low is not None:
        if reference.bound is Bound.AT_LEAST and reference.value is not None:
            return AGREES if claim.low == reference.value else DIFFERS
        high = claim.low * _MAGNITUDE
    allowed = Amount(claim.low, high, high_open=claim.is_vague)
    if reference.value is None:
        return AGREES if Amount(reference.low, reference.high).meets(allowed) else DIFFERS
    return AGREES if allowed.holds(reference.value) else DIFFERS


def _within(claim: Quantity, value: Decimal, reference: Quantity) -> Outcome:
    """Compare a number with a range that the store gives or implies."""
    low, high = reference.low, reference.high
    if low is None or high is None:
        return DIFFERS
    slack = claim.step / 2 if reference.is_computed else Decimal(0)
    match claim.bound:
        case Bound.MORE_THAN | Bound.AT_LEAST:
            return AGREES if value <= low <= value * FAR else DIFFERS
        case Bound.FEWER_THAN | Bound.AT_MOST:
            return AGREES if value >= high >= value / FAR else DIFFERS
        case Bound.ABOUT | Bound.NEARLY:
            reach = _reach(claim, value)
            above = reach if claim.bound is Bound.ABOUT else Decimal(0)
            return AGREES if Amount(value - reach, value + above).meets(Amount(low, high)) else DIFFERS
        case _:
            if Amount(value - slack, value + slack).meets(Amount(low, high)) and reference.is_computed:
                return AGREES
            coarse = claim.coarse / 2
            if Amount(value - coarse, value + coarse).meets(Amount(low, high)):
                return Outcome(Agreement.ROUNDED, "inside the range the source gives")
            return DIFFERS
