"""The report of a draft as a page that stands alone and as a Word document with comments."""

import io
import re
from dataclasses import replace
from decimal import Decimal

import docx
import pytest
from documents.made import paragraph, run, word
from lxml import html

from factcheck.documents import Document, Form, read_document
from factcheck.draft.check import tally
from factcheck.draft.model import CheckedFigure, Cited, DraftReport, Verdict
from factcheck.exports.draft_docx import draft_docx
from factcheck.exports.draft_html import draft_html
from factcheck.exports.draft_marks import MARKS
from factcheck.exports.draft_text import NOTHING_FOUND
from factcheck.figures import find_figures

HOSTILE = "</p><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \u202e"
TEXT = f"Police made 1,700 arrests {HOSTILE} in all.\n\nChannel 4 said so."
FACT = Cited("arrests", Decimal(1665), f"made 1,665 arrests {HOSTILE}", "star", f"Star {HOSTILE}")


def checked(text):
    answers = {"1,700": Verdict.CONTRADICTED, "4": Verdict.CONTEXT}
    figures = tuple(
        CheckedFigure(
            each.start, each.end, each.text, answers[each.text], f"Why {HOSTILE}", "1,665 - 1,700\n= -35",
            (FACT,) if answers[each.text] is Verdict.CONTRADICTED else (), each,
        )
        for each in find_figures(text)
        if each.text in answers
    )  # fmt: skip
    return DraftReport(figures, (), tally(figures), (f"One loss {HOSTILE}",))


@pytest.fixture
def page():
    return html.fromstring(draft_html(checked(TEXT).checked_by_hand({12: f"rang them {HOSTILE}"}), TEXT, "<b>.md"))


def test_nothing_in_a_draft_a_quote_or_a_note_becomes_markup(page):
    assert page.xpath("//script | //img | //*[@onerror] | //*[@style]") == []
    assert page.xpath("count(//*[@class='draft']/p)") == 2
    assert "\u202e" not in page.text_content()


def test_the_page_asks_nobody_for_anything(page):
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert page.xpath("//@src | //link") == []
    assert all(link.startswith("#") for link in page.xpath("//@href"))
    assert not re.search(r"url\(|@import", page.xpath("//style")[0].text)


def test_the_tally_heads_it_and_each_number_leads_to_its_evidence(page):
    assert page.xpath("//p[@class='tally']")[0].text == "2 numbers found: 1 contradicted, 1 context"
    (number,) = page.xpath("//a[contains(@class, 'number contradicted')]")
    assert number.text_content() == "1,700≠✓"
    assert number.get("aria-label").startswith("1,700, contradicted: Why")
    (evidence,) = page.xpath(f"//*[@id='{number.get('href')[1:]}']")
    said = evidence.text_content()
    for wanted in ("≠ contradicted", "1,665 - 1,700\n= -35", "made 1,665 arrests", "fact arrests", "rang them"):
        assert wanted in said
    assert evidence.xpath(f".//a/@href = '#{number.get('id')}'")


def test_every_verdict_has_a_look_of_its_own_without_its_colour():
    looks = [(mark.sign, mark.line) for mark in MARKS.values()]
    assert len({sign for sign, _ in looks}) == len(looks)
    assert set(MARKS) == {*(verdict.value for verdict in Verdict), "unread"}


def test_a_draft_without_numbers_says_so_in_words():
    report = DraftReport((), (), tally(()))
    assert NOTHING_FOUND in draft_html(report, "No numbers.", "a.txt")
    written = draft_docx(report, Document("a.txt", Form.TEXT, "No numbers."))
    assert [each.text for each in docx.Document(io.BytesIO(written)).comments] == [NOTHING_FOUND]


def test_an_editors_own_document_comes_back_with_a_comment_on_every_number():
    data = word(paragraph("Police made 1,", run("700", "<w:b/>"), " arrests,") + paragraph("Channel 4 said."))
    document = read_document(data, "mine.docx")
    report = checked(document.text).checked_by_hand({12: "rang them"})
    written = draft_docx(report, document)
    assert written == draft_docx(report, document)
    back = docx.Document(io.BytesIO(written))
    head, first, second = (each.text.split("\n") for each in back.comments)
    assert head[0] == "2 numbers found: 1 contradicted, 1 context"
    assert first[0] == "≠ Contradicted: 1,700"
    assert first[2:5] == ["Checked by hand: rang them", "1,665 - 1,700", "= -35"]
    assert first[5].startswith("“made 1,665 arrests")
    assert second[0] == "Context: 4"
    assert [each.text for each in back.paragraphs] == ["Police made 1,700 arrests,", "Channel 4 said."]
    assert read_document(written, "back.docx").text == document.text


def test_another_form_of_draft_gives_a_new_document():
    document = Document("a.md", Form.MARKDOWN, "# Police made 1,700 arrests\n\n\n\tChannel 4 said.\n")
    back = docx.Document(io.BytesIO(draft_docx(replace(checked(document.text), losses=()), document)))
    assert [each.text for each in back.paragraphs] == ["# Police made 1,700 arrests", "\tChannel 4 said."]
    assert [each.text.split("\n")[0] for each in back.comments][1:] == ["≠ Contradicted: 1,700", "Context: 4"]
