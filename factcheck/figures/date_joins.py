"""Joining neighbouring moments: two ends of an interval become one, a time of day goes to its date, years are shared."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.figures.date_words import Token
    from factcheck.figures.moment import Moment

_BETWEEN: Final = re.compile("n(?:eV?)?$")  # "between", "between the years"
_OPENS: Final = re.compile("[fn](?:eV?)?$")
_TO: Final = frozenset(("l", "le", "-", ",l", "lh", "li"))
_AND: Final = frozenset(("d", "de", "dh", "di"))
_BY_THE_CLOCK: Final = frozenset(("", ",", "@", "h", ",@", "f", ",f", ",h", "i", ",i"))  # between a time and its date
_TOLD_MORE: Final = frozenset(("away", "relative", "dmy", "mdy", "day", "today"))  # what a weekday may only repeat
_LIST: Final = frozenset(("d", ",", ",d", "de"))
_PLAIN: Final = frozenset(
    (
        "dmy",
        "mdy",
        "my",
        "ymd",
        "day",
        "month",
        "year",
        "bare",
        "slash",
        "quarter",
        "feast",
        "monthday",
        "weekday",
        "span",
    )
)
_TIED: Final = frozenset(("away", "relative", "weekday", "daypart", "monthday", "nthof", "today", "clock"))


def joined(found: Sequence[Moment], run: Sequence[Token]) -> list[Moment]:
    """Join what belongs together; what does not stays as it is, in order."""
    letters = "".join(token.letter for token in run)
    out: list[Moment] = []
    for moment in found:
        whole = _join(out[-1], moment, letters) if out else None
        if whole is None:
            out.append(moment)
        else:
            out[-1] = whole
    return [_opened(moment, letters) for moment in _share_years(out, letters)]


def lend_year(left: Moment, right: Moment) -> tuple[Moment, Moment]:
    """Give the end of an interval that has no year the other's, or the one before or after it if the months say so."""
    if left.month is None or right.month is None:
        return left, right
    in_order = (left.month, left.day or 1) <= (right.month, right.day or 31)
    if left.year is None and right.year is not None:
        return replace(left, year=right.year if in_order else right.year - 1), right
    if right.year is None and left.year is not None:
        return left, replace(right, year=left.year if in_order else left.year + 1)
    return left, right


def _join(left: Moment, right: Moment, letters: str) -> Moment | None:
    gap = letters[left.last : right.first]
    if _is_interval(left, right, gap, letters):
        return _interval(left, right)
    if _belongs(left, right, gap):
        keep = right if left.rule in _TIED and right.rule not in _TIED else left
        return replace(keep, first=left.first, last=right.last)
    return None


def _is_interval(left: Moment, right: Moment, gap: str, letters: str) -> bool:
    if left.rule == "interval" or (left.rule == "clock") != (right.rule == "clock"):
        return False
    if gap == "/":  # "May/June 2020"
        return left.rule == "bare" and right.rule in ("bare", "my")
    if gap == "-":
        return left.rule in _PLAIN and right.rule in _PLAIN
    if gap in _TO:
        return right.rule not in ("around", "theday")
    return gap in _AND and _BETWEEN.search(letters, max(0, left.first - 3), left.first) is not None


def _belongs(left: Moment, right: Moment, gap: str) -> bool:
    """Say whether one of two neighbours only tells more of the other: a time of its date, a weekday of its day."""
    rules = {left.rule, right.rule}
    if "clock" in rules:
        return len(rules) > 1 and gap in _BY_THE_CLOCK
    return "weekday" in rules and bool(rules & _TOLD_MORE) and gap in ("", "h")


def _interval(left: Moment, right: Moment) -> Moment:
    left, right = lend_year(left, right)
    begin, end = left.period, right.period
    own = None if begin is None or end is None or end.last < begin.first else Period(begin.first, end.last)
    year = right.year if right.year is not None else left.year
    blank = replace(right, rule="interval", first=left.first, day=None, month=None, value=None, unit=None, back=None)
    return replace(blank, own=own, year=None if own is None else year)


def _share_years(found: list[Moment], letters: str) -> list[Moment]:
    """Give "January and February 2021" and "8 March and 9 April 2021" one year."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if (
            left.month is not None
            and left.year is None
            and left.back is None
            and right.year is not None
            and right.month is not None
            and letters[left.last : right.first] in _LIST
            and (left.month, left.day or 1) < (right.month, right.day or 31)
        ):
            out[i] = replace(left, year=right.year)
    return out


def _opened(moment: Moment, letters: str) -> Moment:
    """Take the words that open an interval into it: "from", "between", and an end that is now."""
    first, last = moment.first, moment.last
    between = _BETWEEN.search(letters, max(0, first - 3), first) is not None
    to_now = letters[last : last + 2] == "lN" or (between and letters[last : last + 2] == "dN")
    from_now = letters[max(0, first - 3) : first] in ("nNd", "fNl")
    if to_now or from_now:
        first, last = first - 2 * from_now, last + 2 * to_now
        moment = replace(moment, rule="interval", year=None, own=None)
    opens = _OPENS.search(letters, max(0, first - 3), first) if moment.rule == "interval" or moment.own else None
    return replace(moment, first=first if opens is None else opens.start(), last=last)
