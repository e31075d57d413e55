"""A number that follows from facts: what it is, the facts it rests on and the working."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.draft.matching import Candidate
from factcheck.draft.quantity import Quantity
from factcheck.phrasing import period_words, value_words
from factcheck.store.model import Fact


@dataclass(frozen=True, slots=True)
class Implied:
    """A number that follows from facts."""

    quantity: Quantity
    facts: tuple[Fact, ...]
    working: str
    says: str  # what it is, as a clause: "the change from 68 (2013) to 359 (2018)"
    candidate: Candidate  # the likeliest of its facts
    conflicts: tuple[str, ...] = ()
    is_certain: bool = True  # the draft's words ask for exactly this


def by_measure(found: Iterable[Candidate]) -> list[Candidate]:
    """Keep the best candidate of each measure."""
    kept: dict[str, Candidate] = {}
    for candidate in found:
        kept.setdefault(candidate.profile.measure.id, candidate)
    return list(kept.values())


def dated(fact: Fact) -> str:
    """Say a fact's number with its time: 68 people (2013)."""
    return f"{value_words(fact)} {fact.unit}" + (f" ({period_words(fact.period)})" if fact.period else "")
