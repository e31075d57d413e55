import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("hundreds of arrests", ["hundreds = [200, -] arrest quantity"]),
        ("Dozens of officers", ["Dozens = [24, -] officer quantity"]),
        ("tens of thousands of people", ["tens of thousands = [20000, -] people quantity"]),
        ("millions of pounds", ["millions = [2000000, -] pound quantity"]),
        ("scores of people", ["scores = [40, -] people quantity"]),
        ("hundreds of millions", ["hundreds of millions = [200000000, -] quantity"]),
        ("a couple of hundred", ["a couple of hundred = 200 quantity (about: a couple of)"]),
        ("several hundred people", ["several hundred = [200, -] people quantity"]),
        ("a few thousand", ["a few thousand = [2000, -] quantity"]),
        ("the score was", []),
        ("thousands", ["thousands = [2000, -] quantity"]),
    ],
)
def test_vague_amounts_are_at_least_two_of_their_word(text, figures):
    assert lines(text) == figures
