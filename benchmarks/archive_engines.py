"""The engines of an archive scan against each other: equal parts, and what each costs, in CPU seconds of all processes.

Run: python benchmarks/archive_engines.py [ARTICLES] [ENGINE ...], of local, dask, spark; without one, local and dask.
Each has two workers and scans a made corpus: a tenth of it and all of it. What the whole costs more is told, so that
starting up counts for nothing. Wanted: the same parts, and Dask at 0.80 of the local engine or better.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import psutil
from archived import ROOT, hashes, make_corpus, write_jsonl

from factcheck.archive import scan

ARTICLES = 20_000
PART = 1_000
SEED = 20


def main() -> None:
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    names = [each for each in sys.argv[1:] if not each.isdigit()] or ["local", "dask"]
    number = numbers[0] if numbers else ARTICLES
    articles = make_corpus(number, SEED).articles
    costs: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        whole = str(write_jsonl(articles, Path(folder) / "whole.jsonl"))
        tenth = str(write_jsonl(articles[: number // 10], Path(folder) / "tenth.jsonl"))
        for name in names:
            out = Path(folder) / name
            with ENGINES[name]() as engine:
                cost(tenth, f"{out}-first", engine)  # what a cluster's workers load they load once
                small = cost(tenth, f"{out}-tenth", engine)
                large = cost(whole, str(out), engine)
            costs[name] = large - small
            parts = sorted(hashes(out).items())
            mark = sha256("".join(f"{part}{digest}\n" for part, digest in parts).encode()).hexdigest()
            rate = (number - number // 10) / costs[name]
            print(f"{name} ({engine}): {len(parts)} parts, all together {mark[:16]}")
            print(f"  {rate:.1f} articles a CPU second, {costs['local'] / costs[name]:.2f} of local", flush=True)


def cost(corpus: str, out: str, engine: str) -> float:
    """Give the CPU seconds that this process and all below it take for a scan, up to the last part."""
    before, after = spent(), 0.0

    def note(done: int, wanted: int, articles: int) -> None:
        del articles
        nonlocal after
        if done == wanted:
            after = spent()

    scan(corpus, ROOT, out, 2, engine=engine, part_size=PART, progress=note)
    return after - before


def spent() -> float:
    me = psutil.Process()
    return sum(sum(process.cpu_times()[:4]) for process in (me, *me.children(recursive=True)))


@contextmanager
def local() -> Iterator[str]:
    yield "local"


@contextmanager
def dask() -> Iterator[str]:
    with ExitStack() as stack:
        command = ["distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
        address = started(stack, *command, ready=r"Scheduler at:\s+(tcp://\S+)")
        for _ in range(2):
            command = [
                "distributed.cli.dask_worker",
                address,
                "--nthreads",
                "1",
                "--no-dashboard",
                "--host",
                "127.0.0.1",
            ]
            started(stack, *command, ready=r"Registered to:\s+(\S+)")
        yield address


@contextmanager
def spark() -> Iterator[str]:
    yield "local-cluster[2,1,1024]"


def started(stack: ExitStack, *command: str, ready: str) -> str:
    """Start a Dask process and wait until it says that it is ready; what it says later goes nowhere."""
    process = subprocess.Popen([sys.executable, "-m", *command], stderr=subprocess.PIPE, text=True)
    stack.callback(process.wait)
    stack.callback(process.terminate)
    assert process.stderr is not None
    for line in process.stderr:
        if said := re.search(ready, line):
            return said[1]
    msg = f"{command[0]} ended before it was ready"
    raise SystemExit(msg)


ENGINES: dict[str, Callable[[], object]] = {"local": local, "dask": dask, "spark": spark}

if __name__ == "__main__":
    os.environ["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    main()
