import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readings import line, lines

from factcheck.figures import Kind, find_figures

PIECES = st.sampled_from(
    """1 23 456 1,000 1.5 , . - – ( ) £ $ € % ° m bn k x × 10 ^ / ½ ⅓ one two half a and hundred thousand million third fifths
    per cent point between from to or over under more-than nearly years old year-old aged week doubled twice times dozens of
    2019 May Monday 10:30 am 1990s USD No page Channel ' " + ± minus < > = st th \u200b １ ² \ud800 \x00""".split(" ")
)
MIXED = st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=80)
SENTENCES = [
    "At least 17 people died.",
    "He offered his 10-year-old daughter to abusers.",
    "Fraud losses tripled to £1.2bn last year.",
    "Between 10 and 15 per cent of pupils miss lessons.",
    "One in five children has been contacted by a stranger.",
    "Prosecutions soared to four a week.",
]


@settings(max_examples=300, deadline=None)
@given(MIXED)
def test_every_figure_gives_back_its_text_in_order(text):
    last = 0
    for figure in find_figures(text):
        assert last <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.text
        last = figure.end


@settings(max_examples=300, deadline=None)
@given(MIXED)
def test_values_and_ends_agree_with_kind(text):
    for figure in find_figures(text):
        assert figure.kind is not Kind.RANGE or (figure.value is None and figure.low is not None)
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        if figure.kind is Kind.DATE and figure.value is not None:  # a year alone, or a distance such as "two days ago"
            assert figure.unit is not None or (figure.period is not None and figure.period.first.year == figure.value)
        assert figure.step is None or figure.step > 0
        for number in (figure.value, figure.low, figure.high):
            assert number is None or number.is_finite()


@pytest.mark.parametrize("sentence", SENTENCES)
def test_figures_do_not_change_with_the_text_around_them(sentence):
    alone = [(line(figure), figure.start) for figure in find_figures(sentence)]
    before, after = "Nobody was hurt. ", " The police said so."
    around = find_figures(before + sentence + after)
    assert [(line(figure), figure.start - len(before)) for figure in around] == alone


def test_reading_is_deterministic():
    text = " ".join(SENTENCES)
    assert find_figures(text) == find_figures(text)


def test_paragraphs_can_be_read_apart():
    shuffled = random.Random(5).sample(SENTENCES, len(SENTENCES))
    assert lines("\n\n".join(shuffled)) == [figure for sentence in shuffled for figure in lines(sentence)]


def test_half_a_surrogate_pair_stops_nothing():
    assert [figure.text for figure in find_figures("\ud800 5 people")] == ["5"]


def test_an_amount_that_looks_like_a_year_or_a_time_is_no_date():
    assert lines("It cost £2,019 and rates fell 0.25 percentage points.") == [
        "£2,019 = 2019 pound money",
        "0.25 percentage points = 0.25 percentage point percent",
    ]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param("some 150,000 years ago", ["150,000 years"], id="years-ago"),
        pytest.param("by 12,000 days later", ["12,000 days"], id="days-later"),
        pytest.param("on 3, 4 and 5 May 2020", ["3", "4", "5 May 2020"], id="days-of-a-list"),
    ],
)
def test_a_number_in_groups_of_digits_is_never_cut_by_a_date(text, spans):
    assert [figure.text for figure in find_figures(text)] == spans


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("at 10.30 per cent", ["10.30 per cent = 10.3 percent percent"]),
        ("at 10.30%", ["10.30% = 10.3 percent percent"]),
        ("£2,019", ["£2,019 = 2019 pound money"]),
        ("$17.45 on 31 January", ["$17.45 = 17.45 dollar money"]),
        ("2019 per cent", ["2019 per cent = 2019 percent percent"]),
        ("until 10.30 percentage points", ["10.30 percentage points = 10.3 percentage point percent"]),
    ],
)
def test_what_looks_like_a_date_may_be_an_amount(text, figures):
    assert lines(text) == figures
