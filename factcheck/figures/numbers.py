"""Reading the numbers of a text: digits and words, with sign, scale, unit, rate and bound, each as a figure."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.amount import Bound
from factcheck.figures.cardinal import Form, Reading, read_number
from factcheck.figures.digits import ONE
from factcheck.figures.hedges import bound_after, bound_before
from factcheck.figures.measure import Unit, money_after, per_after, percent_after, unit_after
from factcheck.figures.model import Figure, Kind
from factcheck.figures.money import CODES, currency_before
from factcheck.figures.names import is_label
from factcheck.figures.ranges import join_ranges
from factcheck.figures.scan import Token, scan
from factcheck.figures.words import Class

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 48  # characters looked at before a number
_SIGN = re.compile(r"(?:(?<![A-Za-z])(?:minus|negative)[ -]|(?:(?<=[\s(\[{=<>:,;$£¤/^])|^)-|^- )$", re.IGNORECASE)
_PLUS = re.compile(r"(?:(?<=[\s(\[{=<>:])|^)\+$")
_TOLERANCE = re.compile(r"(?:plus or minus|plus/minus|\+/-|\+-|±) ?$", re.IGNORECASE)
_SCIENCE = re.compile(
    r"[eE]([+-]?[0-9]{1,3})(?![0-9A-Za-z.])|\s?[x×*] ?\(?10(?:\^|\*\*)?([+-]?[0-9]{1,3})(?![0-9A-Za-z.])\)?|\s?[x×*] ?10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER = re.compile(r"\^(--?|\+)?([0-9]{1,2}(?:\.[0-9]+)?)(?![0-9.])")
_ABBREVIATED = re.compile(
    r"(?:( )?(million|billion|trillion|thousand|bn|tn|trn|mn|mln|mio|mil|bil|mm|lakh|crore|cr)|( )?([kKMBT])|([mbt]))(?![A-Za-z0-9²³])"
)
_SCALE_OF = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "mm": 10**6,
    "million": 10**6, "b": 10**9, "bn": 10**9, "bil": 10**9, "billion": 10**9, "t": 10**12, "tn": 10**12,
    "trn": 10**12, "trillion": 10**12, "lakh": 10**5, "crore": 10**7, "cr": 10**7,
}  # fmt: skip
_ORDINAL_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])", re.IGNORECASE)
_TIMES = re.compile(r"[ -]?(?:times?(?![A-Za-z-])|x(?![A-Za-z0-9])|×(?! ?[0-9]))", re.IGNORECASE)
_FOLD = re.compile(r"[ -]?fold(?![A-Za-z])", re.IGNORECASE)
_COMPARES = re.compile(
    r" (?:as|more|less|fewer|the|higher|lower|larger|greater|bigger|faster|likelier|what|that|its|their|his|her|our|over|than|smaller|longer|better|worse|cheaper|older|stronger|normal)\b"
)
_OLD = re.compile(r"[ -](?:old|of age)(?![A-Za-z])|-olds?(?![A-Za-z])|[ -]year[ -]olds?(?![A-Za-z])")
_AGED = re.compile(
    r"(?:(?<![A-Za-z])(?:aged|ages|age|age of|ages of|aged between|ages between|turned|turning|turns)(?: of)?)(?: (?:under|over|about|around|just|only|at least|up to|between|from))? ?$",
    re.IGNORECASE,
)
_BARE_AGE = re.compile(r"(?<![A-Za-z])(?:under|over|younger than|older than)(?:-| |- )$", re.IGNORECASE)
_AGE_PLURAL = re.compile(r"s(?![A-Za-z])|-(?:and|to)-")
_IN = re.compile(r"(?:(?: out of| of|-in| in)(?: every| each| a|-a)?[ -]|-out-of-|-in-)", re.IGNORECASE)
_IS_FRACTION = re.compile(
    r"$|\s*[.,;:)!?\"'-]|\s+(?:of|more|less|fewer|higher|lower|larger|smaller|as|are|were|was|is|had|have|has|said|say|says|to|in|on|who|and|or|from|since"
    r"|at|by|over|the|that|than|off|between|with|this|last|compared|during|after|before|were|did|do|were|could|can|will|would|think|believe)\b"
)
_WORD_BEFORE = re.compile(r"([A-Za-z']+)[ \"(-]*$")
_WORD_AFTER = re.compile(r"[ -]([A-Za-z']+)")
_ONE_NOT = frozenset(
    [
        "the",
        "this",
        "that",
        "which",
        "each",
        "every",
        "no",
        "any",
        "another",
        "some",
        "these",
        "those",
        "next",
        "last",
        "previous",
        "first",
        "other",
        "only",
        "single",
        "than",
        "wrong",
        "right",
        "new",
        "old",
        "big",
        "good",
        "bad",
        "former",
        "latter",
    ]
)
_ONE_FOLLOWED_NOT = frozenset(
    [
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "will",
        "would",
        "shall",
        "is",
        "was",
        "has",
        "had",
        "does",
        "did",
        "who",
        "which",
        "that",
        "another",
        "needs",
        "cannot",
        "day's",
        "by",
        "may",
    ]
)
_DEGREE_NAMES = re.compile(
    r"(?:first|second|third)[ -](?:lady|aid|class|name|names|hand|party|parties|world|minister|person|floor|home|gear|cousin|base|couple|family|time buyer|responder|responders|degree)\b",
    re.IGNORECASE,
)


def read_numbers(folded: str, claimed: Sequence[Figure] = ()) -> list[Figure]:
    """Give every number of the folded text that lies in no claimed place, in order."""
    tokens = _unclaimed(_spaced(folded, scan(folded)), claimed)
    figures: list[Figure] = []
    place, end = 0, 0
    while place < len(tokens):
        token = tokens[place]
        if token.start < end:
            place += 1
            continue
        reading = read_number(folded, tokens, place)
        if reading is None:
            place += 1
            continue
        figure, after = _figure(folded, tokens, reading)
        if figure is not None:
            figures.append(figure)
            end = figure.end
        place = max(after, place + 1)
    return join_ranges(folded, figures)


def _unclaimed(tokens: list[Token], claimed: Sequence[Figure]) -> list[Token]:
    if not claimed:
        return tokens
    spans = sorted((figure.start, figure.end) for figure in claimed)
    free: list[Token] = []
    index = 0
    for token in tokens:
        while index < len(spans) and spans[index][1] <= token.start:
            index += 1
        if index == len(spans) or token.end <= spans[index][0]:
            free.append(token)
    return free


def _spaced(folded: str, tokens: list[Token]) -> list[Token]:
    """Join digits whose thousands are set apart by single spaces: 1 414 021 100; and "10, 000"."""
    joined: list[Token] = []
    for token in tokens:
        last = joined[-1] if joined else None
        if (
            last is not None
            and token.kind is last.kind is Class.DIGITS
            and last.value is not None
            and token.value is not None
            and last.step == ONE
            and _continues(folded, last, token)
        ):
            step = token.step or ONE
            joined[-1] = Token(last.start, token.end, Class.DIGITS, last.value * 1000 + token.value, step)
        else:
            joined.append(token)
    return joined


def _continues(folded: str, last: Token, token: Token) -> bool:
    between = folded[last.end : token.start]
    whole = token.end - token.start if token.step == ONE else folded.find(".", token.start) - token.start
    if whole != 3 or folded[last.start] == "0" or folded[token.start : token.end].count(","):
        return False
    if between in {", ", " , "}:
        return folded[token.start : token.start + 3] == "000" and last.end - last.start <= 3
    if between != " ":
        return False
    head = folded[last.start : last.end].rsplit(" ", 1)[-1]
    return len(head) <= 3 and "," not in head


def _figure(folded: str, tokens: list[Token], reading: Reading) -> tuple[Figure | None, int]:
    start, end, value, step = reading.start, reading.end, reading.value, reading.step
    window = folded[max(0, start - _REACH) : start]
    figure = Figure(start, end, "", value, None, None, None, Kind.NUMBER, step=step)
    after = reading.after
    if value is None:
        figure.kind = Kind.OTHER
    elif reading.form is Form.ORDINAL:
        return _ordinal(folded, figure, window), after
    elif reading.form is Form.VAGUE:
        figure.value, figure.low, figure.step, figure.kind = None, value * 2, None, Kind.QUANTITY
        _measure(folded, figure, is_digits=False)
    elif reading.form is Form.MULTIPLE:
        if not _is_multiple(folded, figure, window):
            return None, after
        _bound(folded, figure, window)
    else:
        if reading.form is Form.FRACTION:
            figure.kind = Kind.FRACTION
        if not reading.is_digits and not _stands(folded, figure, window):
            return None, after
        after = _number(folded, tokens, figure, reading, window)
    figure.text = folded[figure.start : figure.end]
    return figure, after


def _stands(folded: str, figure: Figure, window: str) -> bool:
    """Say whether a number in words is one: "one" may be a pronoun, "half" a part of another word."""
    word = folded[figure.start : figure.end].lower()
    before = _WORD_BEFORE.search(window)
    left = before[1].lower() if before is not None else ""
    following = _WORD_AFTER.match(folded, figure.end)
    right = following[1].lower() if following is not None else ""
    if word == "one":
        if left in _ONE_NOT or right in _ONE_FOLLOWED_NOT:
            return False
        return not (
            left in {"to", "with", "for", "on", "about", "as", "like", "of", "a", "have", "get", "want", "be"}
            and not right
        )
    if word in {"half", "quarter"}:
        if (
            left
            in {
                "second",
                "first",
                "other",
                "better",
                "third",
                "fourth",
                "last",
                "final",
                "next",
                "this",
                "each",
                "per",
                "previous",
                "the",
                "latin",
                "french",
            }
            and word != "half"
        ):
            return False
        if left in {"second", "first", "other", "better"}:
            return False
        if folded[figure.end : figure.end + 1] == "-" and right not in {
            "a",
            "million",
            "billion",
            "mile",
            "hour",
            "dozen",
            "day",
        }:
            return False
        if left in {"a", "an"}:
            figure.start = figure.start - len(window) + before.start(1) if before is not None else figure.start
            return word == "half" or right in {"of", "more", "less", ""}
        if word == "quarter":
            return right in {"of", "million", "billion"} or not (left or right)
        return right not in {
            "past",
            "time",
            "term",
            "brother",
            "sister",
            "staff",
            "year",
            "centuries",
            "century",
            "final",
            "finals",
        }
    return True


def _number(folded: str, tokens: list[Token], figure: Figure, reading: Reading, window: str) -> int:
    after = reading.after
    if reading.is_digits:
        after = _scientific(folded, tokens, figure, after)
        if _is_embedded(folded, figure):
            return after
        suffix = _ORDINAL_SUFFIX.match(folded, figure.end)
        if suffix is not None:
            figure.end = suffix.end()
            figure.kind = Kind.ORDINAL
            return after
    elif (figure.value is not None and window[-2:].lower() in {"a ", " a"}) or window[-3:].lower() == "an ":
        first = folded[figure.start : figure.end].split(maxsplit=1)[0].lower()
        if first in {"hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore", "quadrillion"}:
            figure.start -= 2
            window = window[:-2]
    money = currency_before(window)
    if money is not None:
        at, figure.unit, is_negative = money
        figure.start -= len(window) - at
        window = window[:at]
        figure.kind = Kind.MONEY
        if is_negative and figure.value is not None:
            figure.value = -figure.value
    _scale(folded, figure, is_digits=reading.is_digits)
    window = _sign(figure, window)
    fraction = _in(folded, tokens, figure, after)
    if fraction is not None:
        after = fraction
    if money is None:
        _measure(folded, figure, is_digits=reading.is_digits)
    if figure.kind in {Kind.NUMBER, Kind.FRACTION}:
        _multiple(folded, figure)
    _age(folded, figure, window)
    _rate(folded, figure)
    if reading.is_digits and figure.kind is Kind.NUMBER and is_label(window):
        figure.kind = Kind.OTHER
    _bound(folded, figure, window)
    return after


def _is_embedded(folded: str, figure: Figure) -> bool:
    """Say whether the digits are part of a word: M25, F-16, COVID-19, 4G."""
    start, end = figure.start, figure.end
    left = start
    while (
        left
        and start - left < 12
        and (folded[left - 1].isalnum() or (folded[left - 1] == "-" and left > 1 and folded[left - 2].isalpha()))
    ):
        left -= 1
    inside = folded[left:start]
    if inside and (inside[-1].isalpha() or inside[-1].isdigit() or (inside[-1] == "-" and _is_code(inside))):
        upper = inside.rstrip("-")
        if not (
            upper.upper() in {"USD", "EUR", "GBP", "RM", "INR", "MXN", "R", "RS"}
            or upper.lower() in {"minus", "under", "over", "sub", "mid"}
            or len(upper) > 10
        ):
            from_letters = inside[-1] != "-" or upper.isupper() or any(letter.isdigit() for letter in upper)
            if from_letters and upper not in CODES:
                figure.start = left
                figure.kind = Kind.OTHER
                return True
    if end < len(folded) and folded[end] == "G" and not folded[end + 1 : end + 2].isalnum():
        figure.end = end + 1
        figure.kind = Kind.OTHER
        return True
    return False


def _is_code(inside: str) -> bool:
    letters = inside[:-1]
    return (
        letters.isupper()
        or any(letter.isdigit() for letter in letters)
        or (letters[:1].isupper() and len(letters) <= 12)
    )


def _scientific(folded: str, tokens: list[Token], figure: Figure, after: int) -> int:
    match = _SCIENCE.match(folded, figure.end)
    if match is not None and figure.value is not None:
        power = int((match[1] or match[2] or match[3]).translate(_SUPERSCRIPTS))
        figure.value = figure.value.scaleb(power)
        figure.step = figure.step.scaleb(power) if figure.step is not None else None
        figure.end = match.end()
    else:
        raised = _POWER.match(folded, figure.end)
        if raised is None or figure.value is None or abs(figure.value) > 10**6 or not figure.value:
            return after
        power = -int(raised[2]) if raised[1] == "-" and "." not in raised[2] else int(Decimal(raised[2]))
        figure.value = figure.value**power
        figure.step = None
        figure.end = raised.end()
    while after < len(tokens) and tokens[after].start < figure.end:
        after += 1
    return after


def _scale(folded: str, figure: Figure, *, is_digits: bool) -> None:
    if not is_digits or figure.value is None:
        return
    match = _ABBREVIATED.match(folded, figure.end)
    if match is None:
        return
    word = match[2] or match[4] or match[5]
    if (
        match[5] is not None
        and figure.kind is not Kind.MONEY
        and not (word == "m" and _counts_millions(folded, match.end()))
    ):
        return
    if match[3] is not None and word in {"K", "B", "T"} and figure.kind is not Kind.MONEY:
        return
    if (match[1] is not None and word in {"mm", "cr"}) or (word == "mm" and figure.kind is not Kind.MONEY):
        return
    factor = Decimal(_SCALE_OF[word.lower() if word != "M" else "m"])
    figure.value *= factor
    figure.step = figure.step * factor if figure.step is not None else None
    figure.end = match.end()


_NOT_COUNTED = frozenset(
    [
        "long",
        "wide",
        "high",
        "tall",
        "deep",
        "thick",
        "away",
        "from",
        "of",
        "in",
        "x",
        "by",
        "and",
        "or",
        "to",
        "at",
        "above",
        "below",
        "sprint",
        "final",
        "hurdles",
        "relay",
        "freestyle",
        "race",
        "butterfly",
        "backstroke",
        "breaststroke",
        "per",
        "apart",
        "off",
        "the",
        "on",
        "up",
        "down",
        "for",
        "across",
        "who",
        "was",
    ]
)
_IRREGULAR = frozenset(["people", "men", "women", "children", "staff"])


def _counts_millions(folded: str, end: int) -> bool:
    """Say whether a small m after digits means millions: a plural follows; metres would be long, high or away."""
    place = end
    for count in range(4):
        match = _WORD_AFTER.match(folded, place)
        if match is None or folded[place] == "-":
            return False
        word = match[1].lower()
        if word in _NOT_COUNTED:
            return False
        if word in _IRREGULAR or (word.endswith("s") and not word.endswith("ss") and len(word) > 3):
            return True
        place = match.end()
        if count > 2:
            break
    return False


def _sign(figure: Figure, window: str) -> str:
    tolerance = _TOLERANCE.search(window)
    if tolerance is not None:
        figure.start -= len(window) - tolerance.start()
        return window[: tolerance.start()]
    match = _SIGN.search(window)
    if (
        match is not None
        and figure.value is not None
        and (figure.start - (len(window) - match.start()) == 0 or match[0] != "- ")
    ):
        figure.value = -figure.value
        figure.start -= len(window) - match.start()
        return window[: match.start()]
    plus = _PLUS.search(window)
    if plus is not None:
        figure.start -= 1
        return window[:-1]
    return window


def _in(folded: str, tokens: list[Token], figure: Figure, after: int) -> int | None:
    """Read one in five, nine out of 10, 1 in every 20."""
    match = _IN.match(folded, figure.end)
    if match is None or after >= len(tokens) or tokens[after].start != match.end() or figure.value is None:
        return None
    of = read_number(folded, tokens, after)
    if of is None or of.value is None or of.form is not Form.CARDINAL or of.value <= figure.value or figure.value <= 0:
        return None
    joint = match[0].strip(" -").lower()
    if figure.value != int(figure.value) or of.value != int(of.value) or figure.kind is not Kind.NUMBER:
        return None
    if joint.startswith("of") and not (figure.value == 1 and of.value < 20):
        return None
    if 1500 <= of.value <= 2100 and "," not in folded[of.start : of.end] and of.is_digits:
        return None
    if (
        percent_after(folded, of.end) is not None
        or money_after(folded, of.end) is not None
        or folded[match.end() - 1] in "$£¤"
    ):
        return None
    measured = unit_after(folded, of.end, is_digits=of.is_digits)
    if measured is not None or folded[of.end : of.end + 1].isalpha():
        return None
    figure.value = figure.value / of.value
    figure.step = None
    figure.kind = Kind.FRACTION
    figure.end = of.end
    return of.after


def _measure(folded: str, figure: Figure, *, is_digits: bool) -> None:
    percent = percent_after(folded, figure.end)
    unit: Unit | None = percent
    if unit is None:
        measured = unit_after(folded, figure.end, is_digits=is_digits)
        money = money_after(folded, figure.end)
        unit = measured if money is None or (measured is not None and measured.end > money.end) else money
    if unit is None:
        return
    figure.end, figure.unit, figure.kind = unit.end, unit.name, unit.kind


def _multiple(folded: str, figure: Figure) -> None:
    match = _FOLD.match(folded, figure.end)
    if match is not None:
        figure.kind, figure.end = Kind.MULTIPLE, match.end()
        return
    match = _TIMES.match(folded, figure.end)
    if match is not None:
        compares = _COMPARES.match(folded, match.end()) is not None or match[0].strip().lower() in {"x", "×"}
        figure.kind = Kind.MULTIPLE if compares else Kind.QUANTITY
        figure.unit = None if compares else "time"
        figure.end = match.end()


def _age(folded: str, figure: Figure, window: str) -> None:
    if figure.kind is Kind.DURATION:
        old = _OLD.match(folded, figure.end)
        if old is not None or _AGED.search(window) is not None:
            figure.kind = Kind.AGE
            figure.unit = f"{figure.unit} of age"
            figure.end = old.end() if old is not None else figure.end
        return
    if figure.kind is not Kind.NUMBER or figure.value is None or not 0 < figure.value < 130:
        return
    if _AGED.search(window) is not None:
        figure.kind, figure.unit = Kind.AGE, "year of age"
        return
    if _BARE_AGE.search(window) is not None:
        plural = folded[figure.end : figure.end + 1] == "s" and not folded[figure.end + 1 : figure.end + 2].isalpha()
        if plural:
            figure.kind, figure.unit, figure.end = Kind.AGE, "year of age", figure.end + 1
        elif window[-1:] == " " and re.match(r"$|[.,;)!?]", folded[figure.end :][:1] or "") and figure.value < 100:
            figure.kind, figure.unit = Kind.AGE, "year of age"


def _rate(folded: str, figure: Figure) -> None:
    per = per_after(folded, figure.end)
    if per is None or figure.kind in {Kind.OTHER, Kind.AGE}:
        return
    figure.end, figure.per = per
    figure.unit = f"{figure.unit} per {figure.per}" if figure.unit else f"per {figure.per}"
    if figure.kind not in {Kind.MONEY, Kind.PERCENT}:
        figure.kind = Kind.RATE


def _bound(folded: str, figure: Figure, window: str) -> None:
    before = bound_before(window)
    if before is not None and before[2].lower() == "over" and figure.kind is Kind.DURATION:
        before = None
    after = bound_after(folded, figure.end)
    if after is not None:
        figure.bound, figure.bound_text = after[1], after[2]
        figure.end = after[0]
    elif before is not None:
        figure.bound, figure.bound_text = before[1], before[2]
    else:
        return
    set_bound(figure)


def set_bound(figure: Figure) -> None:
    """Give the figure the end that its bound implies."""
    if figure.value is None:
        return
    if figure.bound in {Bound.MORE_THAN, Bound.AT_LEAST}:
        figure.low = figure.value
    elif figure.bound in {Bound.FEWER_THAN, Bound.AT_MOST}:
        figure.high = figure.value


def _ordinal(folded: str, figure: Figure, window: str) -> Figure | None:
    surface = folded[figure.start : figure.end].lower()
    is_a = re.search(r"(?<![A-Za-z])a[ -]$", window, re.IGNORECASE)
    if (
        is_a is not None
        and surface not in {"first", "second"}
        and _IS_FRACTION.match(folded, figure.end)
        and figure.value
    ):
        figure.start -= 2
        figure.value = ONE / figure.value
        figure.step = None
        figure.kind = Kind.FRACTION
        _bound(folded, figure, window[:-2])
    else:
        figure.kind = Kind.ORDINAL
        if _DEGREE_NAMES.match(folded, figure.start):
            figure.kind = Kind.OTHER
    figure.text = folded[figure.start : figure.end]
    return figure


_MULTIPLE_FOLLOWED = re.compile(
    r" (?:the|that|its|their|what|his|her|as|more|in|to|by|since|from|last|this|previous|a|an|per)\b"
)


def _is_multiple(folded: str, figure: Figure, window: str) -> bool:
    surface = folded[figure.start : figure.end].lower()
    figure.kind = Kind.MULTIPLE
    if surface.endswith("fold"):
        return True
    if surface in {"twice", "thrice"}:
        per = per_after(folded, figure.end)
        if per is not None:
            figure.kind, figure.end, figure.per = Kind.RATE, *per
            figure.unit = f"time per {figure.per}"
        elif _COMPARES.match(folded, figure.end) is None and bound_before(window) is None:
            figure.kind, figure.unit = Kind.QUANTITY, "time"
        return True
    if surface in {"double", "treble", "triple", "quadruple"}:
        return _MULTIPLE_FOLLOWED.match(folded, figure.end) is not None or bound_before(window) is not None
    return folded[figure.end : figure.end + 1] != "-"
