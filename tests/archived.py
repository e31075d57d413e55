"""Corpora as files, scans made in this process, and checks that poison articles break.

The module is imported by worker processes, so what they are to do stands here and not in a test.
"""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from planting.corpus import Corpus, make_corpus

from factcheck import __version__
from factcheck.archive.corpus import ArchiveArticle, articles_of, parts_of
from factcheck.archive.duplicates import leave_out_repeated
from factcheck.archive.limits import Limits
from factcheck.archive.location import locate
from factcheck.archive.manifest import write_manifest
from factcheck.archive.part import Answer, Attempt, Failed, attempt, scan_part
from factcheck.archive.plan import plan_for, write_plan
from factcheck.archive.rows import Check, Row, store_check
from factcheck.archive.stamp import stamp_of
from factcheck.errors import FactcheckError

ROOT = Path(__file__).parents[1]
__all__ = ["Corpus", "make_corpus"]


def write_jsonl(articles: list[dict[str, Any]], file: Path) -> Path:
    file.write_text("".join(json.dumps(article) + "\n" for article in articles), "utf-8")
    return file


def write_parquet(articles: list[dict[str, Any]], file: Path, group: int = 7) -> Path:
    pq.write_table(pa.Table.from_pylist(articles), file, row_group_size=group)
    return file


def rows_in(out: Path) -> list[Row]:
    return [row for part in sorted((out / "parts").iterdir()) for row in pq.read_table(part).to_pylist()]


def scan_here(
    articles: list[dict[str, Any]], folder: Path, check: Check, size: int = 4, parts: int | None = None
) -> Path:
    """Scan articles in this process; with a number of parts, as a scan that has come no further."""
    return scan_file_here(write_jsonl(articles, folder / "made.jsonl"), folder / "out", attempt(check, 30), size, parts)


def scan_file_here(file: Path, out: Path, answer: Attempt, size: int, parts: int | None = None) -> Path:
    """Scan a corpus in this process, into what every engine should come to."""
    corpus, stamp, place = str(file), stamp_of(ROOT), locate(str(out))
    planned = parts_of(corpus, size)
    write_plan(plan_for(corpus, stamp, "local", planned), place)
    about = {"store": stamp, "version": __version__}
    for part in planned[:parts]:
        place.below("parts").below(part.name).write(scan_part(articles_of(corpus, part), answer, about, part))
    if parts is None:
        leave_out_repeated(planned, place)
        write_manifest(place, stamp, "local")
    return out


def hashes(out: Path) -> dict[str, Any]:
    return {part["name"]: part["sha256"] for part in json.loads((out / "manifest.json").read_text())["parts"]}


def without(answer: Attempt, reasons: Mapping[str, str]) -> Attempt:
    """Answer as always, but leave these articles out for the reason given."""

    def partly(article: ArchiveArticle) -> Answer:
        reason = reasons.get(article.id)
        return answer(article) if reason is None else Failed(article.id, article.row, reason)

    return partly


def poison(articles: list[dict[str, Any]], *places: int) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Give the articles with one of each harm at these places, and the reasons for which they should be left out."""
    harmed = [dict(article) for article in articles]
    reasons = {}
    for number, (word, reason) in zip(places, REASONS.items(), strict=True):
        harmed[number]["text"] += word
        reasons[harmed[number]["id"]] = reason
    return harmed, reasons


def poisoned(root: Path) -> Check:
    """Check as always, but break as the text of an article says."""
    check = store_check(root)

    def broken(article: ArchiveArticle) -> list[Row]:
        for word, harm in HARMS.items():
            if word in article.text:
                harm()
        return check(article)

    return broken


def mortal(root: Path) -> Check:
    """Check as always, but the first time an article says so, kill the worker."""
    return _once(store_check(root), lambda: os.kill(os.getpid(), signal.SIGKILL))


def orphaned(root: Path) -> Check:
    """Check as always, but the first time an article says so, kill the executor of Spark that the worker belongs to."""

    def kill() -> None:
        process = os.getpid()
        while b"CoarseGrainedExecutorBackend" not in Path(f"/proc/{process}/cmdline").read_bytes():
            process = int(Path(f"/proc/{process}/status").read_text().partition("PPid:")[2].split()[0])
        os.kill(process, signal.SIGKILL)

    return _once(store_check(root), kill)


def _once(check: Check, harm: Callable[[], None]) -> Check:
    mark = Path(os.environ["ARCHIVED_MARK"])

    def harmed(article: ArchiveArticle) -> list[Row]:
        if "KILL ONCE" in article.text:
            try:
                mark.touch(exist_ok=False)
            except FileExistsError:
                return check(article)
            harm()
        return check(article)

    return harmed


def at_home(root: Path) -> Check:
    """Check in the project's own folder only, as a store would that a machine of a cluster cannot read."""
    if root != ROOT:
        msg = f"{root} is no folder for checks"
        raise FactcheckError(msg)
    return store_check(root)


def _fail() -> None:
    msg = "the parser does not understand this"
    raise ValueError(msg)


def _fill() -> None:
    held = []
    while True:
        held.append(bytearray(50_000_000))


def _go_round() -> None:
    while True:
        signal.pause()  # endless like any loop, but others may use the processor


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


HARMS: dict[str, Callable[[], None]] = {
    "PARSER ERROR": _fail,
    "OUT OF MEMORY": _fill,
    "ENDLESS": _go_round,
    "DEADLY": _die,
}
SECONDS = 3  # that an article may take where one is endless
REASONS = {
    "PARSER ERROR": "ValueError: the parser does not understand this",
    "OUT OF MEMORY": "it takes more memory than an article may",
    "ENDLESS": f"it was not done after {SECONDS} seconds",
    "DEADLY": "the process that checked it was ended by signal 9",
}
TIGHT = Limits(seconds=SECONDS, memory=400_000_000)
