"""What was corrected, for readers: from the changes in the store's history to the corrections and their page."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from factcheck.history import FactChange
from factcheck.markup import Markup, element, joined, link

_TOLD = ("value", "low", "high", "bound", "unit", "period", "place", "population", "measure", "status")


def corrections(changes: Sequence[FactChange]) -> list[FactChange]:
    """Give the changes a reader must hear of, the newest first; the entry of a new fact is no correction."""
    return [change for change in reversed(changes) if change.was is not None and change.field in _TOLD]


def name(change: FactChange) -> str:
    """Name a correction within its page."""
    return f"{change.commit[:12]}-{change.fact}-{change.field}"


def said(change: FactChange) -> str:
    """Say a correction in a sentence."""
    now = "taken out of the store" if change.now is None else f"now {change.now}"
    return f"{change.fact}: {change.field} was {change.was}, {now}"


def corrections_body(changes: Sequence[FactChange], facts: Collection[str]) -> Markup:
    """List the corrections."""
    told = corrections(changes)
    feed = element("p", "To be told of each: ", link("Atom feed", "corrections.xml"), ".", class_="away")
    if not told:
        return joined((element("p", "No figure has been corrected so far, as far as the store's history tells."), feed))
    rows = [
        element(
            "li",
            element("p", link(change.fact, f"facts/{change.fact}.html") if change.fact in facts else change.fact),
            element("p", f"{change.field}: {change.was} → {change.now or 'taken out of the store'}"),
            element("p", f"{change.on}, {change.by}", class_="quiet small"),
            id=name(change),
        )
        for change in told
    ]
    return joined((feed, element("ul", *rows, class_="rows")))
