"""A fact marked as verified carries a reviewer's mark that still fits it, made by somebody other than its curator.

PASS
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013, status: verified}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts:
      - measure: arrests
        value: 1665
        period: 2013
        curator: Ada
        review: {by: Ada, on: 2021-02-09, seal: 0123456789abcdef}
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts:
      - measure: arrests
        value: 1665
        period: 2013
        curator: Ada King
        review: {by: ada king, on: 2021-02-09, seal: 0123456789abcdef}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.citing import flag
from factcheck.finding import Finding, Level
from factcheck.store.decisions import seal
from factcheck.store.model import Status
from factcheck.store.store import Store

ID = "review"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for each mark that is missing, void or the curator's own."""
    for article in store.articles:
        for fact in article.facts:
            review = fact.review
            if review is None:
                if fact.status is Status.VERIFIED:
                    message = f"{fact.id} is marked as verified, but nobody has signed it."
                    yield flag(store, ID, Level.WARNING, message, [fact], key=("status",))
                continue
            if review.seal != seal(fact, article.sha256):
                message = f"The review of {fact.id} by {review.by} is void: the fact or its article changed since."
                remedy = "Look at the fact again and sign it with `factcheck review`."
                yield flag(store, ID, Level.WARNING, message, [fact], key=("review",), suggestion=remedy)
            if fact.curator is not None and _same_person(review.by, fact.curator):
                message = f"{fact.id} was reviewed by its own curator, {review.by}; a second person must."
                yield flag(store, ID, Level.ERROR, message, [fact], key=("review", "by"))


def _same_person(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
