"""A percentage of a small number of people must be one that whole people can make up.

PASS
    33% of 12 people agreed.
    30% of 10 people agreed.
FAIL
    33% of 10 people agreed.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise

from factcheck.amount import Bound
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.dimension import Dimension, dimension, measured_in
from factcheck.arithmetic.intervals import HUNDRED
from factcheck.arithmetic.precision import allowed
from factcheck.arithmetic.vocabulary import STRUCTURAL
from factcheck.arithmetic.wording import number
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure, Kind
from factcheck.finding import Finding, Level

ID = "impossible-precision"

_ARTICLES = frozenset("the a all its their our these those".split())


def check_whole_counts(row: Row) -> Iterator[Finding]:
    """Check "33% of 10 people": whether any whole number of them rounds to the percentage."""
    for one, two in pairwise(row.places):
        share, whole = row[one].figure, row[two].figure
        between = [row.text(place) for place in range(one + 1, two) if row.text(place) not in _ARTICLES]
        if share is None or whole is None or between != ["of"] or not _is_share(share) or not _counts(row, two, whole):
            continue
        below, above = _neighbours(share, whole)
        low, high = allowed(share).low, allowed(share).high
        if (
            low is None
            or high is None
            or whole.value is None
            or below * HUNDRED >= low * whole.value
            or share.value is None
        ):
            continue
        nearest = (below, above)
        yield finding(
            ID,
            Level.WARNING,
            f"No whole number of {quoted(whole)} makes {quoted(share)}: {_list(nearest, whole.value)}.",
            [
                line("stated", share, allowed(share)) + " per cent",
                *(
                    f"{number(count)} of {number(whole.value)}: {_percent(count, whole.value)} per cent"
                    for count in nearest
                ),
            ],
            share,
            "It would fit if the answers were weighted or some did not answer; the text should say so.",
        )


def _is_share(figure: Figure) -> bool:
    return (
        dimension(figure) is Dimension.PERCENT
        and figure.bound is Bound.EXACTLY
        and figure.value is not None
        and 0 <= figure.value <= HUNDRED
    )


def _counts(row: Row, place: int, figure: Figure) -> bool:
    """Say whether the figure counts things that come whole: a bare whole number with a noun after it."""
    follower = row.text(place + 1)
    return (
        figure.kind in {Kind.NUMBER, Kind.QUANTITY}
        and not measured_in(figure)
        and figure.step == 1
        and figure.bound is Bound.EXACTLY
        and figure.value is not None
        and figure.value >= 1
        and row.sort(place + 1) is Sort.WORD
        and follower not in STRUCTURAL
    )


def _neighbours(share: Figure, whole: Figure) -> tuple[Decimal, Decimal]:
    """Give the whole counts on both sides: the largest that is not above the stated share, and the next."""
    high = allowed(share).high
    if high is None or whole.value is None:
        return Decimal(0), Decimal(0)
    below = (high * whole.value / HUNDRED).to_integral_value(ROUND_FLOOR)
    return below, min(below + 1, whole.value.to_integral_value(ROUND_CEILING))


def _percent(count: Decimal, whole: Decimal) -> str:
    return number(count / whole * HUNDRED)


def _list(counts: tuple[Decimal, Decimal], whole: Decimal) -> str:
    one, two = counts
    return f"{number(one)} are {_percent(one, whole)} per cent, {number(two)} are {_percent(two, whole)}"
