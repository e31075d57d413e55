from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import archived
import pytest
from archived import (
    ROOT,
    TIGHT,
    Corpus,
    hashes,
    make_corpus,
    poison,
    poisoned,
    rows_in,
    scan_file_here,
    without,
    write_jsonl,
    write_parquet,
)
from click.testing import CliRunner
from planting.corpus import Kind
from planting.score import is_well

from factcheck.archive import scan
from factcheck.cli import main
from factcheck.errors import FactcheckError

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return make_corpus(120, seed=7)


@pytest.fixture(scope="module")
def file(corpus, tmp_path_factory) -> Path:
    """The corpus, and behind it an article that has the id of the first."""
    again = {"id": corpus.articles[0]["id"], "text": "In 2018, 77 people were convicted."}
    return write_jsonl([*corpus.articles, again], tmp_path_factory.mktemp("corpus") / "made.jsonl")


@pytest.fixture(scope="module")
def whole(file, tmp_path_factory) -> Path:
    """A scan that nothing has disturbed."""
    out = tmp_path_factory.mktemp("whole")
    scan(str(file), ROOT, str(out), 2, part_size=30)
    return out


def test_planted_numbers_are_answered(whole, corpus) -> None:
    rows = rows_in(whole)
    well: Counter[Kind] = Counter()
    number: Counter[Kind] = Counter()
    for planted in corpus.planted:
        row = next(row for row in rows if row["article"] == planted.article and planted.meets(row["start"], row["end"]))
        number[planted.kind] += 1
        well[planted.kind] += is_well(planted.kind, row["verdict"], tied=bool(row["facts"]))
    assert number[Kind.WRONG] == 120
    assert all(well[kind] >= 0.95 * number[kind] for kind in Kind)


def test_no_number_is_answered_twice_and_every_one_is_where_it_says(whole, corpus) -> None:
    texts = {article["id"]: article["text"] for article in corpus.articles}
    rows = rows_in(whole)
    assert len({(row["article"], row["start"], row["end"]) for row in rows}) == len(rows)
    for row in rows:
        assert texts[row["article"]][row["start"] : row["end"]] == row["text"]
        assert row["text"] in row["sentence"]


def test_the_manifest_counts_what_the_files_hold_and_names_what_they_leave_out(whole, corpus) -> None:
    record = json.loads((whole / "manifest.json").read_text())
    assert (record["engine"], record["articles"]) == ("local", 121)
    assert record["rows"] == len(rows_in(whole))
    assert [(part["articles"], part["rows"] > 0) for part in record["parts"]] == [(30, True)] * 4 + [(1, False)]
    (failed,) = record["failed"]
    assert (failed["article"], failed["row"], failed["part"]) == (
        corpus.articles[0]["id"],
        120,
        record["parts"][4]["name"],
    )
    assert "the article in row 0" in failed["reason"]


def test_workers_write_what_one_process_does(whole, file, answer, tmp_path) -> None:
    here = scan_file_here(file, tmp_path, answer, 30)
    assert (here / "manifest.json").read_bytes() == (whole / "manifest.json").read_bytes()


def test_parquet_gives_the_same_rows_as_jsonl(whole, corpus, answer, tmp_path) -> None:
    file = write_parquet(corpus.articles, tmp_path / "made.parquet", group=50)
    assert rows_in(scan_file_here(file, tmp_path / "out", answer, 45)) == rows_in(whole)


def test_a_scan_that_was_killed_is_taken_up_with_an_identical_result(whole, file, tmp_path) -> None:
    out = tmp_path / "out"
    program = (
        "import sys; from pathlib import Path; from factcheck.archive import scan\n"
        "if __name__ == '__main__':\n"
        "    told = lambda done, wanted, articles: done and print('a part is done', flush=True)\n"
        f"    scan(sys.argv[1], Path({str(ROOT)!r}), sys.argv[2], 1, part_size=30, progress=told)\n"
    )
    script = tmp_path / "scan_it.py"
    script.write_text(program)
    leader = subprocess.Popen(
        [sys.executable, str(script), str(file), str(out)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    )
    assert leader.stdout is not None
    assert leader.stdout.readline()
    leader.send_signal(signal.SIGKILL)
    leader.wait()
    leader.stdout.close()
    assert not (out / "manifest.json").exists()
    resumed = scan(str(file), ROOT, str(out), 1, part_size=30)
    assert resumed.new < 5
    assert hashes(out) == hashes(whole)
    assert (out / "manifest.json").read_bytes() == (whole / "manifest.json").read_bytes()


def test_a_killed_worker_changes_nothing(corpus, answer, tmp_path, monkeypatch) -> None:
    articles = [dict(article) for article in corpus.articles[:20]]
    articles[7]["text"] += "KILL ONCE"
    file = write_jsonl(articles, tmp_path / "made.jsonl")
    monkeypatch.setenv("ARCHIVED_MARK", str(tmp_path / "killed"))
    scan(str(file), ROOT, str(tmp_path / "killed-out"), 2, part_size=5, make_check=archived.mortal)
    assert (tmp_path / "killed").exists()
    assert hashes(tmp_path / "killed-out") == hashes(scan_file_here(file, tmp_path / "out", answer, 5))


def test_a_poison_article_of_each_kind_is_named_and_stops_nothing(corpus, answer, tmp_path) -> None:
    articles, reasons = poison(corpus.articles[:12], 5, 3, 8, 1)
    file = write_jsonl(articles, tmp_path / "made.jsonl")
    done = scan(str(file), ROOT, str(tmp_path / "out"), 1, limits=TIGHT, make_check=poisoned)
    assert {each["article"]: each["reason"] for each in done.record["failed"]} == reasons
    assert (done.lost, done.record["articles"]) == ((), 12)
    assert hashes(tmp_path / "out") == hashes(scan_file_here(file, tmp_path / "here", without(answer, reasons), 4000))


def test_another_store_or_corpus_is_not_mixed_into_a_result(whole, file, corpus, write_store, tmp_path) -> None:
    with pytest.raises(FactcheckError, match="was scanned against another store"):
        scan(str(file), write_store(), str(whole), 1, part_size=30)
    with pytest.raises(FactcheckError, match="is no part of this corpus"):
        scan(str(file), ROOT, str(whole), 1, part_size=40)
    changed = write_jsonl([*corpus.articles, corpus.articles[0]], tmp_path / "made.jsonl")
    with pytest.raises(FactcheckError, match="was made from another corpus"):
        scan(str(changed), ROOT, str(whole), 1, part_size=30)


def test_results_do_not_go_into_the_corpus(file) -> None:
    with pytest.raises(FactcheckError, match="lies inside the corpus"):
        scan(str(file.parent), ROOT, str(file.parent / "out"), 1)


def test_an_id_in_two_files_is_told_and_limits_may_be_set(corpus, tmp_path) -> None:
    (tmp_path / "corpus").mkdir()
    write_jsonl(corpus.articles[:3], tmp_path / "corpus/one.jsonl")
    write_parquet(corpus.articles[2:5], tmp_path / "corpus/two.parquet")
    options = ["--out", str(tmp_path / "out"), "--workers", "1", "--article-seconds", "0.0001"]
    told = CliRunner().invoke(main, ["scan", str(tmp_path / "corpus"), "--store", str(ROOT), *options])
    assert told.exit_code == 0
    again = corpus.articles[2]["id"]
    assert f"{again} was not checked: it was not done after 0.0001 seconds" in told.output
    assert f"{again} was not checked: its id is that of the article in row 2 of one.jsonl, which stands" in told.output
    assert len(json.loads((tmp_path / "out/manifest.json").read_text())["failed"]) == 6
