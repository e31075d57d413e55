"""What is known of a measure: the words its facts are told in, and its facts by time and place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice, pairwise

from factcheck.claims import Direction
from factcheck.claims.words import key_of, read_words
from factcheck.draft.keys import content_keys
from factcheck.draft.lexicon import ACT_OF, FELL, KIND_OF, ROSE
from factcheck.draft.quantity import Form, Quantity, of_fact, periodic
from factcheck.period import Period
from factcheck.store.model import Fact, Measure, Status
from factcheck.words import stem, stems

NEAR = 10  # facts of one measure that are looked at for one figure
_LATEST = 6  # of them, where the draft names neither time nor place
DESCRIBING = 40  # facts of a measure whose words describe it
_GONE = (Status.SUPERSEDED, Status.WITHDRAWN)
_ROSE = ROSE - {"more", "up", "higher"}

_BODY = re.compile(r"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)+")
_OWNER = re.compile(_BODY.pattern + r"(?: [a-z]+)?")  # Undercover Online network
_CAPITAL = re.compile(r"\b[A-Z][\w’'-]*\w")

Stated = tuple[Fact, Quantity]
Cohort = tuple[str | None, str | None, str]


@dataclass(frozen=True, eq=False)
class Profile:
    """A measure with its facts and the words they are told in."""

    measure: Measure
    facts: tuple[Stated, ...]
    keys: frozenset[str]
    units: frozenset[str]  # keys of the counting unit
    names: frozenset[str]  # keys of the names in its facts' words
    told_with: frozenset[str]  # keys of the names in the articles its facts stand in
    own: frozenset[str]  # keys of the words that name it, which say nothing more when they have named it
    sorts: frozenset[tuple[Form, str]]  # forms and units its facts are put in
    bodies: tuple[str, ...]  # names of several words in its facts' words: Kent Police, Maidstone Crown Court

    def near(self, period: Period | None, places: Iterable[str]) -> tuple[Stated, ...]:
        """Give the facts to look at: all of a few; of many those of the draft's time and place, then the latest."""
        if len(self.facts) <= NEAR:
            return self.facts
        named = tuple(places)
        chosen: dict[str, Stated] = {}
        for place in named:
            self._add(chosen, self._by_both.get((period, place), ()))
        self._add(chosen, self._by_period.get(period, ()) if period is not None else ())
        for place in named:
            self._add(chosen, self._by_place.get(place, ()))
        self._add(chosen, self._by_time[-_LATEST:])
        return tuple(chosen.values())

    def at(self, period: Period | None, place: str | None) -> Sequence[Stated]:
        """Give the facts of a time and place, at most as many as are looked at."""
        return self._by_both.get((period, place), ())[:NEAR]

    def direction_of(self, fact: Fact) -> Direction | None:
        """Say which way a fact's number moved, by its own statement or by the measure's other facts."""
        return _told_direction(fact.statement) or self._series.get(cohort(fact))

    def newer_than(self, fact: Fact) -> Fact | None:
        """Give the latest fact of the same thing, if it is for a later time."""
        latest = self._latest.get(cohort(fact))
        if latest is None or latest.period is None or fact.period is None or latest.period.last <= fact.period.last:
            return None
        return latest

    @cached_property
    def telling(self) -> frozenset[str]:
        """The keys that say more of the measure than that it is named."""
        return self.keys - self.own

    @cached_property
    def known_names(self) -> frozenset[str]:
        """The keys that are no strange names beside it."""
        return self.told_with | self.keys

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words that name it."""
        return frozenset(stem(part) for phrase in self.measure.words for part in phrase.split())

    @cached_property
    def acts(self) -> frozenset[str]:
        """The acts of the law that it counts."""
        firsts = (stem(phrase.split()[0]) for phrase in self.measure.words)
        return frozenset(ACT_OF[first] for first in firsts if first in ACT_OF)

    @cached_property
    def owners(self) -> frozenset[str]:
        """The keys of the names of several words in the measure's own name: whose likes or arrests they are."""
        name = self.measure.name
        names = _OWNER.findall(name) or [each for each in _CAPITAL.findall(name[1:]) if not each.isupper()]
        return frozenset(content_keys(read_words(" ".join(names))))

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of people or things that it counts."""
        return frozenset(KIND_OF[key] for key in self.units if key in KIND_OF)

    @staticmethod
    def _add(chosen: dict[str, Stated], more: Sequence[Stated]) -> None:
        for stated in islice(more, max(NEAR - len(chosen), 0)):
            chosen.setdefault(stated[0].id, stated)

    @cached_property
    def _by_both(self) -> Mapping[tuple[Period | None, str | None], Sequence[Stated]]:
        found: dict[tuple[Period | None, str | None], list[Stated]] = defaultdict(list)
        for stated in self.facts:
            found[stated[0].period, stated[0].place].append(stated)
        return found

    @cached_property
    def _by_period(self) -> Mapping[Period | None, Sequence[Stated]]:
        found: dict[Period | None, list[Stated]] = defaultdict(list)
        for stated in self.facts:
            found[stated[0].period].append(stated)
        return found

    @cached_property
    def _by_place(self) -> Mapping[str | None, Sequence[Stated]]:
        found: dict[str | None, list[Stated]] = defaultdict(list)
        for stated in reversed(self._by_time):
            found[stated[0].place].append(stated)
        return found

    @cached_property
    def _by_time(self) -> Sequence[Stated]:
        return sorted(self.facts, key=lambda stated: (str(stated[0].period or ""), stated[0].id))

    @cached_property
    def _series(self) -> Mapping[Cohort, Direction | None]:
        groups: dict[Cohort, list[Fact]] = defaultdict(list)
        for fact, _ in self._by_time:
            if fact.period is not None and fact.value is not None:
                groups[cohort(fact)].append(fact)
        return {key: _moved(facts) for key, facts in groups.items()}

    @cached_property
    def _latest(self) -> Mapping[Cohort, Fact]:
        dated = (fact for fact, _ in self._by_time if fact.period is not None and fact.status not in _GONE)
        return {cohort(fact): fact for fact in dated}


def profile_of(measure: Measure, facts: Sequence[Fact], told_with: Iterable[frozenset[str]] = ()) -> Profile:
    """Describe a measure by its own words and those of its facts; `told_with` are the names in their articles."""
    texts = [measure.name, measure.definition or "", *measure.words]
    for fact in facts[:DESCRIBING]:
        texts += [fact.statement, fact.quote, *(extra.quote for extra in fact.also), *fact.context]
        texts += [fact.origin or "", fact.place or "", fact.population or "", *fact.via]
    keys: set[str] = set()
    names: set[str] = set()
    for text in dict.fromkeys(texts):
        words = read_words(text)
        keys.update(content_keys(words))
        names.update(word.key for word in words if word.text[0].isupper() and not word.is_stop)
    units = frozenset(word.key for word in read_words(measure.unit) if not word.is_stop)
    own = frozenset(key for phrase in measure.words for key in content_keys(read_words(phrase)))
    over = periodic(measure.name)
    stated = tuple((fact, of_fact(fact, over)) for fact in facts)
    sorts = frozenset((quantity.form, quantity.unit) for _, quantity in stated)
    around = frozenset(names).union(*told_with)
    places = {fact.place for fact in facts}
    found = (name.removeprefix("The ") for text in texts for name in _BODY.findall(text) if name not in places)
    bodies = tuple(dict.fromkeys(name for name in found if " " in name))
    return Profile(measure, stated, frozenset(keys), units, frozenset(names), around, own, sorts, bodies)


def names_in(text: str) -> frozenset[str]:
    """Give the keys of the words that a text writes with a capital."""
    return frozenset(map(key_of, dict.fromkeys(_CAPITAL.findall(text))))


def cohort(fact: Fact) -> Cohort:
    """Name what facts must share to differ in time alone."""
    return fact.place, fact.population, fact.unit


@lru_cache(maxsize=4096)
def _told_direction(statement: str) -> Direction | None:
    """Say which way a number moved by the words it is stated in, where they say one way alone."""
    own = set(stems(statement))
    rose, fell = bool(own & _ROSE), bool(own & FELL)
    if rose == fell:
        return None
    return Direction.ROSE if rose else Direction.FELL


def _moved(facts: Sequence[Fact]) -> Direction | None:
    values = [fact.value for fact in facts if fact.value is not None]
    if len({fact.period for fact in facts}) < 2:
        return None
    if all(one < two for one, two in pairwise(values)):
        return Direction.ROSE
    return Direction.FELL if all(one > two for one, two in pairwise(values)) else None
