"""JSON: the Vega-Lite specification with its data, made complete so that any viewer shows title, caveats and source."""

from __future__ import annotations

import json
from typing import Any

from factcheck.charts.dress import FONT
from factcheck.charts.model import Chart, Form
from factcheck.charts.palette import GROUND, INK, QUIET
from factcheck.exports.chart.typeset import lines, printable, shown
from factcheck.exports.chart.vega_fact import drawn

MEDIA_TYPE = "application/json"
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
_KEY = "factcheck"
_WIDTH = 840
_LINE = 19


def draw(chart: Chart) -> bytes:
    """Write the specification."""
    return _json(specification(chart))


def embed(data: bytes, record: str) -> bytes:
    """Put the record in."""
    spec = json.loads(data)
    return _json({**spec, "usermeta": {**spec["usermeta"], _KEY: record}})


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and the specification without it."""
    try:
        spec = json.loads(data)
        record = spec["usermeta"].pop(_KEY, None)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None, data
    return (None if record is None else str(record)), json.dumps(spec, sort_keys=True).encode()


def specification(chart: Chart) -> dict[str, Any]:
    """Stand title, picture and footer below each other."""
    is_dark = chart.spec.is_dark
    ink, quiet = INK.on(dark=is_dark), QUIET.on(dark=is_dark)
    vega = printable(chart.vega)
    inner = {key: value for key, value in vega.items() if key not in ("config", "$schema", "usermeta", "datasets")}
    footer = [
        *(line for caveat in chart.caveats for line in lines(caveat, _WIDTH, 14)),
        *lines(chart.source_line, _WIDTH, 14),
    ]
    is_card = chart.spec.form is Form.FACT
    pictures = [inner] if chart.vega else [drawn(chart, _WIDTH)] if is_card else [_words(_table(chart), ink)]
    return {
        "$schema": SCHEMA,
        "description": shown(chart.alt),
        "usermeta": {**dict(chart.vega.get("usermeta", {})), "title": chart.title, "source": chart.source_line},
        "title": {
            "text": lines(chart.title, _WIDTH, 20),
            "subtitle": lines(chart.subtitle, _WIDTH, 15),
            "anchor": "start",
            "color": ink,
            "subtitleColor": quiet,
            "fontSize": 20,
            "subtitleFontSize": 15,
        },
        **({"datasets": vega["datasets"]} if "datasets" in vega else {}),
        "vconcat": [*pictures, _words(footer, quiet)],
        "config": {"background": GROUND.on(dark=is_dark), "font": FONT, **dict(chart.vega.get("config", {}))},
    }


def _table(chart: Chart) -> list[str]:
    found = []
    for row in chart.rows:
        found += lines(f"{row['What']}: {row['Value']} {row['Unit']}, {row['Period']}", _WIDTH, 14)
        found += lines(f"“{row['Quote']}” {row['Source']}", _WIDTH, 14)
    return found


def _words(text: list[str], tint: str) -> dict[str, Any]:
    """Write lines of text below each other."""
    values = [{"line": line, "down": number * _LINE} for number, line in enumerate(text)]
    return {
        "data": {"values": values},
        "width": _WIDTH,
        "height": max(1, len(text)) * _LINE,
        "view": {"stroke": None},
        "mark": {"type": "text", "align": "left", "baseline": "top", "fontSize": 14, "color": tint},
        "encoding": {
            "x": {"value": 0},
            "y": {"field": "down", "type": "quantitative", "scale": None, "axis": None},
            "text": {"field": "line", "type": "nominal"},
        },
    }


def _json(record: dict[str, Any]) -> bytes:
    """Write JSON that may stand inside a page: no byte of it opens or closes an element."""
    text = json.dumps(record, ensure_ascii=False, indent=2)
    return (text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\n").encode()
