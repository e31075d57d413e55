"""A rate follows from its count and the length of the count's period.

PASS
    text: Hunters' evidence was used in 250 cases in 2013, about five cases a week.
    facts:
      - {id: count, measure: hunter-cases, value: 250, period: 2013, figure: "250"}
      - {measure: hunter-rate, value: 5, bound: about, figure: five, computed: {kind: rate, count: count, per: week}}
FAIL
    text: Hunters' evidence was used in 250 cases in 2013, nine cases a week.
    facts:
      - {id: count, measure: hunter-cases, value: 250, period: 2013, figure: "250"}
      - {measure: hunter-rate, value: 9, figure: nine, computed: {kind: rate, count: count, per: week}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.arithmetic.intervals import per, times
from factcheck.finding import Finding, Pass
from factcheck.period import length_in
from factcheck.phrasing import interval, rounded, value_words
from factcheck.recomputing import judge
from factcheck.store.model import Rate
from factcheck.store.store import Store

ID = "rate"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each stated rate whether it follows from its count; a count without period gives none."""
    for fact in store:
        if not isinstance(fact.computed, Rate):
            continue
        count = store.facts[fact.computed.count]
        if count.period is None:
            continue
        length, unit = length_in(count.period, fact.computed.per)
        computed = per(times(count.amount, unit), length)
        working = (
            f"{value_words(count)} / {rounded(length / unit)} {fact.computed.per}s = {interval(computed)}\n"
            f"stated: {value_words(fact)} {fact.unit}"
        )
        yield from judge(store, ID, fact, computed, working)
