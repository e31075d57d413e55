"""A corpus made from the seeds by a seeded generator, with planted numbers, and checks that poison articles break.

The module is imported by worker processes, so what they are to do stands here and not in a test.
"""

from __future__ import annotations

import json
import os
import random
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck import __version__
from factcheck.archive.corpus import ArchiveArticle, articles_of, parts_of
from factcheck.archive.location import locate
from factcheck.archive.manifest import write_manifest
from factcheck.archive.part import attempt, scan_part
from factcheck.archive.plan import plan_for, write_plan
from factcheck.archive.rows import Check, Row, store_check
from factcheck.archive.stamp import stamp_of
from factcheck.errors import FactcheckError
from factcheck.figures import Kind, find_figures
from factcheck.sentences import sentences
from factcheck.store.load import load_store
from factcheck.store.model import DATE_UNIT, Fact

ROOT = Path(__file__).parents[1]
UNRELATED = (
    "The council mended {n} street lamps in Dover.",
    "The library lent {n} novels to its readers.",
    "A bakery in Leeds sold {n} loaves.",
    "The ferry carried {n} passengers to Calais.",
)
COUNTED = frozenset({Kind.NUMBER, Kind.QUANTITY, Kind.MULTIPLE, Kind.RATE, Kind.DURATION})


@dataclass
class Corpus:
    """Articles, and where what was planted stands: (article, start)."""

    articles: list[dict[str, Any]] = field(default_factory=list)
    right: set[tuple[str, int]] = field(default_factory=set)
    wrong: set[tuple[str, int]] = field(default_factory=set)
    unrelated: set[tuple[str, int]] = field(default_factory=set)


def make_corpus(articles: int, seed: int) -> Corpus:
    """Make articles of seed sentences without numbers, each with one planted number of each kind."""
    rng = random.Random(seed)
    store = load_store(ROOT)
    filler = [
        article.text[start:end]
        for article in store.articles
        for start, end in sentences(article.text)
        if 40 < end - start < 200 and not find_figures(article.text[start:end])
    ]
    stated = [(fact, span) for fact in store if (span := _number(fact)) is not None]
    corpus = Corpus()
    for number in range(articles):
        name = f"made-{seed}-{number:06d}"
        (one, one_span), (other, other_span) = rng.sample(stated, 2)
        count = f"{rng.randint(11, 99)},{rng.randint(100, 999)}"
        planted = [
            (corpus.right, one.statement, one_span[0]),
            (corpus.wrong, *_altered(rng, other, other_span)),
            (corpus.unrelated, sentence := rng.choice(UNRELATED).format(n=count), sentence.index(count)),
        ]
        rng.shuffle(planted)
        text = ""
        for kind, sentence, at in planted:
            text += rng.choice(filler) + "\n\n"
            kind.add((name, len(text) + at))
            text += sentence + "\n\n"
        day = f"20{rng.randint(19, 24)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        corpus.articles.append({"id": name, "text": text, "date": day, "title": f"Piece {number}"})
    return corpus


def _number(fact: Fact) -> tuple[int, int] | None:
    """Say where the statement of a fact has its number in digits or words that can be replaced."""
    if fact.unit == DATE_UNIT or fact.value is None:
        return None
    for figure in find_figures(fact.statement):
        if figure.value == fact.value and figure.kind in COUNTED and figure.text[0].isdigit():
            digits = figure.text.split(" ")[0]
            return figure.start, figure.start + len(digits)
    return None


def _altered(rng: random.Random, fact: Fact, span: tuple[int, int]) -> tuple[str, int]:
    """Write another number, far enough that no rounding or hedge covers it."""
    start, end = span
    factor = rng.choice((Decimal("0.3"), Decimal("0.4"), Decimal("2.7"), Decimal("3.3")))
    assert fact.value is not None
    if fact.bound in ("more than", "at least"):
        factor = Decimal("2.7")
    number = int(fact.value * factor) + 7
    return f"{fact.statement[:start]}{number:,}{fact.statement[end:]}", start


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
    corpus = str(write_jsonl(articles, folder / "made.jsonl"))
    planned, stamp, out = parts_of(corpus, size), stamp_of(ROOT), folder / "out"
    (out / "parts").mkdir(parents=True)
    write_plan(plan_for(corpus, stamp, "local", planned), locate(str(out)))
    about = {"store": stamp, "version": __version__}
    for part in planned[:parts]:
        data = scan_part(articles_of(corpus, part), attempt(check, 30), about, part)
        (out / "parts" / part.name).write_bytes(data)
    if parts is None:
        write_manifest(locate(str(out)), stamp, "local")
    return out


def hashes(out: Path) -> dict[str, Any]:
    return {part["name"]: part["sha256"] for part in json.loads((out / "manifest.json").read_text())["parts"]}


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
    check = store_check(root)
    mark = Path(os.environ["ARCHIVED_MARK"])

    def once(article: ArchiveArticle) -> list[Row]:
        if "KILL ONCE" in article.text:
            try:
                mark.touch(exist_ok=False)
            except FileExistsError:
                return check(article)
            os.kill(os.getpid(), signal.SIGKILL)
        return check(article)

    return once


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
        pass


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


HARMS: dict[str, Callable[[], None]] = {
    "PARSER ERROR": _fail,
    "OUT OF MEMORY": _fill,
    "ENDLESS": _go_round,
    "DEADLY": _die,
}
