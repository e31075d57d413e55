"""How a newspaper might write a number: from a value to its words, plain, rounded or hedged, right or wrong on purpose."""

from __future__ import annotations

import random
from decimal import Decimal

from factcheck.amount import Bound
from factcheck.store.model import Fact

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_MORE = ("more than", "over", "upwards of", "in excess of", "well over")
_ABOUT = ("about", "around", "some", "roughly", "approximately")
_FEWER = ("fewer than", "under", "less than")
_NEARLY = ("nearly", "almost", "close to", "just under")
_MILLION = 1_000_000


def right(rng: random.Random, fact: Fact) -> tuple[str, str]:
    """Write the fact's number as a careful writer might; give how, and the words."""
    value = whole(fact)
    match fact.bound:
        case Bound.MORE_THAN:
            return "bound kept", f"{rng.choice(_MORE)} {shown(rng, value)}"
        case Bound.ABOUT:
            return "hedge kept", f"{rng.choice(_ABOUT)} {shown(rng, value)}"
        case Bound.NEARLY:
            return "hedge kept", f"{rng.choice(_NEARLY)} {shown(rng, value)}"
        case _:
            pass
    ways = {"exact": lambda: shown(rng, value), "in words": lambda: in_words(value)}
    if value >= 1000:
        ways["without comma"] = lambda: str(value)
        del ways["in words"]
    if value > 20:
        down, near, up = rounded(value, -1), rounded(value, 0), rounded(value, 1)
        ways["rounded, hedged"] = lambda: f"{rng.choice(_ABOUT)} {near:,}"
        if down < value:
            ways["bound below"] = lambda: f"{rng.choice(_MORE[:4])} {down:,}"
        if value < up <= value * Decimal("1.05"):
            ways["bound above"] = lambda: f"{rng.choice(_NEARLY)} {up:,}"
    how = rng.choice(sorted(ways))
    return how, ways[how]()


def wrong(rng: random.Random, fact: Fact) -> tuple[str, str] | None:
    """Write another number than the fact's, which no rounding and no hedge covers; give how, and the words."""
    value = whole(fact)
    kinds = ["far", "digit", "scale", "hedge"]
    how = rng.choice(kinds)
    match how:
        case "far":
            factor = Decimal(rng.choice(("0.3", "0.4", "2.7", "3.3")))
            other = max(int(value * factor) + (7 if value > 50 else 1), 1)
            return how, _like(rng, fact, other)
        case "digit":
            other = _one_digit(rng, fact, value)
            return None if other is None else (how, _like(rng, fact, other))
        case "scale":
            if value < 1000:
                return how, f"{value},000" if value > 20 else f"{value * 10}"
            other = value * 1000 if value < 2000 or (value < _MILLION and rng.random() < 0.5) else value // 1000
            return how, _like(rng, fact, other)
        case _:
            low, high = int(value * Decimal("0.7")), int(value * Decimal("1.4"))
            if value <= 20:
                return None
            if fact.bound in (Bound.MORE_THAN, Bound.AT_LEAST) or rng.random() < 0.5:
                return how, f"{rng.choice(_FEWER)} {rounded(low, -1):,}"
            return how, f"{rng.choice(_MORE[:4])} {rounded(high, 1):,}"


def whole(fact: Fact) -> int:
    """Give the fact's number, which is whole in every fact that is planted."""
    assert fact.value is not None
    return int(fact.value)


def shown(rng: random.Random, number: int) -> str:
    """Write a number in digits with commas, in millions where it has them, or in words where it is small."""
    if number >= _MILLION and number % 100_000 == 0:
        amount = (
            f"{Decimal(number) / _MILLION:f}".rstrip("0").rstrip(".") if number % _MILLION else str(number // _MILLION)
        )
        small = in_words(int(amount)) if amount.isdecimal() and int(amount) < 10 and rng.random() < 0.5 else amount
        return rng.choice((f"{small} million", f"{number:,}"))
    if number < 10:
        return in_words(number)
    return f"{number:,}"


def in_words(number: int) -> str:
    """Write a number below a thousand in words."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
    if number >= 1000:
        return f"{number:,}"
    hundreds, rest = divmod(number, 100)
    return f"{_ONES[hundreds]} hundred" + (f" and {in_words(rest)}" if rest else "")


def rounded(value: int, way: int) -> int:
    """Round to two digits: down, to the nearest or up; a number of two digits to one."""
    size = 10 ** max(len(str(value)) - 2, 1)
    down = value // size * size
    up = down if down == value else down + size
    return {-1: down, 1: up, 0: down if value - down < up - value else up}[way] or size


def _like(rng: random.Random, fact: Fact, other: int) -> str:
    """Write another number with a hedge of the fact's own sort."""
    hedges = {Bound.MORE_THAN: _MORE, Bound.ABOUT: _ABOUT, Bound.NEARLY: _NEARLY}.get(fact.bound)
    return shown(rng, other) if hedges is None else f"{rng.choice(hedges)} {shown(rng, other)}"


def _one_digit(rng: random.Random, fact: Fact, value: int) -> int | None:
    """Change one of the first digits; of "more than" to a number that the fact excludes, which is none, so give none."""
    digits = str(value)
    if fact.bound is not Bound.EXACTLY or len(digits) < 2:
        return None
    place = rng.randrange(min(2, len(digits) - 1) if len(digits) > 2 else 1)
    others = [each for each in "123456789" if abs(int(each) - int(digits[place])) in (1, 2, 3)]
    return int(digits[:place] + rng.choice(others) + digits[place + 1 :])
