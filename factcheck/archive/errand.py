"""One part on a machine of a cluster: from an errand and a part to the part's file and a word on how it went.

A cluster's own worker only leads: the work is done by a worker process of its own, as it is on one machine. So a
deadly article ends that process and not the cluster's, limits hold, and the results are the same bytes.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from factcheck import __version__
from factcheck.archive.corpus import Part
from factcheck.archive.crew import Crew
from factcheck.archive.stamp import Copy, lay_out
from factcheck.archive.worker import Job
from factcheck.errors import FactcheckError


@dataclass(frozen=True)
class Errand:
    """What a machine needs to know once, for any number of parts."""

    job: Job
    stamp: str
    store: Copy
    version: str = __version__


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went with a part; the part's file tells everything else."""

    part: Part
    articles: int = 0
    is_lost: bool = False
    problem: str = ""  # why no part can be done


def do_errand(errand: Errand, part: Part) -> Outcome:
    """Do a part with the worker process that this thread keeps for the errand."""
    if errand.version != __version__:
        problem = (
            f"the cluster runs factcheck {__version__} and this machine {errand.version}; install the same on both"
        )
        return Outcome(part, problem=problem)
    try:
        return _kept(errand).do(part)
    except (FactcheckError, OSError) as error:
        _forget()
        return Outcome(part, problem=str(error))


class _Hand:
    """A crew of one, and the store laid out for it."""

    def __init__(self, errand: Errand) -> None:
        self.stamp, self.job = errand.stamp, errand.job
        self._folder = TemporaryDirectory(prefix="factcheck-")
        lay_out(errand.store, Path(self._folder.name))
        self._crew = Crew(replace(errand.job, store=Path(self._folder.name)), errand.stamp)

    def do(self, part: Part) -> Outcome:
        articles = 0

        def told(_: int, number: int) -> None:
            nonlocal articles
            articles = number

        lost = self._crew.do([part], 1, told)
        return Outcome(part, articles, is_lost=bool(lost))

    def end(self) -> None:
        self._crew.end()
        self._folder.cleanup()


# A cluster calls a plain function for each part, and starting a worker costs seconds: so each thread keeps its own.
_KEPT: Final = threading.local()


def _kept(errand: Errand) -> _Hand:
    hand: _Hand | None = getattr(_KEPT, "hand", None)
    if hand is None or (hand.stamp, hand.job) != (errand.stamp, errand.job):
        _forget()
        hand = _KEPT.hand = _Hand(errand)
    return hand


def _forget() -> None:
    hand: _Hand | None = getattr(_KEPT, "hand", None)
    if hand is not None:
        hand.end()
        _KEPT.hand = None
