"""The page of a store that cannot be opened: every problem with its file and line, and the way on."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, state, words
from dashboard.panels import show
from factcheck.markup import element


def page(found: state.Unreadable) -> None:
    """List what keeps the store from opening."""
    st.title("The store cannot be opened yet", anchor=False)
    show(cards.lead(f"{words.count(len(found.problems), 'problem')} in {found.root}."))
    show(element("ul", *(element("li", problem) for problem in found.problems), class_="fc-problems"))
    st.caption("Correct the files and reload this page: it reads them again.")
    st.button("Read the store again", type="primary")
