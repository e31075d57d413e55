"""What became of a chart is told from every format: corrected, withdrawn, disputed, edited, and what never was ours."""

import csv
import io
import json
import random
import struct
import zipfile
import zlib
from collections.abc import Mapping

import openpyxl
import pptx
import pytest
from drawable import FORMS, facts, loaded, write
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, StreamObject

from factcheck.carried import TamperedError
from factcheck.charts.model import Form
from factcheck.exports.chart import office, xmp
from factcheck.exports.chart.formats import FORMATS, NoEvidenceError, export, read
from factcheck.verify import State, verify

EDITS = 40  # bytes of each record that are changed, one at a time
EVERY = [
    pytest.param(form, kind, id=f"{form}-{kind}", marks=() if form is Form.CHANGE else pytest.mark.slow)
    for form in Form
    for kind in FORMATS
]


@pytest.fixture(scope="module")
def made(charts):
    """Give each file, made once."""
    files: dict[tuple[Form, str], bytes] = {}

    def file(form: Form, kind: str) -> bytes:
        if (form, kind) not in files:
            files[form, kind] = export(charts[form], kind)
        return files[form, kind]

    return file


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """Give a store in which one thing happened to every fact of the first article that has a number."""

    def store(**keys):
        some = [{**each, **keys} for each in facts()]
        return loaded(write(tmp_path_factory.mktemp("changed"), some))

    return store


@pytest.fixture(scope="module")
def stores(changed, tmp_path_factory):
    """Give the stores of later days, by what happened to the facts."""
    corrected = [
        {**each, **({"value": str(int(each["value"]) + 1)} if each["id"] in WHOLE else {})} for each in facts()
    ]
    return {
        State.CORRECTED: loaded(write(tmp_path_factory.mktemp("corrected"), corrected)),
        State.WITHDRAWN: changed(status="withdrawn"),
        State.DISPUTED: changed(status="disputed"),
    }


WHOLE = {each["id"] for each in facts() if str(each.get("value") or "").isdigit()}


@pytest.mark.parametrize("state", [State.CORRECTED, State.WITHDRAWN, State.DISPUTED])
@pytest.mark.parametrize(("form", "kind"), EVERY)
def test_what_became_of_the_figures_is_told(made, stores, form, kind, state):
    carried = read(made(form, kind))
    found = verify(carried.evidence, *stores[state], is_whole=carried.is_whole)
    told = {answer.fact: answer.state for answer in found.answers}
    concerned = {fact for fact in FORMS[form] if fact != "elsewhere-2018"}
    if state is State.CORRECTED:
        concerned &= WHOLE
    assert concerned
    assert {told[fact] for fact in concerned} == {state}
    assert not found.is_sound


@pytest.mark.parametrize(("form", "kind"), EVERY)
def test_every_edited_byte_of_the_record_is_noticed(made, form, kind):
    data = made(form, kind)
    record, put_back = opened(data, kind)
    assert read(put_back(record)).is_whole
    chance = random.Random(f"{form} {kind}")
    for position in chance.sample(range(len(record)), min(EDITS, len(record))):
        other = "x" if record[position] != "x" else "y"
        edited = put_back(record[:position] + other + record[position + 1 :])
        try:
            carried = read(edited)
        except (TamperedError, NoEvidenceError):
            continue
        assert not carried.is_whole, record[max(0, position - 20) : position + 20]


@pytest.mark.parametrize("kind", FORMATS)
def test_a_file_of_the_same_format_from_elsewhere_is_not_ours(kind):
    with pytest.raises(NoEvidenceError, match="factcheck verify --code CODE"):
        read(foreign(kind))


def opened(data, kind):
    """Give the record a file carries, and how another text is put in its place so that the file still opens."""
    match kind:
        case "png":
            start = data.index(b"iTXtfactcheck\0\0\0\0\0") - 4
            (length,) = struct.unpack_from(">I", data, start)
            head = data[start + 4 : start + 4 + 18]
            text = data[start + 4 + 18 : start + 8 + length].decode()

            def put_png(record):
                chunk = head + record.encode()
                body = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
                return data[:start] + body + data[start + 12 + length :]

            return text, put_png
        case "pdf":
            return PdfReader(io.BytesIO(data)).metadata["/Factcheck"], lambda record: repdf(data, record)
        case "pptx" | "xlsx":
            return within(data, office._PART, office._RECORD)
        case "zip":
            told = json.loads(zipped(data)["datapackage.json"])
            return told["factcheck"], lambda record: rezipped(
                data, "datapackage.json", json.dumps({**told, "factcheck": record}).encode()
            )
        case "json":
            spec = json.loads(data)
            return spec["usermeta"]["factcheck"], lambda record: json.dumps(
                {**spec, "usermeta": {**spec["usermeta"], "factcheck": record}}
            ).encode()
        case "csv":
            lines = list(csv.reader(io.StringIO(data.decode(), newline="")))
            return lines[1][0] + lines[1][-1], lambda record: recut(lines, record)
        case "html":
            start, end = b'<meta name="factcheck" content=\'', b"'>"
        case "svg":
            start, end = b'<metadata id="factcheck">', b"</metadata>"
        case "embed.html":
            start, end = b"<metadata>", b"</metadata>"
    before, _, rest = data.partition(start)
    text, _, after = rest.partition(end)
    return text.decode(), lambda record: before + start + record.encode() + end + after


def repdf(data, record):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.add_metadata({"/Factcheck": record})
    stream = StreamObject()
    _, packet = xmp.without_record(writer.root_object["/Metadata"].get_data())
    stream.set_data(xmp.with_record(packet, record))
    stream.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def recut(lines, record):
    """Put an id of the first fact and the hashes behind it back into their cells."""
    width = len(lines[1][-1])
    first = [record[:-width], *lines[1][1:-1], record[-width:]]
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([lines[0], first, *lines[2:]])
    return out.getvalue().encode()


def within(data, part, pattern):
    content = zipped(data)[part]
    found = pattern.search(content)
    return found[1].decode(), lambda record: rezipped(
        data, part, content[: found.start(1)] + record.encode() + content[found.end(1) :]
    )


def zipped(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rezipped(data, name, content):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, held in zipped(data).items():
            archive.writestr(each, content if each == name else held)
    return out.getvalue()


def foreign(kind):
    """A sound file of a format that nobody here made."""
    out = io.BytesIO()
    match kind:
        case "png":
            Image.new("RGB", (4, 4)).save(out, "PNG")
        case "pdf":
            writer = PdfWriter()
            writer.add_blank_page(100, 100)
            writer.write(out)
        case "pptx":
            pptx.Presentation().save(out)
        case "xlsx":
            openpyxl.Workbook().save(out)
        case "zip":
            with zipfile.ZipFile(out, "w") as archive:
                archive.writestr("datapackage.json", '{"name": "x", "resources": []}')
        case _:
            texts: Mapping[str, bytes] = {
                "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><metadata>x</metadata></svg>',
                "html": b"<!doctype html><title>x</title><p>68 people",
                "embed.html": b"<p>68 people</p><figure><svg><metadata>x</metadata></svg></figure>",
                "csv": b"id,value,check\r\na,68,x\r\n",
                "json": b'{"$schema": "https://vega.github.io/schema/vega-lite/v6.json", "usermeta": {}}',
            }
            return texts[kind]
    return out.getvalue()


def test_evidence_of_one_chart_does_not_bear_out_another(made):
    """A record that is moved into another file of ours is sound by itself, and the file around it is not."""
    for kind in ("svg", "html", "json", "zip", "xlsx"):
        record, _ = opened(made(Form.TABLE, kind), kind)
        _, put = opened(made(Form.CHANGE, kind), kind)
        assert not read(put(record)).is_whole, kind
