"""The fact's place is one the vocabulary knows, and the cited words name it.

PASS
    text: Officers in the UK made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013, place: United Kingdom}]
FAIL
    text: Officers in the UK made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013, place: England}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.citing import flag
from factcheck.finding import Finding, Level
from factcheck.store.store import Store
from factcheck.words import mentions

ID = "place"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for a place that is unknown or that no cited words name."""
    for article in store.articles:
        for fact in article.facts:
            if fact.place is None:
                continue
            place = store.places.get(fact.place)
            if place is None:
                known = ", ".join(sorted(store.places)) or "none"
                message = (
                    f"{fact.id} is placed in {fact.place!r}, which {store.vocabulary_file} does not know: {known}."
                )
                yield flag(store, ID, Level.ERROR, message, [fact], key=("place",))
            elif not any(mentions(article.evidence[fact.id].stems, word) for word in (place.name, *place.words)):
                message = f"{fact.id} is placed in {fact.place}; its words do not name that place."
                remedy = "Cite the words that name the place under `context`, or leave the place out."
                yield flag(store, ID, Level.ERROR, message, [fact], key=("place",), suggestion=remedy)
