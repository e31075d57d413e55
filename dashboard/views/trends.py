"""The trends: comparable facts over time as a chart and a table; what may not stand on the axis, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from dashboard import cards, downloads, panels, state, trend_controls, words
from dashboard.trend_controls import POINT
from factcheck.charts.build import build
from factcheck.charts.deck import on_ground
from factcheck.charts.dress import PICKED
from factcheck.charts.model import Chart, ChartRefusedError, Spec
from factcheck.charts.series import Axis, LeftOut, axes, axis_of, series
from factcheck.errors import FactcheckError
from factcheck.period import Period
from factcheck.store.model import Fact
from factcheck.store.store import Store

CHART, TABLE = "trend-chart", "trend-table"
_OWN_COLUMNS = ("What", "Place", "Status")  # of the rows of a chart: the page says them elsewhere


def page() -> None:
    """Show one measure over time."""
    st.title("Trends", anchor=False)
    above, below = st.columns([3, 1, 1]), st.container(horizontal=True, vertical_alignment="bottom")
    with above[2]:
        day = trend_controls.ask_day()
    try:
        checked = state.checked() if day is None else state.checked_as_of(day)
    except FactcheckError as error:
        st.warning(str(error))
        return
    store = checked.store
    counted = axes(store)
    if not counted:
        st.info("No fact has both an amount and a period yet, so there is nothing to draw over time.")
        return
    with above[0]:
        what = trend_controls.ask_what(counted, store)
    with above[1]:
        axis = trend_controls.ask_place(counted, what)
    data = series(store, axis, checked.flags)
    facts = [point.fact for point in data.points]
    others = _definitions(data.left_out, axis, store)
    with below:
        during = trend_controls.ask_period()
        articles = trend_controls.ask_sources(store, [*facts, *(fact for some in others.values() for fact in some)])
        also = _ask_also(others, store)
    wanted = [*facts, *(fact for measure in also for fact in others[measure])]
    unwanted = {fact.id: why for fact in wanted if (why := _why_unwanted(fact, during, articles, store))}
    drawn = [fact for fact in wanted if fact.id not in unwanted]
    left_out = [
        *(LeftOut(fact, unwanted[fact.id]) for fact in wanted if fact.id in unwanted),
        *(each for each in data.left_out if each.fact not in wanted),
    ]
    with below:
        spec = trend_controls.ask_form(store, drawn) if drawn else None
    if spec is None:
        st.info("No fact fits. Take the period or the source away.")
    else:
        _show(replace(spec, as_of=str(day or "")), checked, is_past=day is not None)
    _show_left_out(left_out)


def _definitions(left_out: Sequence[LeftOut], axis: Axis, store: Store) -> Mapping[str, list[Fact]]:
    """Gather by measure what counts the same thing by another definition, in the same unit, place and population."""
    found: dict[str, list[Fact]] = {}
    for each in left_out:
        own = axis_of(each.fact)
        if each.can_be_drawn and own != axis and replace(own, measure=axis.measure) == axis:
            found.setdefault(store.measure_of(each.fact).id, []).append(each.fact)
    return found


def _ask_also(others: Mapping[str, Sequence[Fact]], store: Store) -> tuple[str, ...]:
    if not others:
        return ()
    return trend_controls.ask_also({measure: words.capital(store.measures[measure].name) for measure in others})


def _why_unwanted(fact: Fact, during: Period | None, articles: Sequence[str], store: Store) -> str:
    """Say why a reader's own choice leaves a fact out; nothing where it does not."""
    days = fact.period
    if during is not None and (days is None or days.first < during.first or days.last > during.last):
        return f"not within the chosen period, {words.period(during)}"
    source = store.article_of[fact.id].source
    return f"from another source: {source.label}" if articles and source.id not in articles else ""


def _show(spec: Spec, checked: state.Checked, *, is_past: bool) -> None:
    """Show the chart, the same as a table, and the words behind the chosen point."""
    try:
        chart = build(checked.store, checked.report, on_ground(spec, dark=state.is_dark()))
    except ChartRefusedError as refused:
        panels.show(cards.lead(refused.why))
        if (way_out := trend_controls.words_for(refused.instead)) is not None:
            st.caption(f"They can be shown otherwise: choose “{way_out}” under “Shown as”.")
        return
    if is_past:
        st.caption(f"The store as it stood at the end of {words.date_words(spec.as_of)}, by the rules of today.")
    beside, quote = st.columns([3, 2], gap="large")
    with beside:
        panels.show(cards.chart_head(chart.title, chart.subtitle))
        if chart.vega:
            _show_chart(chart)
        panels.show(cards.slide_foot(chart.source_line, chart.caveats))
    with quote:
        _show_point(chart, checked, is_past=is_past)
    st.header("The same as a table", anchor=False)
    _show_table(chart)
    with st.container(horizontal=True, gap="medium"):
        panels.link("trends", "Permalink to this chart", **_without_nothing(trend_controls.chosen()))
        panels.link_to_present(spec)
    downloads.show(chart, "trend")


def _show_chart(chart: Chart) -> None:
    base = f"{CHART}-{chart.code}-{chart.title}"
    key, begun = _in_step(base, _picked_in)
    panels.show_chart(chart, key, partial(_choose, base, partial(_picked_in, key)), picked=begun)


def _show_table(chart: Chart) -> None:
    facts = [row["Fact"] for row in chart.rows]
    base = f"{TABLE}-{chart.code}-{chart.title}"
    key, _ = _in_step(base, partial(_row_in, facts))  # a table that begins with a row chosen hears no arrow keys
    st.dataframe(
        [{name: cell for name, cell in row.items() if name not in _OWN_COLUMNS} for row in chart.rows],
        hide_index=True,
        key=key,
        on_select=partial(_choose, base, partial(_row_in, facts, key)),
        selection_mode="single-row",
        alt=chart.alt,
    )
    st.caption("Choose a row to read its quote; by keyboard, Shift+Space.")


def _in_step(base: str, held_in: Callable[[str], str]) -> tuple[str, str]:
    """Give the key of a chart or a table, and the point it begins with.

    Each keeps what is chosen in it; where the address names another point, it begins anew with that one.
    """
    point, begun = state.asked(POINT), state.chosen_in(base)
    if point != (held_in(f"{base} {begun}") or begun):
        state.keep(base, point)
        begun = point
    return f"{base} {begun}", begun


def _picked_in(key: str) -> str:
    points = state.selected_in(key, PICKED)
    return str(points[0].get("fact")) if points else ""


def _row_in(facts: Sequence[str], key: str) -> str:
    rows = state.selected_in(key, "rows")
    return facts[rows[0]] if rows else ""


def _choose(base: str, held: Callable[[], str]) -> None:
    """Put what was chosen into the address; what was let go is no longer what the chart or the table begins with."""
    if not held():
        state.keep(base, None)
    trend_controls.choose_point(held())


def _show_point(chart: Chart, checked: state.Checked, *, is_past: bool) -> None:
    """Show the quote, the article and the findings behind the chosen point."""
    st.header("The words behind a point", anchor=False)
    ids = [fact.id for fact in chart.facts]
    fact_id = state.asked(POINT) if len(ids) > 1 else ids[0]
    if fact_id not in ids:
        st.caption("Click a point, or choose a row of the table, to read the words it stands on.")
        return
    fact = checked.store.facts[fact_id]
    article = checked.store.article_of[fact.id]
    panels.show(cards.quotes([cards.quote_in_context(fact, article, checked.store)]))
    with st.container(horizontal=True, gap="medium"):
        panels.link("facts", f"Fact {fact.id}", fact=fact.id)
        panels.link("sources", "See it in the article", article=article.source.id, fact=fact.id)
    for finding in (each for each in checked.keys if fact.id in each.facts):
        with st.container(border=True):
            panels.show(cards.finding_head(finding))
            if not is_past:  # a finding of the past may be gone
                panels.link("inconsistencies", "Open with quotes and working", finding=checked.keys[finding])


def _show_left_out(left_out: Sequence[LeftOut]) -> None:
    if not left_out:
        return
    st.header("Left out, and why", anchor=False)
    panels.show(
        cards.left_out([(words.value(each.fact), words.period(each.fact.period), each.why) for each in left_out])
    )
    others = dict.fromkeys(axis_of(each.fact) for each in left_out if each.can_be_drawn)
    with st.container(horizontal=True, gap="medium"):
        for other in others:
            panels.link("trends", f"Draw {other.measure} on its own axis", **trend_controls.parameters(other))


def _without_nothing(parameters: Mapping[str, str | Sequence[str]]) -> dict[str, str | Sequence[str]]:
    return {name: value for name, value in parameters.items() if value}
