"""The card: from a chart to one SVG with title, subtitle, picture or table, caveats and source line, nothing left out.

Everything that is written goes through one function that escapes it; the picture comes from the worker and is held
against what a picture may contain before it is set in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from factcheck.charts.dress import FONT
from factcheck.charts.model import Chart, Form
from factcheck.charts.palette import GROUND, INK, LEVELS, LINE, QUIET
from factcheck.exports.chart.converting import ConversionError, converter
from factcheck.exports.chart.fact_layout import caveats_below, lay_out
from factcheck.exports.chart.typeset import REGULAR, SEMIBOLD, bare, lines, printable, shown
from factcheck.finding import Level

WIDTH = 960
MARGIN = 40
ROOM = WIDTH - 2 * MARGIN
SVG = "http://www.w3.org/2000/svg"
_TITLE, _SUBTITLE, _SMALL, _CELL = 26, 16, 14, 14
_ELEMENTS = frozenset({"svg", "g", "path", "text", "tspan", "rect", "line", "circle", "defs", "clipPath", "title"})
_URL = re.compile(r"url\((?!#)|javascript:|data:", re.IGNORECASE)
_ADDRESSES = frozenset({"url", "href"})  # the keys of a specification that fetch or link
_MARKED = 'font-weight="600" text-decoration="underline"'
_COLUMNS = {"What": 0.30, "Period": 0.16, "Value": 0.20, "Source": 0.34}  # of a table, with their share of the width


@dataclass
class _Sheet:
    """The card while it is written, from above."""

    is_dark: bool
    parts: list[str] = field(default_factory=list)
    down: float = MARGIN

    def write(self, text: str, size: float, tint: str, *, weight: int = 400, most: int | None = None) -> None:
        """Write a paragraph."""
        font = SEMIBOLD if weight == 600 else REGULAR
        for line in lines(text, ROOM, size, font, most):
            self.line(line, MARGIN, size, tint, weight=weight)
            self.down += round(size * 1.4)

    def line(self, text: str, x: float, size: float, tint: str, *, weight: int = 400, below: float = 0) -> None:
        """Write one line at its place."""
        y = self.down + below + size
        self.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" font-weight="{weight}" fill="{tint}">{escape(text)}</text>'
        )


def card(chart: Chart, metadata: str = "") -> str:
    """Draw the card; `metadata` is an element that is set in as it is."""
    sheet = _Sheet(chart.spec.is_dark)
    ink, quiet = INK.on(dark=sheet.is_dark), QUIET.on(dark=sheet.is_dark)
    sheet.write(chart.title, _TITLE, ink, weight=600)
    sheet.write(chart.subtitle, _SUBTITLE, quiet)
    sheet.down += 14
    if chart.vega:
        _picture(sheet, chart.vega)
    elif chart.spec.form is Form.FACT:
        _fact(sheet, chart)
    else:
        _table(sheet, chart.rows)
    sheet.down += 12
    for caveat in caveats_below(chart):
        level = next((each for each in Level if caveat.lower().startswith(f"{each.value}:")), None)
        _caveat(sheet, caveat, level)
    sheet.down += 6
    rule = LINE.on(dark=sheet.is_dark)
    sheet.parts.append(f'<path d="M{MARGIN},{sheet.down:g}H{WIDTH - MARGIN}" stroke="{rule}" fill="none"/>')
    sheet.down += 10
    sheet.write(chart.source_line, _SMALL, ink)
    height = round(sheet.down + MARGIN - 12)
    return "".join(
        (
            f'<svg xmlns="{SVG}" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" role="img" ',
            f'aria-labelledby="title desc" font-family={quoteattr(FONT)}>',
            f'<title id="title">{escape(shown(chart.title))}</title><desc id="desc">{escape(shown(chart.alt))}</desc>',
            metadata,
            f'<rect width="{WIDTH}" height="{height}" fill="{GROUND.on(dark=sheet.is_dark)}"/>',
            *sheet.parts,
            "</svg>\n",
        )
    )


def plot(chart: Chart) -> str:
    """Draw the picture alone, for a page that says the rest; the whole card where there is none."""
    if not chart.vega:
        return card(chart)
    is_trend = chart.spec.form is Form.TREND
    vega = chart.vega if is_trend else {**chart.vega, "width": 1}  # as narrow as its words and bars
    drawn, wide, high = _painted(json.dumps(printable(vega)))
    return (
        f'<svg xmlns="{SVG}" viewBox="0 0 {wide:g} {high:g}" role="img" aria-labelledby="title desc" '
        f'font-family={quoteattr(FONT)}><title id="title">{escape(shown(chart.title))}</title>'
        f'<desc id="desc">{escape(shown(chart.alt))}</desc>{drawn}</svg>'
    )


def _picture(sheet: _Sheet, vega: Mapping[str, object]) -> None:
    drawn, wide, high = _painted(json.dumps(printable(vega)))
    scale = min(1.0, ROOM / wide)
    sheet.parts.append(
        f'<svg x="{MARGIN}" y="{sheet.down:g}" width="{wide * scale:g}" height="{high * scale:g}" '
        f'viewBox="0 0 {wide:g} {high:g}">{drawn}</svg>'
    )
    sheet.down += high * scale


@lru_cache(maxsize=64)
def _painted(vega: str) -> tuple[str, float, float]:
    """Have a picture drawn, once for all formats that set it in; one that names an address is not even begun."""
    asked = json.loads(vega)
    if _names_address(asked):
        msg = "The chart's specification names an address, and a chart fetches nothing. Give its data as values."
        raise ConversionError(msg)
    return _checked(converter().svg(asked))


def _names_address(part: object) -> bool:
    if isinstance(part, dict):
        return not _ADDRESSES.isdisjoint(part) or any(_names_address(inner) for inner in part.values())
    return isinstance(part, list) and any(_names_address(inner) for inner in part)


def _checked(svg: str) -> tuple[str, float, float]:
    """Give what stands inside the picture, once it holds nothing but marks and words."""
    root = etree.fromstring(
        bare(svg).encode(), etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    )
    for element in root.iter():
        for key in ("aria-label", "aria-roledescription", "role"):
            element.attrib.pop(key, None)  # the card has one description, for the whole
        name = etree.QName(element).localname if isinstance(element.tag, str) else "comment"
        bad = [key for key, value in element.attrib.items() if key.lower().startswith("on") or _URL.search(str(value))]
        links = [key for key in element.attrib if etree.QName(key).localname == "href"]
        if name not in _ELEMENTS or bad or links:
            msg = f"The drawn picture holds {name} {' '.join(map(str, (*bad, *links)))}, which no chart may hold."
            raise ConversionError(msg)
    inner = "".join(etree.tostring(child, encoding="unicode") for child in root)
    _, _, wide, high = map(float, root.attrib["viewBox"].split())
    return inner.replace(f' xmlns="{SVG}"', "").replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', ""), wide, high


def _fact(sheet: _Sheet, chart: Chart) -> None:
    """Write a fact as it is laid out; marked words are underlined by the painter, whatever font it has."""
    made = lay_out(chart, ROOM)
    for bar in made.bars:
        x, y, tint = MARGIN + bar.x, sheet.down + bar.y, bar.tint.on(dark=sheet.is_dark)
        sheet.parts.append(f'<rect x="{x:g}" y="{y:g}" width="4" height="{bar.height:g}" fill="{tint}"/>')
    for line in made.lines:
        words = "".join(
            f"<tspan {_MARKED}>{escape(part)}</tspan>" if is_marked else escape(part) for part, is_marked in line.parts
        )
        x, y, tint = MARGIN + line.x, sheet.down + line.y, line.tint.on(dark=sheet.is_dark)
        sheet.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{line.size:g}" font-weight="{line.weight}" fill="{tint}" '
            f'xml:space="preserve">{words}</text>'
        )
    sheet.down += made.height


def _caveat(sheet: _Sheet, text: str, level: Level | None) -> None:
    """Write a caveat under its sign: shape and colour of its level."""
    quiet = QUIET.on(dark=sheet.is_dark)
    if level is not None:
        x, y, tint = MARGIN + 6, sheet.down + 9, LEVELS[level].on(dark=sheet.is_dark)
        shape = {
            Level.WARNING: f"M{x:g},{y - 6:g}l6.5,11.5h-13z",
            Level.NOTE: f"M{x - 5:g},{y - 5:g}h10v10h-10z",
            Level.ERROR: f"M{x - 2.4:g},{y - 6:g}h4.8l3.6,3.6v4.8l-3.6,3.6h-4.8l-3.6,-3.6v-4.8z",
        }[level]
        sheet.parts.append(f'<path d="{shape}" fill="{tint}"/>')
    indent = 20 if level is not None else 0
    for line in lines(text, ROOM - indent, _SMALL):
        sheet.line(line, MARGIN + indent, _SMALL, quiet)
        sheet.down += 19
    sheet.down += 4


def _table(sheet: _Sheet, rows: Sequence[Mapping[str, str]]) -> None:
    """Write the rows; each is as high as its fullest cell."""
    ink, quiet, rule = (shade.on(dark=sheet.is_dark) for shade in (INK, QUIET, LINE))
    _row(sheet, {name: name for name in _COLUMNS}, quiet, 600)
    for row in rows:
        sheet.parts.append(f'<path d="M{MARGIN},{sheet.down:g}H{WIDTH - MARGIN}" stroke="{rule}" fill="none"/>')
        sheet.down += 8
        unit = "" if row["Unit"] in ("date", "share") else f" {row['Unit']}"
        flagged = f"{row['Flagged']}: " if row.get("Flagged") else ""
        _row(sheet, {**row, "Value": f"{flagged}{row['Value']}{unit}"}, ink, 400)
        for line in lines(f"“{row['Quote']}”", ROOM, _SMALL - 1, REGULAR, 3):
            sheet.line(line, MARGIN, _SMALL - 1, quiet)
            sheet.down += 18
        sheet.down += 8


def _row(sheet: _Sheet, cells: Mapping[str, str], tint: str, weight: int) -> None:
    deepest = 0
    for name, x, room in _columns():
        font = SEMIBOLD if weight == 600 or name == "Value" else REGULAR
        set_lines = lines(cells[name], room - 16, _CELL, font)
        for number, line in enumerate(set_lines):
            sheet.line(line, x, _CELL, tint, weight=600 if font == SEMIBOLD else 400, below=number * 19)
        deepest = max(deepest, len(set_lines))
    sheet.down += deepest * 19 + 6


def _columns() -> Iterator[tuple[str, float, float]]:
    x: float = MARGIN
    for name, share in _COLUMNS.items():
        yield name, x, ROOM * share
        x += ROOM * share
