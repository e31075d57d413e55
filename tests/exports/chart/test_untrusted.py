"""Words from outside stay words: no script, request, link or formula in any format, whatever stands in any field."""

import csv
import dataclasses
import io
import json
import re
from contextlib import closing

import openpyxl
import pptx
import pytest
from drawable import FORMS
from injections import INJECTIONS, assert_parts_are_bare
from lxml import etree
from pypdf import PdfReader

from factcheck.carried import Stated, code_of
from factcheck.charts.build import build
from factcheck.charts.model import Form, Spec
from factcheck.exports.chart.formats import FORMATS, export, read
from factcheck.exports.chart.rows import plain

FIELDS = tuple(
    field.name
    for field in dataclasses.fields(Stated)
    if field.name not in ("findings", "days", "number", "low", "high")
)
ROW_FIELDS = ("What", "Period", "Place", "Value", "Unit", "Status", "Source", "Quote", "Fact")


def hostile(chart, text):
    """The chart with the text in every field that words from outside can reach."""
    facts = tuple(dataclasses.replace(fact, **dict.fromkeys(FIELDS, f"{text}")) for fact in chart.facts)
    facts = tuple(dataclasses.replace(fact, id=f"{text}{number}") for number, fact in enumerate(facts))
    rows = tuple(
        {**{key: value if key == "Flagged" else text for key, value in row.items()}, "Fact": facts[number].id}
        for number, row in enumerate(chart.rows)
    )
    return dataclasses.replace(
        chart,
        title=text, subtitle=text, source_line=text, alt=text, caveats=(text, f"Warning: {text}"), rows=rows, facts=facts,
        vega=planted(chart.vega, text),
    )  # fmt: skip


def planted(vega, text):
    """The specification with the text in every value that is drawn from a fact."""
    if (
        "datasets" not in vega
        and not any("values" in layer.get("data", {}) for layer in vega.get("layer", []))
        and "data" not in vega
    ):
        return vega
    made = json.loads(json.dumps(vega))

    def plant(node):
        if isinstance(node, dict):
            for key, value in node.items():
                if (key in ("words", "label", "days", "quote", "leads_on", "fact") and isinstance(value, str)) or (
                    key == "title" and isinstance(value, str)
                ):
                    node[key] = text
                else:
                    plant(value)
        elif isinstance(node, list):
            for each in node:
                plant(each)

    plant(made)
    return made


@pytest.fixture(scope="module")
def all_at_once(charts):
    """Charts whose fields hold all injections, one after another, as many charts as it takes."""
    return {form: [hostile(charts[form], text) for text in INJECTIONS] for form in (Form.COMPARISON, Form.TABLE)}


@pytest.fixture(scope="module")
def crowded(all_at_once):
    """One table with a fact for each injection, which stands in every field of it, and all of them above and below."""
    tables = all_at_once[Form.TABLE]
    facts = tuple(dataclasses.replace(chart.facts[0], id=f"{chart.title}{at}") for at, chart in enumerate(tables))
    rows = tuple({**chart.rows[0], "Fact": fact.id} for chart, fact in zip(tables, facts, strict=True))
    words = " ".join(INJECTIONS)
    caveats = tuple(caveat for chart in tables for caveat in chart.caveats)
    return dataclasses.replace(
        tables[0], title=words, subtitle=words, source_line=words, alt=words, caveats=caveats, rows=rows, facts=facts,
        code=code_of(facts),
    )  # fmt: skip


def test_there_are_enough_injections():
    assert len(set(INJECTIONS)) >= 60


def test_no_cell_of_a_csv_begins_a_formula_and_every_text_comes_back(all_at_once):
    for chart in all_at_once[Form.TABLE]:
        lines = list(csv.reader(io.StringIO(export(chart, "csv").decode(), newline="")))
        for line in lines:
            for cell in line:
                assert not re.match(r"[=+@\t\r\n＝＋＠]|-(?!\d+(\.\d+)?$)", cell), cell
        assert plain(lines[1][lines[0].index("quote")]) == chart.facts[0].quote


def test_no_cell_of_a_sheet_is_a_formula_or_a_link(all_at_once):
    for chart in all_at_once[Form.TABLE]:
        data = export(chart, "xlsx")
        for sheet in openpyxl.load_workbook(io.BytesIO(data)):
            for row in sheet:
                assert not [cell for cell in row if cell.data_type == "f" or cell.hyperlink]
        assert_parts_are_bare(data)


def test_no_slide_holds_a_link_a_formula_or_a_broken_part(all_at_once):
    for chart in all_at_once[Form.COMPARISON][::4]:
        data = export(chart, "pptx")
        assert_parts_are_bare(data)
        for slide in pptx.Presentation(io.BytesIO(data)).slides:
            for shape in slide.shapes:
                if shape.has_chart:
                    book = openpyxl.load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))
                    assert not [cell for row in book.active for cell in row if cell.data_type == "f"]


@pytest.mark.slow
def test_no_element_of_a_page_or_a_drawing_comes_from_words(all_at_once):
    for chart in [*all_at_once[Form.COMPARISON][::3], *all_at_once[Form.TABLE]]:
        drawing = etree.fromstring(export(chart, "svg"))
        names = {etree.QName(element).localname for element in drawing.iter()}
        assert names <= {"svg", "title", "desc", "metadata", "rect", "path", "text", "g", "defs", "clipPath", "line"}
        page = etree.fromstring(export(chart, "html"), etree.HTMLParser(encoding="utf-8"))
        assert not page.xpath(
            "//script|//iframe|//object|//embed|//form|//image|//img|//base|//foreignobject|//animate|//use"
        )
        assert not page.xpath("//@*[starts-with(name(), 'on')]")
        for target in page.xpath("//a/@href"):
            assert target.startswith(("http://evil.example", "mailto:x@evil.example")), target


def test_no_byte_of_the_json_opens_an_element_or_is_an_expression(all_at_once):
    for chart in all_at_once[Form.COMPARISON]:
        data = export(chart, "json")
        assert b"<" not in data
        spec = json.loads(data)
        assert not [key for key in keys(spec) if key in ("expr", "signal", "href", "url")]


def keys(node):
    if isinstance(node, dict):
        for key, value in node.items():
            yield key
            yield from keys(value)
    elif isinstance(node, list):
        for each in node:
            yield from keys(each)


@pytest.mark.slow
def test_no_page_of_a_pdf_acts(crowded):
    data = export(crowded, "pdf")
    assert read(data).evidence.facts == crowded.facts
    reader = PdfReader(io.BytesIO(data))
    told = repr(reader.trailer["/Root"].get_object()) + "".join(repr(page) for page in reader.pages)
    for word in ("/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/Annots", "/AA"):
        assert word not in told


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(set(FORMATS) - {"png", "pdf"}))
def test_evidence_comes_back_through_every_injection(crowded, kind):
    carried = read(export(crowded, kind))
    assert carried.is_whole
    assert carried.evidence.facts == crowded.facts
    assert len(crowded.facts) == len(INJECTIONS)


@pytest.mark.parametrize("text", INJECTIONS[:60:6])
def test_a_title_of_the_readers_own_is_drawn_as_words(checked, text):
    store, report = checked
    chart = build(store, report, Spec(Form.CHANGE, FORMS[Form.CHANGE], title=text, as_of="2024-05-06"))
    drawing = etree.fromstring(export(chart, "svg"))
    assert not drawing.xpath("//*[local-name()='script' or local-name()='image' or local-name()='a']")


@pytest.mark.browser
@pytest.mark.slow
def test_chromium_runs_nothing_and_asks_for_nothing(crowded, all_at_once, tmp_path, chromium):
    asked, said = [], []
    with closing(chromium.new_page()) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.add_init_script("window.alert = text => { window.ran = true }")
        for number, chart in enumerate([crowded, *all_at_once[Form.COMPARISON][::6]]):
            for kind in ("html", "svg"):
                file = tmp_path / f"{number}.{kind}"
                file.write_bytes(export(chart, kind))
                asked.clear()
                page.goto(file.as_uri())
                assert page.evaluate("window.ran") is None, (chart.title, kind)
                assert [url for url in asked if url not in (file.as_uri(), "data:,")] == [], (chart.title, kind)
                assert page.url == file.as_uri()
    assert said == []
