"""Hostile input: the work must grow with the length of a text, whatever it is made of, and nothing may raise."""

import time

import pytest

from factcheck.figures import find_figures

LENGTH = 100_000
BASIC = ["7", "1,", " ", "one ", "two hundred and ", "-", "(1", "1 "]
PATTERNS = [
    ",", "1,000", "hundred and ", "five thousand ", "1-", "(", "1) ", "twenty-", "123 ", "0 ", "+1", "1.", "1/", "1/2 ", "£1 ",
    "more than ", "1 to ", "between 1 and ", "1% ", "hundreds of ", "half a ", "A1", "A-1-", "1x", "1e5", "1\n", "“1 ", "one point ",
    "(01) 2", "call 1 ", "a.b1", "http://a1", "a@b", "\u200b", "1\u200b", "３ ", "é1", "two and ", "one and a half and ",
    "one hundred and two hundred and ", "one in one ", "thousand million ", "[2019] A ", "aged 1 ", "1-year-old ", "1 per ",
    "2019-", "10:", "a week ",
]  # fmt: skip


def cost(text):
    """Give the CPU time of one reading."""
    began = time.process_time()
    find_figures(text)
    return time.process_time() - began


def check(pattern, length):
    short = (pattern * length)[: length // 8]
    long = (pattern * length)[:length]
    # eight times the text: linear work takes eight times as long, quadratic sixty-four times
    least = min(cost(short) for _ in range(3))
    allowed = 28 * max(least, 0.002)
    assert any(cost(long) <= allowed for _ in range(4))  # a busy machine may slow one turn


@pytest.mark.parametrize("pattern", BASIC)
def test_a_hundred_thousand_characters_are_read_in_linear_time(pattern):
    check(pattern, LENGTH)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_repetition_costs_more_than_its_length(pattern):
    check(pattern, LENGTH // 10)


def test_spans_stay_true_in_hostile_text():
    for pattern in BASIC + PATTERNS:
        text = (pattern * 200)[:400]
        for figure in find_figures(text):
            assert text[figure.start : figure.end] == figure.text
