"""Reading what follows a number: percent signs, units of measure, money words, and what it is counted per."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.figures.model import Kind
from factcheck.figures.money import CODES, NAMES
from factcheck.figures.money import SYMBOLS as MONEY_SIGNS
from factcheck.figures.unit_names import LOOSE_SYMBOLS, SYMBOLS, TIMES, WORDS


class Unit(NamedTuple):
    """A unit after a number: where it ends, its name, the kind it gives the number."""

    end: int
    name: str
    kind: Kind
    scale: int = 1  # of "75 USD million" or "30 MUSD"


_POINTS = re.compile(
    r"(?: of an?)?(?:[ -](?:percentage|per ?cent(?:age)?)|[ ]?%)[- ]points?(?![A-Za-z])|[ ]?(?:ppts?|pps?"
    r"|p\.p\.)(?![A-Za-z])"
)
_PERCENT = re.compile(
    r"[ -]?%|[ -]?per ?cent(?:s|age)?(?![A-Za-z])|[ -]?(?:pct|pc)\.?(?![A-Za-z])| of (?:one|a|1) per ?cent(?![A-Za-z])",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"([ -])?([(<]?)([A-Za-zµ\u0097Å\u212b°º℃℉‰\"]+(?:/[A-Za-z]+)?[²³23]?)(?![A-Za-z0-9])")
_EXPONENT = re.compile(r"(?:\^|(?<=[a-z]))([23²³])(?![0-9])| (squared|cubed)(?![a-z])")
_WORD = re.compile(r"([ -]{1,3}|\n|)((?:[A-Za-z]\.){2,}|[A-Za-z]+\.?)")
_MONEY_AFTER = re.compile(r" ?([{}])(?![0-9A-Za-z])".format(re.escape("".join(MONEY_SIGNS))))
_CODE_AFTER = re.compile(
    r" ?([kMB](?=[A-Z]{3}(?![A-Za-z0-9])))?([A-Z]{3}|RM)(?![A-Za-z0-9])(?: (million|billion|trillion|thousand|m"
    r"|bn)(?![A-Za-z]))?| ?(p)(?![A-Za-z0-9]|\.a)|(c)(?![A-Za-z0-9/])"
)
_CODE_SCALES = {
    None: 1, "k": 10**3, "thousand": 10**3, "M": 10**6, "m": 10**6, "million": 10**6, "B": 10**9, "bn": 10**9,
    "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_FOLLOWS_SYMBOL = re.compile(r"$|[\s.,;:)\]>/!?'\"*×x^-]")
_INVERSE = re.compile(r"-[1-4](?![0-9])(?: [A-Za-zµ]{1,4}-[1-4](?![0-9]))*|(?: [A-Za-zµ]{1,4}-[1-4](?![0-9]))+")
_ENDS_PHRASE = re.compile(r"$|\s*[.,;:)\]!?]|\s+(?:and|or|more|less|to|by|x|×|\(|-)|\s*\n")
_LENGTHS = re.compile(r"$|[.,;)]| (?:long|wide|high|deep|tall|thick|across|diameter|by|x)\b")
_DEGREE_SCALE = re.compile(r" ?(celsius|centigrade|fahrenheit|C|F)(?![A-Za-z])", re.IGNORECASE)
# "(86F)" and "of 101F" are warmth, "Boeing 777F" and "figure 12F" none
_WARMTH = re.compile(
    r"(?:^|[(/-]|(?:^|[ (])(?!figure|fig|table|seat|row|room|flat|gate|model|section|type|size|block|page)[a-z]+ )"
    r"[0-9]{2,3}(?:\.[0-9])?$"
)
_NEAR = 24
_LONGEST = 4
_QUOTED = 80
_MONEY_HEADS = frozenset(name.split(" ", 1)[0] for name in NAMES)
_UNIT_HEADS = frozenset(name.split(" ", 1)[0] for name in WORDS)
_NEVER = frozenset(("am", "pm", "a", "at", "as", "AM", "PM", "s."))
_ONLY_ATTACHED = frozenset(("A", "M", "B", "S", "H", "P", "T", "N", "J", "L", "au", "gal", "st", "PS", "bar", "mol"))
_CAPITALS = frozenset(("KM", "KG", "CM"))
_ONLY_SPACED = frozenset(("F", "s", "h", "b", "a", "G", "M", "B", "T"))


def percent_after(text: str, end: int) -> Unit | None:
    """Read a percent sign or word, or percentage points."""
    points = _POINTS.match(text, end)
    if points is not None:
        return Unit(points.end(), "percentage point", Kind.PERCENT)
    percent = _PERCENT.match(text, end)
    return None if percent is None else Unit(percent.end(), "percent", Kind.PERCENT)


def money_after(text: str, end: int) -> Unit | None:
    """Read a currency after a number: pounds, US dollars, EUR, €, 50p."""
    sign = _MONEY_AFTER.match(text, end)
    if sign is not None:
        return Unit(sign.end(), MONEY_SIGNS[sign[1]], Kind.MONEY)
    code = _CODE_AFTER.match(text, end)
    if code is not None:
        if code[2] in CODES:
            return Unit(code.end(), CODES[code[2]], Kind.MONEY, _CODE_SCALES[code[1]] * _CODE_SCALES[code[3]])
        if code[4] is not None or code[5] is not None:
            return Unit(code.end(), "cent" if code[5] else "pence", Kind.MONEY)
    found = _longest(text, end, NAMES, _MONEY_HEADS)
    return None if found is None else Unit(found[0], found[1], Kind.MONEY)


def measure_after(text: str, end: int, *, is_digits: bool) -> Unit | None:
    """Read whatever gives a number its unit: a percent sign, a unit of measure or money, the longest of these."""
    percent = percent_after(text, end)
    if percent is not None:
        return percent
    measured = unit_after(text, end, is_digits=is_digits)
    money = money_after(text, end)
    return measured if money is None or (measured is not None and measured.end > money.end) else money


def unit_after(text: str, end: int, *, is_digits: bool) -> Unit | None:
    """Read a unit of measure after a number, with its power: 4 km², 12 square metres, 93mph, six-mile."""
    found = _longest(text, end, WORDS, _UNIT_HEADS)
    if found is None and is_digits:
        found = _symbol(text, end)
    if found is None:
        return None
    after, name = found
    if name == "degree":
        scale = _DEGREE_SCALE.match(text, after)
        if scale is not None:
            after, name = scale.end(), scale[1][0].upper()
    power = _EXPONENT.match(text, after)
    if power is not None:
        after = power.end()
        name = ("square " if (power[1] or power[2]) in {"2", "²", "squared"} else "cubic ") + name
    elif is_digits:
        inverse = _INVERSE.match(text, after)
        if inverse is not None:
            name += " " + inverse[0].strip()
            after = inverse.end()
    return Unit(after, name, Kind.DURATION if name in TIMES else Kind.QUANTITY)


def _symbol(text: str, end: int) -> tuple[int, str] | None:
    match = _SYMBOL.match(text, end)
    if match is None:
        return None
    spaced, opening, symbol = match[1] is not None, match[2], match[3]
    name = SYMBOLS.get(symbol)
    if name is None and symbol.isupper() and (len(symbol) > 2 or symbol in _CAPITALS):
        name = SYMBOLS.get(symbol.lower())  # 93MPH, 5 KM
    if match[1] == "-" and (len(symbol) < 2 or symbol in LOOSE_SYMBOLS):
        return None
    if symbol == '"' and (_in_quotes(text, end) or (spaced and _LENGTHS.match(text, match.end()) is None)):
        return None
    if name is None and symbol[-1] in "23²³" and "/" not in symbol:
        name = SYMBOLS.get(symbol[:-1])
        if name is None or symbol[:-1] in LOOSE_SYMBOLS - {"m"}:
            return None
        return match.end() - 1, name
    if name is None:
        head, slash, _ = symbol.partition("/")
        if slash and head in SYMBOLS and head not in _NEVER:
            return match.start(3) + len(head), SYMBOLS[head]
        return None
    after = match.end()
    if opening:
        if text[after : after + 1] not in {")", ">"}:
            return None
        return after + 1, name
    if not _FOLLOWS_SYMBOL.match(text, after):
        return None
    if symbol in _NEVER or (spaced and symbol in _ONLY_ATTACHED):
        return None
    if (
        not spaced
        and symbol in _ONLY_SPACED
        and not (symbol == "F" and _WARMTH.search(text[max(0, end - _NEAR) : end]))
    ):
        return None
    if spaced and symbol in {"in", "d", "t"} and not _ENDS_PHRASE.match(text, after):
        return None
    if spaced and symbol in {"F", "C", "K"} and text[after : after + 2].strip()[:1].isupper():
        return None
    return after, name


def _in_quotes(text: str, end: int) -> bool:
    """Say whether a quotation that began before is still open, so that its mark is no inch."""
    return text.count('"', max(0, end - _QUOTED), end) % 2 == 1


def _longest(text: str, end: int, known: dict[str, str], heads: frozenset[str]) -> tuple[int, str] | None:
    """Read the longest known name after a place; `heads` are the words that names begin with."""
    words: list[str] = []
    ends: list[int] = []
    place = end
    for _ in range(_LONGEST):
        match = _WORD.match(text, place)
        if match is None or (not match[1] and place == end and match[2][0].isupper() and len(match[2]) < 3):
            break
        if not match[1] and place != end:
            break
        word = match[2].lower()
        if not words and word not in heads and word.removesuffix(".") not in heads:
            return None
        words.append(word)
        place = match.end()
        ends.append(place)
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        name = known.get(phrase)
        after = ends[count - 1]
        if name is None and phrase.endswith("."):
            name = known.get(phrase[:-1])
            after -= 1
        if name is not None and not text[after : after + 1].isalnum():
            return after, name
    return None


_PER_NOUNS = (
    "head|share|person|piece|pop|go|game|time|day|night|week|fortnight|month|quarter|year|decade|century|hour|minute|second|barrel"
    "|ounce|pound|gallon|litre|liter|pint|bottle|tonne|ton|kilo|kilogram|kg|mile|kilometre|kilometer|square foot"
    "|square metre|square meter"
    "|unit|dozen|bushel|ticket|household|pupil|child|patient|visit|shift|season|match|round|lap|acre|hectare|yard|metre|meter|foot|word|page|session|couple|family"
)
_PER_A = re.compile(
    rf"(?:[ -]an?[ -]|[ -]each[ -]|[ -]every[ -]|[ -]apiece)((?:{_PER_NOUNS})(?![A-Za-z])(?! (?:ago|earlier|later"
    rf"|before(?! (?:tax|deductions|interest|costs)\b)|previously)\b)"
    r"|(?<=apiece))",
    re.IGNORECASE,
)
_PER = re.compile(
    r"(?:[ -]per[ -](?!cent\b)(?:an? )?|[ ]?/ ?)"
    r"((?:[0-9]+(?:,[0-9]{3})*(?: (?:million|thousand|billion))?|hundred(?: thousand)?|thousand|million"
    r"|billion)(?: (?:of the )?(?:people|population|inhabitants|residents|live births|births|adults|children|women"
    r"|men|pupils|patients|head|millilitres|ml|litres|grams|g|kg|kilometres|km|miles|hectares|tonnes|vehicles|passengers"
    r"|households|homes|workers|employees|staff|cases|hours|days|years|tests|flights)(?![A-Za-z]))?"
    r"|square [A-Za-z]+|cubic [A-Za-z]+|[A-Za-z]+[²³]?)([23](?![0-9]))?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_POWERS = {"2": "square ", "²": "square ", "3": "cubic ", "³": "cubic "}
_ANNUM = re.compile(r"[ -](?:per annum|p\.a\.|pa|annually|yearly|a year on year)(?![A-Za-z])", re.IGNORECASE)
_ADVERBS = re.compile(r" (?:(daily|weekly|monthly|annually|yearly|hourly|nightly))(?![A-Za-z])", re.IGNORECASE)
_ADVERB_OF = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "annually": "year",
    "yearly": "year",
    "hourly": "hour",
    "nightly": "night",
}


def per_after(text: str, end: int) -> tuple[int, str] | None:
    """Read what a number is counted per: a week, per 100,000 people, /kg, a head."""
    annum = _ANNUM.match(text, end)
    if annum is not None:
        return annum.end(), "year"
    match = _PER_A.match(text, end)
    if match is not None:
        return match.end(), match[1].lower() or "piece"
    match = _PER.match(text, end)
    if match is not None:
        word = match[1]
        if text[end] == "/" or text[end : end + 2] == " /":
            known = SYMBOLS.get(word.rstrip("²³")) or WORDS.get(word.lower())
            power = match[2] or word[-1]
            name = f"{_POWERS.get(power, '')}{known}"
            return None if known is None else (match.end(), name)
        lowered = word.lower()
        power = _POWERS.get(match[2] or word[-1])
        if power is not None:
            bare = word.rstrip("²³")
            return match.end(), power + (SYMBOLS.get(bare) or WORDS.get(bare.lower()) or bare.lower())
        return match.end(), WORDS.get(lowered, lowered).replace(",", "")
    adverb = _ADVERBS.match(text, end)
    return None if adverb is None else (adverb.end(), _ADVERB_OF[adverb[1].lower()])
