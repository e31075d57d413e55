import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("1,665 arrests", ["1,665 = 1665 arrest quantity"]),
        ("They made 1,600 of them.", ["1,600 = 1600 number"]),
        ("12,34,567.89", ["12,34,567.89 = 1234567.89 number"]),
        ("1.111,11", ["1.111,11 = 1111.11 number"]),
        ("5,00 or 5.00", ["5,00 = 5 number", "5.00 = 5 number"]),
        (
            "The codes are 22,24,26,31.",
            ["22 = 22 code quantity", "24 = 24 code quantity", "26 = 26 code quantity", "31 = 31 code quantity"],
        ),
        ("1 414 021 100 people", ["1 414 021 100 = 1414021100 people quantity"]),
        ("10, 000 monkeys", ["10, 000 = 10000 monkey quantity"]),
        ("scored .534", [".534 = 0.534 number"]),
        ("paragraph 4.12 says", ["4.12 = 4.12 other"]),
        ("1.5.2", ["1.5.2 = other"]),
        ("12345678901234567890123456789", ["12345678901234567890123456789 = number"]),
        ("0.05", ["0.05 = 0.05 number"]),
        ("007 again", ["007 = 7 other"]),
        ("about 1 234.5 grams", ["1 234.5 grams = 1234.5 gram quantity (about: about)"]),
        ("in 2018 250 people died", ["250 = 250 people quantity"]),
        ("1,2345", ["1,2345 = number"]),
    ],
)
def test_digits_are_read_with_their_commas_and_points(text, figures):
    assert lines(text) == figures
