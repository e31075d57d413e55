"""Editing YAML by splicing: from a file's bytes and one change to new bytes in which everything else is untouched.

Comments, order, quoting and line lengths stay as the curator wrote them. The result is read again, and the edit is
refused unless exactly the intended value changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.store.problem import StoreError
from factcheck.store.yaml import Node, read_yaml

Plain = str | Mapping[str, "Plain"] | Sequence["Plain"]
Path = tuple[str | int, ...]

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./%()-]*\Z")  # what needs no quotes, whatever stands around it
_WORDS_OF_OTHERS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})  # plain to us, not to all
_ESCAPED = re.compile("[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]")
_STEP = 2  # spaces by which new records are indented


class EditError(FactcheckError):
    """The file cannot be edited this way; it is for a person to do, and the message says what."""


def set_value(data: bytes, path: Path, value: Plain) -> bytes:
    """Give the file with `value` under `path`; the last key may be new, all before it must exist."""
    text, root = _read(data)
    node, parent = root.at(*path), root.at(*path[:-1])
    if not path or parent is None or (node is None and not isinstance(parent.value, dict)):
        raise EditError(_nowhere(path))
    key = path[-1]
    if node is not None:
        edited = _replace(text, node, parent, value)
    elif _is_flow(text, parent):
        between = ", " if parent.children else ""
        edited = _splice(text, parent.end - 1, parent.end - 1, f"{between}{_scalar(str(key))}: {_flow(value)}")
    else:
        edited = _insert_line(text, parent, _entry(str(key), value, parent.column - 1))
    return _verify(data, edited, path, value, is_new_item=False)


def append(data: bytes, path: Path, value: Plain) -> bytes:
    """Give the file with `value` as a new last item of the list under `path`."""
    text, root = _read(data)
    node, parent = root.at(*path), root.at(*path[:-1])
    if node is None or parent is None or not isinstance(node.value, list):
        raise EditError(_nowhere(path))
    if not node.children:
        edited = _replace(text, node, parent, [value])
    elif _is_flow(text, node):
        edited = _splice(text, node.end - 1, node.end - 1, f", {_flow(value)}")
    else:
        edited = _insert_line(text, node, _item(value, node.column - 1))
    return _verify(data, edited, path, value, is_new_item=True)


def document(value: Mapping[str, Plain]) -> bytes:
    """Write a new file."""
    text = "\n".join(_entry(key, inner, 0) for key, inner in value.items()) + "\n"
    refusal = "These records cannot be written as YAML that reads back the same. Check them for control characters."
    return _encode(text, _thaw(value), refusal)


def _read(data: bytes) -> tuple[str, Node]:
    reading = read_yaml(data, "the file")
    if reading.root is None or reading.problems:
        raise StoreError(reading.problems)
    return data.decode(), reading.root


def _verify(data: bytes, edited: str, path: Path, value: Plain, *, is_new_item: bool) -> bytes:
    wanted = deepcopy(_read(data)[1].value)
    place = wanted
    for step in path[:-1]:
        place = place[step]
    if is_new_item:
        place[path[-1]].append(_thaw(value))
    else:
        place[path[-1]] = _thaw(value)
    name = " > ".join(map(str, path))
    msg = f"{name} cannot be changed without touching what stands around it. Change it in a text editor."
    return _encode(edited, wanted, msg)


def _encode(text: str, wanted: Any, refusal: str) -> bytes:
    """Give the bytes, if they read back as what was wanted."""
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise EditError(refusal) from error
    reading = read_yaml(data, "the file")
    if reading.root is None or reading.problems or reading.root.value != wanted:
        raise EditError(refusal)
    return data


def _replace(text: str, node: Node, parent: Node, value: Plain) -> str:
    end = _tail(text, node)
    if isinstance(value, str) or not value or _is_flow(text, parent):
        gap = " " if node.start == node.end and text[node.start - 1 : node.start] != " " else ""
        return _splice(text, node.start, end, gap + _flow(value))
    start = len(text[: node.start].rstrip(" \r\n"))  # after the colon or dash
    return _splice(text, start, end, _adapt(text, f"\n{_block(value, parent.column - 1 + _STEP)}"))


def _insert_line(text: str, node: Node, line: str) -> str:
    """Put new lines after the last line of a block, before the comments that follow it."""
    tail = _tail(text, node)
    end = text.find("\n", tail)
    if end == -1:
        return _splice(text, len(text), len(text), _adapt(text, f"\n{line}\n"))
    return _splice(text, end + 1, end + 1, _adapt(text, f"{line}\n"))


def _tail(text: str, node: Node) -> int:
    """Find where a value really ends: a block's own mark lies after the comments that follow."""
    last = node
    while last.children and not _is_flow(text, last):
        last = list(last.children.values())[-1]
    if last.style in {"|", ">"}:
        return last.start + len(text[last.start : last.end].rstrip())
    return last.end


def _is_flow(text: str, node: Node) -> bool:
    return not isinstance(node.value, str) and text[node.start : node.start + 1] in {"[", "{"}


def _splice(text: str, start: int, end: int, new: str) -> str:
    return f"{text[:start]}{new}{text[end:]}"


def _adapt(text: str, new: str) -> str:
    """End lines as the file does."""
    return new.replace("\n", "\r\n") if "\r\n" in text else new


def _block(value: Plain, indent: int) -> str:
    if isinstance(value, Mapping):
        return "\n".join(_entry(key, inner, indent) for key, inner in value.items())
    return "\n".join(_item(inner, indent) for inner in value)


def _entry(key: str, value: Plain, indent: int) -> str:
    name = f"{' ' * indent}{_scalar(key)}:"
    if isinstance(value, str) or not value or _is_short(value):
        return f"{name} {_flow(value)}"
    return f"{name}\n{_block(value, indent + _STEP)}"


def _item(value: Plain, indent: int) -> str:
    dash = f"{' ' * indent}- "
    if isinstance(value, Mapping) and value:
        return dash + _block(value, indent + _STEP).lstrip(" ")
    return dash + _flow(value)


def _is_short(value: Plain) -> bool:
    """Say whether it is a list of texts that fits a line."""
    return not isinstance(value, Mapping) and all(isinstance(item, str) for item in value) and len(_flow(value)) <= 80


def _flow(value: Plain) -> str:
    if isinstance(value, str):
        return _scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(key)}: {_flow(inner)}" for key, inner in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]"


def _scalar(text: str) -> str:
    """Write a text plainly where that is safe, otherwise in double quotes."""
    if _PLAIN.match(text) and not text.endswith(" ") and text.lower() not in _WORDS_OF_OTHERS:
        return text
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _thaw(value: Plain) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: _thaw(inner) for key, inner in value.items()}
    return [_thaw(inner) for inner in value]


def _nowhere(path: Path) -> str:
    return f"The file holds nothing under {' > '.join(map(str, path)) or 'an empty path'}. Load it again."
