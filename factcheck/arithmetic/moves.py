"""A stated change must follow from the old and the new amount: its direction, the points, the difference.

PASS
    Turnout fell 3 percentage points from 67% to 64%.
    Cases increased by 40 from 120 to 160.
FAIL
    Turnout fell 5 percentage points from 67% to 64%.
    Cases increased by 30 from 120 to 160.
    The fee was cut from £25 to £35.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from factcheck.amount import Amount
from factcheck.arithmetic import percent
from factcheck.arithmetic.atoms import Row
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.changes import changes
from factcheck.arithmetic.dimension import Dimension, dimension, is_difference
from factcheck.arithmetic.factor import check_factor
from factcheck.arithmetic.growth import check_growth
from factcheck.arithmetic.intervals import difference, negative, times
from factcheck.arithmetic.precision import allowed, judged
from factcheck.arithmetic.vocabulary import RANKINGS
from factcheck.arithmetic.wording import brief, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure
from factcheck.finding import Finding, Level

ID = "stated-change"
_POINTS = {"basis": Decimal("0.01")}


def check_changes(row: Row) -> Iterator[Finding]:
    """Check every change that the sentence states."""
    for change in changes(row):
        if any(_is_negative(figure) for figure in (change.old, change.new)):
            continue  # from a loss to a profit: the per cent has no agreed meaning
        wrong_way = [] if row.words & RANKINGS else list(_check_direction(change))
        yield from wrong_way
        if wrong_way:
            continue
        yield from _check_points(change)
        yield from _check_amount(change)
        yield from percent.check_percent(change)
        yield from check_factor(row, change)
        yield from check_growth(row, change)


def _is_negative(figure: Figure | None) -> bool:
    return figure is not None and figure.value is not None and figure.value < 0


def _check_direction(change: Change) -> Iterator[Finding]:
    if change.old is None or change.new is None or not change.directions:
        return
    old, new = allowed(change.old), allowed(change.new)
    rose, fell = _is_below(old, new), _is_below(new, old)
    for direction in change.directions:
        if (direction > 0 and fell) or (direction < 0 and rose):
            said, found = ("up", "fall") if direction > 0 else ("down", "rise")
            yield finding(
                ID,
                Level.ERROR,
                f"The text says it went {said}, but from {quoted(change.old)} to {quoted(change.new)} is a {found}.",
                [line("old amount", change.old, old), line("new amount", change.new, new)],
                change.new,
            )
            return


def _is_below(one: Amount, two: Amount) -> bool:
    return one.high is not None and two.low is not None and one.high < two.low


def _check_points(change: Change) -> Iterator[Finding]:
    if change.old is None or change.new is None or dimension(change.old) is not Dimension.PERCENT:
        return
    for figure in change.by:
        if dimension(figure) is not Dimension.POINTS:
            continue
        unit = figure.unit or ""
        stated = times(percent.size(figure), _POINTS["basis"] if "basis" in unit else 1)
        old, new = allowed(change.old), allowed(change.new)
        moved = percent.along(change, difference(new, old))
        if not stated.meets(moved) and (change.directions or not stated.meets(negative(moved))):
            yield finding(
                ID,
                Level.ERROR,
                f"{quoted(figure)} does not follow from {quoted(change.old)} and {quoted(change.new)}: "
                f"the difference is {brief(moved)} percentage points.",
                [
                    line("old share", change.old, old),
                    line("new share", change.new, new),
                    f"difference: {show(moved)} percentage points",
                    line("stated", figure, stated),
                ],
                figure,
            )


def _check_amount(change: Change) -> Iterator[Finding]:
    """Compare "by $0.5m" with the difference of the two amounts."""
    if change.old is None or change.new is None:
        return
    for figure in change.by:
        if not is_difference(figure, change.old):
            continue
        level = judged((change.old, change.new), partial(_agrees, change, figure))
        if level is None:
            continue
        old, new = allowed(change.old), allowed(change.new)
        moved = percent.along(change, difference(new, old))
        yield finding(
            ID,
            level,
            f"{quoted(figure)} does not follow from {quoted(change.old)} and {quoted(change.new)}: "
            f"the difference is {brief(moved)}.",
            [
                line("old amount", change.old, old),
                line("new amount", change.new, new),
                f"difference: {show(moved)}",
                line("stated", figure, percent.size(figure)),
            ],
            figure,
        )


def _agrees(change: Change, figure: Figure, step: Decimal | None) -> bool:
    if change.old is None or change.new is None:
        return True
    moved = percent.along(change, difference(allowed(change.new, step), allowed(change.old, step)))
    stated = percent.size(figure, step)
    return stated.meets(moved) or (not change.directions and stated.meets(negative(moved)))
