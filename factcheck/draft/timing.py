"""When a figure is for, by its own sentence: from the sentence's dates to the period of each of its figures.

A date belongs to the number it stands next to ("68 in 2013 to 359 in 2018"), and to all numbers when it stands alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.claims import Sentence
from factcheck.figures import Figure, Kind
from factcheck.period import UNIT_DAYS, Period

_REACH = 4  # dates to each side of a number that may be its own
_FAR = 400  # characters read between a number and a date
_CROSSED = 12  # what another number between a figure and a date costs, in words
_BEFORE = 2  # a date after the number is likelier its own than one before it
_JOINT = re.compile(r"[;:,–—]|\b(?:and|but|while|whereas|against|compared)\b", re.IGNORECASE)
_JOINT_COST = 5
_LENGTH = re.compile(
    r"\b(?:in|within|over|during|across|inside)\s+(?:just\s+|only\s+|under\s+)?(?:the\s+space\s+of\s+|the\s+course\s+of\s+)?"
    r"(?:a|an|one|a\s+single)\s+(?:single\s+)?(day|week|month|year)\b",
    re.IGNORECASE,
)
_LENGTH_BEFORE = re.compile(
    r"\b(?:in|within|over|during|across|inside)\s+(?:just\s+|only\s+)?(?:the\s+)?(?:past\s+|last\s+|space\s+of\s+)*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Timing:
    """The period a sentence gives a figure, as words of the draft have it, or only how long it lasts in days."""

    period: Period | None = None
    words: str = ""
    is_range: bool = False  # "between 2013 and 2018": the time from one to the other
    days: Decimal | None = None
    length: str = ""  # the words that tell those
    is_length: bool = False  # the figure itself tells only how long another figure's period is: "in twelve months"


def timings(text: str, sentence: Sentence) -> list[Timing]:
    """Give the timing of each figure of the sentence, in order."""
    figures = [claim.figure for claim in sentence.claims]
    dates = [figure for figure in figures if figure.kind is Kind.DATE and figure.period is not None]
    counts = [figure for figure in figures if _is_counted(figure) and not _is_length(text, sentence, figure)]
    days, length = _length(text, sentence, figures)
    own = _assigned(text, counts, dates)
    result = []
    for figure in figures:
        date = own.get(figure.start)
        if figure.kind is Kind.DATE or date is None:
            result.append(Timing(days=days, length=length, is_length=_is_length(text, sentence, figure)))
            continue
        result.append(Timing(date.period, date.text, is_range_of_years(date), days, length))
    return result


def is_range_of_years(date: Figure) -> bool:
    """Say whether the date spans several years, given by its ends."""
    return date.period is not None and date.period.first.year + 1 < date.period.last.year


def _is_counted(figure: Figure) -> bool:
    return figure.kind not in (Kind.DATE, Kind.OTHER, Kind.ORDINAL, Kind.AGE)


def _is_length(text: str, sentence: Sentence, figure: Figure) -> bool:
    return figure.kind is Kind.DURATION and bool(_LENGTH_BEFORE.search(text[sentence.start : figure.start]))


def _length(text: str, sentence: Sentence, figures: Sequence[Figure]) -> tuple[Decimal | None, str]:
    for figure in figures:
        if _is_length(text, sentence, figure) and figure.value is not None:
            return figure.value * UNIT_DAYS.get(figure.unit or "", Decimal(1)), figure.text
    if found := _LENGTH.search(text, sentence.start, sentence.end):
        return UNIT_DAYS[found[1].lower()], found[0]
    return None, ""


def _assigned(text: str, counts: Sequence[Figure], dates: Sequence[Figure]) -> dict[int, Figure]:
    """Give each number its date: the cheapest pairs first, then the numbers left over take what is nearest."""
    starts, count_starts = [date.start for date in dates], [count.start for count in counts]
    pairs = []
    for count in counts:
        at = bisect_left(starts, count.start)
        for date in dates[max(at - _REACH, 0) : at + _REACH]:
            low, high = sorted((count.start, date.start))
            crossed = bisect_left(count_starts, high) - bisect_right(count_starts, low)
            pairs.append((_cost(text, count, date, crossed), count.start, date.start, count, date))
    pairs.sort(key=lambda pair: pair[:3])
    own: dict[int, Figure] = {}
    used: set[int] = set()
    for _, _, _, count, date in pairs:
        if count.start not in own and date.start not in used and not _apart(text, count, date):
            own[count.start] = date
            used.add(date.start)
    for _, _, _, count, date in pairs:
        if not _apart(text, count, date):
            own.setdefault(count.start, date)
    return own


def _cost(text: str, count: Figure, date: Figure, crossed: int) -> int:
    between = _between(text, count, date)
    extra = 0 if date.start >= count.end else _BEFORE
    joints = len(_JOINT.findall(between))
    return len(between.split()) + extra + _CROSSED * crossed + _JOINT_COST * joints


def _apart(text: str, count: Figure, date: Figure) -> bool:
    """Say whether a semicolon keeps the date from the number."""
    return ";" in _between(text, count, date)


def _between(text: str, one: Figure, other: Figure) -> str:
    first, second = sorted((one, other), key=lambda figure: figure.start)
    return text[first.end : min(second.start, first.end + _FAR)]
