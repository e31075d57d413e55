"""The trends: comparable facts over time as a chart and a table; what may not stand on the axis, and why."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, panels, state, words
from factcheck.charts.series import Axis, Series, axes, series
from factcheck.charts.trend import PICKED, described, table, trend
from factcheck.store.store import Store

CHART, TABLE = "trend-chart", "trend-table"


def page() -> None:
    """Show one measure over time."""
    checked = state.checked()
    store = checked.store
    st.title("Trends", anchor=False)
    counted = axes(store)
    if not counted:
        st.info("No fact has both an amount and a period yet, so there is nothing to draw over time.")
        return
    choices = list(counted)
    axis = st.selectbox(
        "What is counted",
        choices,
        format_func=lambda each: _name(each, counted[each], store),
        key="axis",
        persist_state="session",
        index=_asked(choices),
    )
    data = series(store, axis, checked.flags)
    chart, quote = st.columns([3, 2], gap="large")
    with chart:
        picked = st.altair_chart(
            trend(data, dark=state.is_dark()),
            theme=None,
            key=f"{CHART}-{axis}",
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
        key=f"{TABLE}-{axis}",
        on_select="rerun",
        selection_mode="single-row",
        alt=described(data),
    )
    with quote:
        _show_quote(_fact_chosen(picked, chosen, data), store)
    _show_left_out(data)


def _name(axis: Axis, number: int, store: Store) -> str:
    where = ", ".join(part for part in (axis.population, axis.place) if part)
    parts = [words.capital(store.measures[axis.measure].name), axis.unit, *([where] if where else [])]
    return f"{' · '.join(parts)} ({words.count(number, 'fact')})"


def _asked(choices: list[Axis]) -> int:
    asked = state.asked("measure")
    return next((index for index, axis in enumerate(choices) if axis.measure == asked), 0)


def _fact_chosen(picked: object, chosen: object, data: Series) -> str | None:
    points = getattr(picked, "selection", {}).get(PICKED) or []
    if points:
        return str(points[0].get("fact"))
    rows = getattr(chosen, "selection", {}).get("rows") or []
    return data.points[rows[0]].fact.id if rows else None


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
    rows = [(f"{words.value(each.fact)}, {words.period(each.fact.period)}", each.why) for each in data.left_out]
    panels.show(cards.properties(rows))
