"""Which figure of the quote speaks of the same thing as the claim's figure: by the words around them, never by value.

Takes two readings, gives for each figure of the claim the quote's figures that may stand for it, closest first.
Closeness is counted in points from 0 to 100: the share of the claim's words near its figure that stand near the
quote's figure too, each word weighted by what it carries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.claims.lexicon import REPORTING
from factcheck.claims.model import Claim, Words
from factcheck.claims.read import Reading, Sentence
from factcheck.claims.words import Word, key_of
from factcheck.comparison.amounts import Outcome, family, outcome
from factcheck.figures import Figure, Kind

# What a shared word says about the sameness of two statements.
NAME, CONTENT, COMMON = 15, 10, 3
# How much of its weight a word keeps by its distance from the figure, in words.
_NEAR = ((3, 100), (7, 80))
_FAR = 60
_NEXT_SENTENCE = 30
_SAME_COUNTED, _OTHER_COUNTED = 30, -30
_FULL = 100
_COMMON = frozenset(map(key_of, REPORTING))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure of the quote that may stand for the claim's figure."""

    quote: Claim
    outcome: Outcome
    closeness: int
    is_same_thing: bool  # both count the same noun
    shared: tuple[str, ...]  # the words that both have near their figures, as the claim writes them


@dataclass(frozen=True, slots=True)
class Alignment:
    """A figure of the claim with its candidates, closest first."""

    claim: Claim
    candidates: tuple[Candidate, ...]


def align(quote: Reading, claim: Reading) -> tuple[Alignment, ...]:
    """Give the candidates for every figure of the claim."""
    near = [
        (figure, _around(quote.sentences, index, figure.figure))
        for index, sentence in enumerate(quote.sentences)
        for figure in sentence.claims
    ]
    return tuple(
        Alignment(stated, _candidates(sentence, stated, near))
        for sentence in claim.sentences
        for stated in sentence.claims
    )


def weight(word: Word) -> int:
    """Give what the word carries."""
    if word.is_stop or word.text[0].isdigit():
        return 0
    if word.is_name:
        return NAME
    return COMMON if word.key in _COMMON else CONTENT


def _candidates(
    sentence: Sentence, claim: Claim, near: Sequence[tuple[Claim, Mapping[str, int]]]
) -> tuple[Candidate, ...]:
    words = _weighted(sentence, claim.figure)
    whole = sum(points for points, _ in words.values())
    found: list[Candidate] = []
    for other, around in near:
        said = outcome(claim.figure, other.figure)
        if said is None:
            continue
        shared = [key for key in words if key in around]
        points = sum(words[key][0] * around[key] for key in shared) // max(whole, 1)
        counted = _counted(claim, other)
        points = max(0, min(points + counted, _FULL))
        found.append(Candidate(other, said, points, counted > 0, tuple(words[key][1] for key in shared)))
    found.sort(key=lambda candidate: -candidate.closeness)
    if any(candidate.is_same_thing for candidate in found):
        found = [candidate for candidate in found if candidate.is_same_thing]
    return tuple(found)


def _weighted(sentence: Sentence, figure: Figure) -> dict[str, tuple[int, str]]:
    """Give the words around the claim's figure with their weights; the figure's own words are left out."""
    words: dict[str, tuple[int, str]] = {}
    for word, distance in _distances(sentence, figure):
        points = weight(word) * _kept(distance)
        if points > words.get(word.key, (0, ""))[0]:
            words[word.key] = (points, word.text)
    return words


def _around(sentences: Sequence[Sentence], index: int, figure: Figure) -> dict[str, int]:
    """Give for each word around the quote's figure how near it stands, in per cent; neighbours' words count less."""
    near: dict[str, int] = {}
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(sentences):
            for word in sentences[beside].words:
                near[word.key] = _NEXT_SENTENCE
    for word, distance in _distances(sentences[index], figure):
        near[word.key] = max(near.get(word.key, 0), _kept(distance))
    return near


def _distances(sentence: Sentence, figure: Figure) -> list[tuple[Word, int]]:
    """Give each word outside the figure with its distance from it, counted in words that carry content."""
    content = [word for word in sentence.plain if not word.is_stop]
    before = [word for word in content if word.end <= figure.start]
    after = [word for word in content if word.start >= figure.end]
    return [
        *((word, distance) for distance, word in enumerate(reversed(before))),
        *((word, distance) for distance, word in enumerate(after)),
    ]


def _kept(distance: int) -> int:
    return next((kept for reach, kept in _NEAR if distance < reach), _FAR)


def _counted(claim: Claim, quote: Claim) -> int:
    """Give points for counting the same thing and take points for counting another."""
    ours, theirs = _specific(claim.counted), _specific(quote.counted)
    if family(claim.figure) != "count" or not ours or not theirs:
        return 0
    if ours & theirs:
        return _SAME_COUNTED
    return _OTHER_COUNTED if claim.figure.kind is not Kind.ORDINAL else 0


def _specific(counted: Words | None) -> set[str]:
    return set() if counted is None else {key for key in counted.keys if key not in _COMMON}
