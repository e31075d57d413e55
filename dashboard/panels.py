"""What several pages show alike: takes findings and facts, draws them with their links; holds nothing back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import streamlit as st

from dashboard import cards, queries, settling, state
from factcheck.charts import conflict
from factcheck.charts.deck import written
from factcheck.charts.dress import PICKED, with_picked
from factcheck.charts.model import Chart, Form, Spec
from factcheck.finding import Finding, Level, Pass
from factcheck.markup import Markup
from factcheck.repair.advice import proposals_for
from factcheck.store.decisions import Resolution
from factcheck.store.model import Fact
from factcheck.store.store import Store

FACT, ARTICLE, FINDING = "fact", "article", "finding"  # names of parameters in addresses
SHOW, SLIDE = "show", "slide"  # the same, of a presentation
PRESENTED = "present-charts"  # the charts that a reader chose to present
SIDE_BY_SIDE = 4  # facts whose properties fit beside each other without a scroll


def show(markup: Markup, width: Literal["stretch", "content"] = "stretch") -> None:
    """Draw markup."""
    st.html(markup.html, width=width)


def link(page: str, label: str, **parameters: str | Sequence[str]) -> None:
    """Link to a page of the dashboard; the label is ours, never a text from outside."""
    st.page_link(state.page_called(page), label=label, query_params=parameters, width="content")


def show_chart(
    chart: Chart,
    key: str,
    on_select: Callable[[], None] | Literal["ignore"] = "ignore",
    height: int | None = None,
    picked: str = "",
) -> None:
    """Draw a chart: over time as wide as there is room, unless a height is named; all others are scaled as a whole."""
    is_trend = chart.spec.form is Form.TREND
    lower = {"height": height} if height and is_trend else {}
    st.vega_lite_chart(
        spec={**(with_picked(chart.vega, picked) if picked else chart.vega), **lower},
        theme=None,
        width="stretch" if is_trend and not height else "content",
        key=key,
        on_select=on_select,
        selection_mode=None if on_select == "ignore" else [PICKED],
        alt=chart.alt,
    )


def link_to_present(spec: Spec) -> None:
    """Link to the presentation with one chart more."""
    shown = [*state.all_chosen_in(PRESENTED), written(spec)]
    link("present", "Present this chart", **{SHOW: list(dict.fromkeys(shown)), SLIDE: str(len(set(shown)))})


def show_finding(finding: Finding, key: str, store: Store) -> None:
    """Draw a finding with its evidence, its working, what differs, and the way out."""
    with st.container(border=True, key=f"finding-{key}"):
        show(cards.finding_head(finding))
        facts = _known(finding.facts, store)
        _show_evidence(finding.facts, finding.quotes, store)
        if finding.working:
            show(cards.label("Working"))
            show(cards.working(finding.working))
        _show_picture(finding, facts, key, store)
        if len(facts) > 1:
            with st.expander("What differs", expanded=len(facts) <= SIDE_BY_SIDE, key=f"differs-{key}"):
                show(cards.differences(facts, queries.differences(facts, store)))
        if finding.suggestion:
            show(cards.label("What would make it consistent"))
            show(cards.lead(finding.suggestion))
        _show_links(facts, key)
        if facts:
            settling.show_form(finding, key, store)


def show_resolved(finding: Finding, resolution: Resolution, key: str, store: Store) -> None:
    """Draw a settled finding with the decision on it, and let it be opened again."""
    with st.container(border=True, key=f"resolved-{key}"):
        show(cards.finding_head(finding))
        show(cards.decision(resolution))
        _show_evidence(finding.facts, finding.quotes, store)
        settling.show_reopen(finding, key)


def show_sound(held: Pass, store: Store, index: int) -> None:
    """Draw a recomputation that held, with its working and evidence."""
    with st.container(border=True, key=f"sound-{index}"):
        show(cards.sound_head(held.rule, held.message))
        if held.working:
            show(cards.working(held.working))
        facts = _known(held.facts, store)
        if facts or held.quotes:
            with st.expander("Quotes", key=f"sound-quotes-{index}"):
                _show_evidence(held.facts, held.quotes, store)
        _show_links(facts)


def show_facts(facts: Sequence[Fact], store: Store) -> None:
    """Draw facts as quotes with a link to each."""
    for fact in facts:
        show(cards.fact_quote(fact, store.article_of[fact.id], store))
        link("facts", f"Fact {fact.id}", fact=fact.id)


def _show_evidence(ids: Sequence[str], quotes: Sequence[str], store: Store) -> None:
    """Draw each quote under the name of its article; a quote without a fact stands alone."""
    drawn = []
    for index, quote in enumerate(quotes):
        fact = store.facts.get(ids[index]) if index < len(ids) else None
        if fact is None:
            drawn.append(cards.quote_card(quote, None, ()))
        else:
            drawn.append(cards.fact_quote(fact, store.article_of[fact.id], store, quote))
    if drawn:
        show(cards.quotes(drawn))


def _show_picture(finding: Finding, facts: Sequence[Fact], key: str, store: Store) -> None:
    """Draw the figures on one axis, with the likeliest change that would settle them."""
    if finding.level is Level.NOTE or len(facts) < 2:
        return
    best = next(iter(proposals_for(store, finding)), None)
    drawn = conflict.picture(store, facts, best, dark=state.is_dark())
    if drawn is not None:
        st.altair_chart(drawn, theme=None, key=f"picture-{key}", alt=conflict.described(facts, best))


def _show_links(facts: Sequence[Fact], key: str = "") -> None:
    if not facts and not key:
        return
    with st.container(horizontal=True, gap="medium"):
        for fact in facts:
            link("facts", f"Fact {fact.id}", fact=fact.id)
        if key:
            link("inconsistencies", "Permalink", finding=key)


def _known(ids: Sequence[str], store: Store) -> list[Fact]:
    return [store.facts[fact] for fact in dict.fromkeys(ids) if fact in store.facts]
