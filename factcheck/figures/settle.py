"""Settling overlaps: from what several readers claim to one list of figures that do not overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.figures.model import Figure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

_OTHER, _DATE, _NUMBER = range(3)


def settle(numbers: Iterable[Figure], dates: Iterable[Figure]) -> list[Figure]:
    """Keep one claim for each place: what is no statistic first, then dates, then numbers; longer before shorter.

    A number that reaches beyond a date on both accounts, such as "2,019 people" around "019", is no date at all.
    """
    claims = [(_rank(figure), figure.start - figure.end, figure.start, figure) for figure in (*dates, *numbers)]
    claims.sort(key=lambda claim: claim[:3])
    kept: dict[int, Figure] = {}
    taken: set[int] = set()
    for _, _, _, figure in claims:
        span = range(figure.start, figure.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept[figure.start] = figure
    return [kept[start] for start in sorted(kept)]


def _rank(figure: Figure) -> int:
    if figure.kind is Kind.OTHER:
        return _OTHER
    return _DATE if figure.kind is Kind.DATE else _NUMBER
