"""Every number of an article accounted for: part of a fact, dismissed with a reason, or unresolved."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck.figures import Figure, Kind
from factcheck.period import UNIT_DAYS, Period, Relation
from factcheck.store.evidence import named_periods
from factcheck.store.model import Fact
from factcheck.store.quotes import locate
from factcheck.store.store import Article

_KEPT = "_accounts"
_TOLERANCE = Decimal("0.02")  # a year has 365 or 366 days, twelve months 365


class Status(StrEnum):
    """What became of a number in an article."""

    FACT = "fact"
    DISMISSED = "dismissed"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Accounted:
    """One number of an article and what became of it."""

    figure: Figure
    status: Status
    facts: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Claim:
    """A span of the article that a fact speaks for; whole quotes speak only for the dates of the fact's own period."""

    start: int
    end: int
    fact: Fact
    is_figure: bool


def account_for(article: Article) -> tuple[Accounted, ...]:
    """Say of every figure of the article, in order, whether it is a fact, dismissed or unresolved."""
    known: dict[str, tuple[Accounted, ...]] = vars(article)  # where the article keeps what was worked out of it
    if _KEPT not in known:
        known[_KEPT] = _account(article)
    return known[_KEPT]


def _account(article: Article) -> tuple[Accounted, ...]:
    figures = article.figures
    starts, ends = [figure.start for figure in figures], [figure.end for figure in figures]
    facts: list[list[str]] = [[] for _ in figures]
    reasons = [""] * len(figures)
    for fact in article.facts:
        for claim in _claims(fact, article):
            for index in range(bisect_right(ends, claim.start), bisect_left(starts, claim.end)):
                if claim.is_figure or _states_period(figures[index], fact):
                    facts[index].append(fact.id)
    for item in article.dismissed:
        for start, end in locate(item.quote, article.text, article.folded).spans:
            for index in range(bisect_left(starts, start), bisect_right(ends, end)):
                reasons[index] = item.reason.value
    return tuple(
        _settled(figure, tuple(dict.fromkeys(ids)), reason)
        for figure, ids, reason in zip(figures, facts, reasons, strict=True)
    )


def lasts(period: Period, value: Decimal | None, unit: str | None) -> bool:
    """Say whether the period is as long as the duration, give or take a leap day."""
    days = UNIT_DAYS.get(unit or "")
    if value is None or days is None:
        return False
    return abs(period.days - value * days) <= max(value * days * _TOLERANCE, Decimal("0.5"))


def _settled(figure: Figure, facts: tuple[str, ...], reason: str) -> Accounted:
    if facts:
        return Accounted(figure, Status.FACT, facts)
    return Accounted(figure, Status.DISMISSED if reason else Status.UNRESOLVED, reason=reason)


def _claims(fact: Fact, article: Article) -> Iterator[_Claim]:
    evidence = article.evidence[fact.id]
    for statement in (evidence.main, *evidence.also):
        for start, end in statement.location.spans:
            yield _Claim(start, end, fact, is_figure=False)
            for first, last in locate(statement.words, article.text[start:end]).spans[:1]:
                yield _Claim(start + first, start + last, fact, is_figure=True)
    for location in evidence.context:
        for start, end in location.spans:
            yield _Claim(start, end, fact, is_figure=False)


def _states_period(figure: Figure, fact: Fact) -> bool:
    """Say whether a date, or a length of time such as "one year", is the fact's own period."""
    if fact.period is None:
        return False
    if figure.kind is Kind.DATE and figure.period is not None:
        return fact.period in tuple(named_periods(figure)) or figure.period.relation(fact.period) is Relation.INSIDE
    return figure.kind is Kind.DURATION and lasts(fact.period, figure.value, figure.unit)
