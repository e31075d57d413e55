"""Each figure of a file is told what became of it."""

import dataclasses

import pytest
from drawable import charted, facts, loaded, write

from factcheck.carried import Evidence
from factcheck.charts.model import Form
from factcheck.verify import State, verify


@pytest.fixture
def made(tmp_path):
    """The evidence of a chart, and the store it was made from."""
    store, report = loaded(write(tmp_path))
    chart = charted(store, report, Form.CHANGE)
    return Evidence(chart.title, chart.code, chart.spec.as_of, chart.facts), store, report


def altered(tmp_path, fact_id, **keys):
    """The store with one fact changed, or without it."""
    changed = [{**each, **keys} if each["id"] == fact_id else each for each in facts()]
    kept = [{key: value for key, value in each.items() if value is not None} for each in changed]
    return loaded(write(tmp_path, kept))


def states(verification):
    return {answer.fact: answer.state for answer in verification.answers}


def test_an_unchanged_store_bears_the_file_out(made):
    evidence, store, report = made
    found = verify(evidence, store, report)
    assert states(found) == {"convicted-2013": State.UNCHANGED, "convicted-2018": State.UNCHANGED}
    assert found.is_sound
    assert not verify(evidence, store, report, is_whole=False).is_sound


def test_a_corrected_value_is_told_with_the_old_and_the_new(made, tmp_path):
    store, report = altered(tmp_path, "convicted-2018", value="395")
    found = verify(made[0], store, report)
    (answer,) = (each for each in found.answers if each.fact == "convicted-2018")
    assert (answer.state, answer.was, answer.now) == (State.CORRECTED, "359 people (2018)", "395 people (2018)")
    assert answer.message == "Corrected since: 359 people (2018) then, 395 people (2018) now."
    assert not found.is_sound


def test_a_change_of_anything_but_the_figure_is_named(made, tmp_path):
    store, report = altered(tmp_path, "convicted-2018", quote="359 people were convicted")
    (answer,) = (each for each in verify(made[0], store, report).answers if each.fact == "convicted-2018")
    assert answer.message == "Corrected since, the figure stayed 359 people (2018): changed is quote."


@pytest.mark.parametrize("status", ["withdrawn", "superseded"])
def test_a_withdrawn_fact_is_told(made, tmp_path, status):
    found = verify(made[0], *altered(tmp_path, "convicted-2018", status=status))
    assert states(found)["convicted-2018"] is State.WITHDRAWN


def test_a_fact_disputed_since_is_told(made, tmp_path):
    found = verify(made[0], *altered(tmp_path, "convicted-2018", status="disputed"))
    assert states(found)["convicted-2018"] is State.DISPUTED


def test_a_finding_that_came_since_is_told_with_its_sentence(made):
    evidence, store, report = made
    bare = dataclasses.replace(evidence, facts=tuple(dataclasses.replace(each, findings=()) for each in evidence.facts))
    found = verify(bare, store, report)
    disputed = [answer for answer in found.answers if answer.state is State.DISPUTED]
    (answer,) = (each for each in disputed if each.fact == "convicted-2018")
    assert "360" in answer.message  # as another paper says


def test_a_removed_fact_is_not_ours(made, tmp_path):
    kept = [each for each in facts() if each["id"] != "convicted-2018"]
    found = verify(made[0], *loaded(write(tmp_path, kept)))
    assert states(found)["convicted-2018"] is State.NOT_OURS


def test_a_value_its_seal_does_not_bear_out_is_altered(made):
    evidence, store, report = made
    forged = dataclasses.replace(evidence.facts[1], value="953")
    found = verify(dataclasses.replace(evidence, facts=(evidence.facts[0], forged)), store, report)
    assert found.answers[1].state is State.ALTERED
    assert "it says 953 people (2018), its own seal says 359 people (2018)" in found.answers[1].message
