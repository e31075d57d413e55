import pytest
from readings import lines

from factcheck.figures import find_figures


@pytest.mark.parametrize("whole", [4, 5, 8, 10, 16, 20, 25, 32, 40, 50, 64, 100, 128, 256, 500, 1000])
def test_usual_wholes_make_a_fraction(whole):
    (figure,) = find_figures(f"some 3/{whole} inch")
    assert round(figure.value * whole, 20) == 3


@pytest.mark.parametrize("text", ["7/9 of them", "13/14 of them", "5/9 of them", "8/9 of them"])
def test_other_slashes_are_no_fraction(text):
    assert all(figure.value is None or figure.value >= 1 for figure in find_figures(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5 kUSD", 5_000),
        ("5 MUSD", 5_000_000),
        ("5 BUSD", 5_000_000_000),
        ("5 USD thousand", 5_000),
        ("5 USD m", 5_000_000),
        ("5 USD million", 5_000_000),
        ("5 USD bn", 5_000_000_000),
        ("5 USD billion", 5_000_000_000),
        ("5 USD trillion", 5_000_000_000_000),
    ],
)
def test_a_code_may_carry_its_scale(text, value):
    (figure,) = find_figures(text)
    assert (figure.text, figure.value, figure.unit) == (text, value, "dollar")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("two and ½", ["two and ½ = 2.5 number"]),
        ("two ½", ["two = 2 number", "½ = 0.5 fraction"]),
        ("1/2/3", ["1 = 1 number", "2/3 = other"]),
        ("x1/2", ["1/2 = other"]),
        ("a1/2", ["1/2 = other"]),
        ("1/2/", ["1/2 = 0.5 fraction"]),
        ("1/2-", ["1/2 = 0.5 fraction"]),
        ("0/4", ["0/4 = other"]),
        ("1/7", ["1/7 = 0.1428571428571428571428571429 fraction"]),
        ("3/7", ["3/7 = other"]),
        ("1/100th", ["1/100th = 0.01 fraction"]),
        ("1/100TH", ["1/100TH = 0.01 fraction"]),
        ("1/100 the", ["1/100 = 0.01 fraction"]),
        ("20 1/2 men", ["20 1/2 = 20.5 man quantity"]),
        ("3/4 and 5/9", ["3/4 = 0.75 fraction", "5/9 = other"]),
        ("four quarters", ["four quarters = 1 fraction"]),
        ("4 quarters", ["4 = 4 quarter quantity"]),
        ("4 quarters of it", ["4 quarters = 1 fraction"]),
        ("two thirds of a million", ["two thirds of a million = 666666.6666666666666666666667 number"]),
        ("sixty-two hundredths", ["sixty-two hundredths = 0.62 fraction"]),
        ("twenty-three thirds", ["twenty-three thirds = 7.666666666666666666666666667 fraction"]),
        ("one hundred and twenty thirds", ["one hundred and twenty thirds = 40 fraction"]),
        ("one hundred thirds", ["one hundred thirds = 33.33333333333333333333333333 fraction"]),
        ("one hundred and one thirds", ["one hundred and one thirds = 100.3333333333333333333333333 number"]),
        ("two and two thirds men", ["two and two thirds = 2.666666666666666666666666667 man quantity"]),
        ("two and a third", ["two and a third = 2.333333333333333333333333333 number"]),
        ("two and a second", ["two = 2 number", "second = 2 ordinal"]),
        ("two and a half thousand", ["two and a half thousand = 2500 number"]),
        ("3 million and a half", ["3 million and a half = 3500000 number"]),
        ("a million and a half people", ["a million and a half = 1500000 people quantity"]),
        ("one million and a quarter million", ["one million and a quarter million = 1250000 number"]),
        ("half a dozen", ["half a dozen = 6 number"]),
        ("half a hundred", ["half a hundred = 50 number"]),
        ("half a thousand", ["half a thousand = 500 number"]),
        ("a quarter of a thousand", ["a quarter of a thousand = 250 number"]),
        ("two and one fifth", ["two and one fifth = 2.2 number"]),
        ("two and one half", ["two and one half = 2.5 number"]),
        ("six and three men", ["six = 6 number", "three = 3 man quantity"]),
        ("twenty-first of 5", ["twenty-first = 21 ordinal", "5 = 5 number"]),
        ("the twentieth first", ["twentieth first = 21 ordinal"]),
        ("twentieth of five", ["twentieth = 20 ordinal", "five = 5 number"]),
        ("five and twentieth", ["five = 5 number", "twentieth = 20 ordinal"]),
        ("one third", ["one third = 0.3333333333333333333333333333 fraction"]),
        ("one second", ["one second = 1 second duration"]),
        ("one first", ["one = 1 number", "first = 1 ordinal"]),
        ("one hundredth", ["one hundredth = 0.01 fraction"]),
        ("two hundredth", ["two hundredth = 200 ordinal"]),
        ("one hundred second", ["one hundred second = 102 ordinal"]),
        ("one thousand two hundredth", ["one thousand two hundredth = 1200 ordinal"]),
        ("hundred and first", ["hundred and first = 101 ordinal"]),
        ("twenty third", ["twenty third = 23 ordinal"]),
        ("sixty thousandth", ["sixty thousandth = 60000 ordinal"]),
        ("five hundred thousandths", ["five hundred thousandths = 0.5 fraction"]),
        ("three twenty-fifths", ["three twenty-fifths = 0.12 fraction"]),
        ("three twenty fifths", ["three twenty fifths = 0.12 fraction"]),
        ("two point five", ["two point five = 2.5 number"]),
        ("two point one five", ["two point one five = 2.15 number"]),
        ("two point twenty five", ["two point twenty five = 2.25 number"]),
        ("two point twenty", ["two point twenty = 2.2 number"]),
        ("two point", ["two = 2 number"]),
        ("two point five million", ["two point five million = 2500000 number"]),
        ("point five", ["five = 5 number"]),
        ("hundreds of thousands", ["hundreds of thousands = [200000, -] quantity"]),
        ("hundreds of  thousands", ["hundreds of  thousands = [200000, -] quantity"]),
        ("hundreds, thousands", ["hundreds = [200, -] quantity", "thousands = [2000, -] quantity"]),
        ("hundreds of men", ["hundreds = [200, -] man quantity"]),
        ("tens of hundreds", ["tens of hundreds = [2000, -] quantity"]),
        ("three dozens of eggs", ["three dozens = 36 number"]),
        ("3 dozens", ["3 dozens = 36 number"]),
        ("thirty-five thousands", ["thirty-five thousands = 35000 number"]),
        ("2½ million", ["2½ million = 2500000 number"]),
        ("2 ½", ["2 ½ = 2.5 number"]),
        ("2-½", ["2-½ = 2.5 number"]),
        ("2 1/2 million", ["2 1/2 million = 2500000 number"]),
        ("12 hundred", ["12 hundred = 1200 number"]),
        ("12 hundred and 3", ["12 hundred and 3 = 1203 number"]),
        ("12-hundred", ["12-hundred = 1200 number"]),
    ],
)
def test_wholes_parts_and_ranks_are_told_apart(text, figures):
    assert lines(text) == figures
