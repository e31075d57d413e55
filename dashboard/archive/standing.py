"""How far a scan is, on the page: takes its folder, draws what is done, the bar while it runs, and what went wrong."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, panels, words
from dashboard.archive import scans
from factcheck.archive.progress import span
from factcheck.archive.standing import Standing

EVERY = 5.0  # seconds between two looks at a scan that runs
FAILED_SHOWN = 200


def show(name: str, standing: Standing) -> None:
    """Say what the scan is of, and how far it is."""
    parts = words.count(len(standing.plan.parts), "part")
    if standing.is_finished:
        articles = words.count(standing.plan.articles, "article")
        panels.show(cards.lead(f"Finished: {articles} in {parts}, scanned by factcheck {standing.plan.version}."))
        _show_failed(standing)
    elif standing.has_stopped:
        st.warning(
            f"The scan seems to have stopped: {len(standing.done):,} of {parts} are done, and nothing was written for "
            f"{span(standing.silent)}. Called again, its command does what is missing."
        )
    else:
        st.fragment(_show_progress, run_every=EVERY)(name)
    if not scans.is_of_this_store(standing):
        st.warning("The store has changed since this scan: the verdicts are the scan's, the quotes those of now.")


def _show_progress(name: str) -> None:
    """Draw the bar of a scan that runs; when it has ended, draw the page again."""
    standing = scans.look(name)
    if standing.is_finished or standing.has_stopped:
        st.rerun()
    done, parts = len(standing.done), len(standing.plan.parts)
    said = f"{done:,} of {words.count(parts, 'part')} done"
    if standing.rate is not None and standing.seconds_left is not None:
        said += f", {standing.rate:,.1f} articles a second, {span(standing.seconds_left)} left"
    elif not done:
        said += "; the first is under way, and its numbers show here when it is done"
    st.progress(done / parts if parts else 1.0, said)


def _show_failed(standing: Standing) -> None:
    if standing.missing:
        st.warning(f"{words.count(standing.missing, 'part')} could not be done. Call the command again.")
    failed = standing.manifest["failed"] if standing.manifest else []
    if not failed:
        return
    with st.expander(f"{words.count(len(failed), 'article')} could not be checked", key="archive-failed"):
        rows = [{"Article": each["article"], "Why": each["reason"]} for each in failed[:FAILED_SHOWN]]
        st.dataframe(rows, hide_index=True, alt="Articles that could not be checked, and why")
        if len(failed) > FAILED_SHOWN:
            st.caption(f"The manifest names {len(failed) - FAILED_SHOWN:,} more.")
