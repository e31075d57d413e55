"""Decisions are written into the store, and the store reads them back."""

from __future__ import annotations

from datetime import date

import pytest
from click.testing import CliRunner
from stores import article, fact

from factcheck.cli import main
from factcheck.deciding import Decision, DecisionError, find, reopen, resolve, sign
from factcheck.report import check_store
from factcheck.store.decisions import Why
from factcheck.store.edit import append, set_value
from factcheck.store.load import load_store
from factcheck.store.write import ChangedError
from factcheck.store.yaml import read_yaml

TODAY = date(2026, 11, 22)
DECISION = Decision(Why.REVISION, "Ada", TODAY, note="revised in 2019: see the ministry's table")


@pytest.fixture
def root(write_store):
    first = article(
        "In 2013, 359 people were convicted.", [fact("a", quote="In 2013, 359 people were convicted")], name="one"
    )
    second = article(
        "In 2013, 368 people were convicted.",
        [fact("b", value="368", quote="In 2013, 368 people were convicted", figure="368")],
        name="two",
    )
    return write_store(first, second)


def clash(root):
    report = check_store(load_store(root), TODAY)
    return next(found for found in report.findings if found.rule == "same-thing")


def test_a_resolution_is_written_and_silences_the_finding(root):
    finding = clash(root)
    resolve(root, load_store(root), finding, DECISION)
    report = check_store(load_store(root), TODAY)
    assert [made.note for _, made in report.resolved] == [DECISION.note]
    assert finding.code not in {found.code for found in report.findings}


def test_a_second_resolution_keeps_the_first(root):
    finding = clash(root)
    resolve(root, load_store(root), finding, DECISION)
    resolve(root, load_store(root), finding, Decision(Why.ROUNDING, "Eve", TODAY))
    assert [made.by for made in load_store(root).resolutions] == ["Ada", "Eve"]


def test_editing_the_store_reopens_it(root):
    resolve(root, load_store(root), clash(root), DECISION)
    path = root / "facts/two.yaml"
    path.write_text(
        path.read_text().replace("place:", "place:").replace("unit: people", "unit: people\n  population: men")
    )
    report = check_store(load_store(root), TODAY)
    remark = next(found for found in report.findings if found.rule == "resolution")
    assert "population of b was 'not given', is 'men'" in remark.message or "unnecessary" in remark.message


def test_a_resolution_can_be_taken_back(root):
    finding = clash(root)
    resolve(root, load_store(root), finding, DECISION)
    reopen(root, finding)
    assert clash(root).code == finding.code
    with pytest.raises(DecisionError, match="has no resolution"):
        reopen(root, finding)


def test_taking_one_back_leaves_comments_and_other_resolutions(root):
    finding = clash(root)
    resolve(root, load_store(root), finding, DECISION)
    path = root / "facts/resolutions.yaml"
    other = "  - {rule: share, facts: [a], reason: rounding, by: Eve, on: 2026-01-02, values: {a: {value: '359'}}}\n"
    path.write_text("# Ours.\n" + path.read_text() + "  # Eve's own.\n" + other)
    reopen(root, finding)
    assert path.read_text() == "# Ours.\nresolutions:\n  # Eve's own.\n" + other


def test_a_decision_keeps_what_stands_in_the_file(root):
    path = root / "facts/resolutions.yaml"
    path.write_text("# Nothing decided yet.\nresolutions: []\n")
    resolve(root, load_store(root), clash(root), DECISION)
    assert path.read_text().startswith("# Nothing decided yet.\nresolutions:\n  - rule: same-thing\n")


def test_a_decision_without_a_name_is_refused(root):
    finding, store = clash(root), load_store(root)
    with pytest.raises(DecisionError, match=r"cannot be recorded\. by: "):
        resolve(root, store, finding, Decision(Why.ROUNDING, "", TODAY))
    with pytest.raises(DecisionError, match="wants the name"):
        sign(root, store, "a", " ", TODAY)


def test_a_fact_that_moved_is_signed_and_one_that_changed_is_not(root):
    store, path = load_store(root), root / "facts/one.yaml"
    moved = set_value(append(path.read_bytes(), ("facts",), fact("z")), ("facts", 0, "id"), "was-a")
    moved = append(moved, ("facts",), read_yaml(path.read_bytes(), "").root.value["facts"][0])
    path.write_bytes(moved)
    sign(root, store, "a", "Eve", TODAY)
    assert [each.status for each in load_store(root).articles[0].facts] == ["draft", "draft", "verified"]
    path.write_bytes(set_value(path.read_bytes(), ("facts", 2, "value"), "360"))
    with pytest.raises(ChangedError):
        sign(root, store, "a", "Eve", TODAY)


def test_an_unknown_code_names_the_nearest(root):
    code = clash(root).code
    with pytest.raises(DecisionError, match=code):
        find(check_store(load_store(root), TODAY).findings, code[:-1] + "x")


def test_a_signed_fact_is_verified_until_it_changes(root):
    sign(root, load_store(root), "a", "Eve", TODAY)
    store = load_store(root)
    assert store.facts["a"].status == "verified"
    assert not [found for found in check_store(store, TODAY).findings if found.rule == "review"]
    path = root / "facts/one.yaml"
    path.write_text(path.read_text().replace("value: '359'", "value: '358'"))
    found = [found for found in check_store(load_store(root), TODAY).findings if found.rule == "review"]
    assert ["is void" in each.message for each in found] == [True]


def test_the_curator_cannot_sign(root):
    path = root / "facts/one.yaml"
    path.write_text(path.read_text().replace("- id: a\n", "- id: a\n  curator: Ada\n"))
    with pytest.raises(DecisionError, match="a second person"):
        sign(root, load_store(root), "a", "Ada", TODAY)


def test_the_commands_resolve_reopen_and_review(root):
    runner, code = CliRunner(), clash(root).code
    done = runner.invoke(main, ["resolve", code, "--store", str(root), "--reason", "rounding", "--by", "Ada"])
    assert (done.exit_code, done.output) == (
        0,
        f"{code} is resolved: rounding. It reopens when any of its values changes.\n",
    )
    back = runner.invoke(main, ["resolve", code, "--store", str(root), "--reopen"])
    assert back.output == f"{code} is open again.\n"
    signed = runner.invoke(main, ["review", "a", "--store", str(root), "--by", "Eve"])
    assert signed.output == "a is verified by Eve.\n"
    bare = runner.invoke(main, ["resolve", code, "--store", str(root)])
    assert "wants --reason and --by" in bare.output


def test_selftest_prints_its_tally_and_can_gate(root):
    runner = CliRunner()
    text = runner.invoke(main, ["selftest", "--store", str(root)])
    assert "quote" in text.output
    gated = runner.invoke(main, ["selftest", "--store", str(root), "--at-least", "100", "--format", "json"])
    assert '"alterations"' in gated.output
    assert gated.exit_code in (0, 1)
