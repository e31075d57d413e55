"""An editor's whole way through a draft in a real browser: paste, look, move by keyboard, note, take the Word file."""

import docx
import pytest
from documents.made import paragraph, run, word
from playwright.sync_api import expect

DRAFT = (
    "Convictions rose five-fold, from 68 in 2013 to 359 in 2018.\n\nIn 2018, 395 people were convicted of child grooming."
    " The force bought 37 drones. <b onclick=alert(1)>Hostile</b> words stay words."
)
NUMBERS = ".text button"


@pytest.fixture
def check(visit, settled):
    """Paste a draft and have it checked."""

    def paste(text):
        page = visit("draft")
        page.get_by_label("The draft").fill(text)
        page.get_by_role("button", name="Check the numbers").click()
        expect(page.locator(NUMBERS).first).to_be_visible()
        return settled(page)

    return paste


def taken(page, label, folder):
    with page.expect_download() as waiting:
        page.get_by_role("button", name=label, exact=True).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def first_lines(document):
    return [each.text.split("\n")[0] for each in document.comments]


def test_an_editor_checks_a_draft_by_keyboard_and_takes_the_word_file(check, settled, tmp_path):
    page = check(DRAFT)
    numbers = page.locator(NUMBERS)
    wrong = page.locator(f"{NUMBERS}[aria-label^='395, contradicted: ']")
    expect(wrong).to_have_attribute("data-sign", "≠")
    numbers.first.focus()
    page.keyboard.press("ArrowRight")
    expect(numbers.nth(1)).to_be_focused()
    while not wrong.evaluate("node => node === node.getRootNode().activeElement"):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.locator("h2.fc-chosen")).to_have_text("395")
    expect(page.locator(".fc-quote mark")).to_have_text("359")
    settled(page).get_by_text("Checked by hand", exact=True).click()
    page.get_by_label("Note").fill("Rang the ministry")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Note kept: Rang the ministry")).to_be_visible()
    expect(page.locator(f"{NUMBERS}[aria-label^='395, contradicted, checked by hand']")).to_be_visible()
    document = docx.Document(taken(settled(page), "Word with comments", tmp_path))
    heads = first_lines(document)
    assert heads[0].endswith("numbers found: " + heads[0].partition("found: ")[2])
    assert "≠ Contradicted: 395" in heads
    (comment,) = [each.text for each in document.comments if each.text.startswith("≠ Contradicted: 395")]
    assert "Checked by hand: Rang the ministry" in comment
    assert "“the numbers of people convicted of child grooming offences" in comment
    assert [each.text for each in document.paragraphs] == DRAFT.split("\n\n")


def test_a_word_file_is_uploaded_and_comes_back_with_comments(visit, settled, tmp_path):
    page = visit("draft")
    data = word(paragraph("In 2018, 3", run("95", "<w:b/>"), " people were convicted of child grooming."))
    page.locator('input[type="file"]').set_input_files(
        {"name": "mine.docx", "mimeType": "application/octet-stream", "buffer": data}
    )
    expect(page.locator(NUMBERS).first).to_be_visible()
    document = docx.Document(taken(settled(page), "Word with comments", tmp_path))
    assert first_lines(document)[1:] == ["Context: 2018", "≠ Contradicted: 395"]
    assert any(each.bold and each.text == "95" for each in document.paragraphs[0].runs)


def test_a_file_that_cannot_be_read_says_why(visit):
    page = visit("draft")
    page.locator('input[type="file"]').set_input_files(
        {"name": "mine.docx", "mimeType": "application/octet-stream", "buffer": b"no archive"}
    )
    expect(page.get_by_text("mine.docx is no Word document, whatever its name says.")).to_be_visible()


def test_a_text_in_another_encoding_is_read_when_that_is_named(visit, settled):
    page = visit("draft")
    page.locator('input[type="file"]').set_input_files(
        {"name": "a.txt", "mimeType": "text/plain", "buffer": "The force spent £2.4m.".encode("windows-1252")}
    )
    expect(page.get_by_text("the byte 0xA3 is not UTF-8")).to_be_visible()
    settled(page).get_by_label("Encoding of a text or HTML file").click()
    page.get_by_role("option", name="windows-1252").click()
    expect(page.locator(NUMBERS)).to_contain_text("£2.4m")


def test_a_draft_and_its_notes_survive_a_look_at_another_page(check, settled):
    page = check(DRAFT)
    page.locator(f"{NUMBERS}[aria-label^='37']").click()
    expect(page.locator("h2.fc-chosen")).to_contain_text("37")
    page.get_by_role("link", name="Trends", exact=True).first.click()
    expect(page.get_by_role("heading", name="Trends", exact=True)).to_be_visible()
    page.get_by_role("link", name="Check a draft", exact=True).first.click()
    expect(page.locator("h2.fc-chosen")).to_contain_text("37")
    shown = page.locator(".text").evaluate("text => [...text.querySelectorAll('p')].map(p => p.textContent)")
    assert shown == DRAFT.split("\n\n")
    assert "395" not in settled(page).url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_checked_draft_shuts_nobody_out(page, check, settled, axe, scheme):
    page.emulate_media(color_scheme=scheme)
    shown = check(DRAFT)
    shown.locator(f"{NUMBERS}[aria-label^='395']").click()
    expect(shown.locator("h2.fc-chosen")).to_have_text("395")
    assert axe(settled(shown)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_report_stands_alone_and_shuts_nobody_out(check, context, axe, tmp_path, scheme):
    path = taken(check(DRAFT), "HTML", tmp_path)
    report = context.new_page()
    report.emulate_media(color_scheme=scheme)
    report.set_content(path.read_text("utf-8"))
    report.get_by_role("link", name="395, contradicted").click()
    expect(report.locator("section:target blockquote")).to_be_visible()
    ground = report.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(252, 251, 249)", "dark": "rgb(21, 24, 27)"}[scheme]
    assert axe(report) == []
