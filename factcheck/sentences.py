"""Splitting a text into sentences: from a text to the spans of its sentences, in order, without the space between.

Rules of British news prose: abbreviations and initials do not end a sentence, closing quotes belong to it, an empty
line, a list marker or a new line after a full stop ends it, a line that merely wraps does not. Linear in the text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.scan import compile_pattern, spans

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAK = compile_pattern(r"""[.!?…]+["'”’»)\]*_]*[\s\x{a0}]+|[\s\x{a0}]*\n[\s\x{a0}]*""")
_CLOSERS = "\"'”’»)]*_ \t\r\n\u00a0"
_OPENERS = "\"'“‘«([*_—–-"
_WORD_REACH = 24  # no abbreviation is longer

# never the last word of a sentence
_TITLES = frozenset(
    """mr mrs ms mx dr prof rev hon st sgt det insp supt ch cllr gen col capt lt maj cpl pte cmdr adm gov sen rep
    messrs mt ft vs v cf viz eg e.g ie i.e approx est c ca esp incl dept asst""".split()
)
# an abbreviation only before a number: "No. 10", "pp. 12", "Dec. 31"
_BEFORE_NUMBERS = frozenset(
    """no nos p pp fig figs para paras art arts s ss sec ch chap vol ed cl reg sch tel ext
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun""".split()
)
# may end a sentence: it goes on unless the next word is one that begins sentences
_EITHER = frozenset("etc co ltd inc plc corp bros jr sr al am pm a.m p.m u.s u.k u.n e.u b.c a.d ave rd sq".split())
_STARTERS = frozenset(
    """the a an it its he she they we you i this that these those there in on at by for from with after before but and
    or so yet if when while as according his her their our one two some many most more last next however meanwhile
    also police officers""".split()
)
_MARKERS = "•◦▪‣*-–—"  # a line that begins with one is a list entry
_WRAPPED = 60  # shorter lines are headings and captions, not text that wraps
_MARKER_REACH = 4  # "12." and "(a)" are list markers, "1969." ends a sentence


def sentences(text: str) -> list[tuple[int, int]]:
    """Give first character and the one after the last of each sentence.

    >>> text = "Dr. May spoke at 5 p.m. today. “No.” she said."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Dr. May spoke at 5 p.m. today.', '“No.” she said.']
    """
    return list(_split_once(text))


@lru_cache(maxsize=4)
def _split_once(text: str) -> tuple[tuple[int, int], ...]:
    """Split a text that several stages ask about in turn."""
    return tuple(_split(text))


def _split(text: str) -> Iterator[tuple[int, int]]:
    start = len(text) - len(text.lstrip())
    for first, last in spans(_BREAK, text):
        if first < start or last >= len(text):
            continue
        ends = _ends_line(text, start, first, last) if text[first].isspace() else _ends(text, start, first, last)
        if ends:
            yield start, first + len(text[first:last].rstrip())
            start = last
    end = start + len(text[start:].rstrip())
    if end > start:
        yield start, end


def _ends(text: str, start: int, first: int, last: int) -> bool:
    """Say whether the sentence ends at these full stops, question or exclamation marks and the space after them."""
    gap = text[first:last]
    if gap.count("\n") > 1:
        return True
    following = text[last : last + _WORD_REACH].lstrip(_OPENERS)
    if following[:1].islower():
        return "\n" in gap and _begins_entry(text, last)
    if gap[0] != "." or gap[1:2] == ".":
        return True
    return not _is_abbreviation(text[max(start, first - _WORD_REACH) : first], first - start, following)


def _is_abbreviation(before: str, sentence_length: int, following: str) -> bool:
    word = before.rpartition(" ")[2].rpartition("\n")[2].rpartition("\u00a0")[2].lstrip(_OPENERS)
    if word.isdigit() or (len(word) == 1 and word.isalpha()):
        # a list marker at the start of a sentence, or the initial of a name
        return sentence_length < _MARKER_REACH or (word.isupper() and word != "I")
    lower = word.lower()
    if lower in _TITLES:
        return True
    if lower in _BEFORE_NUMBERS:
        return following[:1].isdigit()
    if lower in _EITHER or (len(lower) > 1 and lower[1::2].strip(".") == "" and lower[::2].isalpha()):
        words = following.split(None, 1)
        return bool(words) and words[0].strip(_CLOSERS + ",.").lower() not in _STARTERS
    return False


def _ends_line(text: str, start: int, first: int, last: int) -> bool:
    """Say whether a line break without a full stop ends the sentence; a line that wraps goes on."""
    if text.count("\n", first, last) > 1 or _begins_entry(text, last):
        return True
    following = text[last]
    if following.islower() or following.isdigit():
        return False
    line = first - max(text.rfind("\n", start, first) + 1, start)
    return line < _WRAPPED or text[first - 1] in ":;"


def _begins_entry(text: str, at: int) -> bool:
    """Say whether a list entry or an indented line begins here."""
    return text[at] in _MARKERS or text[at - 1] in " \t\u00a0"
