"""The dashboard: opens the store named by FACTCHECK_STORE, and shows its pages, or all that keeps it from opening."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboard import address, look, state
from dashboard.views import (
    archive,
    draft,
    facts,
    inconsistencies,
    overview,
    present,
    sources,
    trends,
    unreadable,
    verify,
)

ICON = Path(__file__).with_name("icon.png")  # a local file: a named icon would be fetched from outside
NAME = "Fact-check"


def main() -> None:
    """Run the page that the address names."""
    st.set_page_config(page_title=NAME, page_icon=str(ICON), layout="wide")
    st.html(f"<style>{look.style_sheet()}</style>")
    pages = {
        "overview": st.Page(overview.page, title="Overview", url_path="overview", default=True),
        "draft": st.Page(draft.page, title="Check a draft", url_path="draft"),
        "archive": st.Page(archive.page, title="Archive", url_path="archive"),
        "inconsistencies": st.Page(inconsistencies.page, title="Inconsistencies", url_path="inconsistencies"),
        "facts": st.Page(facts.page, title="Facts", url_path="facts"),
        "trends": st.Page(trends.page, title="Trends", url_path="trends"),
        "present": st.Page(present.page, title="Present", url_path="present"),
        "sources": st.Page(sources.page, title="Sources", url_path="sources"),
        "verify": st.Page(verify.page, title="Verify", url_path="verify"),
    }
    state.keep_pages(pages)
    chosen = st.navigation(list(pages.values()), position="top")
    opened = state.open_store()
    if isinstance(opened, state.Unreadable):
        unreadable.page(opened)
        return
    chosen.run()
    address.keep_true(chosen.url_path)


if __name__ == "__main__":
    main()
