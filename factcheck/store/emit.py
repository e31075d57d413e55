"""Writing YAML: from plain records to lines laid out as curators write them; a text reads back as that text."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

STEP = 2  # spaces by which new records are indented

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./%()-]*\Z")  # what needs no quotes, whatever stands around it
_WORDS_OF_OTHERS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})  # plain to us, not to all
_ESCAPED = re.compile("[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]")
_SHORT = 80  # characters of a list that stays on its line

Plain = str | Mapping[str, "Plain"] | Sequence["Plain"]


def block(value: Plain, indent: int) -> str:
    """Write records over several lines."""
    if isinstance(value, Mapping):
        return "\n".join(entry(key, inner, indent) for key, inner in value.items())
    return "\n".join(item(inner, indent) for inner in value)


def entry(key: str, value: Plain, indent: int) -> str:
    """Write a key with its value."""
    name = f"{' ' * indent}{_scalar(key)}:"
    if isinstance(value, str) or not value or _is_short(value):
        return f"{name} {flow(value)}"
    return f"{name}\n{block(value, indent + STEP)}"


def item(value: Plain, indent: int) -> str:
    """Write an item of a list."""
    dash = f"{' ' * indent}- "
    if isinstance(value, Mapping) and value:
        return dash + block(value, indent + STEP).lstrip(" ")
    return dash + flow(value)


def flow(value: Plain) -> str:
    """Write a value on one line, lists and mappings in brackets and braces."""
    if isinstance(value, str):
        return _scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(key)}: {flow(inner)}" for key, inner in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def _is_short(value: Plain) -> bool:
    """Say whether it is a list of texts that fits a line."""
    return not isinstance(value, Mapping) and all(isinstance(one, str) for one in value) and len(flow(value)) <= _SHORT


def _scalar(text: str) -> str:
    """Write a text plainly where that is safe, otherwise in double quotes."""
    if _PLAIN.match(text) and not text.endswith(" ") and text.lower() not in _WORDS_OF_OTHERS:
        return text
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))
