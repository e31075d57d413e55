"""The page of one fact: its quote in the article, who said it, what is flagged, what relates to it, how to cite it."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, downloads, panels, queries, state, words
from factcheck.charts.build import build
from factcheck.charts.model import Form, Spec
from factcheck.store.model import Fact


def show(checked: state.Checked, fact: Fact) -> None:
    """Show a fact with all its evidence."""
    store, article = checked.store, checked.store.article_of[fact.id]
    panels.link("facts", "All facts")
    panels.show(cards.fact_head(fact, checked.flags.get(fact.id), "h1"))
    evidence, about = st.columns([3, 2], gap="large")
    with evidence:
        st.header("The words it stands on", anchor=False)
        panels.show(cards.quotes([cards.fact_quote(fact, article, store)]))
        for also in fact.also:
            panels.show(
                cards.quotes([cards.quote_card(also.quote, also.figure or fact.figure, ("also in this article",))])
            )
        for more in fact.context:
            panels.show(cards.quotes([cards.quote_card(more, None, ("what it is about, in the article's words",))]))
        with st.container(horizontal=True, gap="medium"):
            panels.link("sources", "See it in the article", article=article.source.id, fact=fact.id)
            if article.source.url is not None:
                st.link_button("Open the original at the quote", words.text_fragment(article.source.url, fact.quote))
    with about:
        st.header("Who said it", anchor=False)
        panels.show(cards.chain(words.chain(fact, article.source)))
        st.header("What it is", anchor=False)
        panels.show(cards.properties(_properties(fact, checked)))
    _show_findings(checked, fact)
    _show_related(checked, fact)
    st.header("Take it away", anchor=False)
    card = Spec(Form.FACT, (fact.id,), is_dark=state.is_dark())
    downloads.show(build(store, checked.report, card), "fact", "fact")
    st.header("Cite it", anchor=False)
    st.caption("The address of this fact, on this dashboard:")
    st.code(state.address("facts", fact=fact.id), language=None)


def _properties(fact: Fact, checked: state.Checked) -> list[tuple[str, str]]:
    store = checked.store
    measure = store.measure_of(fact)
    return [
        ("Counts", words.capital(measure.name)),
        ("Definition", measure.definition or ""),
        ("Period", words.period(fact.period)),
        ("Place", fact.place or "not stated"),
        ("Population", fact.population or ""),
        ("Status", fact.status),
        ("Note", fact.note or ""),
        ("Entered", f"{store.article_of[fact.id].file}, line {store.line_of(fact.id)}"),
    ]


def _show_findings(checked: state.Checked, fact: Fact) -> None:
    st.header("What is flagged", anchor=False)
    findings = [finding for finding in checked.keys if fact.id in finding.facts]
    held = [each for each in checked.report.passes if fact.id in each.facts]
    if not findings:
        st.caption("No rule flags this fact.")
    for finding in findings:
        with st.container(border=True):
            panels.show(cards.finding_head(finding))
            panels.link("inconsistencies", "Open with quotes and working", finding=checked.keys[finding])
    for each in held:
        with st.container(border=True):
            panels.show(cards.sound_head(each.rule, each.message))


def _show_related(checked: state.Checked, fact: Fact) -> None:
    groups = queries.related(fact, checked.store)
    st.header("Related facts", anchor=False)
    if not groups:
        st.caption("Nothing else in the store counts this, or anything near it.")
    for how, facts in groups.items():
        st.subheader(how, anchor=False)
        panels.show_facts(facts, checked.store)
