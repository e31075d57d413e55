"""Any row of numbers and words of change can be checked: nothing raises, every finding has its place and says why."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import check_arithmetic
from factcheck.arithmetic import vocabulary

NUMBERS = """5% 0% 100% £5m £0 -3 (-12%) $(5.2) 1,000 0 0.0 10 12 people 3 men 4 women five-fold doubled halved tripled a third
one in five 2/12 9/48 0/0 1/0 10 to 20 5p 25 basis points 3 percentage points 1e5 139 a week 1,665 a year 14 per 1,000
hundreds between 5 and 10 2019 31 December 2022 CAGR of 9% 10**9 99999999999999999999999999999999 0.0000000000000001
nearly 50 more than 10 at least 5 half most five minutes every 12 months average of 5 a month ½ ５ 1.2.3""".split()
WORDS = sorted(
    vocabulary.VERBS.keys()
    | vocabulary.NOUNS.keys()
    | vocabulary.PARTICIPLES.keys()
    | vocabulary.MULTIPLYING.keys()
    | vocabulary.STRUCTURAL
    | vocabulary.FILLERS
    | vocabulary.TURNS
    | vocabulary.SIDES.keys()
    | vocabulary.COMPARATIVES.keys()
    | {
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "–",
        "plus",
        "makes",
        "total",
        "remaining",
        "respectively",
        "up",
        "down",
        "each",
        "split",
    }
)


@given(st.lists(st.sampled_from(NUMBERS + WORDS), max_size=40))
@settings(max_examples=300, deadline=None)
def test_no_row_of_words_and_numbers_stops_the_check(pieces):
    text = " ".join(pieces)
    for finding in check_arithmetic(text):
        assert finding.start is not None
        assert finding.end is not None
        assert text[finding.start : finding.end].strip()
        assert finding.message
        assert finding.working


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_text_stops_the_check(text):
    assert isinstance(check_arithmetic(text), list)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It rose from 0 to 0, or 0%.",
        "It rose 5% from 0 to 10.",
        "0 of 0 people (0%) agreed.",
        "0% of 0 people agreed.",
        "It doubled from 0 to 0.",
        "0 plus 0 makes 0.",
        "It grew from £0 in 2019 to £0 in 2020, a compound annual growth rate of 0%.",
        "It grew from £5m in 2019 to £9m in 2019, a compound annual growth rate of 9%.",
        "There were 0 deaths in a population of 0, or 0 per 1,000.",
        "They made 0 arrests over 0 months, an average of 0 a month.",
        "One is reported every 0 minutes, or 0 a day.",
    ],
)
def test_zero_is_a_figure_like_any_other(text):
    assert check_arithmetic(text) == []
