"""A share follows from its part and its whole.

PASS
    text: In 2013 courts prosecuted 403 people; 250 cases used evidence of hunters, more than half of prosecutions.
    facts:
      - {id: whole, measure: prosecutions, value: 403, period: 2013, figure: "403"}
      - {id: part, measure: hunter-cases, value: 250, period: 2013, figure: "250"}
      - {measure: hunter-share, value: 0.5, bound: more than, figure: half,
         computed: {kind: share, part: part, whole: whole}}
FAIL
    text: In 2013 courts prosecuted 403 people; 150 cases used evidence of hunters, more than half of prosecutions.
    facts:
      - {id: whole, measure: prosecutions, value: 403, period: 2013, figure: "403"}
      - {id: part, measure: hunter-cases, value: 150, period: 2013, figure: "150"}
      - {measure: hunter-share, value: 0.5, bound: more than, figure: half,
         computed: {kind: share, part: part, whole: whole}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.arithmetic.intervals import percent_of, ratio
from factcheck.finding import Finding, Pass
from factcheck.phrasing import percents, value_words
from factcheck.recomputing import judge
from factcheck.store.model import Share
from factcheck.store.store import Store

ID = "share"

PERCENT = "percent"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each stated share whether it follows from part and whole."""
    for fact in store:
        if isinstance(fact.computed, Share):
            part, whole = store.facts[fact.computed.part], store.facts[fact.computed.whole]
            share = ratio(part.amount, whole.amount)
            computed = percent_of(part.amount, whole.amount) if fact.unit == PERCENT else share
            divided = f"{value_words(part)} / {value_words(whole)} = {percents(share)}"
            working = f"{divided}\nstated: {value_words(fact)} {fact.unit}"
            yield from judge(store, ID, fact, computed, working)
