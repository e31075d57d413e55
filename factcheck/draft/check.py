"""Checking a draft: from its text and a store to a report with a verdict for every figure.

With an empty store nothing can be supported, but the draft's own arithmetic is still checked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck.arithmetic import check_arithmetic
from factcheck.claims import read_text
from factcheck.draft.dating import date_agrees
from factcheck.draft.idle import AGE, COUNTS_NOTHING, idle
from factcheck.draft.listing import without_list_numbers
from factcheck.draft.lookup import Index, index_of
from factcheck.draft.matching import candidates
from factcheck.draft.model import CheckedFigure, Cited, DraftReport, Verdict
from factcheck.draft.places import Places, places_of
from factcheck.draft.stating import Stated, statements
from factcheck.draft.verdicts import Decision, date_decision, decide
from factcheck.figures import Figure, Kind, find_figures
from factcheck.finding import Finding, Level
from factcheck.report import StoreReport, check_store
from factcheck.store.model import DATE_UNIT, Fact, Status
from factcheck.store.store import Store

Report = Callable[[], StoreReport]

_CONTEXT = {
    Kind.ORDINAL: "This gives a rank, not a count.",
    Kind.AGE: AGE,
    Kind.DATE: "This is a date.",
    Kind.OTHER: "This is part of a name or another identifier, no statistic.",
}
_TOLD_EVERY = 50  # numbers
_DATE_MARGIN = 90
_DISPUTING = (Level.ERROR, Level.WARNING)


def check_draft(
    text: str, store: Store, checked: StoreReport | None = None, progress: Callable[[int, int], object] | None = None
) -> DraftReport:
    """Answer every number of a draft; `checked` is check_store(store) where the caller has it.

    `progress` is told now and then how many numbers have been answered, of how many.
    """
    figures = without_list_numbers(text, find_figures(text))
    sums = tuple(check_arithmetic(text, figures))
    miscalculated = _by_figure(figures, sums)
    index, places = index_of(store), places_of(store)
    answered: list[CheckedFigure] = []
    for stated in statements(read_text(text, figures=figures), index):
        if progress is not None and len(answered) % _TOLD_EVERY == 0:
            progress(len(answered), len(figures))
        answered.append(_answer(stated, index, places, miscalculated.get(stated.figure.start, ()), checked))
    return DraftReport(tuple(answered), sums, tally(answered, sums))


def tally(figures: Sequence[CheckedFigure], findings: Sequence[Finding] = ()) -> dict[str, int]:
    """Count the figures found and how many have each verdict; those that could not be read are counted apart."""
    counts = {"found": len(figures)} | {verdict.value: 0 for verdict in Verdict} | {"unread": 0}
    for figure in figures:
        counts["unread" if figure.is_unread else figure.verdict.value] += 1
    return counts | {"arithmetic": len(findings)}


def _answer(
    stated: Stated, index: Index, places: Places, sums: Sequence[Finding], checked: StoreReport | None
) -> CheckedFigure:
    figure, store = stated.figure, index.store
    if is_unread(figure):
        why = ", ".join(figure.flags) or "its value is not clear"
        message = f"This number could not be read: {why}. Check it by hand."
        return CheckedFigure(
            figure.start, figure.end, figure.text, Verdict.UNSOURCED, message, "", (), figure, is_unread=True
        )
    decision = _decision(stated, index, places)
    findings: tuple[Finding, ...] = ()
    if sums and not decision.is_copy and decision.verdict is not Verdict.CONTEXT:
        worst = sums[0]
        decision = Decision(Verdict.MISCALCULATED, worst.message, worst.working, decision.facts)
        findings = tuple(sums)
    elif decision.is_copy and decision.verdict in (Verdict.SUPPORTED, Verdict.ROUNDED):
        decision, findings = _disputed(decision, store, checked)
    elif decision.rests_on:
        decision = _with_dispute(decision, store, checked)
    cited = tuple(_cite(fact, store) for fact in decision.facts)
    return CheckedFigure(
        figure.start,
        figure.end,
        figure.text,
        decision.verdict,
        decision.message,
        decision.working,
        cited,
        figure,
        findings,
    )


def is_unread(figure: Figure) -> bool:
    """Say whether the reader saw a number that it could not read."""
    if figure.kind is Kind.DATE or (figure.kind is Kind.OTHER and not figure.flags):
        return False
    return figure.value is figure.low is figure.high is None


def _decision(stated: Stated, index: Index, places: Places) -> Decision:
    figure = stated.figure
    if figure.kind is Kind.DATE:
        return _date(stated, index, places) or Decision(Verdict.CONTEXT, _CONTEXT[Kind.DATE])
    if stated.quantity is None:
        return Decision(Verdict.CONTEXT, _CONTEXT.get(figure.kind, "This is no statistic."))
    found = candidates(stated, index, places)
    decision = decide(stated, found, index)
    reason = "" if decision.is_copy else idle(stated)
    if reason:
        return Decision(Verdict.CONTEXT, reason)
    if decision.verdict is Verdict.UNSOURCED and figure.text.casefold() == "one":
        return Decision(Verdict.CONTEXT, COUNTS_NOTHING)
    if decision.verdict is Verdict.UNSOURCED and stated.timing.is_length:
        return Decision(Verdict.CONTEXT, "This says how long, for another number of the sentence.")
    return decision


def _date(stated: Stated, index: Index, places: Places) -> Decision | None:
    dated = [
        candidate
        for candidate in candidates(stated, index, places, named_dates=True)
        if candidate.fact.unit == DATE_UNIT and candidate.is_named and candidate.fact.period is not None
    ]
    if not dated:
        return None
    likely = [candidate for candidate in dated if candidate.score >= dated[0].score - _DATE_MARGIN]
    answers = [
        (candidate, date_agrees(stated.figure, candidate.fact.period, stated.around, stated.claim.period))
        for candidate in likely
        if candidate.fact.period is not None
    ]
    if all(agrees is None for _, agrees in answers):
        return None  # "tonight" names no day that could be compared
    agreeing = [candidate for candidate, agrees in answers if agrees]
    best = dated[0] if dated[0].is_next and (dated[0].is_strong or dated[0].is_plain) else None
    return date_decision(agreeing, best, stated.figure.text, index.store)


def _disputed(decision: Decision, store: Store, checked: StoreReport | None) -> tuple[Decision, tuple[Finding, ...]]:
    """Turn agreement with a fact under dispute into that verdict."""
    fact = decision.facts[0]
    findings = _against(fact, store, checked)
    if fact.status in (Status.DISPUTED, Status.WITHDRAWN):
        message = f"{decision.message} But the store marks it as {fact.status}."
    elif findings:
        message = f"{decision.message} But it stands under an open {findings[0].level}: {findings[0].message}"
    else:
        return decision, ()
    return replace(
        decision, verdict=Verdict.DISPUTED, message=message, working=findings[0].working if findings else ""
    ), findings


def _with_dispute(decision: Decision, store: Store, checked: StoreReport | None) -> Decision:
    """Tell of disputes about the facts that a computed value rests on; they do not change its verdict."""
    disputed = [fact.id for fact in decision.rests_on if _against(fact, store, checked)]
    if not disputed:
        return decision
    return replace(
        decision, message=f"{decision.message} Mind that {' and '.join(disputed)} stand under an open finding."
    )


def _against(fact: Fact, store: Store, checked: StoreReport | None) -> tuple[Finding, ...]:
    report = checked if checked is not None else _checked(store)
    return tuple(finding for finding in report.of(fact.id) if finding.level in _DISPUTING)


@lru_cache(maxsize=8)
def _checked(store: Store) -> StoreReport:
    return check_store(store)


def _by_figure(figures: Sequence[Figure], findings: Sequence[Finding]) -> Mapping[int, tuple[Finding, ...]]:
    """Give the arithmetic findings of each figure, by the figure's start."""
    starts = [figure.start for figure in figures]
    found: dict[int, tuple[Finding, ...]] = {}
    for finding in findings:
        if finding.start is None:
            continue
        at = bisect_right(starts, finding.start) - 1
        if at >= 0:
            found[starts[at]] = (*found.get(starts[at], ()), finding)
    return found


def _cite(fact: Fact, store: Store) -> Cited:
    source = store.article_of[fact.id].source
    return Cited(fact.id, fact.value, fact.quote, source.id, source.label, fact.statement)
