"""Comments go into a Word document and change nothing else: content, formatting and every other part stay."""

import io
import zipfile
from copy import deepcopy

import docx
import pytest
from documents.made import W, paragraph, root, run, word
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from factcheck.documents.word import read_word
from factcheck.documents.word_comments import Note, with_comments
from factcheck.documents.word_parts import open_word
from factcheck.documents.word_plain import word_of
from factcheck.documents.word_text import word_text

T = f"{{{W}}}"
MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BOLD, RAISED = "<w:b/>", '<w:vertAlign w:val="superscript"/>'
BODY = (
    paragraph("In 2013, ", run("4", BOLD), "03 people", '<w:r><w:footnoteReference w:id="2"/></w:r>', " of 10", run("6", RAISED))
    + paragraph(
        f'<w:ins w:id="9" w:author="a">{run("68 rose")}</w:ins><w:del w:id="8" w:author="a"><w:r><w:delText>5</w:delText></w:r></w:del>',
        '<w:r><w:rPr><w:i/></w:rPr><w:t>to</w:t><w:tab/><w:t xml:space="preserve"> 359 in 2018 </w:t><w:br/><w:t> last 7</w:t></w:r>',
        f'<w:hyperlink>{run("and 1,665")}</w:hyperlink>',
    )
    + f"<w:tbl><w:tr><w:tc>{paragraph('12')}</w:tc></w:tr></w:tbl>"
    + paragraph(f'<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run("of 403 cases")}</w:sdtContent></w:sdt>', "!")
)  # fmt: skip
NOTES = {"footnotes": root("footnotes", f'<w:footnote w:id="2">{paragraph("12 per cent")}</w:footnote>')}
DOCUMENT = word(BODY, NOTES)
TEXT = word_text(open_word(DOCUMENT, "a.docx")).text


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def plain(data):
    """Give the main part without comments, with neighbouring runs of one look made one again."""
    document = etree.fromstring(parts(data)["word/document.xml"])
    for mark in list(document.iter(*(T + name for name in MARKS))):
        gone = mark.getparent() if mark.tag == T + "commentReference" else mark
        gone.getparent().remove(gone)
    for run_ in list(document.iter(T + "r")):
        before = run_.getprevious()
        if before is not None and before.tag == T + "r" and look(before) == look(run_):
            before.extend(child for child in run_ if child.tag != T + "rPr")
            run_.getparent().remove(run_)
    for node in list(document.iter(T + "t")):
        node.text = node.text if node.get(SPACE) == "preserve" else (node.text or "").strip()
        node.set(SPACE, "preserve")
        before = node.getprevious()
        if before is not None and before.tag == T + "t":
            before.text += node.text
            node.getparent().remove(node)
    return etree.tostring(document, method="c14n")


def look(run_):
    properties = run_.find(T + "rPr")
    return b"" if properties is None else etree.tostring(deepcopy(properties), method="c14n")


def commented(data):
    """Give the words that each comment stands around, by its id."""
    found, open_ = {}, set()
    for element in etree.fromstring(parts(data)["word/document.xml"]).iter():
        number = element.get(T + "id")
        if element.tag == T + "commentRangeStart":
            open_.add(number)
            found[number] = ""
        elif element.tag == T + "commentRangeEnd":
            open_.remove(number)
        elif element.tag == T + "t":
            for each in open_:
                found[each] += element.text or ""
    assert not open_
    return found


def note(words, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return Note(at, at + len(words), (f"On {words}", "why"))


@pytest.mark.parametrize(
    ("words", "around"),
    [
        pytest.param("2013", "2013", id="inside-a-run"),
        pytest.param("403", "403", id="across-runs"),
        pytest.param("10⁶", "106", id="with-a-superscript"),
        pytest.param("68", "68", id="in-a-tracked-insertion"),
        pytest.param("359", "359", id="after-a-tab"),
        pytest.param("7", "7", id="in-text-whose-spaces-word-drops"),
        pytest.param("1,665", "1,665", id="in-a-link"),
        pytest.param("12", "12", id="in-a-table"),
        pytest.param("403 cases", "of 403 cases", id="around-a-control-that-takes-no-comment-inside"),
        pytest.param("12 per cent", "", id="at-the-mark-of-a-note"),
    ],
)
def test_a_comment_stands_around_its_number_and_nothing_else_changes(words, around):
    written = with_comments(DOCUMENT, "a.docx", [note(words)])
    assert commented(written) == {"0": around}
    assert plain(written) == plain(DOCUMENT)


def test_many_comments_leave_every_word_and_look_as_they_were():
    notes = [note(words) for words in ("2013", "403", "10⁶", "68", "359", "2018", "7", "1,665", "12", "403 cases")]
    written = with_comments(DOCUMENT, "a.docx", [Note(0, 0, ("Tally",)), *notes])
    assert list(commented(written).values())[1:] == [
        "2013", "403", "106", "68", "359", "2018", "7", "1,665", "12", "of 403 cases",
    ]  # fmt: skip
    assert plain(written) == plain(DOCUMENT)
    before, after = parts(DOCUMENT), parts(written)
    assert {name for name in after if before.get(name) != after[name]} == {
        "word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels",
    }  # fmt: skip
    assert read_word(written, "a.docx")[0] == TEXT


def test_another_program_finds_the_comments():
    document = docx.Document(io.BytesIO(with_comments(DOCUMENT, "a.docx", [note("359"), note("68")])))
    assert [(each.author, each.text) for each in document.comments] == [
        ("factcheck", "On 359\nwhy"),
        ("factcheck", "On 68\nwhy"),
    ]


def test_comments_that_were_there_stay():
    once = with_comments(DOCUMENT, "a.docx", [note("359")])
    twice = with_comments(once, "a.docx", [note("68")])
    assert commented(twice) == {"0": "359", "1": "68"}
    assert [each.text for each in docx.Document(io.BytesIO(twice)).comments] == ["On 359\nwhy", "On 68\nwhy"]


def test_equal_input_gives_equal_bytes():
    assert with_comments(DOCUMENT, "a", [note("359")]) == with_comments(DOCUMENT, "a", [note("359")])


@settings(max_examples=50)
@given(st.lists(st.integers(0, len(TEXT)), min_size=2, max_size=12, unique=True))
def test_wherever_comments_begin_and_end_the_text_stays(places):
    edges = sorted(places)
    notes = [Note(start, end, ("x",)) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    written = with_comments(DOCUMENT, "a.docx", notes)
    assert plain(written) == plain(DOCUMENT)
    assert len(commented(written)) == len(notes)


@given(st.text("ab1 \t\r\n\x01<&\u2028\ud800", max_size=40).filter(lambda text: text.strip()))
def test_a_document_made_of_a_text_holds_every_line_at_the_place_it_tells(text):
    made = word_of(text)
    read = word_text(open_word(made.data, "a.docx")).text
    for at, character in enumerate(text):
        if not character.isspace() and character.isprintable():
            assert read[made.place(at)] == character
