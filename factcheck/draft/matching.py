"""Which facts a figure speaks of: from what the draft states and the store's index to candidates, the likeliest first.

A candidate carries its evidence (the words that name its measure, the counted noun, shared words, time, place, who) and
its conflicts: each thing in which the draft says something else. Whether the numbers agree is never looked at here.
All evidence is counted in points, 100 for full evidence of its sort.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isqrt

from factcheck.draft.lookup import Index
from factcheck.draft.periods import OWN_TIME, judge_period
from factcheck.draft.places import Named, Places
from factcheck.draft.profile import Profile
from factcheck.draft.quantity import Form, Quantity
from factcheck.draft.stating import Named as NamedNear
from factcheck.draft.stating import Stated
from factcheck.draft.subject import (
    OTHER_KIND,
    SAME_UNIT,
    Subject,
    has_strange_names,
    is_strange,
    judge_act,
    judge_body,
    judge_unit,
    leaves_out_owner,
    names_whole,
    subject_of,
)
from factcheck.store.model import Fact

FULL = 100
# what full evidence of each sort adds to the score
TRIGGER, UNIT, SHARED, PERIOD, PLACE = 300, 100, 60, 150, 70
CONFLICT = 150  # what each conflict takes away
_HALF = 14  # words after which a trigger counts half
_EARLIER = 55  # what a trigger in an earlier sentence counts
_SHARED_MOST = 400
_NAME = 40  # what a shared name adds to the shared words
_CONTEXT = 35  # per cent that a shared word in an earlier sentence counts
_MEASURES = 24  # measures looked at for one figure
_WHOLES = 100  # measures named by the same words that are looked through for totals
_RIVALS = 24  # more measures named by the same words are not told apart
# weight of shared words ...
_SLIP = 45  # that, with the time, shows where a number was taken from
_HINT = 20  # that makes one word naming a dated event enough
_ENOUGH = 70  # that makes a trigger certain
LIKELY = 160  # that may stand for a trigger
_OTHERWISE = 220  # that stands for a trigger even to contradict, or outweighs a strange name
_SURE = 50  # closeness of words that name this measure alone


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact the figure may speak of."""

    fact: Fact
    quantity: Quantity
    profile: Profile
    score: int
    topic: int  # of the score, what the words alone give
    shared: int  # weight of the other words shared
    unit: int  # how well the counted noun fits, from -50 to 100
    near: tuple[tuple[Fact, Quantity], ...]  # the measure's facts that were looked at
    trigger: int = 0  # how surely the draft names the measure, from 0 to 100
    conflicts: tuple[str, ...] = ()  # each thing the draft says otherwise
    has_period: bool = False  # the draft names the fact's own period
    is_named: bool = False  # the figure's own sentence names the measure
    is_next: bool = False  # and no other date stands between
    is_strong: bool = False  # sure enough to contradict, if the conflicts are left aside
    is_plain: bool = False  # the sentence names the measure plainly and nothing in the sentence points elsewhere
    is_elsewhere: bool = False  # names and words of the sentence point to something the store does not know
    is_far: bool = False  # neither named nor near enough for anything but its topic to count

    @property
    def is_likely(self) -> bool:
        """Say whether there is enough evidence to support."""
        if self.is_elsewhere or (not self.is_named and (self.unit < 0 or self.quantity.form is Form.DURATION)):
            return False
        return self.trigger > 0 or (self.shared >= LIKELY and self.unit >= 0)

    @property
    def is_related(self) -> bool:
        """Say whether there is enough to speak of a slip where the number is the fact's."""
        if self.trigger > 0 and (self.is_strong or (self.unit == OTHER_KIND and self.shared >= _SLIP)):
            return True
        return self.shared >= _SLIP and self.unit >= 0 and (self.has_period or self.shared >= LIKELY)


@dataclass(frozen=True, slots=True)
class _Naming:
    """How the draft names a measure: how surely, by words of its own alone, how far from the figure."""

    weight: int = 0
    alone: int = 0
    distance: int | None = None
    is_next: bool = False  # no date stands between the words and a date
    words: int = 0  # how many words of the sentence name it


_NOT_NAMED = _Naming()


def candidates(stated: Stated, index: Index, places: Places, *, named_dates: bool = False) -> list[Candidate]:
    """Give the facts the figure may speak of, of any form, best first; perhaps of measures of dates it names only."""
    ranked = _ranked(index, (*stated.keys, *stated.context_keys))
    named = _named(stated, index, ranked)
    measures = sorted(dict.fromkeys([*named, *ranked]), key=lambda measure: -named.get(measure, _NOT_NAMED).weight)
    measures = measures[:_MEASURES]
    if named_dates:
        measures = [each for each in measures if each in named and (Form.DATE, "") in index.profiles[each].sorts]
    if not measures:
        return []
    where = places.named(stated)
    subject = subject_of(stated, index, where)
    added_up = {part for total in totals_named(stated, index) for part in index.profiles[total].measure.sum_of}
    found = [
        candidate
        for measure in measures
        for candidate in _of_measure(
            stated, subject, index, measure, named.get(measure, _NOT_NAMED), (places, where), added_up
        )
    ]
    if all(candidate.is_far for candidate in found):
        return []
    return sorted(found, key=lambda candidate: (-candidate.score, candidate.fact.id))


def totals_named(stated: Stated, index: Index) -> list[int]:
    """Give the measures that consist of others and that the sentence names."""
    if not index.totals:
        return []
    named = {measure for name in stated.named if name.is_own for measure in name.trigger.measures[:_WHOLES]}
    return [total for total in index.totals if total in named]


@lru_cache(maxsize=64)
def _ranked(index: Index, keys: tuple[str, ...]) -> list[int]:
    """Ask once for all figures of a sentence."""
    return index.rank(keys)


def _named(stated: Stated, index: Index, ranked: Sequence[int]) -> dict[int, _Naming]:
    """Give the measures whose own words stand in the sentence or before it."""
    known = set(ranked)
    found: dict[int, _Naming] = {}
    sort = (Form.DATE, "") if stated.quantity is None else (stated.quantity.form, stated.quantity.unit)
    for name in stated.named:
        rivals = _meant(stated, name, index)
        alike = _alike(index, name.trigger.measures, sort)
        closeness = FULL * _HALF // (_HALF + name.distance) if name.is_own else _EARLIER
        weight = closeness * isqrt(FULL * FULL // alike) // FULL
        for measure in rivals if len(rivals) <= _RIVALS else [rival for rival in rivals if rival in known]:
            before = found.get(measure, _NOT_NAMED)
            distances = [each for each in (before.distance, name.distance if name.is_own else None) if each is not None]
            found[measure] = _Naming(
                max(before.weight, weight),
                max(before.alone, closeness if alike == 1 else 0),
                min(distances, default=None),
                before.is_next or (name.is_own and name.is_next),
                before.words + (name.trigger.last - name.trigger.first if name.is_own else 0),
            )
    return found


def _meant(stated: Stated, name: NamedNear, index: Index) -> tuple[int, ...]:
    """Give the measures that the words name; a whole is not meant where longer words name its part."""
    trigger = name.trigger
    parts = {
        index.profiles[part].measure.part_of
        for longer in stated.named
        if longer.is_own == name.is_own and longer.trigger.holds(trigger)
        for part in longer.trigger.measures[:_RIVALS]
    }
    if parts <= {None}:
        return trigger.measures
    return tuple(each for each in trigger.measures if index.profiles[each].measure.id not in parts)


@lru_cache(maxsize=4096)
def _alike(index: Index, rivals: tuple[int, ...], sort: tuple[Form, str]) -> int:
    """Count the measures that the same words name and whose facts the figure could be compared with."""
    if len(rivals) > _RIVALS:
        return len(rivals)
    return max(sum(sort in index.profiles[rival].sorts for rival in rivals), 1)


def _of_measure(
    stated: Stated,
    subject: Subject,
    index: Index,
    measure: int,
    naming: _Naming,
    whereabouts: tuple[Places, Sequence[Named]],
    added_up: Container[str],
) -> Iterator[Candidate]:
    """Weigh one measure, then each of its facts by time and place.

    One that the draft neither names nor shares enough with can settle nothing, wherever and whenever its facts are for.
    """
    profile = index.profiles[measure]
    if not profile.facts:
        return
    places, where = whereabouts
    own = index.overlap(profile, subject.keys)
    shared = own + _CONTEXT * index.overlap(profile, subject.context_keys) // FULL
    shared += _NAME * min(sum(keys <= profile.names for keys in subject.names), 2)
    unit, other_unit = judge_unit(subject, profile)
    topic = (TRIGGER * naming.weight + UNIT * unit + SHARED * min(shared, _SHARED_MOST)) // FULL
    near = profile.near(stated.timing.period, (name for name, _ in where))
    is_far = naming.distance is None and not naming.weight and (shared < _SLIP or unit < 0)
    if is_far and profile.measure.id not in added_up:
        for fact, quantity in near:
            yield Candidate(fact, quantity, profile, topic, topic, shared=shared, unit=unit, near=near, is_far=True)
        return
    other_act = judge_act(subject, profile, naming.distance)
    names = has_strange_names(subject, profile)
    strange = is_strange(subject, profile)
    told_of_another = names and shared < (LIKELY if stated.claim.who else _OTHERWISE)
    body = judge_body(subject, profile) if names else ""
    is_named_whole = names_whole(subject, profile)
    speaks_of_it = is_named_whole or own >= (LIKELY if subject.is_of_another else _ENOUGH if strange else 0)
    able = (naming.weight > 0 or shared >= _OTHERWISE) and unit >= 0 and not told_of_another
    is_told = naming.weight >= _SURE and not subject.is_of_another
    is_plain = naming.words > 1 or shared >= _HINT or unit == SAME_UNIT
    able = able and not leaves_out_owner(subject, profile)
    for fact, quantity in near:
        time, other_time = judge_period(stated, fact)
        place, other_place = places.judge(where, fact, profile)
        conflicts = tuple(text for text in (other_unit, other_act, other_time, other_place, body) if text)
        is_its_own = is_told and time >= OWN_TIME
        certain = is_named_whole or shared >= _ENOUGH or time > 0
        certain = certain or (
            naming.alone >= _SURE and (is_plain or quantity.form is Form.DATE) and not names and not strange
        )
        yield Candidate(
            fact=fact,
            quantity=quantity,
            profile=profile,
            score=topic + (PERIOD * time + PLACE * place) // FULL - CONFLICT * len(conflicts),
            topic=topic,
            trigger=naming.weight,
            shared=shared,
            unit=unit,
            conflicts=conflicts,
            has_period=time >= OWN_TIME,
            is_named=naming.distance is not None,
            is_next=naming.is_next,
            is_strong=able and certain and (speaks_of_it or (is_its_own and (naming.words > 1 or place > 0))),
            is_plain=not (names or strange or conflicts) and naming.weight >= _SURE and is_plain,
            is_elsewhere=names and strange and shared < LIKELY and not (is_its_own and place > 0),
            near=near,
        )
