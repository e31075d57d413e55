"""What may stand on one axis, and what is said of the rest."""

import pytest
from stores import article, fact

from factcheck.charts.series import Axis, axes, axis_of, series
from factcheck.finding import Level

TEXT = "359 people, 403 people, 68 people, 5 cases, 12 people, more than 70 people."
MEASURES = [
    {
        "id": "people-convicted",
        "name": "People convicted",
        "unit": "people",
        "words": ["convicted"],
        "concept": "court",
    },
    {"id": "people-prosecuted", "name": "People prosecuted", "unit": "people", "words": ["x"], "concept": "court"},
    {"id": "other", "name": "Something else", "unit": "people", "words": ["y"]},
]


def one(fact_id, number, **keys):
    return fact(fact_id, value=number, quote=f"{number} people", figure=number, **keys)


@pytest.fixture
def store(make_store):
    return make_store(
        article(
            TEXT,
            [
                one("in-2018", "359", period="2018"),
                one("in-2013", "68"),
                one("undated", "12", period=None),
                one("prosecuted", "403", measure="people-prosecuted"),
            ],
        ),
        measures=MEASURES,
    )


def test_points_come_in_the_order_of_their_periods_with_their_flags(store):
    data = series(store, Axis("people-convicted", "people"), {"in-2018": Level.WARNING})
    assert [(point.fact.id, point.level) for point in data.points] == [("in-2013", None), ("in-2018", Level.WARNING)]


def test_what_is_left_out_says_why(store):
    data = series(store, Axis("people-convicted", "people"), {})
    assert [(each.fact.id, each.why, each.can_be_drawn) for each in data.left_out] == [
        ("undated", "its article states no period", False),
        ("prosecuted", "counts something else: People prosecuted", True),
    ]


def test_every_dated_amount_has_an_axis_and_the_fullest_comes_first(store):
    assert axes(store) == {Axis("people-convicted", "people"): 2, Axis("people-prosecuted", "people"): 1}
    assert axis_of(store.facts["prosecuted"]) == Axis("people-prosecuted", "people")


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        pytest.param({"place": "Kent"}, "another place: Kent, not the one left unstated", id="place"),
        pytest.param({"population": "men"}, "another population: men, not all", id="population"),
    ],
)
def test_another_place_or_population_stays_off_the_axis(make_store, keys, why):
    places = [{"name": "Kent"}]
    store = make_store(article(TEXT, [one("all", "359"), one("some", "68", **keys)]), measures=MEASURES, places=places)
    (left,) = series(store, Axis("people-convicted", "people"), {}).left_out
    assert (left.fact.id, left.why) == ("some", why)


def test_a_bound_leaves_its_end_open(make_store):
    more = fact("more", value="70", bound="more than", quote="more than 70 people", figure="70")
    (point,) = series(make_store(article(TEXT, [more])), Axis("people-convicted", "people"), {}).points
    assert (str(point.value), str(point.low), point.high) == ("70", "70", None)
