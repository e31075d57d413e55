"""The feed of corrections: from the changes of facts in the store's history to an Atom feed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from uuid import UUID
from xml.sax.saxutils import escape

from factcheck.exports.site.corrections import corrections, name, said
from factcheck.exports.site.place import Place
from factcheck.history import FactChange

_NAME = "factcheck"


def feed(changes: Sequence[FactChange], as_of: date, place: Place) -> str:
    """Write the corrections, the newest first."""
    told = corrections(changes)
    newest = max((change.on for change in told), default=as_of)
    itself = f'<link rel="self" type="application/atom+xml" href="{place.of("corrections.xml")}"/>\n'
    page = f'<link rel="alternate" type="text/html" href="{place.of("corrections.html")}"/>\n'
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n'
        f"<title>Corrections</title>\n<id>{_id('corrections', place.address)}</id>\n{itself}{page}"
        f"<updated>{newest.isoformat()}T00:00:00Z</updated>\n<author><name>{_NAME}</name></author>\n"
        f"{''.join(_entry(change, place) for change in told)}</feed>\n"
    )


def _entry(change: FactChange, place: Place) -> str:
    words = _clean(said(change))
    return (
        f"<entry><title>{words}</title><id>{_id(change.commit, change.fact, change.field)}</id>"
        f'<link rel="alternate" type="text/html" href="{place.of("corrections.html")}#{_clean(name(change))}"/>'
        f"<updated>{change.on.isoformat()}T00:00:00Z</updated>"
        f"<author><name>{_clean(change.by) or _NAME}</name></author>"
        f'<content type="text">{words}</content></entry>\n'
    )


def _id(*parts: str) -> str:
    """Give a name for good: the same parts, the same name."""
    return UUID(bytes=hashlib.sha256("\n".join(parts).encode()).digest()[:16], version=4).urn


def _clean(text: str) -> str:
    """Escape a text, without the control characters that XML does not allow."""
    return escape("".join(char for char in text if char.isprintable() or char == " "), {'"': "&quot;"})
