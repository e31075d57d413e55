"""Numbers that only tell one thing from others of its sort: court 12, day 4 of a trial, the number 10 shirt, PIN 0000.

What is numbered stands before the number, and no noun that could be counted after it: "in court 12 people wept".
"""

from __future__ import annotations

import re

# a count may follow these: they number only where nothing countable does
_NUMBERED = re.compile(
    r"(?<![A-Za-z])(?:[Cc]ourt|[Cc]ourtroom|[Cc]ells?|[Cc]ar [Pp]ark|[Hh]all|[Ww]ing|[Pp]orts?|[Ss]cenes?|[Ss]eats?"
    r"|[Ll]ocker|[Pp]itch|[Bb]erth|[Tt]rack|[Pp]ool|[Bb]us|[Pp]latoon|[Ss]quadron|[Cc]hamber|[Tt]riangle|[Tt]urbines?"
    r"|[Rr]eactors?|[Tt]unnel|[Hh]ole|[Cc]orner|[Bb]uoy|[Gg]ame|[Hh]eat|[Ll]eg|[Ss]et|[Rr]ound|[Rr]ace|[Pp]art|[Pp]aper|[Dd]ock|[Ss]hed|[Hh]angar|[Bb]arn|[Ww]ell|[Ss]hop)s? $"
)
_ENDS_NUMBERED = re.compile(
    r"$|\s*[.,;:)\"'?!]|\s+(?:at|of|in|on|for|when|where|after|before|while|and [0-9]|and was|and is|to|from|until)\b"
)
_DAYS = re.compile(
    r"(?<![A-Za-z])(?:[Oo]n|[Bb]y|[Oo]f|[Uu]ntil|[Ff]rom|[Ss]ince|[Aa]fter) (?:day|week|night|lap|stage) $"
)
_SHIRTS = re.compile(
    r"(?<![A-Za-z])(?:(?<!class )(?<!sample )(?<!group )(?<!family )(?<!average )sizes?|pass(?:word|code)(?: is| was)?"
    r"|(?:PIN|pin)(?: code| number)?(?: is| was)?|[Ww]orld [Ww]ar) $"
)
# a rank is said so, too: "number 91 on the list"
_NUMBER = re.compile(r"(?<![A-Za-z])numbers? $")
_KEPT = re.compile(
    r"(?<![A-Za-z])(?:inmate|account|case|reference|phone|registration|badge|serial|order|invoice|batch|flight|ticket|room"
    r"|passport|policy|customer|(?:liv(?:es?|ed|ing)|home) at) numbers? $"
)
_THING = re.compile(
    r" (?!on\b|in\b|of\b|at\b|for\b|and\b|or\b|to\b|by\b|with\b|from\b|as\b|is\b|was\b|has\b|had\b)[a-z]+"
)
_COUNTED = re.compile(r" (?:[a-z]+s|people|men|women|children)\b")
_MOST_DIGITS = 4


def is_numbered(folded: str, start: int, end: int, window: str) -> bool:
    """Say whether a plain number in digits tells which one is meant, and counts nothing."""
    surface = folded[start:end]
    if not surface.isdigit():
        return False
    if surface[0] == "0" and len(surface) > 2 and not _COUNTED.match(folded, end):
        return True
    if len(surface) > _MOST_DIGITS or window[-1:] != " ":
        return False
    if _NUMBER.search(window) is not None:
        return _KEPT.search(window) is not None or _THING.match(folded, end) is not None
    if _SHIRTS.search(window) is not None:
        return True
    if _NUMBERED.search(window) is None and _DAYS.search(window) is None:
        return False
    return _ENDS_NUMBERED.match(folded, end) is not None
