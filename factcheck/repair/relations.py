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
from factcheck.recomputing import rounding, stated_amount
from factcheck.store.model import DATE_UNIT, Change, Fact, Rate, Share, Stages, Status, Sum
from factcheck.store.store import Store

Key = tuple[object, ...]
Ends = tuple[Decimal | None, Decimal | None]  # the least and the greatest value a statement allows

_ONE = Decimal(1)
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
    placed: dict[Key, list[str]] = field(default_factory=lambda: defaultdict(list))  # by measure and place
    dependents: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    parts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))  # measures by their whole
    steps: dict[str, list[tuple[Stages, int]]] = field(default_factory=lambda: defaultdict(list))  # by measure
    ends: dict[str, Ends] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store, facts: Iterable[Fact] | None = None) -> Index:
        """Index the facts of a store that still stand, and are numbers."""
        index = cls(store)
        for measure in store.measures.values():
            if measure.part_of is not None:
                index.parts[measure.part_of].append(measure.id)
        for stages in store.stages:
            for step in dict.fromkeys(stages.steps):
                index.steps[step].append((stages, stages.steps.index(step)))
        for fact in store if facts is None else facts:
            if fact.unit != DATE_UNIT and fact.status not in (Status.SUPERSEDED, Status.WITHDRAWN):
                index.add(fact)
        return index

    def add(self, fact: Fact) -> None:
        """Enter a fact."""
        self.facts[fact.id] = fact
        self.ends[fact.id] = ends_of(fact, stated_amount(self.store, fact))
        self.same[same_key(fact)].append(fact.id)
        self.cohorts[cohort_key(fact.measure, fact)].append(fact.id)
        self.placed[fact.measure, fact.place].append(fact.id)
        for input_id in fact.inputs:
            self.dependents[input_id].append(fact.id)

    def remove(self, fact: Fact) -> None:
        """Take a fact out again."""
        del self.facts[fact.id]
        self.same[same_key(fact)].remove(fact.id)
        self.cohorts[cohort_key(fact.measure, fact)].remove(fact.id)
        self.placed[fact.measure, fact.place].remove(fact.id)
        for input_id in fact.inputs:
            self.dependents[input_id].remove(fact.id)


def same_key(fact: Fact) -> Key:
    """Say what makes two facts speak of one thing."""
    return fact.measure, fact.unit, fact.period, fact.place, fact.population


def cohort_key(measure: str, fact: Fact) -> Key:
    """Say where another measure's figure for the same cohort is found."""
    return measure, fact.period, fact.place


def ends_of(fact: Fact, amount: Amount | None = None) -> Ends:
    """Give the least and the greatest value that the statement allows, rounding included."""
    stated = rounding(fact) if fact.computed is not None else (amount or fact.amount)
    low, high = stated.low, stated.high
    if fact.value is not None and fact.bound in (Bound.MORE_THAN, Bound.FEWER_THAN):
        nudge = significant_step(fact.value) * _NUDGE
        low = None if low is None else low + nudge
        high = None if high is None else high - nudge
    return low, high


def all_rows(index: Index) -> list[Row]:
    """Give every row between the facts, each once: asked of the fact that a relation begins with."""
    return list(dict.fromkeys(row for fact in index.facts.values() for row in _rows_begun_by(fact, index)))


def rows_about(fact: Fact, index: Index) -> Iterator[Row]:
    """Give every row in which the fact takes part."""
    for other in index.same[same_key(fact)]:
        if other != fact.id:
            yield from _equal(*sorted((fact.id, other)))
    if fact.period is not None:
        yield from _stages_before(fact, index)
        yield from _stages_after(fact, index)
        yield from _wholes(fact, index)
        yield from _parts(fact, index)
    for dependent in (fact.id, *index.dependents[fact.id]):
        if dependent in index.facts:
            yield from computed_rows(index.facts[dependent], index)


def computed_rows(fact: Fact, index: Index) -> Iterator[Row]:
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


def _rows_begun_by(fact: Fact, index: Index) -> Iterator[Row]:
    for other in index.same[same_key(fact)]:
        if fact.id < other:
            yield from _equal(fact.id, other)
    if fact.period is not None:
        yield from _stages_after(fact, index)
        yield from _parts(fact, index)
    yield from computed_rows(fact, index)


def _equal(one: str, other: str) -> Iterator[Row]:
    for left, right in ((one, other), (other, one)):
        yield Row("same-thing", ((left, _ONE), (right, -_ONE)), (one, other))


def _stages_before(fact: Fact, index: Index) -> Iterator[Row]:
    for stages, place in index.steps.get(fact.measure, ()):
        for position in range(place):
            for earlier in index.cohorts.get(cohort_key(stages.steps[position], fact), ()):
                yield from _stage(stages, earlier, fact.id, is_next=place - position == 1)


def _stages_after(fact: Fact, index: Index) -> Iterator[Row]:
    for stages, place in index.steps.get(fact.measure, ()):
        for position in range(place + 1, len(stages.steps)):
            for later in index.cohorts.get(cohort_key(stages.steps[position], fact), ()):
                yield from _stage(stages, fact.id, later, is_next=position - place == 1)


def _stage(stages: Stages, earlier: str, later: str, *, is_next: bool) -> Iterator[Row]:
    yield Row("stages", ((later, _ONE), (earlier, -_ONE)), (earlier, later))
    if is_next and stages.usual_low is not None:
        yield Row("stages", ((earlier, stages.usual_low), (later, -_ONE)), (earlier, later))


def _wholes(fact: Fact, index: Index) -> Iterator[Row]:
    whole_id = index.store.measure_of(fact).part_of
    if whole_id is not None:
        for whole in index.cohorts.get(cohort_key(whole_id, fact), ()):
            yield Row("part-of", ((fact.id, _ONE), (whole, -_ONE)), (fact.id, whole))


def _parts(fact: Fact, index: Index) -> Iterator[Row]:
    for measure in index.parts.get(fact.measure, ()):
        for part in index.cohorts.get(cohort_key(measure, fact), ()):
            yield Row("part-of", ((part, _ONE), (fact.id, -_ONE)), (part, fact.id))


def _factor(kind: str, product: str, base: str, factor: Amount, uses: tuple[str, ...]) -> Iterator[Row]:
    """Say that product = factor x base, for every factor the interval allows."""
    if factor.high is not None:
        yield Row(kind, ((product, Decimal(1)), (base, -factor.high)), uses)
    if factor.low is not None:
        yield Row(kind, ((base, factor.low), (product, Decimal(-1))), uses)
