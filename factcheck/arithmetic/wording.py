"""Numbers and intervals in words: from exact decimals to what a message says and a working shows."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

from factcheck.amount import Amount

_EXACT = 15  # digits; what is longer is the result of a division
_IN_A_WORKING = 5
_IN_A_MESSAGE = 3


def number(value: Decimal, digits: int = _EXACT) -> str:
    """Write a number with thousands separators; a fraction is cut to some digits, a whole part never.

    >>> number(Decimal("1665.00")), number(Decimal("1812.35")), number(Decimal(1) / 3, 5), number(Decimal("-0"))
    ('1,665', '1,812.35', '0.33333', '0')
    """
    whole = value.to_integral_value(ROUND_HALF_EVEN)
    if value == whole or abs(value) >= 10**digits:
        return f"{abs(whole) if whole == 0 else whole:,f}"
    return f"{Context(prec=digits, rounding=ROUND_HALF_EVEN).plus(value).normalize():,f}"


def show(amount: Amount, digits: int = _IN_A_WORKING) -> str:
    """Write what an amount allows, for a working.

    >>> show(Amount(Decimal("4.5"), Decimal("5.5")))
    '4.5 to 5.5'
    >>> show(Amount(Decimal(1700), None, low_open=True)), show(Amount(None, Decimal(3))), show(Amount(None, None))
    ('more than 1,700', 'at most 3', 'anything')
    """
    if amount.low is None and amount.high is None:
        return "anything"
    if amount.high is None:
        return f"{'more than' if amount.low_open else 'at least'} {number(amount.low or Decimal(0), digits)}"
    if amount.low is None:
        return f"{'less than' if amount.high_open else 'at most'} {number(amount.high, digits)}"
    low, high = number(amount.low, digits), number(amount.high, digits)
    return low if low == high else f"{low} to {high}"


def brief(amount: Amount) -> str:
    """Write what an amount allows, for a sentence.

    >>> brief(Amount(Decimal("13.7374"), Decimal("14.6045")))
    '13.7 to 14.6'
    """
    return show(amount, _IN_A_MESSAGE)
