"""Arithmetic on intervals: from the amounts that a text allows to the amounts that follow from them.

Every result contains each value that some choice inside the given amounts leads to, so a statement that misses the
result is wrong however its numbers were rounded. Ends keep whether they are open; divisions round outwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import NamedTuple

from factcheck.amount import Amount

ANYTHING = Amount(None, None)
HUNDRED = Decimal(100)

_DIGITS = 40
_DOWN = Context(prec=_DIGITS, rounding=ROUND_FLOOR)
_UP = Context(prec=_DIGITS, rounding=ROUND_CEILING)
_NEAREST = Context(prec=_DIGITS)
_ROOT_STEP = Decimal("1E-20")  # far more than a power is off by, far less than any text states
_INFINITY = Decimal("Infinity")


def exactly(value: Decimal) -> Amount:
    """Give the amount that holds this one value."""
    return Amount(value, value)


def negative(amount: Amount) -> Amount:
    """Turn the sign round.

    >>> show(negative(Amount(Decimal(2), None)))
    'at most -2'
    """
    return Amount(_minus(amount.high), _minus(amount.low), amount.high_open, amount.low_open)


def total(amounts: Iterable[Amount]) -> Amount:
    """Add up, end by end.

    >>> show(total([Amount(Decimal("1.5"), Decimal("2.5")), exactly(Decimal(3))]))
    '4.5 to 5.5'
    """
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    low_open = high_open = False
    for amount in amounts:
        low = None if low is None or amount.low is None else _DOWN.add(low, amount.low)
        high = None if high is None or amount.high is None else _UP.add(high, amount.high)
        low_open = low_open or amount.low_open
        high_open = high_open or amount.high_open
    return Amount(low, high, low_open and low is not None, high_open and high is not None)


def difference(first: Amount, second: Amount) -> Amount:
    """Take the second from the first.

    >>> show(difference(exactly(Decimal(403)), exactly(Decimal(359))))
    '44'
    """
    return total((first, negative(second)))


def product(first: Amount, second: Amount) -> Amount:
    """Multiply two amounts that do not depend on each other.

    >>> show(product(Amount(Decimal(-1), Decimal(2)), exactly(Decimal(-3))))
    '-6 to 3'
    """
    corners = [(one, two) for one in _ends(first) for two in _ends(second)]
    return _spanned([_times(one, two, _DOWN) for one, two in corners], [_times(one, two, _UP) for one, two in corners])


def ratio(part: Amount, whole: Amount) -> Amount:
    """Divide; a divisor that may be zero on both of its sides, or only zero, leaves everything possible.

    >>> show(ratio(exactly(Decimal(359)), Amount(Decimal(50), Decimal(100))))
    '3.59 to 7.18'
    >>> show(ratio(exactly(Decimal(1)), Amount(Decimal(0), Decimal(4))))
    'at least 0.25'
    """
    low, high = _ends(whole)
    if low.value < 0 < high.value or low.value == high.value == 0:
        return ANYTHING
    side = -1 if high.value <= 0 else 1
    first, last = _ends(part)
    if first == last and low == high:  # exact numbers, as most are
        least, most = _over(first, low, side, _DOWN), _over(first, low, side, _UP)
        return Amount(least.value, most.value, least.is_open, most.is_open)
    corners = [(one, two) for one in (first, last) for two in (low, high)]
    return _spanned(
        [_over(one, two, side, _DOWN) for one, two in corners], [_over(one, two, side, _UP) for one, two in corners]
    )


def per(amount: Amount, number: Decimal | int) -> Amount:
    """Share out evenly over an exact number: 1,665 a year is 138.75 a month.

    >>> show(per(exactly(Decimal(1665)), 12))
    '138.75'
    """
    return ratio(amount, exactly(Decimal(number)))


def times(amount: Amount, number: Decimal | int) -> Amount:
    """Multiply by an exact number."""
    return product(amount, exactly(Decimal(number)))


def percent_of(part: Amount, whole: Amount) -> Amount:
    """Give the part as a percentage of the whole.

    >>> show(percent_of(exactly(Decimal(6)), exactly(Decimal(24))))
    '25'
    """
    return times(ratio(part, whole), 100)


def percent_change(old: Amount, new: Amount) -> Amount:
    """Give the change from old to new in per cent of the old amount, whose sign does not count.

    >>> show(percent_change(exactly(Decimal(80)), exactly(Decimal(100))))
    '25'
    >>> show(percent_change(exactly(Decimal(-80)), exactly(Decimal(-100))))
    '-25'
    """
    change = difference(percent_of(new, old), exactly(HUNDRED))
    return negative(change) if old.high is not None and old.high < 0 else change


def yearly_growth(old: Amount, new: Amount, years: int) -> Amount:
    """Give the yearly percentage that turns old into new, compounded over a number of years.

    >>> growth = yearly_growth(exactly(Decimal(100)), exactly(Decimal(121)), 2)
    >>> growth.holds(Decimal(10)), growth.holds(Decimal("10.0001"))
    (True, False)
    """
    factor = ratio(new, old)
    if factor.low is None or factor.low <= 0:
        return ANYTHING
    low = _root(factor.low, years, _DOWN)
    high = None if factor.high is None else _root(factor.high, years, _UP)
    growth = Amount(low, high, factor.low_open, factor.high_open)
    return times(difference(growth, exactly(Decimal(1))), 100)


def hull(amounts: Iterable[Amount]) -> Amount:
    """Give the smallest amount that contains all of them.

    >>> show(hull([exactly(Decimal(3)), Amount(None, Decimal(1))]))
    'at most 3'
    """
    ends = [_ends(amount) for amount in amounts]
    return _spanned([low for low, _ in ends], [high for _, high in ends])


class _End(NamedTuple):
    """One end of an amount, infinite where it is unbounded."""

    value: Decimal
    is_open: bool


def _ends(amount: Amount) -> tuple[_End, _End]:
    low = _End(-_INFINITY, is_open=True) if amount.low is None else _End(amount.low, amount.low_open)
    high = _End(_INFINITY, is_open=True) if amount.high is None else _End(amount.high, amount.high_open)
    return low, high


def _times(one: _End, two: _End, rounded: Context) -> _End:
    for end in (one, two):
        if end.value == 0 and not end.is_open:
            return end  # zero is reached whatever the other is
    if one.value == 0 or two.value == 0:
        return _End(Decimal(0), is_open=True)
    return _End(rounded.multiply(one.value, two.value), one.is_open or two.is_open)


def _over(part: _End, whole: _End, side: int, rounded: Context) -> _End:
    if part.value == 0 or whole.value.is_infinite():
        return _End(Decimal(0), part.is_open if part.value == 0 else True)
    if whole.value == 0:
        return _End(_INFINITY.copy_sign(part.value * side), is_open=True)
    return _End(rounded.divide(part.value, whole.value), part.is_open or whole.is_open)


def _spanned(lows: list[_End], highs: list[_End]) -> Amount:
    low, high = min(end.value for end in lows), max(end.value for end in highs)
    low_open = all(end.is_open for end in lows if end.value == low)
    high_open = all(end.is_open for end in highs if end.value == high)
    return Amount(
        None if low.is_infinite() else low,
        None if high.is_infinite() else high,
        low_open and not low.is_infinite(),
        high_open and not high.is_infinite(),
    )


def _minus(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.copy_negate()


def _root(value: Decimal, degree: int, rounded: Context) -> Decimal:
    power = _NEAREST.power(value, _NEAREST.divide(Decimal(1), Decimal(degree)))
    if _NEAREST.power(power.quantize(_ROOT_STEP), degree) == value:
        return power.quantize(_ROOT_STEP)
    return rounded.add(power, -_ROOT_STEP if rounded is _DOWN else _ROOT_STEP)
