"""Looking around a figure or word: which noun of change follows it, whether it speaks of each year."""

from __future__ import annotations

from factcheck.arithmetic import vocabulary as words
from factcheck.arithmetic.atoms import Row, Sort

_ADJECTIVES = 3  # "a 9% like-for-like quarterly fall"


def noun_after(row: Row, place: int) -> int | None:
    """Find the noun of "a 9% year-on-year fall"."""
    at = place + 1
    for at in range(place + 1, place + 2 + _ADJECTIVES):
        if row.sort(at) is not Sort.WORD:
            return None
        word = row.text(at)
        if word in words.NOUNS:
            return at
        if word in words.STRUCTURAL or word in words.VERBS:
            return None
    return None


def leads_to_figure(row: Row, place: int) -> bool:
    """Say whether "up" or "down" speaks of a number: "up 5%", "down by 5%", "up from 80"."""
    at = row.skip_fillers(place + 1)
    if row.text(at) in {"from", "by", "on"}:
        at = row.skip_fillers(at + 1)
    return row.sort(at) is Sort.FIGURE


def is_periodic(row: Row, place: int) -> bool:
    """Say whether the words around a growth figure or noun make it one for each year."""
    after = [row.text(at) for at in range(place + 1, place + 3)]
    if after[:1] == ["annually"] or (after[0] in {"a", "per", "each", "every"} and after[1] in {"year", "annum"}):
        return True
    return any(row.text(at) in words.PERIODIC for at in range(place - 4, place + 1))
