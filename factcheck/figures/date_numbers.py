"""The small numbers inside dates: from tokens to days, counts and years in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.figures.date_words import Token

_SPOKEN = re.compile(r"[kv](?:Hd?)?-?(?:[vE](?:-?K)?|k|0K)|kH|KJ(?:d?(?:[vE]-?K|[vEKk]))?")
_CENTURY, _THOUSAND = 100, 1000
_ONES, _TENS = "KkO", "vE"


def numbers_in(parts: Sequence[Token]) -> Iterator[tuple[int, int, int]]:
    """Give each number in digits or words: its value, its first token and the one after its last."""
    i = 0
    while i < len(parts):
        letter, start = parts[i].letter, i
        i += 1
        if letter in "DKkO":
            yield parts[start].number, start, i
        elif letter in _TENS:
            j = i + 1 if i < len(parts) and parts[i].letter == "-" else i
            if j < len(parts) and parts[j].letter in "KO":
                i = j + 1
                yield parts[start].number + parts[j].number, start, i
            else:
                yield parts[start].number, start, i


def count_of(parts: Sequence[Token]) -> int | None:
    """Give the first number that counts; "a few" and "several" give none."""
    if parts and parts[0].letter == "Y":  # "2000 years ago"
        return parts[0].number
    for number, start, end in numbers_in(parts):
        if parts[start].letter != "O":
            hundreds = end < len(parts) and parts[end].letter == "H"
            return number * _CENTURY if hundreds else number
    return None


def spoken_year(parts: Sequence[Token], start: int) -> tuple[int | None, int, int]:
    """Read a year in words, such as nineteen eighty-six or two thousand and fifteen, and say which tokens it takes."""
    letters = "".join(token.letter for token in parts)
    found = _SPOKEN.search(letters, start)
    if found is None:
        return None, -1, -1
    words = parts[found.start() : found.end()]
    scale = _THOUSAND if any(token.letter == "J" for token in words) else _CENTURY
    rest = sum(token.number for token in words[1:] if token.letter in _ONES + _TENS)
    return words[0].number * scale + rest, found.start(), found.end()
