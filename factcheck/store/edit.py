"""Editing YAML by splicing: from a file's bytes and one change to new bytes in which everything else is untouched.

Comments, order, quoting and line lengths stay as the curator wrote them. The result is read again, and the edit is
refused unless exactly the intended value changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.store.emit import STEP, Plain, block, entry, flow, item
from factcheck.store.problem import StoreError
from factcheck.store.tree import Node
from factcheck.store.yaml import read_yaml

Path = tuple[str | int, ...]


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
        edited = _splice(text, parent.end - 1, parent.end - 1, f"{between}{flow(str(key))}: {flow(value)}")
    else:
        edited = _insert_line(text, parent, entry(str(key), value, parent.column - 1))
    wanted, place = _copy(root, path[:-1])
    place[key] = _thaw(value)
    return _encode(edited, wanted, _refusal(path))


def append(data: bytes, path: Path, value: Plain) -> bytes:
    """Give the file with `value` as a new last item of the list under `path`."""
    text, root = _read(data)
    node, parent = root.at(*path), root.at(*path[:-1])
    if node is None or parent is None or not isinstance(node.value, list):
        raise EditError(_nowhere(path))
    if not node.children:
        edited = _replace(text, node, parent, [value])
    elif _is_flow(text, node):
        edited = _splice(text, node.end - 1, node.end - 1, f", {flow(value)}")
    else:
        edited = _insert_line(text, node, item(value, node.column - 1))
    wanted, place = _copy(root, path)
    place.append(_thaw(value))
    return _encode(edited, wanted, _refusal(path))


def remove(data: bytes, path: Path) -> bytes:
    """Give the file without the key or item under `path`; a comment on its last line goes with it."""
    text, root = _read(data)
    node, parent = root.at(*path), root.at(*path[:-1])
    if not path or node is None or parent is None:
        raise EditError(_nowhere(path))
    wanted, place = _copy(root, path[:-1])
    del place[path[-1]]
    return _encode(_without(text, root, path), wanted, _refusal(path))


def document(value: Mapping[str, Plain]) -> bytes:
    """Write a new file."""
    text = "\n".join(entry(key, inner, 0) for key, inner in value.items()) + "\n"
    refusal = "These records cannot be written as YAML that reads back the same. Check them for control characters."
    return _encode(text, _thaw(value), refusal)


def _read(data: bytes) -> tuple[str, Node]:
    reading = read_yaml(data, "the file")
    if reading.root is None or reading.problems:
        raise StoreError(reading.problems)
    return data.decode(), reading.root


def _copy(root: Node, path: Path) -> tuple[Any, Any]:
    """Copy the plain tree; give it and the place in it to which the path leads."""
    tree = place = deepcopy(root.value)
    for step in path:
        place = place[step]
    return tree, place


def _refusal(path: Path) -> str:
    name = " > ".join(map(str, path))
    return f"{name} cannot be changed without touching what stands around it. Change it in a text editor."


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
    after = len(text[: node.start].rstrip(" \r\n"))  # the colon or dash, or the end of a comment
    if isinstance(value, str) or not value or _is_flow(text, parent):
        is_block = bool(node.children) and not _is_flow(text, node)
        start = after if is_block and text[after - 1] in ":-" else node.start
        gap = " " if text[start - 1 : start] in {":", "-"} else ""
        return _splice(text, start, end, gap + flow(value))
    return _splice(text, after, end, _adapt(text, f"\n{block(value, parent.column - 1 + STEP)}"))


def _without(text: str, root: Node, path: Path) -> str:
    """Cut an entry out of its list or mapping."""
    node, parent = root.at(*path), root.at(*path[:-1])
    if node is None or parent is None:
        raise EditError(_nowhere(path))
    steps = list(parent.children)
    index = steps.index(path[-1])
    start = _entry_start(node)
    following = parent.children[steps[index + 1]] if index + 1 < len(steps) else None
    if len(steps) == 1:
        around = root.at(*path[:-2]) if len(path) > 1 else None
        if around is None:
            raise EditError(_refusal(path))
        return _replace(text, parent, around, [] if isinstance(parent.value, list) else {})
    if _is_flow(text, parent):
        if following is not None:
            return _splice(text, start, _entry_start(following), "")
        return _splice(text, _tail(text, parent.children[steps[index - 1]]), _tail(text, node), "")
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" ") == ("-" if isinstance(parent.value, list) else ""):
        end = text.find("\n", _tail(text, node))
        return _splice(text, line, len(text) if end == -1 else end + 1, "")
    if following is None:
        raise EditError(_refusal(path))
    return _splice(text, start, _entry_start(following), "")  # the first key of an item, which stands after the dash


def _entry_start(node: Node) -> int:
    return node.key[2] if node.key is not None else node.start


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


def _thaw(value: Plain) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: _thaw(inner) for key, inner in value.items()}
    return [_thaw(inner) for inner in value]


def _nowhere(path: Path) -> str:
    return f"The file holds nothing under {' > '.join(map(str, path)) or 'an empty path'}. Load it again."
