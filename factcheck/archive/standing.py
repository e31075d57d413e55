"""How far a scan is: from the files in its folder to parts done of all, the rate and the time left.

Nothing is asked of the process that scans, which may run on another machine or have ended.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from factcheck.archive.location import locate
from factcheck.archive.manifest import MANIFEST
from factcheck.archive.plan import PLAN, Plan, read_plan
from factcheck.archive.worker import PARTS
from factcheck.errors import FactcheckError

_SILENT = 600  # seconds without a new part, after which a scan is thought to have stopped
_TIMES = 5  # or so many times as long as a part has taken
_HEX = 12


@dataclass(frozen=True, slots=True)
class Standing:
    """A scan's folder as it is on the disk at a moment."""

    folder: Path
    plan: Plan
    done: tuple[str, ...]  # names of the parts that are there
    newest: float  # when the last of them was written, or the plan where none is there
    articles_since: int  # in parts written since the work was begun or taken up
    seconds: float  # from then to the newest part
    silent: float  # seconds since the last part was written
    manifest: dict[str, Any] | None  # of a finished scan

    @property
    def is_finished(self) -> bool:
        """Say whether the scan has come to its end, though parts may be lost."""
        return self.manifest is not None

    @property
    def missing(self) -> int:
        """Count the parts that are not there."""
        return len(self.plan.parts) - len(self.done)

    @property
    def rate(self) -> float | None:
        """Give the articles a second, where a part has been written since the work was taken up."""
        return self.articles_since / self.seconds if self.articles_since and self.seconds > 0 else None

    @property
    def seconds_left(self) -> float | None:
        """Reckon how long the parts that are missing will take at that rate."""
        there = set(self.done)
        left = sum(part.last - part.first for part in self.plan.parts if part.name not in there)
        return None if self.rate is None else max(left / self.rate - self.silent, 0.0) if left else 0.0

    @property
    def has_stopped(self) -> bool:
        """Say whether nothing has been written for so long that nobody seems to work on it."""
        typical = max((part.last - part.first for part in self.plan.parts), default=0)
        part_seconds = 0.0 if self.rate is None else typical / self.rate
        return not self.is_finished and self.silent > max(_SILENT, _TIMES * part_seconds)

    @property
    def files(self) -> tuple[Path, ...]:
        """Give the files of the parts that are there."""
        return tuple(self.folder / PARTS / name for name in self.done)

    @property
    def code(self) -> str:
        """Name the state of the files, so that what was read of them can be kept until they change."""
        told = "\0".join((str(self.folder), self.plan.store, str(self.newest), *self.done))
        return sha256(told.encode()).hexdigest()[:_HEX]


def scans_in(folder: Path) -> list[str]:
    """Name the scans in a folder; a folder that is itself a scan counts as the one named by a full stop."""
    if (folder / PLAN).is_file():
        return ["."]
    if not folder.is_dir():
        return []
    return sorted(entry.name for entry in os.scandir(folder) if (Path(entry) / PLAN).is_file())


def standing_of(folder: Path, now: float) -> Standing:
    """Look at a scan's folder."""
    out = locate(str(folder))
    plan = read_plan(out)
    sizes = {part.name: part.last - part.first for part in plan.parts}
    times = _times(folder / PARTS)
    if foreign := sorted(set(times) - set(sizes)):
        msg = f"{folder} holds {foreign[0]}, which its {PLAN} does not name. Scan again into another folder."
        raise FactcheckError(msg)
    begun = (folder / PLAN).stat().st_mtime
    newest = max(times.values(), default=begun)
    return Standing(
        folder,
        plan,
        tuple(sorted(times)),
        newest,
        sum(sizes[name] for name, at in times.items() if at > begun),
        newest - begun,
        max(now - max(newest, begun), 0.0),
        _manifest(folder / MANIFEST, begun),
    )


def _times(folder: Path) -> dict[str, float]:
    if not folder.is_dir():
        return {}
    with os.scandir(folder) as entries:
        return {entry.name: entry.stat().st_mtime for entry in entries if not entry.name.startswith((".", "_"))}


def _manifest(file: Path, begun: float) -> dict[str, Any] | None:
    """Read the manifest, if it is of the work that the plan is of."""
    try:
        if file.stat().st_mtime < begun:
            return None
        record: dict[str, Any] = json.loads(file.read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        msg = f"{file} is no manifest that can be read: {error}. Delete it and scan again into the folder."
        raise FactcheckError(msg) from error
    return record
