"""Taking a range apart: "from 5 to 8 million" reads as a range, but where something rose it is old and new amount."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import re2

from factcheck.amount import Bound
from factcheck.figures.find import find_figures
from factcheck.figures.model import Figure, Kind

_JOINT = " to "
_DIGITS = re2.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_THOUSAND = Decimal(1000)
_ALIKE = 20  # "from 900 to 1 million" is no fall from 900 million


def endpoints(figure: Figure) -> list[Figure]:
    """Give the two figures of a range written with "to", in the order of the text; any other figure as it is.

    >>> from factcheck.figures import find_figures
    >>> [str(end.value) for end in endpoints(find_figures("It fell from 8 to 5 million.")[0])]
    ['8000000', '5000000']
    """
    left, joint, right = figure.text.partition(_JOINT)
    if figure.kind is not Kind.RANGE or not joint or figure.low is None or figure.high is None:
        return [figure]
    ends = [_only_figure(left), _only_figure(right)]
    if ends[0] is None or ends[1] is None or ends[1].value not in {figure.low, figure.high}:
        return [figure]
    first, last = ends[0], ends[1]
    value = _scaled(first, last, figure.high if last.value == figure.low else figure.low)
    shift = len(left) + len(joint)
    # the left number takes unit and scale from the right one: 5 to 8 million
    step = first.step * value / first.value if first.step is not None and first.value else first.step
    kind = last.kind if first.kind is Kind.NUMBER else first.kind
    low = replace(first, value=value, step=step, unit=first.unit or last.unit, kind=kind, bound=Bound.EXACTLY)
    return [_moved(low, figure.start), _moved(last, figure.start + shift)]


def _scaled(first: Figure, last: Figure, value: Decimal) -> Decimal:
    """Give the first number the scale of the last where the range did not: "from 8 to 5 million" fell."""
    digits = _DIGITS.search(last.text)
    if digits is None or last.value is None or value != first.value or first.kind is not Kind.NUMBER:
        return value
    bare = Decimal(digits[0].replace(",", ""))
    return value * last.value / bare if bare and value < _THOUSAND and value <= bare * _ALIKE else value


def _only_figure(text: str) -> Figure | None:
    figures = [figure for figure in find_figures(text) if figure.value is not None]
    return figures[0] if len(figures) == 1 else None


def _moved(figure: Figure, by: int) -> Figure:
    return replace(figure, start=figure.start + by, end=figure.end + by)
