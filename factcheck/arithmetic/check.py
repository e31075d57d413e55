"""Checking a text's own arithmetic: from a text to findings, sentence by sentence, without any store."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.arithmetic.atoms import Row, atoms
from factcheck.arithmetic.moves import check_moves
from factcheck.arithmetic.rates import check_rates
from factcheck.arithmetic.shares import check_shares
from factcheck.arithmetic.sums import check_sums
from factcheck.arithmetic.whole_counts import check_whole_counts
from factcheck.figures import find_figures
from factcheck.figures.model import Figure
from factcheck.finding import Finding
from factcheck.sentences import sentences

RULES: tuple[Callable[[Row], Iterator[Finding]], ...] = (
    check_moves,
    check_shares,
    check_whole_counts,
    check_sums,
    check_rates,
)


def check_arithmetic(text: str) -> list[Finding]:
    """Give what the text's own changes, shares, sums and rates get wrong, in the order of the text."""
    found = [
        finding
        for start, end, figures in _by_sentence(text)
        if figures
        for finding in _check(atoms(text, start, end, figures))
    ]
    return sorted(found, key=lambda finding: (finding.start or 0, finding.end or 0, finding.rule))


def _check(row: Row) -> Iterator[Finding]:
    for rule in RULES:
        yield from rule(row)


def _by_sentence(text: str) -> Iterator[tuple[int, int, list[Figure]]]:
    figures = find_figures(text)
    place = 0
    for start, end in sentences(text):
        first = place
        while place < len(figures) and figures[place].start < end:
            place += 1
        yield start, end, figures[first:place]
