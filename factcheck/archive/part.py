"""The work on one part: from its articles to the bytes of one Parquet file, equal for equal input.

Articles that could not be done are named with the reason in the file's metadata, so that the file tells everything.
"""

from __future__ import annotations

import io
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from factcheck.archive.corpus import ArchiveArticle, Part
from factcheck.archive.limits import TooLongError, within
from factcheck.archive.rows import SCHEMA, Check, Row

KEY, IDS = b"factcheck", b"factcheck-ids-by-row"  # of the metadata
_BATCH = 5_000  # rows held as records; Arrow's columns take far less memory


@dataclass(frozen=True, slots=True)
class Failed:
    """An article that could not be done, and why."""

    article: str
    row: int  # of its file, counted from 0
    reason: str


Answer = list[Row] | Failed
Ids = list[str | None]  # by row of the part; None where no article could be read
Attempt = Callable[[ArchiveArticle], Answer]


def attempt(check: Check, seconds: float) -> Attempt:
    """Check an article in this process, at most for so long; whatever it raises becomes the reason of a failure."""

    def answer(article: ArchiveArticle) -> Answer:
        try:
            with within(seconds):
                return check(article)
        except TooLongError:
            reason = f"it was not done after {seconds:g} seconds"
        except MemoryError:
            reason = "it takes more memory than an article may"
        except Exception as error:  # noqa: BLE001 -- a fault in one article must not stop millions of others
            reason = f"{type(error).__name__}: {error}"
        return Failed(article.id, article.row, reason)

    return answer


def scan_part(articles: Iterable[ArchiveArticle], answer: Attempt, about: Mapping[str, str], part: Part) -> bytes:
    """Answer every number of a part's articles."""
    rows: list[Row] = []
    batches: list[pa.RecordBatch] = []
    failed: list[Failed] = []
    ids: Ids = [None] * (part.last - part.first)
    number = 0
    for article in articles:
        number += 1
        if not article.problem:
            ids[article.row - part.first] = article.id
        found = Failed(article.id, article.row, article.problem) if article.problem else answer(article)
        if isinstance(found, Failed):
            failed.append(found)
        else:
            rows += found
        if len(rows) >= _BATCH:
            batches.append(pa.RecordBatch.from_pylist(rows, schema=SCHEMA))
            rows = []
    told = {
        **about,
        "source": part.source,
        "size": part.size,
        "rows": [part.first, part.last],
        "articles": number,
        "failed": [asdict(each) for each in failed],
    }
    batches.append(pa.RecordBatch.from_pylist(rows, schema=SCHEMA))
    return _written(pa.Table.from_batches(batches), told, ids)


def without(data: bytes, repeated: Sequence[Failed]) -> bytes:
    """Give a part's file without the rows of these articles, which it names as failed instead."""
    file = pa.BufferReader(data)
    told, _ = told_by(file)
    failed = {each["row"]: each for each in (*told["failed"], *map(asdict, repeated))}
    told["failed"] = [failed[row] for row in sorted(failed)]
    rows = pq.read_table(file, schema=SCHEMA)
    left_out = pa.array([each.article for each in repeated], pa.string())
    return _written(rows.filter(pc.invert(pc.is_in(rows["article"], left_out))), told, ids_in(file))


def told_by(file: pa.NativeFile) -> tuple[dict[str, Any], int]:
    """Give what a part's file tells of itself, and how many rows it has."""
    metadata = pq.read_metadata(file)
    return json.loads(metadata.metadata[KEY]), metadata.num_rows


def ids_in(file: pa.NativeFile) -> Ids:
    """Give for each row of the part the id of its article, whether it has numbers or not; each id is there once."""
    size, _, packed = pq.read_metadata(file).metadata[IDS].partition(b" ")
    ids: Ids = json.loads(pa.decompress(b64decode(packed), int(size), codec="zstd", asbytes=True))
    return ids


def _written(rows: pa.Table, told: Mapping[str, Any], ids: Ids) -> bytes:
    """Write rows in one piece, so that the bytes do not depend on how they were gathered."""
    listed = json.dumps(ids).encode()
    packed = b64encode(pa.compress(listed, codec="zstd", asbytes=True)).decode()
    out = io.BytesIO()
    with pq.ParquetWriter(out, SCHEMA, compression="zstd") as writer:
        writer.write_table(rows.combine_chunks())
        writer.add_key_value_metadata({KEY: json.dumps(told, sort_keys=True), IDS: f"{len(listed)} {packed}"})
    return out.getvalue()
