"""A figure over time: each period as long as its days, hedges as ranges and arrows, breaks in definition drawn.

Options: `index` takes the id of the fact that is made 100; `per` a number, with `population` the id of the fact that
counts the people, both recomputed with the hedges they carry.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from factcheck.amount import Amount, Bound
from factcheck.arithmetic.intervals import ratio, times
from factcheck.charts.dress import HEIGHT, WIDTH
from factcheck.charts.likeness import named, needs_amounts, needs_count, needs_one_thing, needs_same
from factcheck.charts.material import Drawn, Material
from factcheck.charts.model import ChartRefusedError
from factcheck.charts.sentences import capital, hedges, ranged, subtitle, went
from factcheck.charts.series import Point, Series, axis_of, point_of
from factcheck.charts.trend import Break, plot
from factcheck.period import Relation
from factcheck.phrasing import interval, number, period_words, value_words
from factcheck.store.model import Fact
from factcheck.store.problem import nearest

_LARGEST = Decimal("1E12")  # per how many people still makes sense


def draw(material: Material) -> Drawn:
    """Draw the facts over time; they must share unit, place and population, and count one thing."""
    facts, store, options = material.facts, material.store, material.spec.options
    needs_count(facts, 1, None, "A chart over time")
    needs_amounts(material, dated=True)
    needs_same(material, "drawn on one axis", "unit", "place", "population")
    needs_one_thing(material, "drawn on one axis")
    points = sorted(
        (point for fact in facts if (point := point_of(fact, material.level(fact))) is not None),
        key=lambda point: (point.first, point.last, point.value, point.fact.id),
    )
    unit, worked = facts[0].unit, ""
    more: tuple[str, ...] = ()
    if "index" in options:
        base = _fact(material, options["index"], "index")
        unit, worked = f"index, {_when(base)} = 100", f"Each figure is divided by {named(store, base)}, times 100."
        points = [_scaled(point, base, Decimal(100)) for point in points]
    elif "per" in options or "population" in options:
        people = _fact(material, options.get("population", ""), "population")
        per = _per(options.get("per", "100000"))
        _needs_their_people(material, people)
        unit = f"{facts[0].unit} per {number(per)} {people.unit}"
        worked = f"Each figure is divided by {named(store, people)}, times {number(per)}."
        points = [_scaled(point, people, per) for point in points]
        more = (people.id,)
    series = Series(replace(axis_of(facts[0]), unit=unit), store.measure_of(facts[0]), tuple(points), ())
    breaks, told = _breaks(material, [point.fact for point in points])
    chart = plot(series, dark=material.spec.is_dark, breaks=breaks).properties(width=WIDTH, height=HEIGHT)
    if worked:
        said = "; ".join(f"{_when(point.fact)}: {point.label}" for point in points) + f", in {unit}."
    else:
        said = "; ".join(f"{_when(point.fact)}: {value_words(point.fact)}" for point in points) + f" {unit}."
        said = " ".join(filter(None, (said, ranged(facts), "" if breaks else went(facts))))
    rows = tuple(material.row(point.fact, **({f"In {unit}": point.label} if worked else {})) for point in points)
    names = dict.fromkeys(store.measure_of(point.fact).name for point in points)
    return Drawn(
        capital(", then ".join(names)),
        subtitle(facts, unit),
        f"Over time: {said}",
        rows,
        chart.to_dict(),
        tuple(filter(None, (*told, worked, hedges(facts)))),
        more,
    )


def _fact(material: Material, fact_id: str, option: str) -> Fact:
    facts = material.store.facts
    if fact_id not in facts:
        msg = f"The option {option} wants the id of a fact; found {fact_id!r}: {nearest(fact_id, facts.keys())}"
        raise ChartRefusedError(msg)
    fact = facts[fact_id]
    if option == "index" and fact not in material.facts:
        msg = f"The base of an index must be one of the facts drawn; {fact_id} is not."
        raise ChartRefusedError(msg)
    if fact.amount.low is not None and fact.amount.low <= 0:
        msg = f"{named(material.store, fact)} cannot be divided by: it may be zero or less."
        raise ChartRefusedError(msg)
    return fact


def _needs_their_people(material: Material, people: Fact) -> None:
    first = material.facts[0]
    if people.place != first.place or people.population != first.population:
        msg = (
            f"A rate of {named(material.store, first)} per {named(material.store, people)} would mislead: they differ "
            f"in place or population ({first.place or 'not stated'} / {people.place or 'not stated'})."
        )
        raise ChartRefusedError(msg)


def _per(text: str) -> Decimal:
    try:
        per = Decimal(text.replace(",", ""))
    except InvalidOperation:
        per = Decimal(0)
    if not (per.is_finite() and 1 <= per <= _LARGEST):
        msg = f"The option per wants a number such as 100000; found {text!r}."
        raise ChartRefusedError(msg)
    return per


def _scaled(point: Point, by: Fact, factor: Decimal) -> Point:
    """Divide a point, with everything its hedges allow; the base itself is exactly the factor."""
    if point.fact.id == by.id:
        return replace(point, value=factor, low=factor, high=factor, label=number(factor))
    stated = Amount(point.value, point.value) if point.fact.bound is Bound.EXACTLY else point.fact.amount
    amount = times(ratio(stated, by.amount), factor)
    middle = by.value if by.value is not None else (by.amount.low or Decimal(0))
    value = point.value / middle * factor if middle else point.value
    return replace(point, value=value, low=amount.low, high=amount.high, label=interval(amount))


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
