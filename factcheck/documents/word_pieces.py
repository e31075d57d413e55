"""Writing down the text of a Word document: pieces go in with the element they stand in, the whole text comes out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from lxml import etree

_BREAKS = ("", "\t", "\n", "\n\n")  # the strongest one asked for is written
CELL, LINE, PARAGRAPH = range(1, 4)


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of the text and what it stands in: a text node that may be cut, or an element that is taken whole."""

    start: int
    end: int
    host: etree._Element  # what a comment on it stands around: the text node, or the run or other element around this
    node: etree._Element | None = None


@dataclass(slots=True)
class Pieces:
    """The text as far as it has been written."""

    written: list[str] = field(default_factory=list)
    at: int = 0
    found: list[Piece] = field(default_factory=list)
    gap: int = 0  # the break that is due
    host: etree._Element | None = None  # what text belongs to that no comment can stand in: notes, boxes, equations

    def add(self, text: str, within: etree._Element | None = None, node: etree._Element | None = None) -> None:
        """Write text, after the break that is due."""
        if not text:
            return
        for written in (_BREAKS[self.gap], text):
            if written:
                self.written.append(written)
                self.at += len(written)
        self.gap = 0
        start = self.at - len(text)
        if self.host is not None:
            self.found.append(Piece(start, self.at, self.host))
        elif within is not None:
            self.found.append(Piece(start, self.at, within, node))

    def due(self, strength: int) -> None:
        """Ask for a break before whatever comes next."""
        self.gap = max(self.gap, strength) if self.written else 0

    def due_just(self, strength: int) -> None:
        """Ask for this break, whatever was asked for before."""
        self.gap = strength if self.written else 0

    @property
    def last(self) -> str:
        """Give what the next text will follow without a break."""
        return self.written[-1] if self.written and not self.gap else ""

    def host_of(self, element: etree._Element) -> etree._Element:
        """Give what a comment on something in the element can point at."""
        return element if self.host is None else self.host

    @contextmanager
    def pointing_at(self, host: etree._Element) -> Iterator[None]:
        """Write what a comment can only point at as a whole; within something such, at that."""
        before = self.host
        self.host = self.host_of(host)
        yield
        self.host = before
