"""Ten thousand and one values: label, CSV, XLSX and PPTX give the same digits."""

import csv
import dataclasses
import io
import random
import re
from decimal import Decimal

import openpyxl
import pptx
import pytest
from drawable import charted, facts, loaded, write
from shown_files import shown, squeezed

from factcheck.carried import code_of
from factcheck.charts.model import Form
from factcheck.exports.chart.formats import FORMATS, export
from factcheck.exports.chart.rows import plain
from factcheck.phrasing import number

NUMBER = 10_001
A_SLIDE = 500


def values():
    """Whole and decimal, small and huge, negative, zero, trailing zeros."""
    chance = random.Random(6)
    yield from map(Decimal, ("0", "0.0", "-0.5", "5.90", "1000000", "0.000001", "99999999999999999999", "1.10", "-3"))
    while True:
        digits = chance.randint(1, 19)
        places = chance.choice((0, 0, 0, 1, 2, 3, 6))
        yield Decimal(chance.randint(-(10**digits), 10**digits)).scaleb(-places)


@pytest.mark.slow
def test_label_csv_xlsx_and_pptx_show_the_same_digits(charts):
    source = values()
    given = [next(source) for _ in range(NUMBER)]
    chart = charts[Form.COMPARISON]
    first, row = chart.facts[0], chart.rows[0]
    differing = []
    for start in range(0, NUMBER, A_SLIDE):
        some = given[start : start + A_SLIDE]
        facts = tuple(
            dataclasses.replace(first, id=f"f{place}", number=f"{value:f}", value=number(value))
            for place, value in enumerate(some)
        )
        rows = tuple({**row, "Fact": fact.id, "Value": fact.value, "Source": fact.id, "Flagged": ""} for fact in facts)
        drawn = dataclasses.replace(chart, facts=facts, rows=rows, code=code_of(facts))
        read = zip(some, csv_digits(drawn), xlsx_digits(drawn), *pptx_digits(drawn), strict=True)
        differing += [found for found in read if len({f"{found[0]:f}", *found[1:]}) != 1]
    assert len(given) == NUMBER
    assert differing == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_every_form_writes_generated_values_alike_in_every_format(tmp_path, seed):
    source = (abs(value) for value in values() if value)
    for _ in range(seed * 100):
        next(source)
    numbers = {}
    for each in facts():
        if "value" in each and each.get("unit", "people") == "people":
            numbers[each["id"]] = next(source)
    numbers["freed-2013"] = numbers["convicted-2013"].scaleb(-1)  # a part is no larger than its whole
    stated = [{**each, **({"value": f"{numbers[each['id']]:f}"} if each["id"] in numbers else {})} for each in facts()]
    checked = loaded(write(tmp_path, stated))
    differing = []
    for form in Form:
        chart = charted(*checked, form)
        for kind in FORMATS:
            text = squeezed(shown(export(chart, kind), kind))
            differing += [
                (form, kind, fact.id)
                for fact in chart.facts
                if fact.id in numbers and squeezed(f"{numbers[fact.id]:,f}") not in text
            ]
    assert differing == []


def csv_digits(chart):
    for line in csv.DictReader(io.StringIO(export(chart, "csv").decode())):
        assert plain(line["value"]).replace(",", "") == line["number"]
        yield line["number"]


def xlsx_digits(chart):
    sheet = openpyxl.load_workbook(io.BytesIO(export(chart, "xlsx")))["Data"]
    head, *rows = sheet.iter_rows()
    place = [cell.value for cell in head].index("number")
    for cell in (row[place] for row in rows):
        yield cell.value if isinstance(cell.value, str) else as_shown(cell.value, cell.number_format)


def as_shown(value, form):
    """The digits a spreadsheet shows for a number in a format."""
    assert re.fullmatch(r"#,##0(\.0+)?", form)
    places = len(form.partition(".")[2])
    return f"{Decimal(repr(value)):.{places}f}"


def pptx_digits(chart):
    (slide,) = pptx.Presentation(io.BytesIO(export(chart, "pptx"))).slides
    (made,) = (shape.chart for shape in slide.shapes if shape.has_chart)
    series = made._chartSpace.find(".//{*}ser")
    cached = [point.findtext("{*}v") for point in series.find("{*}val").iterfind(".//{*}pt")]
    labels = ["".join(label.itertext("{*}t")) for label in series.iterfind(".//{*}dLbl")]
    return [f"{Decimal(text):f}" for text in cached], [label.replace(",", "") for label in labels]
