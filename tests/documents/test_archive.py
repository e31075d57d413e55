"""Archives that are traps are refused by their table of contents, before anything is unpacked."""

import io
import struct
import warnings
import zipfile

import pytest
from documents.made import paragraph, word, zipped

from factcheck.documents import archive
from factcheck.documents.archive import open_archive
from factcheck.documents.model import DocumentError

DOCX = word(paragraph("359 people"))


def refusal(data, part=None):
    try:
        open_archive(data, "a.docx").xml(part or "word/document.xml")
    except DocumentError as error:
        return str(error)
    return "not refused"


def test_an_archive_bomb_is_refused():
    bomb = zipped({"word/document.xml": bytes(20_000_000)})
    assert len(bomb) < 50_000
    assert "as archive bombs do" in refusal(bomb)


def test_a_part_larger_than_any_document_is_not_unpacked_whole(monkeypatch):
    monkeypatch.setattr(archive, "MAX_PART", 1000)
    assert "far more than a document holds" in refusal(zipped({"word/document.xml": bytes(4000)}))


def test_a_part_that_lies_about_its_size_is_damage():
    data = zipped({"word/document.xml": bytes(4000)})
    assert "is damaged" in refusal(data.replace(struct.pack("<I", 4000), struct.pack("<I", 40)))


def test_many_parts_are_refused():
    assert "it holds 5,001 parts" in refusal(zipped({f"{number}.xml": b"" for number in range(5001)}))


@pytest.mark.parametrize("second", ["word/document.xml", "WORD/Document.xml", "word\\document.xml"])
def test_two_parts_of_one_name_are_refused(second):
    out = io.BytesIO(DOCX)
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as appended:
        warnings.simplefilter("ignore")
        appended.writestr(zipfile.ZipInfo(second), b"<x/>")
    assert "holds the part word/document.xml twice" in refusal(out.getvalue())


def test_an_encrypted_part_is_named_as_such():
    data = bytearray(DOCX)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark)
        data[at + place] |= 1
    assert "encrypted with a password" in refusal(bytes(data))


def test_a_part_that_does_not_match_its_checksum_is_damage():
    broken = bytearray(DOCX)
    broken[60] ^= 0xFF
    assert "is damaged" in refusal(bytes(broken), "[Content_Types].xml")
