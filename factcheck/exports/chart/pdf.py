"""PDF: the card printed by the worker, its words as text, its evidence in the document's own properties.

The printer writes its objects in no fixed order, so they are put in order here: equal input gives equal bytes. It
knows no tags either, so the card is tagged here as one figure, whose alternative text says all of it.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
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
from factcheck.exports.chart import pdf_tags, xmp
from factcheck.exports.chart.card import card
from factcheck.exports.chart.converting import converter
from factcheck.exports.chart.typeset import shown

MEDIA_TYPE = "application/pdf"
_KEY = "/Factcheck"
_AUTHOR = "factcheck"
_DEEPEST = 60  # levels of a card's tree of objects; more was made by somebody else
_UPWARDS = frozenset({"/Parent", "/P", "/Pg"})  # keys that lead back to where one came from


def draw(chart: Chart) -> bytes:
    """Print the card on one page of its size."""
    reader = PdfReader(io.BytesIO(converter().pdf(card(chart))))
    _ordered(reader.trailer["/Root"], set())
    writer = PdfWriter()
    writer.add_page(reader.pages[0])
    pdf_tags.as_one_figure(writer, shown(f"{chart.alt} {chart.source_line}"))
    writer.root_object[NameObject("/Lang")] = TextStringObject(xmp.LANGUAGE)
    writer.root_object[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
    )
    _put_packet(writer, xmp.packet(chart, _AUTHOR))
    day = "D:" + chart.spec.as_of.replace("-", "") + "000000Z"
    return _written(
        writer,
        {
            "/Title": shown(chart.title),
            "/Author": _AUTHOR,
            "/Subject": shown(chart.alt),
            "/Keywords": shown(chart.source_line),
            "/Producer": _AUTHOR,
            "/CreationDate": day,
            "/ModDate": day,
        },
    )


def embed(data: bytes, record: str) -> bytes:
    """Put the record in, where readers list properties and where archives look for them."""
    reader = PdfReader(io.BytesIO(data))
    writer = PdfWriter(clone_from=reader)
    _put_packet(writer, xmp.with_record(_packet(_root(reader)), record))
    return _written(writer, {**_properties(reader), _KEY: record})


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and a hash of what the document holds; a file that is no PDF any more gives neither.

    The record stands in two places; where they differ, the text given back is no valid record.
    """
    try:
        reader = PdfReader(io.BytesIO(data))
        told = _properties(reader)
        record = told.pop(_KEY, None)
        root = _root(reader)
        other, packet = xmp.without_record(_packet(root))
        rest = {key: value for key, value in root.items() if key != "/Metadata"}
        held = [f"{key}={_digest(value, 0)}" for key, value in sorted(rest.items())]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None, b""
    is_one = record == other or (record is None and other == "")
    return record if is_one else "", repr((sorted(told.items()), hashlib.sha256(packet).hexdigest(), held)).encode()


def _root(reader: PdfReader) -> Any:
    return reader.trailer["/Root"]


def _properties(reader: PdfReader) -> dict[str, str]:
    return {str(key): str(value) for key, value in (reader.metadata or {}).items()}


def _put_packet(writer: PdfWriter, packet: bytes) -> None:
    """Put the XMP packet in as it is: programs that know no PDF look for it in the bytes of a file."""
    stream = StreamObject()
    stream.set_data(packet)
    stream.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    root: Any = writer.root_object
    if "/Metadata" in root:
        writer._replace_object(root.raw_get("/Metadata"), stream)  # noqa: SLF001  pypdf has no public name for it
    else:
        root[NameObject("/Metadata")] = writer._add_object(stream)  # noqa: SLF001


def _packet(root: Mapping[str, Any]) -> bytes:
    found = root.get("/Metadata")
    data: bytes = b"" if found is None else found.get_object().get_data()
    return data


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
        parts = [f"{key}={_digest(value, depth + 1)}" for key, value in sorted(node.items()) if key not in _UPWARDS]
        if isinstance(node, StreamObject):
            parts = [part for part in parts if not part.startswith(("/Length=", "/Filter="))]
            parts.append(hashlib.sha256(node.get_data()).hexdigest())
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()
    if isinstance(node, ArrayObject):
        return hashlib.sha256("\n".join(_digest(value, depth + 1) for value in node).encode()).hexdigest()
    return repr(node)
