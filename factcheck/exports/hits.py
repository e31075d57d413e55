"""From a scan and what is wanted of it to files people take away: CSV, JSON and Parquet, written row by row.

Every file says what it rests on: the corpus, the hash of the store, the manifest of the scan, and what was asked for;
each row has the quotes of the facts that its verdict rests on.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import islice
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck.archive.hits import Wanted, every
from factcheck.archive.manifest import MANIFEST
from factcheck.archive.part import KEY
from factcheck.archive.rows import SCHEMA
from factcheck.archive.standing import Standing
from factcheck.exports.table import as_cell
from factcheck.store.store import Store

NAMES = tuple(SCHEMA.names)
_ADDED = ("quotes", "sources")
_BATCH = 5_000  # rows held at once


class Form(StrEnum):
    """The forms that hits can be taken away in."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a file of hits rests on."""

    corpus: str
    store: str  # hash
    version: str
    engine: str
    articles: int
    parts: int
    parts_missing: int
    manifest_sha256: str  # empty while the scan is not finished
    is_store_unchanged: bool  # the quotes are those of the store that was scanned against
    wanted: Mapping[str, Any]


def evidence_of(standing: Standing, wanted: Wanted, stamp: str) -> Evidence:
    """Say what hits of a scan rest on; `stamp` is the hash of the store that gives the quotes."""
    plan = standing.plan
    data = (standing.folder / MANIFEST).read_bytes() if standing.is_finished else b""
    asked = {name: _plain(value) for name, value in asdict(wanted).items() if value}
    if wanted.published is not None:
        asked["published"] = str(wanted.published)
    return Evidence(
        plan.corpus,
        plan.store,
        plan.version,
        plan.engine,
        plan.articles,
        len(plan.parts),
        standing.missing,
        sha256(data).hexdigest() if data else "",
        stamp == plan.store,
        asked,
    )


def take(standing: Standing, wanted: Wanted, store: Store, evidence: Evidence, form: Form, out: BinaryIO) -> int:
    """Write the rows wanted; give how many there were."""
    write: Callable[[Iterator[dict[str, Any]], Evidence, BinaryIO], int] = {
        Form.CSV: _write_csv,
        Form.JSON: _write_json,
        Form.PARQUET: _write_parquet,
    }[form]
    return write(_rows(standing, wanted, store), evidence, out)


def _rows(standing: Standing, wanted: Wanted, store: Store) -> Iterator[dict[str, Any]]:
    for values in every(standing.files, wanted, NAMES):
        row = dict(zip(NAMES, values, strict=True))
        facts = [store.facts[fact] for fact in row["facts"] if fact in store.facts]
        row["quotes"] = [fact.quote for fact in facts]
        row["sources"] = [store.article_of[fact.id].source.label for fact in facts]
        yield row


def _write_csv(rows: Iterator[dict[str, Any]], evidence: Evidence, out: BinaryIO) -> int:
    """Write one line a number; the hashes stand in each, as a table of lines has no other place for them."""
    written = 0
    text = io.TextIOWrapper(out, "utf-8", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*NAMES, *_ADDED, "store_sha256", "manifest_sha256"])
    for written, row in enumerate(rows, 1):  # noqa: B007 - how many there were
        cells = {name: " | ".join(value) if isinstance(value, list) else value for name, value in row.items()}
        shown = (as_cell("" if cells[name] is None else str(cells[name])) for name in (*NAMES, *_ADDED))
        writer.writerow([*shown, evidence.store, evidence.manifest_sha256])
    text.detach()  # the caller's file stays open
    return written


def _write_json(rows: Iterator[dict[str, Any]], evidence: Evidence, out: BinaryIO) -> int:
    number = 0
    out.write(b'{"scan": ' + json.dumps(asdict(evidence), ensure_ascii=False).encode() + b', "numbers": [')
    for number, row in enumerate(rows, 1):
        out.write((b",\n" if number > 1 else b"\n") + json.dumps(row, ensure_ascii=False).encode())
    out.write(b"\n]}\n")
    return number


def _write_parquet(rows: Iterator[dict[str, Any]], evidence: Evidence, out: BinaryIO) -> int:
    added = [pa.field(name, pa.list_(pa.string()), nullable=False) for name in _ADDED]
    schema = pa.schema([*SCHEMA, *added], metadata={KEY: json.dumps(asdict(evidence), ensure_ascii=False)})
    number = 0
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        while batch := list(islice(rows, _BATCH)):
            writer.write_batch(pa.RecordBatch.from_pylist(batch, schema=schema))
            number += len(batch)
    return number


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
