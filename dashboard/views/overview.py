"""The overview: what is in the store, what is flagged, how much of each article is accounted for, what was checked."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, queries, state, words
from dashboard.panels import link, show
from factcheck.finding import Level

TOP = 3  # findings shown in full words here; the rest wait on their page


def page() -> None:
    """Show where the store stands."""
    checked = state.checked()
    store, findings = checked.store, checked.report.findings
    st.title("Overview", anchor=False)
    covered = [queries.coverage(checked.accounts[article.source.id]) for article in store.articles]
    found, accounted = sum(each.all for each in covered), sum(each.accounted for each in covered)
    show(
        cards.numbers(
            (
                ("articles", f"{len(store.articles):,}"),
                ("numbers in them", f"{found:,}"),
                ("accounted for", words.covered(accounted, found)),
                ("facts", f"{len(store.facts):,}"),
                ("recomputed and sound", f"{len(checked.report.passes):,}"),
            )
        )
    )
    _show_flagged(checked)
    st.header("Articles", anchor=False)
    for article, each in zip(store.articles, covered, strict=True):
        name, bar = st.columns([5, 4], vertical_alignment="center")
        with name:
            show(cards.lead(words.headline(article.source)))
            with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
                show(
                    cards.quiet(f"{words.byline(article.source)} · {words.count(len(article.facts), 'fact')}"),
                    "content",
                )
                link("sources", f"Read {article.source.id}", article=article.source.id)
        with bar:
            show(cards.coverage_bar(each))
    st.header("What was checked", anchor=False)
    show(cards.counts(words.tally(checked.report.tally), "Looked at"))
    if not findings:
        st.caption("Every rule ran; none found anything to flag.")


def _show_flagged(checked: state.Checked) -> None:
    st.header("Flagged", anchor=False)
    findings = list(checked.keys)
    for column, (level, found) in zip(st.columns(len(Level)), queries.by_level(findings).items(), strict=True):
        with column:
            show(cards.level_card(level, found))
            if found:
                link("inconsistencies", f"See the {words.LEVEL_WORDS[level][found != 1]}", level=level.value)
    for finding in findings[:TOP]:
        with st.container(border=True):
            show(cards.finding_head(finding))
            link("inconsistencies", "Open with quotes and working", finding=checked.keys[finding])
    if len(findings) > TOP:
        link("inconsistencies", f"All {words.count(len(findings), 'finding')}")
