"""All that a reader of a chart's file can see, through readers that are not ours."""

from __future__ import annotations

import io
import json
import shutil
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

import openpyxl
import pptx
from lxml import etree
from pypdf import PdfReader


def squeezed(text: str) -> str:
    """Text as read back, its line breaks undone."""
    return "".join(text.split())


def shown(data: bytes, kind: str) -> str:
    """All that a reader of the file can see, through a reader that is not ours."""
    match kind:
        case "svg":
            return " ".join(etree.fromstring(data).itertext("{*}text"))
        case "html" | "embed.html":
            page = etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))
            return " ".join(page.find("body").itertext())
        case "pdf":
            if shutil.which("pdftotext"):
                return subprocess.run(
                    ["pdftotext", "-", "-"], input=data, capture_output=True, check=True
                ).stdout.decode()
            return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
        case "pptx":
            return " ".join(slide_texts(pptx.Presentation(io.BytesIO(data))))
        case "csv":
            return data.decode()
        case "xlsx":
            book = openpyxl.load_workbook(io.BytesIO(data))
            return " ".join(str(cell.value) for sheet in book for row in sheet for cell in row)
        case "json":
            spec = json.loads(data)
            return " ".join(strings([spec["title"], spec["vconcat"], spec.get("datasets")]))
        case "zip":
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return archive.read("data.csv").decode()
        case "png":
            return " ".join(text_chunks(data).values())
    raise AssertionError(kind)


def slide_texts(deck: Any) -> Iterator[str]:
    """Every text of a deck, those inside its charts included."""
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield shape.text_frame.text
            if getattr(shape, "has_table", False) and shape.has_table:
                yield from (cell.text for row in shape.table.rows for cell in row.cells)
            if getattr(shape, "has_chart", False) and shape.has_chart:
                yield from shape.chart._chartSpace.itertext()


def strings(node: Any) -> Iterator[str]:
    """Every text of a JSON value."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for each in node.values() if isinstance(node, dict) else node:
            yield from strings(each)


def text_chunks(data: bytes) -> dict[str, str]:
    """The text chunks of a PNG, each with its checksum checked."""
    found: dict[str, str] = {}
    position = 8
    while position < len(data):
        (length,) = struct.unpack_from(">I", data, position)
        kind, content = data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        assert struct.unpack_from(">I", data, position + 8 + length) == (zlib.crc32(kind + content),)
        if kind == b"iTXt":
            keyword, _, rest = content.partition(b"\0")
            found[keyword.decode()] = rest[4:].decode()
        position += length + 12
    return found
