"""Checking a store: every rule over every record, to findings, passes and a tally of what was looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from factcheck.accounts import Status, account_for
from factcheck.errors import FactcheckError
from factcheck.finding import Finding, Level, Pass
from factcheck.repair.advice import RULE as CONSISTENCY
from factcheck.repair.advice import advise
from factcheck.resolving import settle
from factcheck.rules import (
    article,
    attribution,
    base,
    bound,
    change,
    comparability,
    coverage,
    duration,
    headline,
    measure,
    metadata,
    nesting,
    origin,
    part_of,
    period,
    place,
    quote,
    rate,
    review,
    same_thing,
    share,
    stages,
    total,
    unit,
    value,
    weekday,
)
from factcheck.store.decisions import Resolution
from factcheck.store.quotes import Match
from factcheck.store.store import Store

Rule = Callable[[Store], Iterator[Finding | Pass] | Iterator[Finding]]

RULES: Mapping[str, Rule] = {
    module.ID: module.check
    for module in (
        article, quote, coverage, value, bound, unit, period, place, measure,  # the record against its words
        same_thing, stages, part_of, nesting, comparability, headline, origin,  # the records against each other
        change, share, rate, total, duration, weekday, base,  # recomputed
        metadata, attribution, review,  # what is missing
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoreReport:
    """What a check of the store found."""

    findings: tuple[Finding, ...]  # errors first
    passes: tuple[Pass, ...]  # what was recomputed or compared and held
    tally: Mapping[str, int]
    resolved: tuple[tuple[Finding, Resolution], ...] = ()  # findings that a person has settled

    def of(self, fact_id: str) -> tuple[Finding, ...]:
        """Give the findings that name a fact."""
        return tuple(finding for finding in self.findings if fact_id in finding.facts)

    def disputed(self) -> frozenset[str]:
        """Give the facts that stand under an error or a warning."""
        return frozenset(
            fact_id for finding in self.findings if finding.level is not Level.NOTE for fact_id in finding.facts
        )


def check_store(store: Store, today: date | None = None) -> StoreReport:
    """Run every rule and apply the resolutions that hold today; FactcheckError when there is nothing to check."""
    if not store.articles:
        msg = f"Nothing to check: {store.root} holds no article. A store needs facts/*.yaml and seeds/."
        raise FactcheckError(msg)
    results = run_rules(store)
    findings = advise(store, [result for result in results if isinstance(result, Finding)])
    passes = sorted(
        (result for result in results if isinstance(result, Pass)), key=lambda held: (held.rule, held.message)
    )
    day = today or date.today()  # noqa: DTZ011  a curator's own calendar
    settled = settle(store, findings, day, (*RULES, CONSISTENCY))
    left = sorted(settled.open, key=lambda found: found.sort_key)
    tally = _tally(store, left, passes) | {"resolved": len(settled.resolved)}
    return StoreReport(tuple(left), tuple(passes), tally, settled.resolved)


def run_rules(store: Store) -> list[Finding | Pass]:
    """Give what every rule says, without advice and decisions."""
    return [result for rule in RULES.values() for result in rule(store)]


def _tally(store: Store, findings: list[Finding], passes: list[Pass]) -> dict[str, int]:
    accounts = Counter(accounted.status for each in store.articles for accounted in account_for(each))
    statements = [
        statement
        for each in store.articles
        for evidence in each.evidence.values()
        for statement in (evidence.main, *evidence.also)
    ]
    verified = sum(statement.location.match is not Match.GONE for statement in statements)
    levels = Counter(finding.level for finding in findings)
    return {
        "articles": len(store.articles),
        "facts": len(store.facts),
        "figures": sum(accounts.values()),
        "in_facts": accounts[Status.FACT],
        "dismissed": accounts[Status.DISMISSED],
        "unresolved": accounts[Status.UNRESOLVED],
        "quotes": len(statements),
        "quotes_verified": verified,
        "rules": len(RULES),
        "recomputed_and_sound": len(passes),
        "errors": levels[Level.ERROR],
        "warnings": levels[Level.WARNING],
        "notes": levels[Level.NOTE],
    }
