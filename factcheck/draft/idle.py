"""Numbers that count nothing, by the words beside them: ages, numbers to call, names, "one of them"."""

from __future__ import annotations

import re

from factcheck.draft.stating import Stated

AGE = "This is an age."
COUNTS_NOTHING = "This stands for somebody or something, it counts nothing."
_CALL = re.compile(
    r"\b(?:call|calling|ring|ringing|dial|dialling|phone|telephone|text)\s+(?:us\s+on\s+|on\s+)?$", re.IGNORECASE
)
_WAS = re.compile(
    r"\b(?:he|she|who|boy|girl|child|victim|teenager)\s+(?:was|is|were|turned)\s+(?:just\s+|only\s+)?$", re.IGNORECASE
)
_AGED = re.compile(r"\b(?:man|woman|boy|girl|child|youth|teenager|pensioner)\s+of\s+$", re.IGNORECASE)
_STORY = re.compile(r"^(?:In|On|At|For)\s+$")
_STORY_OF = re.compile(r"\s+[a-z]+,")  # "In one case, ..." begins a story
_THEN = re.compile(r"\s+(?:when|at the time|years old)\b|[.,;]|$")
_PERSON = re.compile(r"\b[A-Z][a-z]+,\s+$")
_NAME = re.compile(r"[a-z,]\s+(?:The\s+)?[A-Z][a-z]+\s+$|^(?:The\s+)?[A-Z][a-z]+\s+$|[\"'“‘](?:The\s+)?[A-Z][a-z]+\s+$")
_OLDEST = 120
_BEFORE = 60  # characters


def idle(stated: Stated) -> str:
    """Give the reason why the number counts nothing, or nothing."""
    figure, text = stated.figure, stated.claim.sentence.text
    at = figure.start - stated.sentence.start
    before, after = text[max(0, at - _BEFORE) : at], text[figure.end - stated.sentence.start :]
    if _CALL.search(before):
        return "This is a number to call."
    could_be_years = figure.value is not None and 0 < figure.value < _OLDEST
    was = _WAS.search(before) and _THEN.match(after)
    is_years = could_be_years and figure.unit is None
    if could_be_years and _AGED.search(before):
        return AGE
    if is_years and (was or (_PERSON.search(before) and after.startswith(","))):
        return AGE
    if figure.text[:1].isupper() and _NAME.search(before):
        return "This is part of a name."
    if figure.text.casefold() == "one" and _STORY.search(before) and _STORY_OF.match(after):
        return COUNTS_NOTHING
    is_one = figure.text.casefold() in ("one", "a", "an")
    if is_one and (after.lstrip().startswith("of ") or (figure.unit is None and stated.claim.counted is None)):
        return COUNTS_NOTHING
    return ""
