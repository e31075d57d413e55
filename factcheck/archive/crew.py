"""Leading worker processes: from a list of parts to their files, whatever becomes of single workers.

Each worker has one part at a time. When one dies, its part is given out again; when workers have died twice on a part,
it is done article by article in child processes. A worker that says nothing for too long is ended.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

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
        context = get_context("spawn")  # a fork would copy the locks of this process's threads
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=work, args=(job, theirs), daemon=True)
        self.process.start()
        theirs.close()
        self.part: Part | None = None
        self.articles = 0
        self.heard = time.monotonic()
        self.is_ready = False

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def do_parts(parts: Sequence[Part], job: Job, stamp: str, workers: int, told: Told) -> list[Part]:
    """Do all parts; give those that no worker survived."""
    crew = _Crew(parts, job, stamp, told)
    try:
        while crew.is_busy:
            crew.fill(workers)
            crew.listen()
    finally:
        for worker in crew.workers.values():
            worker.end()
    return crew.lost


class _Crew:
    def __init__(self, parts: Sequence[Part], job: Job, stamp: str, told: Told) -> None:
        self.waiting = deque(parts)
        self.workers: dict[Connection, _Worker] = {}
        self.lost: list[Part] = []
        self._job, self._stamp, self._told = job, stamp, told
        self._deaths: Counter[str] = Counter()
        self._false_starts = 0
        self._parts_done = self._articles_done = 0
        self._patience = 2 * job.limits.seconds + _SILENCE

    @property
    def is_busy(self) -> bool:
        return bool(self.waiting) or any(worker.part for worker in self.workers.values())

    def fill(self, number: int) -> None:
        """Have as many workers as there is work for, and give each that is free a part."""
        busy = sum(worker.part is not None for worker in self.workers.values())
        while len(self.workers) < min(number, busy + len(self.waiting)):
            worker = _Worker(self._job)
            self.workers[worker.pipe] = worker
        for worker in list(self.workers.values()):
            if worker.is_ready and worker.part is None and self.waiting:
                part = self.waiting.popleft()
                worker.part, worker.articles, worker.heard = part, 0, time.monotonic()
                try:
                    worker.pipe.send(Task(part, self._deaths[part.name] >= CAREFUL))
                except OSError:
                    self._bury(worker)

    def listen(self) -> None:
        """Take what workers say, and notice those that are dead or silent."""
        for worker in self._heard():
            try:
                while worker.pipe.poll():
                    self._take(worker, worker.pipe.recv())
            except (EOFError, OSError):
                self._bury(worker)
        now = time.monotonic()
        for worker in list(self.workers.values()):
            is_silent = (worker.part is not None or not worker.is_ready) and now - worker.heard > self._patience
            if is_silent or (not worker.process.is_alive() and not worker.pipe.poll()):
                self._bury(worker)
        under_way = sum(worker.articles for worker in self.workers.values())
        self._told(self._parts_done, self._articles_done + under_way)

    def _heard(self) -> list[_Worker]:
        pipes = wait(list(self.workers), timeout=_LOOK)
        return [worker for worker in self.workers.values() if worker.pipe in pipes]

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
        if self.workers.pop(worker.pipe, None) is None:
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
            self.lost.append(worker.part)
        else:
            self.waiting.appendleft(worker.part)
