"""The inconsistencies: each finding with its quotes side by side, its working and what differs; and what held."""

from __future__ import annotations

import streamlit as st

from dashboard import filters, panels, queries, state, words
from factcheck.finding import Finding
from factcheck.store.store import Store

PAGE = "inconsistencies"
SHOWN = 20  # findings on one page of the list


def page() -> None:
    """Show what an editor should look at."""
    checked = state.checked()
    st.title("Inconsistencies", anchor=False)
    asked = state.asked(panels.FINDING)
    if asked:
        _show_one(checked, asked)
        return
    flagged, sound, resolved = st.tabs(
        [
            f"Flagged ({len(checked.report.findings):,})",
            f"Recomputed and sound ({len(checked.report.passes):,})",
            f"Resolved ({len(checked.report.resolved):,})",
        ]
    )
    with flagged:
        _show_flagged(checked)
    with sound:
        _show_sound(checked)
    with resolved:
        _show_resolved(checked)


def _show_one(checked: state.Checked, key: str) -> None:
    panels.link("inconsistencies", "All findings")
    finding = checked.by_key.get(key)
    if finding is None:
        st.info("This finding is gone: a fact, a quote or the rule has changed since the address was made.")
        return
    panels.show_finding(finding, checked.keys[finding], checked.store)


def _show_flagged(checked: state.Checked) -> None:
    findings = tuple(checked.keys)
    if not findings:
        st.success("Every rule ran, and none found anything to flag.")
        return
    chosen = _filtered(findings, checked.store)
    if not chosen:
        st.info("No finding fits this choice. Widen it above.")
    start = state.page_of_list("findings", len(chosen), SHOWN)
    for finding in chosen[start : start + SHOWN]:
        panels.show_finding(finding, checked.keys[finding], checked.store)


def _filtered(findings: tuple[Finding, ...], store: Store) -> list[Finding]:
    levels = {level.value: words.LEVEL_WORDS[level][1] for level, found in queries.by_level(findings).items() if found}
    rules = {rule: rule for rule in sorted({finding.rule for finding in findings})}
    articles = {article.source.id: article.source.label for article in store.articles}
    first, second, third = st.columns([2, 2, 3])
    with first:
        level = filters.some("Level", levels, page=PAGE, name="level")
    with second:
        rule = filters.many("Rule", rules, page=PAGE, name="rule", none="any rule")
    with third:
        article = filters.many("Article", articles, page=PAGE, name="article", none="any article")
    chosen = queries.narrow(findings, level, rule, article, store)
    with st.container(horizontal=True, gap="medium"):
        st.caption(f"{len(chosen):,} of {words.count(len(findings), 'finding')}, the most serious first")
        panels.link("inconsistencies", "Permalink to this list", level=level, rule=rule, article=article)
    return chosen


def _show_sound(checked: state.Checked) -> None:
    passes = checked.report.passes
    if not passes:
        st.info("No fact is computed from others yet, so there was nothing to recompute.")
        return
    st.caption(f"{words.count(len(passes), 'recomputation')} held; each with its working")
    for index, held in enumerate(passes):
        panels.show_sound(held, checked.store, index)


def _show_resolved(checked: state.Checked) -> None:
    resolved = checked.report.resolved
    if not resolved:
        st.info("No finding has been resolved yet. A resolution holds only while its facts stay what they are.")
        return
    for index, (finding, resolution) in enumerate(resolved):
        panels.show_resolved(finding, resolution, f"{finding.code}-{index}", checked.store)
