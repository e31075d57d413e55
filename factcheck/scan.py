"""Finding the places in a text that a pattern matches: from a compiled google-re2 pattern to spans in code points.

re2 counts bytes of UTF-8; a text is encoded once and the offsets are mapped in one pass, so the cost stays linear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import re2

if TYPE_CHECKING:
    from collections.abc import Iterator

SURROGATES = "surrogatepass"  # half a surrogate pair, as broken exports contain, must not stop the reading
MEMORY = 64 << 20  # room for the automaton of a large vocabulary; too little makes re2 fall back to a slower engine


class Pattern(Protocol):
    """What is needed of a compiled pattern."""

    def finditer(self, text: bytes) -> Iterator[Match]:
        """Give the matches in order."""


class Match(Protocol):
    """What is needed of a match."""

    def span(self) -> tuple[int, int]:
        """Give first byte and the byte after the last."""


def compile_pattern(source: str, *, longest: bool = False, ignore_case: bool = True) -> Pattern:
    """Compile for scanning; `longest` prefers the longest of the matches that begin at the leftmost place."""
    options = re2.Options()
    options.max_mem = MEMORY
    options.longest_match = longest
    options.case_sensitive = not ignore_case
    compiled: Pattern = re2.compile(source.encode(), options)
    return compiled


def spans(pattern: Pattern, text: str) -> Iterator[tuple[int, int]]:
    """Give the spans the pattern matches in the text, in order, in code points.

    >>> list(spans(compile_pattern("[0-9]+"), "£5 or €10"))
    [(1, 2), (7, 9)]
    """
    data = text.encode("utf-8", SURROGATES)
    if len(data) == len(text):
        for match in pattern.finditer(data):
            yield match.span()
        return
    byte = char = 0
    for match in pattern.finditer(data):
        first, last = match.span()
        start = char + len(data[byte:first].decode("utf-8", SURROGATES))
        byte, char = last, start + len(data[first:last].decode("utf-8", SURROGATES))
        yield start, char
