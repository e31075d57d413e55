"""Raised and lowered digits: from the text of a superscript to characters that stay raised when the layout is gone.

Each character gives exactly one, so that places in the text keep pointing into the document.
"""

from __future__ import annotations

_RAISED = str.maketrans("0123456789+-−–()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")


def raised(text: str, before: str) -> tuple[str, str]:
    """Give what has to stand before a superscript, and the superscript; `before` is the text it follows.

    >>> raised("6", "10"), raised("th", "20"), raised("6a", "10")
    (('', '⁶'), ('', 'th'), ('^', '6a'))
    """
    if not any(character.isdigit() for character in text):
        return "", text
    if all(ord(character) in _RAISED or character.isspace() for character in text):
        return "", text.translate(_RAISED)
    return ("^" if before[-1:].isalnum() else ""), text


def lowered(text: str) -> str:
    """Give a subscript.

    >>> lowered("2"), lowered("min")
    ('₂', 'min')
    """
    if all(ord(character) in _LOWERED or character.isspace() for character in text):
        return text.translate(_LOWERED)
    return text
