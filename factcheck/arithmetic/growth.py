"""A yearly growth rate must follow from the two amounts and the years between them.

PASS
    The market grew from £45bn in 2022 to £135bn by 2031, a compound annual growth rate of 13%.
FAIL
    The market grew from £46.3m in 2019 to £83.6m in 2023, a compound annual growth rate of 13%.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.amount import Amount
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.intervals import hull, per, percent_change, yearly_growth
from factcheck.arithmetic.precision import allowed
from factcheck.arithmetic.wording import brief, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure
from factcheck.finding import Finding, Level

ID = "stated-growth-rate"
_COMPOUND = frozenset("cagr compound compounded".split())
_LONGEST = 200  # years
_REACH = 30  # atoms from a figure to its year, and from the start of a sentence to its "since"


def check_growth(row: Row, change: Change) -> Iterator[Finding]:
    """Compare each rate a year with what the amounts and the years named with them lead to."""
    if change.old is None or change.new is None or not change.yearly:
        return
    first, last = _year_of(row, change.old), _year_of(row, change.new)
    first = first if first is not None else _since(row)
    if first is None or last is None or not 1 <= abs(last - first) <= _LONGEST:
        return
    years = abs(last - first)
    is_compound = bool(row.words & _COMPOUND)
    for figure in change.yearly:
        stated = allowed(figure)
        if stated.meets(_rates(change.old, change.new, years, is_compound=is_compound)):
            continue
        others = [
            other
            for other in (years + 1, years - 1)
            if other and stated.meets(_rates(change.old, change.new, other, is_compound=is_compound))
        ]
        exact = yearly_growth(allowed(change.old), allowed(change.new), years)
        yield finding(
            ID,
            Level.WARNING if others else Level.ERROR,
            f"{quoted(figure)} a year does not follow from {quoted(change.old)} in {first} and {quoted(change.new)} in "
            f"{last}: over {years} years that is {brief(exact)} per cent a year"
            f"{f'; it would fit {others[0]} years' if others else ''}.",
            [
                line(f"amount in {first}", change.old, allowed(change.old)),
                line(f"amount in {last}", change.new, allowed(change.new)),
                f"growth over {years} years: {show(percent_change(allowed(change.old), allowed(change.new)))} per cent",
                f"a year, compounded: {show(exact)} per cent",
                line("stated", figure, stated) + " per cent a year",
            ],
            figure,
        )


def _rates(old: Figure, new: Figure, years: int, *, is_compound: bool) -> Amount:
    """Give the rate compounded and, where the text does not say compound, also simply divided by the years."""
    before, after = allowed(old), allowed(new)
    if is_compound:
        return yearly_growth(before, after, years)
    return hull((yearly_growth(before, after, years), per(percent_change(before, after), years)))


def _year_of(row: Row, figure: Figure) -> int | None:
    """Find the year of the date that stands after a figure, before the next one."""
    at = row.place_of(figure) + 1
    for atom in row[at : at + _REACH]:
        if atom.sort is Sort.FIGURE:
            return None
        if atom.sort is Sort.DATE and atom.figure is not None and atom.figure.period is not None:
            return atom.figure.period.last.year
    return None


def _since(row: Row) -> int | None:
    """Find the year of "since 2019"."""
    for place, atom in enumerate(row[:_REACH]):
        if atom.sort is Sort.DATE and row.text(place - 1) == "since" and atom.figure is not None:
            return atom.figure.period.first.year if atom.figure.period is not None else None
    return None
