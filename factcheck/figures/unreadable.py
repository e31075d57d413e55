"""Numbers that look like one thing and read as another: digits that are not ASCII, hidden characters inside a number.

They are given as figures without a value and with a flag that says why, so that nobody matches them by mistake.
"""

from __future__ import annotations

import re

from factcheck.figures.model import Figure, Kind
from factcheck.figures.words import WORDS

FOREIGN = "digits that are not ASCII"
BIDI = "bidi control inside a number"
HIDDEN = "hidden character inside a number"

# the first digit of each run of ten in Unicode outside ASCII
_ZEROS = (
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0,
    0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0,
    0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0, 0x10D40, 0x116D0, 0x116DA,
    0x11BF0, 0x11F50, 0x16D70, 0x1CCF0, 0x1E5F1,
)  # fmt: skip
_DIGITS = "".join(f"{chr(zero)}-{chr(zero + 9)}" for zero in _ZEROS)
_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = "\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff"
_SUSPECT = re.compile(f"[{_DIGITS}{_CONTROLS}{_INVISIBLE}]")
_FOREIGN_DIGIT = re.compile(f"[{_DIGITS}]")
_CONTROL = re.compile(f"[{_CONTROLS}]")
_ANY_HIDDEN = re.compile(f"[{_CONTROLS}{_INVISIBLE}]")
_JOINTS = re.compile(r"[\s-]+")
_REACH = 40  # no number that a newsroom writes is longer
_SOFT_HYPHEN = "\u00ad"
_ORDER_MARK = "\ufeff"  # begins a file, and belongs to no number
_SPACES = " \t\r\n\u00a0\u2009\u202f"
_MARKS = "\"'“”‘’()[]{}<>.,;:!?*_"
_NUMBER_BEFORE = re.compile(r"[0-9][0-9.,]*[\s-]$")


def read_unreadable(text: str, data: bytes) -> list[Figure]:
    """Give every number with digits that are not ASCII, or with a character in it that is not shown.

    `data` is the folded text with one byte a character, a question mark for each that Latin-1 lacks.
    """
    if data.count(b"?") == text.count("?") and _SOFT_HYPHEN not in text:
        return []  # every character has a byte of its own, so that none is a digit of another script or hidden
    found: list[Figure] = []
    last = 0
    for match in _SUSPECT.finditer(text):
        if match.start() < last or (match.start() == 0 and text[0] == _ORDER_MARK):
            continue
        figure = _unread(text, match.start(), last)
        if figure is not None:
            found.append(figure)
            last = figure.end
    return found


def _unread(text: str, place: int, floor: int) -> Figure | None:
    """Read the run of characters around a suspect one; None when it holds no number."""
    start, end = place, place + 1
    while start > floor and place - start < _REACH and text[start - 1] not in _SPACES:
        start -= 1
    while end < len(text) and end - place < _REACH and text[end] not in _SPACES:
        end += 1
    while start < place and text[start] in _MARKS:
        start += 1
    while end > place + 1 and text[end - 1] in _MARKS:
        end -= 1
    surface = text[start:end]
    plain = _ANY_HIDDEN.sub("", surface)
    is_word = any(part in WORDS for part in _JOINTS.split(plain.strip(_MARKS).lower()))
    has_digit = any(letter.isdecimal() for letter in plain)
    if not (is_word or has_digit):
        return None
    if not _FOREIGN_DIGIT.search(surface) and not _is_inside(surface):
        return None
    if is_word and not has_digit:
        before = _NUMBER_BEFORE.search(text, max(floor, start - _REACH), start)
        start = before.start() if before is not None else start
    return Figure(start, end, text[start:end], None, None, None, None, Kind.NUMBER, flags=_flags(surface))


def _is_inside(surface: str) -> bool:
    """Say whether a hidden character touches the number, and does not only begin or end the run."""
    return _ANY_HIDDEN.search(surface.strip(_MARKS)) is not None


def _flags(surface: str) -> tuple[str, ...]:
    flags = []
    if _FOREIGN_DIGIT.search(surface):
        flags.append(FOREIGN)
    if _CONTROL.search(surface):
        flags.append(BIDI)
    if _ANY_HIDDEN.search(_CONTROL.sub("", surface)):
        flags.append(HIDDEN)
    return tuple(flags)
