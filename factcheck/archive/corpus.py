"""Reading a corpus: from Parquet or JSONL files to parts of some thousand articles, and from a part to its articles.

The parts depend on the files and nothing else, so that a job that is taken up again finds the same ones. An article
that cannot be read is given with the reason, never dropped.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import fs

from factcheck.archive.lines import COMPRESSED, lines, starts
from factcheck.archive.location import Location, locate
from factcheck.errors import FactcheckError

PART = 4_000  # articles
PARQUET, JSONL = ".parquet", ".jsonl"
FORMS = (PARQUET, JSONL, *(JSONL + suffix for suffix in COMPRESSED))
NEEDED = ("id", "text")
_KNOWN = (*NEEDED, "date", "title", "url")
_SUCH = f"{', '.join(FORMS[:-1])} or {FORMS[-1]}"
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Part:
    """A range of rows of one file."""

    name: str
    source: str  # the file, relative to the corpus; empty where the corpus is one file
    size: int  # bytes of the file, by which a changed one is noticed
    first: int  # row, counted from 0
    last: int  # row after the last
    offset: int = 0  # JSONL: byte at which the first row begins, once it is unpacked


@dataclass(frozen=True, slots=True)
class ArchiveArticle:
    """One article of the corpus; where it cannot be read, `problem` says why and the text is empty."""

    row: int
    id: str
    text: str
    date: str | None = None
    title: str | None = None
    url: str | None = None
    problem: str = ""


def parts_of(corpus: str, size: int = PART) -> list[Part]:
    """Divide a corpus into parts, by file and row."""
    place = locate(corpus)
    parts: list[Part] = []
    for source, length in _files(place).items():
        file = place.below(source)
        begun = list(_parquet_starts(file, size) if file.path.endswith(PARQUET) else starts(file, size))
        for (first, offset), (last, _) in pairwise(begun):
            name = _part_name(source or file.path.rpartition("/")[2], first, last)
            parts.append(Part(name, source, length, first, last, offset))
    return parts


def articles_of(corpus: str, part: Part) -> Iterator[ArchiveArticle]:
    """Read the articles of a part, in order; an id that stands twice is a problem of the second article."""
    file = locate(corpus).below(part.source)
    seen: dict[str, int] = {}
    for article in _parquet(file, part) if file.path.endswith(PARQUET) else _jsonl(file, part):
        if article.problem:
            yield article
        elif article.id in seen:
            yield _unread(article.row, article.id, same_id(seen[article.id], part))
        else:
            seen[article.id] = article.row
            yield article


def same_id(row: int, part: Part) -> str:
    """Say why an article is left out whose id an article before it has, in that row of that part."""
    place = f"row {row} of {part.source}" if part.source else f"row {row}"
    return f"its id is that of the article in {place}, which stands before it. Give each article an id of its own"


def _files(place: Location) -> dict[str, int]:
    match place.kind:
        case fs.FileType.File if place.path.endswith(FORMS):
            return {"": place.system.get_file_info(place.path).size}
        case fs.FileType.Directory:
            found = {name: size for name, size in place.files().items() if name.endswith(FORMS)}
            if found:
                return found
            msg = f"{place.name} holds no {_SUCH} file. Name a folder that does, or one such file."
        case fs.FileType.NotFound:
            msg = f"{place.name} does not exist. Name a {_SUCH} file, or a folder of such files."
        case _:
            msg = f"{place.name} is no {_SUCH} file, nor a folder of such files."
    raise FactcheckError(msg)


def _part_name(source: str, first: int, last: int) -> str:
    """Name a part by file and rows; the hash tells a/b-c from a-b/c."""
    plain = re.sub(r"[^A-Za-z0-9.]+", "-", source)[-80:]
    return f"{plain}-{hashlib.sha256(source.encode()).hexdigest()[:6]}-{first:09d}-{last:09d}{PARQUET}"


def _parquet_starts(file: Location, size: int) -> Iterator[tuple[int, int]]:
    with _open_parquet(file) as opened:
        names, rows = set(opened.schema_arrow.names), opened.metadata.num_rows
    if missing := [name for name in NEEDED if name not in names]:
        found = ", ".join(sorted(names))
        msg = (
            f"{file.name} has the columns {found}; it lacks {' and '.join(missing)}. Rename the columns that hold them."
        )
        raise FactcheckError(msg)
    for row in range(0, rows, size):
        yield row, 0
    yield rows, 0


def _parquet(file: Location, part: Part) -> Iterator[ArchiveArticle]:
    with _open_parquet(file) as opened:
        groups: list[int] = []
        start = skip = 0
        for group in range(opened.num_row_groups):
            rows = opened.metadata.row_group(group).num_rows
            if start < part.last and start + rows > part.first:
                skip = skip if groups else part.first - start
                groups.append(group)
            start += rows
        columns = [name for name in _KNOWN if name in opened.schema_arrow.names]
        row = part.first - skip
        for batch in opened.iter_batches(_BATCH, row_groups=groups, columns=columns, use_threads=False):
            first, last = max(part.first - row, 0), min(part.last - row, batch.num_rows)
            if first < last:
                for number, record in enumerate(batch.slice(first, last - first).to_pylist(), row + first):
                    yield _article(number, record)
            row += batch.num_rows


def _jsonl(file: Location, part: Part) -> Iterator[ArchiveArticle]:
    for row, line in enumerate(lines(file, part.offset, part.last - part.first), part.first):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield _unread(row, f"row {row}", f"the line is no JSON: {error}")
            continue
        if isinstance(record, dict):
            yield _article(row, record)
        else:
            yield _unread(row, f"row {row}", "the line is no JSON object with id and text")


def _article(row: int, record: Mapping[str, Any]) -> ArchiveArticle:
    name, text = _words(record.get("id")), record.get("text")
    if not name:
        return _unread(row, f"row {row}", "the article has no id")
    if not isinstance(text, str):
        return _unread(row, name, "the article has no text")
    date, title, url = (_words(record.get(key)) for key in _KNOWN[2:])
    return ArchiveArticle(row, name, _whole(text), date, title, url)


def _unread(row: int, name: str, problem: str) -> ArchiveArticle:
    return ArchiveArticle(row, name, "", problem=problem)


def _words(value: Any) -> str | None:
    if value is None:
        return None
    return _whole(value.isoformat() if hasattr(value, "isoformat") else str(value))


def _whole(text: str) -> str:
    """Replace half of a pair of surrogates, which is no character, by one character, so that offsets stay."""
    return text.encode("utf-8", "replace").decode()


def _open_parquet(file: Location) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(file.path, filesystem=file.system)
    except (pa.ArrowException, OSError) as error:
        msg = f"{file.name} cannot be read as Parquet: {str(error).splitlines()[0]}"
        raise FactcheckError(msg) from error
