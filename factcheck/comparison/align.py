"""Which figure of the quote speaks of the same thing as the claim's figure: by the words around them, never by value.

Takes two readings, gives for each figure of the claim the quote's figures that may stand for it, closest first.
Closeness is counted in points from 0 to 100: the share of the claim's words near its figure that stand near the
quote's figure too, each word weighted by what it carries.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from factcheck.claims.model import Claim, Words
from factcheck.claims.read import Reading, Sentence
from factcheck.claims.words import COMMON_KEYS, Word
from factcheck.comparison.amounts import family, outcome
from factcheck.comparison.model import Outcome
from factcheck.comparison.setting import Setting, setting
from factcheck.figures import Figure
from factcheck.period import Relation

# What a shared word says about the sameness of two statements.
NAME, CONTENT, COMMON = 15, 10, 3
# How much of its weight a word keeps by its distance from the figure, in words.
_NEAR = ((3, 100), (7, 80))
_FAR = 60
_NEXT_SENTENCE = 30
_JOINT, _OTHER_FIGURE = 2, 3
_JOINING = frozenset("and but while with whereas against as after before when which who".split())
_SAME_COUNTED, _OTHER_COUNTED = 30, -30
_SAME_PERIOD, _OTHER_PERIOD = 15, -25
_FULL = 100


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure of the quote that may stand for the claim's figure."""

    quote: Claim
    outcome: Outcome
    closeness: int
    is_same_thing: bool  # both count the same noun
    shared: tuple[str, ...]  # the words that both have near their figures, as the claim writes them
    is_other_period: bool = False  # the two are given for days that do not meet
    is_opposed: bool = False  # one rose, the other fell
    denial: str = ""  # a "not" directly before one of the two


@dataclass(frozen=True, slots=True)
class Alignment:
    """A figure of the claim with its candidates, closest first."""

    claim: Claim
    candidates: tuple[Candidate, ...]


def align(quote: Reading, claim: Reading) -> tuple[Alignment, ...]:
    """Give the candidates for every figure of the claim."""
    stands = [
        _Stand(figure, setting(sentence, figure.figure), _around(quote.sentences, index, figure.figure))
        for index, sentence in enumerate(quote.sentences)
        for figure in sentence.comparable
    ]
    return tuple(
        Alignment(stated, _candidates(sentence, stated, stands))
        for sentence in claim.sentences
        for stated in sentence.comparable
        if not _is_period(stated, sentence)
    )


def weight(word: Word) -> int:
    """Give what the word carries."""
    if word.is_stop:
        return 0
    if word.is_name or word.text[0].isdigit():
        return NAME
    return COMMON if word.key in COMMON_KEYS else CONTENT


class _Stand(NamedTuple):
    """A figure of the quote, the words it stands between, and how near each word stands."""

    claim: Claim
    setting: Setting
    around: Mapping[str, int]


def _candidates(sentence: Sentence, claim: Claim, stands: Sequence[_Stand]) -> tuple[Candidate, ...]:
    words = _weighted(sentence, claim.figure)
    whole = sum(near.points for near in words.values())
    own = setting(sentence, claim.figure)
    found: list[Candidate] = []
    for other, theirs, around in stands:
        if own.is_never(theirs):
            continue
        said = outcome(claim.figure, other.figure, own.lead)
        if said is Outcome.DIFFERS:
            said = own.soften(theirs, claim.figure, other.figure)
        if said is None:
            continue
        shared = [key for key in words if key in around]
        points = sum(words[key].points * _likeness(words[key].kept, around[key]) for key in shared) // max(whole, 1)
        counted, when = _counted(claim, other), _when(claim, other)
        points = max(0, min(points + counted + when, _FULL))
        found.append(
            Candidate(
                other,
                said,
                points,
                is_same_thing=counted > 0,
                shared=tuple(words[key].text for key in shared),
                is_other_period=when < 0,
                is_opposed=None not in (claim.direction, other.direction) and claim.direction != other.direction,
                denial=(own.denial or theirs.denial) if bool(own.denial) != bool(theirs.denial) else "",
            )
        )
    found.sort(key=lambda candidate: -candidate.closeness)
    return tuple(_most_alike(claim.figure, found))


def _most_alike(figure: Figure, found: list[Candidate]) -> list[Candidate]:
    """Keep the candidates that count the same noun, if there are any, else those written as the same sort of number."""
    if any(candidate.is_same_thing and not candidate.is_other_period for candidate in found):
        found = [candidate for candidate in found if not candidate.is_other_period]
    for alike in (
        [candidate for candidate in found if candidate.is_same_thing],
        [candidate for candidate in found if candidate.quote.figure.kind is figure.kind],
    ):
        if alike:
            return alike
    return found


class _Near(NamedTuple):
    """A word around the claim's figure: what it carries, how much its distance leaves of that, and the word."""

    points: int
    kept: int
    text: str


def _weighted(sentence: Sentence, figure: Figure) -> dict[str, _Near]:
    """Give the words around the claim's figure with their weights; the figure's own words are left out."""
    words: dict[str, _Near] = {}
    for word, distance in _distances(sentence, figure):
        kept = _kept(distance)
        before = words.get(word.key)
        if weight(word) and (before is None or kept > before.kept):
            words[word.key] = _Near(weight(word) * kept, kept, word.text)
    return words


def _likeness(ours: int, theirs: int) -> int:
    """Say how alike two distances are, in per cent: near one figure and far from the other speaks for two things."""
    return 100 * min(ours, theirs) // max(ours, theirs)


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
    """Give each word that carries content with its distance from the figure, in such words.

    What joins two statements ("and", a comma, another figure) makes the distance longer: it parts what each is about.
    """
    words = sentence.plain
    costs = sorted(
        [
            *((word.start, _JOINT if word.text.lower() in _JOINING else not word.is_stop) for word in words),
            *((mark, _JOINT) for mark in sentence.marks),
            *((claim.figure.start, _OTHER_FIGURE) for claim in sentence.comparable if claim.figure is not figure),
        ]
    )
    places = [place for place, _ in costs]
    sums = [0, *accumulate(cost for _, cost in costs)]
    found: list[tuple[Word, int]] = []
    for word in words:
        if word.is_stop:
            continue
        if word.end <= figure.start:
            found.append((word, sums[bisect_left(places, figure.start)] - sums[bisect_right(places, word.start)]))
        elif word.start >= figure.end:
            found.append((word, sums[bisect_left(places, word.start)] - sums[bisect_left(places, figure.end)]))
    return found


def _kept(distance: int) -> int:
    return next((kept for reach, kept in _NEAR if distance < reach), _FAR)


def _counted(claim: Claim, quote: Claim) -> int:
    """Give points for counting the same thing and take points for counting another."""
    ours, theirs = _keys(claim.counted), _keys(quote.counted)
    if family(claim.figure) != "count" or not ours or not theirs:
        return 0
    if ours & theirs:
        return _SAME_COUNTED if ours & theirs - COMMON_KEYS else _SAME_COUNTED // 2
    return _OTHER_COUNTED if ours - COMMON_KEYS and theirs - COMMON_KEYS else 0


def _is_period(claim: Claim, sentence: Sentence) -> bool:
    """Say whether the date is the period of another figure, which is compared with it."""
    return family(claim.figure) == "date" and any(
        other.figure.period is not None and other.figure.period == claim.figure.period
        for other in sentence.comparable
        if family(other.figure) != "date"
    )


def _when(claim: Claim, quote: Claim) -> int:
    """Give points for the same period and take points for another, where the sentences themselves say."""
    ours, theirs = claim.figure.period, quote.figure.period
    if ours is None or theirs is None or family(claim.figure) == "date":
        return 0
    relation = ours.relation(theirs)
    return _OTHER_PERIOD if relation is Relation.APART else _SAME_PERIOD if relation is Relation.EQUAL else 0


def _keys(counted: Words | None) -> set[str]:
    return set() if counted is None else set(counted.keys)
