"""A fact card for Vega-Lite: from a chart of one fact to marks of text at their places, the marked words underlined."""

from __future__ import annotations

from typing import Any

from factcheck.charts.model import Chart
from factcheck.exports.chart.fact_layout import lay_out
from factcheck.exports.chart.typeset import REGULAR, SEMIBOLD, width

_UNDER = 4  # pixels from the foot of a letter to the line below it


def drawn(chart: Chart, room: float) -> dict[str, Any]:
    """Give the layers of the card."""
    is_dark = chart.spec.is_dark
    made = lay_out(chart, room)
    words: dict[int, list[dict[str, Any]]] = {400: [], 600: []}
    rules = [
        {"x": bar.x, "x2": bar.x + 4, "y": bar.y, "y2": bar.y + bar.height, "tint": bar.tint.on(dark=is_dark)}
        for bar in made.bars
    ]
    for line in made.lines:
        x, tint = line.x, line.tint.on(dark=is_dark)
        for part, is_marked in line.parts:
            weight = 600 if is_marked else line.weight
            font = SEMIBOLD if weight == 600 else REGULAR
            wide, bare = width(part, line.size, font), part.lstrip(" ")  # a painter drops spaces that lead
            at = x + width(part, line.size, font) - width(bare, line.size, font)
            words[weight].append({"text": bare, "x": round(at, 1), "y": line.y, "size": line.size, "tint": tint})
            if is_marked:
                under = {"x": round(x, 1), "x2": round(x + wide, 1), "y": line.y + _UNDER, "y2": line.y + _UNDER + 2}
                rules.append({**under, "tint": tint})
            x += wide
    layers = [_text(values, weight) for weight, values in words.items() if values]
    return {
        "width": room,
        "height": round(made.height),
        "view": {"stroke": None},
        "layer": [_rules(rules), *layers],
    }


def _text(values: list[dict[str, Any]], weight: int) -> dict[str, Any]:
    return {
        "data": {"values": values},
        "mark": {"type": "text", "align": "left", "baseline": "alphabetic", "fontWeight": weight},
        "encoding": {
            "x": _pixels("x"),
            "y": _pixels("y"),
            "size": {"field": "size", "type": "quantitative", "scale": None, "legend": None},
            "color": {"field": "tint", "type": "nominal", "scale": None, "legend": None},
            "text": {"field": "text", "type": "nominal"},
        },
    }


def _rules(values: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "data": {"values": values},
        "mark": {"type": "rect"},
        "encoding": {
            "x": _pixels("x"),
            "x2": {"field": "x2"},
            "y": _pixels("y"),
            "y2": {"field": "y2"},
            "color": {"field": "tint", "type": "nominal", "scale": None, "legend": None},
        },
    }


def _pixels(name: str) -> dict[str, Any]:
    return {"field": name, "type": "quantitative", "scale": None, "axis": None}
