"""The hedge that the quote puts on its figure is the fact's bound.

PASS
    text: Officers made more than 1,600 arrests in 2013.
    facts: [{measure: arrests, value: 1600, bound: more than, period: 2013, figure: "1,600"}]
FAIL
    text: Officers made more than 1,600 arrests in 2013.
    facts: [{measure: arrests, value: 1600, period: 2013, figure: "1,600"}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.amount import Bound
from factcheck.citing import flag
from factcheck.figures import Figure, Kind
from factcheck.finding import Finding, Level
from factcheck.store.evidence import Statement
from factcheck.store.model import DATE_UNIT, Fact
from factcheck.store.store import Store

ID = "bound"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding where the words hedge otherwise than the store."""
    for article in store.articles:
        for fact in article.facts:
            if fact.unit == DATE_UNIT:
                continue
            evidence = article.evidence[fact.id]
            for statement in (evidence.main, *evidence.also):
                wanted = _wanted(fact, statement)
                bounds = {_bound(reading) for reading in statement.readings}
                if bounds and wanted not in bounds:
                    said = " or ".join(sorted(bounds))
                    yield flag(
                        store,
                        ID,
                        Level.ERROR,
                        f"The words of {fact.id}, {statement.quote!r}, say {said!r}; the store says {str(wanted)!r}.",
                        [fact],
                        key=(*statement.key[:-1], "bound"),
                    )


def _wanted(fact: Fact, statement: Statement) -> Bound:
    if statement.key[0] == "also":
        return fact.also[int(statement.key[1])].bound or fact.bound
    return fact.bound


def _bound(reading: Figure) -> Bound:
    if reading.kind is Kind.RANGE:
        return Bound.BETWEEN
    if reading.value is None:  # a vague amount such as "hundreds"
        return Bound.AT_LEAST
    return reading.bound
