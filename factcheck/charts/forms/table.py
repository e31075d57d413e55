"""A table of facts: everything may stand in it, since it draws no axis; the form left when all others refuse."""

from __future__ import annotations

from factcheck.charts.material import Drawn, Material
from factcheck.charts.sentences import capital, figure, subtitle


def draw(material: Material) -> Drawn:
    """Give the facts as rows."""
    facts, store = material.facts, material.store
    names = dict.fromkeys(capital(store.measure_of(fact).name) for fact in facts)
    title = next(iter(names)) if len(names) == 1 else f"{len(facts)} facts"
    said = " ".join(f"{capital(store.measure_of(fact).name)}: {figure(fact)}." for fact in facts)
    return Drawn(title, subtitle(facts), said, tuple(material.row(fact) for fact in facts))
