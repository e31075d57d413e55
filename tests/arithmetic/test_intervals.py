import doctest
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.amount import Amount
from factcheck.arithmetic import check, endpoints, intervals, wording
from factcheck.arithmetic.intervals import (
    ANYTHING,
    difference,
    exactly,
    hull,
    per,
    percent_change,
    percent_of,
    product,
    ratio,
    times,
    total,
    yearly_growth,
)

POINTS = st.decimals(min_value=-1000, max_value=1000, places=2)


def between(low, high, **ends):
    return Amount(None if low is None else Decimal(low), None if high is None else Decimal(high), **ends)


@st.composite
def amounts_with_a_member(draw):
    low, inside, high = sorted(draw(st.tuples(POINTS, POINTS, POINTS)))
    low_open = draw(st.booleans()) and low < inside
    high_open = draw(st.booleans()) and inside < high
    return Amount(
        None if draw(st.integers(0, 9)) == 0 else low,
        None if draw(st.integers(0, 9)) == 0 else high,
        low_open,
        high_open,
    ), inside


def holds(amount, number):
    """Compare as fractions, so that no digit is lost."""
    low_ok = (
        amount.low is None or Fraction(amount.low) < number or (Fraction(amount.low) == number and not amount.low_open)
    )
    high_ok = (
        amount.high is None
        or number < Fraction(amount.high)
        or (Fraction(amount.high) == number and not amount.high_open)
    )
    return low_ok and high_ok


@pytest.mark.parametrize("module", [check, endpoints, intervals, wording])
def test_the_examples_hold(module):
    results = doctest.testmod(module, extraglobs={"show": wording.show})
    assert (results.failed, results.attempted > 0) == (0, True)


@given(amounts_with_a_member(), amounts_with_a_member())
def test_every_result_of_members_lies_inside_the_result(one, two):
    (first, x), (second, y) = one, two
    x, y = Fraction(x), Fraction(y)
    assert holds(total([first, second]), x + y)
    assert holds(difference(first, second), x - y)
    assert holds(product(first, second), x * y)
    if y != 0:
        assert holds(ratio(first, second), x / y)
        assert holds(percent_of(first, second), x / y * 100)
        assert holds(percent_change(second, first), (x - y) / abs(y) * 100)


@pytest.mark.parametrize(
    ("got", "wanted"),
    [
        pytest.param(ratio(between(1, 2), between(-1, 1)), ANYTHING, id="a divisor around zero"),
        pytest.param(ratio(between(1, 2), between(0, 0)), ANYTHING, id="a divisor of zero"),
        pytest.param(ratio(between(1, 2), between(-4, 0)), between(None, "-0.25"), id="a negative divisor up to zero"),
        pytest.param(ratio(between(0, 2), between(0, 4)), between(0, None), id="zero over up to zero"),
        pytest.param(ratio(between(10, None), between(5, None)), between(0, None, low_open=True), id="both unbounded"),
        pytest.param(
            per(between(24, None, low_open=True), 12), between(2, None, low_open=True), id="an open end stays open"
        ),
        pytest.param(times(between(0, None), 0), exactly(Decimal(0)), id="nothing times anything"),
        pytest.param(
            product(between(0, 1, low_open=True), between(2, 3)), between(0, 3, low_open=True), id="an open zero"
        ),
        pytest.param(total([]), exactly(Decimal(0)), id="an empty sum"),
        pytest.param(hull([between(1, 2), between(2, 5, high_open=True)]), between(1, 5, high_open=True), id="hull"),
        pytest.param(percent_change(exactly(Decimal(0)), exactly(Decimal(5))), ANYTHING, id="no percentage from zero"),
        pytest.param(percent_change(exactly(Decimal(68)), exactly(Decimal(34))), exactly(Decimal(-50)), id="halved"),
        pytest.param(yearly_growth(exactly(Decimal(0)), exactly(Decimal(5)), 3), ANYTHING, id="no growth from zero"),
    ],
)
def test_the_ends_are_right(got, wanted):
    assert got == wanted


@given(
    st.decimals(min_value=1, max_value=1000, places=2),
    st.decimals(min_value=-50, max_value=200, places=1),
    st.integers(1, 20),
)
def test_growth_compounded_is_found_again(start, rate, years):
    factor = (1 + Fraction(rate) / 100) ** years
    end = Fraction(start) * factor
    near = Decimal(end.numerator) / Decimal(end.denominator)
    found = yearly_growth(exactly(start), Amount(near * Decimal("0.999999999"), near * Decimal("1.000000001")), years)
    assert holds(found, Fraction(rate))
    assert not holds(found, Fraction(rate) + 1)
