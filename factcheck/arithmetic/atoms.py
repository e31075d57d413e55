"""A sentence as a row of atoms: from a text, its figures and a sentence's span to words, marks, dates and figures.

What the checks of changes, shares and sums read: they look at the words before and after a figure, never at the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import overload

import re2

from factcheck.arithmetic.endpoints import endpoints
from factcheck.arithmetic.vocabulary import DETERMINERS, FILLERS, NOUNS
from factcheck.figures.model import Figure, Kind
from factcheck.scan import compile_pattern, spans

_PIECE = compile_pattern(r"[\pL\pN][\pL\pN'’.&/-]*[\pL\pN]|[\pL\pN]|--|[^\s]")
_MARKS = {"--": "–", "—": "–", "―": "–", "-": "–", ";": ";", ":": ":", ",": ",", "(": "(", ")": ")", "[": "(", "]": ")"}
_REACH = 12  # how far back a figure is looked for
_RATIO = re2.compile(r"([0-9][0-9,]*)/[0-9][0-9,]*")
_NO_STATISTIC = frozenset((Kind.OTHER, Kind.ORDINAL))


class Sort(Enum):
    """What an atom is."""

    WORD = "word"
    MARK = "mark"
    DATE = "date"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Atom:
    """One word (in lower case), mark, date or figure of a sentence."""

    sort: Sort
    text: str
    start: int
    end: int
    figure: Figure | None = None


class Row(Sequence[Atom]):
    """The atoms of a sentence; places outside read as empty marks, so that looking around needs no care."""

    def __init__(self, atoms: list[Atom]) -> None:
        self._atoms = atoms
        self.places = [place for place, atom in enumerate(atoms) if atom.sort is Sort.FIGURE]  # of the figures
        self.words = frozenset(atom.text for atom in atoms if atom.sort is Sort.WORD)
        self._place_of = {atom.start: place for place, atom in enumerate(atoms)}

    @overload
    def __getitem__(self, place: int) -> Atom: ...
    @overload
    def __getitem__(self, place: slice) -> list[Atom]: ...
    def __getitem__(self, place: int | slice) -> Atom | list[Atom]:
        return self._atoms[place]

    def __len__(self) -> int:
        return len(self._atoms)

    def text(self, place: int) -> str:
        """Give the atom's text, nothing outside the sentence."""
        return self._atoms[place].text if 0 <= place < len(self._atoms) else ""

    def sort(self, place: int) -> Sort:
        """Give the atom's sort."""
        return self._atoms[place].sort if 0 <= place < len(self._atoms) else Sort.MARK

    def figure(self, place: int) -> Figure | None:
        """Give the figure that stands here, None for a word, a mark or a date."""
        return self._atoms[place].figure if self.sort(place) is Sort.FIGURE else None

    def place_of(self, figure: Figure) -> int:
        """Give the place of a figure of this sentence."""
        return self._place_of[figure.start]

    def lead(self, place: int) -> int:
        """Give the place of the word that claims what stands here: the first to the left that is no filler."""
        at = place - 1
        while self._is_filler(at):
            at -= 1
        return at

    def skip_fillers(self, place: int) -> int:
        """Give the first place from here on that is no filler."""
        at = place
        while self._is_filler(at):
            at += 1
        return at

    def phrase_start(self, noun: int) -> int:
        """Give the place before the article of "a sharp fall", or before the noun where it has none nearby."""
        for at in range(noun - 1, max(noun - 4, -1), -1):
            if self._atoms[at].text in DETERMINERS:
                return at - 1
            if self._atoms[at].sort is not Sort.WORD:
                break
        return noun - 1

    def figure_before(self, place: int) -> Figure | None:
        """Give the last figure up to here, brackets, marks and words between them notwithstanding."""
        for at in range(min(place, len(self._atoms) - 1), max(place - _REACH, -1), -1):
            if self._atoms[at].sort is Sort.FIGURE:
                return self._atoms[at].figure
        return None

    def between(self, figure: Figure | None, place: int) -> list[Atom]:
        """Give what stands between an earlier figure and a place."""
        at = place - 1
        while at >= 0 and self._atoms[at].figure is not figure:
            at -= 1
        return self._atoms[at + 1 : place]

    def _is_filler(self, place: int) -> bool:
        word = self.text(place)
        if self.sort(place) is Sort.FIGURE or word not in FILLERS:
            return False
        return word != "at" or self.text(place + 1) in {"least", "most"}


def atoms(text: str, start: int, end: int, figures: Sequence[Figure]) -> Row:
    """Give the sentence's atoms in order; `figures` are those that stand in it."""
    row: list[Atom] = []
    place = start
    for figure in figures:
        row.extend(_pieces(text, place, figure.start))
        row.extend(_of_figure(text, figure))
        place = figure.end
    row.extend(_pieces(text, place, end))
    return Row(row)


def _of_figure(text: str, figure: Figure) -> Iterator[Atom]:
    ratio = _RATIO.fullmatch(figure.text) if text[figure.start - 1 : figure.start] in {"(", "["} else None
    if ratio is not None:
        yield from _of_ratio(figure, ratio.end(1))
    elif figure.text.lower() in NOUNS:
        yield from _pieces(text, figure.start, figure.end)  # "a 5% fall" is no season
    elif figure.kind is Kind.DATE:
        yield Atom(Sort.DATE, figure.text.lower(), figure.start, figure.end, figure)
    elif figure.kind in _NO_STATISTIC:
        yield from _pieces(text, figure.start, figure.end)
    else:
        place = figure.start
        for one in endpoints(figure):
            yield from _pieces(text, place, one.start)
            place = one.end
            yield Atom(Sort.FIGURE, one.text.lower(), one.start, one.end, one)


def _of_ratio(figure: Figure, slash: int) -> Iterator[Atom]:
    """Take "(9/48)" apart: part and whole."""
    for first, last in ((0, slash), (slash + 1, len(figure.text))):
        digits = figure.text[first:last]
        value = Decimal(digits.replace(",", ""))
        start, end = figure.start + first, figure.start + last
        number = Figure(start, end, digits, value, None, None, None, Kind.NUMBER, step=Decimal(1))
        yield Atom(Sort.FIGURE, digits, start, end, number)
        if first == 0:
            yield Atom(Sort.MARK, "/", end, end + 1)


def _pieces(text: str, start: int, end: int) -> Iterator[Atom]:
    between = text[start:end]
    for first, last in spans(_PIECE, between):
        piece = between[first:last]
        sort = Sort.WORD if piece[0].isalnum() else Sort.MARK
        yield Atom(sort, _MARKS.get(piece, piece.lower()), start + first, start + last)
