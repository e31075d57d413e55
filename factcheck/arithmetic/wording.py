"""Numbers and intervals in words: from exact decimals to what a working shows."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

from factcheck.amount import Amount

_SHOWN_DIGITS = 6
_SHORT = Context(prec=_SHOWN_DIGITS, rounding=ROUND_HALF_EVEN)


def number(value: Decimal) -> str:
    """Write a number with thousands separators, fractions cut to six digits.

    >>> number(Decimal("1665.00")), number(Decimal(1) / 3), number(Decimal("123456789.5")), number(Decimal("-0"))
    ('1,665', '0.333333', '123,456,790', '0')
    """
    whole = value.to_integral_value(ROUND_HALF_EVEN)
    if abs(value) >= 10**_SHOWN_DIGITS or value == whole:
        return f"{abs(whole) if whole == 0 else whole:,f}"
    return f"{_SHORT.plus(value).normalize():,f}"


def show(amount: Amount) -> str:
    """Write what an amount allows.

    >>> show(Amount(Decimal("4.5"), Decimal("5.5")))
    '4.5 to 5.5'
    >>> show(Amount(Decimal(1700), None, low_open=True)), show(Amount(None, Decimal(3))), show(Amount(None, None))
    ('more than 1,700', 'at most 3', 'anything')
    """
    if amount.low is None and amount.high is None:
        return "anything"
    if amount.high is None:
        return f"{'more than' if amount.low_open else 'at least'} {number(amount.low or Decimal(0))}"
    if amount.low is None:
        return f"{'less than' if amount.high_open else 'at most'} {number(amount.high)}"
    if number(amount.low) == number(amount.high):
        return number(amount.low)
    return f"{number(amount.low)} to {number(amount.high)}"
