"""Folding typography: from a text to one of the same length whose dashes, spaces and quotes are the plain ones.

Offsets stay what they were, so a figure found in the folded text stands at the same place in the text itself.
Nothing that changes a number is folded: signs keep their place, digits that are not ASCII stay as they are.
"""

from __future__ import annotations

import re2

from factcheck.scan import MEMORY, Pattern

# rare fractions become single characters of the Latin-1 range, so that one byte stands for one character when scanning
RARE_FRACTIONS = "⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒"
_STAND_INS = tuple(chr(0x80 + place) for place in range(len(RARE_FRACTIONS)))

_FOLDS = (
    *((control, "\ufffd") for control in (*_STAND_INS, "\u0097", "\u0098", "\u0099")),  # left by a wrong decoding
    *((dash, "-") for dash in "‐‑‒–—―−﹣－⁃"),
    *(
        (space, " ")
        for space in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    ),
    *((quote, "'") for quote in "‘’‛ʼ′＇"),
    *((quote, '"') for quote in "“”„‟″＂"),
    *((tilde, "~") for tilde in "∼≈≃～˜"),
    ("⁄", "/"),
    ("∕", "/"),
    ("∗", "*"),
    ("μ", "µ"),
    ("Ω", "\u0097"),
    ("\u2126", "\u0097"),
    ("€", "¤"),
    ("≤", "\u0098"),
    ("⩽", "\u0098"),
    ("≥", "\u0099"),
    ("⩾", "\u0099"),
    *zip(RARE_FRACTIONS, _STAND_INS, strict=True),
)

VULGAR_FRACTIONS: dict[str, tuple[int, int]] = {
    "½": (1, 2),
    "¼": (1, 4),
    "¾": (3, 4),
    **dict(
        zip(
            _STAND_INS,
            (
                *((1, 3), (2, 3), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6)),
                *((1, 8), (3, 8), (5, 8), (7, 8), (1, 7), (1, 9), (1, 10)),
            ),
            strict=True,
        )
    ),
}


def fold(text: str) -> str:
    """Give the text with plain dashes, spaces and quotes, each character where it stood."""
    if text.isascii():
        return text
    for found, plain in _FOLDS:
        text = text.replace(found, plain)
    return text


def to_bytes(folded: str) -> bytes:
    """Give one byte for each character, so that offsets stay; what Latin-1 lacks becomes a question mark."""
    return folded.encode("latin-1", "replace")


def compile_bytes(source: str, *, ignore_case: bool = False) -> Pattern:
    """Compile a pattern for the bytes of a folded text."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.case_sensitive = not ignore_case
    options.max_mem = MEMORY
    compiled: Pattern = re2.compile(source.encode("latin-1"), options)
    return compiled
