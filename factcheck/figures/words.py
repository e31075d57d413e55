"""The number words of English: each word with its class and value, as the grammar of numbers needs them."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum


class Class(IntEnum):
    """What a word does in a number."""

    DIGITS = 0  # written in digits
    ONES = 1  # zero to nine
    TEENS = 2  # ten to nineteen
    TENS = 3  # twenty, thirty
    HUNDRED = 4
    SCALE = 5  # thousand, million, dozen
    ORDINAL = 6  # first to ninth
    ORDINAL_TEEN = 7  # tenth to nineteenth
    ORDINAL_TENS = 8  # twentieth
    ORDINAL_SCALE = 9  # hundredth, thousandth
    PARTS = 10  # thirds, fifths, hundredths, halves, quarters
    HALF = 11
    QUARTER = 12
    POINT = 13
    VULGAR = 14  # ½
    MULTIPLE = 15  # doubled, twice, halved
    FOLD = 16  # twofold
    VAGUE = 17  # hundreds, dozens, millions


ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_LARGE = [
    "million",
    "billion",
    "trillion",
    "quadrillion",
    "quintillion",
    "sextillion",
    "septillion",
    "octillion",
    "nonillion",
    "decillion",
]
SCALES: dict[str, Decimal] = {
    "thousand": Decimal(1000),
    **{word: Decimal(1000) ** (power + 2) for power, word in enumerate(_LARGE)},
    "lakh": Decimal(100_000),
    "lac": Decimal(100_000),
    "crore": Decimal(10_000_000),
    "googol": Decimal(10) ** 100,
    "dozen": Decimal(12),
}
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_ORDINAL_TEENS = [
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_ORDINAL_TENS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
_MULTIPLES = {"double": 2, "treble": 3, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6, "septuple": 7}
_VARIANTS = {"nought": 0, "naught": 0}
_MISSPELT = {"fourty": "forty", "fourtieth": "fortieth", "nineth": "ninth", "twelveth": "twelfth", "ninty": "ninety"}
_HALVINGS = ("halve", "halved", "halving")

WORDS: dict[str, tuple[Class, Decimal]] = {}


def _fill() -> None:
    for value, word in enumerate(ONES):
        WORDS[word] = (Class.ONES, Decimal(value))
    for word, value in _VARIANTS.items():
        WORDS[word] = (Class.ONES, Decimal(value))
    for value, word in enumerate(TEENS, 10):
        WORDS[word] = (Class.TEENS, Decimal(value))
    for value, word in enumerate(_ORDINALS, 1):
        WORDS[word] = (Class.ORDINAL, Decimal(value))
        if value > 2:
            WORDS[word + "s"] = (Class.PARTS, Decimal(value))
    WORDS["firsts"] = (Class.PARTS, Decimal(1))  # three twenty-firsts
    for value, word in enumerate(_ORDINAL_TEENS, 10):
        WORDS[word] = (Class.ORDINAL_TEEN, Decimal(value))
        WORDS[word + "s"] = (Class.PARTS, Decimal(value))
    for place, (word, ordinal) in enumerate(zip(TENS, _ORDINAL_TENS, strict=True), 2):
        tens = Decimal(10 * place)
        WORDS[word] = (Class.TENS, tens)
        WORDS[ordinal] = (Class.ORDINAL_TENS, tens)
        WORDS[ordinal + "s"] = (Class.PARTS, tens)
        for value, ones in enumerate(ONES[1:], 1):
            WORDS[word + ones] = (Class.TEENS, tens + value)  # twentyone, written as one
    _fill_scales()
    _fill_multiples()
    for wrong, right in _MISSPELT.items():
        WORDS[wrong] = WORDS[right]


def _fill_scales() -> None:
    WORDS["hundred"] = (Class.HUNDRED, Decimal(100))
    WORDS["hundreds"] = (Class.VAGUE, Decimal(100))
    WORDS["tens"] = (Class.VAGUE, Decimal(10))
    WORDS["scores"] = (Class.VAGUE, Decimal(20))
    WORDS["hundredth"] = (Class.ORDINAL_SCALE, Decimal(100))
    WORDS["hundredths"] = (Class.PARTS, Decimal(100))
    for word, value in SCALES.items():
        WORDS[word] = (Class.SCALE, value)
        WORDS[word + "s"] = (Class.VAGUE, value)
        if value > 999 and word[0] != "l":
            WORDS[word + "th"] = (Class.ORDINAL_SCALE, value)
            WORDS[word + "ths"] = (Class.PARTS, value)
    WORDS["half"] = (Class.HALF, Decimal(2))
    WORDS["quarter"] = (Class.QUARTER, Decimal(4))
    WORDS["halves"] = (Class.PARTS, Decimal(2))  # a verb too: see `read_number`
    WORDS["quarters"] = (Class.PARTS, Decimal(4))
    WORDS["point"] = (Class.POINT, Decimal(0))


def _fill_multiples() -> None:
    for word, value in _MULTIPLES.items():
        stem = word[:-1]
        for ending in ("e", "es", "ed", "ing"):
            WORDS[stem + ending] = (Class.MULTIPLE, Decimal(value))
    WORDS["once"] = (Class.MULTIPLE, Decimal(1))
    WORDS["twice"] = (Class.MULTIPLE, Decimal(2))
    WORDS["thrice"] = (Class.MULTIPLE, Decimal(3))
    for word in _HALVINGS:
        WORDS[word] = (Class.MULTIPLE, Decimal("0.5"))
    for value, word in enumerate((*ONES, *TEENS)):
        if value > 1:
            WORDS[word + "fold"] = (Class.FOLD, Decimal(value))
    for place, word in enumerate(TENS, 2):
        WORDS[word + "fold"] = (Class.FOLD, Decimal(10 * place))
    for word, scale in (("hundred", Decimal(100)), *SCALES.items()):
        WORDS[word + "fold"] = (Class.FOLD, scale)


_fill()
