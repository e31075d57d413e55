"""One thing in several sources or places, side by side on one scale; definitions that differ are named."""

from __future__ import annotations

from functools import partial

from factcheck.charts.bars import bar_of, bars
from factcheck.charts.likeness import needs_amounts, needs_comparability, needs_count, needs_one_thing, needs_same
from factcheck.charts.material import Drawn, Material
from factcheck.charts.sentences import capital, hedges, ranged, subtitle
from factcheck.comparing import differences
from factcheck.phrasing import period_words, value_words
from factcheck.store.model import Fact

_MANY = 24  # bars that a page holds


def draw(material: Material) -> Drawn:
    """Draw a bar for each fact, under the name of who said it and what is particular to it."""
    facts, store = material.facts, material.store
    needs_count(facts, 2, _MANY, "A comparison")
    needs_amounts(material)
    needs_same(material, "compared on one scale", "unit")
    needs_one_thing(material, "compared on one scale")
    needs_comparability(material)
    drawn = [bar_of(fact, _words(material, fact), f"{value_words(fact)}", material.level(fact)) for fact in facts]
    differing = dict.fromkeys(
        f"Not the same thing: they differ in {', '.join(found)}."
        for fact in facts[1:]
        if (found := [each for each in differences(store, facts[0], fact) if not each.startswith("origin")])
    )
    said = "; ".join(f"{_words(material, fact)}: {value_words(fact)}" for fact in facts)
    names = dict.fromkeys(store.measure_of(fact).name for fact in facts)
    return Drawn(
        capital(" and ".join(names))
        if len(names) < 3
        else f"{len(names)} definitions of {store.measure_of(facts[0]).concept}",
        subtitle(facts),
        f"A comparison of {len(facts)} figures: {said}. {ranged(facts)}",
        tuple(material.row(fact) for fact in facts),
        partial(bars, drawn, dark=material.spec.is_dark),
        tuple(filter(None, (*differing, hedges(facts)))),
    )


def _words(material: Material, fact: Fact) -> str:
    """Name whose figure it is, and what it says that the others do not."""
    facts, store = material.facts, material.store
    parts = [fact.origin or "", store.article_of[fact.id].source.label]
    if len({each.measure for each in facts}) > 1:
        measure = store.measure_of(fact)
        parts.insert(0, measure.definition or measure.name)
    if len({each.period for each in facts}) > 1:
        parts.append(period_words(fact.period) if fact.period else "period not stated")
    parts += [
        getattr(fact, aspect) or f"{aspect} not stated"
        for aspect in ("place", "population")
        if len({getattr(each, aspect) for each in facts}) > 1
    ]
    return " · ".join(dict.fromkeys(filter(None, parts)))
