from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import archived
import pytest
from archived import ROOT, TIGHT, hashes, make_corpus, poison, scan_file_here, without, write_jsonl

from factcheck.archive import scan
from factcheck.errors import FactcheckError

pytestmark = pytest.mark.slow

CORPUS = make_corpus(80, seed=5)


def started(stack: ExitStack, module: str, *arguments: str, ready: str) -> tuple[subprocess.Popen[str], str]:
    """Start a Dask process and wait until it says that it is ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests")))},
        stderr=subprocess.PIPE,
        text=True,
    )
    stack.callback(process.wait)
    stack.callback(process.kill)
    assert process.stderr is not None
    stack.callback(process.stderr.close)
    for line in process.stderr:
        if said := re.search(ready, line):
            return process, said[1]
    pytest.fail(f"{module} ended before it was ready")


class Cluster:
    """A scheduler and two workers on this machine; a test that ends one has another join."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        _, self.address = started(
            stack,
            "distributed.cli.dask_scheduler",
            *("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-jupyter"),
            ready=r"Scheduler at:\s+(tcp://\S+)",
        )
        self.workers = [self.join(), self.join()]

    def join(self) -> subprocess.Popen[str]:
        worker, _ = started(
            self._stack,
            "distributed.cli.dask_worker",
            *(self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1"),
            ready=r"Registered to:\s+(\S+)",
        )
        return worker


@pytest.fixture(scope="module")
def cluster(tmp_path_factory) -> Iterator[Cluster]:
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DASK_TEMPORARY_DIRECTORY", str(tmp_path_factory.mktemp("dask")))
        yield Cluster(stack)


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> Path:
    """The corpus, its last article with the id of the first."""
    articles = [*CORPUS.articles[:-1], {**CORPUS.articles[-1], "id": CORPUS.articles[0]["id"]}]
    return write_jsonl(articles, tmp_path_factory.mktemp("corpus") / "made.jsonl")


def test_a_worker_that_is_killed_changes_nothing(cluster, file, answer, tmp_path) -> None:
    told: list[tuple[int, int, int]] = []

    def kill_one(done: int, wanted: int, articles: int) -> None:
        told.append((done, wanted, articles))
        if done == 2:
            cluster.workers[0].send_signal(signal.SIGKILL)

    out = tmp_path / "out"
    done = scan(str(file), ROOT, str(out), 1, engine=cluster.address, part_size=8, progress=kill_one)
    assert cluster.workers[0].wait() == -signal.SIGKILL
    cluster.workers[0] = cluster.join()
    assert hashes(out) == hashes(scan_file_here(file, tmp_path / "here", answer, 8))
    assert len(hashes(out)) == 10
    assert (done.record["engine"], done.new, done.lost) == (cluster.address, 10, ())
    assert [each["row"] for each in done.record["failed"]] == [79]
    assert told[0] == (0, 10, 0)
    assert told[-1] == (10, 10, 80)
    assert scan(str(file), ROOT, str(out), 1, engine=cluster.address, part_size=8).new == 0


def test_a_poison_article_of_each_kind_is_named_as_on_one_machine(cluster, answer, tmp_path) -> None:
    articles, reasons = poison(CORPUS.articles[:12], 1, 3, 5, 8)
    file = write_jsonl(articles, tmp_path / "made.jsonl")
    settings = {"limits": TIGHT, "part_size": 4, "make_check": archived.poisoned}
    done = scan(str(file), ROOT, str(tmp_path / "dask"), 1, engine=cluster.address, **settings)
    assert {each["article"]: each["reason"] for each in done.record["failed"]} == reasons
    assert done.lost == ()
    assert hashes(tmp_path / "dask") == hashes(scan_file_here(file, tmp_path / "here", without(answer, reasons), 4))
    assert [worker.poll() for worker in cluster.workers] == [None, None]


def test_what_a_worker_cannot_do_is_told_in_a_sentence(cluster, file, tmp_path) -> None:
    with pytest.raises(FactcheckError, match="is no folder for checks"):
        scan(str(file), ROOT, str(tmp_path), 1, engine=cluster.address, part_size=8, make_check=archived.at_home)


def test_a_scheduler_that_is_not_there_is_told_in_a_sentence(file, tmp_path, monkeypatch) -> None:
    on_dask = pytest.importorskip("factcheck.archive.on_dask")
    monkeypatch.setattr(on_dask, "_PATIENCE", 0.2)
    with pytest.raises(FactcheckError, match=r"The Dask scheduler tcp://127\.0\.0\.1:1 cannot be reached"):
        scan(str(file), ROOT, str(tmp_path), 1, engine="tcp://127.0.0.1:1")
