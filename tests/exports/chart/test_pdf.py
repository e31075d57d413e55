"""A PDF says what it is, in which language, and what it shows, to people and to programs; and notices every edit."""

import io
import shutil
import subprocess

import pytest
from lxml import etree
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, StreamObject, TextStringObject

from factcheck.carried import TamperedError, read_evidence
from factcheck.charts.model import Form
from factcheck.exports.chart.formats import NoEvidenceError, export, read

NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "dc": "http://purl.org/dc/elements/1.1/",
    "factcheck": "urn:factcheck:evidence:1",
}  # fmt: skip


@pytest.fixture(scope="module")
def made(charts):
    return export(charts[Form.TREND], "pdf")


def packet(data):
    return PdfReader(io.BytesIO(data)).trailer["/Root"]["/Metadata"].get_data()


def test_it_names_title_author_subject_keywords_language_and_day(made, charts):
    chart, reader = charts[Form.TREND], PdfReader(io.BytesIO(made))
    told = reader.metadata
    assert (told.title, told.author, told.subject) == (chart.title, "factcheck", chart.alt)
    assert told["/Keywords"] == chart.source_line
    assert told["/CreationDate"] == "D:20240506000000Z"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"].value


def test_its_xmp_says_the_same_and_holds_the_evidence(made, charts):
    chart, tree = charts[Form.TREND], etree.fromstring(packet(made))
    assert tree.xpath("string(//dc:title//rdf:li)", namespaces=NAMES) == chart.title
    assert tree.xpath("string(//dc:description//rdf:li)", namespaces=NAMES) == chart.alt
    assert tree.xpath("string(//dc:language//rdf:li)", namespaces=NAMES) == "en-GB"
    assert tree.xpath("string(//dc:source)", namespaces=NAMES) == chart.source_line
    evidence = read_evidence(tree.xpath("string(//factcheck:record)", namespaces=NAMES))
    assert evidence.facts == chart.facts
    assert PdfReader(io.BytesIO(made)).xmp_metadata.dc_title == {"x-default": chart.title}


def test_it_is_tagged_as_one_figure_with_its_alternative_text(made, charts):
    chart, reader = charts[Form.TREND], PdfReader(io.BytesIO(made))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value
    (figure,) = (each.get_object() for each in root["/StructTreeRoot"]["/K"]["/K"])
    assert (figure["/S"], figure["/Alt"]) == ("/Figure", f"{chart.alt} {chart.source_line}")
    assert figure["/Pg"].get_object() == reader.pages[0].get_object()
    content = reader.pages[0].get_contents().get_data()
    assert content.startswith(b"/Figure <</MCID 0>> BDC\n")
    assert content.rstrip().endswith(b"EMC")


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="another reader than ours; Debian calls it poppler-utils")
def test_another_reader_finds_structure_and_words(made, charts):
    told = subprocess.run(["pdfinfo", "-struct", "-"], input=made, capture_output=True, check=True).stdout.decode()
    assert "Figure" in told
    assert "Tagged:          yes" in subprocess.run(
        ["pdfinfo", "-"], input=made, capture_output=True, check=True
    ).stdout.decode()  # fmt: skip
    assert not subprocess.run(["pdfinfo", "-"], input=made, capture_output=True, check=True).stderr


def rewritten(data, change):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def repacked(old, new):
    def change(writer):
        stream = StreamObject()
        was = writer.root_object["/Metadata"].get_data()
        assert old in was
        stream.set_data(was.replace(old, new, 1))
        writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)

    return change


def set_language(writer):
    writer.root_object[NameObject("/Lang")] = TextStringObject("de")


def set_alt(writer):
    figure = writer.root_object["/StructTreeRoot"]["/K"]["/K"][0].get_object()
    figure[NameObject("/Alt")] = TextStringObject("Nothing to see.")


def set_title(writer):
    writer.add_metadata({"/Title": "Another title"})


@pytest.mark.parametrize(
    "change",
    [
        set_language,
        set_alt,
        set_title,
        repacked(b"people convicted", b"people acquitted"),
        repacked(b"6 May", b"7 May"),
    ],
    ids=["language", "alt", "title", "xmp-title", "xmp-source"],
)
def test_an_edit_of_what_it_says_of_itself_is_noticed(made, charts, change):
    assert read(rewritten(made, lambda _: None)).is_whole  # saved by another program, nothing changed
    carried = read(rewritten(made, change))
    assert not carried.is_whole
    assert carried.evidence.facts == charts[Form.TREND].facts


@pytest.mark.parametrize(
    "change",
    [
        repacked(b'"number":"359"', b'"number":"395"'),
        repacked(b"<factcheck:record>", b"<factcheck:other>"),
        lambda writer: writer.add_metadata({"/Factcheck": "{}"}),
    ],
    ids=["record-in-xmp", "record-gone-from-xmp", "record-in-properties"],
)
def test_an_edit_of_either_record_is_tampering(made, change):
    with pytest.raises((TamperedError, NoEvidenceError)):
        read(rewritten(made, change))
