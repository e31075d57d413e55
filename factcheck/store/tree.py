"""The tree of a YAML file: every value a text, a list or a mapping, and every one knows where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple


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
