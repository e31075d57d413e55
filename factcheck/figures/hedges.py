"""The words that bound or hedge a number: from what stands before and after it to a bound and the words themselves."""

from __future__ import annotations

import re

from factcheck.amount import Bound

_PHRASES = {
    Bound.MORE_THAN: """more than|over|above|in excess of|exceeding|exceeds|exceeded|greater than|higher than
        |larger than|bigger than|beyond|upwards of|upward of|longer than|older than|better than|surpassing|surpassed|surpass|exceed|topping|topped|to top|will top|could top|tops
        |north of|past|over the age of|above the age of|well over|just over|slightly over|slightly more than|>
        |little more than|just above|well above""",
    Bound.AT_LEAST: """at least|at the very least|no less than|not less than|no fewer than|not fewer than|no lower than
        |no smaller than|minimum of|a minimum of|as few as|equal to or more than|equal to or greater than
        |more than or equal to|greater than or equal to|at least or equal to|>=|> =|=>|\u0099""",
    Bound.FEWER_THAN: """less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|south of|sub
        |under the age of|below the age of|just under|well under|slightly under|just below|well below
        |slightly less than|little less than|<""",
    Bound.AT_MOST: """at most|at the most|up to|no more than|not more than|no higher than|no greater than|no longer than
        |as many as|as much as|as high as|maximum of|a maximum of|a limit of|capped at|limited to
        |less than or equal to|fewer than or equal to|smaller than or equal to|smaller or equal than
        |equal to or less than|equal to or fewer than|<=|< =|=<|\u0098""",
    Bound.NEARLY: """nearly|almost|close to|approaching|just short of|not quite|just shy of|shy of|nearing|virtually
        |very nearly|well nigh|practically""",
    Bound.ABOUT: """about|around|some|roughly|approximately|approx|approx.|circa|c.|ca.|ca|estimated|an estimated
        |an estimate of|in the region of|somewhere around|somewhere in the region of|on the order of|in the order of
        |broadly|more or less|something like|an average of about|averaging about|getting on for|give or take|or so
        |roundabout|a rough|~""",
    Bound.EXACTLY: "exactly|precisely|equal to|equals|equals to",
}
_BEFORE: dict[str, Bound] = {}
for _bound, _words in _PHRASES.items():
    for _phrase in _words.split("|"):
        _BEFORE[" ".join(_phrase.split())] = _bound
_LONGEST = 5

_SHOWN = {"\u0098": "≤", "\u0099": "≥"}  # their stand-ins in a folded text
_SIGNS = "<>=~\u0098\u0099"
_SYMBOL = re.compile(r"([<>=~\u0098\u0099]|[<>] ?=|=[<>]) ?$")
_ENDS = (
    r"(?=$|\s*[.,;:)\n]|\s+(?:are|is|were|was|will|who|have|had|has|can|must|in|for|to|at|should|may|from|living|of|on"
    r"|by)\b)"
)
_LIMIT = r"(?: than)?(?! (?:than|[0-9]))"
_MORE = (
    r"or (?:more|greater|above|higher|over|older|longer|better|upwards|larger)(?: than)?(?: or equal to)?(?: it)?"
    rf"{_LIMIT}"
)
_LESS = rf"or (?:less|fewer|below|under|lower|younger|smaller|shorter){_LIMIT}"
# what moves past a number: "half past ten" and "the past ten games" are none of it
_MOVES = re.compile(
    r"[a-z]+(?:ed|ing)|rose|risen|rises?|grew|grown|grows?|went|gone|goes|go|climbs?|shot|crept|swept|far|well"
    r"|just|way|up|move|moves|push|pushes|get|gets|got"
)
_AFTER = re.compile(
    r"(?P<plus>\+(?![0-9])|-plus(?![A-Za-z])|(?<=[0-9A-Za-z])plus(?![A-Za-z])| plus(?=$|\s*[.,;)]))"
    rf"|[ ,]+(?P<low>{_MORE}|and (?:more|over|above|upwards|up(?! to)|older){_ENDS}|at (?:least|minimum){_ENDS}"
    r"|minimum(?![A-Za-z]))"
    rf"|[ ,]+(?P<high>{_LESS}|and (?:under|below|younger|less){_ENDS}|at (?:most|maximum|the most){_ENDS}"
    r"|maximum(?![A-Za-z]))"
    r"|(?P<about>-odd|-ish|[ ,]+or so|[ ,]+or thereabouts|[ ,]+more or less|[ ,]+give or take)(?![A-Za-z])"
)


def bound_before(window: str) -> tuple[int, Bound, str] | None:
    """Read the hedge that ends the words before a number: where it begins, what it bounds, its words."""
    stripped = window.rstrip(" \"'(")
    if not stripped:
        return None
    symbol = _SYMBOL.search(stripped) if stripped[-1] in _SIGNS else None
    if symbol is not None:
        place = symbol.start()
        if place and stripped[place - 1] in "<>=":
            place -= 1
        phrase = stripped[place:]
        bound = _BEFORE.get(phrase)
        return None if bound is None else (place, bound, _SHOWN.get(phrase, phrase))
    if stripped[-1] == "-":
        stripped = stripped[:-1]
    words = stripped.lower().split()
    for count in range(min(_LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[-count:]).strip("\"'(,")
        bound = _BEFORE.get(phrase)
        if phrase == "past" and (count == len(words) or not _MOVES.fullmatch(words[-2])):
            return None
        if bound is not None:
            place = stripped.lower().rfind(words[-count].lstrip("\"'("))
            if count > 1:
                place = _place_of(stripped, words[-count:])
            return place, bound, stripped[place:]
    return None


def _place_of(window: str, words: list[str]) -> int:
    place = len(window)
    lowered = window.lower()
    for word in reversed(words):
        place = lowered.rfind(word, 0, place)
    while lowered[place] in "\"'(":
        place += 1
    return place


def bound_after(text: str, end: int) -> tuple[int, Bound, str] | None:
    """Read the bound that follows a number: where it ends, what it bounds, its words."""
    match = _AFTER.match(text, end)
    if match is None:
        return None
    words = match[0].strip(" ,-")
    if match["plus"] or match["low"]:
        return match.end(), Bound.AT_LEAST, words
    if match["high"]:
        return match.end(), Bound.AT_MOST, words
    return match.end(), Bound.ABOUT, words
