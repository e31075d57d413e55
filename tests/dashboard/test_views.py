"""Every view on the project's own store and on small ones, without a browser or a network."""

from html import unescape

import pytest
from stores import article, fact

VIEWS = ("", "inconsistencies", "facts", "trends", "sources")
HOSTILE = "<img src=x onerror=alert(1)> [a](http://outside.invalid) $3 to $5 **359** people"


@pytest.fixture
def links():
    def read(app):
        return {
            element.proto.label: (element.proto.page, element.proto.query_string) for element in app.get("page_link")
        }

    return read


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_opens_on_the_real_store(open_view, shown, view):
    assert shown(open_view(view))


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_opens_on_a_store_of_one_fact(open_view, shown, write_store, view):
    assert shown(open_view(view, write_store()))


@pytest.mark.parametrize(
    ("view", "says"),
    [
        pytest.param("facts", "The store holds no facts yet", id="facts"),
        pytest.param("trends", "nothing to draw over time", id="trends"),
        pytest.param("sources", "Choose a marked number", id="sources"),
    ],
)
def test_a_store_without_facts_says_what_to_do(open_view, shown, write_store, view, says):
    assert says in shown(open_view(view, write_store(article("Nothing was counted."))))


def test_a_store_that_cannot_be_opened_shows_every_problem_with_its_line(open_view, shown, write_store):
    root = write_store(article(facts=[fact(value="0123"), fact("second", measure="unknown")]))
    app = open_view("", root)
    assert app.title[0].value == "The store cannot be opened yet"
    text = unescape(shown(app))
    assert "found '0123'" in text
    assert "unknown" in text
    assert text.count("<li>facts/first.yaml:") == 2


def test_the_overview_counts_what_the_rules_count(open_view, shown, real_store):
    text = shown(open_view())
    assert f"<dt>articles</dt><dd>{len(real_store.articles)}</dd>" in text
    assert f"<dt>facts</dt><dd>{len(real_store.facts)}</dd>" in text
    for each in real_store.articles:
        assert (each.source.title or each.source.text) in unescape(text)


def test_an_edit_of_the_store_shows_at_the_next_run(open_view, shown, write_store, tmp_path):
    app = open_view("facts", write_store())
    assert "1 of 1 fact." in shown(app)
    write_store(
        article(
            facts=[
                fact(),
                fact(
                    "again",
                    value="1665",
                    unit="offences",
                    measure="offences-recorded",
                    quote="Police recorded 1,665 offences",
                    figure="1,665",
                ),
            ]
        )
    )
    assert "2 of 2 facts." in shown(app.run())


def test_a_permalink_opens_the_fact_with_its_quote_and_figure(open_view, shown, links):
    app = open_view("facts", fact="prosecuted-2013")
    text = unescape(shown(app))
    assert "<h1" in text
    assert "of the <mark>403</mark> people prosecuted" in text
    assert "<li>BBC</li>" in text
    assert links(app)["See it in the article"] == ("sources", "article=more-afraid-of-vigilantes&fact=prosecuted-2013")


def test_a_permalink_to_a_fact_that_is_gone_says_so_and_shows_the_list(open_view):
    app = open_view("facts", fact="no-such-fact")
    assert "No fact has the id" in app.warning[0].value
    assert app.title[0].value == "Facts"


def test_a_permalink_opens_one_finding_with_both_quotes_the_working_and_what_differs(open_view, shown, links):
    overview = open_view("inconsistencies", rule="stages", article="more-afraid-of-vigilantes")
    (label, (page, query)), *_ = [item for item in links(overview).items() if item[0] == "Permalink"]
    assert (label, page) == ("Permalink", "inconsistencies")
    text = unescape(shown(open_view("inconsistencies", finding=query.removeprefix("finding="))))
    assert "of the <mark>403</mark> people prosecuted" in text
    assert "from just <mark>68</mark> to 359" in text
    assert "from just 68 to <mark>359</mark>" in text
    assert "359 (2018) / 403 (2013) = 89 %" in text
    assert ">Period: differs</th>" in text


def test_a_permalink_to_a_finding_that_is_gone_says_so(open_view):
    assert "This finding is gone" in open_view("inconsistencies", finding="0000000000").info[0].value


def test_findings_are_narrowed_by_level_rule_and_article(open_view, shown):
    app = open_view("inconsistencies")
    everything = shown(app)
    app.pills[0].set_value(["note"]).run()
    notes = shown(app)
    assert "fc-sign note" in notes
    assert "fc-sign error" in everything or "fc-sign warning" in everything
    assert 'class="fc-sign error">error' not in notes
    assert 'class="fc-sign warning">warning' not in notes


def test_what_held_stands_in_a_tab_of_its_own(open_view):
    app = open_view("inconsistencies")
    assert [tab.label.split(" (")[0] for tab in app.tabs] == ["Flagged", "Recomputed and sound", "Resolved"]
    sound = "".join(element.proto.body for element in app.tabs[1].get("html"))
    assert "359 / 68 =" in sound


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param({"search": "1665"}, "undercover-arrests", id="digits-without-comma"),
        pytest.param({"search": "shropshire"}, "undercover-arrests", id="publisher"),
        pytest.param({"measure": "grooming-convictions"}, "convicted-2013", id="measure"),
        pytest.param({"period": "2013"}, "prosecuted-2013", id="period"),
        pytest.param({"place": "Kent"}, "officers-trained", id="place"),
    ],
)
def test_facts_are_found_by_what_the_address_asks(open_view, real_store, asked, found):
    app = open_view("facts", **asked)
    listed = list(app.dataframe[0].value["Id"])
    assert any(each.startswith(found) for each in listed)
    assert len(listed) < len(real_store.facts)


def test_a_period_that_cannot_be_read_is_said_and_narrows_nothing(open_view, shown, real_store):
    app = open_view("facts", period="last year")
    assert "Not narrowed to a period: found 'last year'" in unescape(shown(app))
    assert len(app.dataframe[0].value) == len(real_store.facts)


def test_nothing_found_says_how_to_find_more(open_view):
    assert "No fact fits" in open_view("facts", search="zzzz").info[0].value


def test_trends_say_what_is_left_out_and_why(open_view, shown):
    text = shown(open_view("trends", measure="grooming-convictions"))
    assert "counts something else: people prosecuted" in text
    assert "403 people" in text


def test_a_row_of_the_table_twin_stands_for_every_point(open_view):
    app = open_view("trends", measure="grooming-convictions")
    assert list(app.dataframe[0].value["Value"]) == ["68", "359"]


def test_sources_open_beside_the_number_a_fact_stands_on(open_view, shown):
    text = unescape(shown(open_view("sources", article="more-afraid-of-vigilantes", fact="prosecuted-2013")))
    assert '<h2 class="fc-chosen">403</h2>' in text
    assert "part of 1 fact" in text


def test_untrusted_words_stay_words_on_every_view(open_view, shown, write_store):
    hostile = fact(statement=HOSTILE, quote=HOSTILE, figure="359", origin=HOSTILE, place="<b>place</b>", note=HOSTILE)
    vocabulary = [{"id": "people-convicted", "name": "people <script>", "unit": "people", "words": ["people"]}]
    places = [{"name": "<b>place</b>"}]
    root = write_store(
        article(HOSTILE, [hostile], title=HOSTILE, publisher="<i>P</i>"), measures=vocabulary, places=places
    )
    for view, asked in [*((view, {}) for view in VIEWS), ("facts", {"fact": "convicted-2013"})]:
        text = shown(open_view(view, root, **asked))
        for tag in ("<img", "<script", "<b>", "<i>"):
            assert tag not in text
        labels = [element.proto.label for element in open_view(view, root, **asked).get("page_link")]
        assert not [label for label in labels if "<" in label or "outside" in label]
