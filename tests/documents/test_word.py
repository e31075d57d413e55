"""What a Word document says, feature by feature; read in this process, the confinement has tests of its own."""

import io
import zipfile

import pytest
from documents.made import MC, R, W, paragraph, root, run, word, zipped

from factcheck.documents.word import read_word

RAISED = '<w:vertAlign w:val="superscript"/>'
LOWERED = '<w:vertAlign w:val="subscript"/>'
DELETED = '<w:del w:id="2" w:author="a"><w:r><w:delText>400</w:delText></w:r></w:del>'


def inserted(content):
    return f'<w:ins w:id="1" w:author="a">{content}</w:ins>'


def field(instruction, result):
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText> {instruction} </w:instrText></w:r>{marks[1]}{run(result)}{marks[2]}"


def cell(*content):
    return f"<w:tc>{''.join(content)}</w:tc>"


def box(text):
    return f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"


@pytest.mark.parametrize(
    ("body", "text", "loss"),
    [
        pytest.param(paragraph("In 2013,", run(" 359", "<w:b/>"), " people"), "In 2013, 359 people", None, id="runs"),
        pytest.param(paragraph("One") + paragraph("Two"), "One\n\nTwo", None, id="paragraphs"),
        pytest.param(paragraph("10", run("6", RAISED), " posts"), "10⁶ posts", None, id="superscript"),
        pytest.param(paragraph("the 20", run("th", RAISED)), "the 20th", None, id="raised-letters-stay"),
        pytest.param(paragraph("10", run("6a", RAISED)), "10^6a", None, id="superscript-without-raised-form"),
        pytest.param(paragraph("10", run("6", '<w:position w:val="8"/>')), "10⁶", None, id="raised-by-position"),
        pytest.param(paragraph("CO", run("2", LOWERED)), "CO₂", None, id="subscript"),
        pytest.param(
            paragraph(inserted(run("359")), DELETED, " people"), "359 people", "1 insertion read, 1 deletion left out",
            id="tracked-changes",
        ),
        pytest.param(
            paragraph("One, ", properties="<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>") + paragraph("two"),
            "One, two", None, id="deleted-paragraph-mark-joins",
        ),
        pytest.param(
            f"<w:sdt><w:sdtContent>{paragraph('Of 403')}</w:sdtContent></w:sdt>", "Of 403", None, id="content-control"
        ),
        pytest.param(
            paragraph("Of ", f"<w:sdt><w:sdtContent>{run('403')}</w:sdtContent></w:sdt>", " people"),
            "Of 403 people", None, id="content-control-in-a-line",
        ),
        pytest.param(
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Type 1 number')}</w:sdtContent></w:sdt>"
            + paragraph("Two"),
            "Two", None, id="prompt-of-an-empty-control-is-no-text",
        ),
        pytest.param(paragraph(field("= SUM(A1:A2)", "427")), "427", "value that Word last stored", id="field"),
        pytest.param(paragraph(field("HYPERLINK x", "68")), "68", None, id="link-field"),
        pytest.param(
            paragraph('<w:fldSimple w:instr=" DATE ">' + run("3 May") + "</w:fldSimple>"),
            "3 May", "value that Word last stored", id="simple-field",
        ),
        pytest.param(
            paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph("Two"),
            "Two", None, id="field-left-open-swallows-nothing-more",
        ),
        pytest.param(paragraph(f'<w:hyperlink>{run("68 people")}</w:hyperlink>'), "68 people", None, id="link"),
        pytest.param(
            paragraph("Before")
            + "<w:tbl><w:tr>" + cell(paragraph("Year")) + cell(paragraph("People")) + "</w:tr>"
            + "<w:tr>" + cell(paragraph("")) + cell(paragraph("68"), paragraph("more")) + "</w:tr></w:tbl>"
            + paragraph("After"),
            "Before\n\nYear\tPeople\n68\nmore\n\nAfter", None, id="table",
        ),
        pytest.param(
            "<w:tbl><w:tr><w:trPr><w:del w:id='1' w:author='a'/></w:trPr>" + cell(paragraph("1")) + "</w:tr><w:tr>"
            + cell(paragraph("2")) + "</w:tr></w:tbl>",
            "2", "1 deletion left out", id="deleted-row",
        ),
        pytest.param(
            paragraph("1,", "<w:r><w:noBreakHyphen/><w:tab/><w:t>665</w:t><w:br/></w:r>", "x"),
            "1,\u2011\t665\nx", None, id="fixed-characters",
        ),
        pytest.param(paragraph(run("9", "<w:vanish/>"), "8"), "8", "1 piece of hidden text left out", id="hidden"),
        pytest.param(
            paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "5"), "≥5", None, id="known-symbol"
        ),
        pytest.param(
            paragraph('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', "5"), "\ufffd5",
            "1 character of a symbol font", id="unknown-symbol",
        ),
        pytest.param(
            paragraph(
                "<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup>"
                "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>"
            ),
            "10⁶1/3", "1 equation written in one line", id="equation",
        ),
        pytest.param(
            paragraph(
                "Text",
                f'<w:r><mc:AlternateContent xmlns:mc="{MC}"><mc:Choice><w:drawing>{box("In a box 5")}</w:drawing></mc:Choice>'
                f"<mc:Fallback><w:pict>{box('In a box 5')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
            )
            + paragraph("Next"),
            "Text\n\nIn a box 5\n\nNext", "1 text box read after", id="text-box-once",
        ),
        pytest.param(paragraph("5", "<w:r><w:drawing/></w:r>"), "5", "What 1 picture may show", id="picture"),
        pytest.param(
            paragraph("Five", properties='<w:numPr><w:numId w:val="1"/></w:numPr>'), "Five",
            "numbers that Word sets before list entries", id="automatic-numbers",
        ),
    ],
)  # fmt: skip
def test_the_text_is_what_a_reader_of_the_page_sees(body, text, loss):
    found, losses = read_word(word(body), "a.docx")
    assert found == text
    assert [each for each in losses if loss is None or loss not in each] == []
    assert len(losses) == (loss is not None)


def test_notes_stand_after_the_text_and_headers_are_named():
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = root("footnotes", f'<w:footnote w:id="2">{paragraph("NPCC, 12 per cent")}</w:footnote>')
    header = root("hdr", paragraph("Draft 3"))
    text, losses = read_word(
        word(paragraph("1,665", reference, " arrests."), {"footnotes": notes, "header": header}), "a"
    )
    assert text == "1,665 arrests.\n\nFootnote: NPCC, 12 per cent"
    assert losses == ("Headers and footers were not checked: “Draft 3”.",)


def test_styles_raise_and_hide_through_the_styles_they_rest_on():
    styles = root(
        "styles",
        f'<w:style w:styleId="up"><w:rPr>{RAISED}</w:rPr></w:style>'
        '<w:style w:styleId="power"><w:basedOn w:val="up"/></w:style>'
        '<w:style w:styleId="gone"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style>',
    )
    body = paragraph("10", run("6", '<w:rStyle w:val="power"/>'), run("7", '<w:rStyle w:val="loop"/>'))
    body += paragraph("hidden", properties='<w:pStyle w:val="gone"/>')
    text, losses = read_word(word(body, {"styles": styles}), "a")
    assert text == "10⁶7"
    assert losses == ("1 piece of hidden text left out.",)


def test_the_strict_form_of_word_documents_is_read():
    strict = {}
    with zipfile.ZipFile(io.BytesIO(word(paragraph("359 people")))) as archive:
        for name in archive.namelist():
            content = archive.read(name).replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            strict[name] = content.replace(R.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships")
    assert read_word(zipped(strict), "a.docx") == ("359 people", ())
