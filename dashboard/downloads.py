"""Taking a chart away: a button for each format; a file is made when its button is pressed, in a process of its own."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from factcheck.charts.model import Chart
from factcheck.exports.chart.formats import FORMATS, export, media_type

EMBED = "embed.html"
NAMES = {
    "png": "PNG picture",
    "svg": "SVG picture",
    "pdf": "PDF",
    "pptx": "PowerPoint",
    "html": "Web page",
    "embed.html": "Embed",
    "csv": "CSV",
    "xlsx": "Excel",
    "json": "Vega-Lite JSON",
    "zip": "Data package",
}


def show(chart: Chart, key: str, what: str = "chart") -> None:
    """Offer the chart in every format."""
    with st.expander(f"Take this {what} away", key=f"away-{key}"):
        st.caption(f"Each file says where its numbers come from, and can be verified later; code {chart.code}.")
        with st.container(horizontal=True, gap="small"):
            if st.button(NAMES[EMBED], key=f"away-{key}-{EMBED}"):
                _show_embed(chart)
            for form in FORMATS:
                if form == EMBED:
                    continue
                st.download_button(
                    NAMES[form],
                    data=_made(chart, form),
                    file_name=f"{chart.code}.{form}",
                    mime=media_type(form),
                    key=f"away-{key}-{form}",
                    on_click="ignore",
                )


@st.dialog("Put this chart into a page", width="large")
def _show_embed(chart: Chart) -> None:
    """Offer the chart as HTML to copy, or as a file."""
    st.caption(
        "Copy all of it into the HTML of a page. It runs no script, fetches nothing and needs no style; it stays as it "
        "is now, and anyone can verify it later: save the page, and give it to Verify."
    )
    st.download_button(
        "As a file",
        data=_made(chart, EMBED),
        file_name=f"{chart.code}.{EMBED}",
        mime=media_type(EMBED),
        key=f"away-{EMBED}",
        on_click="ignore",
    )
    st.code(export(chart, EMBED).decode(), language=None, wrap_lines=True)


def _made(chart: Chart, form: str) -> Callable[[], bytes]:
    return lambda: export(chart, form)
