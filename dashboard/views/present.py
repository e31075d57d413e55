"""Presenting: a sequence of charts with nothing around them, turned by keys, their quotes as the speaker's notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboard import cards, downloads, look, panels, state, words
from factcheck.charts.build import build
from factcheck.charts.deck import on_ground
from factcheck.charts.model import Chart, Form, Spec

CHOSEN, SLIDE, NOTES = "present-charts", "slide", "present-notes"
SHOW, ALONE = "show", "alone"  # names of parameters in the address
FIRST = 4  # charts shown where the reader has chosen none


def page() -> None:
    """Show one chart after the other."""
    checked = state.checked()
    specs = checked.deck
    if not specs:
        st.title("Present", anchor=False)
        st.info("No fact has an amount yet, so there is nothing to present.")
        return
    alone = state.asked(ALONE) == "yes"
    chosen = _chosen(specs, alone=alone)
    index = min(max(_number(state.asked(SLIDE)) - 1, 0), len(chosen) - 1)
    chart = build(checked.store, checked.report, on_ground(specs[chosen[index]], dark=state.is_dark()))
    if alone:
        st.html(f"<style>{look.ALONE}</style>")
    _show(chart, f"{chosen[index]}-{index}", "h1" if alone else "h2")
    _show_controls(index, len(chosen), alone=alone)
    if not alone:
        downloads.show(chart, "present")
    with st.expander("Speaker notes: the words each number stands on", key=NOTES, expanded=not alone):
        panels.show_facts([checked.store.facts[stated.id] for stated in chart.facts], checked.store)


def _chosen(specs: Mapping[str, Spec], *, alone: bool) -> Sequence[str]:
    """Let the reader choose the charts and their order, in which the address keeps them."""
    wishes = [name for name in state.asked_all(SHOW) if name in specs]
    if alone:
        return wishes or list(specs)[:FIRST]
    st.title("Present", anchor=False)
    state.begin(CHOSEN, wishes, specs)
    chosen = st.multiselect(
        "Charts, in the order in which they are shown",
        list(specs),
        format_func=lambda name: specs[name].title,
        key=CHOSEN,
        persist_state="session",
        placeholder=f"the first {words.count(min(FIRST, len(specs)), 'chart')}",
    )
    return chosen or list(specs)[:FIRST]


def _show(chart: Chart, key: str, heading: str) -> None:
    panels.show(cards.slide_head(chart.title, chart.subtitle, heading))
    if chart.vega:
        st.vega_lite_chart(spec=dict(chart.vega), theme=None, key=f"slide-{key}", alt=chart.alt)
    elif chart.spec.form is Form.FACT:
        panels.show(cards.fact_slide(chart))
    else:
        st.dataframe([dict(row) for row in chart.rows], hide_index=True, key=f"slide-{key}", alt=chart.alt)
    panels.show(cards.slide_foot(chart.source_line, chart.caveats))


def _show_controls(index: int, count: int, *, alone: bool) -> None:
    with st.container(horizontal=True, gap="small"):
        if st.button("Back", shortcut="Left", disabled=index == 0, key="present-back"):
            _turn(index)
        if st.button("On", shortcut="Right", disabled=index == count - 1, key="present-on"):
            _turn(index + 2)
        st.caption(f"{index + 1} of {count}")
        label, keys = ("Leave full screen", "Esc") if alone else ("Full screen", "F")
        if st.button(label, shortcut=keys, key="present-alone"):
            shown = st.session_state.get(CHOSEN) or state.asked_all(SHOW)
            parameters = {SLIDE: str(index + 1), **({} if alone else {ALONE: "yes"})}
            state.go("present", **{SHOW: list(shown), **parameters})


def _turn(number: int) -> None:
    state.ask(**{SLIDE: str(number)})
    st.rerun()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 1
