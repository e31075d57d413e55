"""Cutting a text into paragraphs, marks and lit spans loses nothing of it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dashboard.marked_text import Mark, paragraphs


def mark(text, words, key="k"):
    start = text.index(words)
    return Mark(start, start + len(words), key, "fact", f"fact: {words}")


def texts(cut):
    return ["".join(piece["text"] for piece in pieces) for pieces in cut]


def test_a_mark_is_a_piece_of_its_own_with_what_is_said_of_it():
    text = "Of 403 people, 250."
    (pieces,) = paragraphs(text, [mark(text, "403")])
    assert pieces == [
        {"text": "Of ", "lit": False},
        {"text": "403", "lit": False, "key": "k", "tone": "fact", "label": "fact: 403"},
        {"text": " people, 250.", "lit": False},
    ]


def test_blank_lines_part_paragraphs_and_line_ends_and_indents_stay():
    assert texts(paragraphs("one\n two\n\n  \n  three", [])) == ["one\n two", "  three"]


def test_a_lit_span_is_cut_out_and_lights_the_marks_it_meets():
    text = "According to the BBC, 403 people"
    (pieces,) = paragraphs(text, [mark(text, "403")], [(13, 25)])
    assert [(piece["text"], piece["lit"]) for piece in pieces] == [
        ("According to ", False),
        ("the BBC, ", True),
        ("403", True),
        (" people", False),
    ]


def test_marks_come_in_the_order_of_the_text_whatever_their_own():
    text = "1 and 2"
    (pieces,) = paragraphs(text, [mark(text, "2", "b"), mark(text, "1", "a")])
    assert [piece["key"] for piece in pieces if "key" in piece] == ["a", "b"]


@given(st.text("ab1 \n\r\t<>", max_size=60), st.lists(st.integers(0, 60), max_size=8), st.lists(st.integers(0, 60)))
def test_no_word_is_lost(text, cuts, edges):
    places = sorted({min(cut, len(text)) for cut in cuts})
    marks = [Mark(start, end, str(start), "fact", "fact: x") for start, end in list(pairwise(places))[::2]]
    lit = list(zip(edges[::2], edges[1::2], strict=False))
    assert " ".join(texts(paragraphs(text, marks, lit))).split() == text.split()
