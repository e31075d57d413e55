from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from archived import ROOT, scan_here

from factcheck.archive.original import original
from factcheck.archive.rows import Check, store_check
from factcheck.archive.standing import scans_in, standing_of
from factcheck.errors import FactcheckError

ARTICLES = [{"id": f"a{number}", "text": f"In 2018, {number} people were convicted."} for number in range(10)]
BEGUN = 1_700_000_000.0


@pytest.fixture(scope="module")
def check() -> Check:
    return store_check(ROOT)


@pytest.fixture
def running(check, tmp_path) -> Path:
    """A scan of five parts of two articles: two parts are done, after 10 and 20 seconds."""
    out = scan_here(ARTICLES, tmp_path, check, size=2, parts=2)
    os.utime(out / "plan.json", (BEGUN, BEGUN))
    for number, file in enumerate(sorted((out / "parts").iterdir()), 1):
        os.utime(file, (BEGUN + 10 * number, BEGUN + 10 * number))
    return out


def test_a_scan_that_runs_tells_its_rate_and_the_time_left(running) -> None:
    standing = standing_of(running, BEGUN + 40)
    assert (len(standing.done), standing.missing, standing.plan.articles) == (2, 3, 10)
    assert (standing.rate, standing.seconds_left) == (0.2, 10.0)
    assert not standing.is_finished
    assert not standing.has_stopped


def test_parts_of_an_earlier_run_count_as_done_but_not_towards_the_rate(running) -> None:
    os.utime(running / "plan.json", (BEGUN + 15, BEGUN + 15))
    standing = standing_of(running, BEGUN + 35)
    assert len(standing.done) == 2
    assert (standing.articles_since, standing.rate) == (2, 0.4)


def test_a_scan_that_writes_nothing_for_long_has_stopped(running) -> None:
    assert standing_of(running, BEGUN + 20 + 599).has_stopped is False
    assert standing_of(running, BEGUN + 20 + 7_000).has_stopped


def test_a_finished_scan_has_its_manifest_and_no_time_left(check, tmp_path) -> None:
    standing = standing_of(scan_here(ARTICLES, tmp_path, check), 0)
    assert standing.is_finished
    assert standing.manifest is not None
    assert standing.manifest["articles"] == 10
    assert (standing.missing, standing.seconds_left or 0) == (0, 0)


def test_a_scan_taken_up_again_is_not_finished_by_the_old_manifest(check, tmp_path) -> None:
    out = scan_here(ARTICLES, tmp_path, check)
    os.utime(out / "manifest.json", (BEGUN, BEGUN))
    assert not standing_of(out, BEGUN).is_finished


def test_a_new_part_changes_the_code_of_the_state(running) -> None:
    before = standing_of(running, BEGUN).code
    assert standing_of(running, BEGUN + 99).code == before
    next((running / "parts").iterdir()).unlink()
    assert standing_of(running, BEGUN).code != before


def test_scans_are_found_in_a_folder_or_as_the_folder(check, tmp_path) -> None:
    (tmp_path / "scans" / "empty").mkdir(parents=True)
    for name in ("b", "a"):
        (tmp_path / "scans" / name).mkdir()
        scan_here(ARTICLES[:2], tmp_path / "scans" / name, check).rename(tmp_path / "scans" / name / "done")
        (tmp_path / "scans" / name / "done" / "plan.json").rename(tmp_path / "scans" / name / "plan.json")
    assert scans_in(tmp_path / "scans") == ["a", "b"]
    assert scans_in(tmp_path / "scans" / "a") == ["."]
    assert scans_in(tmp_path / "nothing") == []


def test_what_is_no_scan_is_refused_with_a_way_out(running) -> None:
    (running / "parts" / "foreign.parquet").write_bytes(b"")
    with pytest.raises(FactcheckError, match=r"holds foreign.parquet, which its plan.json does not name"):
        standing_of(running, BEGUN)
    (running / "plan.json").write_text("{}")
    with pytest.raises(FactcheckError, match=r"no plan.json that can be read.*Scan again"):
        standing_of(running, BEGUN)
    (running / "plan.json").write_text(json.dumps({"parts": [{"name": 1}]}))
    with pytest.raises(FactcheckError, match=r"Scan again"):
        standing_of(running, BEGUN)


def test_an_article_is_found_again_in_its_part(check, tmp_path) -> None:
    plan = standing_of(scan_here(ARTICLES, tmp_path, check), 0).plan
    assert original(plan, plan.parts[1].name, "a5").text == ARTICLES[5]["text"]
    with pytest.raises(FactcheckError, match=r"no longer holds the article 'a1'"):
        original(plan, plan.parts[1].name, "a1")
    with pytest.raises(FactcheckError, match=r"has no part 'x'"):
        original(plan, "x", "a1")


def test_a_corpus_that_has_moved_or_changed_is_told(check, tmp_path) -> None:
    plan = standing_of(scan_here(ARTICLES, tmp_path, check), 0).plan
    corpus = tmp_path / "made.jsonl"
    corpus.write_text(corpus.read_text() + "\n")
    with pytest.raises(FactcheckError, match=r"has changed since the scan: .* has another size"):
        original(plan, plan.parts[0].name, "a1")
    corpus.unlink()
    with pytest.raises(FactcheckError, match=r"The corpus has moved"):
        original(plan, plan.parts[0].name, "a1")
