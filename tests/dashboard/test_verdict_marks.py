"""The marks, looks and filters of a checked draft."""

import pytest

from dashboard import verdict_cards, verdict_marks
from factcheck.draft import check_draft

TEXT = "In 2013, 395 people were convicted. The sea rose 40 metres. <b>12</b> boats sank."


@pytest.fixture
def report(make_store):
    return check_draft(TEXT, make_store())


def said(marks):
    return [(TEXT[mark.start : mark.end], mark.tone) for mark in marks]


def test_every_number_is_marked_by_its_verdict_and_says_why(report):
    marks = verdict_marks.marks(report, ())
    assert said(marks)[:3] == [("2013", "context"), ("395", "contradicted"), ("40 metres", "unsourced")]
    assert all(mark.label.startswith(f"{mark.tone}: ") and mark.label[-1] == "." for mark in marks)
    assert {mark.tone for mark in marks} == set(verdict_marks.tones(report))


def test_a_filter_leaves_the_others_unmarked(report):
    assert said(verdict_marks.marks(report, ["contradicted"])) == [("395", "contradicted")]


def test_choices_name_sign_verdict_and_number_the_most_serious_first(report):
    assert next(iter(verdict_marks.choices(report).items())) == ("contradicted", "≠ contradicted (1)")
    assert verdict_marks.choices(report)["context"] == "context (1)"


def test_a_number_checked_by_hand_says_so_and_is_no_longer_first_to_look_at(report):
    start = TEXT.index("395")
    noted = report.checked_by_hand({start: "rang"})
    assert ("395", "contradicted, checked by hand") in said(verdict_marks.marks(noted, ()))
    assert verdict_marks.tones(noted)["contradicted, checked by hand"].sign == "≠✓"
    assert verdict_marks.worst(report)[0].text == "395"
    assert "395" not in [figure.text for figure in verdict_marks.worst(noted)]


def test_words_of_a_draft_stay_words(report):
    (boats,) = [figure for figure in report.figures if figure.text.startswith("12")]
    assert "<b>" not in verdict_cards.head(boats).html + verdict_cards.look_first([boats]).html
    assert verdict_cards.refusal("<i>a.docx</i> is damaged.").html.count("&lt;i&gt;") == 1


def test_the_meaning_of_each_mark_is_told(report):
    meanings = verdict_cards.meanings(verdict_marks.tones(report)).html
    assert "the store says otherwise" in meanings
    assert meanings.count("<li>") == len(verdict_marks.tones(report))
