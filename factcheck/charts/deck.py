"""What a store offers to present: from its measures and stages to charts that can be asked for by a short name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from factcheck.charts.build import suggest
from factcheck.charts.model import Form, Spec
from factcheck.report import StoreReport
from factcheck.store.model import DATE_UNIT, Status
from factcheck.store.store import Store


def offered(store: Store, report: StoreReport) -> Mapping[str, Spec]:
    """Give every chart the store can show, by name: each measure in its fitting form, each set of stages."""
    found: dict[str, Spec] = {}
    for number, stages in enumerate(store.stages):
        facts = [fact for fact in store if fact.measure in stages.steps and fact.period is not None]
        for period in dict.fromkeys(fact.period for fact in facts):
            cohort = tuple(fact.id for fact in facts if fact.period == period)
            spec = suggest(store, cohort, report) if len(cohort) > 1 else None
            if spec is not None and spec.form is Form.STAGES:
                found[f"stages-{number}-{period}"] = replace(spec, title=stages.name)
    for measure, counted in store.measures.items():
        drawn = tuple(
            fact.id
            for fact in store
            if fact.measure == measure and fact.unit != DATE_UNIT and fact.status is not Status.WITHDRAWN
        )
        if drawn:
            title = counted.name[:1].upper() + counted.name[1:]
            found[measure] = replace(suggest(store, drawn, report), title=title)
    return found


def on_ground(spec: Spec, *, dark: bool) -> Spec:
    """Ask for the same chart on a light or dark ground."""
    return replace(spec, is_dark=dark)
