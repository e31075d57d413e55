"""A figure over time: each period as long as its days, hedges as ranges and arrows, breaks in definition drawn.

The options of a spec work the figures out first: as an index, a difference or a rate.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise

from factcheck.charts.likeness import named, needs_amounts, needs_count, needs_one_thing, needs_same
from factcheck.charts.material import Drawn, Material
from factcheck.charts.model import ChartRefusedError
from factcheck.charts.sentences import capital, hedges, ranged, subtitle, went
from factcheck.charts.series import Series, axis_of, point_of
from factcheck.charts.trend import Break, plot
from factcheck.charts.worked import Worked, work_out
from factcheck.period import Relation
from factcheck.phrasing import period_words, value_words
from factcheck.store.model import SHARE_UNIT, Fact


def draw(material: Material) -> Drawn:
    """Draw the facts over time; they must share unit, place and population, and count one thing."""
    facts, store = material.facts, material.store
    needs_count(facts, 1, None, "A chart over time")
    needs_amounts(material, dated=True)
    needs_same(material, "drawn on one axis", "unit", "place", "population")
    needs_one_thing(material, "drawn on one axis")
    points = sorted(
        (point for fact in facts if (point := point_of(fact, material.level(fact))) is not None),
        key=lambda point: (point.first, point.last, point.value, point.fact.id),
    )
    worked = work_out(material, points)
    series = Series(replace(axis_of(facts[0]), unit=worked.unit), store.measure_of(facts[0]), worked.points, ())
    breaks, told = _breaks(material, [point.fact for point in worked.points])
    rows = tuple(
        material.row(point.fact, **({} if worked.is_published else {f"In {worked.unit}": point.label}))
        for point in worked.points
    )
    names = dict.fromkeys(store.measure_of(point.fact).name for point in worked.points)
    return Drawn(
        ": ".join(filter(None, (capital(", then ".join(names)), worked.called))),
        subtitle(facts, worked.unit),
        f"Over time: {_said(worked, facts, has_breaks=bool(breaks))}",
        rows,
        partial(plot, series, dark=material.spec.is_dark, breaks=breaks),
        tuple(filter(None, (*told, worked.how, hedges(facts)))),
        worked.more,
        {} if worked.is_published else {point.fact.id: point.value for point in worked.points},
    )


def _said(worked: Worked, facts: tuple[Fact, ...], *, has_breaks: bool) -> str:
    """Say every figure, and, of figures as published, their range and their way."""
    if not worked.is_published:
        return "; ".join(f"{_when(point.fact)}: {point.label}" for point in worked.points) + f", {worked.unit}."
    unit = "" if worked.unit == SHARE_UNIT else f" {worked.unit}"
    said = "; ".join(f"{_when(point.fact)}: {value_words(point.fact)}" for point in worked.points) + f"{unit}."
    return " ".join(filter(None, (said, ranged(facts), "" if has_breaks else went(facts))))


def _breaks(material: Material, facts: list[Fact]) -> tuple[list[Break], list[str]]:
    """Find where the definition changes from one figure to the next."""
    breaks, told = [], []
    for earlier, later in pairwise(facts):
        if earlier.measure == later.measure or earlier.period is None or later.period is None:
            continue
        one, other = (material.store.measure_of(each) for each in (earlier, later))
        if earlier.period.relation(later.period) is not Relation.APART:
            names = " and ".join(named(material.store, each) for each in (earlier, later))
            msg = f"{names} are no way through time: they are two definitions for days that are not apart."
            raise ChartRefusedError(msg)
        gap = later.period.first - earlier.period.last
        breaks.append(Break(earlier.period.last + gap / 2, "another definition"))
        told.append(
            f"The definition changes between {_when(earlier)} and {_when(later)}: "
            f"{one.definition or one.name} / {other.definition or other.name}."
        )
    return breaks, told


def _when(fact: Fact) -> str:
    return period_words(fact.period) if fact.period else ""
