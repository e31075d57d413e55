"""The store of the five articles protects its facts: altered in any slot, they are noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.report import check_store
from factcheck.selftest import Slot, self_test
from factcheck.store.load import load_store

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def result():
    return self_test(load_store(ROOT))


@pytest.mark.parametrize("slot", [Slot.DIGIT, Slot.SCALE, Slot.PERIOD, Slot.UNIT, Slot.QUOTE, Slot.PLACE, Slot.BOUND])
def test_every_alteration_of_the_slot_is_caught(result, slot):
    missed = [made for made in result.missed if made.slot is slot]
    assert missed == []
    assert result.tally[f"{slot}_alterations"] > 50


def test_at_least_95_of_100_alterations_are_caught(result, capsys):
    tally = result.tally
    with capsys.disabled():
        print(f" caught {tally['caught']} of {tally['alterations']} alterations", end="")
    assert tally["caught"] * 100 >= tally["alterations"] * 95


def test_every_fact_is_altered(result):
    assert {made.fact for made in result.alterations} == set(load_store(ROOT).facts)


def test_quotes_are_altered_by_signs_and_splices(result):
    kinds = {made.what for made in result.alterations if made.fact == "undercover-arrests-2022-23"}
    assert {"1,665 -> -1,665 in the quote", "1,665 -> £1,665 in the quote", "1,665 -> <1,665 in the quote"} <= kinds
    assert {"1,665 -> 1,665% in the quote", "1,665 -> 1.665 in the quote"} <= kinds
    assert "two parts spliced with an ellipsis" in kinds


def test_the_store_accounts_for_every_number_and_verifies_every_quote():
    report = check_store(load_store(ROOT))
    tally = report.tally
    assert tally["articles"] == 5
    assert tally["unresolved"] == 0
    assert tally["in_facts"] + tally["dismissed"] == tally["figures"] > 80
    assert tally["quotes_verified"] == tally["quotes"] > 40
    assert tally["errors"] == 0


def test_the_set_of_403_359_68_and_250_is_flagged_with_its_working_and_way_out():
    report = check_store(load_store(ROOT))
    found = next(finding for finding in report.findings if finding.rule == "stages")
    assert found.level == "warning"
    assert set(found.facts) == {"prosecuted-2013", "convicted-2013", "convicted-2018", "hunter-cases-2013"}
    assert "68 (2013) / 403 (2013) = 17 %" in found.working
    assert "359 (2018) / 403 (2013) = 89 %" in found.working
    assert "They differ in definition" in found.message
    assert "prosecuted-2013: period 2013 -> 2018" in found.suggestion
    assert len(found.quotes) == 4


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("rate", {"hunter-rate", "hunter-cases-2013"}),
        ("comparability", {"three-years-work", "filmed-two-years"}),
        ("comparability", {"abuse-reports-2020", "blocked-attempts-2020-04"}),
        ("headline", {"undercover-arrests-2022-23"}),
        ("base", {"abuse-reports-doubled", "abuse-reports-2020"}),
        ("origin", {"children-at-home-kent", "children-at-home-mail"}),
    ],
)
def test_what_a_careful_sub_editor_would_see_is_flagged(rule, facts):
    findings = check_store(load_store(ROOT)).findings
    assert any(finding.rule == rule and set(finding.facts) == facts for finding in findings)


@pytest.mark.parametrize(
    ("rule", "working"),
    [
        ("change", "359 / 68 = 5.28"),
        ("share", "250 / 403 = 62 %"),
        ("duration", "March 2018 to 8 February 2021"),
        ("weekday", "2021-02-08 is a Monday"),
    ],
)
def test_what_is_consistent_shows_as_recomputed(rule, working):
    passes = check_store(load_store(ROOT)).passes
    assert any(held.rule == rule and working in held.working for held in passes)
