"""The trend chart: from a series to an Altair chart of its points.

A period is a bar as long as its days; a bound is a line to its other end, an open end an arrow; a flag is a shape.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

import altair as alt

from factcheck.charts.dress import (
    FIGURES,
    HEIGHT,
    SHAPES,
    UNFLAGGED,
    WIDTH,
    colour,
    flag,
    picking,
    ringed,
    specification,
    tooltips,
)
from factcheck.charts.palette import GROUND, INK, QUIET
from factcheck.charts.series import Point, Series, is_hedged
from factcheck.phrasing import period_words, value_words

_SIDES = ("above right", "below right", "above left", "below left")  # where a value is written, from the top
_ALIGNED: Mapping[str, tuple[Literal["left", "center", "right"], int]] = {
    "right": ("left", 16), "left": ("right", -16), "centre": ("center", 0),
}  # fmt: skip
_LATE = 0.8  # of the axis: from here on values are not written to the right, so that none is cut at the edge
_LINES = 6  # across the plot, about
_FEW_YEARS = 2  # up to which an axis names months
_CROWDED = 0.06  # of the axis: values nearer than this would write over each other
_BESIDE = 0.12  # of the axis: how far a value reaches beside its point
_RING = 560  # square pixels within the ring around the chosen point
_ARROW = 0.09  # of the axis: how far an open end reaches


@dataclass(frozen=True, slots=True)
class Break:
    """A day on which the definition changes, and what is said there."""

    on: date
    words: str


def plot(data: Series, *, dark: bool, breaks: Sequence[Break] = ()) -> dict[str, Any]:
    """Draw a series; its title stands above it, wherever it is shown."""
    rows = _rows(data.points)
    ink, quiet = INK.on(dark=dark), QUIET.on(dark=dark)
    x = alt.X("start:T", title=None, scale=alt.Scale(type="utc", nice="year"), axis=_time_axis(data.points))
    y = alt.Y("value:Q", title=data.axis.unit, scale=alt.Scale(zero=True, nice=_LINES), axis=alt.Axis(tickCount=_LINES))
    base = alt.Chart(alt.NamedData(name=FIGURES))
    levels = [name for name in SHAPES if any(row["flag"] == name for row in rows)]
    colours = [colour(name, dark=dark) for name in levels]
    legend = (
        alt.Legend(title="Flagged", orient="top", symbolSize=140, symbolOpacity=1) if levels != [UNFLAGGED] else None
    )
    tints = alt.Color("flag:N", scale=alt.Scale(domain=levels, range=colours), legend=legend)
    shape = alt.Shape("flag:N", scale=alt.Scale(domain=levels, range=[SHAPES[name] for name in levels]), legend=legend)
    periods = base.mark_rule(strokeWidth=5, strokeCap="butt", opacity=0.45).encode(x, y, alt.X2("end:T"), color=tints)
    ranges = base.transform_filter("datum.hedged").mark_rule(strokeWidth=2, color=quiet)
    bounds = [ranges.encode(alt.X("middle:T"), alt.Y("low:Q"), alt.Y2("high:Q"))] if any(map(_is_range, rows)) else []
    picked = picking()
    points = (
        base.mark_point(filled=True, size=190, opacity=1, stroke=GROUND.on(dark=dark), strokeWidth=1.5)
        .encode(alt.X("middle:T"), y, color=tints, shape=shape, tooltip=tooltips())
        .add_params(picked)
    )
    ring = (
        ringed(base, picked)
        .mark_point(size=_RING, filled=False, opacity=1, stroke=ink, strokeWidth=2.5, aria=False)
        .encode(alt.X("middle:T"), y)
    )
    arrows = [
        layer
        for side in ("up", "down")
        if any(row["open"] == side for row in rows)
        for layer in _arrow(base, side, quiet)
    ]
    labels = [_labels(base, side, ink) for side in dict.fromkeys(str(row["side"]) for row in rows)]
    under = [*_zero(rows, quiet), *_breaks(breaks, ink, quiet)]
    layers = alt.LayerChart(
        layer=[*under, periods, *bounds, *arrows, points, ring, *labels], width=WIDTH, height=HEIGHT
    )
    return specification(layers, rows, dark=dark)


def _rows(points: Sequence[Point]) -> list[dict[str, Any]]:
    """Give the chart's data; the one place where a figure becomes a float, for the screen."""
    reach = max((float(abs(point.high or point.value)) for point in points), default=1.0) or 1.0
    rows = []
    for point in points:
        value = float(point.value)
        opening = "up" if point.high is None else "down" if point.low is None else ""
        rows.append(
            {
                "fact": point.fact.id,
                "start": point.first.isoformat(),
                "end": (point.last + timedelta(days=1)).isoformat(),
                "middle": (point.first + (point.last - point.first) / 2).isoformat(),
                "value": value,
                "low": value if point.low is None else float(point.low),
                "high": value if point.high is None else float(point.high),
                "hedged": is_hedged(point),
                "open": opening,
                "tip": value + _ARROW * reach * (1 if opening == "up" else -1),
                "flag": flag(point.level),
                "label": point.label or value_words(point.fact),
                "days": period_words(point.fact.period) if point.fact.period else "",
                "quote": point.fact.quote,
                "side": _side(point, points, reach),
            }
        )
    return rows


def _side(point: Point, points: Sequence[Point], reach: float) -> str:
    """Say where a value is written, so that values close to each other do not write over each other, nor the edge."""
    first, last = min(each.first for each in points), max(each.last for each in points)
    beside = (last - first) * _BESIDE
    crowd = [
        other
        for other in points
        if other.first <= point.last + beside
        and point.first <= other.last + beside
        and abs(float(other.value - point.value)) < _CROWDED * reach
    ]
    ranked = sorted(crowd, key=lambda other: (-other.value, other.fact.id))
    side = _SIDES[ranked.index(point) % len(_SIDES)]
    is_late = len(points) > 1 and point.first + (point.last - point.first) / 2 > first + (last - first) * _LATE
    if not is_late:
        return side
    return f"{side.partition(' ')[0]} {'centre' if len(crowd) > 1 else 'left'}"  # to the left stands a neighbour's mark


def _arrow(base: alt.Chart, side: str, tint: str) -> tuple[alt.Chart, alt.Chart]:
    """Draw the open ends of one side: a line and its head."""
    some = base.transform_filter(alt.datum.open == side)
    shaft = some.mark_rule(strokeWidth=2, color=tint, strokeDash=[4, 3]).encode(
        alt.X("middle:T"), alt.Y("value:Q"), alt.Y2("tip:Q")
    )
    head = some.mark_point(shape=f"triangle-{side}", filled=True, size=90, color=tint, opacity=1).encode(
        alt.X("middle:T"), alt.Y("tip:Q")
    )
    return shaft, head


def _time_axis(points: Sequence[Point]) -> alt.Axis:
    """Mark years, or months where the points span few years."""
    years = max(point.last.year for point in points) - min(point.first.year for point in points) + 1 if points else 1
    if years > _FEW_YEARS:
        return alt.Axis(format="%Y", tickCount="year", labelFlush=False, labelOverlap=True)
    return alt.Axis(format="%b %Y", tickCount={"interval": "month", "step": 3}, labelFlush=False, labelOverlap=True)


def _zero(rows: Sequence[dict[str, Any]], tint: str) -> list[alt.Chart]:
    """Draw the line of no difference where something lies below it."""
    if not any(min(row["value"], row["low"]) < 0 for row in rows):
        return []
    base = alt.Chart(alt.InlineData(values=[{"zero": 0}]))
    return [base.mark_rule(strokeWidth=1.5, color=tint).encode(alt.Y("zero:Q"))]


def _breaks(breaks: Sequence[Break], ink: str, quiet: str) -> list[alt.Chart]:
    """Draw where the definition changes: what stands to each side is not the same thing."""
    if not breaks:
        return []
    base = alt.Chart(alt.InlineData(values=[{"on": each.on.isoformat(), "words": each.words} for each in breaks]))
    x = alt.X("on:T")
    return [
        base.mark_rule(strokeWidth=1.5, strokeDash=[2, 4], color=quiet).encode(
            x, y=alt.value(20), y2=alt.value("height")
        ),
        base.mark_text(align="center", baseline="top", fontSize=13, color=ink).encode(
            x, alt.Text("words:N"), y=alt.value(0)
        ),
    ]


def _labels(base: alt.Chart, side: str, tint: str) -> alt.Chart:
    """Write the values beside their points."""
    height, _, place = side.partition(" ")
    align, dx = _ALIGNED[place]
    away = 10 if place == "centre" else 0  # past the mark itself
    chart: alt.Chart = (
        base.transform_filter(alt.datum.side == side)
        .mark_text(
            align=align,
            dx=dx,
            dy=-12 - away if height == "above" else 16 + away,
            fontSize=15,
            fontWeight=600,
            color=tint,
        )
        .encode(alt.X("middle:T"), alt.Y("value:Q"), alt.Text("label:N"))
    )
    return chart


def _is_range(row: dict[str, Any]) -> bool:
    return bool(row["hedged"])
