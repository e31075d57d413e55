"""The size of the last written digit, on which every allowance for rounding stands."""

import pytest

from factcheck.figures import find_figures


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("359 arrests", ["1"]),
        ("1,600 arrests", ["1"]),
        ("5.90 metres", ["0.01"]),
        ("£1.2bn", ["100000000"]),
        ("9 million people", ["1000000"]),
        ("nine million people", ["1000000"]),
        ("3.5k", ["100"]),
        ("12.5%", ["0.1"]),
        ("£3.50", ["0.01"]),
        ("two hundred", ["100"]),
        ("a hundred", ["100"]),
        ("twenty", ["1"]),
        ("thirty-five thousand", ["1000"]),
        ("half a million", ["100000"]),
        ("half a dozen", ["1"]),
        ("a third", [None]),
        ("2½ hours", [None]),
        ("7 3/4 %", [None]),
        ("1e10", ["10000000000"]),
        ("2.5×10⁶ cells", ["100000"]),
        ("0.5", ["0.1"]),
        ("1 500", ["1"]),
        ("1 234.5 grams", ["0.1"]),
        ("10, 000 monkeys", ["1"]),
        (".534", ["0.001"]),
        ("doubled", ["1"]),
        ("fifth", ["1"]),
        ("16th", ["1"]),
        ("a dozen", ["1"]),
        ("two thousand five hundred", ["100"]),
        ("4 thousand 3 hundred and 21", ["1"]),
        ("twelve point five million", ["100000"]),
        ("one and a half million", ["100000"]),
        ("1.5 million", ["100000"]),
        ("$10.25", ["0.01"]),
        ("75 USD million", ["1000000"]),
        ("30 MUSD", ["1000000"]),
        ("3 dollars 50 cents", ["0.01"]),
        ("a couple of hundred", ["100"]),
        ("one in five", [None]),
        ("1,234,567", ["1"]),
        ("5ft 2in", [None]),
        ("12,000 or more", ["1"]),
        ("35 lakh rupees", ["100000"]),
        ("2.75 crore", ["100000"]),
        ("-0.25", ["0.01"]),
        ("1.1^2", [None]),
        ("1.111,11", ["0.01"]),
        ("6 million and two thirds", [None]),
        ("3 hundred", ["100"]),
    ],
)
def test_the_step_is_the_size_of_the_last_written_digit(text, steps):
    assert [None if figure.step is None else f"{figure.step:f}" for figure in find_figures(text)] == steps
