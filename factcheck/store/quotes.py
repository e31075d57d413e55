"""Where a quote stands in an article: exact words, folding typography only.

Folded: curly quotes, kinds of space and repeated spaces, ligatures, soft hyphens, kinds of hyphen between letters.
Never folded: signs, comparators, decimal points, thousands commas, percent and currency signs, case, word order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_QUOTES = {"‘": "'", "’": "'", "‛": "'", "“": '"', "”": '"', "‟": '"', "´": "'", "`": "'"}
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_SPACES = frozenset(
    " \t\n\r\v\f\x85\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_GONE = frozenset("\u00ad")  # the soft hyphen
_NEAR = 8  # characters in common from which a hint is worth giving
_HYPHENS = frozenset("\u2010\u2011")  # hyphen, non-breaking hyphen; never the minus or the dashes

_RUN = "".join(sorted(_SPACES | _GONE))
_ONE = "".join(sorted((*_QUOTES, *_LIGATURES, *_HYPHENS)))
_FOLDED = re.compile(f"[{re.escape(_RUN)}]{{2,}}|[{re.escape(_RUN.replace(' ', ''))}]|[{re.escape(_ONE)}]")


class Match(StrEnum):
    """How a quote stands in an article."""

    EXACT = "exact"
    TYPOGRAPHIC = "typographic"
    AMBIGUOUS = "ambiguous"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with typography folded; `origin[i]` is the code point of the original from which folded[i] came."""

    text: str
    origin: Sequence[int]


@dataclass(frozen=True, slots=True)
class Location:
    """Where a quote was found: code points of the original text."""

    match: Match
    spans: tuple[tuple[int, int], ...]


def fold(text: str) -> Folded:
    """Fold typography, keeping the way back to the original; linear in the text."""
    out: list[str] = []
    origin: list[int] = []
    done = 0
    for match in _FOLDED.finditer(text):
        start, end = match.span()
        new = _fold_run(match[0])
        out += (text[done:start], new)
        origin.extend(range(done, start))
        origin.extend([start] * len(new))
        done = end
    out.append(text[done:])
    origin.extend(range(done, len(text)))
    return Folded("".join(out), origin)


def _fold_run(run: str) -> str:
    """Fold one character, or a run of spaces and soft hyphens, of which at most one space stays."""
    if run[0] in _SPACES or run[0] in _GONE:
        return "" if _GONE.issuperset(run) else " "
    return _QUOTES.get(run) or _LIGATURES.get(run) or "-"


def locate(quote: str, text: str, folded: Folded | None = None) -> Location:
    """Find every place of the quote; `folded` is fold(text) when the caller keeps it.

    A quote must begin and end at the edge of a word or number, so that "65" is not found in "1,665".
    """
    exact = tuple(_places(quote, text))
    if exact:
        return Location(Match.EXACT if len(exact) == 1 else Match.AMBIGUOUS, exact)
    folded = folded or fold(text)
    wanted = fold(quote).text.strip(" ")
    if not wanted:
        return Location(Match.GONE, ())
    spans = tuple((folded.origin[start], folded.origin[end - 1] + 1) for start, end in _places(wanted, folded.text))
    if not spans:
        return Location(Match.GONE, ())
    return Location(Match.TYPOGRAPHIC if len(spans) == 1 else Match.AMBIGUOUS, spans)


def nearest(quote: str, folded: Folded) -> str:
    """Show what the text says where it agrees longest with the quote's beginning; empty where it hardly does."""
    wanted = fold(quote).text.strip(" ")
    low, high = 0, len(wanted)
    while low < high:  # the longest prefix that stands in the text
        middle = (low + high + 1) // 2
        low, high = (middle, high) if wanted[:middle] in folded.text else (low, middle - 1)
    if low < _NEAR:
        return ""
    start = folded.text.find(wanted[:low])
    return folded.text[start : start + len(wanted)]


def _places(needle: str, text: str) -> list[tuple[int, int]]:
    found = []
    start = text.find(needle)
    while start != -1:
        end = start + len(needle)
        if _is_edge(text, start) and _is_edge(text, end):
            found.append((start, end))
        start = text.find(needle, end)
    return found


def _is_edge(text: str, position: int) -> bool:
    """Say whether a word or number may begin or end here: not inside letters, digits, or digits with their marks."""
    if position in (0, len(text)):
        return True
    before, after = text[position - 1], text[position]
    if before.isalnum() and after.isalnum():
        return False
    if before.isdigit() and after in ".,%" and _goes_on(text, position):
        return False
    if after.isdigit() and before in ".,-−+£$€<>≤≥~±":
        return not _is_part(text, position)
    return True


def _goes_on(text: str, position: int) -> bool:
    """Say whether the mark here belongs to the number before it: a percent sign, or a mark before a digit."""
    return text[position] == "%" or (position + 1 < len(text) and text[position + 1].isdigit())


def _is_part(text: str, position: int) -> bool:
    """Say whether the mark before this digit belongs to its number; a full stop or comma after a word does not."""
    mark = text[position - 1]
    if mark in ".,":
        return position >= 2 and text[position - 2].isdigit()
    return not (mark == "-" and position >= 2 and text[position - 2].isalnum())
