"""What a store offers to present: from its measures and stages to charts that can be asked for by a short name.

A chart that a reader put together has a name too: what it is asked for, written so that an address can hold it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from factcheck.charts.build import suggest
from factcheck.charts.model import Form, Spec
from factcheck.report import StoreReport
from factcheck.store.model import DATE_UNIT, Status
from factcheck.store.store import Store

_BETWEEN, _DAY = "~", "on"  # no id holds either
_LONGEST = 2000  # characters that browsers take in an address, about


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


def written(spec: Spec) -> str:
    """Write what a chart is asked for as a name.

    >>> written(Spec(Form.TREND, ("a", "b"), as_of="2026-01-31", options={"index": "a"}))
    'trend~a~b~index=a~on=2026-01-31'
    """
    more = {**spec.options, **({_DAY: spec.as_of} if spec.as_of else {})}
    return _BETWEEN.join((spec.form.value, *spec.facts, *(f"{name}={value}" for name, value in more.items())))


def read(name: str) -> Spec | None:
    """Read such a name; None where it is none.

    >>> read("trend~a~b~index=a") == Spec(Form.TREND, ("a", "b"), options={"index": "a"})
    True
    >>> read("grooming-convictions") is read("pie~a") is read("trend~a~on=soon") is None
    True
    """
    form, *parts = name.split(_BETWEEN)
    if form not in {each.value for each in Form} or not parts or len(name) > _LONGEST:
        return None
    facts = tuple(part for part in parts if "=" not in part)
    options = dict(part.split("=", 1) for part in parts if "=" in part)
    day = options.pop(_DAY, "")
    try:
        date.fromisoformat(day or "2000-01-01")
    except ValueError:
        return None
    return Spec(Form(form), facts, as_of=day, options=options) if facts else None


def on_ground(spec: Spec, *, dark: bool) -> Spec:
    """Ask for the same chart on a light or dark ground."""
    return replace(spec, is_dark=dark)
