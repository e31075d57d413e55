"""A scan on Spark: from parts and the master's address to the parts' files.

Spark runs each part as a task of its own and runs it again where a worker is lost; the leader only counts. What a
part holds is told by its file alone, so that a part done twice is the same file twice.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager

from py4j.protocol import Py4JError
from pyspark import Accumulator, SparkConf, SparkContext
from pyspark.errors import PySparkException

from factcheck.archive.corpus import Part
from factcheck.archive.crew import Told
from factcheck.archive.errand import Errand, Outcome, do_errand
from factcheck.errors import FactcheckError

_LOOK = 0.5  # seconds between two looks at how far it is
_SETTINGS = {"spark.ui.showConsoleProgress": "false", "spark.python.worker.reuse": "true"}


def do_parts_on_spark(parts: Sequence[Part], errand: Errand, master: str, told: Told) -> list[Part]:
    """Do all parts; give those that no worker process survived."""
    if not parts:
        return []
    with _connected(master) as context, ThreadPoolExecutor(1) as thread:
        given = context.broadcast(errand)
        heard = context.accumulator((), _Together())

        def run(part: Part) -> None:
            heard.add((do_errand(given.value, part),))

        tasks = context.parallelize(parts, len(parts))
        work = thread.submit(tasks.foreach, run)
        try:
            _follow(work, heard, master, told)
        finally:
            context.cancelAllJobs()
        return [outcome.part for outcome in heard.value if outcome.is_lost]


class _Together:
    """Puts what tasks have told behind what was told before."""

    def zero(self, value: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
        """Begin with nothing."""
        return value[:0]

    def addInPlace(self, value1: tuple[Outcome, ...], value2: tuple[Outcome, ...]) -> tuple[Outcome, ...]:  # noqa: N802 -- Spark's name
        """Add what was told."""
        return value1 + value2


def _follow(work: Future[None], heard: Accumulator[tuple[Outcome, ...]], master: str, told: Told) -> None:
    is_over = False
    while not is_over:
        is_over = bool(wait([work], _LOOK).done)
        outcomes = heard.value
        if problems := [outcome.problem for outcome in outcomes if outcome.problem]:
            raise FactcheckError(problems[0])
        done = [outcome.articles for outcome in outcomes if not outcome.is_lost]
        told(len(done), sum(done))
    try:
        work.result()
    except (Py4JError, PySparkException) as error:
        lines = [line for line in str(error).splitlines() if line.strip()]
        msg = f"Spark at {master} gave up: {' '.join(lines[:3])[:500]}. The parts that are done are kept."
        raise FactcheckError(msg) from error


@contextmanager
def _connected(master: str) -> Iterator[SparkContext]:
    if master.startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    conf = SparkConf().setMaster(master).setAppName("factcheck scan")
    for name, value in _SETTINGS.items():
        conf.setIfMissing(name, value)
    try:
        context = SparkContext(conf=conf)
    except (Py4JError, PySparkException, OSError, ValueError) as error:
        lines = [line for line in str(error).splitlines() if line.strip()]
        msg = f"Spark at {master} cannot be started: {' '.join(lines[:2])[:500]}. It needs Java 17 or newer."
        raise FactcheckError(msg) from error
    try:
        yield context
    finally:
        context.stop()
