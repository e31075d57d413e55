"""How the engine says things: numbers, periods and facts as a newsroom would write them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from factcheck.amount import Amount, Bound
from factcheck.period import Period, month, year
from factcheck.store.model import DATE_UNIT, SHARE_UNIT, Fact, Measure


def number(value: Decimal) -> str:
    """Write a number with thousands commas and every digit it has.

    >>> number(Decimal("1665")), number(Decimal("5.90"))
    ('1,665', '5.90')
    """
    return f"{value:,f}"


def rounded(value: Decimal, digits: int = 2) -> str:
    """Write a computed number, rounded half to even, without trailing zeros.

    >>> rounded(Decimal("5.279411"))
    '5.28'
    """
    text = f"{round(value, digits):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def percent(share: Decimal) -> str:
    """Write a share of one as a percentage.

    >>> percent(Decimal("0.6203"))
    '62 %'
    """
    return f"{rounded(share * 100, 0 if abs(share) >= Decimal('0.02') else 1)} %"


def percents(share: Amount) -> str:
    """Write a share of one that may be an interval.

    >>> percents(Amount(Decimal("0.62"), Decimal("0.65")))
    '62 % to 65 %'
    """
    if share.low is None or share.high is None:
        end = share.low if share.low is not None else share.high
        return "any share" if end is None else f"{'at least' if share.low is not None else 'at most'} {percent(end)}"
    return " to ".join(dict.fromkeys((percent(share.low), percent(share.high))))


def interval(amount: Amount, written: Callable[[Decimal], str] = rounded) -> str:
    """Write an interval, its open ends in words.

    >>> interval(Amount(Decimal("2"), Decimal("3")))
    'from 2 to 3'
    """
    if amount.low is None and amount.high is None:
        return "any number"
    if amount.low is None:
        return f"{'less than' if amount.high_open else 'at most'} {written(amount.high or Decimal(0))}"
    if amount.high is None:
        return f"{'more than' if amount.low_open else 'at least'} {written(amount.low)}"
    low, high = written(amount.low), written(amount.high)
    return low if low == high else f"from {low} to {high}"


def signed(amount: Amount, written: Callable[[Decimal], str] = rounded) -> str:
    """Write a change, with a plus before every end above zero.

    >>> signed(Amount(Decimal("2"), Decimal("2"))), signed(Amount(Decimal("-1"), Decimal("3")))
    ('+2', 'from -1 to +3')
    """
    return interval(amount, lambda end: f"+{written(end)}" if end > 0 and written(end) != "0" else written(end))


@lru_cache(maxsize=4096)
def period_words(period: Period) -> str:
    """Write a period as a reader would say it: 2013, April 2020, October 2022 to September 2023, 8 February 2021."""
    first, last = period.first, period.last
    if first == last:
        return f"{first.day} {first:%B %Y}"
    if period == year(first.year) or period == month(first.year, first.month):
        return f"{first.year}" if period == year(first.year) else f"{first:%B %Y}"
    starts_month = month(first.year, first.month).first == first
    ends_month = month(last.year, last.month).last == last
    if starts_month and ends_month:
        if (first.month, last.month) == (1, 12):
            return f"{first.year} to {last.year}"
        return f"{first:%B %Y} to {last:%B %Y}"
    return f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"


def value_words(fact: Fact) -> str:
    """Write a fact's number with its hedge: more than 1,600."""
    if fact.unit == DATE_UNIT and fact.period is not None:
        return period_words(fact.period)
    if fact.bound is Bound.BETWEEN and fact.low is not None and fact.high is not None:
        return f"between {number(fact.low)} and {number(fact.high)}"
    digits = number(fact.value) if fact.value is not None else "no number"
    if fact.unit == SHARE_UNIT and fact.value is not None:
        digits = percent(fact.value)
    return digits if fact.bound is Bound.EXACTLY else f"{fact.bound} {digits}"


def fact_words(fact: Fact, measure: Measure) -> str:
    """Write a fact in a phrase: 359 people convicted of child grooming offences (2018)."""
    name, value = measure.name, value_words(fact)
    if fact.unit == DATE_UNIT:
        return f"{name}: {value}"
    where = [fact.population, fact.place, period_words(fact.period) if fact.period else None]
    said = ", ".join(part for part in where if part)
    said = f" ({said})" if said else ""
    if fact.unit == SHARE_UNIT:
        return f"{name}{said}: {value}"
    if name.split(" ", 1)[0] == fact.unit.split(" ", 1)[0]:
        return f"{value} {name}{said}"
    return f"{name}{said}: {value} {fact.unit}"
