"""How the verdicts look wherever a draft is shown: a colour, an underline, a sign and a word; never a colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.charts.palette import LEVELS, QUIET, SOUND, Shade
from factcheck.draft.model import CheckedFigure, Verdict
from factcheck.finding import Level

UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class VerdictMark:
    """How one verdict looks, and what it means."""

    shade: Shade
    line: str  # the style of the underline
    sign: str
    meaning: str


MARKS: Mapping[str, VerdictMark] = {  # by the label of a figure, the most serious first
    Verdict.CONTRADICTED.value: VerdictMark(LEVELS[Level.ERROR], "wavy", "≠", "the store says otherwise"),
    Verdict.MISCALCULATED.value: VerdictMark(LEVELS[Level.ERROR], "double", "÷", "the draft's own sums fail"),
    Verdict.OUTDATED.value: VerdictMark(LEVELS[Level.WARNING], "dashed", "†", "the store has a newer number"),
    Verdict.DISPUTED.value: VerdictMark(LEVELS[Level.WARNING], "double", "!", "it agrees with a fact under dispute"),
    UNREAD: VerdictMark(LEVELS[Level.WARNING], "wavy", "??", "it could not be read"),
    Verdict.UNSOURCED.value: VerdictMark(LEVELS[Level.WARNING], "dotted", "?", "nothing in the store speaks of it"),
    Verdict.ROUNDED.value: VerdictMark(LEVELS[Level.NOTE], "dashed", "≈", "it rounds a number in the store"),
    Verdict.SUPPORTED.value: VerdictMark(SOUND, "solid", "=", "the store says the same"),
    Verdict.CONTEXT.value: VerdictMark(QUIET, "dotted", "", "no statistic: a date, an age, a name"),
}


def mark_of(figure: CheckedFigure) -> VerdictMark:
    """Give the look of a figure's verdict."""
    return MARKS[figure.label]
