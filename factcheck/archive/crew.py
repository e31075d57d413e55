"""Leading worker processes: from a list of parts to their files, whatever becomes of single workers.

Each worker has one part at a time. When one dies, its part is given out again; when workers have died twice on a part,
it is done article by article in child processes. A worker that says nothing for too long is ended.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait

from factcheck.archive.corpus import Part
from factcheck.archive.worker import Job, Task, work
from factcheck.errors import FactcheckError

CAREFUL = 2  # deaths of workers on a part, after which it is done article by article
HOPELESS = 5  # deaths after which a part is left out
_LOOK = 1.0  # seconds between two looks at who still lives
_SILENCE = 60  # seconds a worker may be silent beyond the time that two tries of an article take
_FALSE_STARTS = 3

Told = Callable[[int, int], None]  # parts done, articles done


class _Worker:
    """One process, its pipe, the part it has and when it was last heard."""

    def __init__(self, job: Job) -> None:
        self.pipe, theirs = Pipe()
        # A process of its own, not of multiprocessing: workers of a cluster are forbidden to have such children.
        with theirs:
            self.process = subprocess.Popen(  # noqa: S603 -- this program itself
                [sys.executable, "-c", f"from {work.__module__} import work; work({theirs.fileno()})"],
                env=os.environ | {"PYTHONPATH": os.pathsep.join(folder or os.curdir for folder in sys.path)},
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
            )
        with suppress(OSError):  # it died at once, which is noticed like any other death
            self.pipe.send(job)
        self.part: Part | None = None
        self.articles = 0
        self.heard = time.monotonic()
        self.is_ready = False

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.pipe.close()


def do_parts(parts: Sequence[Part], job: Job, stamp: str, workers: int, told: Told) -> list[Part]:
    """Do all parts; give those that no worker survived."""
    crew = Crew(job, stamp)
    try:
        return crew.do(parts, workers, told)
    finally:
        crew.end()


class Crew:
    """Worker processes that stay between one list of parts and the next."""

    def __init__(self, job: Job, stamp: str) -> None:
        self._job, self._stamp = job, stamp
        self._waiting: deque[Part] = deque()
        self._workers: dict[Connection, _Worker] = {}
        self._lost: list[Part] = []
        self._deaths: Counter[str] = Counter()
        self._false_starts = 0
        self._parts_done = self._articles_done = 0
        self._patience = 2 * job.limits.seconds + _SILENCE

    def do(self, parts: Sequence[Part], workers: int, told: Told) -> list[Part]:
        """Do all parts; give those that no worker survived."""
        self._waiting = deque(parts)
        self._lost = []
        self._parts_done = self._articles_done = 0
        while self._waiting or any(worker.part for worker in self._workers.values()):
            self._fill(workers)
            self._listen()
            under_way = sum(worker.articles for worker in self._workers.values())
            told(self._parts_done, self._articles_done + under_way)
        return self._lost

    def end(self) -> None:
        """End every worker."""
        for worker in self._workers.values():
            worker.end()
        self._workers = {}

    def _fill(self, number: int) -> None:
        """Have as many workers as there is work for, and give each that is free a part."""
        busy = sum(worker.part is not None for worker in self._workers.values())
        while len(self._workers) < min(number, busy + len(self._waiting)):
            worker = _Worker(self._job)
            self._workers[worker.pipe] = worker
        for worker in list(self._workers.values()):
            if worker.is_ready and worker.part is None and self._waiting:
                part = self._waiting[0]
                try:
                    worker.pipe.send(Task(part, self._deaths[part.name] >= CAREFUL))
                except OSError:
                    self._bury(worker)  # it died without a part
                    continue
                self._waiting.popleft()
                worker.part, worker.articles, worker.heard = part, 0, time.monotonic()

    def _listen(self) -> None:
        """Take what workers say, and notice those that are dead or silent."""
        for worker in self._heard():
            try:
                while worker.pipe.poll():
                    self._take(worker, worker.pipe.recv())
            except (EOFError, OSError):
                self._bury(worker)
        now = time.monotonic()
        for worker in list(self._workers.values()):
            is_silent = (worker.part is not None or not worker.is_ready) and now - worker.heard > self._patience
            if is_silent or (worker.process.poll() is not None and not worker.pipe.poll()):
                self._bury(worker)

    def _heard(self) -> list[_Worker]:
        pipes = wait(list(self._workers), timeout=_LOOK)
        return [worker for worker in self._workers.values() if worker.pipe in pipes]

    def _take(self, worker: _Worker, message: tuple[str, int | str]) -> None:
        worker.heard = time.monotonic()
        match message:
            case ("ready", stamp):
                if stamp != self._stamp:
                    msg = f"The store {self._job.store} was changed during the scan. Scan again into an empty folder."
                    raise FactcheckError(msg)
                worker.is_ready, self._false_starts = True, 0
            case ("at", int(number)):
                worker.articles = number
            case ("done", int(number)):
                self._parts_done += 1
                self._articles_done += number
                worker.part, worker.articles = None, 0
            case (_, sentence):
                raise FactcheckError(str(sentence))

    def _bury(self, worker: _Worker) -> None:
        """Give a dead worker's part out again, first of all, unless it has killed too many."""
        if self._workers.pop(worker.pipe, None) is None:
            return
        worker.end()
        if worker.part is None:
            self._false_starts += not worker.is_ready
            if self._false_starts >= _FALSE_STARTS:
                msg = f"{_FALSE_STARTS} worker processes in a row ended before they could start. Is there memory left?"
                raise FactcheckError(msg)
            return
        self._deaths[worker.part.name] += 1
        if self._deaths[worker.part.name] >= HOPELESS:
            self._lost.append(worker.part)
        else:
            self._waiting.appendleft(worker.part)
