"""A change between two periods: two figures of one thing, and what lies between them in number, times and per cent."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from factcheck.arithmetic.intervals import difference, percent_change, ratio
from factcheck.charts.bars import bar_of, bars
from factcheck.charts.likeness import named, needs_amounts, needs_count, needs_same
from factcheck.charts.material import Drawn, Material
from factcheck.charts.model import ChartRefusedError
from factcheck.charts.sentences import capital, figure, hedges, subtitle
from factcheck.period import Relation
from factcheck.phrasing import interval, period_words, signed, value_words
from factcheck.store.model import Fact


def draw(material: Material) -> Drawn:
    """Draw two figures of one measure, the earlier first."""
    store = material.store
    needs_count(material.facts, 2, 2, "A change between two periods")
    needs_amounts(material, dated=True)
    needs_same(material, "read as a change", "measure", "unit", "place", "population")
    earlier, later = sorted(material.facts, key=lambda fact: (fact.period, fact.id))
    if earlier.period is None or later.period is None or earlier.period.relation(later.period) is not Relation.APART:
        msg = f"{named(store, earlier)} and {named(store, later)} are no change: their periods are not apart."
        raise ChartRefusedError(msg)
    lead = _lead(earlier, later)
    drawn = [
        replace(bar_of(fact, _when(fact), value_words(fact), material.level(fact)), leads_on=words)
        for fact, words in ((earlier, lead), (later, ""))
    ]
    caveats = []
    if earlier.period.days != later.period.days and abs(earlier.period.days - later.period.days) > 1:
        caveats.append(f"The periods are not equally long: {earlier.period.days:,} and {later.period.days:,} days.")
    return Drawn(
        capital(store.measure_of(later).name),
        subtitle((earlier, later)),
        f"From {figure(earlier)} to {figure(later)}: {lead}.",
        (material.row(earlier, Change=""), material.row(later, Change=lead)),
        partial(bars, drawn, dark=material.spec.is_dark),
        tuple(filter(None, (*caveats, hedges((earlier, later))))),
    )


def _lead(earlier: Fact, later: Fact) -> str:
    """Say the change in number, per cent and times, as far as the hedges allow."""
    moved = difference(later.amount, earlier.amount)
    parts = [f"{signed(moved)} {later.unit}"]
    if earlier.amount.low is not None and earlier.amount.low > 0:
        parts.append(f"{signed(percent_change(earlier.amount, later.amount))} %")
        parts.append(f"{interval(ratio(later.amount, earlier.amount))} times")
    return ", ".join(parts)


def _when(fact: Fact) -> str:
    return period_words(fact.period) if fact.period else ""
