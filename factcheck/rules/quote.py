"""Every quote stands in its article word for word; only typography may differ.

PASS
    text: Officers made 1,665 arrests in 2013, the council’s figures show.
    facts: [{measure: arrests, value: 1665, period: 2013, quote: "1,665 arrests in 2013, the council's figures"}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1565, period: 2013, quote: "1,565 arrests in 2013"}]
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013, quote: "-1,665 arrests in 2013"}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.citing import flag
from factcheck.finding import Finding, Level
from factcheck.store.model import Fact
from factcheck.store.quotes import Location, Match, locate, nearest
from factcheck.store.store import Article, Store

ID = "quote"


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for each quote that is gone, moved, ambiguous or not there as often as the store says."""
    for article in store.articles:
        for fact in article.facts:
            evidence = article.evidence[fact.id]
            for statement in (evidence.main, *evidence.also):
                wanted = statement.times
                yield from _judge(store, article, fact, statement.quote, statement.location, statement.key, wanted)
            for index, (words, location) in enumerate(zip(fact.context, evidence.context, strict=True)):
                if location.match is Match.GONE:
                    yield from _judge(store, article, fact, words, location, ("context", index), 1)
        for index, item in enumerate(article.dismissed):
            found = len(locate(item.quote, article.text, article.folded).spans)
            if found != item.times:
                yield Finding(
                    ID,
                    Level.ERROR,
                    f"The dismissed words {item.quote!r} stand {_count(found)} in {article.source.text}, "
                    f"the store says {_count(item.times)}.{_hint(item.quote, article) if not found else ''}",
                    quotes=(item.quote,),
                    file=article.file,
                    line=article.line("dismissed", index, "quote"),
                )


def _judge(
    store: Store, article: Article, fact: Fact, quote: str, location: Location, key: tuple[str | int, ...], times: int
) -> Iterator[Finding]:
    found = len(location.spans)
    if found == times:
        return
    if found:
        message = (
            f"The quote of {fact.id}, {quote!r}, stands {_count(found)} in {article.source.text}, not {_count(times)}"
        )
        remedy = "Quote more words, so that it stands there once, or say `times`."
        yield flag(store, ID, Level.ERROR, f"{message}.", [fact], key=key, suggestion=remedy)
        return
    elsewhere = [other for other in store.articles if other is not article and _has(quote, other)]
    message = f"The quote of {fact.id}, {quote!r}, does not stand in {article.source.text}."
    if elsewhere:
        message += f" It stands in {elsewhere[0].source.text}."
    yield flag(store, ID, Level.ERROR, message + _hint(quote, article), [fact], key=key)


def _has(quote: str, article: Article) -> bool:
    return bool(locate(quote, article.text, article.folded).spans)


def _hint(quote: str, article: Article) -> str:
    near = nearest(quote, article.folded)
    return f" The article has {near!r}." if near else ""


def _count(times: int) -> str:
    return {0: "nowhere", 1: "once", 2: "twice"}.get(times, f"{times} times")
