"""Words made comparable: from a text to its words, each with the key that its forms and synonyms share.

"convicted", "convicts" and "convictions" have one key; so have "Turkish" and "Turkey", "killed" and "slain".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.demonyms import DEMONYMS
from factcheck.claims.lexicon import NEGATIONS, REPORTING, STOP
from factcheck.claims.synonyms import SYNONYMS
from factcheck.words import stem

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’&.-](?=[^\W_]))*|\d(?:[^\W_]|[.,:/-](?=\d))*|['’](?:s|t|ve|re|ll|d|m)\b")
_VERBS = frozenset("is was has had will would may can could did does says said won took made spent".split())
_SENTENCE_MARKS = (".", "!", "?", ":", "``", "--")
_PHRASES = {
    ("united", "states"): "united-states",
    ("united", "kingdom"): "united-kingdom",
    ("united", "nations"): "united-nations",
    ("european", "union"): "european-union",
    ("prime", "minister"): "pm",
    ("passed", "away"): "died",
    ("as", "well"): "also",
    ("box", "office"): "gross",
    ("in", "addition"): "also",
}
_PHRASE_FIRSTS = frozenset(first for first, _ in _PHRASES)


class Word(NamedTuple):
    """One word of a text: text[start:end] is the surface."""

    text: str
    start: int
    end: int
    key: str
    is_name: bool  # written with a capital where the text would not need one
    is_stop: bool  # carries no content of its own


def read_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Give the words between start and end, in order, two-word names such as "United States" as one."""
    end = len(text) if end is None else end
    spans = [match.span() for match in _WORD.finditer(text, start, end)]
    surfaces = [text[first:last] for first, last in spans]
    titled = _is_title_case(surfaces)
    words: list[Word] = []
    skip = False
    for index, ((first, last), surface) in enumerate(zip(spans, surfaces, strict=True)):
        if skip:
            skip = False
            continue
        lower = surface.lower().replace("’", "'")
        phrase = (
            _PHRASES.get((lower, surfaces[index + 1].lower()))
            if lower in _PHRASE_FIRSTS and index + 1 < len(surfaces)
            else None
        )
        if phrase is not None:
            close = spans[index + 1][1]
            words.append(Word(text[first:close], first, close, key_of(phrase), is_name=False, is_stop=False))
            skip = True
            continue
        is_stop = lower in STOP or lower.endswith("n't")
        is_name = False
        if surface[0].isupper() and not titled and not is_stop:
            begins = index == 0 or text[spans[index - 1][1] : first].strip(" \"'“‘(").endswith(_SENTENCE_MARKS)
            is_name = (
                not begins
                or (index + 1 < len(surfaces) and surfaces[index + 1][0].isupper())
                or surface.isupper()
                or _is_unknown_subject(lower, surfaces[index + 1 : index + 2])
            )
        key = "we" if surface == "us" else key_of(lower)
        words.append(Word(surface, first, last, key, is_name, is_stop))
    return words


@lru_cache(maxsize=50_000)
def key_of(word: str) -> str:
    """Give the key that the word's forms and synonyms share.

    >>> key_of("convictions") == key_of("convicted")
    True
    """
    lower = word.lower().replace("’", "'").removesuffix("'s")
    if lower in _FOLDED:
        return _FOLDED[lower]
    if lower.endswith("n't") or (lower in NEGATIONS and lower in STOP):
        return "not"
    plain = stem(lower.replace(".", ""))
    return _FOLDED_STEMS.get(plain, plain)


def _is_unknown_subject(lower: str, following: list[str]) -> bool:
    """Say whether the first word of a sentence is no common word and has a verb after it: "Charlemagne reached"."""
    if not following or lower.removesuffix("'s") in _FOLDED or key_of(lower) in _VOCABULARY:
        return False
    return lower.endswith("'s") or following[0].lower() in _VERBS or following[0].lower().endswith("ed")


def _is_title_case(surfaces: list[str]) -> bool:
    """Say whether the words are a title, in which capitals mark no names."""
    if len(surfaces) <= 3:
        return False
    content = [word for word in surfaces if word[0].isalpha() and word.lower() not in STOP]
    return len(content) > 3 and sum(word[0].islower() for word in content) <= len(content) // 8


def _fold(lines: list[str]) -> dict[str, str]:
    return {word: line.split()[0] for line in lines for word in reversed(line.split())}


_FOLDED = _fold(SYNONYMS) | _fold(DEMONYMS)
_VOCABULARY = frozenset((*_FOLDED.values(), *map(stem, REPORTING)))
_FOLDED_STEMS = {stem(word): head for word, head in reversed(_FOLDED.items())}
COMMON_KEYS = frozenset(map(key_of, REPORTING))  # of words that say little about what a sentence is about
