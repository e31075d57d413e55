"""Scanning a corpus: from its files and a store to a folder of parts and a manifest; only missing parts are done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.archive.capacity import refuse_if_large
from factcheck.archive.corpus import PART, parts_of
from factcheck.archive.duplicates import leave_out_repeated
from factcheck.archive.engines import LOCAL, engine_named
from factcheck.archive.limits import Limits
from factcheck.archive.location import locate
from factcheck.archive.manifest import missing_parts, write_manifest
from factcheck.archive.plan import plan_for, write_plan
from factcheck.archive.rows import MakeCheck, store_check
from factcheck.archive.stamp import stamp_of
from factcheck.archive.worker import Job
from factcheck.errors import FactcheckError

Progress = Callable[[int, int, int], None]  # parts done, parts to do, articles done


def _silent(done: int, wanted: int, articles: int) -> None:
    """Show nothing."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan has done: the manifest's record, how many parts were new, and the parts that could not be done."""

    record: dict[str, Any]
    new: int
    lost: tuple[str, ...] = ()


def scan(
    corpus: str,
    store: Path,
    out: str,
    workers: int,
    *,
    engine: str = LOCAL,
    limits: Limits | None = None,
    part_size: int = PART,
    make_check: MakeCheck = store_check,
    progress: Progress = _silent,
) -> Scan:
    """Check every article of a corpus; what `out` already holds of the same scan is kept."""
    do_all = engine_named(engine, workers)
    target, source = locate(out), locate(corpus)
    if f"{target.path}/".startswith(f"{source.path}/"):
        msg = f"{out} lies inside the corpus {corpus}, which would then read its own results. Name another folder."
        raise FactcheckError(msg)
    refuse_if_large(store)
    stamp = stamp_of(store)
    make_check(store)  # a store that does not load is told of here, once, and not by each worker
    parts = parts_of(corpus, part_size)
    missing = missing_parts(parts, target, stamp)
    write_plan(plan_for(corpus, stamp, engine, parts), target)
    job = Job(source.address, store.resolve(), target.address, limits or Limits(), make_check)
    lost = do_all(missing, job, stamp, lambda done, articles: progress(done, len(missing), articles))
    leave_out_repeated(parts, target)
    manifest = write_manifest(target, stamp, engine)
    return Scan(manifest.record, len(missing) - len(lost), tuple(part.name for part in lost))
