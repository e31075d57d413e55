"""A table on a slide: from rows to a native table in the project's look, and to as many slides as the rows take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml.etree import SubElement
from pptx.dml.color import RGBColor
from pptx.util import Inches, Pt

from factcheck.charts.model import Chart
from factcheck.charts.palette import GROUND, INK, LINE
from factcheck.exports.chart.slide_words import POINTS, put, rgb, set_lines
from factcheck.exports.chart.typeset import REGULAR, SEMIBOLD
from factcheck.finding import Level

SIGNS = {Level.ERROR.value: "⬣ ", Level.WARNING.value: "▲ ", Level.NOTE.value: "■ "}
_COLUMNS: Mapping[str, float] = {"What": 3.2, "Period": 2.0, "Value": 2.0, "Source": 4.93}  # inches
_SIZE = 12  # points
_LINE, _AROUND = _SIZE * 1.2 / POINTS, 0.1  # inches: a line, and what stands above and below a cell's words
_PADDING = 0.2  # inches to both sides of a cell's words
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # the format's own name for a table without a style


def pages(rows: Sequence[Mapping[str, str]], room: int) -> Iterator[Sequence[Mapping[str, str]]]:
    """Give the rows of each slide: as many as its room holds, and never none."""
    start, used = 0, _high(None)
    for number, row in enumerate(rows):
        needed = _high(row)
        if number > start and Inches(used + needed) > room:
            yield rows[start:number]
            start, used = number, _high(None)
        used += needed
    yield rows[start:]


def add_table(slide: Any, chart: Chart, rows: Sequence[Mapping[str, str]], place: tuple[int, int, int, int]) -> Any:
    """Write the rows below their names."""
    heights = [_high(row) for row in (None, *rows)]
    frame = slide.shapes.add_table(len(rows) + 1, len(_COLUMNS), *place[:3], Inches(sum(heights)))
    table = frame.table
    table._tbl.tblPr.find(f"{_DRAWING}tableStyleId").text = _NO_STYLE  # noqa: SLF001  python-pptx has no name for it
    ground, ink, rule = (rgb(shade, dark=chart.spec.is_dark) for shade in (GROUND, INK, LINE))
    for position, (name, wide) in enumerate(_COLUMNS.items()):
        table.columns[position].width = Inches(wide)
        for down, row in enumerate([None, *rows]):
            table.rows[down].height = Inches(heights[down])
            cell = table.cell(down, position)
            cell.fill.solid()
            cell.fill.fore_color.rgb = ground
            _underline(cell, rule)
            put(cell.text_frame, [_text(row, name)], _SIZE, ink, bold=row is None or name == "Value")
    return frame


def _text(row: Mapping[str, str] | None, name: str) -> str:
    if row is None:
        return name
    if name != "Value":
        return row[name]
    unit = "" if row["Unit"] in ("date", "share") else f" {row['Unit']}"
    return f"{SIGNS.get(row['Flagged'], '')}{row[name]}{unit}"


def _high(row: Mapping[str, str] | None) -> float:
    """Give the inches of a row: as high as its fullest cell."""
    fullest = max(
        len(set_lines(_text(row, name), _SIZE, SEMIBOLD if name == "Value" else REGULAR, Inches(wide - _PADDING)))
        for name, wide in _COLUMNS.items()
    )
    return fullest * _LINE + _AROUND


def _underline(cell: Any, tint: RGBColor) -> None:
    """Draw a line below a cell; the format wants it before the fill."""
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001  python-pptx has no name for it
    line = SubElement(properties, f"{_DRAWING}lnB", w=str(Pt(1)))
    SubElement(SubElement(line, f"{_DRAWING}solidFill"), f"{_DRAWING}srgbClr", val=str(tint))
    properties.remove(line)
    properties.insert(0, line)
