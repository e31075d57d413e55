"""Ratings such as "6.4/10": from the figures of a text to the same figures, with a rating read as a share.

The reader of figures takes no side on what "6.4/10" means; beside a claim that says "6.3/10" it is a rating.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from factcheck.amount import Bound, written_step
from factcheck.figures import Figure, Kind
from factcheck.figures.hedges import bound_before

_RATING = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,2})?) ?/ ?(5|10|100)", re.ASCII)
_REACH = 40  # no hedge is longer


def with_ratings(text: str, figures: Iterable[Figure]) -> list[Figure]:
    """Read every rating that was left unread; its hedge, if it has one, bounds the share."""
    return [
        _rating(text, figure) if figure.value is None and figure.kind is not Kind.DATE else figure for figure in figures
    ]


def _rating(text: str, figure: Figure) -> Figure:
    match = _RATING.fullmatch(figure.text)
    if match is None:
        return figure
    marks, full = Decimal(match[1]), Decimal(match[2])
    value = marks / full
    hedge = bound_before(text[max(0, figure.start - _REACH) : figure.start])
    bound, words = (hedge[1], hedge[2]) if hedge else (Bound.EXACTLY, "")
    return replace(
        figure,
        value=value,
        low=value if bound in (Bound.MORE_THAN, Bound.AT_LEAST) else None,
        high=value if bound in (Bound.FEWER_THAN, Bound.AT_MOST) else None,
        step=written_step(marks) / full,
        kind=Kind.FRACTION,
        bound=bound,
        bound_text=words,
        flags=(),
    )
