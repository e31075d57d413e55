"""What the check of a draft says: a verdict for every figure, with the sentence why, the working and the evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from factcheck.figures import Figure
from factcheck.finding import Finding, Level


class Verdict(StrEnum):
    """What the store, and the draft's own arithmetic, say of a figure."""

    SUPPORTED = "supported"
    ROUNDED = "rounded"
    CONTRADICTED = "contradicted"
    OUTDATED = "outdated"
    DISPUTED = "disputed"  # it agrees with a fact that itself stands under an open error or warning
    MISCALCULATED = "miscalculated"  # the draft's own arithmetic fails
    UNSOURCED = "unsourced"  # nothing in the store speaks of it
    CONTEXT = "context"  # no statistic: date, age, name, ordinal


# How serious a verdict is for the draft; the others are no finding.
SERIOUS = {
    Verdict.CONTRADICTED: Level.ERROR,
    Verdict.MISCALCULATED: Level.ERROR,
    Verdict.OUTDATED: Level.WARNING,
    Verdict.DISPUTED: Level.WARNING,
    Verdict.UNSOURCED: Level.WARNING,
    Verdict.ROUNDED: Level.NOTE,
}


@dataclass(frozen=True, slots=True)
class Cited:
    """A fact as evidence: its number, the exact words that prove it and the article they stand in."""

    id: str
    value: Decimal | None
    quote: str
    source: str  # id of the article
    title: str = ""  # the article for a reader: publisher and headline
    statement: str = ""


@dataclass(frozen=True, slots=True)
class CheckedFigure:
    """One number of the draft, answered."""

    start: int  # code points; draft[start:end] is the text
    end: int
    text: str
    verdict: Verdict
    message: str  # one sentence why
    working: str  # the arithmetic, one step a line
    facts: tuple[Cited, ...]  # the deciding one first
    figure: Figure
    findings: tuple[Finding, ...] = ()  # what disputes the facts, or what the draft miscalculates
    is_unread: bool = False  # a number that could not be read; its verdict is unsourced
    by_hand: str | None = None  # what a person noted who checked it; None where nobody has said so

    @property
    def level(self) -> Level | None:
        """Say how serious the answer is; None where there is nothing to look at."""
        return SERIOUS.get(self.verdict)

    @property
    def label(self) -> str:
        """Name the answer: the verdict, or that the number could not be read."""
        return "unread" if self.is_unread else self.verdict.value


@dataclass(frozen=True, slots=True)
class DraftReport:
    """Every figure of a draft with its verdict, in order, and the draft's own sums."""

    figures: tuple[CheckedFigure, ...]
    findings: tuple[Finding, ...]  # of the draft's own arithmetic
    tally: Mapping[str, int]
    losses: tuple[str, ...] = ()  # what reading the document left out, a sentence each

    def checked_by_hand(self, notes: Mapping[int, str]) -> DraftReport:
        """Give the report with what people noted, by the place where a number starts; verdicts stay as they are."""
        figures = tuple(
            replace(figure, by_hand=notes[figure.start]) if figure.start in notes else figure for figure in self.figures
        )
        return replace(self, figures=figures)
