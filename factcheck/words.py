"""Words for matching: tokens and stems, so that "convictions" finds "convicted" and case does not matter."""

from __future__ import annotations

import re
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Give the English Snowball stem of a word, in lower case, without a possessive ending."""
    plain = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")
    return str(_STEMMER.stemWord(plain))


def stems(text: str) -> tuple[str, ...]:
    """Give the stems of all words of a text, in order."""
    return tuple(stem(word) for word in _WORD.findall(text))


def mentions(text_stems: tuple[str, ...], phrase: str) -> bool:
    """Say whether the words of the phrase stand side by side in the text.

    >>> mentions(stems("numbers of people convicted of grooming"), "conviction")
    True
    """
    wanted = stems(phrase)
    if not wanted:
        return False
    if len(wanted) == 1:
        return wanted[0] in text_stems
    return any(text_stems[i : i + len(wanted)] == wanted for i in range(len(text_stems) - len(wanted) + 1))
