"""How every chart looks: fonts, colours and signs, from the one palette; takes marks, gives marks dressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from factcheck.charts.palette import ACCENT, GROUND, INK, LEVELS, LINE, QUIET
from factcheck.finding import Level

PICKED = "picked"  # the selection that holds the fact a reader chose
FIGURES = "figures"  # the data a chart is drawn from
RING = "ring"  # the layer that marks it
FONT = "Inter, Liberation Sans, Arial, sans-serif"
WIDTH, HEIGHT = 840, 420  # of the plot; a page may set its own width
UNFLAGGED = "not flagged"
OCTAGON = "M-0.4,-1 L0.4,-1 L1,-0.4 L1,0.4 L0.4,1 L-0.4,1 L-1,0.4 L-1,-0.4 Z"
SHAPES = {
    UNFLAGGED: "circle",
    Level.NOTE.value: "square",
    Level.WARNING.value: "triangle-up",
    Level.ERROR.value: OCTAGON,
}
TOOLTIP = (("label", "Value"), ("days", "Period"), ("flag", "Flagged"), ("quote", "Quote"))


def colour(flag: str, *, dark: bool) -> str:
    """Give the colour of a flag."""
    return (ACCENT if flag == UNFLAGGED else LEVELS[Level(flag)]).on(dark=dark)


def flag(level: Level | None) -> str:
    """Name a flag."""
    return UNFLAGGED if level is None else level.value


def tooltips() -> list[alt.Tooltip]:
    """Say what a point tells when a reader rests on it."""
    return [alt.Tooltip(f"{field}:N", title=title) for field, title in TOOLTIP]


def picking() -> alt.Parameter:
    """Let a reader pick a fact."""
    return alt.selection_point(name=PICKED, fields=["fact"], on="click", clear="dblclick")


def ringed(base: alt.Chart, picked: alt.Parameter) -> alt.Chart:
    """Narrow a layer to the picked fact; in a file nothing is picked, so nothing is ringed."""
    made: alt.Chart = base.transform_filter(picked, empty=False).properties(name=RING)
    return made


def with_picked(vega: Mapping[str, Any], fact_id: str) -> dict[str, Any]:
    """Begin a chart with a fact picked."""
    params = [
        {**each, "value": [{"fact": fact_id}]} if each["name"] == PICKED else each for each in vega.get("params", ())
    ]
    return {**vega, "params": params}


def signs(base: alt.Chart, flags: list[str], x: alt.X, y: alt.Y, *, dark: bool, dx: int = 0) -> list[alt.Chart]:
    """Put a sign on every flagged mark; a shape, so that colour is never alone."""
    return [
        base.transform_filter(alt.datum.flag == name)
        .mark_point(
            shape=SHAPES[name], filled=True, size=200, opacity=1, color=colour(name, dark=dark),
            stroke=GROUND.on(dark=dark), strokeWidth=1.5, xOffset=dx,
        )
        .encode(x, y, tooltip=tooltips())
        for name in dict.fromkeys(flags)
        if name != UNFLAGGED
    ]  # fmt: skip


def dressed(chart: alt.LayerChart, *, dark: bool) -> alt.LayerChart:
    """Put on the palette, so that the screen and a saved file look the same."""
    ink, quiet, line = INK.on(dark=dark), QUIET.on(dark=dark), LINE.on(dark=dark)
    put_on: alt.LayerChart = chart.configure(
        background=GROUND.on(dark=dark),
        font=FONT,
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(
            labelColor=quiet, titleColor=quiet, gridColor=line, domainColor=line, tickColor=line, labelFontSize=14,
            titleFontSize=14, titleFontWeight="normal",
        ),
        axisX=alt.AxisConfig(grid=False),
        title=alt.TitleConfig(color=ink, subtitleColor=quiet, fontSize=18, subtitleFontSize=14, fontWeight=600),
        legend=alt.LegendConfig(labelColor=ink, titleColor=quiet, labelFontSize=14, titleFontSize=14),
    )  # fmt: skip
    return put_on


def specification(chart: alt.LayerChart, rows: Sequence[Mapping[str, Any]], *, dark: bool) -> dict[str, Any]:
    """Give a form's Vega-Lite with its data, once; a test holds every form against the schema, not every drawing."""
    made: dict[str, Any] = dressed(chart, dark=dark).to_dict(validate=False)
    drawn = {"embedOptions": {"renderer": "svg"}}  # marks that a screen reader and a keyboard can reach
    datasets = {FIGURES: list(rows), **made.get("datasets", {})}
    return {**made, "datasets": datasets, "usermeta": drawn}
