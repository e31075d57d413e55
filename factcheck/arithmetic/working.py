"""Saying what is wrong: from the figures of a relation to a finding whose working shows each step with its interval."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.amount import Amount
from factcheck.arithmetic.wording import number, show
from factcheck.figures.model import Figure
from factcheck.finding import Finding, Level

_EXACT = 15  # digits: what the text states is shown as it stands


def quoted(figure: Figure) -> str:
    """Give the figure's own words in quotation marks."""
    return f"“{figure.text}”"


def line(role: str, figure: Figure, amount: Amount) -> str:
    """Give the line of a working that says how a figure was read: its role, value and what its digits allow.

    The amount may be in another unit than the figure ("a third" as per cent): then only the amount is shown.
    """
    shown = show(amount, _EXACT)
    if figure.value is None or number(figure.value) == shown or not amount.holds(figure.value):
        return f"{role}: {shown}"
    return f"{role}: {number(figure.value)}, so {shown}"


def finding(
    rule: str, level: Level, message: str, steps: Iterable[str], place: Figure, suggestion: str = ""
) -> Finding:
    """Put a finding together at the place of the figure that does not fit."""
    return Finding(rule, level, message, "\n".join(steps), suggestion=suggestion, start=place.start, end=place.end)
