"""Different things that a reader would take for one another are named as different, with what differs.

PASS
    text: In 2013 courts convicted 68 people. In 2018 officers made 1,665 arrests.
    facts:
      - {measure: convictions, value: 68, period: 2013, figure: "68"}
      - {measure: arrests, value: 1665, period: 2018, figure: "1,665"}
FAIL
    text: In 2013 courts convicted 68 people. In 2013 judges sentenced 90 people for abuse.
    facts:
      - {measure: convictions, value: 68, period: 2013, figure: "68"}
      - {measure: sentences, value: 90, period: 2013, figure: "90"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.arithmetic.intervals import ratio
from factcheck.citing import flag, name
from factcheck.comparing import differences
from factcheck.finding import Finding, Level
from factcheck.period import Relation
from factcheck.phrasing import interval
from factcheck.recomputing import implied
from factcheck.store.model import DATE_UNIT, Fact, Measure
from factcheck.store.store import Store

ID = "comparability"

_MOST = 50  # figures looked at on each side of a pair of measures; one finding speaks for all


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for each two measures of one concept whose figures stand side by side and disagree."""
    concepts: dict[tuple[str, bool], dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in store:
        measure = store.measure_of(fact)
        if measure.concept is not None and fact.unit != DATE_UNIT:
            concepts[measure.concept, measure.about is None][fact.measure].append(fact)
    for by_measure in concepts.values():
        for (first, facts), (second, others) in combinations(sorted(by_measure.items()), 2):
            if not _related(store, store.measures[first], store.measures[second]):
                yield from _side_by_side(store, facts, others)


def _related(store: Store, one: Measure, other: Measure) -> bool:
    """Say whether another rule compares the two: parts, sums, stages, or a measure and what describes it."""
    if other.id in (one.part_of, one.about, *one.sum_of) or one.id in (other.part_of, other.about, *other.sum_of):
        return True
    return any(one.id in stages.steps and other.id in stages.steps for stages in store.stages)


def _side_by_side(store: Store, facts: list[Fact], others: list[Fact]) -> Iterator[Finding]:
    """Yield one finding for the two measures, about the pair of figures that a reader meets most closely."""
    pairs = [(one, other) for one in facts[:_MOST] for other in others[:_MOST] if _is_met(store, one, other)]
    pairs = [(one, other) for one, other in pairs if not implied(one).meets(implied(other))]
    if not pairs:
        return
    one, other = min(pairs, key=lambda pair: _distance(store, *pair))
    parts = differences(store, one, other)
    level = Level.WARNING if one.unit == other.unit else Level.NOTE
    larger, smaller = (one, other) if (one.amount.low or 0) >= (other.amount.low or 0) else (other, one)
    working = f"{name(store, larger)} / {name(store, smaller)} = {interval(ratio(implied(larger), implied(smaller)))}"
    if _part_above_whole(store, larger, smaller):
        working += f"\n{larger.place} lies in {smaller.place}, yet has the larger figure: they cannot count one thing"
    yield flag(
        store,
        ID,
        level,
        f"Not to be compared: {name(store, one)} and {name(store, other)}. They differ in {', '.join(parts)}.",
        [one, other],
        working=working,
        suggestion="Say what each counts where both are used.",
    )


def _is_met(store: Store, one: Fact, other: Fact) -> bool:
    if store.article_of[one.id] is store.article_of[other.id]:
        return True
    if one.period is None or other.period is None:
        return one.period is other.period
    return one.period.relation(other.period) is not Relation.APART


def _distance(store: Store, one: Fact, other: Fact) -> tuple[bool, bool, str, str]:
    far = store.article_of[one.id] is not store.article_of[other.id]
    return one.period != other.period, far, one.id, other.id


def _part_above_whole(store: Store, larger: Fact, smaller: Fact) -> bool:
    return larger.place != smaller.place and smaller.place in store.place_chain(larger.place)
