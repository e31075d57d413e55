"""Looking up what the store has on a sentence: an inverted index over measures, made once, asked for each sentence.

A measure is found by its own words ("triggers": prosecuted, taken to court) and by everything its facts say, each word
weighted by how few measures share it. The number itself plays no part: a wrong number still finds its fact.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from factcheck.claims.demonyms import DEMONYMS
from factcheck.claims.lexicon import REPORTING
from factcheck.claims.words import Word, key_of, read_words
from factcheck.draft.quantity import Form, Quantity, of_fact
from factcheck.store.model import Fact, Measure
from factcheck.store.store import Store
from factcheck.words import stem

_DESCRIBING = 40  # facts of a measure whose words describe it
_BUDGET = 4000  # postings read for one sentence, the rarest words first
_FOUND = 24  # measures looked at for one sentence
_ARTICLES = frozenset({"a", "an", "the"})
_COMMON = frozenset(map(key_of, REPORTING))
PLACES = frozenset(line.split()[0] for line in DEMONYMS)  # where it was is compared apart
_NUMBERS = frozenset(
    map(
        key_of,
        """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
        ninety hundred thousand million billion hundreds thousands millions dozens dozen half third quarter first second
        per cent percent monday tuesday wednesday thursday friday saturday sunday day week month year""".split(),
    )
)
_SKIPPED = 1  # words that may stand between two words of a trigger


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a measure: its facts and the words they are told in."""

    measure: Measure
    facts: tuple[tuple[Fact, Quantity], ...]
    keys: frozenset[str]
    units: frozenset[str]  # keys of the counting unit
    names: frozenset[str]  # keys of the names in its facts' words
    own: frozenset[str]  # keys of the words that name it, which say nothing more when they have named it
    sorts: frozenset[tuple[Form, str]]  # forms and units its facts are put in


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words of a sentence that name a measure: positions of the first word and after the last."""

    first: int
    last: int
    measure: int
    rivals: tuple[int, ...]  # every measure these words name


@dataclass(frozen=True)
class Index:
    """The measures of a store, findable by words."""

    store: Store
    profiles: tuple[Profile, ...]
    by_measure: Mapping[str, int]
    postings: Mapping[str, Sequence[int]]
    weights: Mapping[str, float]  # from 0, a word all measures share, to 1
    triggers: Mapping[str, Sequence[tuple[tuple[str, ...], tuple[int, ...]]]]

    def find_triggers(self, words: Sequence[Word]) -> list[Trigger]:
        """Give every place where the words name a measure."""
        sequence = [stem(word.text) for word in words]
        found: list[Trigger] = []
        for position, first in enumerate(sequence):
            for phrase, measures in self.triggers.get(first, ()):
                last = _match(sequence, position, phrase)
                if last:
                    found += [Trigger(position, last, measure, measures) for measure in measures[:_FOUND]]
        return found

    def rank(self, keys: Iterable[str]) -> list[int]:
        """Give the measures that share most with the words, best first."""
        budget = _BUDGET
        scores: dict[int, float] = defaultdict(float)
        known = sorted({key for key in keys if key in self.postings}, key=lambda key: len(self.postings[key]))
        for key in known:
            posting = self.postings[key]
            if len(posting) > budget:
                break
            budget -= len(posting)
            weight = self.weights[key]
            for measure in posting:
                scores[measure] += weight
        return sorted(scores, key=lambda measure: (-scores[measure], measure))[:_FOUND]

    def overlap(self, measure: int, keys: Iterable[str]) -> float:
        """Add up the weights of the words that a measure's facts are told in too."""
        profile = self.profiles[measure]
        return sum(self.weights.get(key, 0.0) for key in set(keys) if key in profile.keys and key not in profile.own)


@lru_cache(maxsize=8)
def index_of(store: Store) -> Index:
    """Make the index of a store; a store is indexed once."""
    by_measure: dict[str, list[Fact]] = defaultdict(list)
    for fact in store:
        by_measure[fact.measure].append(fact)
    profiles = tuple(_profile(measure, by_measure.get(measure.id, [])) for measure in store.measures.values())
    counts = Counter(key for profile in profiles for key in profile.keys)
    whole = log(len(profiles) + 1) or 1.0
    weights = {key: log((len(profiles) + 1) / count) / whole for key, count in counts.items()}
    postings: dict[str, list[int]] = defaultdict(list)
    phrases: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, profile in enumerate(profiles):
        for key in sorted(profile.keys):
            postings[key].append(number)
        for phrase in dict.fromkeys(map(_phrase, profile.measure.words)):
            if phrase:
                phrases[phrase].append(number)
    triggers: dict[str, list[tuple[tuple[str, ...], tuple[int, ...]]]] = defaultdict(list)
    for phrase, measures in phrases.items():
        triggers[phrase[0]].append((phrase, tuple(measures)))
    places = {profile.measure.id: number for number, profile in enumerate(profiles)}
    return Index(store, profiles, places, postings, weights, triggers)


def content_keys(words: Iterable[Word]) -> tuple[str, ...]:
    """Give the keys of the words that can tell one subject from another, and the initials of names."""
    found: list[str] = []
    initials = ""
    for word in words:
        if not (word.is_stop or word.text[0].isdigit() or word.key in _IDLE):
            found.append(word.key)
        if word.text[0].isupper():
            initials += word.text[0].casefold()
        elif word.text.casefold() not in ("of", "and", "the", "for", "'s", "’s"):
            if len(initials) > 2:
                found.append(initials)
            initials = ""
    if len(initials) > 2:
        found.append(initials)
    return tuple(dict.fromkeys(found))


def _profile(measure: Measure, facts: Sequence[Fact]) -> Profile:
    texts = [measure.name, measure.definition or "", *measure.words]
    for fact in facts[:_DESCRIBING]:
        texts += [fact.statement, fact.quote, *(extra.quote for extra in fact.also), fact.origin or "", *fact.context]
        texts += [fact.place or "", fact.population or "", *fact.via]
    keys: set[str] = set()
    names: set[str] = set()
    for text in dict.fromkeys(texts):
        words = read_words(text)
        keys.update(content_keys(words))
        names.update(word.key for word in words if word.text[0].isupper() and not word.is_stop)
    units = frozenset(word.key for word in read_words(measure.unit) if not word.is_stop)
    own = frozenset(key for phrase in measure.words for key in content_keys(read_words(phrase)))
    stated = tuple((fact, of_fact(fact)) for fact in facts)
    sorts = frozenset((quantity.form, quantity.unit) for _, quantity in stated)
    return Profile(measure, stated, frozenset(keys), units, frozenset(names), own, sorts)


def _phrase(words: str) -> tuple[str, ...]:
    return tuple(stem(word.text) for word in read_words(words) if word.text.casefold() not in _ARTICLES)


def _match(sequence: Sequence[str], position: int, phrase: Sequence[str]) -> int:
    """Give the position after the phrase if it stands here, else 0."""
    at = position + 1
    for wanted in phrase[1:]:
        for skipped in range(_SKIPPED + 1):
            if at + skipped < len(sequence) and sequence[at + skipped] == wanted:
                at += skipped + 1
                break
        else:
            return 0
    return at


_IDLE = _COMMON | PLACES | _NUMBERS
