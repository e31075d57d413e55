"""What facts imply about each other: from a store to linear inequalities between their values.

Every relation that a rule checks is here a row: the terms add up to at most zero. Changes, shares and rates have a
factor that is itself a stated interval; its ends become the coefficients, so that every row stays linear.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from factcheck.amount import Amount, Bound, significant_step
from factcheck.period import length_in
from factcheck.recomputing import rounding
from factcheck.store.model import DATE_UNIT, Change, Fact, Rate, Share, Status, Sum
from factcheck.store.store import Store

Key = tuple[object, ...]
Ends = tuple[Decimal | None, Decimal | None]  # the least and the greatest value a statement allows

_NUDGE = Decimal("1E-9")  # of the last significant digit: "more than 1,600" leaves 1,600 out


class Row(NamedTuple):
    """One inequality: the terms, each a fact's value times a number, add up to at most zero."""

    kind: str  # the rule it stands for
    terms: tuple[tuple[str, Decimal], ...]
    uses: tuple[str, ...]  # every fact whose statement it rests on


@dataclass
class Index:
    """Facts by what relates them, so that no rule compares all pairs."""

    store: Store
    facts: dict[str, Fact] = field(default_factory=dict)
    same: dict[Key, list[str]] = field(default_factory=lambda: defaultdict(list))
    cohorts: dict[Key, list[str]] = field(default_factory=lambda: defaultdict(list))
    measures: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    dependents: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    parts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))  # measures by their whole
    ends: dict[str, Ends] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store, facts: Iterable[Fact] | None = None) -> Index:
        """Index the facts of a store that still stand, and are numbers."""
        index = cls(store)
        for measure in store.measures.values():
            if measure.part_of is not None:
                index.parts[measure.part_of].append(measure.id)
        for fact in store if facts is None else facts:
            if fact.unit != DATE_UNIT and fact.status not in (Status.SUPERSEDED, Status.WITHDRAWN):
                index.add(fact)
        return index

    def add(self, fact: Fact) -> None:
        """Enter a fact."""
        self.facts[fact.id] = fact
        self.ends[fact.id] = ends_of(fact)
        self.same[same_key(fact)].append(fact.id)
        self.cohorts[cohort_key(fact.measure, fact)].append(fact.id)
        self.measures[fact.measure].append(fact.id)
        for input_id in fact.inputs:
            self.dependents[input_id].append(fact.id)

    def remove(self, fact: Fact) -> None:
        """Take a fact out again."""
        del self.facts[fact.id]
        self.same[same_key(fact)].remove(fact.id)
        self.cohorts[cohort_key(fact.measure, fact)].remove(fact.id)
        self.measures[fact.measure].remove(fact.id)
        for input_id in fact.inputs:
            self.dependents[input_id].remove(fact.id)


def same_key(fact: Fact) -> Key:
    """Say what makes two facts speak of one thing."""
    return fact.measure, fact.unit, fact.period, fact.place, fact.population


def cohort_key(measure: str, fact: Fact) -> Key:
    """Say where another measure's figure for the same cohort is found."""
    return measure, fact.period, fact.place


def ends_of(fact: Fact) -> Ends:
    """Give the least and the greatest value that the statement allows, rounding included."""
    stated = rounding(fact) if fact.computed is not None else fact.amount
    low, high = stated.low, stated.high
    if fact.value is not None and fact.bound in (Bound.MORE_THAN, Bound.FEWER_THAN):
        nudge = significant_step(fact.value) * _NUDGE
        low = None if low is None else low + nudge
        high = None if high is None else high - nudge
    return low, high


def rows_about(fact: Fact, index: Index) -> Iterator[Row]:
    """Give every row in which the fact takes part."""
    for other in index.same[same_key(fact)]:
        if other != fact.id:
            yield from _equal(*sorted((fact.id, other)))
    if fact.period is not None:
        yield from _stages(fact, index)
        yield from _parts(fact, index)
    for dependent in (fact.id, *index.dependents[fact.id]):
        if dependent in index.facts:
            yield from _computed(index.facts[dependent], index)


def _equal(one: str, other: str) -> Iterator[Row]:
    for left, right in ((one, other), (other, one)):
        yield Row("same-thing", ((left, Decimal(1)), (right, Decimal(-1))), (one, other))


def _stages(fact: Fact, index: Index) -> Iterator[Row]:
    for stages in index.store.stages:
        if fact.measure not in stages.steps:
            continue
        place = stages.steps.index(fact.measure)
        for position, step in enumerate(stages.steps):
            for other in index.cohorts.get(cohort_key(step, fact), ()) if step != fact.measure else ():
                earlier, later = (other, fact.id) if position < place else (fact.id, other)
                yield Row("stages", ((later, Decimal(1)), (earlier, Decimal(-1))), (earlier, later))
                if stages.usual_low is not None and abs(position - place) == 1:
                    terms = ((earlier, stages.usual_low), (later, Decimal(-1)))
                    yield Row("stages", terms, (earlier, later))


def _parts(fact: Fact, index: Index) -> Iterator[Row]:
    whole_id = index.store.measure_of(fact).part_of
    if whole_id is not None:
        for whole in index.cohorts.get(cohort_key(whole_id, fact), ()):
            yield Row("part-of", ((fact.id, Decimal(1)), (whole, Decimal(-1))), (fact.id, whole))
    for measure in index.parts.get(fact.measure, ()):
        for part in index.cohorts.get(cohort_key(measure, fact), ()):
            yield Row("part-of", ((part, Decimal(1)), (fact.id, Decimal(-1))), (part, fact.id))


def _computed(fact: Fact, index: Index) -> Iterator[Row]:
    """Give the rows of a computed fact: its own stated interval is the factor between its inputs."""
    if any(input_id not in index.facts for input_id in fact.inputs):
        return
    uses = (fact.id, *fact.inputs)
    stated = rounding(fact)
    match fact.computed:
        case Sum(of=of):
            for sign in (Decimal(1), Decimal(-1)):
                yield Row("sum", ((fact.id, sign), *((part, -sign) for part in of)), uses)
        case Change(start=str() as start, end=end, form="times"):
            yield from _factor("change", end, start, stated, uses)
        case Change(start=str() as start, end=end, form="percent"):
            grown = Amount(
                None if stated.low is None else 1 + stated.low / 100,
                None if stated.high is None else 1 + stated.high / 100,
            )
            yield from _factor("change", end, start, grown, uses)
        case Change(start=str() as start, end=end):
            for sign in (Decimal(1), Decimal(-1)):
                yield Row("change", ((fact.id, sign), (end, -sign), (start, sign)), uses)
        case Share(part=part, whole=whole):
            scale = Decimal(100) if fact.unit == "percent" else Decimal(1)
            share = Amount(
                None if stated.low is None else stated.low / scale, None if stated.high is None else stated.high / scale
            )
            yield from _factor("share", part, whole, share, uses)
        case Rate(count=count, per=unit):
            period = index.facts[count].period
            if period is not None:
                length, days = length_in(period, unit)
                for sign in (Decimal(1), Decimal(-1)):
                    yield Row("rate", ((fact.id, sign * length), (count, -sign * days)), uses)


def _factor(kind: str, product: str, base: str, factor: Amount, uses: tuple[str, ...]) -> Iterator[Row]:
    """Say that product = factor x base, for every factor the interval allows."""
    if factor.high is not None:
        yield Row(kind, ((product, Decimal(1)), (base, -factor.high)), uses)
    if factor.low is not None:
        yield Row(kind, ((base, factor.low), (product, Decimal(-1))), uses)
