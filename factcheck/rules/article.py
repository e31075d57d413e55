"""The captured article is, byte for byte, the one the facts were taken from.

PASS
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
    facts: [{measure: arrests, value: 1665, period: 2013}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.finding import Finding, Level
from factcheck.store.store import Store

ID = "article"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for each article whose bytes do not have the hash the store pins."""
    for article in store.articles:
        if article.sha256 != article.source.sha256:
            yield Finding(
                ID,
                Level.ERROR,
                f"seeds/{article.source.text} has changed: its SHA-256 is {article.sha256}, "
                f"the store was made from {article.source.sha256}.",
                file=article.file,
                line=article.line("source", "sha256"),
                suggestion="Restore the captured text, or read the article again and check every quote.",
            )
