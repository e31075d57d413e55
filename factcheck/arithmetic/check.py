"""Checking a text's own arithmetic: from a text to findings, sentence by sentence, without any store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import ModuleType

from factcheck.arithmetic import averages, factor, growth, moves, percent, rates, shares, sums, whole_counts
from factcheck.arithmetic.atoms import Row, atoms
from factcheck.figures import find_figures
from factcheck.figures.model import Figure
from factcheck.finding import Finding
from factcheck.sentences import sentences

# the modules whose docstrings state a rule with examples; those of a change are run by `moves`
RULES: tuple[ModuleType, ...] = (moves, percent, factor, growth, shares, whole_counts, sums, rates, averages)

_CHECKS: tuple[Callable[[Row], Iterator[Finding]], ...] = (
    moves.check_changes,
    shares.check_shares,
    whole_counts.check_whole_counts,
    sums.check_sums,
    rates.check_rates,
    averages.check_averages,
)


def check_arithmetic(text: str, figures: Sequence[Figure] | None = None) -> list[Finding]:
    """Give what the text's own changes, shares, sums and rates get wrong, in the order of the text.

    `figures` are the text's figures in order, where the caller has them.

    >>> for finding in check_arithmetic("Sales rose 20% from 80 to 120."):
    ...     print(finding.message)
    “20%” does not follow from “80” and “120”: the change is 48.4 to 51.6 per cent.
    """
    found = [
        finding
        for start, end, here in _by_sentence(text, find_figures(text) if figures is None else figures)
        if here
        for finding in _check(atoms(text, start, end, here))
    ]
    return sorted(found, key=lambda finding: (finding.start or 0, finding.end or 0, finding.rule))


def _check(row: Row) -> Iterator[Finding]:
    for check in _CHECKS:
        yield from check(row)


def _by_sentence(text: str, figures: Sequence[Figure]) -> Iterator[tuple[int, int, Sequence[Figure]]]:
    place = 0
    for start, end in sentences(text):
        first = place
        while place < len(figures) and figures[place].start < end:
            place += 1
        yield start, end, figures[first:place]
