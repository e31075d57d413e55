"""Whether a number word is a number: "one" may be a pronoun, "half" a part of a word, "a third" a rank or a share."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.figures.digits import ONE
from factcheck.figures.hedges import bound_before
from factcheck.figures.measure import per_after
from factcheck.figures.model import Figure, Kind
from factcheck.figures.unit_names import WORDS as UNITS

_REACH = 24
_BEFORE = re.compile(r"([A-Za-z']+)[ \"(-]*$")
_AFTER = re.compile(r"[ -]([A-Za-z']+)")
_NO_ONE = frozenset(
    """the this that which each every no any another some these those next last previous first other only single
    wrong right new old same very big good bad former latter someone""".split()
)
_AFTER_NUMBER = re.compile(r" (?:[a-z]+ )?to ")  # "eight votes to one": a number ends where the window begins
_THE_ONLY = re.compile(r"(?<![A-Za-z])(?:the|an|my|his|her|its|our|their|your) only $", re.IGNORECASE)
_PRONOUN_BEFORE = frozenset("to with for on about as like of a have get want be is was not".split())
_PRONOUN_AFTER = frozenset(
    """should can could may might must will would shall is was has had does did who which that another needs cannot
    another's knows says never always""".split()
)
_ONE_IDIOMS = re.compile(
    r"-(?:on|to|off|offs|time|sided|way|size|stop|liner|liners|upmanship|to-one|on-one)\b| by one\b| after another\b"
)
_HALF_PARTS = frozenset(
    "second first other better latin french third fourth opening closing final this last next each per".split()
)
_HALF_WORDS = frozenset(
    """past time term brother sister staff year centuries century final finals way board board's baked hearted light
    life moon""".split()
)
_HALF_HYPHENS = frozenset("a million billion trillion mile hour dozen day point inch pint".split())
_SCALES = frozenset("hundred thousand million billion trillion quadrillion dozen lakh crore".split())
_COMPARES = re.compile(
    r" (?:as|more|less|fewer|the|higher|lower|larger|greater|bigger|faster|likelier|what|that|its|their|his|her|our"
    r"|over"
    r"|than|smaller|longer|better|worse|cheaper|older|stronger|normal|average)\b"
)
_CHANGES = re.compile(
    r" (?:the|that|its|their|what|his|her|as|more|in|to|by|since|from|last|this|previous|per|digits?)\b"
)
_CHANGING = re.compile(r"(?:s|to|will|would|could|should|may|might|can) $")
_ENDS = re.compile(r"$|\s*[.,;:)!?]")
_SHARE = re.compile(
    r"$|\s*[.,;:)!?\"']|\s+(?:of|more|less|fewer|higher|lower|larger|smaller|as|are|were|was|is|had|have|has|said"
    r"|say|says"
    r"|to|in|on|who|and|or|from|since|at|by|over|the|that|than|off|between|with|this|last|compared|during|after|before"
    r"|did|do|could|can|will|would|think|believe|oppose|opposed|want|wanted|favou?r|approve|approved|disapprove"
    r"|expect|agree|disagree|admit|admitted|earn|identify|remain|still|now|also|never|backed|supported|voted|told"
    r"|reported|went|saw|got|lost|left|died|live|lived|came|feel|felt|know|knew|thought|worked)\b"
)
# what hedges a share and no rank: "almost a third oppose it", but "about a third man"
_MEASURED_SHARE = re.compile(
    r"(?<![A-Za-z])(?:(?:more|less|fewer) than|nearly|almost|just (?:over|under)|at least|up to) an?[ -]$",
    re.IGNORECASE,
)
_A_BEFORE = re.compile(r"(?<![A-Za-z])an?[ -]$", re.IGNORECASE)
_IDIOMS = re.compile(
    r"(?:first|second|third)[ -](?:lady|ladies|aid|class|name|names|hand|party|parties|world|minister|ministers"
    r"|person|floor"
    r"|home|gear|cousin|base|degree|fiddle|rate|string|sea lord|thoughts|nature|hand)\b"
    r"|[0-9a-z-]+ (?:Street|Avenue|Road|St|Ave|Amendment|Battalion|Regiment|Division|Fleet|Army|Infantry|Cavalry"
    r"|Dimension)\b",
    re.IGNORECASE,
)
_SECOND_OF_TIME = frozenset("per split very each any every".split())


def stands(folded: str, figure: Figure, window: str) -> bool:
    """Say whether a cardinal or fraction in words counts something; a leading "a" joins the figure."""
    word = folded[figure.start : figure.end].lower()
    before = _BEFORE.search(folded[max(0, figure.start - _REACH) : figure.start])
    left = before[1].lower() if before is not None else ""
    following = _AFTER.match(folded, figure.end)
    right = following[1].lower() if following is not None else ""
    if word == "dozen" and left == "baker's":
        figure.value = Decimal(13)
    if word == "one":
        is_idiom = _ONE_IDIOMS.match(folded, figure.end) is not None or folded.startswith(
            ("one-on-", "one-to-"), max(0, figure.start - 7)
        )
        return _one_stands(window, left, right) and not is_idiom
    if word in {"half", "quarter"}:
        return _half_stands(folded, figure, window, word, left, right)
    if (
        left in {"a", "an"}
        and _A_BEFORE.search(window)
        and re.split(r"[ -]", word, maxsplit=1)[0] in _SCALES | {"quarter"}
    ):
        figure.start -= len(left) + 1
    return True


def _one_stands(window: str, left: str, right: str) -> bool:
    if _AFTER_NUMBER.fullmatch(window) is not None:
        return right not in _PRONOUN_AFTER
    if right == "of" or right in UNITS:
        return left != "no"
    if left == "only" and _THE_ONLY.search(window) is None:
        return right not in _PRONOUN_AFTER
    if left in _NO_ONE or right in _PRONOUN_AFTER:
        return False
    return bool(right) or left not in _PRONOUN_BEFORE


def _half_stands(folded: str, figure: Figure, window: str, word: str, left: str, right: str) -> bool:
    if left in _HALF_PARTS:
        return False
    if folded[figure.end : figure.end + 1] == "-" and right not in _HALF_HYPHENS:
        return False
    if left in {"a", "an"} and _A_BEFORE.search(window) is not None:
        if word == "quarter" and right not in {"of", "more", "less", "", "century"}:
            return False
        figure.start -= len(left) + 1
        return True
    if word == "quarter":
        return right in {"of", *_SCALES} or not (left or right)
    return right not in _HALF_WORDS


def is_share(folded: str, figure: Figure, window: str) -> bool:
    """Say whether an ordinal after "a" is a share: a third of victims, but a third man."""
    surface = folded[figure.start : figure.end].lower()
    if surface in {"first", "second"} or not surface.isalpha() or _A_BEFORE.search(window) is None:
        return False
    if not figure.value or not (_SHARE.match(folded, figure.end) or _MEASURED_SHARE.search(window)):
        return False
    figure.start -= 2
    figure.value = ONE / figure.value
    figure.step = None
    figure.kind = Kind.FRACTION
    return True


def ranks(folded: str, figure: Figure, window: str) -> bool:
    """Say whether an ordinal is one: not the second of time; names such as first aid are no statistic."""
    figure.kind = Kind.ORDINAL
    if folded[figure.start : figure.end].lower() == "second":
        before = _BEFORE.search(window)
        if before is not None and before[1].lower() in _SECOND_OF_TIME:
            return False
    if _IDIOMS.match(folded, figure.start):
        figure.kind = Kind.OTHER
    return True


def multiplies(folded: str, figure: Figure, window: str) -> bool:
    """Say whether doubled, twice, tenfold tell how many times; a rate such as twice a week is told apart."""
    surface = folded[figure.start : figure.end].lower()
    figure.kind = Kind.MULTIPLE
    if surface.endswith("fold"):
        return True
    if surface in {"once", "twice", "thrice"}:
        per = per_after(folded, figure.end)
        if per is not None:
            figure.kind, figure.end, figure.per = Kind.RATE, *per
            figure.unit = f"time per {figure.per}"
        elif surface == "once":
            return False
        elif _COMPARES.match(folded, figure.end) is None and bound_before(window) is None:
            figure.kind, figure.unit = Kind.QUANTITY, "time"
        return True
    if surface in {"double", "treble", "triple", "quadruple"}:
        if _CHANGING.search(window) is not None and _ENDS.match(folded, figure.end) is not None:
            return True
        return _CHANGES.match(folded, figure.end) is not None or bound_before(window) is not None
    return folded[figure.end : figure.end + 1] != "-"


def compares(folded: str, end: int) -> bool:
    """Say whether "times" compares two things: three times as many."""
    return _COMPARES.match(folded, end) is not None
