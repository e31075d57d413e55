"""Joining numbers to ranges: from neighbours such as "10 to 15" or "between £5m and £10m" to one figure with two ends."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.amount import Bound
from factcheck.figures.model import Figure, Kind

_TO = re.compile(r" ?- ?| to-? ?| through | until |~| ?/ ?(?=[$£¤])", re.IGNORECASE)
_AND = re.compile(r",? and (?:the )?", re.IGNORECASE)
_OR = re.compile(r" or ", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<![A-Za-z])between (?:the |an? )?(?:about |around |roughly |some )?$", re.IGNORECASE)
_FROM = re.compile(r"(?<![A-Za-z])from (?:the |an? )?(?:about |around |roughly |some )?$", re.IGNORECASE)
_JOINS = 28
_HEDGED_AND = re.compile(r" (?:and|but) ", re.IGNORECASE)
_LOWS = (Bound.MORE_THAN, Bound.AT_LEAST)
_HIGHS = (Bound.FEWER_THAN, Bound.AT_MOST)


def join_ranges(folded: str, figures: list[Figure]) -> list[Figure]:
    """Join each pair of neighbours that make one range; all others stay as they are."""
    joined: list[Figure] = []
    for figure in figures:
        last = joined[-1] if joined else None
        both = _range(folded, last, figure) if last is not None else None
        if both is not None:
            joined[-1] = both
        else:
            joined.append(figure)
    return joined


def _range(folded: str, low: Figure, high: Figure) -> Figure | None:
    gap = high.start - low.end
    if not 0 < gap <= _JOINS or low.value is None or high.value is None:
        return None
    if Kind.OTHER in {low.kind, high.kind} or Kind.MULTIPLE in {low.kind, high.kind}:
        return None
    between = folded[low.end : high.start]
    window = folded[max(0, low.start - 24) : low.start]
    units = _unit(low, high)
    if units is None:
        return None
    begins = _BETWEEN.search(window)
    if begins is not None and _AND.fullmatch(between):
        return _joined(folded, low, high, low.start, "between")
    if _TO.fullmatch(between) or (begins is not None and between.strip() == "to"):
        return _dashed(folded, low, high, between, window)
    if _OR.fullmatch(between) and not low.unit and low.kind is Kind.NUMBER and high.kind is not Kind.ORDINAL:
        if (
            0 < high.value - low.value <= max(low.value, Decimal(2))
            and high.value < 1000
            and low.bound is Bound.EXACTLY
        ):
            return _joined(folded, low, high, low.start, "or")
    return _bounded(folded, low, high, between)


def _dashed(folded: str, low: Figure, high: Figure, between: str, window: str) -> Figure | None:
    if Kind.ORDINAL in {low.kind, high.kind}:
        return None
    is_from = _FROM.search(window) is not None
    return _joined(folded, low, high, low.start, "from" if is_from else between.strip())


def _bounded(folded: str, low: Figure, high: Figure, between: str) -> Figure | None:
    """Join "more than 100 and less than 300"."""
    if (low.low is None and low.high is None) or (high.low is None and high.high is None):
        return None
    match = _HEDGED_AND.match(between)
    if match is None or between[match.end() :].strip(" ") != high.bound_text:
        return None
    below, above = (low, high) if low.bound in _LOWS else (high, low)
    if below.bound not in _LOWS or above.bound not in _HIGHS or below.value is None or above.value is None:
        return None
    if below.value >= above.value:
        return None
    return _joined(folded, low, high, low.start, low.bound_text)


def _unit(low: Figure, high: Figure) -> str | None:
    """Give the unit both ends share, "" for none; None when they cannot be one range."""
    if low.unit == high.unit or not low.unit:
        return high.unit or ""
    if not high.unit:
        return low.unit
    return None


_SCALED = 1000


def _joined(folded: str, low: Figure, high: Figure, start: int, words: str) -> Figure:
    first, second = low.value, high.value
    assert first is not None
    assert second is not None
    kind_source = high if high.unit else low
    if (
        second >= _SCALED
        and first < _SCALED
        and not low.unit
        and high.step is not None
        and low.step is not None
        and low.step <= 1 < high.step
    ):
        surface = folded[low.start : low.end]
        if len(surface) <= 4 or surface.isalpha():
            first *= high.step if high.step * first < second * 10 else 1
    ends = (min(first, second), max(first, second))
    figure = Figure(start, high.end, folded[start : high.end], None, ends[0], ends[1], kind_source.unit, Kind.RANGE)
    figure.bound, figure.bound_text = Bound.BETWEEN, words
    figure.per = high.per or low.per
    figure.step = None
    return figure
