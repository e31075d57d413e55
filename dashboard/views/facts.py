"""The facts: a searchable list, and each fact on a page of its own with quote, chain, findings and relations."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, fact_page, filters, panels, queries, state, words
from factcheck.period import Period, parse_period
from factcheck.store.model import Fact, Status
from factcheck.store.store import Store

PAGE = "facts"
TALLEST = 40  # rows shown without scrolling inside the table
TALL = 720  # pixels of a longer one


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
    chosen = queries.choose(checked.store, wanted, _period(wanted.during))
    _show_list(chosen, wanted, checked)


def _wanted(store: Store) -> queries.Wanted:
    """Ask what to look for."""
    used = {fact.measure for fact in store}
    measures = {measure.id: words.capital(measure.name) for measure in store.measures.values() if measure.id in used}
    places = sorted({place for fact in store for place in store.place_chain(fact.place)})
    articles = {article.source.id: article.source.label for article in store.articles}
    search, when = st.columns([3, 2])
    with search:
        said = filters.said("Search", page=PAGE, name="search", hint="words or digits, such as convicted 2013")
    with when:
        during = filters.said("Period", page=PAGE, name="period", hint="2013, 2020-04, 2022-10/2023-09 or 2023/24")
    first, second, third, fourth = st.columns(4)
    with first:
        measure = filters.many("Measure", measures, page=PAGE, name="measure", none="any measure")
    with second:
        place = filters.many("Place", {each: each for each in places}, page=PAGE, name="place", none="any place")
    with third:
        article = filters.many("Source", articles, page=PAGE, name="article", none="any article")
    with fourth:
        statuses = {status.value: status.value for status in Status}
        status = filters.many("Status", statuses, page=PAGE, name="status", none="any status")
    return queries.Wanted(said, measure, place, article, status, during)


def _period(text: str) -> Period | None:
    """Read the period to look for; one that cannot be read is said, not guessed."""
    if not text:
        return None
    try:
        return parse_period(text)
    except ValueError as error:
        panels.show(cards.quiet(f"Not narrowed to a period: {error}"))
        return None


def _show_list(chosen: list[Fact], wanted: queries.Wanted, checked: state.Checked) -> None:
    store = checked.store
    with st.container(horizontal=True, gap="medium"):
        found = f"{len(chosen):,} of {words.count(len(store.facts), 'fact')}"
        st.caption(f"{found}. Choose a row to open it; by keyboard, Shift+Space.")
        panels.link("facts", "Permalink to this list", **wanted.parameters)
    if not chosen:
        st.info("No fact fits. Widen the search or take a filter away.")
        return
    rows = [queries.row(fact, store, checked.flags) for fact in chosen]
    picked = st.dataframe(
        rows,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        height="content" if len(rows) <= TALLEST else TALL,
        column_config={"Statement": st.column_config.TextColumn(width="large")},
        alt=f"Table of {words.count(len(rows), 'fact')}: value, statement, period, place, flag, status, article",
    )
    if picked.selection.rows:
        fact = chosen[picked.selection.rows[0]]
        state.go("facts", fact=fact.id)
