"""PDF: the card printed by the worker, its words as text, its evidence in the document's own properties.

The printer writes its objects in no fixed order, so they are put in order here: equal input gives equal bytes.
"""

from __future__ import annotations

import hashlib
import io
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from factcheck.charts.model import Chart
from factcheck.exports.chart.card import card
from factcheck.exports.chart.converting import converter
from factcheck.exports.chart.typeset import shown

MEDIA_TYPE = "application/pdf"
_KEY = "/Factcheck"
_DEEPEST = 60  # levels of a card's tree of objects; more was made by somebody else


def draw(chart: Chart) -> bytes:
    """Print the card on one page of its size."""
    reader = PdfReader(io.BytesIO(converter().pdf(card(chart))))
    _ordered(reader.trailer["/Root"], set())
    writer = PdfWriter()
    writer.add_page(reader.pages[0])
    day = "D:" + chart.spec.as_of.replace("-", "") + "000000Z"
    writer.root_object[NameObject("/Lang")] = TextStringObject("en-GB")
    writer.root_object[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
    )
    return _written(
        writer,
        {
            "/Title": shown(chart.title),
            "/Subject": shown(chart.alt),
            "/Keywords": shown(chart.source_line),
            "/Producer": "factcheck",
            "/CreationDate": day,
            "/ModDate": day,
        },
    )


def embed(data: bytes, record: str) -> bytes:
    """Put the record in."""
    reader = PdfReader(io.BytesIO(data))
    writer = PdfWriter(clone_from=reader)
    return _written(writer, {**{key: str(value) for key, value in (reader.metadata or {}).items()}, _KEY: record})


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and a hash of what the pages show; a file that is no PDF any more gives neither."""
    try:
        reader = PdfReader(io.BytesIO(data))
        told = {str(key): str(value) for key, value in (reader.metadata or {}).items()}
        record = told.pop(_KEY, None)
        pages = [_digest(page, 0) for page in reader.pages]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None, b""
    return record, repr((sorted(told.items()), pages)).encode()


def _written(writer: PdfWriter, properties: dict[str, str]) -> bytes:
    writer.metadata = None
    writer.add_metadata(properties)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _ordered(node: Any, seen: set[int]) -> None:
    """Sort the keys of every dictionary in place."""
    if isinstance(node, IndirectObject):
        if node.idnum in seen:
            return
        seen.add(node.idnum)
        node = node.get_object()
    if isinstance(node, DictionaryObject):
        items = sorted(node.items())
        for key, _ in items:
            dict.__delitem__(node, key)
        for key, value in items:
            dict.__setitem__(node, key, value)
        for _, value in items:
            _ordered(value, seen)
    elif isinstance(node, ArrayObject):
        for value in node:
            _ordered(value, seen)


def _digest(node: Any, depth: int) -> str:
    """Hash what an object holds, whatever number it has in this file."""
    if depth > _DEEPEST:
        msg = "the file is nested too deeply"
        raise ValueError(msg)
    node = node.get_object()
    if isinstance(node, DictionaryObject):
        parts = [f"{key}={_digest(value, depth + 1)}" for key, value in sorted(node.items()) if key != "/Parent"]
        if isinstance(node, StreamObject):
            parts = [part for part in parts if not part.startswith(("/Length=", "/Filter="))]
            parts.append(hashlib.sha256(node.get_data()).hexdigest())
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()
    if isinstance(node, ArrayObject):
        return hashlib.sha256("\n".join(_digest(value, depth + 1) for value in node).encode()).hexdigest()
    return repr(node)
