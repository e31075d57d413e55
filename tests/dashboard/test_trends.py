"""The view Trends: what is chosen, worked out, narrowed and read as of a day, all of it held by the address."""

import subprocess
from html import unescape

import pytest
from committed import commit
from drawable import MEASURES, facts, write

GROOMING = {"measure": "grooming-convictions"}


@pytest.fixture
def root(tmp_path):
    """A store in which everything can be drawn."""
    return write(tmp_path)


@pytest.fixture
def links():
    def read(app):
        return {
            element.proto.label: (element.proto.page, element.proto.query_string) for element in app.get("page_link")
        }

    return read


def options(app, label):
    return next(box for box in app.selectbox if box.label == label).options


def test_every_way_to_show_the_figures_can_be_chosen(open_view, root):
    app = open_view("trends", root, measure="convicted")
    assert options(app, "Shown as")[:4] == ["the figures as published", "side by side", "a table", "index, 2013 = 100"]
    assert "difference from 2021" in options(app, "Shown as")


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        pytest.param("difference:convicted-2018", ": difference from 2018", id="difference"),
        pytest.param("index:convicted-2013", ": index, 2013 = 100", id="index"),
    ],
)
def test_the_address_asks_for_what_is_worked_out(open_view, shown, root, asked, says):
    app = open_view("trends", root, measure="convicted", **{"as": asked})
    assert says in shown(app)
    assert any(name.startswith("In ") for name in app.dataframe[0].value)


def test_a_rate_is_offered_with_the_fact_that_counts_the_people(open_view, shown, tmp_path):
    people = [{**each, "concept": "population"} if each["id"] == "inhabitants" else each for each in MEASURES]
    root = write(tmp_path, measures=people)
    app = open_view("trends", root, measure="convicted", **{"as": "per:inhabitants-2013"})
    assert ": per 100,000 people" in shown(app)
    assert "per 100,000 of 5,000,000 people, 2013" in options(app, "Shown as")


def test_a_choice_goes_into_the_address(open_view, root):
    app = open_view("trends", root, measure="convicted")
    box = next(box for box in app.selectbox if box.label == "Shown as")
    box.set_value("index:convicted-2013").run()
    assert app.query_params["as"] == "index:convicted-2013"
    assert app.query_params["measure"] == "convicted"


def test_another_measure_forgets_what_was_chosen_of_the_old_one(open_view, shown, root):
    app = open_view("trends", root, measure="convicted", **{"as": "index:convicted-2013", "fact": "convicted-2018"})
    what = next(box for box in app.selectbox if box.label == "What is counted")
    what.set_value("charged|people|").run()
    assert app.query_params["measure"] == "charged"
    assert "as" not in app.query_params
    assert "fact" not in app.query_params
    assert "People charged" in shown(app)


def test_figures_are_narrowed_by_period_and_say_so(open_view, shown, root):
    text = unescape(shown(open_view("trends", root, measure="convicted", period="2018/2020")))
    assert "not within the chosen period, 2018 to 2020" in text
    assert ">68 people<" in text


def test_a_period_that_cannot_be_read_narrows_nothing_and_is_said(open_view, shown, root):
    text = unescape(shown(open_view("trends", root, measure="convicted", period="lately")))
    assert "Not narrowed to a period: found 'lately'" in text


def test_figures_are_narrowed_by_source_and_say_so(open_view, shown, root):
    app = open_view("trends", root, measure="convicted", article=["second"])
    assert list(app.dataframe[0].value["Value"]) == ["360"]
    assert "from another source: The Paper: The first article" in unescape(shown(app))


def test_nothing_left_says_the_way_out(open_view, root):
    app = open_view("trends", root, measure="convicted", period="1999")
    assert app.info[0].value == "No fact fits. Take the period or the source away."


def test_another_definition_is_drawn_behind_a_break(open_view, shown, root):
    app = open_view("trends", root, measure="convicted", also=["guilty"], period="2013/2018", article=["first"])
    text = shown(app)
    assert "The definition changes between 2013 and 2016" in text
    assert list(app.dataframe[0].value["Value"]) == ["68", "12", "359"]


def test_what_may_not_stand_together_is_said_with_the_way_out_on_this_page(open_view, shown, root):
    text = unescape(shown(open_view("trends", root, measure="convicted", also=["charged"])))
    assert "are no way through time: they are two definitions for days that are not apart." in text
    assert "choose “side by side” under “Shown as”" in text
    assert "--form" not in text


def test_a_place_of_its_own_is_chosen_beside_what_is_counted(open_view, shown, tmp_path):
    kent = [{**each, "place": "Kent"} if each["id"] == "convicted-2018" else each for each in facts()]
    root = write(tmp_path, kent, places=[{"name": "Kent"}])
    app = open_view("trends", root, measure="convicted", place="Kent")
    assert list(app.dataframe[0].value["Value"]) == ["359"]
    assert set(options(app, "Place")) == {"not stated", "Kent"}
    assert "another place: not stated, not Kent" in unescape(shown(app))


def test_a_point_opens_its_quote_article_and_findings(open_view, shown, links, root):
    app = open_view("trends", root, measure="convicted", fact="convicted-2018", article=["first"])
    text = unescape(shown(app))
    assert "In 2018, <mark>359</mark> people were convicted" in text
    assert "fc-sign error" in text
    found = links(app)
    assert found["See it in the article"] == ("sources", "article=first&fact=convicted-2018")
    assert found["Open with quotes and working"][0] == "inconsistencies"


def test_the_permalink_holds_every_choice(open_view, links, root):
    app = open_view("trends", root, measure="convicted", period="2013/2020", article=["first"], **{"as": "comparison"})
    page, query = links(app)["Permalink to this chart"]
    assert page == "trends"
    assert set(query.split("&")) >= {"measure=convicted", "period=2013%2F2020", "article=first", "as=comparison"}


def test_what_is_drawn_can_be_presented_as_it_is(open_view, shown, links, root):
    app = open_view("trends", root, measure="convicted", article=["first"], **{"as": "index:convicted-2013"})
    page, query = links(app)["Present this chart"]
    assert page == "present"
    assert "index%3Dconvicted-2013" in query
    name = "trend~convicted-2013~convicted-2018~index=convicted-2013"
    assert ": index, 2013 = 100" in shown(open_view("present", root, show=[name], slide="1"))


def test_a_presented_chart_that_cannot_be_drawn_says_why(open_view, shown, root):
    text = unescape(shown(open_view("present", root, show=["change~convicted-2018~elsewhere-2018"], slide="1")))
    assert "This chart cannot be drawn" in text
    assert "their periods are not apart" in text


@pytest.fixture
def grown(tmp_path):
    """A store whose history corrects 358 to 359."""
    before = [{**each, "value": "358"} if each["id"] == "convicted-2018" else each for each in facts()]
    root = write(tmp_path, before)
    subprocess.run(["git", "-C", str(root), "init", "-q"], check=True)
    commit(root, "2026-01-10", "Ada", "Enter")
    write(tmp_path)
    commit(root, "2026-02-10", "Eve", "Correct")
    return root


@pytest.mark.parametrize(("day", "value"), [("2026-01-31", "358"), ("2026-02-10", "359"), ("", "359")])
def test_the_facts_are_shown_as_they_stood_on_a_day(open_view, shown, grown, day, value):
    asked = {"on": day} if day else {}
    app = open_view("trends", grown, measure="convicted", article=["first"], **asked)
    assert list(app.dataframe[0].value["Value"])[1] == value
    text = shown(app)
    assert ("As of 31 January 2026." in text) == (day == "2026-01-31")
    assert ("The store as it stood at the end of" in text) == bool(day)


def test_a_presented_chart_keeps_its_day(open_view, shown, grown):
    text = shown(open_view("present", grown, show=["table~convicted-2018~on=2026-01-31"], slide="1"))
    assert "As of 31 January 2026." in text


def test_a_day_before_the_history_says_so(open_view, grown):
    app = open_view("trends", grown, measure="convicted", on="2020-01-01")
    assert not app.exception
    assert not app.dataframe
    assert "begins on 10 January 2026; there is nothing to show for 1 January 2020." in app.warning[0].value


def test_without_history_no_day_is_asked_for(open_view, root):
    assert not open_view("trends", root).date_input
