"""Reading YAML: from bytes to a tree of strings in which every key and value knows its line and column.

Nothing is converted (`NO`, `12:30`, `0123` and `5.90` stay as written) and nothing is expanded: anchors, aliases, merge
keys, tags and directives are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from factcheck.store.build import Builder, StopError
from factcheck.store.problem import Problem
from factcheck.store.tree import Node

MAX_BYTES = 12_000_000  # 25,000 facts or so; more belongs in several files

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
_UNFIT = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u200a\u200c\u200d\u2010-\u2027\u202f-\u205f\u2061-\u2065\u206a-\ud7ff"
    "\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|\r(?!\n)"
)  # what YAML forbids or takes for the end of a line, and what no reader can see: direction marks, zero-width spaces


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a file: its tree as far as it could be built, and every problem met."""

    root: Node | None
    problems: tuple[Problem, ...]


def read_yaml(data: bytes, file: str) -> Reading:
    """Read one document; a root of None means that parsing had to stop."""
    if refusal := _refuse_bytes(data, file):
        return Reading(None, (refusal,))
    problems: list[Problem] = []
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
        message = "the file begins with a byte order mark (BOM): save it as plain UTF-8 without one"
        problems.append(Problem(file, 1, 1, message))
    text = data.decode()
    if unfit := _UNFIT.search(text):
        return Reading(None, (*problems, Problem(file, *position(text, unfit.start()), _say_unfit(unfit[0]))))
    builder = Builder(file, problems)
    try:
        root = builder.build(yaml.CBaseLoader(data))
    except yaml.YAMLError as error:
        root = None
        problems.append(_refuse_syntax(error, text, file))
    except StopError:
        root = None
    return Reading(root, tuple(problems))


def position(text: str, offset: int) -> tuple[int, int]:
    """Give line and column, from 1, of a code point; lines end with a line feed."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _refuse_bytes(data: bytes, file: str) -> Problem | None:
    if len(data) > MAX_BYTES:
        return Problem(file, 1, 1, f"the file has more than {MAX_BYTES:,} bytes: split it, one file an article")
    if data.startswith(_WIDE_BOMS):
        return Problem(file, 1, 1, "the file is UTF-16: save it as UTF-8")
    try:
        data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        line, column = position(before, len(before))
        found = data[error.start]
        return Problem(file, line, column, f"the byte 0x{found:02X} is not UTF-8: save the file as UTF-8")
    return None


def _say_unfit(char: str) -> str:
    if char == "\r":
        return "found a carriage return without a line feed, which not all take for the end of a line: use line feeds"
    code = f"{ord(char):04X}"
    return f"found U+{code}, which cannot be seen here: remove it, or write \\u{code} in double quotes where it belongs"


def _refuse_syntax(error: yaml.YAMLError, text: str, file: str) -> Problem:
    mark = (error.problem_mark or error.context_mark) if isinstance(error, yaml.MarkedYAMLError) else None
    if not isinstance(error, yaml.MarkedYAMLError) or mark is None:
        return Problem(file, 1, 1, f"this is not YAML: {error}")
    here = text[mark.index : mark.index + 1]
    said = error.problem or ""
    if here == "\t" or "tab character" in said:
        count = sum(1 for line in text.splitlines() if "\t" in line[: len(line) - len(line.lstrip())])
        more = f" ({count} lines of the file begin with tabs)" if count > 1 else ""
        message = f"a tab stands in the indentation: use spaces{more}"
    elif "cannot start any token" in said:
        message = f"a text may not begin with {here!r}: put it in quotes"
    elif "mapping values are not allowed" in said:
        message = (
            "found a second ': ' in the line, or a key that is indented too far: put the text in quotes, or align it"
        )
    elif "quoted scalar" in (error.context or "") and error.context_mark is not None:
        mark = error.context_mark
        message = "the text that begins here with a quote mark has no closing one: close it, or double a mark inside it"
    elif error.context and error.context_mark is not None:
        message = f"this is not YAML: {error.context} that begins on line {error.context_mark.line + 1}, {said}"
    else:
        message = f"this is not YAML: {said}"
    return Problem(file, mark.line + 1, mark.column + 1, message)
