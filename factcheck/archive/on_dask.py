"""A scan on a Dask cluster: from parts and the scheduler's address to the parts' files.

Dask gives each part to a worker and, where one is lost, to another; the leader only counts. What a part holds is
told by its file alone, so that a part done twice is the same file twice.
"""

from __future__ import annotations

from collections.abc import Sequence

from distributed import Client, Future, as_completed
from distributed.scheduler import KilledWorker

from factcheck.archive.corpus import Part
from factcheck.archive.crew import Told
from factcheck.archive.errand import Errand, Outcome, do_errand
from factcheck.errors import FactcheckError

_PATIENCE = 60  # seconds to wait for the scheduler, and for its first worker


def do_parts_on_dask(parts: Sequence[Part], errand: Errand, address: str, told: Told) -> list[Part]:
    """Do all parts; give those on which worker after worker was lost."""
    if not parts:
        return []
    with _connected(address) as client:
        given = client.submit(_the_same, errand, pure=False)  # made anew on another worker if the one that has it dies
        futures = client.map(do_errand, [given] * len(parts), parts, pure=False)
        try:
            return _follow(client, dict(zip(futures, parts, strict=True)), address, told)
        finally:
            client.cancel([*futures, given])


def _connected(address: str) -> Client:
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        msg = f"The Dask scheduler {address} cannot be reached: {_first_line(error)}. Is it running?"
        raise FactcheckError(msg) from error
    try:
        client.wait_for_workers(1, timeout=_PATIENCE)
    except TimeoutError as error:
        client.close()
        msg = f"No worker has joined the Dask scheduler {address}. Start some with: dask worker {address} --nthreads 1"
        raise FactcheckError(msg) from error
    return client


def _follow(client: Client, parts: dict[Future[Outcome], Part], address: str, told: Told) -> list[Part]:
    lost: list[Part] = []
    done = articles = 0
    told(0, 0)
    for future in as_completed(parts, loop=client.loop, raise_errors=False):
        part = parts[future]
        outcome = future.result() if future.status == "finished" else _failed(part, future, address)
        if outcome.problem:
            raise FactcheckError(outcome.problem)
        if outcome.is_lost:
            lost.append(part)
            continue
        done, articles = done + 1, articles + outcome.articles
        told(done, articles)
    return lost


def _failed(part: Part, future: Future[Outcome], address: str) -> Outcome:
    if future.status == "cancelled":
        msg = f"the Dask scheduler {address} was lost; the parts that are done are kept. Start it and call again"
        return Outcome(part, problem=msg)
    error = future.exception()
    if isinstance(error, KilledWorker):
        return Outcome(part, is_lost=True)
    return Outcome(part, problem=f"a worker of {address} could not do {part.name}: {error!r}")


def _the_same(errand: Errand) -> Errand:
    return errand


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
