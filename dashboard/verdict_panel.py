"""The evidence beside a draft: takes a checked number, draws why, the working and each quote in its article."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from dashboard import cards, panels, queries, state, verdict_cards, words
from factcheck.draft import CheckedFigure

SHOWN_FIRST = 6  # numbers named before one is chosen


def show(
    figure: CheckedFigure, checked: state.Checked, note_down: Callable[[str | None], None] | None, key: str
) -> None:
    """Draw all there is on a number.

    `note_down` is told what a person notes, None when a check is taken back; without it nobody is asked.
    """
    panels.show(verdict_cards.head(figure))
    if note_down is not None:
        _ask_hand(figure, note_down, key)
    if figure.working:
        panels.show(cards.label("Working"))
        panels.show(cards.working(figure.working))
    store = checked.store
    facts = [store.facts[cited.id] for cited in figure.facts if cited.id in store.facts]
    if facts:
        panels.show(cards.label("Evidence, in its article"))
    for fact in facts:
        article = store.article_of[fact.id]
        panels.show(cards.quote_in_context(fact, article, store))
        with st.container(horizontal=True, gap="medium"):
            panels.link("facts", f"Fact {fact.id}", fact=fact.id)
            panels.link("sources", "See it in the article", article=article.source.id, fact=fact.id)
    if len(facts) > 1:
        with st.expander("What differs", key=f"draft-differs-{key}"):
            panels.show(cards.differences(facts, queries.differences(facts, store)))
    for finding in figure.findings:
        if finding in checked.keys:
            panels.link("inconsistencies", f"The open {finding.level}", finding=checked.keys[finding])


def show_none(figures: list[CheckedFigure], is_empty: bool) -> None:  # noqa: FBT001 - said by name
    """Say how to choose a number, and which want a look first."""
    st.header("The evidence", anchor=False)
    if is_empty:
        return
    st.caption("Choose a marked number: click it, or Tab to it and press Enter. Arrow keys go to the next.")
    if figures:
        panels.show(cards.label("Look at these first"))
        panels.show(verdict_cards.look_first(figures[:SHOWN_FIRST]))
        if len(figures) > SHOWN_FIRST:
            st.caption(f"and {words.count(len(figures) - SHOWN_FIRST, 'other')}.")


def _ask_hand(figure: CheckedFigure, note_down: Callable[[str | None], None], key: str) -> None:
    """Let a person say that the number was checked by hand, and how; a note counts when it is seen to be kept."""
    box, line = f"draft-hand-{key}", f"draft-note-{key}"
    st.checkbox(
        "Checked by hand",
        value=figure.by_hand is not None,
        key=box,
        on_change=lambda: note_down("" if state.is_ticked(box) else None),
    )
    if figure.by_hand is None:
        return
    if figure.by_hand:
        panels.show(cards.quiet(f"Note kept: {figure.by_hand}"))
    with st.form(f"draft-noting-{key}", border=False):
        st.text_input("Note", value=figure.by_hand, key=line, placeholder="how, and by whom")
        st.form_submit_button("Keep the note", on_click=lambda: note_down(state.chosen_in(line).strip()))
