"""Scanning for number words and digits: from a folded text to the tokens a number is made of, in order.

One pass of RE2 over one byte a character finds them all, so the work grows with the text and nothing else.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

import re2

from factcheck.figures.digits import ONE, read_digits
from factcheck.figures.fold import VULGAR_FRACTIONS
from factcheck.figures.words import WORDS, Class

_ZERO = Decimal(0)


class Token(NamedTuple):
    """One piece of a number: its place, its class and what it is worth."""

    start: int
    end: int
    kind: Class
    value: Decimal | None
    step: Decimal | None = ONE


def _pattern() -> re2._Regexp:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.case_sensitive = False
    options.max_mem = 64 << 20
    words = "|".join(sorted(WORDS))
    vulgar = "".join(VULGAR_FRACTIONS).encode("latin-1")
    digits = rb"[0-9]+(?:[.,][0-9]+)*"
    return re2.compile(rb"\b(?:%s)\b|%s|[%s]" % (words.encode(), digits, vulgar), options)


_TOKEN = _pattern()


def scan(folded: str) -> list[Token]:
    """Give every token of the folded text; one character that no byte can stand for is never part of one."""
    tokens: list[Token] = []
    add = tokens.append
    for match in _TOKEN.finditer(folded.encode("latin-1", "replace")):
        start, end = match.span()
        surface = folded[start:end]
        known = WORDS.get(surface.lower())
        if known is not None:
            add(Token(start, end, known[0], known[1]))
        elif surface in VULGAR_FRACTIONS:
            part, whole = VULGAR_FRACTIONS[surface]
            add(Token(start, end, Class.VULGAR, Decimal(part) / Decimal(whole), None))
        else:
            _add_digits(folded, start, surface, tokens)
    return tokens


def _add_digits(folded: str, start: int, surface: str, tokens: list[Token]) -> None:
    for written in read_digits(surface):
        first, value, step = start + written.start, written.value, written.step
        if first and value is not None and folded[first - 1] == "." and _leads_with_point(folded, first):
            digits = surface[written.start : written.end]
            if digits.isdigit():
                value = Decimal("0." + digits)
                step = ONE.scaleb(-len(digits))
                first -= 1
        tokens.append(Token(first, start + written.end, Class.DIGITS, value, step))


def _leads_with_point(folded: str, first: int) -> bool:
    """Say whether the point before a digit belongs to it: '.534', but not 'No.5' or 'end.5'."""
    return first < 2 or not (folded[first - 2].isalnum() or folded[first - 2] in ".)")
