"""How a draft's number stands to the store's: hedges, rounding, ranges, magnitudes."""

import pytest

from factcheck.amount import Bound
from factcheck.draft.agreement import Agreement, agreement
from factcheck.draft.quantity import of_fact, of_figure
from factcheck.figures import find_figures
from factcheck.store.model import Fact


def stored(value, bound=Bound.EXACTLY, unit="arrests"):
    fact = Fact(id="f", statement="s", measure="m", value=value, bound=bound, unit=unit, quote="q")
    return of_fact(fact)


def said(text):
    (figure,) = find_figures(text)
    return of_figure(figure), figure.bound_text


@pytest.mark.parametrize(
    ("draft", "value", "bound", "expected"),
    [
        pytest.param("1,665 arrests", "1665", "exactly", "agrees", id="the-same"),
        pytest.param("1,656 arrests", "1665", "exactly", "differs", id="digits-swapped"),
        pytest.param("1,700 arrests", "1665", "exactly", "rounded", id="rounded-to-the-nearest-hundred"),
        pytest.param("1,600 arrests", "1665", "exactly", "differs", id="cut-off-is-no-rounding"),
        pytest.param("2,000 arrests", "1665", "exactly", "differs", id="rounded-too-far"),
        pytest.param("more than 1,600 arrests", "1665", "exactly", "agrees", id="more-than-below"),
        pytest.param("more than 1,700 arrests", "1665", "exactly", "differs", id="more-than-above"),
        pytest.param("more than 1,665 arrests", "1665", "exactly", "differs", id="more-than-the-same"),
        pytest.param("at least 1,665 arrests", "1665", "exactly", "agrees", id="at-least-the-same"),
        pytest.param("more than 160 arrests", "1665", "exactly", "differs", id="nobody-says-so-little"),
        pytest.param("nearly 1,700 arrests", "1665", "exactly", "agrees", id="nearly-above"),
        pytest.param("nearly 1,600 arrests", "1665", "exactly", "differs", id="nearly-below"),
        pytest.param("about 1,700 arrests", "1665", "exactly", "agrees", id="about"),
        pytest.param("about 2,000 arrests", "1665", "exactly", "differs", id="about-is-within-a-tenth"),
        pytest.param("fewer than 1,700 arrests", "1665", "exactly", "agrees", id="fewer-than-above"),
        pytest.param("fewer than 1,600 arrests", "1665", "exactly", "differs", id="fewer-than-below"),
        pytest.param("between 1,600 and 1,700 arrests", "1665", "exactly", "agrees", id="a-range-around-it"),
        pytest.param("between 1,700 and 1,800 arrests", "1665", "exactly", "differs", id="a-range-beside-it"),
        pytest.param("hundreds of arrests", "359", "exactly", "agrees", id="hundreds-are-some-hundred"),
        pytest.param("hundreds of arrests", "9000", "exactly", "differs", id="hundreds-are-not-thousands"),
        pytest.param("70,000 likes", "70000", "more than", "rounded", id="hedge-dropped"),
        pytest.param("more than 70,000 likes", "70000", "more than", "agrees", id="hedge-kept"),
        pytest.param("nearly 70,000 likes", "70000", "more than", "differs", id="hedge-turned"),
        pytest.param("more than 60,000 likes", "70000", "more than", "agrees", id="less-than-the-source-says"),
        pytest.param("more than 80,000 likes", "70000", "more than", "differs", id="more-than-the-source-says"),
        pytest.param("80,000 likes", "70000", "more than", "differs", id="another-number"),
        pytest.param("just under nine million", "9000000", "nearly", "agrees", id="nearly-in-other-words"),
        pytest.param("more than nine million", "9000000", "nearly", "differs", id="nearly-is-not-more"),
        pytest.param("more than 100 officers", "100", "about", "differs", id="about-is-not-more"),
        pytest.param("around 100 officers", "100", "about", "agrees", id="about-in-other-words"),
        pytest.param("thousands", "200", "at least", "differs", id="another-magnitude"),
        pytest.param("0 arrests", "0", "exactly", "agrees", id="zero-is-a-figure"),
    ],
)  # fmt: skip
def test_hedges_and_rounding_decide(draft, value, bound, expected):
    claim, hedge = said(draft)
    assert agreement(claim, stored(value, Bound(bound)), hedge).agreement is Agreement(expected)


def test_a_share_is_compared_in_per_cent_however_it_is_put():
    half, hedge = said("more than half")
    assert agreement(half, stored("0.5", Bound.MORE_THAN, "share"), hedge).agreement is Agreement.AGREES


def test_durations_are_compared_in_days():
    claim, hedge = said("84 months")
    assert agreement(claim, stored("7", unit="years"), hedge).agreement is Agreement.AGREES


def test_a_reason_is_given_where_a_hedge_decides():
    claim, hedge = said("more than 1,700 arrests")
    assert agreement(claim, stored("1665"), hedge).reason == 'it is not "more than" that'
