"""An average must be the total shared out over what it is an average of.

PASS
    Police made 1,665 arrests over 12 months, an average of 139 a month.
    Police made 1,665 arrests last year, an average of 139 every month.
FAIL
    Police made 1,665 arrests over 12 months, an average of 149 a month.
    Police made 1,665 arrests in 2013, an average of 159 a month.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.amount import Amount
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.dimension import is_amount
from factcheck.arithmetic.intervals import ratio
from factcheck.arithmetic.precision import allowed, counted, judged, rounder
from factcheck.arithmetic.vocabulary import STRUCTURAL
from factcheck.arithmetic.wording import brief, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure, Kind
from factcheck.finding import Finding, Level

ID = "stated-average"

_AVERAGES = frozenset("average averaging averaged mean".split())
_IN_A_YEAR = {"month": ("12", "12"), "week": ("52", "52.3"), "day": ("365", "366"), "quarter": ("4", "4")}
_DURING = frozenset("in of over during the".split())
_SHORTEST_YEAR = 364  # days


def check_averages(row: Row) -> Iterator[Finding]:
    """Check "1,665 arrests over 12 months, an average of 139 a month", and the same of a year."""
    places = row.places
    figures = [figure for place in places if (figure := row.figure(place)) is not None]
    if len(figures) == 3:
        yield from _check_shared_out(row, places, figures)
    elif len(figures) == 2:
        yield from _check_of_a_year(row, places, figures[0], figures[1])


def _check_shared_out(row: Row, places: list[int], figures: list[Figure]) -> Iterator[Finding]:
    means = [index for index, place in enumerate(places) if _is_average(row, place)]
    if len(means) != 1:
        return
    mean = figures[means[0]]
    numbers = [
        index
        for index, figure in enumerate(figures)
        if index != means[0] and mean.per is not None and mean.per in _things(row, places[index], figure)
    ]
    if len(numbers) != 1:
        return
    shares = figures[numbers[0]]
    whole = next(figure for index, figure in enumerate(figures) if index not in {means[0], numbers[0]})
    # "over 12 months" is during 12 months, not more than 12
    yield from _against(whole, mean, Amount(shares.value, shares.value), quoted(shares))


def _check_of_a_year(row: Row, places: list[int], whole: Figure, mean: Figure) -> Iterator[Finding]:
    between = row[places[0] + 1 : places[1]]
    dates = [atom for atom in between if atom.sort is Sort.DATE]
    words = [atom.text for atom in between if atom.sort is Sort.WORD and atom.text not in _DURING | _AVERAGES]
    if len(dates) != 1 or mean.per not in _IN_A_YEAR or not row.words & _AVERAGES or not _is_average(row, places[1]):
        return
    date = dates[0].figure
    is_year = date is not None and date.period is not None and date.period.days >= _SHORTEST_YEAR
    if not (is_year or dates[0].text in {"last year", "this year", "a year"}) or set(words) & (
        STRUCTURAL - {"an", "a"}
    ):
        return
    low, high = _IN_A_YEAR[mean.per]
    yield from _against(whole, mean, Amount(Decimal(low), Decimal(high)), f"a year’s {mean.per}s")


def _against(whole: Figure, mean: Figure, shares: Amount, over: str) -> Iterator[Finding]:
    if (whole.kind is Kind.MONEY) != (mean.kind is Kind.MONEY) or not is_amount(whole):
        return
    stated = allowed(mean)
    level = judged((whole,), lambda step: stated.meets(ratio(counted(whole, step), shares)))
    if level is None:
        return
    implied = ratio(counted(whole), shares)
    if level is Level.ERROR and stated.meets(ratio(allowed(whole, rounder(whole)), shares)):
        level = Level.WARNING
    yield finding(
        ID,
        level,
        f"{quoted(mean)} is not the average of {quoted(whole)} over {over}: that is {brief(implied)}.",
        [
            line("total", whole, counted(whole)),
            f"shared out over: {show(shares)}",
            f"average: {show(implied)}",
            line("stated", mean, stated),
        ],
        mean,
    )


def _is_average(row: Row, place: int) -> bool:
    lead = row.lead(place)
    near = {row.text(lead), row.text(lead - 1), row.text(place + 1), row.text(place + 2)}
    return bool(near & _AVERAGES) or any(row.text(at) in _AVERAGES for at in range(max(lead, 0), place))


def _things(row: Row, place: int, figure: Figure) -> set[str]:
    """Give what a figure numbers, in the singular: its unit, or the noun after it."""
    noun = row.text(place + 1)
    return {unit for unit in (figure.unit, noun.removesuffix("s"), noun) if unit}
