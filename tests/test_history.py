"""History is git's: when a fact changed, who changed it, and what the store said on a day."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from committed import commit
from stores import article, fact

from factcheck.cli import main
from factcheck.history import HistoryError, as_of, changes, touched
from factcheck.store.load import load_store

TEXT = "In 2013, 359 people were convicted. Later, 368 people were convicted in 2013."


@pytest.fixture
def root(write_store, tmp_path):
    """A store in a subfolder of a repository, corrected once."""
    write_store(article(TEXT, [fact("a", quote="359 people were convicted")]))
    subprocess.run(["git", "-C", str(tmp_path), "init", "-q"], check=True)
    commit(tmp_path, "2026-01-10", "Ada", "Enter")
    path = tmp_path / "facts/first.yaml"
    path.write_text(
        path.read_text().replace("359", "368").replace("368 people were convicted", "368 people were convicted")
    )
    commit(tmp_path, "2026-02-10", "Eve", "Correct")
    return tmp_path


def test_each_change_says_what_who_and_when(root):
    told = [(change.field, change.was, change.now, change.by, change.on) for change in changes(root, "a")]
    assert told[0] == ("value", None, "359", "Ada", date(2026, 1, 10))
    assert ("value", "359", "368", "Eve", date(2026, 2, 10)) in told
    assert ("quote", "359 people were convicted", "368 people were convicted", "Eve", date(2026, 2, 10)) in told


def test_the_store_of_a_day_says_what_it_said_then(root):
    assert str(as_of(root, date(2026, 1, 31)).facts["a"].value) == "359"
    assert str(as_of(root, date(2026, 2, 10)).facts["a"].value) == "368"


def test_before_the_first_day_there_is_nothing(root):
    with pytest.raises(HistoryError, match="begins after 2025-12-31"):
        as_of(root, date(2025, 12, 31))


def test_a_removed_fact_is_told(root):
    path = root / "facts/first.yaml"
    path.write_text(path.read_text().replace("- id: a", "- id: b"))
    commit(root, "2026-03-01", "Ada", "Rename")
    assert [(change.fact, change.was, change.now) for change in changes(root)[-2:]] == [
        ("a", "368", None),
        ("b", None, "368"),
    ]


def test_without_git_history_the_message_says_so(write_store):
    with pytest.raises(HistoryError, match="There is no history"):
        changes(write_store())


def test_a_correction_touches_what_is_computed_from_it():
    store = load_store(Path(__file__).parents[1])
    assert set(touched(store, "convicted-2013")) == {"convictions-five-fold"}
    assert set(touched(store, "hunter-cases-2013")) == {"hunter-share", "hunter-rate"}
    assert set(touched(store, "children-at-home-kent")) == {"children-at-home-mail"}


def test_the_commands_tell_history_and_the_store_of_a_day(root):
    runner = CliRunner()
    told = runner.invoke(main, ["history", "a", "--store", str(root)])
    assert "value: 359 -> 368" in told.output
    listed = runner.invoke(main, ["facts", "--store", str(root), "--as-of", "2026-01-31", "--format", "json"])
    assert '"value": "359"' in listed.output
