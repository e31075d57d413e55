from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from archived import ROOT, rows_in, write_jsonl

from factcheck import __version__
from factcheck.archive.corpus import ArchiveArticle, articles_of, parts_of
from factcheck.archive.duplicates import leave_out_repeated
from factcheck.archive.location import locate
from factcheck.archive.manifest import write_manifest
from factcheck.archive.part import attempt, scan_part
from factcheck.archive.rows import Row, store_check

ABOUT = {"store": "hash", "version": __version__}
SENTENCE = "In 2018, 359 people were convicted."


def articles(*ids: str) -> list[dict[str, Any]]:
    return [{"id": name, "text": f"{SENTENCE} It is number {at}7."} for at, name in enumerate(ids)]


class Scanned:
    """A corpus of two files in parts of three, and its parts' files as workers write them."""

    def __init__(self, folder: Path, check) -> None:
        self.corpus, self.out = folder / "corpus", folder / "out"
        self.corpus.mkdir()
        self._check = attempt(check, 30)

    def write(self, first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
        write_jsonl(first, self.corpus / "a.jsonl")
        write_jsonl(second, self.corpus / "b.jsonl")

    @property
    def parts(self):
        return parts_of(str(self.corpus), 3)

    def do(self, *numbers: int, out: Path | None = None) -> dict[str, bytes]:
        """Do these parts, leave out what is repeated, and give every file's bytes."""
        out = out or self.out
        for number in numbers:
            part = self.parts[number]
            data = scan_part(articles_of(str(self.corpus), part), self._check, ABOUT, part)
            locate(str(out)).below("parts").below(part.name).write(data)
        leave_out_repeated(self.parts, locate(str(out)))
        return {file.name: file.read_bytes() for file in (out / "parts").iterdir()}

    def failed(self) -> list[tuple[str, int, str]]:
        failed = write_manifest(locate(str(self.out)), "hash", "local").failed
        return [(each["article"], each["row"], each["reason"]) for each in failed]


@pytest.fixture(scope="module")
def check():
    return store_check(ROOT)


@pytest.fixture
def scanned(check, tmp_path) -> Scanned:
    return Scanned(tmp_path, check)


def test_of_articles_with_one_id_the_first_keeps_its_rows_and_the_others_are_named(scanned) -> None:
    scanned.write(articles("x", "y", "z", "u", "x"), articles("v", "y", "x", "w"))
    scanned.do(0, 1, 2, 3)
    rows = rows_in(scanned.out)
    assert len({(row["article"], row["start"], row["end"]) for row in rows}) == len(rows)
    last = {row["article"]: row["text"] for row in rows}
    assert last == {"x": "07", "y": "17", "z": "27", "u": "37", "v": "07", "w": "37"}
    assert scanned.failed() == [
        ("x", 4, told("row 0 of a.jsonl")), ("y", 1, told("row 1 of a.jsonl")), ("x", 2, told("row 0 of a.jsonl"))
    ]  # fmt: skip


def told(place: str) -> str:
    return f"its id is that of the article in {place}, which stands before it. Give each article an id of its own"


@pytest.mark.parametrize("order", [(3, 2, 1, 0), (1, 3, 0, 2)])
def test_parts_done_in_any_order_and_run_come_to_the_same_bytes(order, scanned, tmp_path) -> None:
    scanned.write(articles("x", "y", "z", "u", "x"), articles("v", "y", "x", "x"))
    whole = scanned.do(0, 1, 2, 3)
    for number in order:  # as if each run had been broken off after one more part
        stepwise = scanned.do(number, out=tmp_path / "stepwise")
    assert stepwise == whole


def test_what_was_left_out_is_left_out_again_when_its_part_is_done_again(scanned) -> None:
    scanned.write(articles("x", "y", "z"), articles("y", "a"))
    whole = scanned.do(0, 1)
    written = {file: file.stat().st_mtime_ns for file in (scanned.out / "parts").iterdir()}
    assert scanned.do() == whole
    assert {file: file.stat().st_mtime_ns for file in (scanned.out / "parts").iterdir()} == written
    (scanned.out / "parts" / scanned.parts[1].name).unlink()
    assert scanned.do(1) == whole


def test_where_no_id_is_repeated_the_files_stay_as_the_workers_wrote_them(scanned) -> None:
    scanned.write(articles("x", "y", "z", "u"), articles("v"))
    files = scanned.do(0, 1, 2)
    for part in scanned.parts:
        again = scan_part(articles_of(str(scanned.corpus), part), scanned._check, ABOUT, part)
        assert files[part.name] == again
    assert scanned.failed() == []


def test_an_article_without_text_takes_its_id_from_no_other(scanned) -> None:
    scanned.write([{"id": "x"}, *articles("x")], articles("x"))
    scanned.do(0, 1)
    assert {row["article"] for row in rows_in(scanned.out)} == {"x"}
    assert scanned.failed() == [("x", 0, "the article has no text"), ("x", 0, told("row 1 of a.jsonl"))]


def test_an_article_that_failed_and_has_the_id_of_another_is_named_once(check, tmp_path) -> None:
    def fragile(article: ArchiveArticle) -> list[Row]:
        if "POISON" in article.text:
            raise ValueError
        return check(article)

    scanned = Scanned(tmp_path, fragile)
    scanned.write(articles("x"), [{"id": "x", "text": "POISON"}])
    scanned.do(0, 1)
    assert scanned.failed() == [("x", 0, told("row 0 of a.jsonl"))]
    assert json.loads((scanned.out / "manifest.json").read_text())["articles"] == 2
