import pytest

from factcheck.claims import read_claims, read_text
from factcheck.comparison.derive import derive


def working(claim, quote, number, **how):
    (stated,) = [made for made in read_claims(claim) if made.figure.text == number]
    return derive(stated, read_text(quote), **how)


@pytest.mark.parametrize(
    ("claim", "number", "quote", "expected"),
    [
        pytest.param("Five people died.", "Five", "Two men and three women died.", "Two + three", id="sum"),
        pytest.param(
            "Police charged 42 aides.",
            "42",
            "One of 43 aides, the 1 from Leeds, was let go.",
            "43 − 1",
            id="difference",
        ),
        pytest.param(
            "It closed 38 per cent of stores.",
            "38 per cent",
            "It closed 300 of the 800 stores.",
            "300 ÷ 800 × 100",
            id="share",
        ),
        pytest.param(
            "It was found 73 years later.",
            "73 years later",
            "It sank in 1912. It was found in 1985.",
            "1985 − 1912 years",
            id="years",
        ),
        pytest.param(
            "It will cost £200,004.", "£200,004", "Each of 12 payments is £16,667.", "£16,667 × 12", id="product"
        ),
        pytest.param(
            "It will last until 2028.", "2028", "In 2018 he gave it 10 years.", "2018 + 10 years = 2028", id="a-year-on"
        ),
    ],
)
def test_what_follows_is_shown_with_its_working(claim, number, quote, expected):
    assert working(claim, quote, number) == expected


@pytest.mark.parametrize(
    ("claim", "number", "quote"),
    [
        pytest.param("Seven people died.", "Seven", "Two men and three women died.", id="wrong-sum"),
        pytest.param(
            "More than four people died.", "four", "Two men and three women died.", id="a-bound-shows-nothing"
        ),
        pytest.param(
            "He won seven times.",
            "seven times",
            "He won the cup five times and the shield twice.",
            id="times-of-two-things",
        ),
        pytest.param(
            "72 per cent are for it.", "72 per cent", "28 per cent are against it.", id="the-rest-only-if-denied"
        ),
    ],
)
def test_what_does_not_follow_has_no_working(claim, number, quote):
    assert working(claim, quote, number) is None


def test_the_rest_follows_where_one_of_the_two_denies():
    assert (
        working("60 per cent do not want it.", "40 per cent want it.", "60 per cent", is_rest=True)
        == "100 − 40 per cent"
    )
