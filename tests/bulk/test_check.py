"""The relations as set operations say what the rules say, fact by fact."""

from __future__ import annotations

import json

import duckdb
import pytest
import yaml
from click.testing import CliRunner
from planted import build, vocabulary

from factcheck.bulk.check import check_table
from factcheck.cli import main
from factcheck.errors import FactcheckError
from factcheck.exports.table import to_parquet
from factcheck.finding import Finding, Level
from factcheck.report import run_rules
from factcheck.store.load import load_store
from factcheck.store.model import Vocabulary

RULES = ("same-thing", "stages", "part-of", "change", "share", "sum", "rate")


def words():
    measures, stages, places = vocabulary()
    return Vocabulary(measures=tuple(measures.values()), stages=stages, places=tuple(places.values()))


@pytest.mark.parametrize(("size", "conflicts", "seed"), [(600, 9, 1), (1_500, 27, 2), (600, 0, 3)])
def test_tables_and_rules_agree(tmp_path, size, conflicts, seed):
    planted = build(size, seed, conflicts)
    path = tmp_path / "facts.parquet"
    path.write_bytes(to_parquet(planted.store, list(planted.store)))
    report = check_table([path], words())
    found = {(each.rule, each.level, frozenset(each.facts)) for each in report.findings}
    said = {
        (result.rule, result.level, frozenset(_pair(result)))
        for result in run_rules(planted.store)
        if isinstance(result, Finding) and result.rule in RULES and result.level is not Level.NOTE
    }
    assert found == said
    assert report.facts == len(planted.store.facts)
    assert sum(report.tally.values()) == len(said)
    assert bool(said) is bool(conflicts)


def _pair(finding):
    """The two facts in conflict; the rules also name what stands beside them."""
    return finding.facts[:2] if finding.rule in ("same-thing", "stages", "part-of") else finding.facts


def test_a_table_without_the_columns_is_refused_with_the_way_out(tmp_path):
    path = tmp_path / "other.parquet"
    duckdb.sql("SELECT 1 AS id").write_parquet(str(path))
    with pytest.raises(FactcheckError, match=r"lacks the columns .*factcheck facts --format parquet"):
        check_table([path], words())


def test_a_file_that_is_no_parquet_is_refused(tmp_path):
    path = tmp_path / "x.parquet"
    path.write_bytes(b"no")
    with pytest.raises(FactcheckError, match="cannot be read"):
        check_table([path], words())


def test_the_command_says_what_it_looked_at(tmp_path, write_store):
    root = write_store()
    path = tmp_path / "facts.parquet"
    store = load_store(root)
    path.write_bytes(to_parquet(store, list(store)))
    done = CliRunner().invoke(main, ["table", str(path), "--store", str(root)])
    assert (done.exit_code, done.output) == (0, "1 facts looked at; nothing found.\n")
    told = CliRunner().invoke(main, ["table", str(path), "--store", str(root), "--format", "json"])
    assert json.loads(told.output) == {"findings": [], "tally": {"facts": 1}}


def test_the_command_fails_on_an_error(tmp_path):
    root = tmp_path / "store"
    (root / "facts").mkdir(parents=True)
    record = words().model_dump(mode="json", exclude_none=True, by_alias=True)
    (root / "facts/measures.yaml").write_text(yaml.safe_dump(record))
    planted = build(600, 1, 9)
    path = tmp_path / "facts.parquet"
    path.write_bytes(to_parquet(planted.store, list(planted.store)))
    done = CliRunner().invoke(main, ["table", str(path), "--store", str(root)])
    assert done.exit_code == 1
    assert "error  same-thing" in done.output
