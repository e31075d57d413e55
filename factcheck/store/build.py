"""From libyaml's events to a tree, in one pass and without recursion; what a store does not take is noted on the way.

libyaml's own composer crashes the process on deep nesting and drops the first of two equal keys.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from factcheck.store.problem import Problem
from factcheck.store.tree import Node

MAX_DEPTH = 32  # the model needs six

_NOTHING = frozenset({"~", "null", "Null", "NULL"})
_NO_CHILDREN: dict[str | int, Node] = {}


class StopError(Exception):
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


class Builder:
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
        raise StopError
