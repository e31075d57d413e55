"""The manifest: from the files of a scan to one record of what they hold; nothing in it comes from anywhere else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from factcheck import __version__
from factcheck.archive.corpus import Part
from factcheck.archive.location import Location
from factcheck.archive.part import told_by
from factcheck.archive.worker import PARTS
from factcheck.errors import FactcheckError

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a scan's files hold."""

    record: dict[str, Any]

    @property
    def failed(self) -> list[dict[str, Any]]:
        """List the articles that could not be done: article, row, reason, and the part they stand in."""
        return list(self.record["failed"])


def missing_parts(parts: list[Part], out: Location, stamp: str) -> list[Part]:
    """Give the parts that have no file yet; refuse a folder that holds the result of another scan."""
    there = out.below(PARTS).files()
    wanted = {part.name: part for part in parts}
    if foreign := sorted(set(there) - set(wanted)):
        msg = f"{out.name} holds {foreign[0]}, which is no part of this corpus. Name another folder with --out."
        raise FactcheckError(msg)
    for name in there:
        told, _ = _told(out.below(PARTS).below(name))
        part = wanted[name]
        if told["store"] != stamp or told["version"] != __version__:
            what = "store" if told["store"] != stamp else "version of factcheck"
            msg = f"{out.name} was scanned against another {what}. Name another folder with --out, or empty this one."
            raise FactcheckError(msg)
        if told["size"] != part.size or told["rows"] != [part.first, part.last]:
            msg = (
                f"{name} in {out.name} was made from another {part.source or 'corpus'}. Name another folder with --out."
            )
            raise FactcheckError(msg)
    return [part for part in parts if part.name not in there]


def write_manifest(out: Location, stamp: str, engine: str) -> Manifest:
    """Read every part's file and write down what it holds."""
    parts, failed = [], []
    for name in out.below(PARTS).files():
        data = out.below(PARTS).below(name).read()
        told, rows = told_by(pa.BufferReader(data))
        counts = {"articles": told["articles"], "rows": rows}
        parts.append({"name": name, **counts, "sha256": hashlib.sha256(data).hexdigest()})
        failed += [{**each, "part": name} for each in told["failed"]]
    record = {
        "engine": engine,
        "version": __version__,
        "store": stamp,
        "articles": sum(part["articles"] for part in parts),
        "rows": sum(part["rows"] for part in parts),
        "failed": failed,
        "parts": parts,
    }
    out.below(MANIFEST).write((json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode())
    return Manifest(record)


def _told(file: Location) -> tuple[dict[str, Any], int]:
    try:
        with file.system.open_input_file(file.path) as opened:
            return told_by(opened)
    except (KeyError, TypeError, ValueError, OSError) as error:
        msg = f"{file.name} is no part of a scan: it lacks its metadata. Delete it, or name another folder."
        raise FactcheckError(msg) from error
