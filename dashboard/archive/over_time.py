"""The articles of a scan by month and verdict: draws a chart and its table, and counts those without a month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboard import state, words
from dashboard.archive import scans
from dashboard.archive.choice import Choice
from factcheck.archive.hits import Month
from factcheck.archive.standing import Standing
from factcheck.charts import months
from factcheck.charts.months import Count
from factcheck.exports.draft_marks import MARKS

SHADES = {label: mark.shade for label, mark in MARKS.items()}


def show(standing: Standing, choice: Choice, asked: Mapping[str, str]) -> None:
    """Draw the months; a chosen row of the table lists the numbers of that month."""
    state.ask(page="")
    found = scans.months(standing, choice.wanted)
    counts = [Count(each.month, each.label, each.articles) for each in found if each.month is not None]
    st.caption(f"Articles a month that have such a number. {_undated(found)}")
    if not counts:
        st.info("None of these articles has a date that names a month, so there is nothing to draw over time.")
        return
    alt = months.described(counts, SHADES)
    st.altair_chart(months.timeline(counts, SHADES, dark=state.is_dark()), theme=None, key="archive-time", alt=alt)
    st.header("The same as a table", anchor=False)
    rows = months.table(counts, SHADES)
    picked = st.dataframe(
        rows, hide_index=True, key="archive-months", on_select="rerun", selection_mode="single-row", alt=alt
    )
    st.caption("Choose a month to list its numbers; by keyboard, Shift+Space.")
    if picked.selection.rows:
        month = str(rows[picked.selection.rows[0]]["Month"])
        wanted = {**asked, **choice.parameters, "show": "", "published": month}
        state.go("archive", **{name: value for name, value in wanted.items() if value})


def _undated(found: Sequence[Month]) -> str:
    """Say how many articles have no month."""
    without = [f"{words.count(each.articles, 'article')} {each.label}" for each in found if each.month is None]
    if not without:
        return "Every one of them has a date."
    return f"In no month, because their date is missing or names none: {', '.join(without)}."
