"""Building findings about facts, so that each carries its quotes and the line a curator has to look at."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.finding import Finding, Level, Pass
from factcheck.phrasing import fact_words
from factcheck.store.model import Fact
from factcheck.store.store import Store

_KEPT = "_named"


def flag(
    store: Store,
    rule: str,
    level: Level,
    message: str,
    facts: Iterable[Fact],
    *,
    key: tuple[str | int, ...] = (),
    working: str = "",
    suggestion: str = "",
) -> Finding:
    """Flag facts; the finding points to the first one's line, or that of its key."""
    cited = tuple(dict.fromkeys(fact.id for fact in facts))
    first = cited[0]
    return Finding(
        rule,
        level,
        message,
        working,
        cited,
        tuple(store.facts[fact_id].quote for fact_id in cited),
        store.article_of[first].file,
        store.line_of(first, *key),
        suggestion,
    )


def sound(store: Store, rule: str, message: str, facts: Iterable[Fact], working: str = "") -> Pass:
    """Record that something was recomputed or compared and held."""
    cited = tuple(dict.fromkeys(fact.id for fact in facts))
    return Pass(rule, message, working, cited, tuple(store.facts[fact_id].quote for fact_id in cited))


def name(store: Store, fact: Fact) -> str:
    """Say a fact in a phrase; the store keeps those of its own facts, which rules name again and again."""
    if store.facts.get(fact.id) is not fact:
        return fact_words(fact, store.measure_of(fact))
    said: dict[str, str] = vars(store).setdefault(_KEPT, {})
    if fact.id not in said:
        said[fact.id] = fact_words(fact, store.measure_of(fact))
    return said[fact.id]
