"""Building a chart: from a store, its report and a spec to a drawn chart with its evidence, or to a refusal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from factcheck.carried import code_of
from factcheck.charts.forms import change, comparison, fact, share, stages, table, trend
from factcheck.charts.material import Drawn, Material
from factcheck.charts.model import Chart, ChartRefusedError, Form, Spec
from factcheck.charts.sentences import caveats, source_line
from factcheck.charts.worked import OPTIONS
from factcheck.report import StoreReport
from factcheck.store.problem import nearest
from factcheck.store.store import Store

FORMS: Mapping[Form, Callable[[Material], Drawn]] = {
    Form.STAGES: stages.draw,
    Form.SHARE: share.draw,
    Form.CHANGE: change.draw,
    Form.TREND: trend.draw,
    Form.COMPARISON: comparison.draw,
    Form.TABLE: table.draw,
    Form.FACT: fact.draw,
}  # the order in which a fitting form is looked for: the most particular first

_UNCHECKED = StoreReport((), (), {})  # for a first guess; a report may refuse more


def build(store: Store, report: StoreReport, spec: Spec) -> Chart:
    """Draw what is asked for; ChartRefusedError says why not, and what could be drawn instead."""
    _know(store, spec.facts)
    material = Material(store, report, spec)
    _know_options(spec)
    try:
        drawn = FORMS[spec.form](material)
    except ChartRefusedError as refused:
        raise ChartRefusedError(refused.why, _instead(material)) from refused
    return _finished(material, drawn)


def suggest(store: Store, fact_ids: Sequence[str], report: StoreReport | None = None) -> Spec:
    """Pick the form that fits these facts; a table where no other does."""
    _know(store, fact_ids)
    spec = Spec(Form.TABLE, tuple(dict.fromkeys(fact_ids)))
    return replace(spec, form=_fitting(Material(store, report or _UNCHECKED, spec)))


def refusals(store: Store, fact_ids: Sequence[str], report: StoreReport | None = None) -> dict[Form, str]:
    """Give, for each form these facts may not have, why not."""
    _know(store, fact_ids)
    material = Material(store, report or _UNCHECKED, Spec(Form.TABLE, tuple(dict.fromkeys(fact_ids))))
    found = {}
    for form, draw in FORMS.items():
        try:
            draw(material)
        except ChartRefusedError as refused:
            found[form] = refused.why
    return found


def _finished(material: Material, drawn: Drawn) -> Chart:
    """Add what every chart says: caveats, source line, code, alt text."""
    store, spec = material.store, material.spec
    day = date.fromisoformat(spec.as_of) if spec.as_of else date.today()  # noqa: DTZ011  the reader's own calendar
    facts = [*material.facts, *(store.facts[fact_id] for fact_id in drawn.more)]
    carried = tuple(material.stated(fact) for fact in facts)
    code = code_of(carried)
    title = spec.title.strip() or drawn.title
    told = tuple(dict.fromkeys((*drawn.caveats, *caveats(material))))
    alt = " ".join(filter(None, (f"{title}.", f"{drawn.subtitle}.", drawn.said, *told)))
    return Chart(
        spec=replace(spec, as_of=day.isoformat(), title=title),
        title=title,
        subtitle=drawn.subtitle,
        source_line=source_line(material, facts, day, code),
        alt=alt,
        caveats=told,
        rows=drawn.rows,
        facts=carried,
        code=code,
        vega=drawn.draw(),
        values=drawn.values,
    )


def _know(store: Store, fact_ids: Sequence[str]) -> None:
    if not fact_ids:
        msg = "A chart stands on facts; none was named."
        raise ChartRefusedError(msg)
    for fact_id in fact_ids:
        if fact_id not in store.facts:
            msg = f"No fact has the id {fact_id!r}: {nearest(fact_id, store.facts.keys())}"
            raise ChartRefusedError(msg)


def _know_options(spec: Spec) -> None:
    for name in spec.options:
        if name not in OPTIONS:
            msg = f"There is no option {name!r}: {nearest(name, OPTIONS)}"
            raise ChartRefusedError(msg)
    if spec.options and spec.form is not Form.TREND:
        msg = f"A {spec.form} takes no option; found {', '.join(spec.options)}, which only a trend takes."
        raise ChartRefusedError(msg, Form.TREND)


def _fitting(material: Material) -> Form:
    if len(material.facts) == 1:
        return Form.FACT
    order = list(FORMS)
    if len({fact.period for fact in material.facts}) == 1 or len({fact.measure for fact in material.facts}) > 1:
        # one moment is no way through time, and a break in definition is drawn only for those who ask for it
        order = [Form.STAGES, Form.SHARE, Form.COMPARISON, Form.TREND, Form.TABLE]
    for form in order:
        with suppress(ChartRefusedError):
            FORMS[form](material)
            return form
    return Form.TABLE


def _instead(material: Material) -> Form | None:
    form = _fitting(replace(material, spec=replace(material.spec, options={})))
    return None if form is material.spec.form else form
