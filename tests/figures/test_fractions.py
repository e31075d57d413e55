import pytest

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
