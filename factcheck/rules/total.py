"""A total is the sum of its parts.

PASS
    text: In 2013 courts prosecuted 40 men and 20 women, 60 people in all.
    facts:
      - {id: men, measure: prosecutions, value: 40, period: 2013, population: men, figure: "40"}
      - {id: women, measure: prosecutions, value: 20, period: 2013, population: women, figure: "20"}
      - {measure: prosecutions, value: 60, period: 2013, figure: "60", computed: {kind: sum, of: [men, women]}}
FAIL
    text: In 2013 courts prosecuted 40 men and 20 women, 65 people in all.
    facts:
      - {id: men, measure: prosecutions, value: 40, period: 2013, population: men, figure: "40"}
      - {id: women, measure: prosecutions, value: 20, period: 2013, population: women, figure: "20"}
      - {measure: prosecutions, value: 65, period: 2013, figure: "65", computed: {kind: sum, of: [men, women]}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.arithmetic import intervals
from factcheck.finding import Finding, Pass
from factcheck.phrasing import interval, value_words
from factcheck.recomputing import judge
from factcheck.store.model import Sum
from factcheck.store.store import Store

ID = "sum"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each stated total whether its parts add up to it."""
    for fact in store:
        if isinstance(fact.computed, Sum):
            parts = [store.facts[part] for part in fact.computed.of]
            computed = intervals.total(part.amount for part in parts)
            added = " + ".join(value_words(part) for part in parts)
            working = f"{added} = {interval(computed)}\nstated: {value_words(fact)} {fact.unit}"
            yield from judge(store, ID, fact, computed, working)
