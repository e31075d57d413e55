"""The facts: a searchable list, and each fact on a page of its own with quote, chain, findings and relations."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, fact_page, panels, queries, state, words
from factcheck.period import Period, parse_period
from factcheck.store.model import Fact, Status
from factcheck.store.store import Store


def page() -> None:
    """Show the fact that the address asks for, or the list."""
    checked = state.checked()
    asked = state.asked(panels.FACT)
    if asked in checked.store.facts:
        fact_page.show(checked, checked.store.facts[asked])
        return
    st.title("Facts", anchor=False)
    if asked:
        st.warning("No fact has the id that this address asks for. The list below holds all there are.")
    if not checked.store.facts:
        st.info("The store holds no facts yet. Add one to a file in facts/, with its quote, and it shows here.")
        return
    wanted = _wanted(checked.store)
    chosen = queries.choose(checked.store, wanted, checked.store)
    _show_list(chosen, checked)


def _wanted(store: Store) -> queries.Wanted:
    """Ask what to look for."""
    search, when = st.columns([3, 2])
    with search:
        said = st.text_input(
            "Search", key="fact-search", persist_state="session", placeholder="words or digits, such as convicted 2013"
        )
    with when:
        period = st.text_input(
            "Period",
            key="fact-period",
            persist_state="session",
            placeholder="2013, 2020-04, 2022-10/2023-09 or 2023/24",
        )
    used = {fact.measure for fact in store}
    measures = {measure.id: words.capital(measure.name) for measure in store.measures.values() if measure.id in used}
    places = sorted({place for fact in store for place in store.place_chain(fact.place)})
    articles = {article.source.id: article.source.label for article in store.articles}
    first, second, third, fourth = st.columns(4)
    with first:
        some_measures = st.multiselect(
            "Measure",
            list(measures),
            format_func=lambda each: measures[each],
            key="fact-measures",
            persist_state="session",
            placeholder="any measure",
        )
    with second:
        some_places = st.multiselect(
            "Place", places, key="fact-places", persist_state="session", placeholder="any place"
        )
    with third:
        some_articles = st.multiselect(
            "Source",
            list(articles),
            format_func=lambda each: articles[each],
            key="fact-articles",
            persist_state="session",
            placeholder="any article",
        )
    with fourth:
        some_statuses = st.multiselect(
            "Status",
            [status.value for status in Status],
            key="fact-statuses",
            persist_state="session",
            placeholder="any status",
        )
    return queries.Wanted(
        said, tuple(some_measures), tuple(some_places), tuple(some_articles), tuple(some_statuses), _period(period)
    )


def _period(text: str) -> Period | None:
    if not text.strip():
        return None
    try:
        return parse_period(text.strip())
    except ValueError as error:
        panels.show(cards.quiet(f"Period not applied: {error}"))
        return None


def _show_list(chosen: list[Fact], checked: state.Checked) -> None:
    store = checked.store
    st.caption(f"{len(chosen):,} of {words.count(len(store.facts), 'fact')}. Choose a row to open its fact.")
    if not chosen:
        st.info("No fact fits. Widen the search or take a filter away.")
        return
    rows = [queries.row(fact, store, checked.flags) for fact in chosen]
    picked = st.dataframe(
        rows,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        height=min(38 * (len(rows) + 1), 640),
        column_config={"Statement": st.column_config.TextColumn(width="large")},
        alt=f"Table of {words.count(len(rows), 'fact')}: statement, value, period, place, flag, status, article",
    )
    if picked.selection.rows:
        fact = chosen[picked.selection.rows[0]]
        state.go("facts", fact=fact.id)
