"""The fact's period is named by words cited from the article, and lies before the article's publication.

PASS
    text: In 2013 the force counted. Officers made 1,665 arrests that year.
    facts: [{measure: arrests, value: 1665, period: 2013, quote: "1,665 arrests", context: ["In 2013 the force"]}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2012, quote: "1,665 arrests in 2013"}]
FAIL
    text: Officers made 1,665 arrests in 2031.
    published: 2021-02-08
    facts: [{measure: arrests, value: 1665, period: 2031}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.citing import flag
from factcheck.finding import Finding, Level
from factcheck.period import parse_period
from factcheck.phrasing import period_words
from factcheck.store.model import DATE_UNIT
from factcheck.store.store import Store

ID = "period"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for a period that no cited words name, or that the article could not know."""
    for article in store.articles:
        published = parse_period(article.source.published[:10]) if article.source.published else None
        for fact in article.facts:
            if fact.period is None:
                continue
            evidence = article.evidence[fact.id]
            own = {reading.period for reading in evidence.main.readings if reading.period is not None}
            if fact.period not in evidence.periods and fact.period not in own:
                named = ", ".join(period_words(period) for period in evidence.periods) or "no period"
                yield flag(
                    store,
                    ID,
                    Level.ERROR,
                    f"{fact.id} is given for {period_words(fact.period)}; its words name {named}.",
                    [fact],
                    key=("period",),
                    suggestion="Cite the words that name the period under `context`.",
                )
            if published is not None and fact.unit != DATE_UNIT and fact.period.last > published.last:
                future = fact.period.first > published.last
                yield flag(
                    store,
                    ID,
                    Level.ERROR if future else Level.WARNING,
                    f"{fact.id} is given for {period_words(fact.period)}, which had not "
                    f"{'begun' if future else 'ended'} when the article was published ({article.source.published}).",
                    [fact],
                    key=("period",),
                )
