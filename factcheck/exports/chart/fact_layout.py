"""Laying out a fact card: from a chart of one fact to lines of words with their places, which every painter sets alike.

The figure stands large; below it the statement, the quote with the figure's own words marked, and who said it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.charts.forms.fact import MARKED, SAID_BY, SIGNED_OFF
from factcheck.charts.model import Chart
from factcheck.charts.palette import ACCENT, INK, LEVELS, QUIET, Shade
from factcheck.exports.chart.typeset import SEMIBOLD, lines, shown, width
from factcheck.finding import Level
from factcheck.store.model import DATE_UNIT, SHARE_UNIT
from factcheck.store.quotes import locate

_LARGEST, _SMALLEST, _STEP = 104, 44, 12  # pixels of the figure
_UNIT = 0.38  # of the figure: the size of its unit
_STATEMENT, _QUOTE, _LABEL, _CELL = 20, 21, 13, 16
_INDENT = 24  # of a quote, behind its bar
_HIGH = 1.42  # of a line, in its size
_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line: where they begin, their baseline, and which of them are marked."""

    parts: tuple[tuple[str, bool], ...]
    x: float
    y: float
    size: float
    weight: int
    tint: Shade

    @property
    def text(self) -> str:
        """Give the line without its marks."""
        return "".join(part for part, _ in self.parts)


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar beside a quote."""

    x: float
    y: float
    height: float
    tint: Shade


@dataclass(frozen=True, slots=True)
class Layout:
    """A laid out card, from zero down."""

    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    height: float


def lay_out(chart: Chart, room: float) -> Layout:
    """Lay a fact out in so many pixels of width."""
    (row,) = chart.rows
    found: list[Line] = []
    down = _figure(found, row, room)
    down = _paragraph(found, chart.facts[0].statement, room, down + 14, _STATEMENT)
    down += 22
    top = down
    down = _quote(found, row, room, down)
    bar = Bar(0, top, down - top, ACCENT)
    down = _cells(found, row, room, down + 26)
    return Layout(tuple(found), (bar,), down)


def unit_words(row: Mapping[str, str]) -> str:
    """Name the unit where the figure does not say it itself."""
    return "" if row["Unit"] in (DATE_UNIT, SHARE_UNIT) else row["Unit"]


def marked(row: Mapping[str, str]) -> list[tuple[str, bool]]:
    """Give the quote, as it may be shown, in parts that are marked or not."""
    quote, words = row["Quote"], row.get(MARKED, "")
    text = shown(quote)
    spans = locate(words, quote).spans if words else ()
    if not spans:
        return [(text, False)]
    first, last = spans[0]
    start = len(shown(f"{quote[:first]}x")) - 1
    end = start + len(shown(quote[first:last]))
    return [part for part in ((text[:start], False), (text[start:end], True), (text[end:], False)) if part[0]]


def cells(row: Mapping[str, str]) -> list[tuple[str, str]]:
    """Give what stands below the quote: who said it, where, and whether it was signed."""
    return [(SAID_BY, row[SAID_BY]), ("Stated in", row["Source"]), (SIGNED_OFF, row[SIGNED_OFF])]


def caveats_below(chart: Chart) -> list[str]:
    """Give the caveats that the picture itself does not say: a fact card says whether it was signed."""
    told = {row.get(SIGNED_OFF) for row in chart.rows}
    return [caveat for caveat in chart.caveats if caveat not in told]


def _figure(found: list[Line], row: Mapping[str, str], room: float) -> float:
    """Set the figure as large as it fits with its unit beside it; a long unit goes below."""
    value, unit = shown(row["Value"]), shown(unit_words(row))
    tint = LEVELS[Level(row["Flagged"])] if row.get("Flagged") else ACCENT
    for size in range(_LARGEST, _SMALLEST - 1, -_STEP):
        if width(value, size, SEMIBOLD) + width(f"  {unit}", size * _UNIT) <= room:
            break
    down = float(size)
    set_lines = lines(value, room, size, SEMIBOLD)
    for number, line in enumerate(set_lines):
        found.append(Line(((line, False),), 0, size * 0.86 + number * size, size, 600, tint))
        down = (number + 1) * size
    beside = width(set_lines[-1], size, SEMIBOLD) + size * 0.18
    if unit and beside + width(unit, size * _UNIT) <= room:
        found.append(Line(((unit, False),), beside, found[-1].y, round(size * _UNIT), 400, INK))
    elif unit:
        down = _paragraph(found, unit, room, down + 4, 28)
    return down


def _paragraph(found: list[Line], text: str, room: float, down: float, size: float) -> float:
    for line in lines(text, room, size):
        found.append(Line(((line, False),), 0, down + size, size, 400, INK))
        down += round(size * _HIGH)
    return down


def _quote(found: list[Line], row: Mapping[str, str], room: float, down: float) -> float:
    """Set the quote between quotation marks; its lines keep room for the bolder letters of what is marked."""
    parts = marked(row)
    text = f"“{''.join(part for part, _ in parts)}”"
    start = 1 + (len(parts[0][0]) if parts[0][1] is False and len(parts) > 1 else 0)
    end = start + next((len(part) for part, is_marked in parts if is_marked), 0)
    position = 0
    for line in lines(text, room - _INDENT, _QUOTE, SEMIBOLD):
        first = text.find(line, position)
        position = first + len(line)
        low, high = (min(max(edge - first, 0), len(line)) for edge in (start, end))
        cut = ((line[:low], False), (line[low:high], True), (line[high:], False))
        found.append(Line(tuple(part for part in cut if part[0]), _INDENT, down + _QUOTE, _QUOTE, 400, INK))
        down += round(_QUOTE * 1.5)
    return down + 4


def _cells(found: list[Line], row: Mapping[str, str], room: float, down: float) -> float:
    told = cells(row)
    wide = room / _COLUMNS
    deepest = 0
    for number, (label, said) in enumerate(told):
        x = number * wide
        found.append(Line(((label, False),), x, down + _LABEL, _LABEL, 400, QUIET))
        set_lines = lines(said, wide - 24, _CELL)
        for below, line in enumerate(set_lines):
            y = down + _LABEL * _HIGH + 4 + _CELL + below * round(_CELL * _HIGH)
            found.append(Line(((line, False),), x, y, _CELL, 400, INK))
        deepest = max(deepest, len(set_lines))
    return down + _LABEL * _HIGH + 4 + deepest * round(_CELL * _HIGH) + 6
