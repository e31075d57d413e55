"""What the pages ask of a checked store: joins, filters, addresses."""

from dataclasses import replace

import pytest
from stores import article, fact

from dashboard import queries
from dashboard.queries import Coverage, Wanted
from factcheck.accounts import account_for
from factcheck.finding import Finding, Level
from factcheck.period import parse_period

TEXT = "Just 359 people were convicted in Kent in 2013. Police recorded 1,665 offences. Channel 4 said 72 people."
MEASURES = [
    {"id": "prosecuted", "name": "people prosecuted", "unit": "people", "words": ["prosecuted"], "concept": "court"},
    {
        "id": "people-convicted",
        "name": "people convicted",
        "unit": "people",
        "words": ["convicted"],
        "concept": "court",
    },
    {"id": "offences-recorded", "name": "offences recorded", "unit": "offences", "words": ["offences"]},
    {"id": "cases", "name": "cases in court", "unit": "cases", "words": ["cases"], "concept": "court"},
]
PLACES = [{"name": "United Kingdom"}, {"name": "Kent", "inside": "United Kingdom"}]
CONVICTED = fact("convicted", quote="359 people were convicted", figure="359", place="Kent", origin="the BBC")
OFFENCES = fact(
    "offences", measure="offences-recorded", value="1665", unit="offences", quote="Police recorded 1,665 offences",
    figure="1,665", period=None,
)  # fmt: skip
SAID = fact("said", value="72", quote="72 people", figure="72", period="2014", status="verified")


@pytest.fixture
def store(make_store):
    dismissed = [{"quote": "Channel 4", "reason": "name"}]
    stages = [{"name": "court", "steps": ["prosecuted", "people-convicted"]}]
    one = article(TEXT, [CONVICTED, OFFENCES, SAID], name="first", publisher="Star", dismissed=dismissed)
    two = article(
        "403 people, 9 cases",
        [
            fact("tried", measure="prosecuted", value="403", quote="403 people", figure="403"),
            fact("counted", measure="cases", unit="cases", value="9", quote="9 cases", figure="9"),
        ],
        name="second",
    )
    return make_store(one, two, measures=MEASURES, places=PLACES, stages=stages)


def finding(level, *facts, rule="stages", message="m", **keys):
    return Finding(rule, level, message, facts=facts, quotes=tuple(f"quote of {each}" for each in facts), **keys)


def ids(store, **wanted):
    period = parse_period(wanted["during"]) if "during" in wanted else None
    return [each.id for each in queries.choose(store, Wanted(**wanted), period)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param({}, ["convicted", "offences", "said", "tried", "counted"], id="nothing-asked"),
        pytest.param({"search": "1665"}, ["offences"], id="digits-without-comma"),
        pytest.param({"search": "1,665"}, ["offences"], id="digits-with-comma"),
        pytest.param({"search": "BBC Convicted"}, ["convicted"], id="every-word-in-any-case"),
        pytest.param({"search": "star"}, ["convicted", "offences", "said"], id="publisher"),
        pytest.param({"measures": ("offences-recorded",)}, ["offences"], id="measure"),
        pytest.param({"places": ("United Kingdom",)}, ["convicted"], id="a-place-inside-the-one-asked"),
        pytest.param({"articles": ("second",)}, ["tried", "counted"], id="article"),
        pytest.param({"statuses": ("verified",)}, ["said"], id="status"),
        pytest.param({"during": "2014-06"}, ["said"], id="period-inside-the-fact's"),
        pytest.param({"during": "2015"}, [], id="period-of-none"),
    ],
)
def test_facts_are_narrowed_to_what_is_asked(store, wanted, found):
    assert ids(store, **wanted) == found


def test_the_address_of_a_list_says_all_that_was_asked_and_nothing_else():
    assert Wanted("a b", ("m",), during="2013").parameters == {"search": "a b", "period": "2013", "measure": ("m",)}
    assert Wanted().parameters == {}


def test_a_fact_is_flagged_at_the_worst_level_that_names_it():
    found = [finding(Level.NOTE, "a", "b"), finding(Level.ERROR, "a"), finding(Level.WARNING, "a", "c")]
    assert queries.flags(found) == {"a": Level.ERROR, "b": Level.NOTE, "c": Level.WARNING}


def test_levels_are_counted_worst_first_and_none_is_left_out():
    assert list(queries.by_level([finding(Level.NOTE), finding(Level.NOTE)]).items()) == [
        (Level.ERROR, 0),
        (Level.WARNING, 0),
        (Level.NOTE, 2),
    ]


def test_the_address_of_a_finding_outlives_a_move_of_its_lines_but_not_a_change_of_its_words():
    one = finding(Level.NOTE, "a", line=3)
    address = queries.keys([one])[one]
    moved, changed = replace(one, line=30), replace(one, message="n")
    assert queries.keys([moved])[moved] == address
    assert queries.keys([changed])[changed] != address


def test_findings_that_differ_in_their_line_only_have_addresses_of_their_own():
    found = queries.keys([finding(Level.NOTE, line=3), finding(Level.NOTE, line=4), finding(Level.NOTE, line=3)])
    first, second = found.values()
    assert second == f"{first}-2"


def test_coverage_counts_what_became_of_each_number(store):
    first = store.articles[0]
    covered = queries.coverage(account_for(first))
    assert covered.all == len(first.figures)
    assert (covered.dismissed, covered.unresolved) == (1, 1)  # Channel 4; the year, which no quote holds
    assert Coverage(3, 1, 2).accounted == 4


def test_a_finding_is_about_the_articles_of_its_facts_or_of_its_file(store):
    assert queries.articles_of(finding(Level.NOTE, "tried", "convicted", "said"), store) == ("second", "first")
    assert queries.articles_of(finding(Level.NOTE, file="seeds/second.txt"), store) == ("second",)
    assert queries.articles_of(finding(Level.NOTE, file="facts/first.yaml"), store) == ("first",)
    assert queries.articles_of(finding(Level.NOTE, file="facts/measures.yaml"), store) == ()


def test_findings_are_narrowed_by_level_rule_and_article(store):
    one, two = finding(Level.NOTE, "tried"), finding(Level.ERROR, "said", rule="value")
    assert queries.narrow([one, two], (), (), (), store) == [one, two]
    assert queries.narrow([one, two], ("note",), (), (), store) == [one]
    assert queries.narrow([one, two], (), ("value",), (), store) == [two]
    assert queries.narrow([one, two], (), (), ("second",), store) == [one]
    assert queries.narrow([one, two], ("note",), ("value",), (), store) == []


def test_facts_side_by_side_say_what_differs(store):
    rows = queries.differences([store.facts["convicted"], store.facts["tried"]], store)
    assert {row.name: row.differs for row in rows} == {
        "Counts": True, "Counting unit": False, "Definition": False, "Period": False, "Place": True,
        "Population": False, "First published by": True, "Article": True,
    }  # fmt: skip
    assert rows[0].values == ("People convicted", "People prosecuted")


def test_related_facts_come_by_how_they_relate(store):
    groups = queries.related(store.facts["convicted"], store)
    assert {how: [each.id for each in facts] for how, facts in groups.items()} == {
        "The same measure": ["said"],
        "Another stage of the same process": ["tried"],
        "The same subject, counted otherwise": ["counted"],
    }
    assert queries.related(store.facts["offences"], store) == {}


def test_a_computed_fact_relates_to_its_inputs_both_ways(make_store):
    inputs = [
        fact("start", value="68", quote="68 people", figure="68", period="2013"),
        fact("end", value="359", quote="359 people", figure="359", period="2018"),
        fact(
            "rise", value="5", unit="times", measure="growth", quote="five-fold", figure="five-fold", period="2013/2018",
            computed={"kind": "change", "from": "start", "to": "end", "as": "times"},
        ),
    ]  # fmt: skip
    growth = {"id": "growth", "name": "growth", "unit": "times", "words": ["rose"]}
    store = make_store(article("68 people, 359 people, five-fold", inputs), measures=[*MEASURES, growth])
    assert [each.id for each in queries.related(store.facts["rise"], store)["It is computed from"]] == ["start", "end"]
    assert [each.id for each in queries.related(store.facts["end"], store)["Computed from it"]] == ["rise"]
