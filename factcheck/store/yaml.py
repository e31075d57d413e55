"""Reading YAML: from bytes to a tree of strings in which every key and value knows its line and column.

Nothing is converted (`NO`, `12:30`, `0123` and `5.90` stay as written) and nothing is expanded: anchors, aliases, merge
keys, tags and directives are refused. The tree is built from libyaml's events in one pass without recursion, because
its own composer crashes the process on deep nesting and drops the first of two equal keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from factcheck.store.problem import Problem

MAX_BYTES = 12_000_000  # 25,000 facts or so; more belongs in several files
MAX_DEPTH = 32  # the model needs six

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
_UNFIT = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u200a\u200c\u200d\u2010-\u2027\u202f-\u205f\u2061-\u2065\u206a-\ud7ff"
    "\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|\r(?!\n)"
)  # what YAML forbids or takes for the end of a line, and what no reader can see: direction marks, zero-width spaces
_NOTHING = frozenset({"~", "null", "Null", "NULL"})


class Node(NamedTuple):
    """A value with its place; `start` and `end` are code points of the file's text."""

    value: Any  # str, or dict and list of such: the plain tree from here on
    line: int
    column: int
    start: int
    end: int
    style: str  # of a text: "" plain, or one of ' " | >
    children: dict[str | int, Node]
    key: tuple[int, int, int] | None  # line, column and start of the key it stands under

    @property
    def place(self) -> tuple[int, int]:
        """Line and column at which a reader looks for it: those of its key, if it has one."""
        return (self.key[0], self.key[1]) if self.key else (self.line, self.column)

    def at(self, *path: str | int) -> Node | None:
        """Give the node under a path of keys and positions, if there is one."""
        node: Node | None = self
        for step in path:
            node = node.children.get(step) if node is not None else None
        return node


class Lines(Mapping[tuple[str | int, ...], int]):
    """The line of every record and key, by path such as ('facts', 3, 'quote')."""

    def __init__(self, root: Node) -> None:
        self._root = root

    def __getitem__(self, path: tuple[str | int, ...]) -> int:
        node = self._root.at(*path)
        if node is None:
            raise KeyError(path)
        return node.place[0]

    def __iter__(self) -> Iterator[tuple[str | int, ...]]:
        waiting: list[tuple[tuple[str | int, ...], Node]] = [((), self._root)]
        while waiting:
            path, node = waiting.pop()
            yield path
            waiting.extend(((*path, step), child) for step, child in reversed(node.children.items()))

    def __len__(self) -> int:
        return sum(1 for _ in self)


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
    builder = _Builder(file, problems)
    try:
        root = builder.build(yaml.CBaseLoader(data))
    except yaml.MarkedYAMLError as error:
        root = None
        problems.append(_refuse_syntax(error, text, file))
    except _StopError:
        root = None
    return Reading(root, tuple(problems))


def position(text: str, offset: int) -> tuple[int, int]:
    """Give line and column, from 1, of a code point; lines end with a line feed."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


class _StopError(Exception):
    """Building cannot go on; the problem has been noted."""


@dataclass(slots=True)
class _Open:
    """A mapping or list not yet closed."""

    mark: Any
    key: tuple[int, int, int] | None  # the key under which it stands itself
    is_mapping: bool
    values: Any
    children: dict[str | int, Node] = field(default_factory=dict)
    name: str | None = None  # the key read, waiting for its value
    name_place: tuple[int, int, int] | None = None
    is_repeated: bool = False


class _Builder:
    """Builds the tree from events, noting problems and going on where the rest still makes sense."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self._file = file
        self._problems = problems
        self._open: list[_Open] = []
        self._root: Node | None = None

    def build(self, parser: Any) -> Node | None:
        """Take every event; give the root, or None for an empty file."""
        next_event, scalar = parser.get_event, yaml.ScalarEvent
        while (event := next_event()) is not None:
            kind = type(event)
            if kind is scalar:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._refuse_extras(event)
                self._begin(event, is_mapping=kind is yaml.MappingStartEvent)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._end(event.end_mark)
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                self._document(event)
        if self._root is None or (self._root.value == "" and self._root.style == ""):
            self._note(None, "the file is empty")
            return None
        return self._root

    def _scalar(self, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_extras(event)
        frame = self._open[-1] if self._open else None
        text, start = event.value, event.start_mark
        if frame is not None and frame.is_mapping and frame.name is None:
            self._key(frame, text, start, is_plain=event.implicit[0])
            return
        if text in _NOTHING and event.implicit[0]:
            way_out = "leave the key out if it is not known, or quote it if it is the word"
            self._note(start, f"found {text}, which stands for nothing: {way_out}")
        end = event.end_mark.index
        key = frame.name_place if frame is not None else None
        line, column, style = start.line + 1, start.column + 1, event.style or ""
        self._put(Node(text, line, column, start.index, end, style, _NO_CHILDREN, key))

    def _key(self, frame: _Open, text: str, start: Any, *, is_plain: bool) -> None:
        frame.name = text
        frame.name_place = (start.line + 1, start.column + 1, start.index)
        frame.is_repeated = text in frame.children
        if text == "<<" and is_plain:
            self._note(start, "found the merge key <<: write the keys out, so that every fact can be read by itself")
        elif frame.is_repeated:
            first = frame.children[text].place[0]
            self._note(start, f"the key {text!r} stands twice, first on line {first}: keep one of them")

    def _begin(self, event: Any, *, is_mapping: bool) -> None:
        frame = self._open[-1] if self._open else None
        if frame is not None and frame.is_mapping and frame.name is None:
            self._stop(event.start_mark, "found a list or mapping where a key was wanted: a key is a plain word")
        if len(self._open) >= MAX_DEPTH:
            self._stop(event.start_mark, f"brackets or indentation go deeper than {MAX_DEPTH} levels; a store needs 6")
        key = frame.name_place if frame is not None else None
        self._open.append(_Open(event.start_mark, key, is_mapping, {} if is_mapping else []))

    def _end(self, end: Any) -> None:
        frame = self._open.pop()
        mark = frame.mark
        line, column = mark.line + 1, mark.column + 1
        self._put(Node(frame.values, line, column, mark.index, end.index, "", frame.children, frame.key))

    def _alias(self, event: Any) -> None:
        frame = self._open[-1] if self._open else None
        message = f"found the alias *{event.anchor}: write the value out (if the text begins with *, put it in quotes)"
        if frame is not None and frame.is_mapping and frame.name is None:
            self._stop(event.start_mark, message)
        self._note(event.start_mark, message)
        mark, key = event.start_mark, frame.name_place if frame is not None else None
        line, column = mark.line + 1, mark.column + 1
        self._put(Node("*", line, column, mark.index, event.end_mark.index, "", _NO_CHILDREN, key))

    def _document(self, event: Any) -> None:
        if self._root is not None:
            self._stop(event.start_mark, "a second document begins here: a file holds one, so remove the line '---'")
        if event.version is not None or event.tags:
            self._note(event.start_mark, "found a % directive, which a store does not take: remove it")

    def _put(self, node: Node) -> None:
        if not self._open:
            self._root = node
            return
        frame = self._open[-1]
        if not frame.is_mapping:
            frame.children[len(frame.values)] = node
            frame.values.append(node.value)
        elif not frame.is_repeated and frame.name is not None:
            frame.children[frame.name] = node
            frame.values[frame.name] = node.value
        frame.name = frame.name_place = None

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor is not None:
            way_out = "write values out where they are needed (if the text begins with &, put it in quotes)"
            self._note(event.start_mark, f"found the anchor &{event.anchor}: {way_out}")
        if event.tag is not None:
            way_out = "every value is read as written, so remove it (if the text begins with !, put it in quotes)"
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._note(event.start_mark, f"found the tag {tag}: {way_out}")

    def _note(self, mark: Any, message: str) -> None:
        line, column = (1, 1) if mark is None else (mark.line + 1, mark.column + 1)
        self._problems.append(Problem(self._file, line, column, message))

    def _stop(self, mark: Any, message: str) -> None:
        self._note(mark, message)
        raise _StopError


_NO_CHILDREN: dict[str | int, Node] = {}


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


def _refuse_syntax(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Problem(file, 1, 1, f"this is not YAML: {error.problem}")
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
    elif error.context and error.context_mark is not None:
        message = f"this is not YAML: {error.context} that begins on line {error.context_mark.line + 1}, {said}"
    else:
        message = f"this is not YAML: {said}"
    return Problem(file, mark.line + 1, mark.column + 1, message)
