"""The same thing has one value: one measure, period, place and population cannot be two numbers.

PASS
    articles:
      - {text: "Officers made 1,665 arrests in 2013.", facts: [{measure: arrests, value: 1665, period: 2013}]}
      - text: Officers made more than 1,600 arrests in 2013.
        facts: [{measure: arrests, value: 1600, bound: more than, period: 2013}]
PASS
    articles:
      - text: Officers made 1.7 million arrests in 2013.
        facts: [{measure: arrests, value: 1700000, period: 2013, figure: 1.7 million}]
      - {text: "Officers made 1,665,400 arrests in 2013.", facts: [{measure: arrests, value: 1665400, period: 2013}]}
FAIL
    articles:
      - {text: "Officers made 1,665 arrests in 2013.", facts: [{measure: arrests, value: 1665, period: 2013}]}
      - {text: "Officers made 1,656 arrests in 2013.", facts: [{measure: arrests, value: 1656, period: 2013}]}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from factcheck.amount import Amount
from factcheck.citing import flag, name, sound
from factcheck.finding import Finding, Level, Pass
from factcheck.phrasing import interval
from factcheck.recomputing import stated_amount
from factcheck.store.model import DATE_UNIT, Fact, Status
from factcheck.store.store import Store

ID = "same-thing"

_INFINITY = Decimal("Infinity")


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield a finding for each thing that is given two values, an error where its period is stated."""
    things: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in store:
        if fact.unit != DATE_UNIT and fact.status not in (Status.SUPERSEDED, Status.WITHDRAWN):
            things[fact.measure, fact.unit, fact.period, fact.place, fact.population].append(fact)
    for facts in things.values():
        if len(facts) > 1:
            yield from _compare(store, facts)
    yield from _dates(store)


def _compare(store: Store, facts: list[Fact]) -> Iterator[Finding | Pass]:
    allowed = {fact.id: stated_amount(store, fact) for fact in facts}
    highest = max(facts, key=lambda fact: _low(allowed[fact.id]))
    lowest = min(facts, key=lambda fact: _high(allowed[fact.id]))
    working = "\n".join(f"{name(store, fact)}: {interval(allowed[fact.id])}" for fact in facts)
    if allowed[highest.id].meets(allowed[lowest.id]):
        said = " and ".join(dict.fromkeys(name(store, fact) for fact in facts))
        yield sound(store, ID, f"{len(facts)} statements of one thing agree: {said}.", facts, working)
        return
    known = facts[0].period is not None
    message = f"One thing, two values: {name(store, highest)} and {name(store, lowest)}."
    if not known:
        message += " Neither says for which period."
    ordered = [highest, lowest, *(fact for fact in facts if fact not in (highest, lowest))]
    yield flag(store, ID, Level.ERROR if known else Level.WARNING, message, ordered, working=working)


def _dates(store: Store) -> Iterator[Finding | Pass]:
    events: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in store:
        if fact.unit == DATE_UNIT:
            events[fact.measure, fact.place, fact.population].append(fact)
    for facts in events.values():
        if len(facts) < 2:
            continue
        clash = next((fact for fact in facts[1:] if _apart(fact, facts[0])), None)
        if clash is None:
            yield sound(store, ID, f"{len(facts)} statements date one event alike: {name(store, facts[0])}.", facts)
        else:
            message = f"One event, two dates: {name(store, facts[0])} and {name(store, clash)}."
            yield flag(store, ID, Level.ERROR, message, [clash, facts[0]], key=("period",))


def _apart(fact: Fact, other: Fact) -> bool:
    return fact.period is not None and other.period is not None and fact.period.relation(other.period) == "apart"


def _low(amount: Amount) -> Decimal:
    return amount.low if amount.low is not None else -_INFINITY


def _high(amount: Amount) -> Decimal:
    return amount.high if amount.high is not None else _INFINITY
