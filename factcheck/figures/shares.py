"""Numbers that say a part of another: one in five, nine out of 10; and a few of a larger word: a couple of hundred."""

from __future__ import annotations

import re

from factcheck.amount import Bound
from factcheck.figures.joints import Form, Reading
from factcheck.figures.measure import money_after, percent_after, unit_after
from factcheck.figures.model import Figure, Kind
from factcheck.figures.number_words import read_number
from factcheck.figures.scan import Token
from factcheck.figures.words import Class

_IN = re.compile(r"(?: out of(?: every)? | of (?=[a-z])|-in-|-out-of-| in (?:every |each |a )?)", re.IGNORECASE)
_NOUN_IN = re.compile(r" [a-z]+ in (?:every |each )?", re.IGNORECASE)
_ENDS_SHARE = re.compile(
    r"$|\s*[.,;:)!?\"']|\s+(?:is|are|was|were|has|had|have|will|would|can|could|did|does|said|says|now|and|or|who)\b"
)
_OVER = re.compile(r" over ", re.IGNORECASE)
_ALONE = re.compile(r"$|\s*[.,;:)]\s*(?:$|\s)")
_MULTIPLIED_YEAR = re.compile(r" [0-9]{1,2}-(?:year|month)")
_FEW = re.compile(
    r"(?<![A-Za-z])(?:(?P<couple>a couple(?: of)?)|several|a few|many|some few|few|multiple|numerous) $", re.IGNORECASE
)


def read_share(folded: str, tokens: list[Token], figure: Figure, reading: Reading) -> int | None:
    """Read one in five, nine out of 10, 1 in every 20, and 2 over 3 standing alone."""
    match = _IN.match(folded, figure.end) or _OVER.match(folded, figure.end)
    place = reading.after
    if match is None:
        match = _NOUN_IN.match(folded, figure.end) if figure.value == 1 else None
    if match is None or place >= len(tokens) or tokens[place].start != match.end():
        return None
    is_counted = match.re is _NOUN_IN
    whole = read_number(folded, tokens, place)
    if whole is None or whole.form is not Form.CARDINAL or figure.value is None or figure.kind is not Kind.NUMBER:
        return None
    if whole.value is None or whole.value == 0 or figure.value != int(figure.value) or whole.value != int(whole.value):
        return None
    words = match[0].strip(" -").lower()
    if is_counted and _ENDS_SHARE.match(folded, whole.end) is None:
        return None
    if words == "over":
        if _ALONE.match(folded, whole.end) is None:
            return None
    elif not 0 < abs(figure.value) < whole.value or not _may_share(folded, figure, whole, words):
        return None
    figure.value = figure.value / whole.value
    figure.step = None
    figure.kind = Kind.FRACTION
    figure.end = whole.end
    return whole.after


def _may_share(folded: str, figure: Figure, whole: Reading, words: str) -> bool:
    if words == "of" and not (figure.value == 1 and not whole.is_digits):
        return False
    if whole.value is None or (
        whole.is_digits and 1500 <= whole.value <= 2100 and "," not in folded[whole.start : whole.end]
    ):
        return False
    if folded[whole.end : whole.end + 1].isalpha():
        return False
    if folded[whole.end : whole.end + 2][1:].isdigit() and _MULTIPLIED_YEAR.match(folded, whole.end) is None:
        return False
    if words.endswith((" every", " each")):
        return True  # "one in every 50 pounds" is a share, whatever is shared
    return (
        percent_after(folded, whole.end) is None
        and money_after(folded, whole.end) is None
        and unit_after(folded, whole.end, is_digits=whole.is_digits) is None
    )


def count_few(figure: Figure, reading: Reading, tokens: list[Token], window: str) -> bool:
    """Read a couple of hundred, and several hundred, which is at least two."""
    few = _FEW.search(window) if tokens[reading.after - 1].kind in {Class.HUNDRED, Class.SCALE} else None
    if few is None or figure.value is None or tokens[reading.after - 1].value != figure.value:
        return False
    figure.start -= len(window) - few.start()
    figure.kind = Kind.QUANTITY
    if few["couple"] is not None:
        figure.value *= 2
        figure.bound, figure.bound_text = Bound.ABOUT, few["couple"]
    else:
        figure.low, figure.value, figure.step = figure.value * 2, None, None
    return True
