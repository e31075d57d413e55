"""Reading claims: from a text, and its headline if it has one, to its sentences' words and the claim of every figure.

Slots that a sentence leaves open are filled from the sentence before it, then from the headline, and say so.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims import slots
from factcheck.claims.model import Claim, Origin, Words
from factcheck.claims.ratings import with_ratings
from factcheck.claims.words import Word, read_words
from factcheck.figures import Figure, Kind, find_figures
from factcheck.period import Period
from factcheck.sentences import sentences

_LONGEST = 1200  # characters of a sentence
_MARKS = ",;:()"
_APOSTROPHES = ("'", "’", "‘")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span, its words in order, and the claims its figures make."""

    start: int
    end: int
    words: tuple[Word, ...]
    claims: tuple[Claim, ...]
    marks: tuple[int, ...] = ()  # where commas, colons and brackets stand, those inside figures left out
    plain: tuple[Word, ...] = ()  # the words that are no part of a comparable figure; "COVID-19" is one of them
    comparable: tuple[Claim, ...] = ()  # the claims that another text can be held against


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that has been read: its sentences in order."""

    text: str
    sentences: tuple[Sentence, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim of the text, in order."""
        return tuple(claim for sentence in self.sentences for claim in sentence.claims)

    @property
    def words(self) -> tuple[Word, ...]:
        """Every word of the text that is no part of a figure, in order."""
        return tuple(word for sentence in self.sentences for word in sentence.plain)


def read_claims(text: str, headline: str = "", figures: Sequence[Figure] | None = None) -> tuple[Claim, ...]:
    """Give the claim of every figure in the text; spans of a headline's words count in the headline."""
    return read_text(text, headline, figures).claims


def read_text(text: str, headline: str = "", figures: Sequence[Figure] | None = None) -> Reading:
    """Read a text; `figures` is find_figures(text) when the caller has it."""
    found = with_ratings(text, find_figures(text) if figures is None else figures)
    spans = [stretch for start, end in sentences(text) for stretch in _stretches(text, start, end)]
    starts = [start for start, _ in spans]
    inside: list[list[Figure]] = [[] for _ in spans]
    for figure in found if spans else ():
        inside[max(0, bisect_right(starts, figure.start) - 1)].append(figure)
    title = None
    if headline.strip():
        title = Context.of(headline, (0, len(headline)), find_figures(headline), read_words(headline))
    read: list[Sentence] = []
    before: Context | None = None
    for (start, end), own in zip(spans, inside, strict=True):
        words = tuple(read_words(text, start, end))
        claims = tuple(_fill(made, before, title) for made in slots.claims_of(text, (start, end), words, own))
        read.append(_sentence(text, (start, end), words, claims))
        before = Context.of(text, (start, end), own, words)
    return Reading(text, tuple(read))


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what is too long for a sentence, such as a table, so that the cost of reading stays linear."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut
    yield start, end


def _sentence(text: str, span: tuple[int, int], words: tuple[Word, ...], claims: tuple[Claim, ...]) -> Sentence:
    comparable = tuple(claim for claim in claims if _is_comparable(text, claim.figure))
    inside = {place for claim in claims for place in range(claim.figure.start, claim.figure.end)}
    taken = {place for claim in comparable for place in range(claim.figure.start, claim.figure.end)}
    marks = tuple(place for place in range(*span) if text[place] in _MARKS and place not in inside)
    plain = tuple(word for word in words if word.start not in taken)
    return Sentence(*span, words, claims, marks, plain, comparable)


def _is_comparable(text: str, figure: Figure) -> bool:
    """Say whether the figure can be held against another: not a name's, "last night" or the "one" of "one of the"."""
    if figure.kind is Kind.OTHER:
        return False
    if figure.kind is Kind.DATE and figure.period is None:
        return any(map(str.isdigit, figure.text))
    if len(figure.text) == 2 and figure.text.isdigit() and text[figure.start - 1 : figure.start] in _APOSTROPHES:
        return False  # '07 is a year
    return not (figure.text.lower() == "one" and text[figure.end : figure.end + 4].lower() == " of ")


@dataclass(frozen=True, slots=True)
class Context:
    """What a neighbouring sentence or the headline says of when and where."""

    period: Period | None
    period_words: Words | None
    places: tuple[Words, ...]

    @classmethod
    def of(cls, text: str, span: tuple[int, int], figures: Sequence[Figure], words: Sequence[Word]) -> Context:
        """Read it from a sentence's words and figures."""
        dated = next((figure for figure in figures if figure.period is not None), None)
        when = slots.period_words(text, span, dated) if dated else None
        return cls(dated.period if dated else None, when, tuple(slots.places_of(words)))


def _fill(claim: Claim, before: Context | None, title: Context | None) -> Claim:
    """Fill period and place from the context where the sentence names none."""
    for context, origin in ((before, Origin.PREVIOUS), (title, Origin.HEADLINE)):
        if context is None:
            continue
        if claim.period is None and context.period is not None:
            when = context.period_words and replace(context.period_words, origin=origin)
            claim = replace(claim, period=context.period, period_words=when)
        if not claim.places and context.places:
            claim = replace(claim, places=tuple(replace(place, origin=origin) for place in context.places))
    return claim
