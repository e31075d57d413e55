"""Looking up what the store has on a sentence: an inverted index over measures, made once, asked for each sentence.

A measure is found by its own words ("triggers": prosecuted, taken to court) and by everything its facts say, each word
weighted by how few measures share it. The number itself plays no part: a wrong number still finds its fact.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from math import log

from factcheck.claims.words import Word, read_words
from factcheck.draft.profile import DESCRIBING, Profile, names_in, profile_of
from factcheck.store.model import Fact
from factcheck.store.store import Store
from factcheck.words import stem

_BUDGET = 4000  # postings read for one sentence, the rarest words first
_FOUND = 24  # measures found by what they share with one sentence
_ARTICLES = frozenset({"a", "an", "the"})
_FULL = 100  # weight of a word that one measure alone uses
_COUNTED = 3  # where one of them is a number
_SKIPPED = 1  # words that may stand between two words of a trigger


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words of a sentence that name one or more measures: positions of the first word and after the last."""

    first: int
    last: int
    measures: tuple[int, ...]

    def holds(self, other: Trigger) -> bool:
        """Say whether it has all the words of the other and more."""
        return (
            self.first <= other.first and other.last <= self.last and self.last - self.first > other.last - other.first
        )


@dataclass(frozen=True, eq=False)
class Index:
    """The measures of a store, findable by words."""

    store: Store
    profiles: tuple[Profile, ...]
    by_measure: Mapping[str, int]
    postings: Mapping[str, Sequence[int]]
    weights: Mapping[str, int]  # from 0, a word all measures share, to 100
    triggers: Mapping[str, Sequence[tuple[tuple[str, ...], tuple[int, ...]]]]
    totals: tuple[int, ...]  # measures that consist of others

    def find_triggers(self, words: Sequence[Word]) -> list[Trigger]:
        """Give every place where the words name a measure."""
        sequence = [stem(word.text) for word in words]
        found: list[Trigger] = []
        for position, first in enumerate(sequence):
            for phrase, measures in self.triggers.get(first, ()):
                last = _match(sequence, words, position, phrase)
                if last:
                    found.append(Trigger(position, last, measures))
        return found

    def rank(self, keys: Iterable[str]) -> list[int]:
        """Give the measures that share most with the words, best first."""
        budget = _BUDGET
        scores: dict[int, int] = defaultdict(int)
        known = sorted({key for key in keys if key in self.postings}, key=lambda key: len(self.postings[key]))
        for key in known:
            posting = self.postings[key]
            if len(posting) > budget:
                break
            budget -= len(posting)
            weight = self.weights[key]
            for measure in posting:
                scores[measure] += weight
        best = nsmallest(_FOUND, ((-score, measure) for measure, score in scores.items()))
        return [measure for _, measure in best]

    def overlap(self, profile: Profile, keys: frozenset[str]) -> int:
        """Add up the weights of the words that a measure's facts are told in too."""
        return sum(map(self.weights.__getitem__, keys & profile.telling))


@lru_cache(maxsize=8)
def index_of(store: Store) -> Index:
    """Make the index of a store; a store is indexed once."""
    by_measure: dict[str, list[Fact]] = defaultdict(list)
    for fact in store:
        by_measure[fact.measure].append(fact)
    names = {article.source.id: names_in(article.text) for article in store.articles}
    profiles = tuple(
        profile_of(measure, facts, {names[store.article_of[fact.id].source.id] for fact in facts[:DESCRIBING]})
        for measure in store.measures.values()
        for facts in [by_measure.get(measure.id, [])]
    )
    counts = Counter(key for profile in profiles for key in profile.keys)
    whole = log(len(profiles) + 1) or 1.0
    weights = {key: int(_FULL * log((len(profiles) + 1) / count) / whole) for key, count in counts.items()}
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
    totals = tuple(number for number, profile in enumerate(profiles) if profile.measure.sum_of)
    return Index(store, profiles, places, postings, weights, triggers, totals)


def _phrase(words: str) -> tuple[str, ...]:
    return tuple(stem(word.text) for word in read_words(words) if word.text.casefold() not in _ARTICLES)


def _match(sequence: Sequence[str], words: Sequence[Word], position: int, phrase: Sequence[str]) -> int:
    """Give the position after the phrase if it stands here, else 0; it may hold a number: "kept 9 children safe"."""
    at = position + 1
    for wanted in phrase[1:]:
        most = _COUNTED if any(word.text[0].isdigit() for word in words[at : at + _SKIPPED + 1]) else _SKIPPED
        for skipped in range(most + 1):
            if at + skipped < len(sequence) and sequence[at + skipped] == wanted:
                at += skipped + 1
                break
        else:
            return 0
    return at
