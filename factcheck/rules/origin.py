"""Statements that trace to one origin are one piece of evidence, however many articles repeat them.

PASS
    articles:
      - text: Officers made 1,665 arrests in 2013.
        facts: [{measure: arrests, value: 1665, period: 2013, origin: council}]
      - text: Officers made 1,665 arrests in 2013.
        facts: [{measure: arrests, value: 1665, period: 2013, origin: ministry}]
FAIL
    articles:
      - text: Officers made 1,665 arrests in 2013.
        facts: [{measure: arrests, value: 1665, period: 2013, origin: council}]
      - text: Officers made 1,665 arrests in 2013.
        facts: [{measure: arrests, value: 1665, period: 2013, origin: council}]
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.citing import flag, name
from factcheck.finding import Finding, Level
from factcheck.store.model import Fact
from factcheck.store.store import Store

ID = "origin"


def check(store: Store) -> Iterator[Finding]:
    """Yield a note for each figure that several articles have from one origin."""
    repeated: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in store:
        if fact.origin is not None:
            repeated[fact.measure, fact.period, fact.place, fact.population, fact.origin].append(fact)
    for facts in repeated.values():
        articles = {store.article_of[fact.id].source.id for fact in facts}
        if len(articles) > 1:
            message = (
                f"{len(articles)} articles ({', '.join(sorted(articles))}) give {name(store, facts[0])}, all from "
                f"{facts[0].origin}: that is one piece of evidence, not {len(articles)}."
            )
            yield flag(store, ID, Level.NOTE, message, facts)
