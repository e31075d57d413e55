"""The words by which one subject is told from another: from read words to the keys that carry content."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims.demonyms import DEMONYMS
from factcheck.claims.lexicon import REPORTING
from factcheck.claims.words import Word, key_of

PLACES = frozenset(line.split()[0] for line in DEMONYMS)  # where it was is compared apart
_NUMBERS = """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million billion hundreds thousands millions dozens dozen half third quarter first
    second per cent percent monday tuesday wednesday thursday friday saturday sunday day week month year""".split()
_IDLE = PLACES | frozenset(map(key_of, (*REPORTING, *_NUMBERS)))
_JOINING = frozenset({"of", "and", "the", "for", "'s", "’s"})
_ACRONYM = 3  # letters of the shortest


def content_keys(words: Iterable[Word]) -> tuple[str, ...]:
    """Give the keys of the words that can tell one subject from another, and the initials of names."""
    found: list[str] = []
    initials = ""
    for word in words:
        if not (word.is_stop or word.text[0].isdigit() or word.key in _IDLE):
            found.append(word.key)
        if word.text[0].isupper():
            initials += word.text[0].casefold()
        elif word.text.casefold() not in _JOINING:
            found += [initials] if len(initials) >= _ACRONYM else []
            initials = ""
    found += [initials] if len(initials) >= _ACRONYM else []
    return tuple(dict.fromkeys(found))
