"""Joining numbers: from neighbours such as "10 to 15", "5ft 2in" or "3 dollars 50 cents" to one figure."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.amount import Bound
from factcheck.figures.model import Figure, Kind

_TO = re.compile(r" ?- ?| -?to-? ?|-? to | through |~|-to-|- to ", re.IGNORECASE)
_AND = re.compile(r",? and (?:the |an? )?", re.IGNORECASE)
_OR = re.compile(r" or ", re.IGNORECASE)
_SHARED = re.compile(r"-,? (?:and|or) |-, ", re.IGNORECASE)  # 16- and 17-year-olds
_HEDGED_AND = re.compile(r" (?:and|but) ", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?<![A-Za-z])(?:between|range of|ranging between) (?:the |an? )?(?:about |around |roughly |some |just )?$",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?<![A-Za-z])from (?:the |an? )?(?:about |around |roughly |some )?$", re.IGNORECASE)
_FROM_ONLY = re.compile(
    r"(?<![A-Za-z])from (?:just|only|a mere|a low of|a high of|a peak of|an average of|fewer than|more than|over"
    r"|under|less than) $",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?<![A-Za-z])(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|dropped|drop|grew|grown|gained"
    r"|gain|lost|up|down|jumped"
    r"|climbed|slid|slipped|increased|decreased|plunged|soared|surged|by|added|adding|shed|edged|eased"
    r"|advanced) (?:by )?$",
    re.IGNORECASE,
)
_SCORE = re.compile(
    r"\b(?:beat|beats|beaten|beating|won|win|wins|winning|lost|lose|losing|drew|draw|drawn|defeat|defeated|victory"
    r"|score|scored|lead|led|leading"
    r"|ahead|trail|trailed|trailing|final|half-time|against|v|vs|goals?|match|thrashed|thrash|hammered|edged|level)\b",
    re.IGNORECASE,
)
_TOOK = re.compile(r"\b(?:took|takes|taking|taken|figures of|with) $")  # "took 4-56": wickets and runs
_WICKETS = 10
_GOALS = 20  # nobody scores more
_HUNDRED = 100
_BESIDE = frozenset((" ", "", "'", " and ", ", "))  # what may stand between the parts of one amount
_MANTISSA = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_REACH = 60
_JOINS = 34
_LOWS = (Bound.MORE_THAN, Bound.AT_LEAST)
_HIGHS = (Bound.FEWER_THAN, Bound.AT_MOST)
_APART = (Kind.OTHER, Kind.MULTIPLE)
_SCALED = Decimal(1000)
_SIXTY = 60
_PARTS: dict[tuple[str | None, str | None], int] = {
    ("foot", "inch"): 12, ("stone", "pound (weight)"): 14, ("pound (weight)", "ounce"): 16, ("stone", "pound"): 14,
    ("pound", "ounce"): 16,
}  # fmt: skip
_INCHES = 12
_SINGULAR_FOOT = re.compile(r"(?:foot|ft)$")
_ENDS_HEIGHT = re.compile(r"$|\s*[.,;:)!?]|\s+(?:tall|and|in|or|at|but|with|who)\b")
_TIMES = (("hour", "minute"), ("minute", "second"))  # sixty of the second make one of the first
_CHANGE = ("cent", "pence", "sen")
_MAJOR = ("dollar", "pound", "euro", "australian dollar", "canadian dollar", "ringgit", "yuan")


def join_numbers(folded: str, figures: list[Figure]) -> list[Figure]:
    """Join each pair of neighbours that make one figure; all others stay as they are."""
    _share_units(folded, figures)
    joined: list[Figure] = []
    for figure in figures:
        last = joined[-1] if joined else None
        both = _join(folded, last, figure) if last is not None and figure.start - last.end <= _JOINS else None
        if both is not None:
            joined[-1] = both
        else:
            joined.append(figure)
    return joined


def _share_units(folded: str, figures: list[Figure]) -> None:
    """Give the unit of the last to all of a row: 16-, 17- and 18-year-olds."""
    for low, high in zip(reversed(figures[:-1]), reversed(figures), strict=False):
        if low.unit is None and high.unit is not None and low.kind is Kind.NUMBER and folded[low.end] == "-":
            between = folded[low.end : min(high.start, low.end + _JOINS)]
            if _SHARED.fullmatch(between) is not None:
                low.unit, low.kind = high.unit, high.kind


def _join(folded: str, low: Figure, high: Figure) -> Figure | None:
    if low.value is None or high.value is None or low.kind in _APART or high.kind in _APART:
        return None
    between = folded[low.end : high.start]
    tolerance = _tolerance(folded, low, high, between)
    if tolerance is not None:
        return tolerance
    if high.start <= low.end:
        return None
    composed = _composed(folded, low, high, between)
    if composed is not None:
        return composed
    return _range(folded, low, high, between)


def _tolerance(folded: str, low: Figure, high: Figure, between: str) -> Figure | None:
    """Read 9.83 +/- 0.01 km: the value, with both ends."""
    surface = folded[high.start : high.start + 13].lower()
    if between.strip() or not surface.startswith(("+/-", "± ", "±", "+-", "plus or minus", "plus/minus", "+ / -")):
        return None
    if low.unit not in {None, high.unit}:
        return None
    low.end, low.unit, low.kind = high.end, high.unit, high.kind
    low.low, low.high, low.bound, low.bound_text = _of(low) - _of(high), _of(low) + _of(high), Bound.BETWEEN, "±"
    return low


def _composed(folded: str, low: Figure, high: Figure, between: str) -> Figure | None:
    """Read 5 feet 2 inches, 12st 4lb, 3 dollars 50 cents, 15 dollars 50; a time in its smaller unit, exactly."""
    first, second = _of(low), _of(high)
    if between not in _BESIDE or second < 0:
        return None
    if between == "'" and high.unit == "inch" and low.unit is None:
        low.unit, low.kind, between = "foot", Kind.QUANTITY, ""
    parts = _PARTS.get((low.unit, high.unit))
    if parts is not None and second < parts and first == int(first) and low.bound is Bound.EXACTLY:
        low.value = first + second / parts
        low.step = None
        low.end, low.bound, low.bound_text = high.end, high.bound, high.bound_text
        return low
    if (low.unit, high.unit) in _TIMES and between in {" ", ""} and second < _SIXTY and first == int(first):
        low.value, low.step, low.unit, low.end = first * _SIXTY + second, high.step, high.unit, high.end
        return low
    if (
        low.unit == "foot"
        and between == " "
        and high.unit is None
        and high.kind is Kind.NUMBER
        and second == int(second)
        and second < _INCHES
        and _SINGULAR_FOOT.search(folded, low.start, low.end) is not None
        and _ENDS_HEIGHT.match(folded, high.end) is not None
    ):  # six foot two
        low.value, low.step, low.end = first + second / _INCHES, None, high.end
        return low
    if low.kind is not Kind.MONEY or low.unit not in _MAJOR or first != int(first) or between == ", ":
        return None
    small, _, per = (high.unit or "").partition(" per ")
    is_change = small in _CHANGE and high.kind is Kind.MONEY and second < _HUNDRED
    is_bare = (
        high.unit is None
        and high.kind is Kind.NUMBER
        and between == " "
        and 10 <= second < _HUNDRED
        and second == int(second)
    )
    if is_bare:
        is_bare = (
            re.match(r"$|\s*[.,;)]|\s+(?:more|each)\b", folded[high.end : high.end + 6]) is not None
            and folded[low.end - 1].isalpha()
        )
    if not is_change and not is_bare:
        return None
    low.value = first + second / _HUNDRED
    low.step = Decimal("0.01")
    if per:
        low.unit, low.per = f"{low.unit} per {per}", per
    low.end = high.end
    return low


def _range(folded: str, low: Figure, high: Figure, between: str) -> Figure | None:
    window = folded[max(0, low.start - _REACH) : low.start]
    is_between = _BETWEEN.search(window) is not None
    is_from = not is_between and _FROM.search(window) is not None
    if _TO.fullmatch(between) or (between == "/" and low.kind is high.kind is Kind.MONEY):
        if not _agree(low, high, is_open=is_between or is_from) or _is_aside(low, high, between):
            return None
        if "-" in between and "to" not in between and _is_score(folded, low, high, window):
            return _other(low, high)
        if Kind.ORDINAL in {low.kind, high.kind} or (Kind.FRACTION in {low.kind, high.kind} and between.strip() == "-"):
            return None
        if not (is_between or is_from) and "to" in between and _is_change(low, high, window):
            return None
        words = "between" if is_between else "from" if is_from else between.strip() or "to"
        return _joined(folded, low, high, words)
    if is_between and _AND.fullmatch(between) and _agree(low, high, is_open=True):
        return _joined(folded, low, high, "between")
    if (
        _OR.fullmatch(between)
        and _agree(low, high, is_open=False)
        and not low.unit
        and low.kind is Kind.NUMBER
        and folded[high.start].isalnum()
    ):
        value, other = _of(low), _of(high)
        if (
            high.kind is not Kind.ORDINAL
            and 0 < other - value <= max(value, Decimal(2))
            and other < _SCALED
            and low.bound is not Bound.NEARLY
        ):
            return _joined(folded, low, high, "or")
    return _bounded(folded, low, high, between)


def _is_aside(low: Figure, high: Figure, between: str) -> bool:
    """Say whether a dash parts a number from what explains it: "fell to 67,284 - 72 per cent above"."""
    if between != " - " or low.unit == high.unit:
        return False
    return _of(low) > _of(high)


def _is_change(low: Figure, high: Figure, window: str) -> bool:
    """Say whether "to" leads to the value after a change: from just 68 to 359, up 60 to 359."""
    if _FROM_ONLY.search(window) is not None:
        return True
    if _BY.search(window) is None:
        return False
    if Kind.PERCENT in {low.kind, high.kind}:  # "by 91% to 9%" is a vote or a change and where it led
        return low.kind is high.kind and window.endswith("by ") and _of(high) < _of(low)
    return _of(high) > 3 * _of(low) or _of(high) < _of(low)


def _agree(low: Figure, high: Figure, *, is_open: bool) -> bool:
    """Say whether two numbers may be the ends of one range: the same unit, or one that serves both."""
    if low.unit == high.unit:
        return True
    if not low.unit:
        apart = {Kind.OTHER} if low.kind is Kind.NUMBER else {Kind.OTHER, Kind.MONEY, Kind.PERCENT}
        return low.kind in {Kind.NUMBER, Kind.FRACTION} and high.kind not in apart
    if high.unit:
        return low.unit.startswith(high.unit + " per ") or high.unit.startswith(low.unit + " per ")
    return high.kind is Kind.NUMBER and (
        low.kind in {Kind.MONEY, Kind.AGE} or (is_open and low.kind is not Kind.PERCENT)
    )


def _is_score(folded: str, low: Figure, high: Figure, window: str) -> bool:
    """Say whether "2-1" is a score or "3888-2" a code, and no range."""
    if low.unit or high.unit:
        return False
    first, second = _of(low), _of(high)
    if first >= second >= 0:
        return True
    if _TOOK.search(window) is not None and first <= _WICKETS < second:
        return True
    return first >= 0 and second < _GOALS and _SCORE.search(window + folded[high.end : high.end + 24]) is not None


def _other(low: Figure, high: Figure) -> Figure:
    return Figure(low.start, high.end, "", None, None, None, None, Kind.OTHER)


def _bounded(folded: str, low: Figure, high: Figure, between: str) -> Figure | None:
    """Join "more than 100 and less than 300"."""
    match = _HEDGED_AND.match(between)
    if match is None or not low.bound_text or between[match.end() :].strip() != high.bound_text:
        return None
    below, above = (low, high) if low.bound in _LOWS else (high, low)
    if below.bound not in _LOWS or above.bound not in _HIGHS:
        return None
    return _joined(folded, low, high, low.bound_text) if _of(below) < _of(above) else None


def _joined(folded: str, low: Figure, high: Figure, words: str) -> Figure:
    first, second = _of(low), _of(high)
    scale = _scale(folded, high)
    if scale > 1 and _scale(folded, low) == 1 and 0 < first < second / scale:
        first *= scale
    figure = Figure(
        low.start, high.end, "", None, min(first, second), max(first, second), high.unit or low.unit, Kind.RANGE
    )
    figure.bound, figure.bound_text, figure.per = Bound.BETWEEN, words, high.per or low.per
    if words == "from":
        figure.change = (first, second)
    return figure


def _scale(folded: str, figure: Figure) -> Decimal:
    """Give the scale word's worth in "15 billion"; 1 for a number without one."""
    match = _MANTISSA.search(folded, figure.start, figure.end)
    written = Decimal(match[0].replace(",", "")) if match is not None else Decimal(0)
    if written == 0:
        return Decimal(1)
    scale = abs(_of(figure)) / written
    return scale if scale >= _SCALED and scale == int(scale) else Decimal(1)


def _of(figure: Figure) -> Decimal:
    """Give the value of a figure that has one; what has none is joined to nothing."""
    assert figure.value is not None
    return figure.value
