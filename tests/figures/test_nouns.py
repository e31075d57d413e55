import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("56 arrests", ["56 = 56 arrest quantity"]),
        ("three-part series", ["three = 3 part quantity"]),
        ("12,000 extra officers", ["12,000 = 12000 officer quantity"]),
        ("250 residential burglaries", ["250 = 250 burglary quantity"]),
        ("five boxes", ["five = 5 box quantity"]),
        ("seven churches", ["seven = 7 church quantity"]),
        ("2 wolves", ["2 = 2 wolf quantity"]),
        ("11 people died", ["11 = 11 people quantity"]),
        ("4,000 of them", ["4,000 = 4000 number"]),
        ("20 is the limit", ["20 = 20 number"]),
        ("three of the five", ["three = 3 number", "five = 5 number"]),
        ("1,004 adults polled", ["1,004 = 1004 adult quantity"]),
        ("six dolphins will", ["six = 6 dolphin quantity"]),
        ("45 Nazi-era paintings", ["45 = 45 painting quantity"]),
        ("two potatoes", ["two = 2 potato quantity"]),
        ("five buses", ["five = 5 bus quantity"]),
        ("9 crises", ["9 = 9 crisis quantity"]),
    ],
)
def test_a_bare_number_takes_the_noun_it_counts_as_unit(text, figures):
    assert lines(text) == figures
