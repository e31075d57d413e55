import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("one in two", ["one in two = 0.5 fraction"]),
        ("two out of every five", ["two out of every five = 0.4 fraction"]),
        ("two out of 5", ["two out of 5 = 0.4 fraction"]),
        ("one of four", ["one of four = 0.25 fraction"]),
        ("one of 4", ["one = 1 number", "4 = 4 number"]),
        ("one of forty", ["one of forty = 0.025 fraction"]),
        ("two of four", ["two = 2 number", "four = 4 number"]),
        ("1 in 2,000", ["1 in 2,000 = 0.0005 fraction"]),
        ("1 in 1,999", ["1 in 1,999 = 0.0005002501250625312656328164082 fraction"]),
        ("3 in 3", ["3 = 3 number", "3 = 3 number"]),
        ("0 in 3", ["0 = 0 number", "3 = 3 number"]),
        ("1.5 in 3", ["1.5 = 1.5 number", "3 = 3 number"]),
        ("1 in 3.5", ["1 = 1 number", "3.5 = 3.5 number"]),
        ("one in 5%", ["one = 1 number", "5% = 5 percent percent"]),
        ("one in £5", ["one = 1 number", "£5 = 5 pound money"]),
        ("one in 5 pounds", ["one = 1 number", "5 pounds = 5 pound money"]),
        ("one in 5 metres", ["one = 1 number", "5 metres = 5 metre quantity"]),
        ("one in 5G", ["one = 1 number", "5G = 5 other"]),
        ("three over four", ["three over four = 0.75 fraction"]),
        ("three over four days", ["three = 3 number", "four days = 4 day duration"]),
        ("three over zero", ["three = 3 number", "zero = 0 [0, -] number (more than: over)"]),
        ("a couple hundred", ["a couple hundred = 200 quantity (about: a couple)"]),
        ("a couple of dozen people", ["a couple of dozen = 24 people quantity (about: a couple of)"]),
        ("many thousand", ["many thousand = [2000, -] quantity"]),
        ("few hundred", ["few hundred = [200, -] quantity"]),
        ("several two hundred", ["two hundred = 200 number"]),
        ("a couple of five", ["five = 5 number"]),
        ("One pupil in every eight now has", ["One pupil in every eight = 0.125 fraction"]),
        ("one death in 20 was", ["one death in 20 = 0.05 fraction"]),
        ("1 woman in four, say", ["1 woman in four = 0.25 fraction"]),
        ("one man in 20 cars", ["one = 1 man quantity", "20 = 20 car quantity"]),
        ("two men in 20 were", ["two = 2 man quantity", "20 = 20 man quantity"]),
        ("one man in 2019 was", ["one = 1 man quantity"]),
    ],
)
def test_a_part_of_a_whole_is_a_fraction_only_where_it_can_be(text, figures):
    assert lines(text) == figures
