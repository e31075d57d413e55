"""What a figure measures, as far as comparing two needs it: per cent, points, money, a factor, a count of something."""

from __future__ import annotations

from enum import Enum

from factcheck.figures.model import Figure, Kind
from factcheck.figures.unit_names import SYMBOLS, WORDS


class Dimension(Enum):
    """The sorts of number that arithmetic must not mix."""

    PERCENT = "per cent"
    POINTS = "percentage points"
    MONEY = "money"
    FACTOR = "factor"
    FRACTION = "fraction"
    COUNT = "count"


_MEASURES = frozenset(WORDS.values()) | frozenset(SYMBOLS.values())
_PER = " per "  # "from $0.53 to $0.84 per share": the first is per share too
_DIMENSIONS = {
    Kind.PERCENT: Dimension.PERCENT,
    Kind.MONEY: Dimension.MONEY,
    Kind.MULTIPLE: Dimension.FACTOR,
    Kind.FRACTION: Dimension.FRACTION,
}


def dimension(figure: Figure) -> Dimension:
    """Say what sort of number it is."""
    if figure.unit is not None and "point" in figure.unit:
        return Dimension.POINTS
    if figure.kind is Kind.RANGE and figure.unit in {"%", "percent", "per cent"}:
        return Dimension.PERCENT
    return _DIMENSIONS.get(figure.kind, Dimension.COUNT)


def is_amount(figure: Figure) -> bool:
    """Say whether it is money or a count of something, not a relation between two such amounts."""
    return dimension(figure) in {Dimension.MONEY, Dimension.COUNT}


def comparable(one: Figure, two: Figure) -> bool:
    """Say whether subtracting one from the other makes sense."""
    if dimension(one) is not dimension(two) or (one.per and two.per and one.per != two.per):
        return False
    first, _, per = measured_in(one).partition(_PER)
    second, _, other_per = measured_in(two).partition(_PER)
    if first and second and first != second:
        return False
    if bool(first) != bool(second) and _counts_things(one if second else two):
        return False  # 12 people and 5 kilograms; but "from 5 to 8 kilograms" are both kilograms
    return not per or not other_per or per == other_per


def is_difference(figure: Figure, amount: Figure) -> bool:
    """Say whether a figure may be the difference of such amounts: money of money, points of an index."""
    if dimension(figure) in {Dimension.MONEY, Dimension.COUNT}:
        return comparable(figure, amount)
    return figure.unit == "point" and dimension(amount) in {Dimension.COUNT, Dimension.POINTS}


def measured_in(figure: Figure) -> str:
    """Give the unit of measure or currency; a noun that is merely counted ("5 men") can be added to any other."""
    unit = figure.unit or ""
    head = unit.partition(_PER)[0]
    return unit if figure.kind is Kind.MONEY or head in _MEASURES else ""


def _counts_things(figure: Figure) -> bool:
    return bool(figure.unit) and not measured_in(figure)
