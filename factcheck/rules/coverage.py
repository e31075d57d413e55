"""Every number of an article is part of a fact or dismissed with a reason.

PASS
    text: Channel 4 showed how officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013, quote: "officers made 1,665 arrests in 2013"}]
    dismissed: [{quote: Channel 4, reason: name}]
FAIL
    text: Officers made 1,665 arrests in 2013 and 900 charges followed.
    facts: [{measure: arrests, value: 1665, period: 2013, figure: "1,665"}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.accounts import Status, account_for
from factcheck.finding import Finding, Level
from factcheck.store.store import Store

ID = "coverage"

_AROUND = 40  # code points shown to each side of an unresolved number


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for each number that nobody has accounted for."""
    for article in store.articles:
        for accounted in account_for(article):
            if accounted.status is not Status.UNRESOLVED:
                continue
            figure = accounted.figure
            around = article.text[max(0, figure.start - _AROUND) : figure.end + _AROUND]
            yield Finding(
                ID,
                Level.ERROR,
                f"The number {figure.text!r} is neither part of a fact nor dismissed.",
                quotes=(" ".join(around.split()),),
                file=f"seeds/{article.source.text}",
                line=article.line_at(figure.start),
                suggestion=f"Add a fact to {article.file}, or dismiss the words with a reason.",
                start=figure.start,
                end=figure.end,
            )
