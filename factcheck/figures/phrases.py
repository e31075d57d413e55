"""Noun phrases around a number, found by little words, verbs and punctuation: what is counted and by whom it is told.

"1,665 arrests between ..." counts arrests; "hundreds of sex offenders every month" counts sex offenders; in "referrals
quadrupled to 4,400" the subject of the verb is counted. No dictionary of nouns: a phrase ends where a little word,
a mark or a verb stands, its head is its last plural.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from factcheck.figures.function_words import (
    ADVERBS,
    AUXILIARIES,
    CHANGES,
    CHANGING,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    STOPS,
)
from factcheck.figures.plurals import is_participle, is_plural

_WORD = re.compile(r"[^\W\d_](?:[\w’'&.-]*\w)?|\S")
_AHEAD, _BACK = 160, 240  # characters looked at after and before a number
_LONGEST = 12  # words in a phrase
_QUOTES: Final = frozenset("\"'“”‘’*")
_SKIPPED: Final = frozenset("the all its their his her our these those such".split())
_OPENERS: Final = frozenset("more fewer less further other additional extra new different separate such".split())
_NUMBER_OF: Final = frozenset(
    """number numbers total totals count tally volume volumes amount figure figures level levels rate rates proportion
    share percentage majority minority quarter average""".split()
)
_HEDGES: Final = frozenset(
    "than more less fewer over under about around up by nearly almost some only just to at".split()
)
_LEADING_TO_NUMBERS: Final = frozenset("of worth totalling".split())  # growth of 3%, contracts worth £3m
_LIMITS: Final = frozenset("maximum minimum excess out one some most all half part because instead ahead short".split())
_VERBS: Final = CHANGES | SAYING
_NO_NOUNS: Final = STOPS | _VERBS
_BEFORE_NUMBERS: Final = _HEDGES | PREPOSITIONS - {"of"} | DETERMINERS
_BEFORE_NOUNS: Final = DETERMINERS | PREPOSITIONS | ADVERBS
_OPENS_CLAUSE: Final = frozenset("while when whereas because although though unless".split())
_BESIDE_VERBS: Final = AUXILIARIES | ADVERBS
_PARTICIPLE = ("ed", "ing", "en")
_UNMARKED_PAST: Final = frozenset(
    "made held sent seen given taken put set left lost kept shot found hit cut built".split()
)


class Phrase(NamedTuple):
    """A noun phrase: its words as they stand, its head, and where it ends."""

    text: str
    head: str
    end: int


class Word(NamedTuple):
    """A word or mark and its place."""

    text: str
    start: int
    end: int


def words_after(text: str, at: int, limit: int) -> list[Word]:
    """Give the words and marks after a place, not beyond the limit."""
    return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(text, at, min(limit, at + _AHEAD))]


def words_before(text: str, at: int, limit: int) -> list[Word]:
    """Give the words and marks before a place, not before the limit, nearest last."""
    start = max(limit, at - _BACK)
    if start > limit:  # do not begin inside a word
        space = text.find(" ", start, at)
        start = at if space < 0 else space
    return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(text, start, at)]


def phrase_after(text: str, words: list[Word], *, is_one: bool = False) -> Phrase | None:
    """Read the noun phrase that begins a list of words; `is_one` looks for a singular head too."""
    i = 0
    while i < len(words) and (words[i].text in _QUOTES or words[i].text.lower() in _SKIPPED):
        i += 1
    first = i
    head = -1
    while i < len(words) and i - first < _LONGEST:
        word = words[i].text
        lower = word.lower()
        if lower in STOPS and lower not in _OPENERS:
            break
        if not word[0].isalpha() or (lower in _VERBS and head >= 0):
            break
        if head >= 0 and not is_plural(word):
            break
        if is_plural(word):
            head = i
        i += 1
    if head < 0 and is_one and i > first:
        head = _singular_head(words, first, i)
    if head < 0:
        return None
    end = _with_modifiers(words, head + 1)
    return Phrase(text[words[first].start : words[end - 1].end], words[head].text, words[end - 1].end)


def owner_before(text: str, words: list[Word]) -> Phrase | None:
    """Read the noun a number is "of": "growth of", "a total of" gives none."""
    end = len(words)
    while end and words[end - 1].text.lower() in _BEFORE_NUMBERS:
        end -= 1
    if end < 2 or words[end - 1].text.lower() not in _LEADING_TO_NUMBERS:
        return None
    noun = words[end - 2]
    lower = noun.text.lower()
    if not lower[0].isalpha() or lower in STOPS or lower in _NUMBER_OF or lower in _LIMITS:
        return None
    first = end - 2
    while first and words[first - 1].text.isalpha() and words[first - 1].text.lower() not in _NO_NOUNS:
        first -= 1
    return Phrase(text[words[first].start : noun.end], noun.text, noun.end)


def subject_before(text: str, words: list[Word], verb_at: int | None = None) -> Phrase | None:
    """Read the subject of the last verb of change or state before a number: "referrals quadrupled to".

    A verb that has an object tells of that: "cut rates by". With `verb_at` the number itself is the verb: "doubled".
    """
    verb = _last_verb(words) if verb_at is None else verb_at
    if verb is None:
        return None
    changed = (
        _object_of(text, words[verb + 1 :]) if words[verb : verb + 1] and words[verb].text.lower() in CHANGING else None
    )
    if changed is not None:
        return changed
    end = verb
    while end > 0 and (words[end - 1].text.lower() in _BESIDE_VERBS or _is_hedge(words, end - 1)):
        end -= 1
    start = _clause_start(words, end)
    if start >= end:
        return None
    return _subject(text, words[start:end])


def _object_of(text: str, words: list[Word]) -> Phrase | None:
    """Read what a verb changes before "by", "to" or "from": "cut rates by 0.25 points"."""
    close = next((i for i, word in enumerate(words) if word.text.lower() in ("by", "to", "from")), None)
    if not close or words[0].text.lower() in STOPS - DETERMINERS:
        return None
    first = next((i for i in range(close) if words[i].text.lower() not in DETERMINERS), close)
    inside = words[first:close]
    if not inside or any(not word.text[0].isalpha() or word.text.lower() in ADVERBS for word in inside):
        return None
    return _subject(text, inside)


def _is_hedge(words: list[Word], i: int) -> bool:
    return words[i].text.lower() in _HEDGES


def _singular_head(words: list[Word], first: int, last: int) -> int:
    """Take the last word of the chain, before a verb form if one closes it; -1 where there is nothing else."""
    head = last - 1
    while head > first and words[head].text.lower().endswith(("ed", "ly")):
        head -= 1
    return -1 if is_participle(words[head].text.lower()) else head


def _with_modifiers(words: list[Word], i: int) -> int:
    """Take in what tells which are counted: "of children", "convicted of grooming offences"."""
    if i < len(words) and words[i].text.lower() == "of" and i + 1 < len(words):
        return _object_end(words, i + 1, i)
    lower = words[i].text.lower() if i < len(words) else ""
    if (lower.endswith(_PARTICIPLE) or lower in _UNMARKED_PAST) and lower not in CHANGES and lower not in SAYING:
        after = words[i + 1].text.lower() if i + 1 < len(words) else ""
        if after in ("of", "for", "with", "by") and i + 2 < len(words):
            return _object_end(words, i + 2, i)
    return i


def _object_end(words: list[Word], i: int, otherwise: int) -> int:
    """Give where the object of a preposition ends; otherwise the phrase ends before the preposition."""
    first = i
    while i < len(words) and words[i].text.lower() in DETERMINERS:
        i += 1
    begin = i
    plural = False
    while i < len(words) and i - first < _LONGEST and words[i].text[0].isalpha():
        lower = words[i].text.lower()
        if lower in STOPS or lower in SAYING or (plural and not is_plural(lower)):
            break
        if lower in CHANGES and i > begin:
            break
        plural = is_plural(lower)
        i += 1
    return i if i > begin else otherwise


def _last_verb(words: list[Word]) -> int | None:
    for i in range(len(words) - 1, -1, -1):
        lower = words[i].text.lower()
        if lower in CHANGES or lower in ("was", "were", "is", "are", "be", "been"):
            return i
        if lower in (";", ":", "—", "–", "(") or lower in SAYING or lower in _OPENS_CLAUSE:
            return None
        if lower == "as" and i + 1 < len(words) and (is_plural(words[i + 1].text) or words[i + 1].text in PRONOUNS):
            return None  # "fell as lawyers earned", but "fell as low as"
    return None


def _clause_start(words: list[Word], end: int) -> int:
    """Give where the clause begins whose verb stands at `end`."""
    i = end
    while i > 0 and end - i < _LONGEST + 2:
        lower = words[i - 1].text.lower()
        if not lower[0].isalpha() or lower in CONJUNCTIONS or lower in PRONOUNS:
            break
        is_noun = i == end or words[i].text.lower() == "of"  # "reports have doubled", "reports of abuse doubled"
        if lower in SAYING and not is_noun:
            break
        if lower in ("with", "as", "which", "who", "after", "before") or lower in AUXILIARIES:
            break
        i -= 1
        if lower in DETERMINERS and (i == 0 or words[i - 1].text.lower() not in PREPOSITIONS):
            break
    return i


def _subject(text: str, words: list[Word]) -> Phrase | None:
    i = 0
    while i < len(words) and (words[i].text.lower() in _BEFORE_NOUNS):
        i += 1
    if i + 1 < len(words) and words[i].text.lower() in _NUMBER_OF and words[i + 1].text.lower() == "of":
        i += 2
        while i < len(words) and words[i].text.lower() in DETERMINERS:
            i += 1
    if i >= len(words):
        return None
    head = i
    for j in range(i, len(words)):
        lower = words[j].text.lower()
        if lower in STOPS or (j > i and lower.endswith(("ing", "ed")) and not is_plural(lower)):
            break
        head = j
        if is_plural(lower) and not (j + 1 < len(words) and is_plural(words[j + 1].text)):
            break
    return Phrase(text[words[i].start : words[-1].end], words[head].text, words[-1].end)
