"""The pipeline: from a text to its figures; readers give what they can read, one step settles who claims a span."""

from __future__ import annotations

import re

from factcheck.figures.context import describe
from factcheck.figures.dates import read_dates
from factcheck.figures.fold import fold, to_bytes
from factcheck.figures.measure import percent_after
from factcheck.figures.model import Figure
from factcheck.figures.numbers import read_numbers
from factcheck.figures.others import read_addresses, read_identifiers
from factcheck.figures.settle import settle
from factcheck.figures.unreadable import read_unreadable

_DECIMAL = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_SIGNS = "$£¤¥"


def find_figures(text: str) -> list[Figure]:
    """Give every figure of the text, in order, none overlapping another.

    What cannot be read comes first; an address of a page wins over a date inside it, a date over an identifier, and
    each of these over numbers. Then each figure is told what is counted, per what, when and where, as far as its
    sentence says so.
    """
    folded = fold(text)
    data = to_bytes(folded)
    dates = [figure for figure in read_dates(text) if not _is_amount(folded, figure)]
    claimed = settle(read_unreadable(text, data), read_addresses(folded, data), dates, read_identifiers(folded, data))
    figures = settle(claimed, read_numbers(folded, data, claimed))
    for figure in figures:
        figure.text = text[figure.start : figure.end]
    return describe(text, figures)


def _is_amount(folded: str, date: Figure) -> bool:
    """Say whether what looks like a year or a time is money or a percentage: £2,019 or 0.25 percentage points."""
    if _DECIMAL.fullmatch(folded, date.start, date.end) is None:
        return False
    before = folded[max(0, date.start - 1) : date.start]
    return (before != "" and before in _SIGNS) or percent_after(folded, date.end) is not None
