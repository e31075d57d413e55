"""The words cited name what the fact's measure counts.

PASS
    text: Courts convicted 359 people in 2018.
    facts: [{measure: convictions, value: 359, period: 2018}]
FAIL
    text: Courts convicted 359 people in 2018.
    facts: [{measure: prosecutions, value: 359, period: 2018}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.citing import flag
from factcheck.finding import Finding, Level
from factcheck.store.store import Store
from factcheck.words import mentions

ID = "measure"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding where no word of the measure stands in quote or context."""
    for article in store.articles:
        for fact in article.facts:
            measure = store.measures[fact.measure]
            if not any(mentions(article.evidence[fact.id].stems, word) for word in measure.words):
                words = ", ".join(measure.words)
                message = (
                    f"{fact.id} counts {measure.name}; none of its words ({words}) stands in the quote or context."
                )
                yield flag(store, ID, Level.ERROR, message, [fact], key=("measure",))
