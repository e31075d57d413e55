"""What the quote's numbers imply: from a claim's figure and the quote's figures to the working that yields it.

Sums and differences of like things, parts of a whole as a percentage, changes, products of a number and a rate, spans
between years and dates a number of years apart. Operands stand in one sentence or in neighbouring ones; only years
are taken from anywhere, since the date of a text applies to all of it. A working is a sentence's worth of arithmetic,
"9 + 3 + 1 = 13"; nothing is searched for beyond three operands, so that chance agreement stays rare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.amount import Bound, stated
from factcheck.claims.model import Claim
from factcheck.claims.read import Reading
from factcheck.claims.slots import PEOPLE
from factcheck.comparison.amounts import family, rounding, scale
from factcheck.comparison.units import measure
from factcheck.figures import Figure, Kind

_HUNDRED = Decimal(100)
_MOST = 40  # operands looked at, so that a long article costs no more than a page
_YEAR = measure("year")[1]
_WINDOW = 3  # sentences between operands


def derive(claim: Claim, quote: Reading, *, is_rest: bool = False) -> str | None:
    """Give the working by which the quote's numbers yield the claim's figure; None if none does.

    `is_rest` says that the claim speaks of those whom the quote leaves out, so that 100 less a percentage may be meant.
    """
    wanted = claim.figure
    if wanted.kind in (Kind.OTHER, Kind.ORDINAL) or (wanted.value is None and wanted.kind is not Kind.DATE):
        return None
    placed = [(index, own) for index, sentence in enumerate(quote.sentences) for own in sentence.comparable][:_MOST]
    kind = family(wanted)
    if kind == "date":
        return next(_years(wanted, placed), None)
    for result, working in _workings(kind, placed, is_rest=is_rest):
        if _is(wanted, result):
            return working
    return None


def _workings(kind: str, placed: Sequence[tuple[int, Claim]], *, is_rest: bool) -> Iterator[tuple[Decimal, str]]:
    """Give every result and its working, results in the base unit of the family."""
    if kind == "time":
        yield from _spans_of_years(placed)
    if kind == "share":
        yield from _shares(placed, is_rest=is_rest)
    if kind == "multiple":
        yield from _multiples(placed)
    like = [(index, own) for index, own in placed if _is_operand(own.figure, kind)]
    yield from _sums(like, is_whole=kind in ("share", "multiple"))
    if kind == "count" or kind.startswith("money"):
        yield from _products([(index, own.figure) for index, own in like], placed)


def _sums(like: Sequence[tuple[int, Claim]], *, is_whole: bool) -> Iterator[tuple[Decimal, str]]:
    """Give sums and differences; shares of a whole add up, but the difference of two is no share of anything."""
    for at, (index, left) in enumerate(like):
        one, first = left.figure, _value(left.figure)
        for later, (other, right) in enumerate(like[at + 1 :], at + 1):
            if other - index > _WINDOW:
                break
            if not _adds_up(left, right):
                continue
            two, second = right.figure, _value(right.figure)
            yield first + second, f"{one.text} + {two.text}"
            if not is_whole:
                yield abs(first - second), f"{one.text} − {two.text}" if first > second else f"{two.text} − {one.text}"
            for last, further in like[later + 1 : later + 4]:
                if last - index <= _WINDOW and _adds_up(right, further):
                    three = further.figure
                    yield first + second + _value(three), f"{one.text} + {two.text} + {three.text}"


def _adds_up(one: Claim, two: Claim) -> bool:
    """Say whether the two count things of one sort: babies and couples do not add up, men and women do."""
    if one.counted is None or two.counted is None:
        return True
    ours, theirs = set(one.counted.keys), set(two.counted.keys)
    return bool(ours & theirs) or bool(ours & PEOPLE and theirs & PEOPLE)


def _shares(placed: Sequence[tuple[int, Claim]], *, is_rest: bool) -> Iterator[tuple[Decimal, str]]:
    for index, own in placed:
        if is_rest and family(own.figure) == "share" and own.figure.value is not None:
            yield _HUNDRED - _value(own.figure), f"100 − {own.figure.text}"
        for part, whole in _pairs(index, own, placed):
            if whole:
                texts = _texts(own, placed, part, whole)
                yield part / whole * _HUNDRED, f"{texts} × 100"
                yield abs(whole - part) / whole * _HUNDRED, f"change: {texts}"


def _multiples(placed: Sequence[tuple[int, Claim]]) -> Iterator[tuple[Decimal, str]]:
    for index, own in placed:
        for part, whole in _pairs(index, own, placed):
            if whole:
                yield part / whole, _texts(own, placed, part, whole)


def _pairs(index: int, own: Claim, placed: Sequence[tuple[int, Claim]]) -> Iterator[tuple[Decimal, Decimal]]:
    kind = family(own.figure)
    if kind in ("share", "date", "other", "rank", "multiple") or own.figure.value is None:
        return
    for other, beside in placed:
        figure = beside.figure
        if beside is not own and abs(other - index) <= _WINDOW and figure.value is not None and family(figure) == kind:
            yield _value(own.figure), _value(figure)


def _texts(own: Claim, placed: Sequence[tuple[int, Claim]], part: Decimal, whole: Decimal) -> str:
    other = next(
        (item.figure.text for _, item in placed if item.figure.value is not None and _value(item.figure) == whole),
        str(whole),
    )
    return f"{own.figure.text} ÷ {other}" if part else f"0 ÷ {other}"


def _products(like: Sequence[tuple[int, Figure]], placed: Sequence[tuple[int, Claim]]) -> Iterator[tuple[Decimal, str]]:
    for index, one in like:
        for other, beside in placed:
            two = beside.figure
            if abs(other - index) > _WINDOW or two is one or two.value is None:
                continue
            if family(two) in ("count", "multiple"):
                yield _value(one) * _value(two), f"{one.text} × {two.text}"
            elif family(two) == "share":
                yield _value(one) * _value(two) / _HUNDRED, f"{two.text} of {one.text}"


def _spans_of_years(placed: Sequence[tuple[int, Claim]]) -> Iterator[tuple[Decimal, str]]:
    years = _dated(placed)
    for one in years:
        for two in years:
            if one > two:
                yield (one - two) * _YEAR, f"{one} − {two} years"


def _years(wanted: Figure, placed: Sequence[tuple[int, Claim]]) -> Iterator[str]:
    """Give the workings by which a year in the quote and a number of years there give the claim's year."""
    if wanted.period is None:
        return
    aim = wanted.period.first.year
    for known in _dated(placed):
        for _, own in placed:
            figure = own.figure
            if family(figure) != "time" or figure.value is None or _value(figure) % _YEAR:
                continue
            count = _value(figure) / _YEAR
            if known - count == aim:
                yield f"{known} − {figure.text} = {aim}"
            if known + count == aim:
                yield f"{known} + {figure.text} = {aim}"


def _dated(placed: Sequence[tuple[int, Claim]]) -> list[int]:
    """Give the years that the quote names, of a period of several years the first and the last."""
    periods = [own.figure.period for _, own in placed if own.figure.kind is Kind.DATE and own.figure.period is not None]
    return sorted({year for period in periods for year in (period.first.year, period.last.year)})


def _is_operand(figure: Figure, kind: str) -> bool:
    is_repeated = figure.unit == "time"  # "five times" and "twice" of two things are not seven times
    return figure.value is not None and family(figure) == kind and figure.kind is not Kind.RANGE and not is_repeated


def _value(figure: Figure) -> Decimal:
    return (figure.value if figure.value is not None else Decimal(0)) * scale(figure)


def _is(wanted: Figure, result: Decimal) -> bool:
    """Say whether the claim's figure is a sound statement of the result: within its hedge, or rounded to its digits."""
    if wanted.value is None:
        return False
    unit = scale(wanted)
    if wanted.bound in (Bound.ABOUT, Bound.NEARLY):
        return stated(wanted.value * unit, wanted.bound).holds(result)
    if wanted.bound is not Bound.EXACTLY:
        return False  # a one-sided bound holds of half of all results, which shows nothing
    step = rounding(wanted) or wanted.step or Decimal(1)
    return abs(wanted.value * unit - result) <= step * unit / 2
