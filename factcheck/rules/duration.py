"""A length of time follows from the dates it runs between.

PASS
    text: Filming began in March 2018 and ended in March 2021, three years later.
    facts:
      - {id: began, measure: filming-began, period: 2018-03, figure: March 2018}
      - {id: ended, measure: filming-ended, period: 2021-03, figure: March 2021}
      - {measure: filming-time, value: 3, figure: three years, computed: {kind: duration, from: began, to: ended}}
FAIL
    text: Filming began in March 2018 and ended in March 2021, two years later.
    facts:
      - {id: began, measure: filming-began, period: 2018-03, figure: March 2018}
      - {id: ended, measure: filming-ended, period: 2021-03, figure: March 2021}
      - {measure: filming-time, value: 2, figure: two years, computed: {kind: duration, from: began, to: ended}}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.amount import Amount
from factcheck.finding import Finding, Pass
from factcheck.period import UNIT_DAYS
from factcheck.phrasing import interval, period_words, value_words
from factcheck.recomputing import judge
from factcheck.store.model import Duration
from factcheck.store.store import Store

ID = "duration"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each stated length of time whether its two dates are that far apart."""
    for fact in store:
        if not isinstance(fact.computed, Duration):
            continue
        start, end = store.facts[fact.computed.start].period, store.facts[fact.computed.end].period
        if start is None or end is None:
            continue
        length = UNIT_DAYS[fact.unit.removesuffix("s")]
        shortest, longest = (end.first - start.last).days, (end.last - start.first).days
        computed = Amount(Decimal(shortest) / length, Decimal(longest) / length)
        working = (
            f"{period_words(start)} to {period_words(end)}: {shortest} to {longest} days = {interval(computed)} "
            f"{fact.unit}\nstated: {value_words(fact)} {fact.unit}"
        )
        yield from judge(store, ID, fact, computed, working)
