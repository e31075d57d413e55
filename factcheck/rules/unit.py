"""The fact is counted in its measure's unit, and the quote's words do not give the figure another one.

PASS
    text: Arrests rose 12 per cent in 2013.
    facts: [{measure: arrest-growth, value: 12, unit: percent, period: 2013, figure: 12 per cent}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, unit: people, period: 2013, figure: "1,665"}]
FAIL
    text: Arrests rose to 12 per cent in 2013.
    facts: [{measure: arrests, value: 12, period: 2013, figure: 12 per cent}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.citing import flag
from factcheck.figures import Figure, Kind
from factcheck.finding import Finding, Level
from factcheck.store.model import Fact, Measure
from factcheck.store.store import Store
from factcheck.words import stems

ID = "unit"

_OF_KIND = {Kind.MULTIPLE: "times", Kind.FRACTION: "share", Kind.DATE: "date"}
_OWN_WORD = (Kind.PERCENT, Kind.MONEY, Kind.DURATION, Kind.RATE)  # their unit stands in the figure itself
_AGE = "years old"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding where the unit is not the measure's or not the one the words give."""
    for article in store.articles:
        for fact in article.facts:
            measure = store.measures[fact.measure]
            if fact.unit != measure.unit:
                message = f"{fact.id} is counted in {fact.unit!r}; its measure {measure.id} counts {measure.unit!r}."
                yield flag(store, ID, Level.ERROR, message, [fact], key=("unit",))
            said = {unit for reading in article.evidence[fact.id].main.readings if (unit := _said(reading))}
            if said and not any(_same(unit, fact, measure) for unit in said):
                words = " or ".join(sorted(said))
                message = f"The words of {fact.id} count in {words!r}; the store says {fact.unit!r}."
                yield flag(store, ID, Level.ERROR, message, [fact], key=("unit",))


def _said(reading: Figure) -> str:
    """Name the unit that the figure's own words fix; empty where any counted thing may follow."""
    if reading.kind is Kind.AGE:
        return _AGE
    if reading.kind in _OF_KIND:
        return _OF_KIND[reading.kind]
    return reading.unit or "" if reading.kind in _OWN_WORD else ""


def _same(said: str, fact: Fact, measure: Measure) -> bool:
    """Say whether the words give the fact's unit; what a rate counts may be any word of its measure."""
    wanted = stems(fact.unit)
    if stems(said) == wanted or (set(stems(said)) - {"per"}) <= set(wanted):
        return True
    counted, per, base = said.partition(" per ")
    own = stems(" ".join((fact.unit, measure.name, *measure.words)))
    return bool(per) and set(stems(base)) <= set(wanted) and set(stems(counted)) <= set(own)
