"""What the page of a draft marks: takes the report, gives marks, their looks and the words to filter by."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import get_args

from dashboard.marked_text import Mark
from dashboard.tones import Line, Tone
from factcheck.draft import CheckedFigure, DraftReport
from factcheck.exports.draft_marks import MARKS
from factcheck.finding import SEVERITY

BY_HAND = "checked by hand"
_HAND_SIGN = "✓"
_LINES: Mapping[str, Line] = {line: line for line in get_args(Line)}


def tones(report: DraftReport) -> Mapping[str, Tone]:
    """Give the look of each verdict that the report has, and the same once more for numbers checked by hand."""
    found: dict[str, Tone] = {}
    for label, mark in MARKS.items():
        if report.tally.get(label):
            found[label] = Tone(label, mark.shade, _LINES[mark.line], mark.sign)
    hands = dict.fromkeys(_tone(figure) for figure in report.figures if figure.by_hand is not None)
    for name in hands:
        plain = found[name.removesuffix(f", {BY_HAND}")]
        found[name] = Tone(name, plain.shade, plain.line, f"{plain.sign}{_HAND_SIGN}")
    return found


def marks(report: DraftReport, wanted: Collection[str]) -> list[Mark]:
    """Mark the numbers whose verdict is wanted; none named is no restriction."""
    return [
        Mark(figure.start, figure.end, str(figure.start), _tone(figure), f"{_tone(figure)}: {figure.message}")
        for figure in report.figures
        if not wanted or figure.label in wanted
    ]


def choices(report: DraftReport) -> Mapping[str, str]:
    """Give the verdicts to filter by, with their signs and how many numbers have each."""
    return {
        label: f"{mark.sign} {label} ({report.tally[label]:,})".strip()
        for label, mark in MARKS.items()
        if report.tally.get(label)
    }


def worst(report: DraftReport) -> list[CheckedFigure]:
    """Give the numbers that want a look and have had none, the most serious first."""
    open_ = [figure for figure in report.figures if figure.level is not None and figure.by_hand is None]
    return sorted(open_, key=lambda figure: -SEVERITY[figure.level] if figure.level else 0)


def _tone(figure: CheckedFigure) -> str:
    return figure.label if figure.by_hand is None else f"{figure.label}, {BY_HAND}"
