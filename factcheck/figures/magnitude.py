"""The size of a number written in digits: powers of ten, scale letters and sign, each changing a figure in place."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.figures.model import Figure, Kind
from factcheck.figures.money import NAMES as CURRENCIES

_SCIENCE = re.compile(
    r"[eE]([+-]?[0-9]{1,3})(?![0-9A-Za-z.])"
    r"|\s?[x×*·] ?\(?10(?:\^|\*\*)?([+-]?[0-9]{1,3})(?![0-9A-Za-z.])\)?"
    r"|\s?[x×*·] ?10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
    r"|\s?× ?10(-[0-9]{1,2})(?![0-9.])"  # raised digits that lost their height
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER = re.compile(r"\^(-|--|\+)?([0-9]{1,2})(?![0-9.])|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})")
_LARGEST_POWER = 100
_LARGEST_BASE = 10**6  # larger numbers are not raised: the result would be no figure of a news text
_ABBREVIATED = re.compile(
    r"([ -])?(million|billion|trillion|thousand|bn|tn|trn|mn|mln|mio|mil|bil|lakh|crore)(?![A-Za-z0-9²³\u0097])"
    r"|( )?([kKMBT])(?![A-Za-z0-9²³\u0097☉⊙])|([bt]|m|cr|mm)(?![A-Za-z0-9²³\u0097])"
)
_SCALES = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "mm": 10**6,
    "million": 10**6, "b": 10**9, "bn": 10**9, "bil": 10**9, "billion": 10**9, "t": 10**12, "tn": 10**12,
    "trn": 10**12, "trillion": 10**12, "lakh": 10**5, "crore": 10**7, "cr": 10**7,
}  # fmt: skip
_SOLUTE = re.compile(
    r" (?!US|UK|EU|USD|GBP|EUR|AUD|CAD)(?:(?:[A-Z][a-z]?[0-9]*){2,8}(?![a-z])|Tris|[a-z]* ?(?:acid|urea|sucrose|glucose"
    r"|phosphate|chloride|sulfate|sulphate|hydroxide|solution|buffer|acetate|nitrate|imidazole|guanidine|ammonium|sodium"
    r"|potassium|lithium)\b)"
)
_TOLERANCE = re.compile(r"(?:plus or minus|plus/minus|\+ ?/ ?-|\+-|±) ?$", re.IGNORECASE)
_SIGN = re.compile(
    r"(?:(?<![A-Za-z])(?:minus|negative)(?: |-| -)|(?:(?<=[\s(\[{=<>:,;$£¤/^\"'])|^)-|^- )$", re.IGNORECASE
)
_SIGNED = frozenset("-+± ")  # the last character before a number that a sign may end with
_SIGN_WORDS = frozenset("-+±seSE/")  # and the one before a space, as in "minus 5"
_PLUS = re.compile(r"(?:(?<=[\s(\[{=<>:])|^)\+$")
_WORD = re.compile(r"[ -]([A-Za-z']+)")
# after a small m these say metres: 1.8m tall, 400m hurdles
_METRES = frozenset(
    """long wide high tall deep thick away from of in x by and or to at above below sprint final finals hurdles relay
    freestyle race butterfly backstroke breaststroke per apart off the on up down for across who was
    underwater if when while because with than as after before over into onto which that but""".split()
)
_PLURALS = frozenset("people men women children staff".split())
_ENDS = re.compile(r"$|\s*[.,;:)]|\s+(?:in|on|at|for|or|of|during|from|last|this|a year|by|since|and|to)\b")
_COUNTED_BEFORE = re.compile(
    r"\b(?:total|totals|totalled|totalling|population|audience|number|numbers|figure|rose|risen|fell|fallen|grew"
    r"|grown|increased|decreased|soared"
    r"|dropped|jumped|per cent|percent|customers|people|users|sales|views|jobs|adults|children|patients|households"
    r"|reached|reaching|figures|viewers|peaked|viewing|visitors|viewership|enrolment|membership)\b[^.;]{0,32}$|% of $"
)
_MILLIONS_BEFORE = re.compile(  # "to 7.42m in November from 7.47m": what was read so before
    r"(?:fell|fallen|rose|risen|grew|grown|down|up|increased|dropped|decreased|jumped) to [0-9.]+m\b[^.;]{0,24} from $"
)
_DEEP = re.compile(
    r"\b(?:river|rivers|water|sea|tide|tides|wave|waves|surge|snow|depth|height|altitude|leap|throw|jump)\b"
)
_LOOK_AHEAD = 5
_BEFORE = 64


def raise_power(folded: str, figure: Figure) -> None:
    """Read 1e10, 2.5×10−8, 10⁶ and 1.1^23."""
    if figure.value is None:
        return
    match = _SCIENCE.match(folded, figure.end)
    if match is not None:
        power = int((match[1] or match[2] or match[3] or match[4]).translate(_SUPERSCRIPTS))
        if abs(power) > _LARGEST_POWER:
            return
        multiply(figure, Decimal(1).scaleb(power))
        figure.end = match.end()
        return
    match = _POWER.match(folded, figure.end)
    if match is None or abs(figure.value) > _LARGEST_BASE or figure.value == 0:
        return
    if match[3] is not None:
        if figure.value != 10:
            figure.flags += ("a raised digit follows",)
            return
        power = int(match[3].translate(_SUPERSCRIPTS))
    else:
        power = -int(match[2]) if match[1] == "-" else int(match[2])
    figure.value = figure.value**power
    figure.step = None
    figure.end = match.end()


def apply_scale(folded: str, figure: Figure, *, is_money: bool) -> None:
    """Read the scale after digits: £1.2bn, 3.5k, 1.2m people; a lone m may be metres, b bits, t tonnes."""
    if figure.value is None:
        return
    match = _ABBREVIATED.match(folded, figure.end)
    if match is None:
        return
    word, capital, small = match[2], match[4], match[5]
    if (
        small is not None
        and not is_money
        and not (small == "m" and _counts_millions(folded, figure.start, match.end()))
    ):
        return
    if capital is not None and not is_money and (capital == "T" or (capital in "BK" and match[3] is not None)):
        return
    if (
        capital is not None
        and match[3] is not None
        and not is_money
        and folded[match.end() : match.end() + 2].strip()[:1].isalpha()
        and capital != "M"
    ):
        return
    if capital == "M" and match[3] is not None and not is_money and _SOLUTE.match(folded, match.end()) is not None:
        figure.end, figure.unit, figure.kind = match.end(), "molar", Kind.QUANTITY  # 0.1 M NaOH
        return
    factor = Decimal(_SCALES[(word or capital or small).lower()])
    multiply(figure, factor)
    figure.end = match.end()


def multiply(figure: Figure, factor: Decimal) -> None:
    """Scale value and step, writing whole numbers without a decimal point."""
    if figure.value is None:
        return
    figure.value *= factor
    figure.step = figure.step * factor if figure.step is not None else None
    if figure.step is not None and figure.step >= 1 and figure.value == int(figure.value):
        figure.value, figure.step = Decimal(int(figure.value)), Decimal(int(figure.step))


def take_sign(figure: Figure, window: str) -> str:
    """Read a sign before the number, giving the window without it."""
    last = window[-1:]
    if last not in _SIGNED or (last == " " and window[-2:-1] not in _SIGN_WORDS):
        return window
    tolerance = _TOLERANCE.search(window)
    if tolerance is not None:
        figure.start -= len(window) - tolerance.start()
        return window[: tolerance.start()]
    match = _SIGN.search(window)
    if match is not None and figure.value is not None and not _is_dash(figure, window, match):
        figure.value = figure.value.copy_negate()
        figure.start -= len(window) - match.start()
        return window[: match.start()]
    if _PLUS.search(window) is not None:
        figure.start -= 1
        return window[:-1]
    return window


def _is_dash(figure: Figure, window: str, match: re.Match[str]) -> bool:
    """Say whether a hyphen joins two numbers (75 -300mm) or parts words, and is no minus."""
    if match[0] == "- ":
        return figure.start != len(window)
    if match[0] != "-":
        return False
    if match.start() == 0:
        return figure.start != len(window)  # right after another number
    before = window[: match.start()].rstrip()
    return before != window[: match.start()] and (before[-1:].isdigit() or (not before and figure.start != len(window)))


def _counts_millions(folded: str, start: int, end: int) -> bool:
    """Say whether a small m after digits means millions: something countable follows, or what was counted precedes."""
    place = end
    if folded.startswith(" total", end):
        return True
    before = folded[max(0, start - _BEFORE) : start]
    if _ENDS.match(folded, end) is not None and _COUNTED_BEFORE.search(before) and _DEEP.search(before) is None:
        return True
    if _ENDS.match(folded, end) is not None and _MILLIONS_BEFORE.search(before):
        return True
    for count in range(_LOOK_AHEAD):
        match = _WORD.match(folded, place)
        if match is None or folded[place] == "-":
            return False
        word = match[1].lower()
        if word in _METRES and not (count and word == "and"):
            return False
        if word in _PLURALS or word in CURRENCIES or (word.endswith("s") and not word.endswith("ss") and len(word) > 3):
            return True
        place = match.end()
    return False
