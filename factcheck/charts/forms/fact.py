"""A fact card: one figure with the words it stands on; it draws no axis, so whatever can be a fact can be on a card."""

from __future__ import annotations

from factcheck.charts.likeness import needs_count
from factcheck.charts.material import Drawn, Material
from factcheck.charts.sentences import capital, figure, signed_off, subtitle

MARKED, SAID_BY, SIGNED_OFF = "Marked words", "Said by", "Signed off"  # what a card's row has beyond other charts'
NOBODY = "nobody is named"


def draw(material: Material) -> Drawn:
    """Give the fact with who said it and whether a second person has signed it."""
    needs_count(material.facts, 1, 1, "A fact card")
    (fact,) = material.facts
    store = material.store
    title = capital(store.measure_of(fact).name)
    row = material.row(
        fact,
        **{
            MARKED: fact.figure or "",
            SAID_BY: " → ".join(part for part in (fact.origin, *fact.via) if part) or NOBODY,
            SIGNED_OFF: signed_off(fact),
        },
    )
    said = f"{figure(fact)}. {fact.statement} In the article's words: “{fact.quote}”."
    return Drawn(title, subtitle([fact]), said, (row,))
