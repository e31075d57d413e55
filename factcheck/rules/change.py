"""A change follows from the figures it goes from and to.

PASS
    text: Convictions rose five-fold from 68 in 2013 to 359 in 2018.
    facts:
      - {id: a, measure: convictions, value: 68, period: 2013, figure: "68"}
      - {id: b, measure: convictions, value: 359, period: 2018, figure: "359"}
      - {measure: conviction-growth, value: 5, figure: five-fold, computed: {kind: change, from: a, to: b, as: times}}
FAIL
    text: Convictions rose eight-fold from 68 in 2013 to 359 in 2018.
    facts:
      - {id: a, measure: convictions, value: 68, period: 2013, figure: "68"}
      - {id: b, measure: convictions, value: 359, period: 2018, figure: "359"}
      - {measure: conviction-growth, value: 8, figure: eight-fold, computed: {kind: change, from: a, to: b, as: times}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.amount import Amount
from factcheck.arithmetic.intervals import difference, percent_change, ratio
from factcheck.finding import Finding, Pass
from factcheck.phrasing import interval, value_words
from factcheck.recomputing import judge
from factcheck.store.model import Change, Fact
from factcheck.store.store import Store

ID = "change"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each stated change whether it follows from its two figures."""
    for fact in store:
        if isinstance(fact.computed, Change) and fact.computed.start is not None:
            old, new = store.facts[fact.computed.start], store.facts[fact.computed.end]
            computed, working = _compute(fact.computed.form, old, new)
            yield from judge(store, ID, fact, computed, f"{working}\nstated: {value_words(fact)} {fact.unit}")


def _compute(form: str, old: Fact, new: Fact) -> tuple[Amount, str]:
    was, now = value_words(old), value_words(new)
    if form == "times":
        computed = ratio(new.amount, old.amount)
        return computed, f"{now} / {was} = {interval(computed)}"
    if form == "percent":
        computed = percent_change(old.amount, new.amount)
        return computed, f"({now} - {was}) / {was} = {interval(computed)} per cent"
    computed = difference(new.amount, old.amount)
    return computed, f"{now} - {was} = {interval(computed)}"
