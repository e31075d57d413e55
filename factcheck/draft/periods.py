"""Whether the draft's time is a fact's: from what the sentence says of when and how long to points and what differs."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.claims import Origin
from factcheck.draft.quantity import Form, of_fact
from factcheck.draft.stating import Stated
from factcheck.period import Relation
from factcheck.phrasing import period_words
from factcheck.store.model import Change, Fact

OWN_TIME = 100
_SLACK = Decimal("0.03")  # a year has 365 or 366 days, twelve months and 52 weeks are one


def judge_period(stated: Stated, fact: Fact) -> tuple[int, str]:
    """Give points, 100 for the fact's own time and 0 where either is silent, and the difference if they differ."""
    timing = stated.timing
    if fact.period is None:
        return 0, ""
    if timing.period is None:
        if (
            timing.days is not None
            and not stated.directions
            and not _is_told_with(fact, timing.length)
            and abs(timing.days - fact.period.days) > max(timing.days * _SLACK, Decimal(1))
        ):
            return -30, f"how long it took ({period_words(fact.period)} / {_length(timing.days)})"
        if timing.days is not None and not stated.directions:
            return 40, ""
        claim = stated.claim.period
        words = stated.claim.period_words
        if claim is not None and (words is None or words.origin is not Origin.SENTENCE):
            return (50 if claim == fact.period else 0), ""
        return 0, ""
    relation = timing.period.relation(fact.period)
    if relation is Relation.EQUAL:
        return OWN_TIME, ""
    ends = timing.period.first == fact.period.first or timing.period.last == fact.period.last
    if ends and (timing.is_range if relation is Relation.CONTAINS else _is_change(fact)):
        return 70, ""
    conflict = f"when ({period_words(fact.period)} / {period_words(timing.period)})"
    years = [(each.first.year, each.last.year) for each in (timing.period, fact.period)]
    if _names_two_years(timing.words) and years[0] == years[1]:
        return 60, ""
    return (-50 if relation is Relation.APART else -20), conflict


def _is_told_with(fact: Fact, length: str) -> bool:
    """Say whether the fact's own words have the length: patients "waited over a year" in whatever month."""
    told = " ".join((fact.statement, fact.quote, *fact.context)).casefold()
    return length.casefold() in told


def _names_two_years(words: str) -> bool:
    """Say whether a time is given as "2022-23", which fits any twelve months that begin in the one year."""
    return bool(re.fullmatch(r"\d{4}\s?[-–/]\s?(?:\d{2}|\d{4})", words.strip()))


def _is_change(fact: Fact) -> bool:
    """Say whether the fact's period runs from one number to another: "between 2013 and 2018"."""
    return isinstance(fact.computed, Change) or of_fact(fact).form is Form.TIMES


def _length(days: Decimal) -> str:
    for unit, size in (("year", Decimal("365.25")), ("month", Decimal("30.4375")), ("week", Decimal(7))):
        count = (days / size).quantize(Decimal("0.1"))
        if count == count.to_integral_value() and count >= 1:
            return f"{count:f}".removesuffix(".0") + f" {unit}" + ("s" if count != 1 else "")
    return f"{days:f} days"
