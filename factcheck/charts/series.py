"""What may stand on one axis: from the store to the facts of one measure, unit, place and population, and the rest.

Nothing is drawn here; what is left out is said with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from factcheck.amount import Bound
from factcheck.finding import Level
from factcheck.store.model import DATE_UNIT, Fact, Measure
from factcheck.store.store import Store

_HEDGED = frozenset({Bound.ABOUT, Bound.NEARLY, Bound.BETWEEN})


@dataclass(frozen=True, slots=True, order=True)
class Axis:
    """What facts must share to be read against each other."""

    measure: str
    unit: str
    place: str = ""
    population: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One fact on the axis: its days, its value, and the ends of what it allows; None is an open end."""

    fact: Fact
    first: date
    last: date
    value: Decimal
    low: Decimal | None
    high: Decimal | None
    level: Level | None
    label: str = ""  # what is written beside it, where that is not the value as published


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One fact near the axis that may not stand on it, and why."""

    fact: Fact
    why: str

    @property
    def can_be_drawn(self) -> bool:
        """Say whether the fact has an axis of its own."""
        return _why_not(self.fact) is None


@dataclass(frozen=True, slots=True)
class Series:
    """The facts of one axis in the order of their periods."""

    axis: Axis
    measure: Measure
    points: tuple[Point, ...]
    left_out: tuple[LeftOut, ...]


def axis_of(fact: Fact) -> Axis:
    """Give the axis a fact belongs on."""
    return Axis(fact.measure, fact.unit, fact.place or "", fact.population or "")


def axes(store: Store) -> Mapping[Axis, int]:
    """Give every axis on which something can be drawn, with how many facts it takes, the fullest first."""
    counts: dict[Axis, int] = {}
    for fact in store:
        if _why_not(fact) is None:
            counts[axis_of(fact)] = counts.get(axis_of(fact), 0) + 1
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def series(store: Store, axis: Axis, flags: Mapping[str, Level]) -> Series:
    """Gather the facts of an axis, and name those of its measure or concept that stay off it."""
    measure = store.measures[axis.measure]
    points: list[Point] = []
    left_out: list[LeftOut] = []
    for fact in store:
        if not _is_near(store.measure_of(fact), measure):
            continue
        why = _differs(fact, axis, store) or _why_not(fact)
        if why is not None:
            left_out.append(LeftOut(fact, why))
        elif (point := point_of(fact, flags.get(fact.id))) is not None:
            points.append(point)
    points.sort(key=lambda point: (point.first, point.last, point.value, point.fact.id))
    return Series(axis, measure, tuple(points), tuple(left_out))


def point_of(fact: Fact, level: Level | None) -> Point | None:
    """Give a fact as a point; None where it has no period or no amount."""
    if fact.period is None:
        return None
    amount = fact.amount
    if fact.value is not None:
        value = fact.value
    elif amount.low is not None and amount.high is not None:
        value = (amount.low + amount.high) / 2
    else:
        return None
    is_exact = fact.bound is Bound.EXACTLY
    low, high = (value, value) if is_exact else (amount.low, amount.high)
    return Point(fact, fact.period.first, fact.period.last, value, low, high, level)


def is_hedged(point: Point) -> bool:
    """Say whether a point stands for a closed interval rather than one value."""
    return is_closed_range(point.fact)


def is_closed_range(fact: Fact) -> bool:
    """Say whether a fact allows more than one value, between two ends."""
    return fact.bound in _HEDGED


def _is_near(measure: Measure, wanted: Measure) -> bool:
    return measure.id == wanted.id or (measure.concept is not None and measure.concept == wanted.concept)


def _differs(fact: Fact, axis: Axis, store: Store) -> str | None:
    if fact.measure != axis.measure:
        return f"counts something else: {store.measure_of(fact).name}"
    if fact.unit != axis.unit:
        return f"another unit: {fact.unit}, not {axis.unit}"
    if (fact.place or "") != axis.place:
        return f"another place: {fact.place or 'not stated'}, not {axis.place or 'the one left unstated'}"
    if (fact.population or "") != axis.population:
        return f"another population: {fact.population or 'all'}, not {axis.population or 'all'}"
    return None


def _why_not(fact: Fact) -> str | None:
    if fact.unit == DATE_UNIT:
        return "it is an event, not an amount"
    if fact.period is None:
        return "its article states no period"
    return None
