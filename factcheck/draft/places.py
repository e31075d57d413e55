"""Where a figure is for: the places a sentence names, compared with a fact's place by the store's own vocabulary."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims import Origin, Words
from factcheck.claims.words import Word, key_of, read_words
from factcheck.draft.profile import Profile, names_in
from factcheck.draft.stating import Stated
from factcheck.store.model import Fact
from factcheck.store.store import Store

_APART = re.compile(r",[^,]*\b(?:whom|whose|who|which|where)\b")  # what stands behind is told of somebody else
_IS_IN = re.compile(r"\s(?:in|at|for|from|across)\s(?:the\s)?$")  # "340 in Sussex"
_DIRECTIONS = frozenset(map(key_of, "north south east west kingdom republic rest whole parts".split()))
_WORLD_WORDS = frozenset({"worldwide", "global", "globe", "world", "intern"})

Named = tuple[str, str]  # the store's name for a place, or the draft's where the store has none, and the draft's words


@dataclass(frozen=True, eq=False)
class Places:
    """The places a store knows, by the keys of their words."""

    store: Store
    by_key: Mapping[str, str]
    scenes: Mapping[str, frozenset[str]]  # the one place that an article speaks of, by its source's id

    def judge(self, named: Sequence[Named], fact: Fact, profile: Profile) -> tuple[int, str]:
        """Give 100 where the draft names the fact's place, 0 where either is silent, and what differs."""
        if not named:
            return 0, ""
        if fact.place is None:
            known = self.scenes[self.store.article_of[fact.id].source.id]
            strange = [
                text
                for name, text in named
                if name not in known and not self._is_home(name) and not _mentions(profile, text)
            ]
            return 0, f"where (not stated / {strange[0]})" if strange else ""
        chain = self.store.place_chain(fact.place)
        if any(name == fact.place for name, _ in named):
            return 100, ""
        return -30, f"where ({chain[0]} / {named[0][1]})"

    def named(self, stated: Stated) -> list[Named]:
        """Give the places the figure's own sentence names: the store's name for each, or its own, and its words."""
        found: list[tuple[str, Words]] = []
        names = {(name.start, name.end) for name in stated.claim.names if " " in name.text}
        for words in self._words(stated):
            if any(
                start <= words.start and words.end <= end and (start, end) != (words.start, words.end)
                for start, end in names
            ):
                continue  # Kent Police is a force, not a place
            if _is_of_a_name(stated.sentence.words, words):
                continue
            known = next((self.by_key[key] for key in words.keys if key in self.by_key), words.text)
            found.append((known, words))
        found = [
            (known, words)
            for known, words in found
            if not _APART.search(self._between(stated, words) if words.start > stated.claim.start else "")
            and ";" not in self._between(stated, words)
        ]
        mine = [
            each
            for each in found
            if _IS_IN.match(self._between(stated, each[1])) and each[1].start > stated.claim.start
        ]
        mine = mine or [(known, words) for known, words in found if not self._is_anothers(stated, words)]
        return list(dict.fromkeys((known, words.text) for known, words in (mine or found)))

    @staticmethod
    def _between(stated: Stated, words: Words) -> str:
        low, high = sorted((stated.claim.start, words.start))
        after = stated.figure.end if low == stated.claim.start else low
        return stated.claim.sentence.text[after - stated.sentence.start : high - stated.sentence.start]

    @staticmethod
    def _is_anothers(stated: Stated, words: Words) -> bool:
        """Say whether another number stands between the figure and the place, which is then the other's."""
        low, high = sorted((stated.claim.start, words.start))
        return any(low < start < high for start in stated.numbers)

    def _words(self, stated: Stated) -> list[Words]:
        own = [place for place in stated.claim.places if place.origin is Origin.SENTENCE]
        starts = {place.start for place in own}
        own += [
            Words(word.text, word.start, word.end, (word.key,))
            for word in stated.sentence.words
            if word.start not in starts and (word.key in self.by_key or word.key in _WORLD_WORDS)
        ]
        return own

    def _is_home(self, name: str) -> bool:
        """Say whether the place holds other places of the store without being the whole world."""
        place = self.store.places.get(name)
        return (
            place is not None
            and place.inside is not None
            and any(other.inside == name for other in self.store.places.values())
        )


@lru_cache(maxsize=8)
def places_of(store: Store) -> Places:
    """Make the look-up of a store's places."""
    by_key: dict[str, str] = {}
    for place in store.places.values():
        for phrase in (place.name, *place.words):
            words = [word for word in read_words(phrase) if not word.is_stop]
            if len(words) == 1:
                by_key.setdefault(words[0].key, place.name)
    scenes = {article.source.id: frozenset(_scene(article.text, by_key)) for article in store.articles}
    return Places(store, by_key, scenes)


def _scene(text: str, by_key: Mapping[str, str]) -> set[str]:
    named = {by_key[key] for key in names_in(text) if key in by_key}
    return named if len(named) == 1 else set()


def _is_of_a_name(words: Sequence[Word], place: Words) -> bool:
    """Say whether the place is part of a body's name: the Bank of England, the University of Kent."""
    at = next((at for at, word in enumerate(words) if word.start == place.start), 0)
    if at < 2 or words[at - 1].text != "of":
        return False
    return words[at - 2].is_name and words[at - 2].key not in _DIRECTIONS


def _mentions(profile: Profile, text: str) -> bool:
    return not _keys_of(text).isdisjoint(profile.keys)


@lru_cache(maxsize=1024)
def _keys_of(place: str) -> frozenset[str]:
    return frozenset(word.key for word in read_words(place))
