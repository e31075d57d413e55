"""Ages: from a number and the words around it to an age, given in place."""

from __future__ import annotations

import re

from factcheck.figures.model import Figure, Kind

_OLD = re.compile(r"[ -](?:olds?|of age)(?![A-Za-z])", re.IGNORECASE)
_AGED = re.compile(
    r"(?<![A-Za-z])(?:aged|ages|age|turned|turning|turns)(?: of)?"
    r"(?: (?:under|over|about|around|just|only|at least|up to|between|from|below|above))?[ (]?$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+day),)"
    r"[A-Z][a-z'-]+|\b(?:man|woman|boy|girl|teenager|pensioner|father|mother|son|daughter|brother|sister|suspect"
    r"|victim|pupil"
    r"|husband|wife|widow|grandfather|grandmother|student|agent|assistant|resident|president|associate|nurse|judge"
    r"|colleague|friend"
    r"|(?!(?:number|however|whether|together|rather|earlier|later|under|over|after|other|further|another|ever|never"
    r"|order|letter|paper|water"
    r"|power|quarter|winter|summer|member|center|offer|for|or|nor|floor|door|major|minor|error|factor|prior|color"
    r"|list)\b)"
    r"[a-z]*(?:er|or|ist|ian|man|woman|eer))), $"
)
_AT = re.compile(
    r"(?<![A-Za-z])(?:dead|die|dies|died|dying|retire|retires|retired|retiring|marry|marries|married|divorced"
    r"|orphaned|widowed|(?:passed|passes|passing) away|gave birth|pregnant|mother|father|grandmother|grandfather"
    r"|became (?:an? |the )?[a-z]+) at"
    r"(?: just| only| the age of)? $",
    re.IGNORECASE,
)
_AFTER_AT = re.compile(
    r"$|\s*[.,;:)!?\"']|\s+-|\s+(?:after|and|as|because|but|following|for|from|having|he|in|of|or|she|while|with"
    r"|when|who|without)\b",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r",|\.(?:\s|$)|;|\)| and | who | from | of ")
# "two men, 24 and 31, deny": an age each
_SEVERAL = re.compile(
    r"\b(?:men|women|boys|girls|teenagers|pensioners|brothers|sisters|sons|daughters|students|pupils|officers|suspects"
    r"|defendants|victims|children|friends|parents), (?P<earlier>(?:[0-9]{1,2}(?:, | and |, and )){1,5})?$"
)
_AGES_END = r"(?:,|\.(?:\s|$)|;|\)| who\b)"
_MORE_AGES = re.compile(rf"(?:, [0-9]{{1,2}}){{0,4}},? and [0-9]{{1,2}}{_AGES_END}")
_NO_MORE_AGES = re.compile(_AGES_END)
_LISTED = (", ", "d ")  # how a place in a list may end
_LIST_REACH = 48
_LIMIT = re.compile(r"(?<![A-Za-z])(?:under|over|below|above|younger than|older than)(?P<joint>-| |- )$", re.IGNORECASE)
_PLURAL = re.compile(r"(?:'?s)(?![A-Za-z])")
_END = re.compile(r"$|\s*[.,;)!?]|\s+(?:and|or|who|are|were)\b")
_PEOPLE = re.compile(
    r"(?<![A-Za-z])(?:children|child|anyone|people|those|pupils|boys|girls|teenagers|victims|adults|women|men"
    r"|patients|kids|youths)"
    r"(?: (?:were|are|was|is|aged|all))?(?: (?:under|over|below|above|younger than|older than))? $",
    re.IGNORECASE,
)
_LIMIT_ENDS = ("-", " ")
_CLASSED = re.compile(r" (?!per|p|m|k|km|kg|miles?|points?|pounds?|seconds?|minutes?|hours?|days?)[a-z]+")
_TEENS, _HUNDRED = 5, 100
_OLDEST = 130


def read_age(folded: str, figure: Figure, window: str) -> None:
    """Turn a duration or a plain number into an age where the words say so."""
    if figure.kind is Kind.DURATION:
        old = _OLD.match(folded, figure.end)
        if old is not None or _is_aged(window):
            _make_age(figure, f"{figure.unit} of age", old.end() if old is not None else figure.end)
        return
    if figure.kind is not Kind.NUMBER or figure.value is None or not 0 <= figure.value < _OLDEST:
        return
    if _is_aged(window):
        _make_age(figure, "year of age", figure.end)
        return
    if window.endswith(" ") and _AT.search(window) is not None and _AFTER_AT.match(folded, figure.end) is not None:
        _make_age(figure, "year of age", figure.end)
        return
    if window[-2:] in _LISTED and _is_one_of_ages(folded, figure):
        _make_age(figure, "year of age", figure.end)
        return
    limit = _LIMIT.search(window) if window[-1:] in _LIMIT_ENDS else None
    if limit is not None:
        plural = _PLURAL.match(folded, figure.end)
        if plural is None and limit["joint"] == "-" and _TEENS <= figure.value < _HUNDRED and figure.bound_text == "":
            if _CLASSED.match(folded, figure.end):  # the under-18 title
                _make_age(figure, "year of age", figure.end)
            return
        if plural is not None:
            _make_age(figure, "year of age", plural.end())
        elif limit["joint"] == " " and _END.match(folded, figure.end) and _PEOPLE.search(window):
            _make_age(figure, "year of age", figure.end)
        return
    if (
        window.endswith(", ")
        and _NAMED.search(window) is not None
        and _AFTER_NAME.match(folded, figure.end)
        and figure.value == int(figure.value)
    ):
        _make_age(figure, "year of age", figure.end)


def _is_one_of_ages(folded: str, figure: Figure) -> bool:
    """Say whether a number stands in a list of ages after several people."""
    before = _SEVERAL.search(folded, max(0, figure.start - _LIST_REACH), figure.start)
    if before is None:
        return False
    if _MORE_AGES.match(folded, figure.end) is not None:
        return True
    return before["earlier"] is not None and _NO_MORE_AGES.match(folded, figure.end) is not None


def _is_aged(window: str) -> bool:
    tail = window[-32:].lower()
    return ("age" in tail or "turn" in tail) and _AGED.search(window) is not None


def _make_age(figure: Figure, unit: str, end: int) -> None:
    figure.kind, figure.unit, figure.end = Kind.AGE, unit, end
