import pytest

from factcheck import find_figures
from factcheck.comparison.amounts import family, outcome


def only(text):
    (figure,) = find_figures(text)
    return figure


@pytest.mark.parametrize(
    ("claim", "quote", "said"),
    [
        pytest.param("359 men", "359 men", "agrees", id="the-same"),
        pytest.param("359 men", "360 men", "differs", id="one-more"),
        pytest.param("1,700 men", "1,665 men", "rounded", id="rounded-to-hundreds"),
        pytest.param("2,000 men", "1,665 men", "differs", id="no-rounding-is-so-coarse"),
        pytest.param("60 men", "59 men", "differs", id="small-counts-are-whole"),
        pytest.param("£4bn", "£4.2bn", "rounded", id="rounded-to-billions"),
        pytest.param("£4.5bn", "£4.2bn", "differs", id="too-exact-to-be-rounded"),
        pytest.param("£86K", "£86,804", "open", id="cut-off-is-not-rounded"),
        pytest.param("62 points", "62.21 points", "rounded", id="decimals-left-out"),
        pytest.param("more than 1,600 men", "1,665 men", "agrees", id="bound-met"),
        pytest.param("more than 1,665 men", "1,665 men", "differs", id="bound-is-not-met-by-itself"),
        pytest.param("more than 1,700 men", "1,665 men", "differs", id="bound-missed"),
        pytest.param("nearly 1,700 men", "1,665 men", "agrees", id="nearly"),
        pytest.param("about 1,700 men", "1,665 men", "agrees", id="about"),
        pytest.param("fewer than 1,700 men", "1,665 men", "agrees", id="upper-bound-met"),
        pytest.param("1,665 men", "more than 1,665 men", "unhedged", id="bound-left-out"),
        pytest.param("1,665 men", "about 1,665 men", "agrees", id="about-left-out"),
        pytest.param("200,000 men", "more than 70,000 men", "differs", id="a-bound-is-written-near-its-number"),
        pytest.param("more than 14,000 men", "about 15,000 men", "agrees", id="about-is-not-so-wide"),
        pytest.param("1.23m men", "1.2m men", "open", id="more-exact-than-the-quote"),
        pytest.param("half", "50 per cent", "agrees", id="fraction-and-per-cent"),
        pytest.param("100 miles", "160 km", "rounded", id="miles-for-kilometres"),
        pytest.param("160 miles", "160 km", "differs", id="the-unit-counts"),
        pytest.param("three weeks", "21 days", "agrees", id="weeks-for-days"),
        pytest.param("£10", "10 per cent", None, id="money-is-no-share"),
        pytest.param("£10", "$10", None, id="pounds-are-not-dollars"),
        pytest.param("0 men", "0 men", "agrees", id="zero-is-a-figure"),
        pytest.param("0 men", "3 men", "differs", id="zero-differs"),
        pytest.param("2013", "14 May 2013", "agrees", id="the-year-of-a-day"),
        pytest.param("14 May 2013", "2013", "open", id="a-day-of-the-year"),
        pytest.param("2014", "14 May 2013", "differs", id="another-year"),
    ],
)
def test_numbers_are_held_against_each_other_within_hedge_and_rounding(claim, quote, said):
    found = outcome(only(claim), only(quote))
    assert (None if found is None else str(found)) == said


def test_before_a_day_holds_of_the_day_before():
    assert str(outcome(only("27 December 2018"), only("26 December 2018"), "before")) == "agrees"
    assert str(outcome(only("27 December 2018"), only("28 December 2018"), "before")) == "differs"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("40 reviews", "count", id="what-is-counted-is-no-unit"),
        pytest.param("40 miles", "length", id="length"),
        pytest.param("40 per cent", "share", id="share"),
        pytest.param("40th", "rank", id="rank"),
    ],
)
def test_a_figure_belongs_to_the_family_it_measures(text, name):
    assert family(only(text)) == name
