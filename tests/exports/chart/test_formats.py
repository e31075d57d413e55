"""Every format of every form opens in a real reader, says what the store says, and can be verified."""

import csv
import dataclasses
import io
import json
import struct
import zipfile
import zlib

import openpyxl
import pptx
import pytest
from drawable import FORMS, charted
from lxml import etree
from pypdf import PdfReader, PdfWriter
from shown_files import shown, squeezed, text_chunks

from factcheck.carried import TamperedError
from factcheck.charts.build import build
from factcheck.charts.model import Form, Spec
from factcheck.errors import FactcheckError
from factcheck.exports.chart.formats import FORMATS, NoEvidenceError, export, media_type, read
from factcheck.exports.chart.slide_bounds import OPEN_END
from factcheck.verify import State, verify

PAINTED = {
    "png",
    "pdf",
    "svg",
    "html",
    "embed.html",
    "pptx",
}  # those that take a while; one form of each runs every time
SERIES = "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val xVal yVal smooth".split()
SLOW = pytest.mark.slow
EVERY = [
    pytest.param(form, kind, id=f"{form}-{kind}", marks=SLOW if kind in PAINTED and form is not Form.TREND else ())
    for form in Form
    for kind in FORMATS
]


@pytest.mark.parametrize(("form", "kind"), EVERY)
def test_every_format_shows_title_unit_source_date_code_and_every_figure(charts, form, kind):
    chart = charts[form]
    text = squeezed(shown(export(chart, kind), kind))
    for words in (chart.title, chart.subtitle, chart.source_line, *(row["Value"] for row in chart.rows)):
        assert squeezed(words) in text, words
    if kind != "pptx":  # a slide may cut long caveats; its notes hold them
        for caveat in chart.caveats:
            assert squeezed(caveat) in text


@pytest.mark.parametrize(("form", "kind"), EVERY)
def test_equal_charts_give_equal_bytes_that_carry_their_evidence(charts, checked, form, kind):
    chart = charts[form]
    data = export(chart, kind)
    assert export(charted(*checked, form), kind) == data
    carried = read(data)
    assert carried.is_whole
    assert carried.evidence.facts == chart.facts
    assert verify(carried.evidence, *checked).is_sound


@pytest.mark.parametrize("kind", FORMATS)
def test_an_edited_record_is_noticed(charts, kind):
    data = export(charts[Form.TREND], kind)
    with pytest.raises((TamperedError, NoEvidenceError)):
        read(edited(data, kind, b"359", b"395"))


@pytest.mark.parametrize("kind", sorted(set(FORMATS) - {"csv"}))
def test_an_edited_picture_is_noticed(charts, kind):
    data = export(charts[Form.CHANGE], kind)
    carried = read(repainted(data, kind))
    assert not carried.is_whole
    assert carried.evidence.facts == charts[Form.CHANGE].facts


def edited(data, kind, old, new):
    """Change a figure in the record a file carries, and keep the file readable."""
    if kind in ("pptx", "xlsx"):
        return rezipped(data, "customXml/item1.xml", lambda part: part.replace(old, new))
    if kind == "zip":
        return rezipped(data, "datapackage.json", lambda part: part.replace(b'\\"' + old, b'\\"' + new))
    if kind == "png":
        text = text_chunks(data)["factcheck"].encode()
        chunk = b"iTXtfactcheck\0\0\0\0\0" + text
        other = chunk.replace(old, new)
        return data.replace(chunk + struct.pack(">I", zlib.crc32(chunk)), other + struct.pack(">I", zlib.crc32(other)))
    if kind == "pdf":
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
        writer.add_metadata({"/Factcheck": writer.metadata["/Factcheck"].replace(old.decode(), new.decode())})
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()
    if kind == "json":
        return data.replace(b'\\"' + old, b'\\"' + new)
    return data.replace(b'"' + old, b'"' + new) if kind != "csv" else data.replace(b"," + old, b"," + new)


def repainted(data, kind):
    """Change what a file shows, and leave its record alone."""
    match kind:
        case "pptx":
            return rezipped(data, "ppt/slides/slide1.xml", lambda part: part.replace(b"convicted", b"acquitted"))
        case "xlsx":
            return rezipped(data, "xl/sharedStrings.xml", lambda part: part.replace(b"359", b"395"))
        case "zip":
            return rezipped(data, "data.csv", lambda part: part.replace(b"359", b"395"))
        case "png":
            at = data.index(b"IDAT") + 200
            return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        case "pdf":
            return data.replace(b"/MediaBox [ 0 0 ", b"/MediaBox [ 0 1 ", 1)
        case "json":
            return data.replace(b'"value": 359', b'"value": 395')
        case _:
            return data.replace(b">359</text>", b">395</text>")


def rezipped(data, name, change):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename == name:
                assert change(content) != content
                content = change(content)
            new.writestr(info, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"PK\x03\x04", b"%PDF-1.4 nothing", b"\x89PNG\r\n\x1a\n", b"<svg></svg>", b"<!doctype html><p>x", b"{}",
        b"id,value\n1,2\n", b"\xff\xd8\xff\xe0 a screenshot", b"{" * 100_000,
    ],
)  # fmt: skip
def test_a_foreign_file_is_told_and_the_way_out_named(data):
    with pytest.raises(NoEvidenceError, match="factcheck verify --code CODE"):
        read(data)


def test_another_picture_with_a_borrowed_record_is_noticed(charts):
    one, other = (export(charts[form], "svg").decode() for form in (Form.CHANGE, Form.COMPARISON))
    borrowed = one[one.index("<metadata") : one.index("</metadata>")]
    own = other[other.index("<metadata") : other.index("</metadata>")]
    assert not read(other.replace(own, borrowed).encode()).is_whole


def test_a_slide_is_wide_and_its_chart_native_with_alt_text_and_quotes_in_the_notes(charts):
    chart = charts[Form.CHANGE]
    deck = pptx.Presentation(io.BytesIO(export(chart, "pptx")))
    assert deck.slide_width * 9 == pytest.approx(deck.slide_height * 16, rel=1e-3)
    (slide,) = deck.slides
    (frame,) = (shape for shape in slide.shapes if shape.has_chart)
    assert frame._element.nvGraphicFramePr.cNvPr.get("descr") == chart.alt
    assert list(frame.chart.plots[0].series[0].values) == [68.0, 359.0]
    workbook = openpyxl.load_workbook(io.BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob))
    assert [[cell.value for cell in row] for row in workbook.active] == [
        [None, "Value"], ["2013", 68], ["2018 · +291 people, +427.94 %, 5.28 times", 359]
    ]  # fmt: skip
    notes = slide.notes_slide.notes_text_frame.text
    assert all(fact.quote in notes for fact in chart.facts)
    assert slide.shapes.title.text == chart.title
    bottom = max(shape.top + shape.height for shape in slide.shapes)
    assert bottom <= deck.slide_height


@pytest.mark.parametrize("options", [{"index": "convicted-2018"}, {"difference": "convicted-2018"}], ids=str)
def test_a_slide_draws_what_was_worked_out_and_says_what_from(checked, options):
    chart = charted(*checked, Form.TREND, **options)
    (slide,) = pptx.Presentation(io.BytesIO(export(chart, "pptx"))).slides
    (frame,) = (shape for shape in slide.shapes if shape.has_chart)
    drawn = list(frame.chart.plots[0].series[0].values)
    assert drawn == [float(chart.values[row["Fact"]]) for row in chart.rows]
    assert drawn[1] == float(next(iter({"index": 100, "difference": 0}[name] for name in options)))
    labels = [[text.text for text in label.iter("{*}t")] for label in frame.chart._chartSpace.iter("{*}dLbl")]
    worked = next(key for key in chart.rows[0] if key.startswith("In "))
    assert labels[0] == [f"⬣ {chart.rows[0][worked]}", "2013 · 68 people"]
    assert "".join(frame.chart.value_axis.axis_title.text_frame.text) == worked.removeprefix("In ")


def test_a_slide_explains_no_mark_that_it_does_not_draw(checked):
    chart = charted(*checked, Form.TREND)
    assert any("An arrow is an open end" in caveat for caveat in chart.caveats)
    (slide,) = pptx.Presentation(io.BytesIO(export(chart, "pptx"))).slides
    words = " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
    assert OPEN_END in words
    assert "thin line" not in words
    assert "Warning: " in words or "Error: " in words


@pytest.mark.parametrize(
    ("form", "ids", "ends"),
    [
        pytest.param(Form.TREND, FORMS[Form.TREND], {"plus": [2]}, id="over-time"),
        pytest.param(Form.CHANGE, ("convicted-2018", "convicted-2020"), {"plus": [1]}, id="bars"),
        pytest.param(Form.CHANGE, ("convicted-2013", "convicted-2018"), {}, id="none-open"),
    ],
)
def test_a_slide_draws_the_open_ends_that_the_picture_draws_and_no_others(checked, form, ids, ends):
    chart = build(*checked, Spec(form, ids, as_of="2024-05-06"))
    (slide,) = pptx.Presentation(io.BytesIO(export(chart, "pptx"))).slides
    (frame,) = (shape for shape in slide.shapes if shape.has_chart)
    bars = list(frame.chart._chartSpace.iter("{*}errBars"))
    found = {
        way: [int(point.get("idx")) for point in bar.find(f"{{*}}{way}").iter("{*}pt")]
        for bar in bars
        for way in ("plus", "minus")
        if bar.find(f"{{*}}{way}") is not None
    }
    assert found == ends
    assert all(bar.find("{*}noEndCap").get("val") == "1" and bar.find(".//{*}tailEnd") is not None for bar in bars)
    order = [child.tag.partition("}")[2] for child in frame.chart.plots[0].series[0]._element]
    assert order == sorted(order, key=SERIES.index)  # as the schema asks: Office opens no other


@pytest.mark.parametrize("times", [1, 4])
def test_a_table_goes_over_as_many_slides_as_it_takes_and_stands_on_nothing_else(checked, times):
    chart = charted(*checked, Form.TABLE)
    rows = tuple({**row, "Source": row["Source"] * (1 + number % 5)} for number, row in enumerate(chart.rows * times))
    deck = pptx.Presentation(io.BytesIO(export(dataclasses.replace(chart, rows=rows), "pptx")))
    shown_rows = []
    for slide in deck.slides:
        (frame,) = (shape for shape in slide.shapes if shape.has_table)
        shown_rows += [row.cells[3].text for row in list(frame.table.rows)[1:]]
        high = sum(row.height for row in frame.table.rows)
        others = [shape for shape in slide.shapes if not shape.has_table]
        assert all(shape.top + shape.height <= frame.top or shape.top >= frame.top + high for shape in others), (
            "the table covers words"
        )
    assert shown_rows == [row["Source"] for row in rows]
    assert (len(deck.slides) > 1) == (times > 1)


def test_the_package_describes_every_column_and_its_own_data(charts):
    with zipfile.ZipFile(io.BytesIO(export(charts[Form.STAGES], "zip"))) as archive:
        told, data = json.loads(archive.read("datapackage.json")), archive.read("data.csv")
    (resource,) = told["resources"]
    lines = list(csv.reader(io.StringIO(data.decode())))
    assert [field["name"] for field in resource["schema"]["fields"]] == lines[0]
    assert {field["type"] for field in resource["schema"]["fields"]} == {"string", "number"}
    assert resource["bytes"] == len(data)
    assert told["units"] == ["people"]
    assert [each["quote"] for each in told["citations"]] == [fact.quote for fact in charts[Form.STAGES].facts]
    assert told["sources"][0]["path"] == "https://example.org/story?a=1&b=2"


def test_a_sheet_holds_real_numbers_that_show_their_digits(charts):
    sheet = openpyxl.load_workbook(io.BytesIO(export(charts[Form.TREND], "xlsx")))["Data"]
    head, *rows = list(sheet.iter_rows())
    position = [cell.value for cell in head].index("number")
    assert [(row[position].value, row[position].number_format) for row in rows] == [
        (68, "#,##0"), (359, "#,##0"), (500, "#,##0"), (520, "#,##0")
    ]  # fmt: skip


def test_the_picture_says_in_words_what_it_shows(charts):
    chart = charts[Form.TREND]
    chunks = text_chunks(export(chart, "png"))
    assert (chunks["Title"], chunks["Description"], chunks["Source"]) == (chart.title, chart.alt, chart.source_line)
    drawing = etree.fromstring(export(chart, "svg"))
    assert (drawing.findtext("{*}title"), drawing.findtext("{*}desc")) == (chart.title, chart.alt)
    printed = PdfReader(io.BytesIO(export(chart, "pdf"))).metadata
    assert (printed.title, printed.subject) == (chart.title, chart.alt)


@pytest.mark.slow
def test_an_altered_store_is_told_by_every_format(charts, checked):
    store, report = checked
    changed = {fact.id: fact.model_copy(update={"value": 395}) if fact.value == 359 else fact for fact in store}
    other = dataclasses.replace(store)
    object.__setattr__(other, "facts", changed)
    for kind in FORMATS:
        found = verify(read(export(charts[Form.CHANGE], kind)).evidence, other, report)
        assert [answer.state for answer in found.answers] == [State.UNCHANGED, State.CORRECTED], kind


def test_an_unknown_format_names_those_there_are(charts):
    with pytest.raises(FactcheckError, match=r"There is no format 'gif'\. There are: png, svg"):
        export(charts[Form.TREND], "gif")
    assert {media_type(kind).partition("/")[0] for kind in FORMATS} == {"image", "application", "text"}
