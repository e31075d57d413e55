import doctest

import pytest
from stores import article, fact

from dashboard import words
from factcheck import markup
from factcheck.markup import element


@pytest.mark.parametrize("module", [words, markup], ids=lambda module: module.__name__)
def test_examples_in_the_docstrings_hold(module):
    ran = doctest.testmod(module)
    assert ran.attempted > 0
    assert ran.failed == 0


def test_text_never_becomes_markup():
    hostile = "<img src=x onerror=alert(1)>&amp;</p>"
    assert element("p", hostile, title='"><b>').html == (
        '<p title="&quot;&gt;&lt;b&gt;">&lt;img src=x onerror=alert(1)&gt;&amp;amp;&lt;/p&gt;</p>'
    )


def test_an_element_the_pages_do_not_use_is_refused():
    with pytest.raises(ValueError, match="'script' is no element the pages use"):
        element("script", "alert(1)")


@pytest.fixture
def said(make_store):
    """Say a fact's value, given by its YAML keys."""

    def say(**keys):
        measures = [{"id": "people-convicted", "name": "n", "unit": keys.get("unit", "people"), "words": ["w"]}]
        store = make_store(article(facts=[fact(**keys)]), measures=measures)
        return words.value(store.facts["convicted-2013"])

    return say


@pytest.mark.parametrize(
    ("keys", "words_shown"),
    [
        pytest.param({}, "359 people", id="exact"),
        pytest.param({"value": "1665", "bound": "more than"}, "more than 1,665 people", id="bound"),
        pytest.param({"value": "0"}, "0 people", id="zero-is-a-figure"),
        pytest.param({"value": "5.90", "unit": "percent"}, "5.90 percent", id="digits-as-published"),
        pytest.param(
            {"value": None, "low": "3", "high": "5", "bound": "between"}, "between 3 and 5 people", id="range"
        ),
        pytest.param({"value": "0.5", "unit": "share", "bound": "more than"}, "more than 50 %", id="share"),
        pytest.param({"value": None, "unit": "date", "period": "2021-02-08"}, "8 February 2021", id="event"),
    ],
)
def test_a_value_is_said_with_hedge_and_unit(said, keys, words_shown):
    assert said(**keys) == words_shown


@pytest.mark.parametrize(
    ("keys", "source", "steps"),
    [
        pytest.param({}, {}, ("origin not stated", "the article first"), id="nothing-known"),
        pytest.param({"origin": "the Council"}, {"publisher": "Star"}, ("the Council", "Star"), id="origin"),
        pytest.param({"origin": "FOI", "via": ["BBC"]}, {"publisher": "Star"}, ("FOI", "BBC", "Star"), id="through"),
        pytest.param({"origin": "Star"}, {"publisher": "Star"}, ("Star",), id="the-publisher-itself"),
    ],
)
def test_the_chain_names_who_said_it_through_whom(make_store, keys, source, steps):
    (one,) = make_store(article(facts=[fact(**keys)], **source)).articles
    assert words.chain(one.facts[0], one.source) == steps


def test_a_text_without_title_or_date_says_so(make_store):
    source = make_store().articles[0].source.model_copy(update={"title": None})
    assert words.headline(source) == "Untitled text first.txt"
    assert words.byline(source) == "publisher not known, date not known"
