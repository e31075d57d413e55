"""Settling a finding on the page: a form that records a decision in the store, a button that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from dashboard import state
from factcheck.deciding import Decision, reopen, resolve
from factcheck.errors import FactcheckError
from factcheck.finding import Finding
from factcheck.store.decisions import Why
from factcheck.store.store import Store


def show_form(finding: Finding, key: str, store: Store) -> None:
    """Let a person say why the finding needs no further work."""
    with st.expander("Settle this finding", key=f"settle-{key}"), st.form(f"settling-{key}", border=False):
        reason = st.selectbox("Reason", [why.value for why in Why], key=f"reason-{key}")
        by = st.text_input("Your name", key=f"by-{key}").strip()
        note = st.text_area("Explanation", key=f"note-{key}", height=80).strip()
        expires = st.date_input("No longer holds from (optional)", value=None, key=f"expires-{key}")
        st.caption("It is written to facts/resolutions.yaml and reopens when any of these facts changes.")
        if not st.form_submit_button("Record the decision"):
            return
    if not by:
        st.error("A decision needs the name of the person who makes it.")
        return
    decision = Decision(Why(reason), by, date.today(), note or None, expires)  # noqa: DTZ011  a person's own calendar
    _do(lambda: resolve(state.store_root(), store, finding, decision))


def show_reopen(finding: Finding, key: str) -> None:
    """Let a person take the decision back."""
    if st.button("Open again", key=f"reopen-{key}"):
        _do(lambda: reopen(state.store_root(), finding))


def _do(change: Callable[[], object]) -> None:
    """Change the store and show it as it then is, or say why it could not be changed."""
    try:
        change()
    except (FactcheckError, ValueError) as error:
        st.error(str(error))
        return
    st.rerun()
