"""The check of a draft: one answer a number, disputes, dates, status, the draft's own arithmetic, other subjects."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stores import article, fact

from factcheck import check_draft
from factcheck.draft import Verdict
from factcheck.figures import find_figures
from factcheck.finding import Finding, Level
from factcheck.report import StoreReport
from factcheck.store.store import Store

TEXT = (
    "Road deaths in Wales rose to 1,711 in 2022, from 1,558 in 2021. Of those killed in 2022, 385 were pedestrians. "
    "Unemployment in Wales fell to 3.9 per cent in 2022; in 2021 unemployment in Wales was 4.8 per cent."
)
WALES = {"place": "Wales", "unit": "people", "measure": "deaths"}
FACTS = (
    fact("deaths-22", **WALES, statement="In 2022, 1,711 were killed.", value="1711", figure="1,711", period="2022",
         quote="Road deaths in Wales rose to 1,711 in 2022"),
    fact("deaths-21", **WALES, statement="In 2021, 1,558 were killed.", value="1558", figure="1,558", period="2021",
         quote="from 1,558 in 2021", context=["Road deaths in Wales"]),
    fact("walkers-22", **(WALES | {"measure": "walkers"}), statement="In 2022, 385 pedestrians were killed.", value="385",
         figure="385", period="2022", quote="Of those killed in 2022, 385 were pedestrians", context=["Road deaths in Wales"]),
    fact("jobless-22", place="Wales", unit="percent", measure="jobless", statement="It fell to 3.9 per cent.", value="3.9",
         figure="3.9 per cent", period="2022", quote="Unemployment in Wales fell to 3.9 per cent in 2022"),
    fact("jobless-21", place="Wales", unit="percent", measure="jobless", statement="It was 4.8 per cent.", value="4.8",
         figure="4.8 per cent", period="2021", quote="in 2021 unemployment in Wales was 4.8 per cent"),
)  # fmt: skip
MEASURES = (
    {"id": "deaths", "name": "people killed on the roads", "unit": "people", "words": ["road deaths", "killed"]},
    {"id": "walkers", "name": "pedestrians killed", "unit": "people", "words": ["pedestrians"], "part_of": "deaths"},
    {"id": "jobless", "name": "unemployment rate", "unit": "percent", "words": ["unemployment", "out of work"]},
)
PLACES = ({"name": "Wales", "words": ["Wales"]}, {"name": "Scotland", "words": ["Scotland"]})
SOUND = StoreReport((), (), {})


@pytest.fixture
def store(make_store):
    return make_store(article(TEXT, FACTS), measures=MEASURES, places=PLACES)


def answer(store, text, words, report=SOUND):
    at = text.index(words)
    return next(each for each in check_draft(text, store, report).figures if each.start <= at < each.end)


@pytest.mark.parametrize(
    ("text", "words", "verdict", "facts"),
    [
        pytest.param("In 2022, 1,711 people were killed on Welsh roads.", "1,711", "supported", ["deaths-22"], id="fact"),
        pytest.param("Road deaths rose by 153 in Wales between 2021 and 2022.", "153", "supported", ["deaths-21", "deaths-22"], id="difference"),
        pytest.param("Road deaths in Wales rose 9.8 per cent between 2021 and 2022.", "9.8 per cent", "supported", ["deaths-21", "deaths-22"], id="change"),
        pytest.param("Road deaths in Wales rose 12 per cent between 2021 and 2022.", "12 per cent", "contradicted", ["deaths-21", "deaths-22"], id="wrong-change"),
        pytest.param("Road deaths in Wales fell to 1,711 in 2022.", "1,711", "contradicted", ["deaths-22"], id="direction"),
        pytest.param("Some 23 per cent of people killed in 2022 were pedestrians.", "23 per cent", "supported", ["walkers-22", "deaths-22"], id="share"),
        pytest.param("About 4.7 people were killed on the roads a day in 2022.", "4.7", "supported", ["deaths-22"], id="rate"),
        pytest.param("Unemployment in Wales fell by 0.9 percentage points between 2021 and 2022.", "0.9", "supported", ["jobless-21", "jobless-22"], id="points"),
        pytest.param("Unemployment in Wales fell by 0.9 per cent between 2021 and 2022.", "0.9", "contradicted", ["jobless-21", "jobless-22"], id="per-cent-is-no-point"),
        pytest.param("Unemployment in Scotland was 3.9 per cent in 2022.", "3.9", "contradicted", ["jobless-22"], id="place"),
        pytest.param("Unemployment in Wales now stands at 4.8 per cent.", "4.8", "outdated", ["jobless-22", "jobless-21"], id="now"),
        pytest.param("The choir sang 1,711 songs.", "1,711", "unsourced", [], id="unrelated"),
    ],
)  # fmt: skip
def test_any_subject_is_answered_by_its_own_facts(store, text, words, verdict, facts):
    found = answer(store, text, words)
    assert (found.verdict.value, [each.id for each in found.facts]) == (verdict, facts)


def test_a_contradiction_says_what_differs(store):
    found = answer(store, "In 2021, 1,711 people were killed on Welsh roads.", "1,711")
    assert found.message == (
        "The store has 1,558 people killed on the roads (Wales, 2021); the draft says 1,711. "
        "1,711 is 1,711 people killed on the roads (Wales, 2022)."
    )


def test_an_implied_value_shows_its_working(store):
    found = answer(store, "Road deaths in Wales rose 9.8 per cent between 2021 and 2022.", "9.8")
    assert found.working == "(1,711 - 1,558) / 1,558 = 9.8203 %"


def test_evidence_has_value_quote_and_source(store):
    (cited,) = answer(store, "In 2022, 1,711 people were killed on Welsh roads.", "1,711").facts
    assert (str(cited.value), cited.quote, cited.source) == (
        "1711",
        "Road deaths in Wales rose to 1,711 in 2022",
        "first",
    )


@pytest.mark.parametrize(("level", "verdict"), [("error", "disputed"), ("warning", "disputed"), ("note", "supported")])
def test_agreement_with_a_fact_under_an_open_finding_is_disputed_unless_it_is_a_note(store, level, verdict):
    finding = Finding("stages", Level(level), "Too many.", facts=("deaths-22",))
    found = answer(store, "In 2022, 1,711 people were killed in Wales.", "1,711", StoreReport((finding,), (), {}))
    assert found.verdict.value == verdict
    assert found.findings == ((finding,) if verdict == "disputed" else ())


@pytest.mark.parametrize(
    ("status", "verdict"), [("superseded", "outdated"), ("withdrawn", "disputed"), ("disputed", "disputed")]
)
def test_the_status_of_a_fact_counts(make_store, status, verdict):
    store = make_store(article(TEXT, [FACTS[0] | {"status": status}]), measures=MEASURES, places=PLACES)
    assert answer(store, "In 2022, 1,711 people were killed in Wales.", "1,711").verdict.value == verdict


def test_a_superseded_fact_gives_way_to_the_newer_one(make_store):
    facts = [FACTS[1] | {"status": "superseded"}, FACTS[0]]
    store = make_store(article(TEXT, facts), measures=MEASURES, places=PLACES)
    found = answer(store, "In 2021, 1,558 people were killed in Wales.", "1,558")
    assert [found.verdict.value, *(each.id for each in found.facts)] == ["outdated", "deaths-22", "deaths-21"]


def test_an_empty_store_still_finds_what_the_draft_miscalculates():
    report = check_draft("Sales rose from 100 to 200, up 50 per cent.", Store(Path(), (), {}), SOUND)
    (percent,) = [each for each in report.figures if each.text == "50 per cent"]
    assert percent.verdict is Verdict.MISCALCULATED
    assert percent.message == report.findings[0].message
    assert report.tally["miscalculated"] == 1


def test_the_tally_counts_every_number_once(store):
    report = check_draft("In 2022, 1,711 people were killed on Welsh roads, 385 of them pedestrians.", store, SOUND)
    verdicts = sum(report.tally[verdict.value] for verdict in Verdict)
    assert report.tally["found"] == len(report.figures) == verdicts + report.tally["unread"]


def test_a_number_that_cannot_be_read_is_said_to_be_unread(store):
    report = check_draft("Some 1\u202e711 people were killed in Wales.", store, SOUND)
    (found,) = report.figures
    assert (found.label, found.verdict) == ("unread", Verdict.UNSOURCED)
    assert found.message == "This number could not be read: bidi control inside a number. Check it by hand."
    assert (report.tally["unread"], report.tally["unsourced"]) == (1, 0)


@settings(max_examples=60)
@given(st.text(alphabet="0123456789 ,.%££\u202e\n;–()aetn killed in Wales 2022 rose to from half", max_size=120))
def test_every_figure_of_any_text_gets_one_answer_in_order(text):
    answers = check_draft(text, EMPTY, SOUND).figures
    assert [(each.start, each.end, each.text) for each in answers] == [
        (figure.start, figure.end, figure.text) for figure in find_figures(text)
    ]
    assert all(each.message for each in answers)


EMPTY = Store(Path(), (), {})


@pytest.mark.parametrize("rate", ["1,711 per 1,000 people", "12 per 100,000 people", "a rate of 3 per 1,000 births"])
def test_a_rate_that_is_over_no_time_is_compared_with_no_count(store, rate):
    report = check_draft(f"In 2022 road deaths in Wales came to {rate}.", store, SOUND)
    assert Verdict.SUPPORTED not in {figure.verdict for figure in report.figures}
