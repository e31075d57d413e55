"""A change in per cent must follow from the amounts it is stated with.

PASS
    Costs fell £1.4m, or 9.8%, to £12.5m from £13.8m.
    The share rose 10% from 50% to 55%.
FAIL
    Costs fell £1.4m, or 98%, to £12.5m from £13.8m.
    The share rose 5% from 50% to 55%.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from factcheck.amount import Amount
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.dimension import Dimension, dimension, is_difference
from factcheck.arithmetic.intervals import HUNDRED, difference, negative, percent_change, percent_of, times, total
from factcheck.arithmetic.precision import allowed, judged, rounder, written
from factcheck.arithmetic.wording import brief, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure
from factcheck.finding import Finding, Level

ID = "stated-percent-change"


@dataclass(frozen=True, slots=True)
class _Basis:
    """Two figures from which the per cent follows, and how."""

    first: Figure
    second: Figure
    roles: tuple[str, str]

    def implied(self, change: Change, step: Decimal | None) -> Amount:
        first, second = allowed(self.first, step), allowed(self.second, step)
        match self.roles[1]:
            case "new amount":
                return along(change, percent_change(first, second))
            case "stated difference":
                return percent_of(size(self.second, step), first)
            case _:
                moved = size(self.first, step)
                old = difference(second, moved) if change.directions[0] > 0 else total((second, moved))
                return percent_of(moved, old)


def check_percent(change: Change) -> Iterator[Finding]:
    """Compare each per cent with what the two amounts, or one of them and the stated difference, lead to."""
    for figure in change.by:
        if dimension(figure) not in {Dimension.PERCENT, Dimension.FRACTION}:
            continue
        for basis in _bases(change):
            problem = _against(change, figure, basis)
            if problem is not None:
                yield problem
                break


def size(figure: Figure, step: Decimal | None = None) -> Amount:
    """Give what a change allows without its sign: "(-12%)" after "fell" is 12."""
    amount = allowed(figure, step)
    if figure.unit == "point" and amount.high is not None:  # of an index: market reports cut the decimals off
        amount = Amount(amount.low, amount.high + written(figure) / 2, amount.low_open, high_open=True)
    return negative(amount) if figure.value is not None and figure.value < 0 else amount


def along(change: Change, moved: Amount) -> Amount:
    """Give a movement in the direction the text states: a fall of 5 is 5, not -5."""
    return negative(moved) if change.directions and change.directions[0] < 0 else moved


def _bases(change: Change) -> Iterator[_Basis]:
    if change.old is not None and change.new is not None:
        yield _Basis(change.old, change.new, ("old amount", "new amount"))
    for figure in change.by:
        if change.old is not None and is_difference(figure, change.old):
            yield _Basis(change.old, figure, ("old amount", "stated difference"))
        if change.new is not None and is_difference(figure, change.new) and change.directions:
            yield _Basis(figure, change.new, ("stated difference", "new amount (the old one follows)"))


def _stated(figure: Figure, step: Decimal | None = None) -> Amount:
    amount = size(figure, step)
    return times(amount, HUNDRED) if dimension(figure) is Dimension.FRACTION else amount


def _fits(change: Change, stated: Amount, implied: Amount) -> bool:
    return stated.meets(implied) or (not change.directions and stated.meets(negative(implied)))


def _against(change: Change, figure: Figure, basis: _Basis) -> Finding | None:
    stated, implied = _stated(figure), basis.implied(change, None)
    level = judged((basis.first, basis.second), lambda step: _fits(change, stated, basis.implied(change, step)))
    if level is None:
        return None
    unusual = next(_unusual(change, figure, basis), "") if level is Level.ERROR else ""
    if unusual:
        level = Level.WARNING
    return finding(
        ID,
        level,
        f"{quoted(figure)} does not follow from {quoted(basis.first)} and {quoted(basis.second)}: "
        f"the change is {brief(implied)} per cent{'; ' + unusual if unusual else ''}.",
        [
            line(basis.roles[0], basis.first, allowed(basis.first)),
            line(basis.roles[1], basis.second, allowed(basis.second)),
            f"change: {show(implied)} per cent",
            line("stated", figure, stated) + " per cent",
        ],
        figure,
    )


def _unusual(change: Change, figure: Figure, basis: _Basis) -> Iterator[str]:
    """Give the readings under which the number would be right, though no reader takes it so."""
    stated = _stated(figure)
    if change.old is not None and change.new is not None:
        yield from _misread(change, change.old, change.new, stated)
    to_tens = _stated(figure, rounder(figure))
    if dimension(figure) is Dimension.PERCENT and _fits(change, to_tens, basis.implied(change, None)):
        yield "it fits only if it was rounded to tens"


def _misread(change: Change, before: Figure, after: Figure, stated: Amount) -> Iterator[str]:
    old, new = allowed(before), allowed(after)
    if dimension(before) is Dimension.PERCENT and _fits(change, stated, along(change, difference(new, old))):
        yield "these are percentage points, not per cent"
    if stated.meets(negative(along(change, percent_change(new, old)))):
        yield "it fits only as a share of the new amount"
    if stated.meets(percent_of(new, old)):
        yield "it fits only as the new amount in per cent of the old"
