"""An article says who published it, when, where and under what title; what is missing is named, not guessed.

PASS
    text: Officers made 1,665 arrests in 2013.
    title: Arrests
    publisher: The Paper
    published: 2021-02-08
    url: "https://paper.example/arrests"
    facts: [{measure: arrests, value: 1665, period: 2013}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.finding import Finding, Level
from factcheck.store.store import Store

ID = "metadata"

_WANTED = ("title", "publisher", "published", "url")


def check(store: Store) -> Iterator[Finding]:
    """Yield a note for each article of which something is unknown."""
    for article in store.articles:
        missing = [key for key in _WANTED if getattr(article.source, key) is None]
        if missing:
            yield Finding(
                ID,
                Level.NOTE,
                f"Of {article.source.text} the store does not know: {', '.join(missing)}.",
                file=article.file,
                line=article.line("source"),
                suggestion="Add what can be found out with certainty; leave out the rest.",
            )
