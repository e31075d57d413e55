"""The figure, read from the quote's own words, gives the fact's number.

PASS
    text: Officers made nearly nine million attempts in 2013.
    facts: [{measure: attempts, value: 9000000, bound: nearly, period: 2013, figure: nine million}]
PASS
    text: Arrests fell by 20 per cent from 500 in 2012 to 400 in 2013.
    facts:
      - {id: a, measure: arrests, value: 500, period: 2012, figure: "500"}
      - {id: b, measure: arrests, value: 400, period: 2013, figure: "400"}
      - {measure: arrest-growth, value: -20, figure: 20 per cent, computed: {kind: change, from: a, to: b, as: percent}}
FAIL
    text: Officers made 1,665 arrests in 2013.
    facts: [{measure: arrests, value: 1656, period: 2013, figure: "1,665"}]
FAIL
    text: Officers made many arrests in 2013.
    facts: [{measure: arrests, value: 1665, period: 2013, figure: many}]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.arithmetic.vocabulary import (
    ADVERBS,
    COMPARATIVES,
    DOWN,
    NOUNS,
    PARTICIPLES,
    PLAIN_VERBS,
    PRESENT,
    VERBS,
)
from factcheck.citing import flag
from factcheck.figures import Figure, Kind
from factcheck.finding import Finding, Level
from factcheck.period import Period
from factcheck.phrasing import interval, number
from factcheck.store.evidence import Statement, named_periods
from factcheck.store.model import DATE_UNIT, Change, Fact
from factcheck.store.store import Store

ID = "value"

_WORD = re.compile(r"[a-z]+")
_SIGNED = ("percent", "points", "difference")  # below zero where something fell, which the article says in words
_FALLS = frozenset(
    word
    for words in (VERBS, PARTICIPLES, PRESENT, NOUNS, PLAIN_VERBS, ADVERBS, COMPARATIVES)
    for word, direction in words.items()
    if direction == DOWN
)


def check(store: Store) -> Iterator[Finding]:
    """Yield a finding for each statement whose words do not give the number."""
    for article in store.articles:
        for fact in article.facts:
            evidence = article.evidence[fact.id]
            for statement in (evidence.main, *evidence.also):
                problem = _problem(fact, statement, _wanted(fact, statement), evidence.periods)
                if problem:
                    yield flag(store, ID, Level.ERROR, problem, [fact], key=(*statement.key[:-1], "figure"))


def _wanted(fact: Fact, statement: Statement) -> Decimal | None:
    if statement.key[0] == "also":
        return fact.also[int(statement.key[1])].value or fact.value
    return fact.value


def _problem(fact: Fact, statement: Statement, wanted: Decimal | None, periods: tuple[Period, ...]) -> str:
    places = len(statement.figure.spans)
    if places != 1:
        where = "does not stand" if places == 0 else f"stands {places} times"
        return f"The figure of {fact.id}, {statement.words!r}, {where} in its quote {statement.quote!r}."
    if any(_gives(reading, fact, statement.quote, wanted, periods) for reading in statement.readings):
        return ""
    if not statement.readings:
        return f"No number can be read in the figure of {fact.id}, {statement.words!r}."
    said = " and ".join(_said(reading) for reading in statement.readings)
    return f"The figure of {fact.id}, {statement.words!r}, reads as {said}; the store says {_stored(fact, wanted)}."


def _gives(reading: Figure, fact: Fact, quote: str, wanted: Decimal | None, periods: tuple[Period, ...]) -> bool:
    if fact.unit == DATE_UNIT:  # a date without a year takes it from the other words cited
        named = periods if reading.period is None else tuple(named_periods(reading))
        return reading.kind is Kind.DATE and fact.period in named
    if wanted is None:
        return (reading.low, reading.high) == (fact.low, fact.high)
    if reading.value is None:  # a vague amount such as "hundreds" is read as its lower end alone
        return reading.high is None and reading.low == wanted
    if wanted < 0 < reading.value and isinstance(fact.computed, Change) and fact.computed.form in _SIGNED:
        return reading.value == -wanted and not _FALLS.isdisjoint(_WORD.findall(quote.lower()))
    return reading.value == wanted


def _said(reading: Figure) -> str:
    if reading.kind is Kind.DATE:
        return str(reading.period or "a date without a year")
    if reading.value is not None:
        return number(reading.value)
    return "no number" if reading.low is None and reading.high is None else interval(reading.amount)


def _stored(fact: Fact, wanted: Decimal | None) -> str:
    if fact.unit == DATE_UNIT:
        return str(fact.period)
    return number(wanted) if wanted is not None else interval(fact.amount)
