"""Giving figures their roles: whether the change that is open takes a figure as old amount, new one or difference.

The word before a figure decides: "from", "to", "by", "compared with", "or". An amount that no word claims is kept in
mind, since "£5m, up 8%" names the new amount first.
"""

from __future__ import annotations

from collections import deque

from factcheck.arithmetic import surroundings
from factcheck.arithmetic import vocabulary as words
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.dimension import Dimension, comparable, dimension, is_difference
from factcheck.figures.model import Figure

_COMPARING = frozenset("compared versus vs vs. against relative comparison comparing".split())
_RIGHT_BEFORE = 3  # "£5m a year, up 5%"
_REMEMBERED = 8
_RATES = frozenset("rate cagr".split())
_RELATIVE = frozenset((Dimension.PERCENT, Dimension.FRACTION))
_AS_MUCH = frozenset(("as", "than", "the"))


class Roles:
    """The changes found so far, the one that is open, and the amounts that have no role yet."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.found: list[Change] = []
        self.open: Change | None = None
        self.plain: Figure | None = None  # the last figure that no preposition claims: it may be the new amount
        self.unclaimed: deque[Figure] = deque(maxlen=_REMEMBERED)  # all of these, as far back as they may matter
        self.seen: set[int] = set()  # places already read together with one before them
        self.parenthesis_ends = -1

    def take(self, place: int, figure: Figure, lead: int) -> bool:
        """Let the open change have the figure, if the words before it say so."""
        word, before, change = self.row.text(lead), self.row.text(lead - 1), self.open
        if word in _COMPARING or before in _COMPARING:
            return self._compare(figure)
        if change is None or change.is_closed:
            return False
        if word == "from" or (word == "on" and change.by):
            return self._take_old(change, figure)
        if word == "to" or (word == "at" and change.new is None and change.by):
            return self._take_new(place, change, figure)
        if word == "by" or lead == change.trigger:
            return self._take_by(place, change, figure)
        if word == "of" and lead - 1 == change.trigger:
            return self._take_by(place, change, figure)
        if word == "of" and before in _RATES and surroundings.is_periodic(self.row, lead - 1):
            change.yearly.append(figure)
            return True
        return surroundings.is_apposed(self.row, place, change, figure) and self._take_by(place, change, figure)

    def leave(self, place: int, figure: Figure, lead: int) -> None:
        """Keep a figure that no change claims in mind."""
        word, change = self.row.text(lead), self.open
        if change is not None and not change.is_closed:
            partner = self.row.figure(lead - 1)
            is_share = self.row.text(place + 1) == "of"  # "to £98m, or 12% of sales, from £100m"
            is_percent = dimension(figure) is Dimension.PERCENT and not is_share
            if word == "and" and partner is not None:
                change.is_uncertain = change.is_uncertain or not change.pair(figure, partner)
            elif is_percent and word in {"and", "or", ","} and change.has(Dimension.PERCENT):
                change.is_uncertain = change.is_uncertain or not change.is_complete
        if word != "or" and self.row.text(place + 1) != "per":
            self.plain = figure
            self.unclaimed.append(figure)

    def is_compared(self, place: int, figure: Figure) -> bool:
        """Read "5% more than the $40m" and "three times the 10": the amount named before is the new one."""
        at = self.row.skip_fillers(place + (2 if self.row.text(place + 1) in words.COMPARATIVES else 1))
        between = [atom.text for atom in self.row[place + 1 : at]]
        if self.row.sort(at) is Sort.WORD and self.row.text(at + 1) == "of":  # "40% more than its capacity of 285"
            at = self.row.skip_fillers(at + 2)
        other = self.row.figure(at)
        if other is None or not _fits(other, self.plain):
            return False
        is_factor = dimension(figure) is Dimension.FACTOR and bool(_AS_MUCH & set(between))
        direction = words.COMPARATIVES.get(between[0]) if between and self._may_differ_by(figure) else None
        is_than = "than" in between and (direction is not None or words.COMPARATIVES.get(between[0]) is not None)
        if not is_than and (not is_factor or self.plain is None):
            return False
        change = self.begin(place, direction or words.UP)
        self.presume(place, change)
        change.by.append(figure)
        change.old = other
        self.seen.add(at)
        return True

    def _may_differ_by(self, figure: Figure) -> bool:
        if dimension(figure) in _RELATIVE:
            return True
        return self.plain is not None and is_difference(figure, self.plain)

    def _take_old(self, change: Change, figure: Figure) -> bool:
        if change.old is not None or not _fits(figure, change.new):
            return False
        change.old = figure
        return True

    def _take_new(self, place: int, change: Change, figure: Figure) -> bool:
        if change.new is not None and not change.is_new_presumed:
            if change.old is not None and self.row.figure_before(place - 1) is change.old:
                change.is_uncertain = True  # "to $84bn, down from $89bn to $93bn"
            return False
        if not _fits(figure, change.old):
            return False
        change.new, change.is_new_presumed = figure, False
        self.plain = figure
        return True

    def _take_by(self, place: int, change: Change, figure: Figure) -> bool:
        if figure.per in words.YEARS or surroundings.is_periodic(self.row, place):
            change.yearly.append(figure)
        elif not change.has(dimension(figure)):
            change.by.append(figure)
        return True

    def _compare(self, figure: Figure) -> bool:
        change = self.open
        if change is not None and not change.is_closed and change.old is None and change.new is not None:
            return self._take_old(change, figure)
        if change is not None and not change.is_closed and change.by and change.old is None:
            return self._take_old(change, figure)
        if self.plain is None or not _fits(figure, self.plain) or not self._is_only(self.plain):
            return False
        self.close()
        self.open = Change(old=figure, new=self.plain)
        return True

    def presume(self, place: int, change: Change) -> None:
        """Take the amount named last for the new one, if it stands right before or nothing else comes into question."""
        plain = self.plain
        if plain is not None and (place - self.row.place_of(plain) <= _RIGHT_BEFORE or self._is_only(plain)):
            change.new = plain
        change.is_new_presumed = True

    def _is_only(self, plain: Figure) -> bool:
        return not any(other is not plain and comparable(other, plain) for other in self.unclaimed)

    def begin(self, place: int, direction: int) -> Change:
        """Open a change at a verb, noun or adverb."""
        self.close()
        self.open = Change(directions=[direction] if direction else [], trigger=place)
        return self.open

    def go_on(self, place: int, direction: int) -> None:
        """Let the open change be said once more by the word here."""
        if self.open is not None:
            self.open.trigger = place
            if direction:
                self.open.directions.append(direction)

    def close(self) -> None:
        """End the open change."""
        if self.open is not None and not self.open.is_empty:
            self.found.append(self.open)
        self.open = None


def _fits(figure: Figure, other: Figure | None) -> bool:
    return other is None or comparable(figure, other)
