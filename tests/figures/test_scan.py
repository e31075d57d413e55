"""Digits, points and spaces: what is one number and what is several."""

import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (".5", [".5 = 0.5 number"]),
        (".5 per cent", [".5 per cent = 0.5 percent percent"]),
        ("a.5", ["5 = 5 number"]),
        ("rose .5 to .7", [".5 to .7 = [0.5, 0.7] range (between: to)"]),
        ("end.5", ["5 = 5 number"]),
        ("(.5)", [".5 = 0.5 number"]),
        (").5", ["5 = 5 number"]),
        ("No.5", ["5 = 5 other"]),
        ("x .75", [".75 = 0.75 number"]),
        ("10, 000 people", ["10, 000 = 10000 people quantity"]),
        ("1000, 000 people", ["1000 = 1000 number", "000 = 0 people quantity"]),
        ("10, 001 people", ["10 = 10 number", "001 = 1 people quantity"]),
        ("10 , 000 people", ["10 , 000 = 10000 people quantity"]),
        ("1 414 021 100", ["1 414 021 100 = 1414021100 number"]),
        ("1 414 02", ["1 414 = 1414 number", "02 = 2 number"]),
        ("1,414 021", ["1,414 = 1414 number", "021 = 21 other"]),
        ("414 021 men", ["414 021 = 414021 man quantity"]),
        ("0 414 men", ["0 = 0 number", "414 = 414 man quantity"]),
        ("12 345 men", ["12 345 = 12345 man quantity"]),
        ("1234 567 men", ["1234 = 1234 number", "567 = 567 man quantity"]),
        ("M5 123 men", ["M5 = 5 other", "123 = 123 man quantity"]),
        ("5/12 345", ["5/12 = 0.4166666666666666666666666667 fraction", "345 = 345 number"]),
        ("#12 345", ["12 = 12 other", "345 = 345 number"]),
        ("in 12 000 places", ["12 000 = 12000 place quantity"]),
        ("1 234.5 men", ["1 234.5 = 1234.5 man quantity"]),
        ("1.5 234 men", ["1.5 = 1.5 number", "234 = 234 man quantity"]),
    ],
)
def test_digits_are_one_number_where_points_and_spaces_say_so(text, figures):
    assert lines(text) == figures
