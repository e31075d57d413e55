"""The inconsistencies: each finding with its quotes side by side, its working and what differs; and what held."""

from __future__ import annotations

import streamlit as st

from dashboard import panels, queries, state, words
from factcheck.finding import SEVERITY, Finding, Level
from factcheck.store.store import Store

SHOWN = 20  # findings on one page of the list


def page() -> None:
    """Show what an editor should look at."""
    checked = state.checked()
    st.title("Inconsistencies", anchor=False)
    asked = state.asked(panels.FINDING)
    if asked:
        _show_one(checked, asked)
        return
    flagged, sound = st.tabs(
        [
            f"Flagged ({len(checked.report.findings):,})",
            f"Recomputed and sound ({len(checked.report.passes):,})",
        ]
    )
    with flagged:
        _show_flagged(checked)
    with sound:
        _show_sound(checked)


def _show_one(checked: state.Checked, key: str) -> None:
    panels.link("inconsistencies", "All findings")
    finding = checked.by_key.get(key)
    if finding is None:
        st.info("This finding is gone: a fact, a quote or the rule has changed since the address was made.")
        return
    panels.show_finding(finding, checked.store)


def _show_flagged(checked: state.Checked) -> None:
    findings = checked.report.findings
    if not findings:
        st.success("Every rule ran, and none found anything to flag.")
        return
    chosen = _filtered(findings, checked.store)
    st.caption(f"{len(chosen):,} of {words.count(len(findings), 'finding')}, the most serious first")
    if not chosen:
        st.info("No finding fits this choice. Widen it above.")
    start = state.page_of_list("findings", len(chosen), SHOWN)
    for finding in chosen[start : start + SHOWN]:
        panels.show_finding(finding, checked.store)


def _filtered(findings: tuple[Finding, ...], store: Store) -> list[Finding]:
    levels = sorted({finding.level for finding in findings}, key=lambda level: -SEVERITY[level])
    rules = sorted({finding.rule for finding in findings})
    names = {article.source.id: article.source.label for article in store.articles}
    level, rule, article = st.columns([2, 2, 3])
    with level:
        state.start_with("levels", [Level(each) for each in state.choices("level", levels)])
        only = st.pills("Level", levels, selection_mode="multi", key="levels", persist_state="session")
    with rule:
        some_rules = st.multiselect("Rule", rules, key="rules", placeholder="any rule", persist_state="session")
    with article:
        some_articles = st.multiselect(
            "Article",
            list(names),
            format_func=lambda each: names[each],
            key="finding-articles",
            placeholder="any article",
            persist_state="session",
        )
    return [
        finding
        for finding in findings
        if (not only or finding.level in only)
        and (not some_rules or finding.rule in some_rules)
        and (not some_articles or set(queries.articles_of(finding, store)) & set(some_articles))
    ]


def _show_sound(checked: state.Checked) -> None:
    passes = checked.report.passes
    if not passes:
        st.info("No fact is computed from others yet, so there was nothing to recompute.")
        return
    st.caption(f"{words.count(len(passes), 'recomputation')} held; each with its working")
    for index, held in enumerate(passes):
        panels.show_sound(held, checked.store, index)
