"""A claim: a figure of a text with what it appears to be about, each slot with the words it was read from.

`read_claims` (factcheck.claims.read) makes claims from a text; the comparison of two texts and the check of a draft
against the store both start from them. A slot that the text leaves open is None or empty: nothing is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.figures.model import Figure
from factcheck.period import Period


class Origin(StrEnum):
    """Where the words of a slot stand, nearest to the figure first."""

    SENTENCE = "sentence"
    PREVIOUS = "previous sentence"
    HEADLINE = "headline"


class Direction(StrEnum):
    """Which way a number moved."""

    ROSE = "rose"
    FELL = "fell"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the text that fill a slot: text[start:end] as they stand, with the keys they are compared by."""

    text: str
    start: int  # code points
    end: int
    keys: tuple[str, ...]  # stems of the content words, synonyms folded: "convicted", "convictions" -> "convict"
    origin: Origin = Origin.SENTENCE


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure and what its sentence, then the sentence before, then the headline say it is about."""

    figure: Figure
    sentence: Words  # the whole sentence; its keys leave stop words and numbers out
    counted: Words | None = None  # the noun phrase counted: "child grooming offences"
    measure: tuple[Words, ...] = ()  # verbs and nouns that say what was measured, nearest to the figure first
    period: Period | None = None
    period_words: Words | None = None
    places: tuple[Words, ...] = ()  # nearest to the figure first
    population: Words | None = None  # "of women", "among under-18s": whom the figure speaks about
    who: Words | None = None  # who said or published it
    names: tuple[Words, ...] = ()  # the sentence's names: people, bodies, places, products
    direction: Direction | None = None
    direction_words: Words | None = None
    hedge: Words | None = None  # "more than", "nearly"; its meaning is figure.bound
    negation: Words | None = None  # "not", "never", "denied", that bears on the figure's clause

    @property
    def start(self) -> int:
        """Where the figure begins in the text."""
        return self.figure.start

    @property
    def keys(self) -> tuple[str, ...]:
        """Everything the figure can be looked up by: what is counted first, then the measure, then the sentence."""
        slots = [self.counted, *self.measure, self.population, self.sentence]
        return tuple(dict.fromkeys(key for words in slots if words is not None for key in words.keys))
