"""Settling overlaps: from what several readers claim, in order of precedence, to one list that does not overlap."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from factcheck.figures.model import Figure


def settle(*readers: Iterable[Figure]) -> list[Figure]:
    """Keep each reader's figures that overlap none of an earlier reader's; of one reader's, the earlier and longer."""
    kept: list[Figure] = []
    for claims in readers:
        taken = [(figure.start, figure.end) for figure in kept]
        last = -1
        fresh = []
        for figure in sorted(claims, key=_place):
            if figure.start < last or _is_taken(taken, figure):
                continue
            fresh.append(figure)
            last = figure.end
        kept = sorted(kept + fresh, key=_place) if kept else fresh
    return kept


def _place(figure: Figure) -> tuple[int, int]:
    return figure.start, -figure.end


def _is_taken(taken: list[tuple[int, int]], figure: Figure) -> bool:
    index = bisect_left(taken, (figure.start, figure.end))
    return (index < len(taken) and taken[index][0] < figure.end) or (index > 0 and taken[index - 1][1] > figure.start)
