"""A fact card: the figure large, the exact quote with its own words marked, who said it, and whether it is signed."""

import dataclasses
import io
import json
from itertools import pairwise
from types import SimpleNamespace

import pptx
import pytest
from lxml import etree

from factcheck.charts.build import build
from factcheck.charts.forms.fact import MARKED, SAID_BY, SIGNED_OFF
from factcheck.charts.model import Form, Spec
from factcheck.charts.sentences import signed_off
from factcheck.exports.chart.fact_layout import lay_out, marked
from factcheck.exports.chart.formats import export
from factcheck.exports.chart.typeset import SEMIBOLD, width
from factcheck.store.model import Status

ROOM = 880


@pytest.fixture
def chart(charts):
    """The card of a hedged fact."""
    return charts[Form.FACT]


def with_row(chart, **more):
    return dataclasses.replace(chart, rows=({**chart.rows[0], **more},))


def test_the_words_of_the_figure_are_marked_in_the_quote(chart):
    assert marked(chart.rows[0]) == [("In 2020 more than ", False), ("500", True), (" people were convicted", False)]
    drawing = etree.fromstring(export(chart, "svg"))
    assert drawing.xpath("//*[local-name()='tspan']/text()") == ["500"]
    (slide,) = pptx.Presentation(io.BytesIO(export(chart, "pptx"))).slides
    runs = [run for shape in slide.shapes if shape.has_text_frame for run in shape.text_frame.paragraphs[0].runs]
    assert [run.text for run in runs if run.font.underline] == ["500"]
    assert "“In 2020 more than 500 people were convicted”" in [shape.text_frame.text for shape in slide.shapes]


def test_the_figure_stands_far_larger_than_all_else(chart):
    made = lay_out(chart, ROOM)
    first, *rest = sorted(made.lines, key=lambda line: -line.size)
    assert first.text == "more than 500"
    assert first.size >= 2 * rest[0].size


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        pytest.param("", [("a  500\nb", False)], id="no-words"),
        pytest.param("7", [("a 500 b", False)], id="words-that-are-not-there"),
        pytest.param("500", [("a ", False), ("500", True), (" b", False)], id="after-a-fold"),
        pytest.param("a  500\nb", [("a 500 b", True)], id="the-whole"),
    ],
)
def test_marks_keep_their_place_where_spaces_fold(words, parts):
    told = marked({"Quote": "a  500\nb", MARKED: words})
    assert told == [(" ".join(text.split()) if text == "a  500\nb" else text, is_marked) for text, is_marked in parts]


@pytest.mark.parametrize("value", ["1", "more than 1,600", "between 12,345,678,901 and 98,765,432,109", "9" * 300])
@pytest.mark.parametrize("quote", ["500", "word " * 300 + "500", "x" * 900])
def test_nothing_leaves_the_card_or_covers_other_words(chart, value, quote):
    made = lay_out(with_row(chart, Value=value, Quote=quote, Unit="arrests and voluntary interviews"), ROOM)
    for line in made.lines:
        assert line.x + width(line.text, line.size, SEMIBOLD if line.weight == 600 else "Inter-Regular.ttf") <= ROOM + 1
        assert line.y <= made.height
    beside = {(line.x, line.y) for line in made.lines}
    assert len(beside) == len(made.lines)
    column = sorted((line.y, line.size) for line in made.lines if line.x < 30)
    assert all(below[0] - below[1] >= above[0] - 1 for above, below in pairwise(column))


@pytest.mark.parametrize("quote", ["500", "some words of an article " * 12, "some words of an article " * 200])
def test_nothing_leaves_the_slide_or_covers_other_words(chart, quote):
    data = export(with_row(chart, Quote=quote), "pptx")
    deck = pptx.Presentation(io.BytesIO(data))
    (slide,) = deck.slides
    boxes = sorted((shape.top, shape.top + shape.height) for shape in slide.shapes)
    assert boxes[-1][1] <= deck.slide_height
    last = slide.shapes[-1].text_frame.text
    assert last.startswith("Source")
    if len(quote) > 1000:
        assert any("in full in the notes" in shape.text_frame.text for shape in slide.shapes)


@pytest.mark.parametrize(
    ("status", "review", "words"),
    [
        (Status.DRAFT, None, "Not yet verified by a second person."),
        (Status.VERIFIED, SimpleNamespace(by="Ada", on="2024-05-06"), "Verified by Ada, 2024-05-06."),
        (Status.WITHDRAWN, None, "Withdrawn."),
    ],
)
def test_a_card_says_whether_a_second_person_has_signed(chart, status, review, words):
    assert signed_off(SimpleNamespace(status=status, review=review)) == words
    assert chart.rows[0][SIGNED_OFF] == "Not yet verified by a second person."


def test_a_card_says_its_caveat_once(chart):
    text = " ".join(etree.fromstring(export(chart, "svg")).itertext("{*}text", "{*}tspan"))
    assert "".join(text.split()).count("Notyetverifiedbyasecondperson.") == 1


def test_every_fact_is_drawn_as_a_card_unless_another_form_is_asked_for(checked):
    store, report = checked
    for fact in store:
        made = build(store, report, Spec(Form.FACT, (fact.id,), as_of="2024-05-06"))
        assert made.rows[0][SAID_BY]
        text = "".join("".join(line.text for line in lay_out(made, ROOM).lines).split())
        assert "".join(fact.quote.split()) in text
        spec = json.loads(export(made, "json"))
        words = [row["text"] for layer in spec["vconcat"][0]["layer"][1:] for row in layer["data"]["values"]]
        assert "".join(made.rows[0]["Value"].split()) in "".join(words).replace(" ", "")
