"""A stated change: the old amount, the new one, and by how much it moved, as far as a sentence says."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from factcheck.arithmetic.dimension import Dimension, dimension
from factcheck.figures.model import Figure


@dataclass(slots=True)
class Change:
    """One change that a sentence states."""

    directions: list[int] = field(default_factory=list)
    old: Figure | None = None
    new: Figure | None = None
    by: list[Figure] = field(default_factory=list)  # per cent, points, an amount, a factor
    yearly: list[Figure] = field(default_factory=list)  # per cent a year
    factor: Decimal | None = None  # said by the verb: 2 for doubled, and for halved, which goes down
    factor_at: int = -1  # index of that verb
    trigger: int = -1  # index of the word that said it last
    is_new_presumed: bool = False  # the new amount was named before the change; "to" may name another
    is_closed: bool = False  # what follows in the sentence belongs to something else
    is_uncertain: bool = False  # a list of numbers, of which it is not clear which belongs to which

    second: Change | None = None  # of "10% and 7%, to £11m and £21m, from £10m and £20m, respectively"

    def pair(self, figure: Figure, partner: Figure) -> bool:
        """Take a figure that stands beside one of this change, as "and 7%" beside "10%", for the second change."""
        second = self.second = self.second or Change(directions=self.directions, trigger=self.trigger)
        if partner is self.old:
            second.old = figure
        elif partner is self.new:
            second.new = figure
        elif any(partner is one for one in self.by):
            second.by.append(figure)
        else:
            return False
        return True

    @property
    def is_paired(self) -> bool:
        """Say whether the second change has as many numbers as the first."""
        first, second = self, self.second
        return second is not None and (first.old is None, first.new is None, len(first.by)) == (
            second.old is None,
            second.new is None,
            len(second.by),
        )

    @property
    def is_empty(self) -> bool:
        """Say whether no number has joined yet."""
        return self.old is None and self.new is None and not self.by and not self.yearly and self.factor is None

    @property
    def is_complete(self) -> bool:
        """Say whether both amounts are known."""
        return self.old is not None and self.new is not None

    def has(self, wanted: Dimension) -> bool:
        """Say whether the change is already stated in this dimension."""
        return any(dimension(figure) is wanted for figure in self.by)
