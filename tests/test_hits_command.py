from __future__ import annotations

import json
from pathlib import Path

import pytest
from archived import ROOT, scan_here
from click.testing import CliRunner

from factcheck.archive.rows import store_check
from factcheck.cli import main

ARTICLES = [
    {"id": "a", "text": "In 2018, 953 people were convicted of child grooming offences.", "title": "Courts"},
    {"id": "b", "text": "In 2013, 68 people were convicted of child grooming offences.", "title": "More courts"},
]


@pytest.fixture(scope="module")
def out(tmp_path_factory) -> Path:
    return scan_here(ARTICLES, tmp_path_factory.mktemp("made"), store_check(ROOT))


def told(out: Path, *options: str, code: int = 0) -> str:
    result = CliRunner().invoke(main, ["hits", str(out), "--store", str(ROOT), *options])
    assert result.exit_code == code, result.output
    return result.output


def test_it_lists_the_most_serious_first_and_counts_all(out) -> None:
    lines = told(out, "--verdict", "contradicted", "--verdict", "supported").splitlines()
    assert lines[0].startswith("953 (contradicted) [convicted-2018]: “In 2018, 953 people")
    assert lines[0].endswith("[Courts, a]")
    assert lines[-1].endswith("articles.")


def test_it_narrows_by_the_time_a_number_is_given_for(out) -> None:
    assert "953" not in told(out, "--about", "2013")
    assert "68 (" in told(out, "--about", "2013", "--title", "more courts")


def test_it_writes_a_file(out, tmp_path) -> None:
    told(out, "--verdict", "contradicted", "--format", "json", "--out", str(tmp_path / "hits.json"))
    assert [row["text"] for row in json.loads((tmp_path / "hits.json").read_text())["numbers"]] == ["953"]


def test_csv_goes_to_standard_output(out) -> None:
    assert told(out, "--format", "csv").startswith("article,title,date")


def test_a_period_that_cannot_be_read_is_refused(out) -> None:
    with pytest.raises(Exception, match="found 'soon' where a period was wanted"):
        CliRunner().invoke(
            main, ["hits", str(out), "--store", str(ROOT), "--published", "soon"], catch_exceptions=False
        )
