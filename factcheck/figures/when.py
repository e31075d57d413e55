"""Which date governs a number: from the figures of one sentence to the period named for each of its numbers.

The date right after a number and before the next one is its own ("68 in 2013 to 359 in 2018"); an interval gives its
ends to what went "from 68 to 359" and itself to the change; else the date nearest before, else the nearest after.
"""

from __future__ import annotations

import re
from bisect import bisect
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.figures.dates import interval_ends
from factcheck.figures.function_words import SAYING, STOPS
from factcheck.figures.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.figures.model import Figure
    from factcheck.period import Period

_CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}|[0-9 .]+[ap]\.?m|noon|midnight|midday", re.IGNORECASE)
_OPEN = re.compile(r"\b(since|before|after|until|till|by|prior to)\s+(?:the\s+)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\b[^.;,\d]{0,24}$", re.IGNORECASE)
_TO = re.compile(r"[^.;,]{0,40}\bto\b[^.;,]{0,24}$", re.IGNORECASE)
_BASE = re.compile(r"\b(on|than(?: in)?|compared (?:with|to)|against)\s+(?:the\s+)?$", re.IGNORECASE)
_SPAN = re.compile(r"\b(?:week|month|quarter|year|decade)", re.IGNORECASE)
_MONTH = 28  # days; what is shorter is a day that something happened on
_NAME = re.compile(r"\b([A-Z][\w’'-]*) $")
_STANDARD = re.compile(r" (?:(?!and |or )[a-z-]*[a-rt-z] )?(?:levels|prices|terms|values|baselines?|standards)\b")
_BEGUN = re.compile(  # ", launched in 2015,": since when there is what the sentence tells of
    r", (?:[a-z]+ly )?(?:launched|founded|set up|opened|introduced|created|established|born|elected|signed|passed|built|formed"
    r"|published|released|unveiled|appointed) (?:back )?(?:in|on|by|during) $"
)
_BASE_NUMBER = re.compile(
    r"(?:\b(?:up|down) from|, from|\bto [£$€]?[0-9][^ ]*(?: [a-z]+)? from) (?:just |only |about |around )?$"
)
_REACH = 40
_AGAINST = re.compile(
    r"\b(?:compared (?:with|to)|against|up from|down from|up on|down on|than|from)\b[^.;\d]{0,20}$", re.IGNORECASE
)
_NO_NUMBER: Final = frozenset((Kind.DATE, Kind.ORDINAL, Kind.OTHER, Kind.AGE, Kind.DURATION))


class When(NamedTuple):
    """The period named for a number and its words."""

    period: Period | None
    text: str


def name_periods(text: str, figures: Sequence[Figure]) -> None:
    """Tell each number of a sentence the period its sentence names for it."""
    dates = [i for i, figure in enumerate(figures) if figure.kind is Kind.DATE and _governs(text, figure)]
    if not dates:
        return
    for i, figure in enumerate(figures):
        if figure.kind in _NO_NUMBER or figure.period_text:
            continue
        chosen = _governing(text, figures, i, dates)
        if chosen is not None:
            _say(text, figures, i, figures[chosen])


def _governs(text: str, date: Figure) -> bool:
    """Say whether a date can tell when: a time of day cannot, nor a name, nor what a change is measured against."""
    if _CLOCK.fullmatch(date.text):
        return False
    before = _NAME.search(text, max(0, date.start - _REACH), date.start) if date.text.isdigit() else None
    if before is not None and before[1].lower() not in STOPS | SAYING:
        return False  # "the Children Act 1989", "Euro 2020"
    if _STANDARD.match(text, date.end) is not None:
        return False  # "above 2019 levels", "at 2010 prices"
    if (
        text[date.end : date.end + 1] == ","
        and _BEGUN.search(text, max(0, date.start - _REACH), date.start) is not None
    ):
        return False
    opening = _BASE.search(text, max(0, date.start - _REACH), date.start)
    if opening is None:
        return True
    is_day = date.period.days < _MONTH if date.period is not None else _SPAN.search(date.text) is None
    return opening[1].lower() == "on" and is_day


def _is_base(text: str, figure: Figure) -> bool:
    """Say whether a number is what a change starts from: "up from 342,343"."""
    return _BASE_NUMBER.search(text, max(0, figure.start - _REACH), figure.start) is not None


def _governing(text: str, figures: Sequence[Figure], i: int, dates: Sequence[int]) -> int | None:
    """Choose the date of the i-th figure."""
    place = bisect(dates, i)
    before = dates[place - 1] if place else None
    after = next((d for d in dates[place : place + 2] if not _introduces(text, figures, d)), None)
    if after is None:
        return None if before is not None and _is_base(text, figures[i]) else before
    if before is None:
        between = [figures[k] for k in range(i + 1, after) if figures[k].kind not in _NO_NUMBER]
        return None if between and _is_base(text, between[-1]) else after
    if any(figures[k].kind not in _NO_NUMBER for k in range(i + 1, after)):
        return before
    opening = text[max(0, figures[after].start - _REACH) : figures[after].start]
    return before if _AGAINST.search(opening) else after


def _introduces(text: str, figures: Sequence[Figure], d: int) -> bool:
    """Say whether a date stands before its number with a colon: "(2022: £2.9m)"."""
    return text[figures[d].end : figures[d].end + 1] == ":" and d + 1 < len(figures)


def _say(text: str, figures: Sequence[Figure], i: int, date: Figure) -> None:
    figure = figures[i]
    figure.period, figure.period_text = date.period, date.text
    opening = _OPEN.search(text[max(0, date.start - _REACH) : date.start])
    if opening is not None:
        figure.period, figure.period_text = None, f"{opening[1]} {date.text}"
        return
    if date.period is None or date.value is not None:
        return
    is_first = _goes_from(text, figure) and _goes_to(text, figures, i + 1)
    is_last = not is_first and i > 0 and _goes_from(text, figures[i - 1]) and _goes_to(text, figures, i)
    ends = interval_ends(date.text) if is_first or is_last else None
    if ends is not None:
        figure.period = ends[0] if is_first else ends[1]


def _goes_from(text: str, figure: Figure) -> bool:
    return figure.kind not in _NO_NUMBER and bool(_FROM.search(text[max(0, figure.start - _REACH) : figure.start]))


def _goes_to(text: str, figures: Sequence[Figure], i: int) -> bool:
    if i >= len(figures) or figures[i].kind in _NO_NUMBER:
        return False
    return bool(_TO.fullmatch(text[figures[i - 1].end : figures[i].start][-_REACH * 2 :]))
