"""Stages that follow each other in one cohort, with the share that goes on; other cohorts or units are refused."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise

from factcheck.arithmetic.intervals import ratio
from factcheck.charts.bars import bar_of, bars
from factcheck.charts.likeness import named, needs_amounts, needs_count, needs_same
from factcheck.charts.material import Drawn, Material
from factcheck.charts.model import ChartRefusedError
from factcheck.charts.sentences import capital, figure, hedges, subtitle
from factcheck.phrasing import percents, value_words
from factcheck.store.model import Fact, Stages


def draw(material: Material) -> Drawn:
    """Draw the facts in the order of their stages."""
    needs_count(material.facts, 2, None, "A chart of stages")
    needs_amounts(material)
    stages = _stages(material)
    needs_same(material, "stages of one cohort", "unit", "period", "place", "population")
    facts = sorted(material.facts, key=lambda fact: stages.steps.index(fact.measure))
    for earlier, later in pairwise(facts):
        if earlier.measure == later.measure:
            names = " and ".join(named(material.store, each) for each in (earlier, later))
            msg = f"{names} are one stage, not two that follow each other."
            raise ChartRefusedError(msg)
    if facts[0].period is None:
        msg = f"{named(material.store, facts[0])} states no period, so nobody knows whether the stages are one cohort."
        raise ChartRefusedError(msg)
    leads = [_leads(earlier, later) for earlier, later in pairwise(facts)]
    drawn = [
        replace(
            bar_of(fact, capital(material.store.measure_of(fact).name), value_words(fact), material.level(fact)),
            leads_on=lead,
        )
        for fact, lead in zip(facts, [*leads, ""], strict=True)
    ]
    shares = dict(zip((fact.id for fact in facts[1:]), leads, strict=True))
    told = "; ".join(f"{capital(material.store.measure_of(fact).name)}: {figure(fact)}" for fact in facts)
    skipped = [
        step
        for step in stages.steps[stages.steps.index(facts[0].measure) : stages.steps.index(facts[-1].measure)]
        if step not in {fact.measure for fact in facts}
    ]
    definitions = [material.store.measure_of(fact) for fact in facts]
    caveats = [
        f"Between them lies a stage that is not drawn: {material.store.measures[step].name}." for step in skipped
    ]
    if len({measure.definition for measure in definitions}) > 1:
        words = " / ".join(measure.definition or measure.name for measure in definitions)
        caveats.append(f"Each stage is counted by its own definition: {words}.")
    return Drawn(
        stages.name,
        subtitle(facts),
        f"{len(facts)} stages. {told}. {' '.join(f'{capital(lead)}.' for lead in leads)}",
        tuple(material.row(fact, **{"From the stage before": shares.get(fact.id, "")}) for fact in facts),
        partial(bars, drawn, dark=material.spec.is_dark),
        tuple(filter(None, (*caveats, hedges(facts)))),
    )


def _stages(material: Material) -> Stages:
    measures = {fact.measure for fact in material.facts}
    for stages in material.store.stages:
        if measures <= set(stages.steps):
            return stages
    names = " and ".join(named(material.store, fact) for fact in material.facts[:2])
    msg = f"{names} are no stages that follow each other: no list of stages in measures.yaml holds both."
    raise ChartRefusedError(msg)


def _leads(earlier: Fact, later: Fact) -> str:
    share = ratio(later.amount, earlier.amount)
    return f"{percents(share)} of the stage before ({value_words(later)} of {value_words(earlier)})"
