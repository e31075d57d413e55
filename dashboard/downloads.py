"""Taking a chart away: a button for each format; a file is made when its button is pressed, in a process of its own."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from factcheck.charts.model import Chart
from factcheck.exports.chart.formats import FORMATS, export, media_type

NAMES = {
    "png": "PNG picture",
    "svg": "SVG picture",
    "pdf": "PDF",
    "pptx": "PowerPoint",
    "html": "Web page",
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
            for form in FORMATS:
                st.download_button(
                    NAMES[form],
                    data=_made(chart, form),
                    file_name=f"{chart.code}.{form}",
                    mime=media_type(form),
                    key=f"away-{key}-{form}",
                    on_click="ignore",
                )


def _made(chart: Chart, form: str) -> Callable[[], bytes]:
    return lambda: export(chart, form)
