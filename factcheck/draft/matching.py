"""Which facts a figure speaks of: from what the draft states and the store's index to candidates, the likeliest first.

A candidate carries its evidence (the words that name its measure, the counted noun, shared words, time, place, who) and
its conflicts: each thing in which the draft says something else. Whether the numbers agree is never looked at here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.claims import Origin
from factcheck.claims.words import key_of
from factcheck.draft.keys import PLACES
from factcheck.draft.lexicon import ACT_OF, ANAPHORS, ANYONE, KIND_OF
from factcheck.draft.lookup import Index, Trigger
from factcheck.draft.places import Named, Places
from factcheck.draft.profile import Profile
from factcheck.draft.quantity import Form, Quantity, of_fact
from factcheck.draft.stating import Stated
from factcheck.figures import Kind
from factcheck.period import Relation
from factcheck.phrasing import period_words
from factcheck.store.model import Change, Fact
from factcheck.words import stem

TRIGGER, UNIT, SHARED, PERIOD, PLACE = 3.0, 1.0, 0.6, 1.5, 0.7
_NEAR = 14.0  # words after which a trigger counts half
_EARLIER = 0.55  # what a trigger in an earlier sentence counts
_SHARED_MOST = 4.0
_NAME = 0.4  # what a shared name adds
_CONTEXT = 0.35  # what a shared word in an earlier sentence counts
_CONFLICT = 1.5
_OTHER_KIND = -0.5  # women are counted where the fact counts children
_RIVALS = 24  # more measures named by the same words are not told apart
_MEASURES = 24  # measures looked at for one figure
_OTHERWISE_SHARED = 2.2  # weight that stands for a trigger even to contradict, or outweighs a strange name
_SURE = 0.5  # closeness of words that name this measure alone
_ENOUGH_SHARED = 0.7  # weight of shared words that makes a trigger certain
_LIKELY_SHARED = 1.6  # weight of shared words that may stand for a trigger
_SLIP_SHARED = 0.7  # weight of shared words that, with the time or the place, shows where a number was taken from
_SLACK = Decimal("0.03")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact the figure may speak of."""

    fact: Fact
    quantity: Quantity
    profile: Profile
    score: float
    trigger: float  # how surely the draft names the measure, from 0 to 1
    shared: float  # weight of the other words shared
    topic: float  # of the score, what the words alone give
    conflicts: tuple[str, ...]  # each thing the draft says otherwise
    is_elsewhere: bool  # names and words of the sentence point to something the store does not know
    is_strong: bool  # sure enough to contradict, if the conflicts are left aside
    has_period: bool  # the draft names the fact's own period
    unit: float  # how well the counted noun fits, from -0.5 to 1
    is_plain: bool  # nothing in the sentence points elsewhere
    near: tuple[tuple[Fact, Quantity], ...]  # the measure's facts that were looked at

    @property
    def is_likely(self) -> bool:
        """Say whether there is enough evidence to support."""
        if self.is_elsewhere:
            return False
        return self.trigger > 0 or (self.shared >= _LIKELY_SHARED and self.unit >= 0)

    @property
    def is_related(self) -> bool:
        """Say whether there is enough to speak of a slip where the number is the fact's."""
        if self.trigger > 0 and (self.is_strong or (self.unit == _OTHER_KIND and self.shared >= _SLIP_SHARED)):
            return True
        return self.shared >= _SLIP_SHARED and self.unit >= 0 and (self.has_period or self.shared >= _LIKELY_SHARED)


@dataclass(frozen=True, slots=True)
class _Naming:
    """How the draft names a measure: how surely, by words of its own alone, how far from the figure."""

    weight: float
    alone: float
    distance: int | None


def candidates(stated: Stated, index: Index, places: Places) -> list[Candidate]:
    """Give the facts the figure may speak of, of any form, best first."""
    ranked = index.rank((*stated.keys, *stated.context_keys))
    known = set(ranked)
    named: dict[int, float] = {}
    alone: dict[int, float] = {}  # named by words that name nothing else
    nearest: dict[int, int] = {}
    for name in stated.named:
        rivals = name.trigger.measures
        meant = rivals if len(rivals) <= _RIVALS else [measure for measure in rivals if measure in known]
        closeness = _NEAR / (_NEAR + name.distance) if name.is_own else _EARLIER
        share = _share(stated, name.trigger, index)
        for measure in meant:
            named[measure] = max(named.get(measure, 0.0), closeness * share**0.5)
            if share == 1:
                alone[measure] = max(alone.get(measure, 0.0), closeness)
            if name.is_own:
                nearest[measure] = min(nearest.get(measure, name.distance), name.distance)
    measures = sorted(dict.fromkeys([*named, *ranked]), key=lambda measure: -named.get(measure, 0.0))
    where = places.named(stated)
    found = [
        candidate
        for measure in measures[:_MEASURES]
        for candidate in _of_measure(
            stated,
            index,
            places,
            where,
            measure,
            _Naming(named.get(measure, 0.0), alone.get(measure, 0.0), nearest.get(measure)),
        )
    ]
    return sorted(found, key=lambda candidate: (-candidate.score, candidate.fact.id))


def _share(stated: Stated, trigger: Trigger, index: Index) -> float:
    """Divide one by how many measures the words name whose facts the figure could be compared with."""
    sort = (Form.DATE, "") if stated.quantity is None else (stated.quantity.form, stated.quantity.unit)
    if len(trigger.measures) > _RIVALS:
        return 1 / len(trigger.measures)
    alike = sum(sort in index.profiles[rival].sorts for rival in trigger.measures)
    return 1 / max(alike, 1)


def _of_measure(
    stated: Stated,
    index: Index,
    places: Places,
    where: Sequence[Named],
    measure: int,
    naming: _Naming,
) -> Iterator[Candidate]:
    profile = index.profiles[measure]
    if not profile.facts:
        return
    shared = index.overlap(measure, stated.keys)
    shared += _CONTEXT * index.overlap(measure, set(stated.context_keys) - set(stated.keys))
    shared += _NAME * min(sum(set(name.keys) <= profile.names for name in stated.claim.names), 2)
    unit, unit_conflict = _unit(stated, profile)
    about = [conflict for conflict in (unit_conflict, _act(stated, profile, naming.distance)) if conflict]
    foreign = _foreign(stated, profile, where)
    strange = _is_strange(stated, profile, index)
    base = TRIGGER * naming.weight + UNIT * unit + SHARED * min(shared, _SHARED_MOST)
    near = profile.near(stated.timing.period, (name for name, _ in where))
    for fact, quantity in near:
        period, period_conflict = _period(stated, fact)
        place, place_conflict = places.judge(where, fact, profile)
        conflicts = (*about, *(text for text in (period_conflict, place_conflict) if text))
        certain = shared >= _ENOUGH_SHARED or period > 0 or (naming.alone >= _SURE and not foreign and not strange)
        told_of_another = bool(foreign) and shared < (_LIKELY_SHARED if stated.claim.who else _OTHERWISE_SHARED)
        is_strong = (naming.weight > 0 or shared >= _OTHERWISE_SHARED) and unit >= 0 and certain and not told_of_another
        score = base + PERIOD * period + PLACE * place - _CONFLICT * len(conflicts)
        yield Candidate(
            fact,
            quantity,
            profile,
            score,
            naming.weight,
            shared,
            base,
            conflicts,
            bool(foreign) and strange and shared < _LIKELY_SHARED,
            is_strong,
            has_period=period >= 1,
            unit=unit,
            is_plain=not foreign and not strange and not conflicts and naming.weight >= _SURE,
            near=near,
        )


def _unit(stated: Stated, profile: Profile) -> tuple[float, str]:
    """Judge the counted noun: 1 where it is the fact's, 0.5 where none is named, below 0 where it is another kind."""
    counted = stated.claim.counted
    quantity = stated.quantity
    triggers = {stem(part) for phrase in profile.measure.words for part in phrase.split()}
    if stated.figure.kind is Kind.RATE:  # "139 arrests a month" names what it counts itself
        inside = {stem(word) for word in stated.figure.text.split()}
        return (1.0 if inside & triggers or {key_of(word) for word in inside} & profile.units else 0.5), ""
    if quantity is not None and quantity.form not in (Form.COUNT, Form.RATE):
        return 0.5, ""
    if counted is None or not set(counted.keys) - ANAPHORS or counted.origin is not Origin.SENTENCE:
        return 0.5, ""
    keys = set(counted.keys)
    words = {stem(word) for word in counted.text.replace("-", " ").split()}
    if keys & profile.units or words & triggers:
        return 1.0, ""
    ours = {KIND_OF[key] for key in profile.units if key in KIND_OF}
    theirs = {KIND_OF[key] for key in counted.keys if key in KIND_OF}
    if keys & (ANYONE | PLACES):
        return (0.2 if ours else 0.8), ""
    if ours and theirs and not ours & theirs:
        return _OTHER_KIND, f"who is counted ({profile.measure.unit} / {counted.text})"
    if theirs and profile.units & ANYONE:
        return 0.2, ""
    if theirs:
        return _OTHER_KIND, f"who is counted ({profile.measure.unit} / {counted.text})"
    return (0.3 if keys & profile.keys else -0.3), ""


def _act(stated: Stated, profile: Profile, mine: int | None) -> str:
    """Name the difference where the draft's nearest act of the law is another than the measure's."""
    own = {ACT_OF[part] for phrase in profile.measure.words if (part := stem(phrase.split()[0])) in ACT_OF}
    if not own:
        return ""
    said: list[tuple[int, str, str]] = []
    words = stated.sentence.words
    numbers = [(claim.start, claim.figure.end) for claim in stated.sentence.claims if claim.figure is not stated.figure]
    for at, word in enumerate(words):
        act = ACT_OF.get(stem(word.text))
        if act is None:
            continue
        distance = stated.first - at - 1 if at < stated.first else at - stated.last
        low, high = sorted((word.start, stated.claim.start))
        crossed = sum(low < start < high and not _is_year(stated, start) for start, _ in numbers)
        marks = sum(
            stated.claim.sentence.text[low - stated.sentence.start : high - stated.sentence.start].count(mark)
            for mark in ",;"
        )
        said.append((max(distance, 0) + 5 * crossed + 2 * marks, act, word.text))
    if not said:
        return ""
    distance, act, text = min(said)
    if act in own or (mine is not None and mine <= distance):
        return ""
    return f"what was done ({profile.measure.name} / {text.casefold()})"


def _is_strange(stated: Stated, profile: Profile, index: Index) -> bool:
    """Say whether the sentence has more words that the whole store does not know than words shared with the measure."""
    unknown = sum(key not in index.postings for key in stated.keys)
    return unknown > sum(key in profile.keys and key not in profile.own for key in stated.keys)


def _is_year(stated: Stated, start: int) -> bool:
    return any(claim.start == start and claim.figure.period is not None for claim in stated.sentence.claims)


def _foreign(stated: Stated, profile: Profile, where: Sequence[Named]) -> tuple[str, ...]:
    """Give the sentence's names that no fact of the measure knows, who speaks left aside."""
    who = stated.claim.who
    places = {text for _, text in where}
    return tuple(
        name.text
        for name in stated.claim.names
        if name.origin is Origin.SENTENCE
        and not (set(name.keys) <= PLACES or name.text in places)
        and (name.start > stated.sentence.start or " " in name.text)  # any sentence begins with a capital
        and not set(name.keys) <= (profile.told_with | profile.keys)
        and not (who is not None and who.start <= name.start < who.end)
    )


def _period(stated: Stated, fact: Fact) -> tuple[float, str]:
    """Judge the time: 1 where it is the fact's own, 0 where either is silent, with the difference where they differ."""
    timing = stated.timing
    if fact.period is None:
        return 0.0, ""
    if timing.period is None:
        if (
            timing.days is not None
            and not stated.directions
            and abs(timing.days - fact.period.days) > max(timing.days * _SLACK, Decimal(1))
        ):
            return -0.3, f"how long it took ({period_words(fact.period)} / {_length(timing.days)})"
        if timing.days is not None and not stated.directions:
            return 0.4, ""
        claim = stated.claim.period
        words = stated.claim.period_words
        if claim is not None and (words is None or words.origin is not Origin.SENTENCE):
            return (0.5 if claim == fact.period else 0.0), ""
        return 0.0, ""
    relation = timing.period.relation(fact.period)
    if relation is Relation.EQUAL:
        return 1.0, ""
    ends = timing.period.first == fact.period.first or timing.period.last == fact.period.last
    if ends and (timing.is_range if relation is Relation.CONTAINS else _is_change(fact)):
        return 0.7, ""
    conflict = f"when ({period_words(fact.period)} / {period_words(timing.period)})"
    years = [(each.first.year, each.last.year) for each in (timing.period, fact.period)]
    if _names_two_years(timing.words) and years[0] == years[1]:
        return 0.6, ""
    return (-0.5 if relation is Relation.APART else -0.2), conflict


def _names_two_years(words: str) -> bool:
    """Say whether a time is given as "2022-23", which fits any twelve months that begin in the one year."""
    return bool(re.fullmatch(r"\d{4}\s?[-–/]\s?(?:\d{2}|\d{4})", words.strip()))


def _is_change(fact: Fact) -> bool:
    """Say whether the fact's period runs from one number to another: "between 2013 and 2018"."""
    return isinstance(fact.computed, Change) or of_fact(fact).form is Form.TIMES


def _length(days: Decimal) -> str:
    for unit, size in (("year", Decimal("365.25")), ("month", Decimal("30.4375")), ("week", Decimal(7))):
        count = (days / size).quantize(Decimal("0.1"))
        if count == count.to_integral_value() and count >= 1:
            return f"{count:f}".removesuffix(".0") + f" {unit}" + ("s" if count != 1 else "")
    return f"{days:f} days"


def conflict_sides(conflicts: Sequence[str]) -> str:
    """Join conflicts for a message."""
    return "; ".join(conflicts)
