"""A file's name and bytes to its text; every trap gives a sentence that says what to do."""

import codecs
import io

import pytest
from documents.made import paragraph, pdf, word, zipped
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from factcheck.documents import DocumentError, Form, read_document
from factcheck.documents.pdf import read_pdf
from factcheck.documents.word import read_word

DOCX = word(paragraph("359 people"))
PDF_TEXT = "BT /F1 12 Tf 72 700 Td (359 people) Tj ET"
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def encrypted():
    writer = PdfWriter(clone_from=io.BytesIO(pdf(PDF_TEXT)))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


ENCRYPTED = encrypted()


def with_document(head, body=b"<w:t>&a;</w:t>"):
    space = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return word("", None, **{"word/document.xml": head + b"<w:document " + space + b">" + body + b"</w:document>"})


@pytest.mark.parametrize(
    ("name", "data", "form", "text"),
    [
        pytest.param("a.txt", b"359\r\npeople\n", Form.TEXT, "359\r\npeople\n", id="text-as-it-stands"),
        pytest.param("draft", b"359", Form.TEXT, "359", id="no-ending-is-text"),
        pytest.param("a.MD", "# 359 – people".encode(), Form.MARKDOWN, "# 359 – people", id="markdown-as-it-stands"),
        pytest.param("a.txt", codecs.BOM_UTF8 + b"359", Form.TEXT, "359", id="byte-order-mark-is-no-text"),
        pytest.param("a.html", b"<p>359</p>", Form.HTML, "359", id="html"),
        pytest.param("a.docx", DOCX, Form.DOCX, "359 people", id="word"),
        pytest.param("a.pdf", pdf(PDF_TEXT), Form.PDF, "359 people", id="pdf"),
    ],
)
def test_the_name_tells_the_form(name, data, form, text):
    document = read_document(data, name)
    assert (document.form, document.text) == (form, text)
    assert document.original == (data if form is Form.DOCX else b"")


def test_an_encoding_is_named_never_guessed(refused):
    assert read_document("£2.4m".encode("windows-1252"), "a.txt", "windows-1252").text == "£2.4m"
    assert read_document("£2.4m".encode("utf-16"), "a.txt", "utf-16").text == "£2.4m"
    message = refused("One\n£2.4m".encode("windows-1252"), "a.txt")
    assert message == "a.txt:2: the byte 0xA3 is not UTF-8. Save the text as UTF-8, or name the encoding it has."


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        pytest.param("a.txt", b" \n", "a.txt is empty", id="empty"),
        pytest.param("a.txt", "359".encode("utf-16"), "begins with the mark of UTF-16", id="utf-16"),
        pytest.param("a.txt", b"3\0005\0009\000", "zero character", id="utf-16-without-mark"),
        pytest.param("a.txt", pdf(PDF_TEXT), "is a PDF, not text", id="pdf-named-text"),
        pytest.param("a.md", DOCX, "is a zipped file, such as a Word document", id="word-named-markdown"),
        pytest.param("a.docx", b"359 people", "is no Word document", id="text-named-word"),
        pytest.param("a.pdf", b"359 people", "is no PDF", id="text-named-pdf"),
        pytest.param("a.doc", b"x", "is an old Word file, which is not read. Save it as .docx", id="old-word"),
        pytest.param("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "an old Word file", id="old-named-new"),
        pytest.param(
            "a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "encrypted with a password", id="encrypted-word",
        ),
        pytest.param("a.docx", DOCX[:-30], "is damaged", id="cut-short"),
        pytest.param("a.docx", zipped({"a.txt": b"1"}), "does not say which part is the text", id="any-zip"),
        pytest.param("a.docx", with_document(ENTITIES), "declares a document type (DTD)", id="entities"),
        pytest.param("a.docx", with_document(OUTSIDE), "declares a document type (DTD)", id="entity-from-a-file"),
        pytest.param("a.docx", with_document(b"", b"<w:body>"), "is not sound XML", id="broken-xml"),
        pytest.param(
            "a.docx", with_document(b"", b"<w:p>" * 5000 + b"</w:p>" * 5000), "is not sound XML", id="too-deep"
        ),
        pytest.param("a.html", b"<div>" * 20000 + b"1", "a.html was refused", id="html-too-deep"),
        pytest.param("a.html", "<meta charset=latin1>£2".encode("latin-1"), "The page itself says latin1", id="html-charset"),
        pytest.param("a.pdf", b"%PDF-1.4\nnothing", "is damaged or no PDF", id="broken-pdf"),
        pytest.param("a.pdf", ENCRYPTED, "is encrypted with a password", id="encrypted-pdf"),
        pytest.param("a.pdf", pdf(""), "has no text layer: its 1 page", id="scanned-pdf"),
        pytest.param("a.txt", b"1" * 25_000_001, "25,000,000 are allowed", id="too-large"),
        pytest.param("a.txt", b"1 " * 3_000_000, "more than 5,000,000 characters", id="too-long"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why_in_a_sentence(refused, name, data, says):
    message = refused(data, name)
    assert says in message
    assert message.startswith(name)
    assert "\n" not in message


def test_an_outside_file_is_not_pulled_into_a_page():
    page = read_document(OUTSIDE + b"<p>5 &a; <object data='file:///etc/passwd'></object></p>", "a.html")
    assert "root:" not in page.text
    assert page.losses == ("What 1 embedded page may show was not checked.",)


def test_a_page_shows_what_a_reader_sees():
    page = read_document(
        b"<title>9</title><h1>Head</h1><p>It was 10<sup>6</sup>,\n <b>1,665</b>&nbsp;arrests.<br>CO<sub>2</sub> <s>4</s></p>"
        b"<table><tr><td>a<td>b<tr><td>c<td>d</table><script>9</script><img alt=5><p hidden>7</p><pre>x  5</pre>",
        "a.html",
    )
    assert page.text == "Head\n\nIt was 10⁶, 1,665\xa0arrests.\nCO₂\n\na\tb\nc\td\n\nx  5"
    assert page.losses == (
        "What 1 picture may show was not checked.",
        "1 deletion (struck through) left out.",
        "1 piece of hidden text left out.",
    )


def test_markdown_says_what_a_reader_will_see_otherwise():
    document = read_document(b"One\n10<sup>6</sup> posts\n![map](a.png)", "a.md")
    assert document.losses == (
        "Raised or lowered digits written as <sup> or <sub> were read as numbers of their own (line 2): write 10⁶ instead.",
        "What 1 picture may show was not checked.",
    )


@pytest.mark.parametrize(
    ("operators", "text"),
    [
        pytest.param("(10) Tj 4 Ts /F1 7 Tf (6) Tj 0 Ts /F1 12 Tf ( posts) Tj", "10⁶ posts", id="text-rise"),
        pytest.param(
            "(10) Tj /F1 7 Tf 1 0 0 1 90 706 Tm (6) Tj /F1 12 Tf 1 0 0 1 99 700 Tm ( posts) Tj", "10⁶ posts",
            id="smaller-and-higher",
        ),
        pytest.param("(prose-) Tj 0 -14 Td (cuted 359) Tj", "prosecuted 359", id="hyphenated-line"),
        pytest.param("(10) Tj 0 -14 Td /F1 7 Tf (60 people) Tj", "10\n60 people", id="small-print-is-no-power"),
    ],
)  # fmt: skip
def test_a_pdf_keeps_raised_digits_raised(operators, text):
    document = read_document(pdf(f"BT /F1 12 Tf 72 700 Td {operators} ET", ""), "a.pdf")
    assert document.text == text
    assert document.losses[1] == "No text was found on page 2; a picture of text is not read."


@pytest.mark.slow
@settings(max_examples=150)
@given(st.sampled_from([read_word, read_pdf]), st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=5)), min_size=1))
def test_a_damaged_file_gives_its_text_or_a_sentence(read, damage):
    data = bytearray(DOCX if read is read_word else pdf(PDF_TEXT))
    for place, junk in damage:
        at = int(place * (len(data) - 1))
        data[at : at + len(junk)] = junk
    try:
        text, _ = read(bytes(data), "a")
    except DocumentError as error:
        text = str(error)
    assert isinstance(text, str)
