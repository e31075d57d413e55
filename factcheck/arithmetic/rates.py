"""A rate restated for another period or population must be the same rate, or follow from cases and population.

PASS
    Police make 139 arrests a month, or 1,665 a year.
    There were 12 deaths in a population of 85,000, or 14.1 per 100,000.
    One is reported every five minutes, or 288 a day.
FAIL
    Police make 139 arrests a week, or 1,665 a year.
    There were 12 deaths in a population of 85,000, or 1.41 per 100,000.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.amount import Amount
from factcheck.arithmetic.atoms import Row
from factcheck.arithmetic.dimension import Dimension, dimension, measured_in
from factcheck.arithmetic.intervals import product, ratio, times
from factcheck.arithmetic.precision import allowed, counted, judged, rounder
from factcheck.arithmetic.wording import brief, number, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure, Kind
from factcheck.finding import Finding, Level

ID = "stated-rate"

# days of a period: at least and at most, as months and working years vary
_DAYS: dict[str, tuple[str, str]] = {
    "day": ("1", "1"),
    "week": ("7", "7"),
    "fortnight": ("14", "14"),
    "month": ("28", "31"),
    "quarter": ("90", "92"),
    "year": ("364", "366"),
    "annum": ("364", "366"),
    "decade": ("3650", "3653"),
}
_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "annum": 12, "decade": 120}
_JOINTS = (["or"], [",", "or"], ["("], ["–"], [",", "equivalent", "to"], ["equivalent", "to"])
_POPULATION = Decimal(100)  # "per 100,000" is a rate of people, "per 24" of something else


def check_rates(row: Row) -> Iterator[Finding]:
    """Check rates given twice, and rates given with cases and population."""
    places = row.places
    for one, two in pairwise(places):
        yield from _check_restated(row, one, two)
        yield from _check_every(row, one, two)
    if len(places) == 3:
        figures = [figure for place in places if (figure := row[place].figure) is not None]
        yield from _check_population(row, places, figures)


def _check_restated(row: Row, one: int, two: int) -> Iterator[Finding]:
    """Check "139 a month, or 1,665 a year" and "14 per 1,000, or 1.4%"."""
    first, second = row[one].figure, row[two].figure
    between = [row.text(at) for at in range(one + 1, two) if row.text(at) not in {"about", "nearly", "just", "over"}]
    if first is None or second is None or between not in _JOINTS:
        return
    factor = None if row.text(row.lead(one)) in {"from", "to", "by"} else _factor(first, second)
    if factor is None or not _same_thing(first, second):
        return
    level = judged((first, second), lambda step: allowed(second, step).meets(product(allowed(first, step), factor)))
    if level is None:
        return
    implied = product(allowed(first), factor)
    if level is Level.ERROR and allowed(second, rounder(second)).meets(product(allowed(first, rounder(first)), factor)):
        level = Level.WARNING
    yield finding(
        ID,
        level,
        f"{quoted(first)} and {quoted(second)} are not the same rate: {quoted(first)} would be {brief(implied)}.",
        [
            line("first rate", first, allowed(first)),
            f"one {second.per or 'hundred'} is {show(factor)} times one {first.per or 'hundred'}",
            f"so the second rate is {show(implied)}",
            line("stated", second, allowed(second)),
        ],
        second,
    )


def _check_every(row: Row, one: int, two: int) -> Iterator[Finding]:
    """Check "one every five minutes, or 288 a day"."""
    gap, rate = row[one].figure, row[two].figure
    between = [row.text(at) for at in range(one + 1, two) if row.text(at) not in {"about", "nearly", "just", "over"}]
    if gap is None or rate is None or gap.kind is not Kind.DURATION or between not in _JOINTS:
        return
    if (
        row.text(one - 1) != "every"
        or gap.unit not in _MINUTES
        or rate.per not in _MINUTES
        or rate.kind is not Kind.RATE
    ):
        return
    minutes = times(allowed(gap), _MINUTES[gap.unit])
    implied = ratio(Amount(Decimal(_MINUTES[rate.per]), Decimal(_MINUTES[rate.per])), minutes)
    if allowed(rate).meets(implied):
        return
    yield finding(
        ID,
        Level.ERROR,
        f"{quoted(rate)} is not one every {gap.text}: that is {brief(implied)} a {rate.per}.",
        [
            line("one every", gap, allowed(gap)),
            f"a {rate.per} has {number(Decimal(_MINUTES[rate.per]))} minutes",
            f"rate: {show(implied)} a {rate.per}",
            line("stated", rate, allowed(rate)),
        ],
        rate,
    )


def _same_thing(first: Figure, second: Figure) -> bool:
    one, two = (measured_in(figure).partition("per ")[0].strip() for figure in (first, second))
    is_money = {figure.kind for figure in (first, second)} == {Kind.MONEY}
    return (
        one == two if is_money else Kind.MONEY not in {first.kind, second.kind} and (not one or not two or one == two)
    )


def _factor(first: Figure, second: Figure) -> Amount | None:
    """Say what to multiply the first rate with to get the second."""
    one, two = _period(first), _period(second)
    if one is not None and two is not None and one != two:
        if one in _MONTHS and two in _MONTHS:
            months = Decimal(_MONTHS[two]) / Decimal(_MONTHS[one])
            return Amount(months, months)
        return ratio(_days(two), _days(one))
    people, others = _population(first), _population(second)
    if people is not None and others is not None and people != others:
        return ratio(Amount(others, others), Amount(people, people))
    return None


def _period(figure: Figure) -> str | None:
    return figure.per if figure.per in _DAYS else None


def _days(period: str) -> Amount:
    low, high = _DAYS[period]
    return Amount(Decimal(low), Decimal(high))


def _population(figure: Figure) -> Decimal | None:
    if dimension(figure) is Dimension.PERCENT:
        return Decimal(100)
    digits = (figure.per or "").split(" ")[0].replace(",", "")
    return Decimal(digits) if digits.isdigit() and Decimal(digits) >= _POPULATION else None


def _check_population(row: Row, places: list[int], figures: list[Figure]) -> Iterator[Finding]:
    """Check "12 deaths in a population of 85,000, or 14.1 per 100,000"."""
    between = [row.text(at) for at in range(places[1] + 1, places[2])]
    ends = tuple(text for text in between if text not in {"about", "nearly", "just", "over", "a", "the"})[-2:]
    joined = {row.text(at) for at in range(places[0] + 1, places[1])} & {"of", "in", "among", "for"}
    if not joined or not (ends[-1:] in {("or",), ("(",)} or ends == ("rate", "of")):
        return
    rates = [figure for figure in figures if figure.kind is Kind.RATE and _population(figure) is not None]
    counts = [figure for figure in figures if figure.kind in {Kind.NUMBER, Kind.QUANTITY} and not measured_in(figure)]
    if len(rates) != 1 or len(counts) != 2:
        return
    rate = rates[0]
    per = _population(rate)
    cases, people = sorted(counts, key=lambda figure: figure.value or Decimal(0))
    if per is None or cases.value is None or people.value is None or people.value < _POPULATION:
        return
    stated = allowed(rate)
    level = judged(
        (cases, people), lambda step: stated.meets(times(ratio(counted(cases, step), allowed(people, step)), per))
    )
    if level is None:
        return
    implied = times(ratio(counted(cases), allowed(people)), per)
    coarse = times(ratio(counted(cases), allowed(people, rounder(people))), per)
    yield finding(
        ID,
        Level.WARNING if level is Level.ERROR and stated.meets(coarse) else level,
        f"{quoted(rate)} does not follow from {quoted(cases)} and {quoted(people)}: that is {brief(implied)} per "
        f"{number(per)}.",
        [
            line("cases", cases, counted(cases)),
            line("population", people, allowed(people)),
            f"rate: {show(implied)} per {number(per)}",
            line("stated", rate, stated),
        ],
        rate,
    )
