"""Reading numbers written in digits: from digits with their commas and points to exact values.

>>> [(number.value, number.step) for number in read_digits("1,600.50")]
[(Decimal('1600.50'), Decimal('0.01'))]
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_CONTINENTAL = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}")
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")
_MISPLACED = re.compile(
    r"[0-9]{1,3},[0-9]{4,}(?:\.[0-9]+)?|[0-9]{4,},[0-9]{3}(?:\.[0-9]+)?"
)  # 1,2345: who knows what was meant
_PIECE = re.compile(r"[0-9]+(?:\.[0-9]+)*")
ONE = Decimal(1)
_LONGEST = 28  # decimals of the usual precision hold no more digits exactly; longer runs are reported as unread


class Written(NamedTuple):
    """One number in digits, its place in the run of digits it came from."""

    start: int
    end: int
    value: Decimal | None
    step: Decimal | None


def read_digits(run: str) -> list[Written]:
    """Read a run of digits, commas and points: one number, or several where the commas only separate them."""
    if len(run) > _LONGEST:
        return [Written(0, len(run), None, None)]
    points = run.count(".")
    if "," not in run:
        if points <= 1:
            return [_whole(run, run)]
        if _CONTINENTAL.fullmatch(run):
            return [_whole(run, run.replace(".", ""))]
        return [Written(0, len(run), None, None)]  # a version or an address
    if _GROUPED.fullmatch(run) or _INDIAN.fullmatch(run):
        return [_whole(run, run.replace(",", ""))]
    if _CONTINENTAL.fullmatch(run):
        return [_whole(run, run.replace(".", "").replace(",", "."))]
    if _DECIMAL_COMMA.fullmatch(run):
        return [_whole(run, run.replace(",", "."))]
    if _MISPLACED.fullmatch(run):
        return [Written(0, len(run), None, None)]
    return [_piece(piece) for piece in _PIECE.finditer(run)]


def _whole(run: str, plain: str) -> Written:
    value = Decimal(plain)
    exponent = value.as_tuple().exponent
    return Written(0, len(run), value, ONE.scaleb(int(exponent)))


def _piece(match: re.Match[str]) -> Written:
    piece = match[0]
    if piece.count(".") > 1:
        return Written(match.start(), match.end(), None, None)
    whole = _whole(piece, piece)
    return Written(match.start(), match.end(), whole.value, whole.step)
