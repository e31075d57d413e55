"""Numbers that only tell one thing from others of its sort: court 12, day 4 of a trial, the number 10 shirt, PIN 0000.

What is numbered stands before the number, and no noun that could be counted after it: "in court 12 people wept".
"""

from __future__ import annotations

import re

# a count may follow these: they number only where nothing countable does
_NUMBERED = frozenset(
    """court courtroom cell hall wing port scene seat locker pitch berth track pool bus platoon squadron chamber turbine
    turbines reactor reactors tunnel hole corner buoy game heat leg set round race part paper dock hangar shop""".split()
)
_DAYS = re.compile(r"(?<![A-Za-z])(?:on|by|of|until|from|since|after) (?:day|week|night|lap|stage) $", re.IGNORECASE)
_ENDS_NUMBERED = re.compile(
    r"$|\s*[.,;:)\"'?!]|\s+(?:at|of|in|on|for|when|where|after|before|while|and [0-9]|and was|and is|to|from|until)\b"
)
_TOLD = re.compile(  # what a number tells whatever follows
    r"(?<![A-Za-z])(?:(?<!class )(?<!sample )(?<!group )(?<!family )(?<!average )sizes?|pass(?:word|code)(?: is| was)?"
    r"|pin(?: code)?(?: is| was)?|world war|car park) $",
    re.IGNORECASE,
)
# a rank is said so, too: "number 91 on the list"
_KEPT = re.compile(
    r"(?<![A-Za-z])(?:inmate|account|case|reference|phone|registration|badge|serial|order|invoice|batch|flight|ticket|room"
    r"|passport|policy|customer|pin|(?:liv(?:es?|ed|ing)|home) at) numbers?(?: is| was)? $",
    re.IGNORECASE,
)
_THING = re.compile(r" (?!(?:on|in|of|at|for|and|or|to|by|with|from|as|is|was|has|had)\b)[a-z]+")
_COUNTED = re.compile(r" (?:[a-z]+s|people|men|women|children)\b")
_RANKS = frozenset(("number", "numbers"))
_HEADS = (  # the words before a number that a pattern may end with: most numbers stand after others
    _NUMBERED
    | _RANKS
    | frozenset("day week night lap stage size sizes password passcode pin code is was war park".split())
)
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
    word = window[:-1].rpartition(" ")[2].lower()
    if word not in _HEADS:
        return False
    if _TOLD.search(window) is not None or _KEPT.search(window) is not None:
        return True
    if word in _RANKS:
        return _THING.match(folded, end) is not None
    if word in _NUMBERED or _DAYS.search(window) is not None:
        return _ENDS_NUMBERED.match(folded, end) is not None
    return False
