"""What a figure allows when its last digit may have been rounded: from a figure to an interval of exact decimals.

The written digits state the precision: 5.90 is 5.895 to 5.905. A hedge widens it to the digits that are no trailing
zeros ("about 400" is 350 to 450), and a number ending in 5 may have been rounded to the next 5 ("about 35" is 32.5 to
37.5). "One in five" is anything nearer to that than to one in four or six. A large number with trailing zeros may have
been rounded to them; that is granted, but not taken for certain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

import re2

from factcheck.amount import Amount, Bound, significant_step, stated
from factcheck.figures.model import Figure, Kind
from factcheck.finding import Level

LOOSE_WORDS = Decimal("0.05")  # "a third", "doubled": the share of the value that the word leaves open
NEARLY = Decimal("0.1")  # how far below the number "nearly" reaches
WIDEST_HEDGE = Decimal("0.2")  # no hedge on a single digit reaches further than this share of the value

WIDEST_ROUNDING = Decimal("0.1")  # of the value: 200,000 may be 190,000 to 210,000, not 150,000 to 250,000

_HALF = Decimal("0.5")
_LAST_FIVE = 5
_ROUND_HUNDREDS, _ROUND_THOUSANDS = Decimal(100), Decimal(1000)
_COMPARING = ("lower ", "higher ", "larger ", "smaller ", "greater ")
_COUNTED_FROM = 3
_COUNTS = (Kind.NUMBER, Kind.QUANTITY)
_ONE_IN = re2.compile(r"(?:one|1) (?:in|out of) (?:every |each )?[a-z0-9-]+")
_WORDS = (Kind.FRACTION, Kind.MULTIPLE)


def allowed(figure: Figure, step: Decimal | None = None) -> Amount:
    """Give the values the figure may stand for; a coarser step than the written one may be granted."""
    value = figure.value
    if value is None:
        return Amount(figure.low, figure.high)
    one_in = _ONE_IN.fullmatch(figure.text.lower()) if figure.kind is Kind.FRACTION else None
    if one_in is not None and figure.bound is Bound.EXACTLY and value:
        whole = 1 / value
        return Amount(1 / (whole + _HALF), 1 / (whole - _HALF))
    half = (written(figure) if step is None else max(written(figure), step)) * _HALF
    # "lower than the 47.4% of the others" compares with exactly that number
    bound = Bound.EXACTLY if figure.bound_text.lower().startswith(_COMPARING) else figure.bound
    return around(value, bound, half, _hedged(figure, value))


def counted(figure: Figure, step: Decimal | None = None) -> Amount:
    """Give what a figure allows where whole numbers count things: 9 of 48 patients are exactly that many."""
    is_count = figure.kind in _COUNTS and figure.step == 1 and figure.bound is Bound.EXACTLY
    if is_count and step is None and figure.value is not None:
        return Amount(figure.value, figure.value)
    return allowed(figure, step)


def around(value: Decimal, bound: Bound, half: Decimal, hedge: Decimal) -> Amount:
    """Give the interval of a value under a bound, with half a step for rounding and a reach for "about"."""
    match bound:
        case Bound.ABOUT:
            reach = max(half, hedge)
            return Amount(value - reach, value + reach)
        case Bound.NEARLY:
            return Amount(value - max(half, abs(value) * NEARLY), value + half)
        case Bound.BETWEEN:
            return Amount(value - half, value + half)
        case _:
            return stated(value, bound, step=half * 2)


def written(figure: Figure) -> Decimal:
    """Give the size of the last written digit; a word such as "a third" is less exact than digits."""
    if figure.kind in _WORDS and figure.value is not None and not any(sign.isdigit() for sign in figure.text):
        if (
            figure.kind is Kind.MULTIPLE
            and figure.value >= _COUNTED_FROM
            and figure.text.lower().endswith(("fold", "times"))
        ):
            return figure.step or Decimal(0)  # five-fold is nearer to that than to four- or six-fold
        return abs(figure.value) * LOOSE_WORDS * 2
    return figure.step if figure.step is not None else Decimal(0)


def rounder(figure: Figure) -> Decimal:
    """Give the size of the last digit that is no trailing zero: 12,400 -> 100; what may have been rounded away."""
    if figure.value is None:
        return Decimal(0)
    return max(written(figure), significant_step(figure.value))


def judged(figures: Sequence[Figure], fits: Callable[[Decimal | None], bool]) -> Level | None:
    """Give the level of a finding about amounts; `fits` says whether all is well with the figures at some precision.

    As written first; then, where whole numbers of at least a thousand all end in zeros, rounded to what they share,
    to no more than a tenth of any: to thousands goes without saying, to hundreds deserves a note. Beyond a tenth the
    rounding is possible, and unusual enough for a warning.
    """
    if fits(None):
        return None
    least = min((abs(figure.value) for figure in figures if figure.value is not None), default=Decimal(0))
    widest = min(rounder(figure) for figure in figures)
    shared = min(widest, least * WIDEST_ROUNDING)
    is_round = all(written(figure) == 1 for figure in figures)
    is_large = all(figure.value is not None and abs(figure.value) >= _ROUND_THOUSANDS for figure in figures)
    if is_round and is_large and widest >= _ROUND_HUNDREDS and fits(shared):
        return None if widest >= _ROUND_THOUSANDS else Level.NOTE
    return Level.WARNING if is_round and is_large and fits(widest) else Level.ERROR


def _hedged(figure: Figure, value: Decimal) -> Decimal:
    step = significant_step(value)
    if step > written(figure):
        reach = step * _HALF
    elif int(abs(value) / step) % 10 == _LAST_FIVE and abs(value) >= step * 10 and step >= 1:
        reach = step * _LAST_FIVE * _HALF
    else:
        reach = max(written(figure), step)
    return min(reach, abs(value) * WIDEST_HEDGE)
