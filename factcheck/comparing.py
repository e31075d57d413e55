"""How two facts relate before their numbers are compared: the same thing, or what differs."""

from __future__ import annotations

from factcheck.period import Relation
from factcheck.phrasing import period_words
from factcheck.store.model import Fact
from factcheck.store.store import Store


def differences(store: Store, one: Fact, other: Fact) -> list[str]:
    """Name in words each thing in which two facts differ; an empty list means they speak of the same thing."""
    found = []
    first, second = store.measure_of(one), store.measure_of(other)
    if first.id != second.id:
        found.append(f"definition ({first.definition or first.name} / {second.definition or second.name})")
    if one.unit != other.unit:
        found.append(f"counting unit ({one.unit} / {other.unit})")
    if one.period != other.period:
        found.append(f"period ({_period(one)} / {_period(other)}{_relation(one, other)})")
    if one.place != other.place:
        found.append(f"place ({one.place or 'not stated'} / {other.place or 'not stated'})")
    if one.population != other.population:
        found.append(f"population ({one.population or 'all'} / {other.population or 'all'})")
    if one.origin != other.origin:
        found.append(f"origin ({one.origin or 'not named'} / {other.origin or 'not named'})")
    return found


def _period(fact: Fact) -> str:
    return period_words(fact.period) if fact.period else "not stated"


def _relation(one: Fact, other: Fact) -> str:
    if one.period is None or other.period is None:
        return ""
    relation = one.period.relation(other.period)
    return {Relation.INSIDE: ", one inside the other", Relation.CONTAINS: ", one inside the other"}.get(
        relation, f", {relation}" if relation is not Relation.EQUAL else ""
    )
