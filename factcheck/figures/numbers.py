"""Reading the numbers of a text: digits and words, with sign, scale, unit, rate and bound, each as a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.amount import Bound
from factcheck.figures.ages import read_age
from factcheck.figures.hedges import bound_after, bound_before
from factcheck.figures.joints import Form, Reading
from factcheck.figures.magnitude import apply_scale, multiply, raise_power, take_sign
from factcheck.figures.measure import measure_after, per_after, unit_after
from factcheck.figures.model import Figure, Kind
from factcheck.figures.money import currency_before, loss_before
from factcheck.figures.names import in_code, name_number, name_words
from factcheck.figures.nouns import counted_after
from factcheck.figures.number_words import read_number
from factcheck.figures.ranges import join_numbers
from factcheck.figures.scan import Token, scan
from factcheck.figures.shares import count_few, read_share
from factcheck.figures.standing import compares, is_share, multiplies, ranks, stands

_REACH = 64  # characters looked at before a number
_ORDINAL_ENDING = re.compile(r"(?:th|(?<=1)st|(?<=2)nd|(?<=3)rd)(?![A-Za-z])", re.IGNORECASE)
_A_UNIT = re.compile(r"[ -](?:of )?an?(?=[ -])| of (?:one|the)(?= )")
_JOINT = re.compile(r"\s*(?:-|to|and|or)\s*")
_TIMES = re.compile(r"[ -]?(?:times?(?![A-Za-z-])|x(?![A-Za-z0-9]| ?[0-9])|×(?! ?[0-9]))", re.IGNORECASE)
_FOLD = re.compile(r"[ -]?fold(?![A-Za-z])", re.IGNORECASE)
_SPREADS = re.compile(
    r"(?:spread|spreads|spreading|stretches|stretched|extends|extended|across|all|scattered|flew|flies|grown"
    r"|during) over $"
)
_OVER_COUNTED = re.compile(r" (?:[a-z-]+ )?[a-z]+s over ")  # after a number and what it counts
_STRETCH = re.compile(
    r" (?:games|matches|episodes|rounds|sessions|seasons|legs|holes|overs|meetings|weekends|sites|stages|races)\b"
)
_GRAND = re.compile(r"[ -]grand(?=$|[.,;:)!?\"']| (?:a|an|and|in|on|of|for|to|from|per|or|each|more|less|worth|by)\b)")
_THOUSAND = Decimal(1000)
_LASTS = re.compile(
    r"(?:\b(?:for|is|was|are|were|be|been|takes|took|take|taken|taking|lasts|lasted|last|well|just|spent|spend"
    r"|after|waited|waiting|jailed"
    r"|serve|served|serving|sentenced to|of|to|by|at|with|had|has|have|and|little|aged|imprisoned|got|given"
    r"|faces)) over $"
)


def read_numbers(folded: str, data: bytes, claimed: Sequence[Figure] = ()) -> list[Figure]:
    """Give every number of the folded text that lies in no claimed place, in order."""
    tokens = _unclaimed(scan(folded, data), claimed)
    figures: list[Figure] = []
    place, end = 0, 0
    while place < len(tokens):
        if tokens[place].start < end:
            place += 1
            continue
        reading = read_number(folded, tokens, place)
        if reading is None:
            place += 1
            continue
        window = folded[max(end, reading.start - _REACH) : reading.start]
        beside = figures[-1] if figures and _JOINT.fullmatch(window) else None
        figure, after = _figure(folded, tokens, reading, window, beside)
        if figure is not None:
            figures.append(figure)
            end = max(end, figure.end)
        place = max(after, place + 1)
    return [_counting(folded, figure) for figure in join_numbers(folded, figures)]


def _unclaimed(tokens: list[Token], claimed: Sequence[Figure]) -> list[Token]:
    if not claimed:
        return tokens
    free: list[Token] = []
    index = 0
    for token in tokens:
        while index < len(claimed) and claimed[index].end <= token.start:
            index += 1
        if index == len(claimed) or token.end <= claimed[index].start:
            free.append(token)
    return free


def _figure(
    folded: str, tokens: list[Token], reading: Reading, window: str, beside: Figure | None
) -> tuple[Figure | None, int]:
    """Read one number with all that hangs on it; None where the words are no number.

    `beside` is the number it may make a range with: the m of "£5-10m" is no metre.
    """
    figure = Figure(reading.start, reading.end, "", reading.value, None, None, None, Kind.NUMBER, step=reading.step)
    multiply(figure, Decimal(1))  # whole numbers are written without a decimal point
    after = reading.after
    if reading.value is None:
        is_plain = reading.form is Form.CARDINAL and folded.count(".", reading.start, reading.end) <= 1
        figure.kind = Kind.NUMBER if is_plain else Kind.OTHER
        figure.flags = ("not readable as one number",)
    elif reading.form is Form.ORDINAL:
        if is_share(folded, figure, window):
            _bound(folded, figure, window[:-2])
        elif not ranks(folded, figure, window):
            return None, after
    elif reading.form is Form.VAGUE:
        figure.value, figure.low, figure.step, figure.kind = None, reading.value * 2, None, Kind.QUANTITY
        _measure(folded, figure, is_digits=False)
    elif reading.form is Form.MULTIPLE:
        if not multiplies(folded, figure, window):
            return None, after
        _bound(folded, figure, window)
    elif reading.is_digits:
        after = _digits(folded, tokens, figure, reading, window, beside)
    else:
        figure.kind = Kind.FRACTION if reading.form is Form.FRACTION else Kind.NUMBER
        start = figure.start
        if not stands(folded, figure, window):
            return None, after
        window = window[: len(window) - (start - figure.start)]
        if count_few(figure, reading, tokens, window):
            return figure, after
        after = _number(folded, tokens, figure, reading, window, beside)
        if figure.kind is Kind.NUMBER:
            name_words(folded, figure, window)
    return figure, after


def _digits(
    folded: str, tokens: list[Token], figure: Figure, reading: Reading, window: str, beside: Figure | None
) -> int:
    raise_power(folded, figure)
    if in_code(folded, figure, reading.start - len(window)):
        return reading.after
    ending = _ORDINAL_ENDING.match(folded, figure.end)
    if ending is not None:
        figure.end = ending.end()
        ranks(folded, figure, window)
        return reading.after
    if reading.form is Form.FRACTION:
        figure.kind = Kind.FRACTION
    return _number(folded, tokens, figure, reading, window, beside)


def _number(
    folded: str, tokens: list[Token], figure: Figure, reading: Reading, window: str, beside: Figure | None
) -> int:
    """Read currency, scale, sign, share, unit, rate, age and bound, each where it stands."""
    after = reading.after
    money = currency_before(window)
    if money is None and folded.startswith(")", figure.end):
        money = loss_before(window)
        figure.end += money is not None
    if money is not None and figure.value is not None:
        figure.unit, figure.kind = money.name, Kind.MONEY
        figure.start -= len(window) - money.start
        window = window[: money.start]
        figure.value *= -money.scale if money.is_negative else money.scale
    if reading.is_digits:
        is_money = money is not None or (beside is not None and beside.kind is Kind.MONEY)
        apply_scale(folded, figure, is_money=is_money)
    grand = _GRAND.match(folded, figure.end) if figure.kind is Kind.NUMBER else None
    if grand is not None:
        multiply(figure, _THOUSAND)
        figure.end = grand.end()
    window = take_sign(figure, window)
    if money is None:
        shared = read_share(folded, tokens, figure, reading)
        after = shared if shared is not None else after
        fraction_of = _A_UNIT.match(folded, figure.end) if reading.form is Form.FRACTION else None
        if fraction_of is not None and (unit := unit_after(folded, fraction_of.end(), is_digits=False)) is not None:
            figure.end, figure.unit, figure.kind = unit.end, unit.name, unit.kind
        if shared is None:
            _measure(folded, figure, is_digits=reading.is_digits)
        if figure.unit in {"C", "F", "degree"} and window.endswith(" - ") and figure.value is not None:
            figure.value, figure.start, window = -figure.value, figure.start - 2, window[:-2]
    if figure.kind in {Kind.NUMBER, Kind.FRACTION}:
        _multiple(folded, figure)
    read_age(folded, figure, window)
    _rate(folded, figure)
    if reading.is_digits and figure.kind is Kind.NUMBER:
        name_number(folded, figure, folded[max(0, figure.start - _REACH) : figure.start])
    _bound(folded, figure, window)
    return after


def _measure(folded: str, figure: Figure, *, is_digits: bool) -> None:
    unit = measure_after(folded, figure.end, is_digits=is_digits)
    if unit is None:
        return
    figure.end, figure.unit, figure.kind = unit.end, unit.name, unit.kind
    if unit.scale != 1 and figure.value is not None:
        multiply(figure, Decimal(unit.scale))


def _multiple(folded: str, figure: Figure) -> None:
    match = _FOLD.match(folded, figure.end)
    if match is not None:
        figure.kind, figure.end = Kind.MULTIPLE, match.end()
        return
    match = _TIMES.match(folded, figure.end)
    if match is None:
        return
    is_sign = match[0].strip(" -").lower() in {"x", "×"}
    figure.end = match.end()
    if is_sign or compares(folded, match.end()) or figure.value != int(figure.value or 0):
        figure.kind = Kind.MULTIPLE
    else:
        figure.kind, figure.unit = Kind.QUANTITY, "time"


def _rate(folded: str, figure: Figure) -> None:
    if figure.kind in {Kind.OTHER, Kind.AGE}:
        return
    per = per_after(folded, figure.end)
    if per is None:
        return
    figure.end, figure.per = per
    figure.unit = f"{figure.unit} per {figure.per}" if figure.unit else f"per {figure.per}"
    if figure.kind not in {Kind.MONEY, Kind.PERCENT}:
        figure.kind = Kind.RATE


def _bound(folded: str, figure: Figure, window: str) -> None:
    if figure.kind is Kind.OTHER:
        return
    before = bound_before(window)
    if before is not None and before[2].lower() == "over":
        at = figure.start - len(window)
        left = folded[at - 1] if at and window == " over " else ""
        if not _is_bound(folded, figure, window, follows_figure=left.isalnum() or left == "%"):
            before = None
    after = bound_after(folded, figure.end)
    if after is not None:
        figure.end, figure.bound, figure.bound_text = after
    elif before is not None:
        _, figure.bound, figure.bound_text = before
    if figure.value is None:
        return
    if figure.bound in {Bound.MORE_THAN, Bound.AT_LEAST}:
        figure.low = figure.value
    elif figure.bound in {Bound.FEWER_THAN, Bound.AT_MOST}:
        figure.high = figure.value


def _is_bound(folded: str, figure: Figure, window: str, *, follows_figure: bool) -> bool:
    """Say whether "over" bounds the number: not in "filmed over two years", "5% over a week" or "spread over 40 hectares"."""
    if _OVER_COUNTED.fullmatch(window) is not None and _STRETCH.match(folded, figure.end) is not None:
        return False  # "12 goals over four games"
    if figure.kind is Kind.DURATION:
        opens = not window[:-5].strip() and not follows_figure
        return _LASTS.search(window) is not None or opens
    return _SPREADS.search(window) is None


def _counting(folded: str, figure: Figure) -> Figure:
    """Name what a bare number counts: 56 arrests, a three-part series, two arrests a day."""
    if figure.unit is not None or figure.kind not in {Kind.NUMBER, Kind.QUANTITY, Kind.RANGE}:
        return figure
    end = figure.end + 3 if folded.startswith(" of ", figure.end) and figure.value is None else figure.end
    counted = counted_after(folded, end)
    if counted is None:
        return figure
    figure.unit = counted.unit
    if figure.kind is Kind.NUMBER:
        figure.kind = Kind.QUANTITY
    per = per_after(folded, counted.end)
    if per is not None and figure.kind is Kind.QUANTITY:
        figure.end, figure.per = per
        figure.unit = f"{counted.unit} per {figure.per}"
        figure.kind = Kind.RATE
    return figure
