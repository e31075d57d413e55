"""Every statistic says who first published it.

PASS
    text: Officers made 1,665 arrests in 2013, the police council said.
    facts: [{measure: arrests, value: 1665, period: 2013, figure: "1,665", origin: police council}]
FAIL
    text: Officers made 1,665 arrests in 2013, figures suggest.
    facts: [{measure: arrests, value: 1665, period: 2013, figure: "1,665"}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.citing import flag, name
from factcheck.finding import Finding, Level
from factcheck.store.model import DATE_UNIT
from factcheck.store.store import Store

ID = "attribution"


def check(store: Store) -> Iterator[Finding]:
    """Yield a note for each statistic of which the article names no origin."""
    for fact in store:
        if fact.origin is None and fact.unit != DATE_UNIT and fact.computed is None:
            message = f"Nobody is named as the origin of {name(store, fact)}."
            yield flag(store, ID, Level.NOTE, message, [fact], suggestion="Ask who counted, and when.")
