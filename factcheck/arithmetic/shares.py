"""A stated share must follow from part and whole: per cent, fractions, one in N.

PASS
    22 of 34 samples (64.71%) were positive.
    Deaths were 18.8% (9/48) in the group.
    250 (62%) of the 403 were convicted.
    One in five (18%) agreed.
FAIL
    22 of 34 samples (61.71%) were positive.
    One in five (28%) agreed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from factcheck.amount import Amount
from factcheck.arithmetic.atoms import Row
from factcheck.arithmetic.dimension import Dimension, comparable, dimension
from factcheck.arithmetic.intervals import HUNDRED, exactly, percent_of, times
from factcheck.arithmetic.precision import allowed, counted, judged, rounder
from factcheck.arithmetic.vocabulary import STRUCTURAL
from factcheck.arithmetic.wording import brief, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure
from factcheck.finding import Finding, Level

ID = "stated-share"

_NOUN_REACH = 5  # "of 403 people accused of it (62%)"
_CLAUSE_REACH = 8
_SHARES = frozenset((Dimension.PERCENT, Dimension.FRACTION))
_ENDS = frozenset((".", ",", "", ";", ")"))
_EQUALS = (["is"], ["are"], ["was"], ["equals"], ["="], ["would", "be"], ["comes", "to"])
_JOINTS = frozenset(("(", ",", "–", "or"))


@dataclass(frozen=True, slots=True)
class Share:
    """A share that a sentence states together with its part and whole."""

    stated: Figure
    part: Figure
    whole: Figure


def check_shares(row: Row) -> Iterator[Finding]:
    """Check every share that stands with its part and its whole."""
    for share in shares(row):
        problem = _against(share)
        if problem is not None:
            yield problem
    yield from _check_restated(row)


def shares(row: Row) -> Iterator[Share]:
    """Give the shares of a sentence: "P of W (S)", "S (P of W)", "P (S) of W", "S of W (P)"."""
    places = row.places
    at = 0
    while at + 2 < len(places):
        share = _read(row, places[at : at + 3])
        if share is None:
            at += 1
        else:
            yield share
            at += 3


def _read(row: Row, places: list[int]) -> Share | None:
    figures = [row[place].figure for place in places]
    first, second, third = figures
    if first is None or second is None or third is None:
        return None
    one = [row[place].text for place in range(places[0] + 1, places[1])]
    two = [row[place].text for place in range(places[1] + 1, places[2])]
    is_share = [dimension(figure) in _SHARES for figure in (first, second, third)]
    match is_share:
        case [False, False, True]:
            after = row.text(places[2] + 1)
            is_apposed = after in _ENDS and two[-1:] != [","] and "," in two and dimension(third) is Dimension.FRACTION
            if _includes(one) and row.text(places[2] - 1) == "(" and after == ")" and len(two) <= _NOUN_REACH:
                return _share(third, second, first)
            if _is_partitive(row, places, one) and two in (["("], [",", "or"], ["–"]) and after != "of":
                return _share(third, second, first)
            if _is_of(one, 0) and after in _ENDS and two[-2:] == [",", "or"] and len(two) <= _CLAUSE_REACH:
                return _share(third, first, second)  # "of the 403 people charged were convicted, or 89%,"
            if _is_of(one, 0) and after != "of" and (_restates(two) or (is_apposed and _restates([*two, "or"]))):
                return _share(third, first, second)
        case [True, False, False]:
            if _opens(one) and _is_of(two, _NOUN_REACH):
                return _share(first, second, third)
            if _is_of(one, 0) and (_restates(two) or two in _EQUALS):
                return _share(first, third, second)
        case [False, True, False]:
            if _opens(one) and two[:1] == [")"] and _is_of(two[1:], 0):
                return _share(second, first, third)
            if (_restates(one) or (one[-1:] == [","] and _restates([*one, "or"]))) and _is_of_population(two):
                return _share(second, first, third)
    return None


def _share(stated: Figure, part: Figure, whole: Figure) -> Share | None:
    return Share(stated, part, whole) if comparable(part, whole) and dimension(part) in _AMOUNTS else None


_AMOUNTS = frozenset((Dimension.MONEY, Dimension.COUNT))


def _is_of(texts: list[str], nouns: int) -> bool:
    """Say whether part and whole are joined: "of the", "out of a total of", "/", after at most some nouns."""
    if texts == ["/"]:
        return True
    head = 0
    while head < min(nouns, len(texts)) and texts[head] not in {"of", "out"} and texts[head].isalpha():
        head += 1
    rest = [text for text in texts[head:] if text not in {"the", "a", "all", "its", "their", "total", "some", "about"}]
    return rest in (["of"], ["out", "of"], ["of", "of"], ["out", "of", "of"])


def _is_of_population(texts: list[str]) -> bool:
    """Say whether the whole follows: "of the", "of a population of", "of the town's population of"."""
    if _is_of(texts, 0):
        return True
    is_short = len(texts) <= _NOUN_REACH and texts[:1] == ["of"] and texts[-1:] == ["of"]
    return is_short and not any(text in STRUCTURAL - {"of", "the", "its", "their"} for text in texts)


def _is_partitive(row: Row, places: list[int], texts: list[str]) -> bool:
    """Say whether the sentence begins with the whole: "Of the 403 people charged, 359 (89%) ..."."""
    lead = row.lead(places[0])
    return row.text(lead) == "of" and lead <= 1 and texts[-1:] == [","] and len(texts) <= _NOUN_REACH


def _includes(texts: list[str]) -> bool:
    """Say whether the part follows the whole: "people, of whom", "staff, including"."""
    ending = texts[-2:] in (["of", "whom"], ["of", "which"], ["of", "these"]) or texts[-1:] in (
        ["including"],
        ["includes"],
        ["included"],
    )
    return ending and len(texts) <= _NOUN_REACH


def _restates(texts: list[str]) -> bool:
    """Say whether what follows gives the same once more: "people (", "samples, or", "cases –"."""
    head = 0
    while head < len(texts) and texts[head] not in _JOINTS:
        head += 1
    if (
        head > _NOUN_REACH
        or head == len(texts)
        or any(text in STRUCTURAL - {"of", "in", "on", "for"} for text in texts[:head])
    ):
        return False
    rest = [
        text for text in texts[head:] if text not in {"about", "approximately", "nearly", "almost", "roughly", "just"}
    ]
    return rest in (["("], [",", "or"], ["or"], ["–"], ["–", "or"])


def _opens(texts: list[str]) -> bool:
    rest = [text for text in texts if text not in {"about", "approximately", "nearly", "almost", "roughly", "just"}]
    return rest in (["("], [",", "or"], ["–"])


def _implied(share: Share, step: Decimal | None) -> Amount:
    return percent_of(counted(share.part, step), counted(share.whole, step))


def percent_stated(figure: Figure, step: Decimal | None = None) -> Amount:
    """Give a share in per cent: "a third" is 33.3 a little either way."""
    amount = allowed(figure, step)
    return times(amount, HUNDRED) if dimension(figure) is Dimension.FRACTION else amount


def _against(share: Share) -> Finding | None:
    stated = percent_stated(share.stated)
    level = judged((share.part, share.whole), lambda step: stated.meets(_implied(share, step)))
    if level is None:
        return None
    implied = _implied(share, None)
    if level is Level.ERROR and percent_stated(share.stated, rounder(share.stated)).meets(implied):
        level = Level.WARNING
    return finding(
        ID,
        level,
        f"{quoted(share.stated)} is not the share of {quoted(share.part)} in {quoted(share.whole)}: "
        f"that is {brief(implied)} per cent.",
        [
            line("part", share.part, counted(share.part)),
            line("whole", share.whole, counted(share.whole)),
            f"share: {show(implied)} per cent",
            line("stated", share.stated, stated) + " per cent",
        ],
        share.stated,
    )


def _check_restated(row: Row) -> Iterator[Finding]:
    """Check a share given twice: "one in five (18%)", "18.8% (9/48)" where the fraction was read as one figure."""
    for one, two in pairwise(row.places):
        first, second = row[one].figure, row[two].figure
        if first is None or second is None or {dimension(first), dimension(second)} != _SHARES:
            continue
        texts = [row[place].text for place in range(one + 1, two)]
        if not _restates(texts) or "–" in texts or row.text(two + 1) == "of":
            continue
        fraction, percent = (first, second) if dimension(first) is Dimension.FRACTION else (second, first)
        exact = "/" in fraction.text and fraction.value is not None
        implied = times(exactly(fraction.value or Decimal(0)), HUNDRED) if exact else percent_stated(fraction)
        if percent_stated(percent).meets(implied):
            continue
        yield finding(
            ID,
            Level.ERROR,
            f"{quoted(first)} and {quoted(second)} are not the same share: "
            f"{quoted(fraction)} is {brief(implied)} per cent.",
            [f"{fraction.text}: {show(implied)} per cent", line("stated", percent, allowed(percent)) + " per cent"],
            second,
        )
