"""XLSX: the rows with real numbers that show their digits as published, and a sheet that says what all of it is."""

from __future__ import annotations

import io
from datetime import datetime

import xlsxwriter

from factcheck.charts.model import Chart
from factcheck.exports.chart import office
from factcheck.exports.chart.columns import as_float, columns, rows
from factcheck.exports.chart.typeset import lines, shown

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
embed, extract = office.embed, office.extract
_WIDTHS = {"value": 18, "statement": 50, "quote": 60, "source": 40, "caveats": 60, "measure": 40}
_ROOM, _SIZE, _LINE = 640, 14, 15.5  # pixels of the wide column less a margin, of its letters; points of a line


def draw(chart: Chart) -> bytes:
    """Write the workbook; every text is written as text, so that nothing is a formula or a link."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties(
        {
            "title": shown(chart.title)[:250],
            "subject": shown(chart.subtitle)[:250],
            "keywords": chart.code,
            "comments": shown(chart.alt)[:2000],
            "created": datetime.fromisoformat(chart.spec.as_of),
        }
    )
    bold, wrapped = (
        book.add_format({"bold": True, "valign": "top"}),
        book.add_format({"text_wrap": True, "valign": "top"}),
    )
    data = book.add_worksheet("Data")
    data.freeze_panes(1, 1)
    named = columns(chart)
    for position, column in enumerate(named):
        data.write_string(0, position, shown(column.name), bold)
        data.set_column(position, position, _WIDTHS.get(column.name, 16))
    for down, row in enumerate(rows(chart), 1):
        for position, column in enumerate(named):
            cell = row[column.name]
            number = as_float(cell) if column.kind == "number" else None
            if number is None:
                data.write_string(down, position, shown(cell))
            else:
                data.write_number(down, position, number, book.add_format({"num_format": digits_format(cell)}))
    about = book.add_worksheet("About")
    about.set_column(0, 0, 32)
    about.set_column(1, 1, 110)
    told = [
        ("Title", chart.title),
        ("Unit, place, period", chart.subtitle),
        ("What it shows", chart.alt),
        *(("Caveat", caveat) for caveat in chart.caveats),
        ("Source", chart.source_line),
        ("As of", chart.spec.as_of),
        ("Code", chart.code),
        *((f"Column {column.name}", column.about) for column in named),
        *((f"Quote {fact.id}", f"“{fact.quote}” {fact.source} {fact.url}".strip()) for fact in chart.facts),
    ]
    for down, (name, text) in enumerate(told):
        about.write_string(down, 0, shown(name), bold)
        about.write_string(down, 1, shown(text), wrapped)
        about.set_row(down, _LINE * len(lines(text, _ROOM, _SIZE)))
    book.close()
    return office.settled(out.getvalue(), chart.spec.as_of)


def digits_format(digits: str) -> str:
    """Give the number format that shows a number with the digits it was published with.

    >>> digits_format("1665"), digits_format("5.90")
    ('#,##0', '#,##0.00')
    """
    decimals = len(digits.partition(".")[2])
    return "#,##0" + (f".{'0' * decimals}" if decimals else "")
