"""The loaded store: articles with their text and facts, the vocabulary, and where every record stands in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from factcheck.figures import Figure, find_figures
from factcheck.store.decisions import Resolution
from factcheck.store.evidence import Evidence, gather
from factcheck.store.model import Dismissed, Fact, Measure, Place, Source, Stages
from factcheck.store.quotes import Folded, fold
from factcheck.store.readings import Reading


@dataclass(frozen=True)
class Article:
    """A source with its captured text; `lines` maps a record's path, such as ('facts', 3, 'quote'), to its line."""

    source: Source
    text: str  # the file decoded as UTF-8, line ends as captured
    sha256: str  # of the bytes found
    facts: tuple[Fact, ...]
    dismissed: tuple[Dismissed, ...]
    file: str  # the YAML file, relative to the store's root
    lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every number in the text."""
        return tuple(find_figures(self.text))

    @cached_property
    def folded(self) -> Folded:
        """The text with typography folded, in which quotes are looked up."""
        return fold(self.text)

    @cached_property
    def evidence(self) -> Mapping[str, Evidence]:
        """What the words of each fact say, by fact id."""
        reading = Reading.of(self.text, self.figures)
        return {fact.id: gather(fact, self.text, self.folded, reading) for fact in self.facts}

    def line_at(self, position: int) -> int:
        """Give the line of a code point of the text."""
        return self.text.count("\n", 0, position) + 1

    def line(self, *path: str | int) -> int:
        """Give the line of a record or key, or of the nearest one around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


@dataclass(frozen=True, eq=False)
class Store:
    """All articles and the vocabulary, with look-ups by id."""

    root: Path
    articles: tuple[Article, ...]
    measures: Mapping[str, Measure]
    stages: tuple[Stages, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    vocabulary_file: str = "facts/measures.yaml"
    vocabulary_lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)
    resolutions: tuple[Resolution, ...] = ()
    resolution_lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """Every fact by id, in the order of files and records."""
        return {fact.id: fact for article in self.articles for fact in article.facts}

    @cached_property
    def article_of(self) -> Mapping[str, Article]:
        """The article each fact stands in, by fact id."""
        return {fact.id: article for article in self.articles for fact in article.facts}

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {fact.id: index for article in self.articles for index, fact in enumerate(article.facts)}

    def line_of(self, fact_id: str, *keys: str | int) -> int:
        """Give the line on which a fact, or one of its keys, stands."""
        return self.article_of[fact_id].line("facts", self._positions[fact_id], *keys)

    def measure_of(self, fact: Fact) -> Measure:
        """Give what the fact counts; the loader has made sure it exists."""
        return self.measures[fact.measure]

    def place_chain(self, name: str | None) -> tuple[str, ...]:
        """List a place and the places it lies in, nearest first."""
        chain: list[str] = []
        while name is not None and name not in chain:
            chain.append(name)
            place = self.places.get(name)
            name = place.inside if place else None
        return tuple(chain)

    def __iter__(self) -> Iterator[Fact]:
        """Go through every fact."""
        return iter(self.facts.values())
