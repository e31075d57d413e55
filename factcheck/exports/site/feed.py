"""The feed of corrections: from the changes of facts in the store's history to an Atom feed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

from factcheck.history import FactChange

_TOLD = ("value", "low", "high", "bound", "unit", "period", "place", "population", "measure", "status")


def feed(changes: Sequence[FactChange], as_of: date) -> str:
    """Write the corrections, the newest first; the entry of a new fact is no correction."""
    corrections = [change for change in reversed(changes) if change.was is not None and change.field in _TOLD]
    newest = max((change.on for change in corrections), default=as_of)
    entries = "".join(_entry(change) for change in corrections)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        "<title>Corrections</title>\n<id>urn:factcheck:corrections</id>\n"
        f"<updated>{newest.isoformat()}T00:00:00Z</updated>\n{entries}</feed>\n"
    )


def _entry(change: FactChange) -> str:
    now = "taken out of the store" if change.now is None else f"now {change.now}"
    said = f"{change.fact}: {change.field} was {change.was}, {now}"
    return (
        f"<entry><title>{_clean(said)}</title>"
        f"<id>urn:factcheck:{change.commit}:{_clean(change.fact)}:{change.field}</id>"
        f'<link href="facts/{_clean(change.fact)}.html"/>'
        f"<updated>{change.on.isoformat()}T00:00:00Z</updated>"
        f"<author><name>{_clean(change.by)}</name></author></entry>\n"
    )


def _clean(text: str) -> str:
    """Escape a text, without the control characters that XML does not allow."""
    return escape("".join(char for char in text if char.isprintable() or char == " "), {'"': "&quot;"})
