"""Verifying what a file carries: from its evidence and the store to one answer a figure, old value and new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.carried import Evidence, Stated, stated
from factcheck.finding import Level
from factcheck.report import StoreReport
from factcheck.store.model import Fact, Status
from factcheck.store.store import Store

_COMPARED = ("value", "unit", "measure", "days", "place", "population", "quote")  # what a reader would see changed


class State(StrEnum):
    """What became of a figure since the file was made."""

    UNCHANGED = "unchanged"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    DISPUTED = "disputed"
    ALTERED = "altered"  # the file says what its own seal does not bear out
    NOT_OURS = "not ours"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the store says of one figure of a file."""

    fact: str
    state: State
    was: str  # as the file has it
    now: str  # as the store has it; empty where it has none
    message: str
    quote: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Verification:
    """What the store says of a file."""

    answers: tuple[Answer, ...]
    is_whole: bool  # the rest of the file is as it was when it was made
    title: str = ""
    as_of: str = ""
    code: str = ""

    @property
    def is_sound(self) -> bool:
        """Say whether everything is as it was."""
        return self.is_whole and all(answer.state is State.UNCHANGED for answer in self.answers)


def verify(evidence: Evidence, store: Store, report: StoreReport, *, is_whole: bool = True) -> Verification:
    """Hold each figure that a file carries against the store."""
    answers = tuple(_answer(each, store, report) for each in evidence.facts)
    return Verification(answers, is_whole, evidence.title, evidence.as_of, evidence.code)


def verify_facts(then: Store, fact_ids: Sequence[str], store: Store, report: StoreReport, code: str) -> Verification:
    """Hold the facts of a code, as they were in the store that the code fits, against the store of today."""
    facts = tuple(stated(then, then.facts[fact_id]) for fact_id in fact_ids)
    answers = tuple(_answer(each, store, report, knows_findings=False) for each in facts)
    return Verification(answers, is_whole=True, code=code)


def _answer(carried: Stated, store: Store, report: StoreReport, *, knows_findings: bool = True) -> Answer:
    fact = store.facts.get(carried.id)
    was = _said(carried)
    if fact is None:
        message = f"The store has no fact {carried.id}: it was removed, or it never was ours."
        return Answer(carried.id, State.NOT_OURS, was, "", message, carried.quote, carried.source)
    current = stated(store, fact, report.of(fact.id))
    state, message = _judged(carried, current, fact, report, knows_findings=knows_findings)
    return Answer(carried.id, state, was, _said(current), message, current.quote, current.source)


def _judged(
    carried: Stated, current: Stated, fact: Fact, report: StoreReport, *, knows_findings: bool
) -> tuple[State, str]:
    differing = [name for name in _COMPARED if getattr(carried, name) != getattr(current, name)]
    if fact.status is Status.WITHDRAWN:
        return State.WITHDRAWN, f"Withdrawn by the curators: {_said(carried)} is to be used no more."
    if fact.status is Status.SUPERSEDED:
        return State.WITHDRAWN, f"Superseded by a newer fact: {_said(carried)} is to be used no more."
    if carried.seal == current.seal and {*differing} & {"value", "unit", "days", "place", "population"}:
        return State.ALTERED, f"The file was altered: it says {_said(carried)}, its own seal says {_said(current)}."
    if carried.seal != current.seal:
        if _said(carried) != _said(current):
            return State.CORRECTED, f"Corrected since: {_said(carried)} then, {_said(current)} now."
        changed = ", ".join(differing) or "the article's text"
        return State.CORRECTED, f"Corrected since, the figure stayed {_said(current)}: changed is {changed}."
    new = [
        found
        for found in report.of(fact.id)
        if found.level is not Level.NOTE and knows_findings and found.code not in carried.findings
    ]
    if new:
        return State.DISPUTED, f"Now disputed: {new[0].message}"
    if fact.status is Status.DISPUTED and carried.status != Status.DISPUTED.value:
        return State.DISPUTED, f"Now disputed by the curators: {_said(current)}."
    known = " It stood under a finding then and does now." if carried.findings else ""
    return State.UNCHANGED, f"Unchanged: {_said(current)}.{known}"


def _said(fact: Stated) -> str:
    unit = "" if fact.unit in ("date", "share") else f" {fact.unit}"
    where = ", ".join(filter(None, (fact.place, fact.period if fact.unit != "date" else "")))
    return f"{fact.value}{unit}" + (f" ({where})" if where else "")
