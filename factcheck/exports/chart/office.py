"""What Office files share: evidence in a custom XML part, which Office keeps when it saves, and fixed days."""

from __future__ import annotations

import re

from factcheck.exports.chart import archive

_PART = "customXml/item1.xml"
_NAMESPACE = "urn:factcheck:evidence:1"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_RECORD = re.compile(rb'<evidence xmlns="urn:factcheck:evidence:1">([^<]*)</evidence>')
_DAY = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_NO_THUMBNAIL = re.compile(rb"<Relationship [^>]*thumbnail[^>]*/>")


def embed(data: bytes, record: str) -> bytes:
    """Put the record into a part of its own, related to the document."""
    entries = archive.unpacked(data)
    relations = _relations(entries)
    link = f'<Relationship Id="rIdFactcheck" Type="{_RELATION}" Target="../{_PART}"/></Relationships>'
    part = f'<?xml version="1.0" encoding="UTF-8"?><evidence xmlns="{_NAMESPACE}">{record}</evidence>'
    return archive.packed(
        {
            **entries,
            relations: entries[relations].replace(b"</Relationships>", link.encode()),
            _PART: part.encode(),
        }
    )


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and the rest of the file."""
    try:
        entries = archive.unpacked(data)
    except archive.ArchiveError:
        return None, data
    parts = sorted(name for name in entries if name.startswith("customXml/item") and name.endswith(".xml"))
    found = next(filter(None, (_RECORD.search(entries[name]) for name in parts)), None)
    body = {
        name: content
        for name, content in entries.items()
        if not name.startswith("customXml/") and name != _relations(entries)
    }
    return (found[1].decode("utf-8", "replace") if found else None), archive.told(body)


def settled(data: bytes, day: str) -> bytes:
    """Fix the days on which an Office file says it was made."""
    entries = archive.unpacked(data)
    stamp = f"{day}T00:00:00Z".encode()
    core = _DAY.sub(lambda found: found[1] + stamp + found[2], entries["docProps/core.xml"])
    entries.pop("docProps/thumbnail.jpeg", None)  # of the template, not of this file
    top = _NO_THUMBNAIL.sub(b"", entries["_rels/.rels"])
    return archive.packed({**entries, "docProps/core.xml": core, "_rels/.rels": top})


def _relations(entries: dict[str, bytes]) -> str:
    known = ("ppt/_rels/presentation.xml.rels", "xl/_rels/workbook.xml.rels")
    return next((name for name in known if name in entries), "")
