"""Finding runs of calendar words: from a text to its runs of date-like words, and from a run to its tokens.

A run is a chain of words that can stand in a date and holds at least one that makes it one (a month, a year, "week").
Each token gets one letter, so that the grammar of dates can be written over letters (see `date_grammar`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.figures.calendar_words import (
    DECADES,
    FEASTS,
    MONTHS,
    ONES,
    ORDINALS,
    PLURALS,
    SEASONS,
    TENS,
    UNITS,
    WEEKDAYS,
    WHOLE_NAMES,
)
from factcheck.scan import compile_pattern, spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SPACE = r"(?:[ \t\x{a0}\x{2009}\x{202f}]{1,2}|[ ]?\r?\n[ ]?)"
_DASHES = "‐‑–-"  # the hyphen last, where a bracket takes it for itself
_LONGEST_RUN = 2000
_SMALL_UNITS = frozenset("second minute hour night morning afternoon evening".split())
_TEENS = [word for word, number in ONES.items() if number > 9]
_CENTURIES = [*(word for word in _TEENS if word.endswith("teen")), "twenty"]
_HALF_DAYS = "morning afternoon evening night lunchtime".split()

# letter -> words; the grammar is written in these letters
_WEAK: Final = {
    "R": "last past next previous coming upcoming following preceding prior current this same these those recent",
    "r": "that",
    "P": "early late mid",
    "b": "beginning start middle end turn close rest remainder",
    "L": "few several couple many dozen",
    "g": "ago later earlier hence previously",
    "x": "before after since",
    "w": "commencing beginning ending ended starting",
    "j": "financial fiscal tax school academic calendar working business trading consecutive more",
    "l": "to till until through thru",
    "d": "and or",
    "p": "final opening closing",
    "e": "the",
    "a": "a an",
    "o": "of",
    "i": "in during",
    "f": "from",
    "n": "between",
    "h": "on",
    "@": "at by for over within throughout around circa about",
    "z": "half",
    "H": "hundred",
    "J": "thousand",
    "0": "oh",
    "N": "now",
}
_STRONG: Final = {"A": "today tonight tonite tomorrow tmrw tmr yesterday eod eow eom eoq eoy", "!": "ytd"}


class Token(NamedTuple):
    """One word, number or mark of a run: its letter, place in the run and, if it has one, its number."""

    letter: str
    start: int
    end: int
    number: int
    word: str


def runs(text: str) -> Iterator[tuple[int, int]]:
    """Give the spans of the runs, in order; one longer than any prose is cut, so that memory stays small."""
    for start, end in spans(_RUN, text):
        begin = start
        while end - begin > _LONGEST_RUN:
            cut = text.rfind(" ", begin + 1, begin + _LONGEST_RUN)
            cut = begin + _LONGEST_RUN if cut < 0 else cut
            yield begin, cut
            begin = cut
        yield begin, end


def tokens(run: str) -> list[Token]:
    """Split a run into its tokens."""
    return [_read(match) for match in _TOKEN.finditer(run.lower())]


def _alternatives(words: Iterable[str]) -> str:
    """Write words as alternatives, longest first; a space is any white space, an apostrophe may be curly or missing."""
    every = set(words)
    needless = {word.replace("'", "") for word in every if "'" in word}
    ordered = sorted(every - needless, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace("\\ ", r"\s").replace("'", "['’‘]?") for word in ordered)


def _feasts() -> str:
    """Write the feasts; the many that end in "day" share it, which keeps the patterns short and quick to build."""
    days = {name for name in FEASTS if name.endswith(" day")}
    return rf"(?:{_alternatives(name.removesuffix(' day') for name in days)})\sday|{_alternatives(FEASTS - days)}"


_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:1[0-9]|20)[0-9][0-9]"
_MINUTES = r"[:.][0-5][0-9](?:[:.][0-5][0-9])?"
_AMPM = r"\s?[ap]\.?\s?m\b\.?"
_CLOCK = (
    rf"(?:[01]?[0-9]|2[0-4]){_MINUTES}(?:{_AMPM}|\b)|(?:0?[0-9]|1[0-2]){_AMPM}"
    rf"|(?:[0-9]|1[0-2]|(?:{_alternatives(ONES)}))\so['’]?\s?clock\b"
    rf"|(?:(?:half|quarter|[0-9]{{1,2}}|{_alternatives([*ONES, *TENS])})\spast|quarter\sto)\s(?:[0-9]{{1,2}}|{_alternatives(ONES)})\b"
    r"|[012][0-9]:?[0-5][0-9]\s?(?:hrs|hours|gmt|bst)\b|(?:noon|midday|midnight)\b"
)
# group name -> pattern; the names of the groups are read by `_read`
_NUMERIC: Final = {
    "Q": rf"[qh][1-4]\b|{_YEAR}q[1-4]\b|[1-4]q(?:[0-9]{{2}}\b|[0-9]{{4}}\b|\b)",
    "X": rf"{_DAY}/{_DAY}/(?:{_YEAR}|[0-9][0-9])\b|{_DAY}-{_DAY}-{_YEAR}\b|{_DAY}\.{_DAY}\.(?:{_YEAR}|[0-9][0-9])\b"
    rf"|{_YEAR}(?:-{_MONTH}-{_DAY}|/{_MONTH}/{_DAY}|\.{_MONTH}\.{_DAY})\b|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])\b"
    rf"|{_YEAR}-{_MONTH}-{_DAY}t[0-9][0-9:.]{{1,14}}z?\b",
    ":": r"[0-9]{1,4}\s?(?:bce?|ad|ce)\b|(?:ad|a\.d\.)\s[0-9]{1,4}\b|[0-9]{1,4}\s(?:b\.c|a\.d)\b",
    "C": rf"(?:1[0-9]|20)[0-9]0(?:['’]?s|\ss)\b|['’‘][1-9]0['’]?s\b|[2-9]0['’]?s\b|(?:{_alternatives(DECADES)})\b",
    "B": rf"{_YEAR}\s?[/~{_DASHES}]\s?{_YEAR}\b|{_YEAR}[/{_DASHES}][0-9][0-9]\b",
    "I": rf"{_MONTH}-{_YEAR}\b|{_YEAR}-{_MONTH}\b|(?:0[1-9]|1[0-2])/{_YEAR}\b",
    "T": _CLOCK,
    "S": rf"{_DAY}/{_DAY}\b",
    "Y": rf"(?:{_YEAR}|21[0-9][0-9])\b",
    "O": r"(?:0?[1-9]|[1-9][0-9]{1,2})\s?(?:st|nd|rd|th)\b",
    "D": r"[0-9]{1,3}\b",
    "#": r"week\s[0-5]?[0-9]\b",
    "y": r"['’‘][0-9][0-9]\b",
    "F": rf"(?:{_feasts()})\b",
    "c": r"centur(?:y|ies)\b",
    "!": r"(?:year|month|week|quarter)[-\s]to[-\s]date\b|(?:to|till|until)\sdate\b",
    "G": rf"(?:{_alternatives(SEASONS)})\b",
    "M": rf"(?:{_alternatives(MONTHS)})\.?(?=[^a-z]|$)",
    "W": rf"(?:{_alternatives(WEEKDAYS)})s?\.?(?=[^a-z]|$)",
}
_NAMES = {letter: f"g{number}" for number, letter in enumerate(_NUMERIC)}
_LETTERS = {name: letter for letter, name in _NAMES.items()}
_GROUPED = r"[0-9]{1,3}(?:,[0-9]{3})+\b"  # "150,000 years ago" has no 000 years in it
_TOKEN = re.compile(
    rf"{_GROUPED}|"
    + "|".join(f"(?P<{_NAMES[letter]}>{pattern})" for letter, pattern in _NUMERIC.items())
    + r"|w/[ce]\b|fy|sy\b|['’]s\b|[a-z]+|\S"
)
_WORDS: Final = (
    {word: (letter, 0) for letter, words in (_WEAK | _STRONG).items() for word in words.split()}
    | {word: ("K" if number <= 12 else "k", number) for word, number in ONES.items()}
    | {word: ("v" if number == 20 else "E", number) for word, number in TENS.items()}
    | {word: ("u" if unit in _SMALL_UNITS else "U", 0) for word, unit in UNITS.items()}
    | {"year": ("7", 0), "quarter": ("4", 0), "qtr": ("4", 0), "weekend": ("8", 0), "fortnight": ("8", 0)}
    | {word: ("u" if unit in _SMALL_UNITS else "V", 0) for word, unit in PLURALS.items()}
    | {word: ("t", 0) for half in _HALF_DAYS for word in (half, half + "s")}
    | {word: ("O", number) for word, number in ORDINALS.items()}
    | {"w/c": ("w", 0), "w/e": ("w", 0), "fy": ("Z", 0), "sy": ("Z", 0), "'s": ("q", 0), "’s": ("q", 0)}
    | dict.fromkeys(_DASHES, ("-", 0))
    | {"~": ("l", 0), "&": ("d", 0)}
)


def _read(match: re.Match[str]) -> Token:
    word, start, end = match[0], match.start(), match.end()
    if match.lastgroup is None:
        letter, number = _WORDS.get(word, (word if word in ",/()" else "?", 0))
        return Token(letter, start, end, number, word)
    letter = _LETTERS[match.lastgroup]
    if letter in "YD":
        return Token(letter, start, end, int(word), word)
    if letter == "O":
        return Token(letter, start, end, int(word.rstrip("stndrh \t\r\n\u00a0\u2009\u202f")), word)
    if letter in "MW" and word.endswith(".") and word[:-1].removesuffix("s") in WHOLE_NAMES:
        word, end = word[:-1], end - 1  # a full stop, no mark of abbreviation
    if letter == "M":
        return Token(letter, start, end, MONTHS[word.rstrip(".")], word)
    if letter == "Q":
        return Token(letter, start, end, int(word[-1] if "q" in word[-2:-1] else word.strip("qh")[0]), word)
    if letter in "#y":
        return Token(letter, start, end, int(re.sub(r"\D", "", word)), word)
    return Token(letter, start, end, 0, word)


def _spaced(pattern: str) -> str:
    return pattern.replace(r"\s?", _SPACE + "?").replace(r"[-\s]", f"(?:-|{_SPACE})").replace(r"\s", _SPACE)


def _run() -> str:
    weak_words = [word for words in _WEAK.values() for word in words.split()]
    strong_words = [word for words in _STRONG.values() for word in words.split()]
    numbers = [*ONES, *TENS, *ORDINALS]
    strong = "|".join(
        [
            *(_NUMERIC[letter].replace(r"(?=[^a-z]|$)", "") for letter in "X:CBITSYQ#FcG!"),
            rf"(?:{_alternatives(MONTHS)})(?:\b\.?|{_DAY}\b)",
            rf"(?:{_alternatives(WEEKDAYS)})s?\b\.?",
            rf"(?:{_alternatives([*UNITS, *PLURALS, *strong_words])})\b",
            rf"(?:on\s)?the\s{_DAY}(?:st|nd|rd|th)\b",
            rf"on\s{_DAY}(?:st|nd|rd|th)\b",
            rf"(?:fy|sy)\s?(?:{_YEAR}|[0-9][0-9])\b",
            r"w/[ce]\b",
            rf"(?:{_alternatives(_CENTURIES)})(?:[-\s](?:{_alternatives([*TENS, *_TEENS])})|\shundred|\soh\s)\b",
            r"two\sthousand\b",
        ]
    )
    weak = rf"(?:{_alternatives([*weak_words, *numbers])})\b|(?:0?[1-9]|[1-9][0-9]{{1,2}})\s?(?:st|nd|rd|th)\b|[0-9]{{1,3}}\b"
    mark = rf"[,/()~&{_DASHES}]"
    apostrophe = r"['’‘](?:s\b|[0-9][0-9]\b|[1-9]0s\b)"
    piece = rf"(?:\b(?:{strong}|{weak})|{mark}|{apostrophe})"
    return _spaced(
        rf"(?:\b(?:{weak})\s?(?:{mark}\s?)?)*(?:\b(?:{strong})|['’‘][1-9]0s\b|['’][0-9][0-9]\b)(?:\s?{piece})*"
    )


_RUN = compile_pattern(_run(), longest=True)
