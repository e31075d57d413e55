"""SVG: the card as it is, with its evidence in a metadata element; nothing in it runs, links or fetches."""

from __future__ import annotations

import re

from factcheck.charts.model import Chart
from factcheck.exports.chart.card import card

MEDIA_TYPE = "image/svg+xml"
_RECORD = re.compile(r'<metadata id="factcheck">([^<]*)</metadata>')
_BEFORE = "</desc>"


def draw(chart: Chart) -> bytes:
    """Draw the card."""
    return card(chart).encode()


def embed(data: bytes, record: str) -> bytes:
    """Put the record in."""
    return data.decode().replace(_BEFORE, f'{_BEFORE}<metadata id="factcheck">{record}</metadata>', 1).encode()


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and the file without it."""
    text = data.decode("utf-8", "replace")
    found = _RECORD.search(text)
    return (found[1] if found else None), _RECORD.sub("", text, count=1).encode()
