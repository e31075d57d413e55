"""The view "Check a draft", run without a browser."""

from html import unescape

import pytest

from dashboard import draft_files
from dashboard.views import draft
from factcheck.documents import DocumentError

WRONG = "In 2013, 395 people were convicted. <script>alert()</script> The sea rose 40 metres."


@pytest.fixture
def check(open_view, write_store):
    """Paste a draft and have it checked."""

    def run(text, view="draft"):
        app = open_view(view, write_store())
        app.text_area[0].set_value(text)
        app.button[0].click()
        return app.run()

    return run


def choose(app, words, text=WRONG):
    app.session_state[draft.CHOSEN] = str(text.index(words))
    return app.run()


def buttons(app):
    return [element.proto.label for element in app.get("download_button")]


def test_it_asks_for_a_draft_and_says_that_it_stays_here(open_view, write_store, shown):
    app = open_view("draft", write_store())
    assert "It stays on this machine" in shown(app)
    assert app.text_area[0].label == "The draft"


def test_the_tally_heads_the_draft_and_the_worst_number_comes_first(check, shown):
    text = unescape(shown(check(WRONG)))
    assert "Pasted draft: 3 numbers found: 1 contradicted, 1 unsourced, 1 context" in text
    assert "<strong>395</strong>" in text
    assert "≠ contradicted" in text


def test_a_number_shows_why_and_the_quote_in_its_article(check, shown):
    text = unescape(shown(choose(check(WRONG), "395")))
    assert '<h2 class="fc-chosen">395</h2>' in text
    assert "the draft says 395" in text
    assert '<span class="fc-around">Just </span><mark>359</mark>' in text
    assert "<script" not in shown(choose(check(WRONG), "395"))


def test_a_number_checked_by_hand_keeps_its_note(check, shown):
    app = choose(check(WRONG), "395")
    app.checkbox[0].check().run()
    app.text_input[0].set_value("rang them")
    next(each for each in app.button if each.label == "Keep the note").click().run()
    assert "Note kept: rang them" in shown(app)
    app = choose(choose(app, "2013"), "395")
    assert app.checkbox[0].value
    assert app.text_input[0].value == "rang them"
    assert "fc-look" in shown(choose(app, "alert"))
    app = choose(app, "395")
    app.checkbox[0].uncheck().run()
    assert not app.text_input
    assert app.session_state[draft.NOTES].by_start == {}


def test_every_form_can_be_taken_away(check):
    assert buttons(check(WRONG)) == ["Word with comments", "HTML", "Markdown", "JSON", "CSV"]


def test_a_form_that_cannot_be_made_says_why_and_the_others_stay(check, shown, monkeypatch):
    def fail(report, document):
        message = "Pasted draft holds no text that a comment could stand at."
        raise DocumentError(message)

    monkeypatch.setattr(draft_files, "draft_docx", fail)
    app = check(WRONG)
    assert buttons(app) == ["HTML", "Markdown", "JSON", "CSV"]
    assert "holds no text that a comment could stand at." in shown(app)


def test_a_verdict_can_be_filtered(check):
    app = check(WRONG)
    assert list(app.pills[0].options) == ["≠ contradicted (1)", "? unsourced (1)", "context (1)"]
    app.pills[0].set_value(["contradicted"]).run()
    assert not app.exception


def test_nothing_found_is_said_in_words(check, shown):
    app = check("No number at all.")
    assert "No number was found in this draft" in shown(app)
    assert not app.exception


def test_an_empty_draft_is_refused_with_a_sentence(check, shown):
    assert "Pasted draft is empty: there is nothing to check." in shown(check("  \n"))


def test_a_draft_can_be_changed_and_checked_again(check, shown):
    app = check(WRONG)
    next(each for each in app.button if each.label == "Change the draft").click().run()
    assert app.text_area[0].value == WRONG
    app.text_area[0].set_value("In 2013, 359 people were convicted.")
    app.button[0].click().run()
    assert "1 supported, 1 context" in shown(app)


@pytest.mark.slow
def test_a_long_draft_is_checked_with_its_progress(check, shown):
    text = "The sea rose 40 metres. And 30 boats sank.\n\n" * 800
    assert len(text) > draft_files.LONG
    assert "1600 numbers found" in shown(check(text))
