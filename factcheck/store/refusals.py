"""From pydantic's errors to the store's problems: place, what was found, what was wanted, the way out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from factcheck.store.fields import shown
from factcheck.store.problem import Problem, nearest
from factcheck.store.tree import Node

_LISTS = frozenset({"tuple_type", "list_type"})
_RECORDS = frozenset({"model_type", "model_attributes_type", "dict_type"})


def problems_of(error: ValidationError, root: Node, model: type[BaseModel], file: str) -> Iterator[Problem]:
    """Give a problem for each error, at the key or value it is about."""
    for details in error.errors(include_url=False):
        path, node = _resolve(root, details["loc"])
        line, column = node.place if details["type"] == "extra_forbidden" else (node.line, node.column)
        yield Problem(file, line, column, f"{_name(root, path)}{_say(details, model)}")


def _resolve(root: Node, loc: tuple[str | int, ...]) -> tuple[list[str | int], Node]:
    """Follow a location as far as the file goes; the tags of unions, and keys that are missing, are not in it."""
    node, path = root, list[str | int]()
    for step in loc:
        if (child := node.children.get(step)) is not None:
            node = child
            path.append(step)
    return path, node


def _name(root: Node, path: list[str | int]) -> str:
    """Say which record it is: by its id where it has one, otherwise by its place in the list."""
    words: list[str] = []
    for depth, step in enumerate(path):
        if isinstance(step, int):
            ident = root.at(*path[: depth + 1], "id")
            words.append(ident.value if ident is not None and isinstance(ident.value, str) else str(step + 1))
        else:
            words.append(step)
    return f"{' > '.join(words)}: " if words else ""


def _say(details: ErrorDetails, model: type[BaseModel]) -> str:
    kind, found, wanted = details["type"], details["input"], details.get("ctx", {})
    key = str(details["loc"][-1]) if details["loc"] else ""
    if kind == "missing":
        return f"the key {key!r} is missing"
    if kind == "extra_forbidden":
        return f"the key {key!r} is not known here: {nearest(key, _keys(model, details['loc'][:-1]))}"
    if found == "":
        return "nothing stands here: write a value, or leave the key out if it is not known"
    if kind == "value_error":
        return str(wanted["error"])
    if kind in _LISTS:
        return f"found {shown(found)} where a list was wanted (lines that begin with '- ', or [one, two])"
    if kind in _RECORDS:
        return f"found {shown(found)} where keys with values were wanted"
    if kind == "string_type":
        return (
            f"found {shown(found)} where a text was wanted (put it in quotes if it holds ': ' or begins with [ or {{)"
        )
    if kind == "too_short":
        return f"found {_count(wanted['actual_length'])} where at least {wanted['min_length']} were wanted"
    if kind == "union_tag_not_found":
        return f"the key 'kind' is missing: one of {', '.join(_kinds(model, details['loc']))}"
    if kind == "union_tag_invalid":
        return f"found {wanted['tag']!r} as its kind: {nearest(wanted['tag'], _kinds(model, details['loc']))}"
    if kind in {"enum", "literal_error"} and isinstance(found, str):
        return f"found {shown(found)}: {nearest(found, _choices(model, details['loc']))}"
    if kind == "string_pattern_mismatch":
        return f"found {shown(found)} where {_PATTERNS.get(key, _ID)} was wanted"
    return f"found {shown(found)}; {details['msg'][:1].lower()}{details['msg'][1:]}"


_ID = "an id (small letters and digits with single hyphens between, such as prosecuted-2013)"
_PATTERNS: Mapping[str, str] = {
    "sha256": "a SHA-256 (64 hexadecimal digits, small letters; `sha256sum FILE` gives it)",
    "url": "a web address (https://... without spaces)",
    "seal": "a seal (16 hexadecimal digits, small letters)",
}


def _count(number: int) -> str:
    return "nothing" if number == 0 else f"only {number}"


def _keys(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[str]:
    """List the keys known at a location."""
    names: dict[str, None] = {}
    for record in _records(model, loc):
        names |= dict.fromkeys(field.alias or name for name, field in record.model_fields.items())
    return list(names)


def _kinds(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[str]:
    return [kind for record in _records(model, loc) for kind in get_args(record.model_fields["kind"].annotation)]


def _choices(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[str]:
    """List the words a key may have."""
    found: list[str] = []
    for record in _records(model, loc[:-1]):
        for name, field in record.model_fields.items():
            if (field.alias or name) == loc[-1]:
                found += [
                    str(choice.value) if isinstance(choice, Enum) else choice
                    for part in _parts(field.annotation)
                    for choice in (part if isinstance(part, type) and issubclass(part, Enum) else [part])
                    if isinstance(choice, str)
                ]
    return found


def _records(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[type[BaseModel]]:
    """Find the classes of record at a location; the tag of a union picks one of several."""
    here = [model]
    for step in loc:
        if isinstance(step, int):
            continue
        if tagged := [record for record in here if step in _tags(record)]:
            here = tagged
            continue
        annotations = [
            field.annotation
            for record in here
            for name, field in record.model_fields.items()
            if (field.alias or name) == step
        ]
        here = [
            part
            for annotation in annotations
            for part in _parts(annotation)
            if isinstance(part, type) and issubclass(part, BaseModel)
        ]
    return here


def _tags(record: type[BaseModel]) -> tuple[Any, ...]:
    kind = record.model_fields.get("kind")
    return get_args(kind.annotation) if kind is not None else ()


def _parts(annotation: Any) -> Iterator[Any]:
    """Give what a type is made of, down to the classes and literal words."""
    inner = get_args(annotation)
    if not inner:
        yield annotation
    for part in inner:
        yield from _parts(part)
