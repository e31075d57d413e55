"""CSV: one row a fact, numbers as plain digits, nothing a spreadsheet would run; it can be checked by itself.

The cells are the evidence: the record is put together from them, and the last column holds the hash over all.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import fields

from factcheck.carried import Evidence, Stated, write_evidence
from factcheck.charts.model import Chart
from factcheck.exports.chart.columns import columns
from factcheck.exports.chart.columns import rows as rows_of
from factcheck.exports.table import FORMULA, PLAIN_NUMBER

MEDIA_TYPE = "text/csv"
CHECK = "check"
LINE_END = "\r\n"  # with anything else a lone CR in a cell would stand unquoted, and begin a line of its own
_HASH = re.compile(r'"hash":"([0-9a-f]{64})"')
_MARKS = re.compile(r"(?:[0-9a-f]{64})? (?:[0-9a-f]{64})?")  # of the file and of the evidence, as a cell holds them
_PICTURE = re.compile(r'"picture":"([0-9a-f]{64})"')


def draw(chart: Chart) -> bytes:
    """Write the rows under a line of names."""
    names = [column.name for column in columns(chart)]
    return _written([names, *([neutral(row[name]) for name in names] for row in rows_of(chart))])


def embed(data: bytes, record: str) -> bytes:
    """Put the hashes into a last column."""
    picture, total = _PICTURE.search(record), _HASH.search(record)
    marks = f"{picture[1] if picture else ''} {total[1] if total else ''}"
    head, *body = _read(data)
    return _written([[*head, CHECK], *([*row, marks] for row in body)])


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Put the record together from the cells; where its hash is another, the text given back is no valid record."""
    try:
        head, *body = _read(data)
    except (ValueError, csv.Error):
        return None, data
    if not body or head[-1] != CHECK or any(len(row) != len(head) for row in body):
        return None, data
    marks = {row[-1] for row in body}
    if not any(map(_MARKS.fullmatch, marks)):
        return None, data  # a column of this name in a file that nobody here made
    picture, _, claimed = body[0][-1].partition(" ")
    cells = [dict(zip(head, map(plain, row), strict=True)) for row in body]
    try:
        record = write_evidence(
            Evidence(
                cells[0]["chart"], cells[0]["code"], cells[0]["as_of"], tuple(map(_fact, cells)), picture
            )
        )  # fmt: skip
    except KeyError:
        return "", data
    found = _HASH.search(record)
    is_sound = len(marks) == 1 and found is not None and found[1] == claimed
    return (record if is_sound else ""), _written([head[:-1], *(row[:-1] for row in body)])


def neutral(cell: str) -> str:
    """Keep a spreadsheet from running a cell, in a way that can be undone.

    >>> neutral("=1+1"), neutral("'=1+1"), neutral("-5"), plain(neutral("'=1+1"))
    ("'=1+1", "''=1+1", '-5', "'=1+1")
    """
    return f"'{cell}" if cell.lstrip("' ").startswith(FORMULA) and not PLAIN_NUMBER.match(cell) else cell


def plain(cell: str) -> str:
    """Give a cell as it was before it was made harmless."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("' ").startswith(FORMULA) else cell


def _fact(cells: dict[str, str]) -> Stated:
    own = {field.name: cells[field.name] for field in fields(Stated) if field.name != "findings"}
    return Stated(**own, findings=tuple(cells["findings"].split()))


def _read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def _written(lines: list[list[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator=LINE_END).writerows(lines)
    return out.getvalue().encode()
