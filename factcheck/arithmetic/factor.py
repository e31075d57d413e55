"""A factor must follow from the two amounts: doubled, halved, five-fold, 2.5 times.

PASS
    The number more than doubled from 120 to 250.
    A three-fold rise, from 10 to 30, was recorded.
FAIL
    The number tripled from 120 to 250.
    The number doubled, a 200% rise.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.amount import Amount, Bound
from factcheck.arithmetic.atoms import Row
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.dimension import Dimension, dimension
from factcheck.arithmetic.intervals import exactly, negative, percent_change, ratio, total
from factcheck.arithmetic.precision import LOOSE_WORDS, NEARLY, allowed, around, judged
from factcheck.arithmetic.wording import brief, number, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure, Kind
from factcheck.finding import Finding, Level

ID = "stated-factor"

_HEDGES = {
    "than": Bound.MORE_THAN,  # more than doubled
    "nearly": Bound.NEARLY,
    "almost": Bound.NEARLY,
    "about": Bound.ABOUT,
    "roughly": Bound.ABOUT,
    "around": Bound.ABOUT,
    "approximately": Bound.ABOUT,
}
_TWICE = Decimal(2)
_ONE = exactly(Decimal(1))


def check_factor(row: Row, change: Change) -> Iterator[Finding]:
    """Compare the factor a verb, "times" or "-fold" states with the ratio of the two amounts."""
    if change.factor is not None and change.factor_at >= 0:
        hedge = _HEDGES.get(row.text(change.factor_at - 1), Bound.EXACTLY)
        stated = around(change.factor, hedge, change.factor * _loose(change.factor), change.factor * NEARLY)
        word = row[change.factor_at]
        place = Figure(word.start, word.end, word.text, change.factor, None, None, None, Kind.MULTIPLE)
        yield from _against_percent(change, place, stated)
        if change.old is not None and change.new is not None:
            yield from _against(change, change.old, change.new, place, [stated])
    if change.old is None or change.new is None:
        return
    for figure in change.by:
        if dimension(figure) is Dimension.FACTOR:
            stated = allowed(figure)
            # "rose five times" is five times as much to most, six times to the strict
            yield from _against(change, change.old, change.new, figure, [stated, total((stated, _ONE))])


def _against_percent(change: Change, place: Figure, factor: Amount) -> Iterator[Finding]:
    """Compare "doubled" with the per cent stated beside it: up 100 per cent; halved is down 50."""
    fell = bool(change.directions) and change.directions[0] < 0
    implied = percent_change(factor, _ONE) if fell else percent_change(_ONE, factor)
    implied = negative(implied) if fell else implied
    for figure in change.by:
        stated = allowed(figure)
        if dimension(figure) is Dimension.PERCENT and not stated.meets(implied):
            yield finding(
                ID,
                Level.ERROR,
                f"{quoted(figure)} is not what {quoted(place)} means: that is a change of {brief(implied)} per cent.",
                [line("factor", place, factor), f"change: {show(implied)} per cent", line("stated", figure, stated)],
                figure,
            )


def _against(change: Change, old: Figure, new: Figure, place: Figure, readings: list[Amount]) -> Iterator[Finding]:
    level = judged((old, new), lambda step: any(one.meets(_ratio(change, old, new, step)) for one in readings))
    if level is None:
        return
    implied = _ratio(change, old, new, None)
    fell = bool(change.directions) and change.directions[0] < 0
    yield finding(
        ID,
        level,
        f"{quoted(place)} does not follow from {quoted(old)} and {quoted(new)}: "
        f"the {'old' if fell else 'new'} amount is {brief(implied)} times the other.",
        [
            line("old amount", old, allowed(old)),
            line("new amount", new, allowed(new)),
            f"ratio: {show(implied)}",
            f"stated: {number(place.value or Decimal(0))}, so {show(readings[0])}",
        ],
        place,
    )


def _loose(factor: Decimal) -> Decimal:
    """Say how much of a factor a verb leaves open: "doubled" less than "tripled"."""
    return LOOSE_WORDS if factor == _TWICE else LOOSE_WORDS * 2


def _ratio(change: Change, old: Figure, new: Figure, step: Decimal | None) -> Amount:
    one, two = allowed(old, step), allowed(new, step)
    return ratio(one, two) if change.directions and change.directions[0] < 0 else ratio(two, one)
