"""What a stated number allows: from value, bound and written precision to an interval of exact decimals."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

APPROXIMATE = Decimal("0.05")  # "about" reaches at least this share of the value to each side
_ONE = Decimal(1)


class Bound(StrEnum):
    """How a text hedges a number; the words are the ones curators write."""

    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    FEWER_THAN = "fewer than"
    AT_MOST = "at most"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Amount:
    """All values a statement allows; None is unbounded, an open end is itself left out."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def holds(self, value: Decimal) -> bool:
        """Say whether the value lies inside."""
        if self.low is not None and (value < self.low or (self.low_open and value == self.low)):
            return False
        return self.high is None or not (value > self.high or (self.high_open and value == self.high))

    def meets(self, other: Amount) -> bool:
        """Say whether some value satisfies both statements."""
        return not (_is_below(self, other) or _is_below(other, self))

    def inside(self, other: Amount) -> bool:
        """Say whether every value allowed here is allowed there."""
        low_ok = other.low is None or (
            self.low is not None
            and (self.low > other.low or (self.low == other.low and (self.low_open or not other.low_open)))
        )
        high_ok = other.high is None or (
            self.high is not None
            and (self.high < other.high or (self.high == other.high and (self.high_open or not other.high_open)))
        )
        return low_ok and high_ok


def stated(
    value: Decimal | None,
    bound: Bound = Bound.EXACTLY,
    low: Decimal | None = None,
    high: Decimal | None = None,
    step: Decimal | None = None,
) -> Amount:
    """Read a statement as the interval it allows.

    `step` is the size of the last written digit (1.2bn: 100,000,000); an exact whole count has step None and allows
    only itself, a rounded one allows half a step to each side.
    """
    if value is None:
        return Amount(low, high)
    half = step / 2 if step is not None else Decimal(0)
    match bound:
        case Bound.MORE_THAN:
            return Amount(value, None, low_open=True)
        case Bound.AT_LEAST:
            return Amount(value, None)
        case Bound.FEWER_THAN:
            return Amount(None, value, high_open=True)
        case Bound.AT_MOST:
            return Amount(None, value)
        case Bound.ABOUT:
            reach = max(half, abs(value) * APPROXIMATE)
            return Amount(value - reach, value + reach)
        case Bound.NEARLY:
            return Amount(value - max(half, abs(value) * APPROXIMATE), value, high_open=True)
        case Bound.BETWEEN:
            return Amount(low, high)
        case Bound.EXACTLY:
            return Amount(value - half, value + half)


def written_step(digits: Decimal) -> Decimal:
    """Give the size of the last written digit: 5.90 -> 0.01, 359 -> 1."""
    if digits.same_quantum(_ONE):  # nearly all counts, without taking the number apart
        return _ONE
    exponent = digits.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)


def significant_step(value: Decimal) -> Decimal:
    """Give the size of the last digit that is not a trailing zero: 1,600 -> 100, 359 -> 1, 0 -> 1.

    A round number may have been rounded to that digit; whether it was, only the context can say.
    """
    if value == 0:
        return Decimal(1)
    normal = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(normal) if isinstance(normal, int) else Decimal(1)


def _is_below(left: Amount, right: Amount) -> bool:
    if left.high is None or right.low is None:
        return False
    return left.high < right.low or (left.high == right.low and (left.high_open or right.low_open))
