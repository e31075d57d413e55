"""Filters that begin as the address says and are kept across pages: takes options, gives what the reader chose."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from dashboard import state


def many(label: str, options: Mapping[str, str], *, page: str, name: str, none: str) -> tuple[str, ...]:
    """Let a reader choose among options, value to words; nothing chosen is no restriction."""
    key = f"{page}-{name}"
    state.begin(key, state.asked_all(name), options)
    chosen = st.multiselect(
        label, list(options), format_func=lambda each: options[each], key=key, persist_state="session", placeholder=none
    )
    return tuple(chosen)


def some(label: str, options: Mapping[str, str], *, page: str, name: str) -> tuple[str, ...]:
    """Let a reader choose among few options that all stay in sight."""
    key = f"{page}-{name}"
    state.begin(key, state.asked_all(name), options)
    chosen = st.pills(
        label, list(options), format_func=lambda each: options[each], selection_mode="multi", key=key,
        persist_state="session",
    )  # fmt: skip
    return tuple(chosen)


def said(label: str, *, page: str, name: str, hint: str) -> str:
    """Let a reader say what to look for."""
    key = f"{page}-{name}"
    state.begin_with(key, state.asked(name))
    return st.text_input(label, key=key, persist_state="session", placeholder=hint).strip()
