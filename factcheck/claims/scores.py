"""Ratings such as "6.4/10": from the figures of a text to the same figures with a rating read as one, not as two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.figures import Figure, Kind

_FULL_MARKS = (Decimal(5), Decimal(10), Decimal(100))


def with_scores(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Join a number, a stroke and full marks into the share they stand for."""
    joined: list[Figure] = []
    for figure in figures:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.value is not None
            and figure.value in _FULL_MARKS
            and text[before.end : figure.start].strip() == "/"
            and before.kind is figure.kind is Kind.NUMBER
        ):
            joined[-1] = replace(
                before,
                end=figure.end,
                text=text[before.start : figure.end],
                value=before.value / figure.value,
                low=None if before.low is None else before.low / figure.value,
                high=None if before.high is None else before.high / figure.value,
                step=None if before.step is None else before.step / figure.value,
                kind=Kind.FRACTION,
            )
        else:
            joined.append(figure)
    return joined
