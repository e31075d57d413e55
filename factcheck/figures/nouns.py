"""What a bare number counts: from the words after it to the noun that serves as its unit, in the singular."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.figures.words import WORDS as NUMBERS

_WORD = re.compile(r"(?:[\"']?( )|(-))([A-Za-z][A-Za-z']*)")
_STOPS = frozenset(
    """a an the and or but nor of in on at by for from to with without into onto over under between among through during
    before after since until than as if because so that which who whom whose what when where why how this these those it
    its he his she her they their them we our us you your i my is are was were be been being has have had do does did
    will
    would shall should can could may might must not no only just also even still yet already now then there here up down
    off out away back per each every against about around nearly almost said says told added went got made came took
    gave
    while whereas including despite within across along near versus vs ago later earlier daily annually overall combined
    compared last next respectively together too all both either neither some any died plus odd please again once
    twice ago altogether apart alone ahead away apiece otherwise""".split()
)
_IRREGULAR = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "police": "police", "lives": "life", "wives": "wife", "knives": "knife",
    "leaves": "leaf", "thieves": "thief", "staff": "staff", "wolves": "wolf",
    "series": "series", "species": "species", "movies": "movie", "fishermen": "fisherman",
    "policemen": "policeman", "criteria": "criterion", "analyses": "analysis", "crises": "crisis",
    "viruses": "virus", "buses": "bus", "cases": "case", "bases": "base", "houses": "house", "nurses": "nurse",
    "purchases": "purchase", "offences": "offence", "abuses": "abuse", "horses": "horse", "licences": "licence",
    "sentences": "sentence", "services": "service", "places": "place", "pieces": "piece", "images": "image",
    "messages": "message", "pages": "page", "colleges": "college", "charges": "charge", "changes": "change",
    "judges": "judge", "vehicles": "vehicle", "sizes": "size", "increases": "increase", "releases": "release",
    "courses": "course", "causes": "cause", "diseases": "disease", "responses": "response",
    "expenses": "expense", "fireman": "fireman", "sportsmen": "sportsman",
}  # fmt: skip
_NOT_PLURAL = ("ss", "us", "is", "ous")
_LONGEST = 5


class Counted(NamedTuple):
    """The noun a number counts and where it ends."""

    end: int
    unit: str


def counted_after(folded: str, end: int) -> Counted | None:
    """Read the noun that follows a number: the first plural, or the last word of the phrase."""
    place = end
    word = ""
    for count in range(_LONGEST):
        match = _WORD.match(folded, place)
        if match is None:
            break
        following = match[3].lower()
        if (
            len(following) < 2
            or following in _STOPS
            or following in NUMBERS
            or folded[match.end() : match.end() + 1].isdigit()
        ):
            break
        word, place = following, match.end()
        if _is_plural(word) or (match[2] and count == 0):
            break
    if not word:
        return None
    return Counted(place, singular(word))


def singular(word: str) -> str:
    """Give the singular of a noun in lower case."""
    word = word.removesuffix("'s")
    known = _IRREGULAR.get(word)
    if known is not None:
        return known
    if not word.endswith("s") or word.endswith(_NOT_PLURAL):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def _is_plural(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("s") and not word.endswith(_NOT_PLURAL) and len(word) > 2)
