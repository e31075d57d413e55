"""Like is compared with like: money, what is measured, and times."""

from decimal import Decimal

import pytest

from factcheck.draft.quantity import Form, _unit, of_figure, periodic
from factcheck.figures import find_figures


@pytest.mark.parametrize(
    ("unit", "words", "value"),
    [
        pytest.param("pounds", "£8.4bn", "8400000000", id="name-and-symbol"),
        pytest.param("GBP", "8.4 billion pounds", "8400000000", id="code-and-name"),
        pytest.param("GBP", "50p", "0.5", id="pence"),
        pytest.param("US dollars", "$3m", "3000000", id="dollars"),
        pytest.param("euros a month", "€30 a month", "30", id="money-over-time"),
        pytest.param("km", "5 miles", "8046.720", id="length"),
        pytest.param("tonnes", "500 kg", "500000", id="mass"),
        pytest.param("hours", "90 minutes", "0.0625", id="time"),
        pytest.param("children", "12 children", "12", id="what-is-counted"),
    ],
)
def test_a_figure_is_of_the_sort_that_a_unit_names(unit, words, value):
    (figure,) = find_figures(f"It was {words}.")
    quantity = of_figure(figure)
    assert _unit(unit)[:2] == (quantity.form, quantity.unit)
    assert quantity.value == pytest.approx(Decimal(value))


@pytest.mark.parametrize(
    ("unit", "words"),
    [("children", "90 miles"), ("pounds", "$5"), ("pounds a week", "£5 a year"), ("children", "5 per cent")],
)
def test_a_figure_of_another_sort_is_told_apart(unit, words):
    (figure,) = find_figures(f"It was {words}.")
    quantity = of_figure(figure)
    assert _unit(unit)[:2] != (quantity.form, quantity.unit)


def test_a_word_says_over_what_time_a_number_is():
    assert [periodic(text) for text in ("average weekly pay", "daily visits", "annual income", "pay")] == [
        "week",
        "day",
        "year",
        "",
    ]


def test_hours_are_counted_in_days():
    assert _unit("hours")[0] is Form.DURATION
