"""The pipeline: from a text to its figures; readers give what they can read, one step settles who claims a span."""

from __future__ import annotations

from factcheck.figures.context import describe
from factcheck.figures.dates import read_dates
from factcheck.figures.fold import fold
from factcheck.figures.model import Figure
from factcheck.figures.numbers import read_numbers
from factcheck.figures.others import read_addresses, read_identifiers
from factcheck.figures.settle import settle


def find_figures(text: str) -> list[Figure]:
    """Give every figure of the text, in order, none overlapping another.

    An address of a page wins over a date inside it, a date over an identifier, and each of these over numbers; then
    each figure is told what is counted, per what, when and where, as far as its sentence says so.
    """
    folded = fold(text)
    claimed = settle(read_addresses(folded), read_dates(text), read_identifiers(folded))
    figures = settle(claimed, read_numbers(folded, claimed))
    for figure in figures:
        figure.text = text[figure.start : figure.end]
    return describe(text, figures)
