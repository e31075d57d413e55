"""Figures worked out: from points as published and the options of a spec to an index, a difference or a rate.

`index` takes the id of the fact that is made 100, `difference` that of the fact each figure is held against, `per` a
number with `population`, the id of the fact that counts the people. Hedges are carried through all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from factcheck.amount import Amount, Bound
from factcheck.arithmetic.intervals import difference, exactly, ratio, times
from factcheck.charts.likeness import named
from factcheck.charts.material import Material
from factcheck.charts.model import ChartRefusedError
from factcheck.charts.series import Point, point_of
from factcheck.phrasing import interval, number, period_words, signed, value_words
from factcheck.store.model import SHARE_UNIT, Fact
from factcheck.store.problem import nearest

OPTIONS = ("index", "difference", "per", "population")
_HUNDRED = Decimal(100)
_LARGEST = Decimal("1E12")  # per how many people still makes sense
_POINTS = {SHARE_UNIT: _HUNDRED, "percent": Decimal(1)}  # units whose differences are percentage points, and the factor


@dataclass(frozen=True, slots=True)
class Worked:
    """What was worked out: the points, the unit they are now in, and how that came about."""

    points: tuple[Point, ...]
    unit: str
    called: str = ""  # what the title adds: index, 2013 = 100
    how: str = ""  # a sentence
    more: tuple[str, ...] = ()  # facts it stands on beyond those drawn

    @property
    def is_published(self) -> bool:
        """Say whether the figures are as published."""
        return not self.how


def work_out(material: Material, points: Sequence[Point]) -> Worked:
    """Work out what the options ask for; without options the figures stay as published."""
    options, first = material.spec.options, material.facts[0]
    asked = [name for name in ("index", "difference", "per") if name in options]
    if "population" in options and "per" not in options:
        asked.append("per")
    if len(asked) > 1:
        msg = f"A chart shows one thing: {' and '.join(asked)} were asked for together."
        raise ChartRefusedError(msg)
    if asked == ["index"]:
        return _index(material, points)
    if asked == ["difference"]:
        return _difference(material, points)
    if asked == ["per"]:
        return _rate(material, points)
    return Worked(tuple(points), first.unit)


def _index(material: Material, points: Sequence[Point]) -> Worked:
    base = _divisor(material, _base(material, "index"))
    unit = f"index, {_when(base)} = 100"
    how = f"Each figure is divided by {named(material.store, base)}, times 100."
    return Worked(tuple(_scaled(point, base, _HUNDRED) for point in points), unit, unit, how)


def _difference(material: Material, points: Sequence[Point]) -> Worked:
    base = _base(material, "difference")
    factor = _POINTS.get(base.unit)
    unit = "percentage points" if factor else base.unit
    called = f"difference from {_when(base)}"
    how = f"From each figure {named(material.store, base)} is taken away."
    apart = tuple(_apart(point, base, factor or Decimal(1)) for point in points)
    return Worked(apart, f"{unit}, {called} ({value_words(base)})", called, how)


def _rate(material: Material, points: Sequence[Point]) -> Worked:
    options = material.spec.options
    people = _divisor(material, _fact(material, options.get("population", ""), "population"))
    per = _per(options.get("per", "100000"))
    _needs_their_people(material, people)
    called = f"per {number(per)} {people.unit}"
    how = f"Each figure is divided by {named(material.store, people)}, times {number(per)}."
    scaled = tuple(_scaled(point, people, per) for point in points)
    return Worked(scaled, f"{material.facts[0].unit} {called}", called, how, (people.id,))


def _fact(material: Material, fact_id: str, option: str) -> Fact:
    facts = material.store.facts
    if fact_id not in facts:
        msg = f"The option {option} wants the id of a fact; found {fact_id!r}: {nearest(fact_id, facts.keys())}"
        raise ChartRefusedError(msg)
    return facts[fact_id]


def _base(material: Material, option: str) -> Fact:
    """Give the fact that the others are held against, which stands among them."""
    fact = _fact(material, material.spec.options[option], option)
    if fact not in material.facts:
        article = "an" if option == "index" else "a"
        msg = f"The base of {article} {option} must be one of the facts drawn; {fact.id} is not."
        raise ChartRefusedError(msg)
    return fact


def _divisor(material: Material, fact: Fact) -> Fact:
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
    amount = times(ratio(_as_published(point.fact), by.amount), factor)
    middle = _middle(by)
    value = point.value / middle * factor if middle else point.value
    return replace(point, value=value, low=amount.low, high=amount.high, label=interval(amount))


def _apart(point: Point, base: Fact, factor: Decimal) -> Point:
    """Take the base from a point, exactly, with everything their hedges allow; the base itself is exactly zero."""
    if point.fact.id == base.id:
        return replace(point, value=Decimal(0), low=Decimal(0), high=Decimal(0), label="0")
    amount = times(difference(_as_published(point.fact), _as_published(base)), factor)
    value = (point.value - _middle(base)) * factor
    return replace(point, value=value, low=amount.low, high=amount.high, label=signed(amount, _in_full))


def _as_published(fact: Fact) -> Amount:
    """Give the amount of a fact; one without a hedge is the number as it was published."""
    if fact.bound is Bound.EXACTLY and fact.value is not None:
        return exactly(fact.value)
    return fact.amount


def _middle(fact: Fact) -> Decimal:
    """Give the value at which a fact is drawn."""
    point = point_of(fact, None)
    if point is not None:
        return point.value
    return fact.value if fact.value is not None else (fact.amount.low or Decimal(0))


def _in_full(value: Decimal) -> str:
    """Write every digit, without zeros that only the working added."""
    text = number(value)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _when(fact: Fact) -> str:
    return period_words(fact.period) if fact.period else ""
