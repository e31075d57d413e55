"""A resolution silences its finding while all it was made for holds, and no longer."""

from dataclasses import replace
from datetime import date

import pytest
from stores import article, fact

from factcheck.finding import Finding, Level
from factcheck.report import check_store
from factcheck.resolving import matches, settle, values_of
from factcheck.store.decisions import GUARDED, Resolution, seal

TODAY = date(2026, 11, 22)


@pytest.fixture
def store(make_store):
    first = article("In 2013, 359 people were convicted.", [fact("a", quote="359 people were convicted")], name="one")
    second = article(
        "In 2013, 368 people were convicted.", [fact("b", value="368", quote="368 people", figure="368")], name="two"
    )
    return make_store(first, second)


def finding(*facts):
    return Finding("same-thing", Level.ERROR, "One thing, two values.", facts=facts)


def resolution(store, **keys):
    default = {
        "rule": "same-thing",
        "facts": ["a", "b"],
        "reason": "revision",
        "by": "Ada",
        "on": "2026-11-01",
        "values": values_of(store, ["a", "b"]),
    }
    return Resolution.model_validate(default | keys)


def with_resolution(store, made):
    return replace(store, resolutions=(made,))


def test_it_silences_its_finding(store):
    settled = settle(with_resolution(store, resolution(store)), [finding("b", "a")], TODAY)
    assert settled.open == ()
    assert [made.by for _, made in settled.resolved] == ["Ada"]


def test_it_leaves_other_findings_open(store):
    other = finding("a")
    settled = settle(with_resolution(store, resolution(store)), [other, finding("a", "b")], TODAY)
    assert settled.open == (other,)


@pytest.mark.parametrize("key", GUARDED)
def test_editing_a_guarded_value_reopens_it(store, key):
    values = {fact_id: dict(guards) for fact_id, guards in values_of(store, ["a", "b"]).items()}
    was = values["a"].get(key, "not given")
    values["a"][key] = "something else"
    settled = settle(with_resolution(store, resolution(store, values=values)), [finding("a", "b")], TODAY)
    assert [found.rule for found in settled.open] == ["same-thing", "resolution"]
    assert f"{key} of a was 'something else', is {was!r}" in settled.open[1].message
    assert settled.open[1].level is Level.WARNING


def test_an_expired_one_reopens(store):
    made = resolution(store, expires="2026-11-22")
    settled = settle(with_resolution(store, made), [finding("a", "b")], TODAY)
    assert "it expired on 2026-11-22" in settled.open[1].message


def test_one_of_a_rule_that_does_not_exist_says_so(store):
    made = resolution(store, rule="same-thin")
    remarks = [
        found for found in check_store(with_resolution(store, made), TODAY).findings if found.rule == "resolution"
    ]
    assert [found.level for found in remarks] == [Level.WARNING]
    assert remarks[0].message.endswith("settles nothing, because no rule has that name: did you mean 'same-thing'?")


def test_one_that_names_a_fact_which_is_gone_says_so(store):
    values = values_of(store, ["a"]) | {"c": {"value": "1"}}
    settled = settle(with_resolution(store, resolution(store, facts=["a", "c"], values=values)), [], TODAY)
    assert [found.level for found in settled.open] == [Level.NOTE]
    assert settled.open[0].message.endswith("names facts that are not in the store: c.")


def test_one_whose_finding_is_gone_says_so(store):
    settled = settle(with_resolution(store, resolution(store)), [], TODAY)
    assert [found.level for found in settled.open] == [Level.NOTE]
    assert "has become unnecessary" in settled.open[0].message


def test_it_must_guard_every_fact_it_names(store):
    with pytest.raises(ValueError, match="values are missing for b"):
        resolution(store, values=values_of(store, ["a"]))


def test_the_reason_other_wants_a_note(store):
    with pytest.raises(ValueError, match="wants a note"):
        resolution(store, reason="other")


def test_the_report_counts_what_is_resolved(store):
    before = check_store(store, TODAY)
    clash = next(found for found in before.findings if found.rule == "same-thing")
    made = resolution(store, facts=list(clash.facts), values=values_of(store, clash.facts))
    after = check_store(with_resolution(store, made), TODAY)
    assert after.tally["resolved"] == 1
    assert after.tally["errors"] == before.tally["errors"] - 1
    assert matches(made, clash)


def test_a_seal_ignores_typography_and_nothing_else(store):
    one = store.facts["a"].model_copy(update={"quote": "the force’s 359  people"})
    same = one.model_copy(update={"quote": "the force's 359 people"})
    other = one.model_copy(update={"quote": "the force's 358 people"})
    assert seal(one, "x") == seal(same, "x")
    assert seal(one, "x") != seal(other, "x")
    assert seal(one, "x") != seal(one, "y")
