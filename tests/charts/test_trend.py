"""The chart says what its series says: periods as bars, bounds as arrows and lines, flags as shapes."""

import json

import pytest
import vl_convert
from lxml import etree
from stores import article, fact

from factcheck.charts.dress import FIGURES, PICKED, RING, with_picked
from factcheck.charts.series import Axis, series
from factcheck.charts.trend import plot
from factcheck.finding import Level

TEXT = "68 people, 359 people, more than 70 people, fewer than 90 people, about 50 people"
AXIS = Axis("people-convicted", "people")


def one(fact_id, words, number, **keys):
    return fact(fact_id, value=number, quote=f"{words} people", figure=words, **keys)


@pytest.fixture
def data(make_store):
    store = make_store(
        article(
            TEXT,
            [
                one("exact", "68", "68", period="2013"),
                one("more", "more than 70", "70", bound="more than", period="2014"),
                one("fewer", "fewer than 90", "90", bound="fewer than", period="2015"),
                one("about", "about 50", "50", bound="about", period="2016-04"),
                one("flagged", "359", "359", period="2018"),
            ],
        )
    )
    return series(store, AXIS, {"flagged": Level.ERROR})


def rows(chart):
    return {row["fact"]: row for row in chart["datasets"][FIGURES]}


def test_a_period_is_drawn_from_its_first_day_to_the_end_of_its_last(data):
    drawn = rows(plot(data, dark=False))
    assert (drawn["exact"]["start"], drawn["exact"]["end"]) == ("2013-01-01", "2014-01-01")
    assert (drawn["about"]["start"], drawn["about"]["end"]) == ("2016-04-01", "2016-05-01")


def test_open_ends_are_arrows_and_ranges_are_lines(data):
    drawn = rows(plot(data, dark=False))
    assert {name: row["open"] for name, row in drawn.items()} == {
        "exact": "", "more": "up", "fewer": "down", "about": "", "flagged": ""
    }  # fmt: skip
    assert drawn["more"]["tip"] > 70
    assert drawn["fewer"]["tip"] < 90
    assert [name for name, row in drawn.items() if row["hedged"]] == ["about"]
    assert drawn["about"]["low"] < 50 < drawn["about"]["high"]


def test_a_flag_is_a_shape_as_well_as_a_colour(data):
    encodings = [layer["encoding"] for layer in plot(data, dark=False)["layer"] if "shape" in layer["encoding"]]
    (encoding,) = encodings
    assert encoding["shape"]["scale"]["domain"] == encoding["color"]["scale"]["domain"] == ["not flagged", "error"]
    assert len(set(encoding["shape"]["scale"]["range"])) == 2


def test_a_click_picks_the_fact(data):
    chart = plot(data, dark=False)
    assert [(each["name"], each["select"]["fields"]) for each in chart["params"]] == [(PICKED, ["fact"])]


def test_values_near_each_other_are_written_apart(make_store):
    near = [one("more", "more than 70", "70", bound="more than"), one("exact", "68", "68"), one("far", "359", "359")]
    drawn = rows(plot(series(make_store(article(TEXT, near)), AXIS, {}), dark=False))
    assert {name: row["side"] for name, row in drawn.items()} == {
        "more": "above right", "exact": "below right", "far": "above right"
    }  # fmt: skip


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_draws_with_every_value_written_out(data, dark):
    drawn = vl_convert.vegalite_to_svg(json.dumps(plot(data, dark=dark)))
    for words in ("68", "more than 70", "fewer than 90", "about 50", "359", "error"):
        assert f">{words}<" in drawn


def test_values_of_neighbouring_periods_are_not_written_over_each_other(make_store):
    close = [one("first", "68", "68", period="2013"), one("second", "70", "70", period="2014")]
    store = make_store(article(TEXT, close))
    drawn = rows(plot(series(store, AXIS, {}), dark=False))
    assert {drawn["first"]["side"].partition(" ")[0], drawn["second"]["side"].partition(" ")[0]} == {"above", "below"}


def test_a_late_value_is_written_before_its_point_so_that_no_edge_cuts_it(data):
    drawn = rows(plot(data, dark=False))
    assert [drawn[name]["side"].partition(" ")[2] for name in ("exact", "about", "flagged")] == [
        "right",
        "right",
        "left",
    ]


def test_late_values_with_neighbours_stand_above_and_below_their_points(make_store):
    near = [
        one("early", "68", "68", period="2013"),
        one("open", "more than 70", "70", bound="more than", period="2020"),
    ]
    last = one("last", "about 72", "72", bound="about", period="2021")
    text = "68 people, more than 70 people, about 72 people"
    store = make_store(article(text, [*near, last]))
    drawn = rows(plot(series(store, AXIS, {}), dark=False))
    assert (drawn["last"]["side"], drawn["open"]["side"]) == ("above centre", "below centre")


def test_the_chosen_point_is_ringed_and_a_file_rings_none(data):
    chart = plot(data, dark=False)
    (ring,) = [at for at, layer in enumerate(chart["layer"]) if layer.get("name") == RING]
    count = [
        etree.fromstring(vl_convert.vegalite_to_svg(json.dumps(vega)).encode()).xpath(
            f"count(//*[contains(@class, '{RING}_marks')]/*)"
        )
        for vega in (chart, with_picked(chart, "about"), with_picked(chart, "not here"))
    ]
    assert chart["layer"][ring]["mark"]["filled"] is False
    assert count == [0, 1, 0]
