import pytest
from readings import lines

from factcheck.figures import Kind, find_figures

ATTACHED = {
    "k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9, "t": 10**12, "tn": 10**12, "trn": 10**12, "mn": 10**6, "mln": 10**6,
    "mio": 10**6, "mil": 10**6, "mm": 10**6, "bil": 10**9, "cr": 10**7, "M": 10**6, "B": 10**9, "T": 10**12, "K": 10**3,
    "lakh": 10**5, "crore": 10**7, "million": 10**6, "billion": 10**9, "trillion": 10**12, "thousand": 10**3,
}  # fmt: skip


@pytest.mark.parametrize(("letters", "worth"), list(ATTACHED.items()))
def test_every_scale_after_money_is_read(letters, worth):
    (figure,) = find_figures(f"£1.5{letters}")
    assert (figure.value * 2, figure.step * 10, figure.kind) == (3 * worth, worth, Kind.MONEY)


@pytest.mark.parametrize(
    ("letters", "worth"),
    [("k", 10**3), ("bn", 10**9), ("tn", 10**12), ("mn", 10**6), ("M", 10**6), ("K", 10**3), ("B", 10**9)],
)
def test_scales_that_are_no_unit_need_no_money(letters, worth):
    (figure,) = find_figures(f"1.5{letters} people")
    assert figure.value * 2 == 3 * worth


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("a 1.8m wall", ["1.8m = 1.8 metre quantity"]),
        ("1.8m long walls", ["1.8m = 1.8 metre quantity"]),
        ("1.8m walls", ["1.8m = 1800000 wall quantity"]),
        ("1.8m new houses", ["1.8m = 1800000 house quantity"]),
        ("1.8m digital and printed copies", ["1.8m = 1800000 digital quantity"]),
        ("a total of 1.8m.", ["1.8m = 1800000 number"]),
        ("sales of 1.8m in May", ["1.8m = 1800000 sale quantity"]),
        ("the pole was 1.8m.", ["1.8m = 1.8 metre quantity"]),
        ("1.8m across", ["1.8m = 1.8 metre quantity"]),
        ("1.8m and 2m", ["1.8m = 1.8 metre quantity", "2m = 2 metre quantity"]),
        ("5b people", ["5b = 5 other"]),
        ("5t of sand", ["5t = 5 tonne quantity"]),
        ("5 k", ["5 k = 5000 number"]),
        ("1.5e3 people", ["1.5e3 = 1500 people quantity"]),
        ("1.5E-3", ["1.5E-3 = 0.0015 number"]),
        ("2*10^3", ["2*10^3 = 2000 number"]),
        ("2 × 10^-3 m", ["2 × 10^-3 m = 0.002 metre quantity"]),
        ("2·10³", ["2·10³ = 2000 number"]),
        ("2×10⁻³", ["2×10⁻³ = 0.002 number"]),
        ("3^2", ["3^2 = 9 number"]),
        ("2^-1", ["2^-1 = 0.5 number"]),
        ("10²", ["10² = 100 number"]),
        ("-5", ["-5 = -5 number"]),
        ("minus 5", ["minus 5 = -5 number"]),
        ("negative 5", ["negative 5 = -5 number"]),
        ("minus-5", ["minus-5 = -5 number"]),
        ("(-5)", ["-5 = -5 number"]),
        ("the text - 5 people", ["5 = 5 people quantity"]),
        ("+5", ["+5 = 5 number"]),
        ("5 + 6", ["5 = 5 number", "6 = 6 number"]),
        ("plus or minus 5 points", ["plus or minus 5 = 5 point quantity"]),
        ("±5 points", ["±5 = 5 point quantity"]),
        ("+/- 5 points", ["+/- 5 = 5 point quantity"]),
        ("30 per cent, or 8.4m, of", ["30 per cent = 30 percent percent", "8.4m = 8400000 number"]),
        ("of the 28.2m total", ["28.2m = 28200000 total quantity"]),
        ("viewing figures peaked at 17.4m on", ["17.4m = 17400000 figure quantity"]),
        ("up to 1.01m if emissions rise", ["1.01m = 1.01 [-, 1.01] metre quantity (at most: up to)"]),
    ],
)  # fmt: skip
def test_scale_power_and_sign_are_read(text, figures):
    assert lines(text) == figures


def test_a_raised_digit_is_no_part_of_a_number():
    (figure,) = find_figures("about 5,000² people")
    assert (figure.value, figure.flags) == (5000, ("a raised digit follows",))


def test_a_number_too_large_to_raise_is_left():
    assert find_figures("5000000^9")[0].value == 5_000_000


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("5m people", ["5m = 5000000 people quantity"]),
        ("5m long", ["5m = 5 metre quantity"]),
        ("400m hurdles", ["400m = 400 metre quantity"]),
        ("1.8m tall", ["1.8m = 1.8 metre quantity"]),
        ("rose to 5m.", ["5m = 5000000 number"]),
        ("population of 5m", ["5m = 5000000 number"]),
        ("5m homes", ["5m = 5000000 home quantity"]),
        ("5m of them", ["5m = 5 metre quantity"]),
        ("5m class", ["5m = 5 metre quantity"]),
        ("5k", ["5k = 5000 number"]),
        ("5 k", ["5 k = 5000 number"]),
        ("5K", ["5K = 5000 number"]),
        ("5 K", ["5 K = 5 kelvin quantity"]),
        ("5B", ["5B = 5000000000 number"]),
        ("5 B", ["5 = 5 number"]),
        ("$5B", ["$5B = 5000000000 dollar money"]),
        ("$5 B", ["$5 B = 5000000000 dollar money"]),
        ("5T", ["5T = 5 other"]),
        ("$5T", ["$5T = 5000000000000 dollar money"]),
        ("5 T", ["5 = 5 number"]),
        ("5M", ["5M = 5000000 number"]),
        ("5 M", ["5 M = 5000000 number"]),
        ("5M homes", ["5M = 5000000 home quantity"]),
        ("5bn", ["5bn = 5000000000 number"]),
        ("5 tn", ["5 tn = 5000000000000 number"]),
        ("5 trn", ["5 trn = 5000000000000 number"]),
        ("5 mln", ["5 mln = 5000000 number"]),
        ("5 mio", ["5 mio = 5000000 number"]),
        ("5 mil", ["5 mil = 5000000 number"]),
        ("$5mm", ["$5mm = 5000000 dollar money"]),
        ("5 lakh", ["5 lakh = 500000 number"]),
        ("5 crore", ["5 crore = 50000000 number"]),
        ("$5cr", ["$5cr = 50000000 dollar money"]),
        ("5 Million", ["5 Million = 5000000 number"]),
        ("5e3", ["5e3 = 5000 number"]),
        ("5E-3", ["5E-3 = 0.005 number"]),
        ("5e1000", ["5e1000 = 5 other"]),
        ("5×10^3", ["5×10^3 = 5000 number"]),
        ("5 x 10^-3", ["5 x 10^-3 = 0.005 number"]),
        ("5x10−3", ["5x10−3 = 0.005 number"]),
        ("5·10³", ["5·10³ = 5000 number"]),
        ("2^10", ["2^10 = 1024 number"]),
        ("2^-2", ["2^-2 = 0.25 number"]),
        ("2^300", ["2 = 2 number", "300 = 300 number"]),
        ("10^5", ["10^5 = 100000 number"]),
        ("10⁶", ["10⁶ = 1000000 number"]),
        ("5²", ["5 = 5 number"]),
        ("0^2", ["0 = 0 number", "2 = 2 number"]),
        ("10000000^2", ["10000000 = 10000000 number", "2 = 2 number"]),
        ("minus 5", ["minus 5 = -5 number"]),
        ("- 5", ["- 5 = -5 number"]),
        ("negative 5", ["negative 5 = -5 number"]),
        ("x-5", ["5 = 5 number"]),
        ("(-5)", ["-5 = -5 number"]),
        ("3 -5", ["3 -5 = [3, 5] range (between: -)"]),
        ("3 - 5", ["3 - 5 = [3, 5] range (between: -)"]),
        ("+5", ["+5 = 5 number"]),
        ("x+5", ["5 = 5 number"]),
        ("±5", ["±5 = 5 number"]),
        ("+/- 5", ["+/- 5 = 5 number"]),
        ("plus or minus 5", ["plus or minus 5 = 5 number"]),
    ],
)
def test_scale_letters_powers_and_signs_are_told_from_units(text, figures):
    assert lines(text) == figures
