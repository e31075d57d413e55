"""Looking around a figure or word: which noun of change follows, what stands in brackets, what is said once more."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.arithmetic import vocabulary as words
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.dimension import Dimension, dimension
from factcheck.figures.model import Figure

_ADJECTIVES = 3  # "a 9% like-for-like quarterly fall"
_NOUN_REACH = 3  # "by 166 customers, or 4%"
_BRACKET_REACH = 14  # a longer bracket is no mere figure
_MERE = frozenset("or and up down of a an".split()) | words.FILLERS | words.NOUNS.keys()
_OPENERS = frozenset("up down from compared versus vs against".split()) | words.VERBS.keys()
_ENDS = frozenset(("", ",", ".", ";", ")"))


class Bracket(NamedTuple):
    """What stands between "(" and ")"."""

    end: int
    figures: list[Figure]
    is_mere: bool  # nothing but figures and the words that join them
    opens_change: bool  # "(up from 34%)"


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


def is_about_the_same(row: Row, noun: int) -> bool:
    """Say whether no subject of its own follows: "a rise of 5% in sales" has one, "a rise in 2023" has none."""
    place = noun + 1
    if row.text(place) == "of":
        place = row.skip_fillers(place + 1) + 1
    return row.text(place) != "in" or row.sort(row.skip_fillers(place + 1)) is Sort.DATE


def is_apposed(row: Row, place: int, change: Change, figure: Figure) -> bool:
    """Say whether the figure restates the change: "by $0.5m, or 9%", "from $5m to $6m, or 20%, ..."."""
    lead = row.lead(place)
    word, after, last = row.text(lead), row.text(place + 1), row.figure_before(lead)
    is_percent = dimension(figure) is Dimension.PERCENT
    if is_percent and after == "of":
        return False  # "or 9% of the total"
    if word in {"or", ","} and any(last is one for one in change.by):
        between = [one.text for one in row.between(last, lead) if one.text not in words.FILLERS]
        if between in ([], [","]) or (word == "or" and len(between) <= _NOUN_REACH):
            return True
    if change.new is None or not (is_percent or (dimension(figure) is Dimension.POINTS and change.is_complete)):
        return False
    if not change.is_complete:
        return word == "or" and bool(change.by)  # "rose 5p to 120p, or 4.3%"
    return word == "or" or (word == "," and after in _ENDS)


def bracket(row: Row, place: int) -> Bracket | None:
    """Read the bracket that opens here, None where it does not close soon."""
    for end in range(place, min(place + _BRACKET_REACH, len(row))):
        if row.text(end) == ")":
            inside = row[place + 1 : end]
            figures = [atom.figure for atom in inside if atom.sort is Sort.FIGURE and atom.figure is not None]
            is_mere = all(atom.sort in {Sort.FIGURE, Sort.MARK} or atom.text in _MERE for atom in inside)
            return Bracket(end, figures, is_mere, bool(inside) and inside[0].text in _OPENERS)
    return None
