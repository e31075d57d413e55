"""The plan of a scan: written before the work begins, so that others can tell how far it is and find an article again.

It names the corpus and every part with the rows it covers. What the scan found is told by the parts and the manifest.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from factcheck import __version__
from factcheck.archive.corpus import Part
from factcheck.archive.location import Location, locate
from factcheck.errors import FactcheckError

PLAN = "plan.json"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a scan set out to do."""

    corpus: str  # an address, or an absolute path
    store: str  # hash
    version: str
    engine: str
    parts: tuple[Part, ...]

    @property
    def articles(self) -> int:
        """Count the rows of the corpus; lines without an article are among them."""
        return sum(part.last - part.first for part in self.parts)

    def part(self, name: str) -> Part | None:
        """Give the part of that name."""
        return next((part for part in self.parts if part.name == name), None)


def plan_for(corpus: str, stamp: str, engine: str, parts: Sequence[Part]) -> Plan:
    """Say what is to be done, with a corpus that can be found from any folder."""
    return Plan(corpus if "://" in corpus else locate(corpus).path, stamp, __version__, engine, tuple(parts))


def write_plan(plan: Plan, out: Location) -> None:
    """Write the plan down; its time on the disk is when the work was begun or taken up again."""
    out.below(PLAN).write((json.dumps(asdict(plan), ensure_ascii=False, indent=1) + "\n").encode())


def read_plan(out: Location) -> Plan:
    """Read the plan of a scan."""
    try:
        record: dict[str, Any] = json.loads(out.below(PLAN).read())
        parts = tuple(Part(**part) for part in record.pop("parts"))
        return Plan(**record, parts=parts)
    except (KeyError, TypeError, ValueError, OSError) as error:
        msg = f"{out.name} has no {PLAN} that can be read: {error}. Scan again into it; parts that are there are kept."
        raise FactcheckError(msg) from error
