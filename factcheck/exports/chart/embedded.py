"""The workbook inside a native chart: from the chart's own cached values to XLSX in which no word can be a formula."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

import xlsxwriter

from factcheck.exports.chart import office
from factcheck.exports.chart.columns import as_float

_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def workbook(chart: Any, day: str) -> bytes:
    """Write first column and second column where the chart's references look for them."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": datetime.fromisoformat(day)})
    sheet = book.add_worksheet("Sheet1")
    series = chart._chartSpace.find(f".//{_CHART}ser")  # noqa: SLF001  python-pptx has no name for it
    is_scatter = series.find(f"{_CHART}xVal") is not None
    sheet.write_string(0, 1, "Value")
    for column, name in enumerate(("xVal", "yVal") if is_scatter else ("cat", "val")):
        for point in series.iterfind(f"{_CHART}{name}//{_CHART}pt"):
            text, row = point.findtext(f"{_CHART}v"), int(point.get("idx")) + 1
            number = as_float(text) if name != "cat" else None
            if number is None:
                sheet.write_string(row, column, text)
            else:
                sheet.write_number(row, column, number)
    book.close()
    return office.settled(out.getvalue(), day)
