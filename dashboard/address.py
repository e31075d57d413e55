"""Keeps the browser's address true: takes the page and what it was asked for, writes that into the address bar.

Streamlit leaves the address as it is when a link leads to the page one is on, with other parameters; what a reader
would copy from the bar, and what the back button returns to, would then be wrong.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import streamlit as st

_JS = """
export default function ({ data }) {
  const here = new URLSearchParams(window.location.search);
  const embedding = [...here].filter(([name]) => name.startsWith("embed"));
  const wanted = new URLSearchParams([...new URLSearchParams(data.query), ...embedding]).toString();
  const path = window.location.pathname;
  if (!path.endsWith("/" + data.page) || here.toString() === wanted) return;
  window.history.pushState(window.history.state, "", path + (wanted ? "?" + wanted : ""));
}
"""


def keep_true(page: str) -> None:
    """Put what the page was asked for into the address bar, where it is not there already."""
    asked = [(name, value) for name in st.query_params for value in st.query_params.get_all(name)]
    _component()(key="address", data={"page": page, "query": urlencode(asked)})


@st.cache_resource
def _component() -> Any:
    return st.components.v2.component("factcheck_address", js=_JS)
