"""Whether two figures say the same: from a claim's figure and a quote's to an outcome, within hedges and rounding.

This looks at the numbers alone. Whether they speak of the same thing is settled before (see align).
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.amount import Amount, Bound, significant_step, stated, written_step
from factcheck.comparison.days import dates
from factcheck.comparison.model import Outcome
from factcheck.comparison.units import measure
from factcheck.figures import Figure, Kind

COARSEST = Decimal("0.1")  # zeros are taken for rounding up to a twentieth to each side
ROUND_FROM = Decimal(1000)  # smaller counts are given whole: "60 people" does not mean 55 to 65
_HUNDRED = Decimal(100)
_CONVERSION = Decimal("0.05")  # a converted measure is given in rounded figures
_ABOUT = Decimal("0.05")
_LOOSE = (Bound.ABOUT, Bound.NEARLY)
_MAY_AGREE = ({"age", "time"}, {"age", "count"})
_LOWER = (Bound.MORE_THAN, Bound.AT_LEAST)
_UPPER = (Bound.FEWER_THAN, Bound.AT_MOST)


def family(figure: Figure) -> str:
    """Name what sort of thing the figure measures; only figures of one family can differ."""
    match figure.kind:
        case Kind.DATE:
            return "time" if figure.value is not None and figure.period is None else "date"
        case Kind.PERCENT:
            return "share"
        case Kind.FRACTION:
            return "share" if figure.value is not None and abs(figure.value) <= 1 else "count"
        case Kind.MONEY:
            return f"money {figure.unit}"
        case Kind.ORDINAL:
            return "rank"
        case Kind.MULTIPLE:
            return "multiple"
        case Kind.AGE:
            return "age"
        case _:
            return measure(figure.unit)[0] or "count"


def outcome(claim: Figure, quote: Figure, lead: str = "") -> Outcome | None:
    """Say what the quote's number says about the claim's; None where they cannot be compared.

    `lead` is the preposition that the claim's figure stands in: "before 27 December" holds of the 26th.
    """
    ours, theirs = family(claim), family(quote)
    if ours != theirs:
        # "dead at 78" and "a 78-year-old" may say the same, but where they do not, they may be about two things
        is_bare = all(figure.unit is None for figure in (claim, quote) if family(figure) == "count")
        said = _numbers(claim, quote) if {ours, theirs} in _MAY_AGREE and is_bare else None
        return said if said in (Outcome.AGREES, Outcome.ROUNDED) else None
    return dates(claim, quote, lead) if ours == "date" else _numbers(claim, quote)


def _numbers(claim: Figure, quote: Figure) -> Outcome | None:
    if _is_unread(claim) or _is_unread(quote):
        return None
    ours, theirs = scale(claim), scale(quote)
    if {family(claim), family(quote)} == {"age", "count"}:
        ours = theirs = Decimal(1)
    if claim.value is not None and quote.value is not None and not _is_range(claim) and not _is_range(quote):
        return _points(claim, quote, claim.value * ours, quote.value * theirs, ours, theirs)
    if claim.value is not None and claim.bound is Bound.EXACTLY and quote.value is None:
        ends = [end for end in (quote.low, quote.high) if end is not None]
        said = {_points(claim, _at(quote, end), claim.value * ours, end * theirs, ours, theirs) for end in ends}
        if Outcome.AGREES in said or Outcome.ROUNDED in said:
            return Outcome.AGREES if Outcome.AGREES in said else Outcome.ROUNDED
    return _intervals(_amount(claim, ours), _amount(quote, theirs))


def _at(quote: Figure, end: Decimal) -> Figure:
    """Give one end of a range as a figure of its own: "fell 171.44 to 12,207.17" states both."""
    return replace(quote, value=end, low=None, high=None, bound=Bound.EXACTLY, kind=Kind.NUMBER, step=written_step(end))


def scale(figure: Figure) -> Decimal:
    """Give the size of the figure's unit in the base of its family: a share of 0.5 and 50 per cent are one."""
    if figure.kind is Kind.FRACTION and family(figure) == "share":
        return _HUNDRED
    if figure.kind is Kind.AGE:
        return measure(figure.unit or "year")[1]
    if figure.kind in (Kind.PERCENT, Kind.MONEY, Kind.ORDINAL, Kind.MULTIPLE):
        return Decimal(1)
    return measure(figure.unit)[1]


def rounding(figure: Figure, other: Figure | None = None) -> Decimal | None:
    """Give the step to which the figure may have been rounded; None for one that is given whole.

    The digits say it ("1.2bn" is to a tenth of a billion), or the zeros of a large number do, though nobody rounds
    1,665 to 2,000. A whole number is a rounded one beside a figure with decimals: 62 points and 62.21 points agree.
    """
    value, step = figure.value, figure.step
    if value is None or figure.bound is not Bound.EXACTLY:
        return None
    written = step if step is not None and step != 1 else None
    if step == 1 and other is not None and other.step is not None and other.step < 1:
        written = step
    if abs(value) >= ROUND_FROM and (trailing := significant_step(value)) > (written or 1):
        return max(min(trailing, abs(value) * COARSEST), written or Decimal(0))
    return written


def _points(claim: Figure, quote: Figure, ours: Decimal, theirs: Decimal, unit: Decimal, other: Decimal) -> Outcome:
    if claim.bound is Bound.EXACTLY and quote.bound is Bound.EXACTLY:
        if ours == theirs:
            return Outcome.AGREES
        step = rounding(claim, quote)
        if step is not None and abs(ours - theirs) < step * unit:
            # cut off instead of rounded (86,804 as 86K) is not sound, but not another number either
            return Outcome.ROUNDED if abs(ours - theirs) <= step * unit / 2 else Outcome.OPEN
        if unit != other and theirs and abs(ours - theirs) <= abs(theirs) * _CONVERSION:
            return Outcome.ROUNDED
        step = rounding(quote, claim)
        if step is not None and abs(ours - theirs) <= step * other / 2:
            return Outcome.OPEN
        return Outcome.DIFFERS
    if ours == theirs and claim.bound is quote.bound:
        return Outcome.AGREES
    if claim.bound is Bound.EXACTLY:
        if ours == theirs:
            return Outcome.AGREES if quote.bound in (Bound.ABOUT, Bound.NEARLY) else Outcome.UNHEDGED
        step = rounding(claim, quote)
        if step is not None and abs(ours - theirs) <= step * unit / 2:
            return Outcome.UNHEDGED
        allowed = _sensible(quote, theirs, other)
        return Outcome.OPEN if allowed.holds(ours) else Outcome.DIFFERS
    if claim.bound in _LOOSE and quote.bound in (*_LOOSE, Bound.AT_LEAST, Bound.AT_MOST):
        # two loose statements agree where one holds the other's number: "nearly one in ten", "some 9 per cent"
        held = stated(ours, claim.bound).holds(theirs) or abs(ours - theirs) <= abs(theirs) * _CONVERSION
        if held:
            return Outcome.AGREES
    return _intervals(
        stated(ours, claim.bound, _times(claim.low, unit), _times(claim.high, unit)), _sensible(quote, theirs, other)
    )


def _sensible(quote: Figure, value: Decimal, unit: Decimal) -> Amount:
    """Give what a reader takes the quote to allow: a bound is written at the last round number that holds.

    Nobody who knows of 200,000 writes "more than 70,000", and "about 15,000" is not meant to cover 14,000.
    """
    reach = significant_step(value / unit) * unit
    if quote.bound is Bound.ABOUT:
        reach = max(reach / 2, abs(value) * _ABOUT)
        return Amount(value - reach, value + reach)
    amount = stated(value, quote.bound, _times(quote.low, unit), _times(quote.high, unit))
    if quote.bound is Bound.EXACTLY and (step := rounding(quote)) is not None and step >= 1:
        return stated(value, step=step * unit)  # "100 million" may well be a little over
    if quote.bound in _LOWER:
        return Amount(amount.low, value + reach, amount.low_open)
    if quote.bound in _UPPER:
        return Amount(value - reach, amount.high, high_open=amount.high_open)
    return amount


def _intervals(ours: Amount, theirs: Amount) -> Outcome:
    if theirs.inside(ours):
        return Outcome.AGREES
    return Outcome.OPEN if ours.meets(theirs) else Outcome.DIFFERS


def _amount(figure: Figure, unit: Decimal) -> Amount:
    amount = figure.amount
    return Amount(_times(amount.low, unit), _times(amount.high, unit), amount.low_open, amount.high_open)


def _times(value: Decimal | None, unit: Decimal) -> Decimal | None:
    return None if value is None else value * unit


def _is_range(figure: Figure) -> bool:
    return figure.kind is Kind.RANGE or figure.bound is Bound.BETWEEN


def _is_unread(figure: Figure) -> bool:
    return figure.value is None and figure.low is None and figure.high is None
