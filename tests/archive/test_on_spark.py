"""Spark on this machine; skipped where neither its 400 MB nor Java is installed, as in the project's own checks."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path

import archived
import pytest
from archived import ROOT, TIGHT, hashes, make_corpus, poison, scan_file_here, without, write_jsonl

from factcheck.archive import scan
from factcheck.errors import FactcheckError

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        importlib.util.find_spec("pyspark") is None or shutil.which("java") is None,
        reason="pyspark or Java is not installed: pip install 'factcheck[spark]', apt-get install openjdk-17-jre-headless",
    ),
    pytest.mark.filterwarnings("default"),  # Spark's own
]

CORPUS = make_corpus(60, seed=5)


@pytest.fixture(scope="module")
def mark(tmp_path_factory) -> Path:
    """What stands once an executor was killed; one for all tests, as Spark keeps the surroundings it was started in."""
    return tmp_path_factory.mktemp("executor") / "killed"


@pytest.fixture(autouse=True)
def found_by_workers(monkeypatch, tmp_path, mark) -> None:
    monkeypatch.setenv("ARCHIVED_MARK", str(mark))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(ROOT), str(ROOT / "tests"))))
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    monkeypatch.setenv("SPARK_LOCAL_DIRS", str(tmp_path / "spark"))
    monkeypatch.chdir(tmp_path)  # it writes into the folder it is started in


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> Path:
    """The corpus, its last article with the id of the first."""
    articles = [*CORPUS.articles[:-1], {**CORPUS.articles[-1], "id": CORPUS.articles[0]["id"]}]
    return write_jsonl(articles, tmp_path_factory.mktemp("corpus") / "made.jsonl")


@pytest.mark.parametrize("master", ["local[2]", "local-cluster[2,1,1024]"])
def test_spark_writes_the_same_parts_as_one_machine(master, file, answer, tmp_path) -> None:
    told: list[tuple[int, int, int]] = []
    done = scan(
        str(file),
        ROOT,
        str(tmp_path / "spark-out"),
        1,
        engine=master,
        part_size=8,
        progress=lambda *at: told.append(at),
    )
    assert hashes(tmp_path / "spark-out") == hashes(scan_file_here(file, tmp_path / "here", answer, 8))
    assert (done.record["engine"], done.new, done.lost) == (master, 8, ())
    assert [each["row"] for each in done.record["failed"]] == [59]
    assert told[-1] == (8, 8, 60)


def test_an_executor_that_is_killed_changes_nothing(answer, tmp_path, mark) -> None:
    articles = [dict(article) for article in CORPUS.articles]
    articles[20]["text"] += "KILL ONCE"
    file = write_jsonl(articles, tmp_path / "made.jsonl")
    settings = {"part_size": 8, "make_check": archived.orphaned}
    done = scan(str(file), ROOT, str(tmp_path / "spark-out"), 1, engine="local-cluster[2,1,1024]", **settings)
    assert mark.exists()
    assert (done.new, done.lost) == (8, ())
    assert hashes(tmp_path / "spark-out") == hashes(scan_file_here(file, tmp_path / "here", answer, 8))


def test_a_poison_article_of_each_kind_is_named_as_on_one_machine(answer, tmp_path) -> None:
    articles, reasons = poison(CORPUS.articles[:12], 1, 3, 5, 8)
    file = write_jsonl(articles, tmp_path / "made.jsonl")
    settings = {"limits": TIGHT, "part_size": 4, "make_check": archived.poisoned}
    done = scan(str(file), ROOT, str(tmp_path / "spark-out"), 1, engine="local[2]", **settings)
    assert {each["article"]: each["reason"] for each in done.record["failed"]} == reasons
    here = scan_file_here(file, tmp_path / "here", without(answer, reasons), 4)
    assert hashes(tmp_path / "spark-out") == hashes(here)


def test_what_a_worker_cannot_do_is_told_in_a_sentence(file, tmp_path) -> None:
    with pytest.raises(FactcheckError, match="is no folder for checks"):
        scan(str(file), ROOT, str(tmp_path / "out"), 1, engine="local[2]", make_check=archived.at_home)


def test_a_master_that_is_none_is_told_in_a_sentence(file, tmp_path) -> None:
    with pytest.raises(FactcheckError, match="cannot be started"):
        scan(str(file), ROOT, str(tmp_path / "out"), 1, engine="local[none]")
