"""The trends: comparable facts over time as a chart and a table; what may not stand on the axis, and why."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from dashboard import cards, downloads, panels, state, words
from factcheck.charts.build import build
from factcheck.charts.deck import on_ground
from factcheck.charts.dress import PICKED
from factcheck.charts.model import ChartRefusedError, Form, Spec
from factcheck.charts.series import Axis, Series, axes, axis_of, series
from factcheck.charts.trend import described, table, trend
from factcheck.store.model import Fact
from factcheck.store.store import Store

AXIS, CHART, TABLE, AS = "trend-axis", "trend-chart", "trend-table", "trend-as"
PEOPLE, POPULATION = "people", "population"  # unit and concept of a fact that counts who lives somewhere
_FIGURES = "the figures as published"


def page() -> None:
    """Show one measure over time."""
    checked = state.checked()
    store = checked.store
    st.title("Trends", anchor=False)
    counted = axes(store)
    if not counted:
        st.info("No fact has both an amount and a period yet, so there is nothing to draw over time.")
        return
    choices = {_key(axis): axis for axis in counted}
    state.begin_one(AXIS, _asked(choices), choices)
    chosen_axis = st.selectbox(
        "What is counted",
        list(choices),
        format_func=lambda each: _name(choices[each], counted[choices[each]], store),
        key=AXIS,
        persist_state="session",
        on_change=lambda: state.ask(**_parameters(choices[state.chosen_in(AXIS)])),
    )
    axis = choices[chosen_axis]
    data = series(store, axis, checked.flags)
    chart, quote = st.columns([3, 2], gap="large")
    with chart:
        picked = st.altair_chart(
            trend(data, dark=state.is_dark()),
            theme=None,
            key=f"{CHART}-{chosen_axis}",
            on_select="rerun",
            selection_mode=[PICKED],
            alt=described(data),
        )
        st.caption("A bar is the period; an arrow is an open end, such as “more than”; a line is a range.")
    rows = table(data)
    st.header("The same as a table", anchor=False)
    chosen = st.dataframe(
        rows,
        hide_index=True,
        key=f"{TABLE}-{chosen_axis}",
        on_select="rerun",
        selection_mode="single-row",
        alt=described(data),
    )
    with quote:
        _show_quote(_fact_chosen(picked, chosen, data), store)
    _show_left_out(data)
    _show_worked(data, checked)


def _show_worked(data: Series, checked: state.Checked) -> None:
    """Show the same figures worked out otherwise, and let the chart be taken away."""
    facts = tuple(point.fact.id for point in data.points)
    choices = {_FIGURES: Spec(Form.TREND, facts)}
    if len(facts) == 2:
        choices["the change between them"] = Spec(Form.CHANGE, facts)
    for point in data.points:
        when = words.period(point.fact.period)
        choices[f"index, {when} = 100"] = Spec(Form.TREND, facts, options={"index": point.fact.id})
    for people in checked.store:
        if people.unit == PEOPLE and _is_population(people, checked.store):
            options = {"per": "100000", "population": people.id}
            choices[f"per 100,000 of {words.value(people)}"] = Spec(Form.TREND, facts, options=options)
    st.header("Worked out, and to take away", anchor=False)
    state.begin_one(AS, state.asked("as"), choices)
    shown = st.selectbox("Show", list(choices), key=AS, persist_state="session", on_change=_ask_as)
    try:
        chart = build(checked.store, checked.report, on_ground(choices[shown], dark=state.is_dark()))
    except ChartRefusedError as refused:
        st.info(str(refused))
        return
    if shown != _FIGURES:
        st.vega_lite_chart(spec=dict(chart.vega), theme=None, key=f"worked-{shown}", alt=chart.alt)
        st.caption(chart.alt)
    downloads.show(chart, "trend")


def _ask_as() -> None:
    shown = state.chosen_in(AS)
    state.ask(**{"as": "" if shown == _FIGURES else shown})


def _is_population(fact: Fact, store: Store) -> bool:
    return store.measure_of(fact).concept == POPULATION


def _name(axis: Axis, number: int, store: Store) -> str:
    where = ", ".join(part for part in (axis.population, axis.place) if part)
    parts = [words.capital(store.measures[axis.measure].name), axis.unit, *([where] if where else [])]
    return f"{' · '.join(parts)} ({words.count(number, 'fact')})"


def _key(axis: Axis) -> str:
    return "|".join(_parameters(axis).values())


def _parameters(axis: Axis) -> dict[str, str]:
    """Give the parameters of the address that asks for an axis."""
    return {"measure": axis.measure, "unit": axis.unit, "place": axis.place, "population": axis.population}


def _asked(choices: Mapping[str, Axis]) -> str:
    """Give the axis that the address asks for: all it names must fit; what it leaves out may be anything."""
    wanted = {name: value for name in _parameters(Axis("", "")) if (value := state.asked(name))}
    fitting = (key for key, axis in choices.items() if wanted.items() <= _parameters(axis).items())
    return next(fitting, "") if wanted else ""


def _fact_chosen(picked: object, chosen: object, data: Series) -> str | None:
    points = getattr(picked, "selection", {}).get(PICKED) or []
    if points:
        return str(points[0].get("fact"))
    rows = getattr(chosen, "selection", {}).get("rows") or []
    if rows:
        return str(data.points[rows[0]].fact.id)
    return data.points[0].fact.id if len(data.points) == 1 else None


def _show_quote(fact_id: str | None, store: Store) -> None:
    st.header("The quote behind a point", anchor=False)
    if fact_id is None or fact_id not in store.facts:
        st.caption("Click a point, or choose a row of the table, to read the words it stands on.")
        return
    panels.show_facts([store.facts[fact_id]], store)


def _show_left_out(data: Series) -> None:
    if not data.left_out:
        return
    st.header("Left out, and why", anchor=False)
    panels.show(
        cards.left_out([(words.value(each.fact), words.period(each.fact.period), each.why) for each in data.left_out])
    )
    others = dict.fromkeys(axis_of(each.fact) for each in data.left_out if each.can_be_drawn)
    with st.container(horizontal=True, gap="medium"):
        for other in others:
            panels.link("trends", f"Draw {other.measure} on its own axis", **_parameters(other))
