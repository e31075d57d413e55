"""Does a stated number follow from its inputs: from a fact and a computed interval to agreement, with the working."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum

from factcheck.amount import Amount, Bound, significant_step
from factcheck.citing import flag, name, sound
from factcheck.finding import Finding, Level, Pass
from factcheck.phrasing import interval, value_words
from factcheck.store.model import Change, Fact
from factcheck.store.store import Store


class Agreement(Enum):
    """How a stated number stands to the computed one."""

    HOLDS = "holds"
    CUT_OFF = "cut off"  # digits were dropped instead of rounded
    FAILS = "fails"


def rounding(fact: Fact) -> Amount:
    """Give every exact value that the stated number may have been rounded from."""
    if fact.value is None or fact.bound is not Bound.EXACTLY:
        return fact.amount
    half = significant_step(fact.value) / 2
    return Amount(fact.value - half, fact.value + half)


def implied(fact: Fact) -> Amount:
    """Give what a reader understands: "over four million" is not read as five million or more."""
    amount = fact.amount
    if fact.value is None or fact.bound not in (Bound.MORE_THAN, Bound.AT_LEAST, Bound.FEWER_THAN, Bound.AT_MOST):
        return amount
    step = significant_step(fact.value)
    if amount.high is None:
        return Amount(amount.low, fact.value + step, amount.low_open, high_open=True)
    return Amount(fact.value - step, amount.high, low_open=True, high_open=amount.high_open)


def agreement(fact: Fact, computed: Amount) -> Agreement:
    """Compare a stated number with what its inputs give, allowing for rounding of either."""
    if rounding(fact).meets(computed):
        return Agreement.HOLDS
    if fact.value is not None and fact.bound is Bound.EXACTLY:
        step = significant_step(fact.value).copy_sign(fact.value)
        ends = sorted((fact.value, fact.value + step))
        if Amount(ends[0], ends[1]).meets(computed):
            return Agreement.CUT_OFF
    return Agreement.FAILS


def judge(store: Store, rule: str, fact: Fact, computed: Amount, working: str) -> Iterator[Finding | Pass]:
    """Yield a pass where the fact follows from its inputs, else a finding with the working."""
    facts = [fact, *(store.facts[fact_id] for fact_id in fact.inputs)]
    match agreement(fact, computed):
        case Agreement.HOLDS:
            yield sound(store, rule, f"{name(store, fact)} follows from its inputs.", facts, working)
        case Agreement.CUT_OFF:
            message = f"{name(store, fact)} is cut off, not rounded: its inputs give {interval(computed)}."
            better = f"{value_words(fact)} would be {nearest_round(computed, fact)} when rounded."
            yield flag(store, rule, Level.WARNING, message, facts, key=("value",), working=working, suggestion=better)
        case Agreement.FAILS:
            message = f"{name(store, fact)} does not follow from its inputs, which give {interval(computed)}."
            turned = _turned(fact, computed)
            yield flag(store, rule, Level.ERROR, message, facts, key=("value",), working=working, suggestion=turned)


def stated_amount(store: Store, fact: Fact) -> Amount:
    """Give what the fact's statement allows; "7.6 million" is rounded to its last written digit, 7,600,000 is not."""
    words = fact.figure or fact.quote
    if fact.value is None or fact.bound is not Bound.EXACTLY or words.upper() == words.lower():
        return fact.amount  # digits alone are as exact as they stand
    article = store.article_of.get(fact.id)
    if article is None or store.facts[fact.id] is not fact:
        return fact.amount
    steps = [read.step for read in article.evidence[fact.id].main.readings if read.value == fact.value]
    half = max((step for step in steps if step is not None and step > 1), default=Decimal(0)) / 2
    return Amount(fact.value - half, fact.value + half) if half else fact.amount


def nearest_round(computed: Amount, fact: Fact) -> str:
    """Round what was computed to the digits that the fact shows."""
    middle = computed.low if computed.low is not None else computed.high
    if middle is None or fact.value is None:
        return "unknown"
    step = significant_step(fact.value)
    return f"{(middle / step).quantize(Decimal(1)) * step:,f}"


def _turned(fact: Fact, computed: Amount) -> str:
    """Say so where only the sign is wrong: a fall is stored as a number below zero."""
    if not isinstance(fact.computed, Change) or fact.computed.form == "times" or fact.value is None or fact.value <= 0:
        return ""
    turned = fact.model_copy(update={"value": -fact.value})
    if agreement(turned, computed) is not Agreement.HOLDS:
        return ""
    return f"The figures fall: where the article says so, write {-fact.value}; where it tells of a rise, it is wrong."
