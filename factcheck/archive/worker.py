"""A worker process: takes a job and parts through its pipe, writes each part's file, and says what it is doing.

It says ("ready", hash of the store) once, ("at", articles done) as it goes on, ("done", articles) after each part, and
("fault", sentence) where no part can be done. A part that has killed workers is done with a child process for each
article, so that the article that kills is found and the rest are done. Without a part for a minute it ends.
"""

from __future__ import annotations

import os
import pickle
import signal
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

from factcheck import __version__
from factcheck.archive.corpus import ArchiveArticle, Part, articles_of
from factcheck.archive.limits import Limits, bound_memory
from factcheck.archive.location import locate
from factcheck.archive.part import Answer, Attempt, Failed, attempt, scan_part
from factcheck.archive.rows import MakeCheck
from factcheck.archive.stamp import stamp_of
from factcheck.errors import FactcheckError

PARTS = "parts"  # folder of the result
_TRIES = 2  # a child may be killed by what has nothing to do with its article
_GRACE = 5  # seconds a child has past its time, to say so itself
_TELL = 0.25  # seconds between two words on how far it is; the other end is woken by each
_IDLE = 60  # seconds without a part, after which nobody seems to lead any more


@dataclass(frozen=True)
class Job:
    """What all workers of a scan share."""

    corpus: str
    store: Path
    out: str
    limits: Limits
    make_check: MakeCheck


@dataclass(frozen=True, slots=True)
class Task:
    """One part to do; carefully if it has killed workers."""

    part: Part
    is_careful: bool


def work(descriptor: int) -> None:
    """Take a job from the pipe of that number, and do parts until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal interrupts all; the one who leads ends the others
    pipe = Connection(descriptor)
    try:
        _work(pipe.recv(), pipe)
    except (EOFError, BrokenPipeError):
        return
    except (FactcheckError, OSError) as error:
        pipe.send(("fault", str(error)))


def _work(job: Job, pipe: Connection) -> None:
    stamp = stamp_of(job.store)
    check = job.make_check(job.store)
    bound_memory(job.limits.memory)
    pipe.send(("ready", stamp))
    here = attempt(check, job.limits.seconds)
    about = {"store": stamp, "version": __version__}
    out = locate(job.out).below(PARTS)
    while pipe.poll(_IDLE):
        task: Task = pipe.recv()
        told = _Told(pipe)
        answer = _in_child(here, job.limits.seconds) if task.is_careful else here
        data = scan_part(told.each(articles_of(job.corpus, task.part)), answer, about, task.part)
        out.below(task.part.name).write(data)
        pipe.send(("done", told.number))


class _Told:
    """Counts the articles as they are taken, and says so now and then."""

    def __init__(self, pipe: Connection) -> None:
        self.number = 0
        self._pipe = pipe
        self._said = 0.0

    def each(self, articles: Iterable[ArchiveArticle]) -> Iterator[ArchiveArticle]:
        """Hand the articles on."""
        for article in articles:
            now = time.monotonic()
            if now - self._said >= _TELL:
                self._pipe.send(("at", self.number))
                self._said = now
            yield article
            self.number += 1


def _in_child(here: Attempt, seconds: float) -> Attempt:
    """Check each article in a child process, so that its end is the article's failure and nothing more."""

    def answer(article: ArchiveArticle) -> Answer:
        reason = ""
        for _ in range(_TRIES):
            found = _ask_child(here, article, seconds)
            if not isinstance(found, str):
                return found
            reason = found
        return Failed(article.id, article.row, reason)

    return answer


def _ask_child(here: Attempt, article: ArchiveArticle, seconds: float) -> Answer | str:
    """Give the child's answer, or how it ended."""
    ours, theirs = Pipe(duplex=False)
    child = os.fork()
    if child == 0:
        try:
            theirs.send_bytes(pickle.dumps(here(article)))
        finally:
            os._exit(0)
    theirs.close()
    with ours:
        try:
            if ours.poll(seconds + _GRACE):
                found: Answer = pickle.loads(ours.recv_bytes())  # noqa: S301 -- from our own child
                os.waitpid(child, 0)
                return found
            reason = f"it was not done after {seconds:g} seconds and could not be interrupted"
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        except EOFError:
            _, status = os.waitpid(child, 0)
            how = f"by signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else "without an answer"
            reason = f"the process that checked it was ended {how}"
    return reason
