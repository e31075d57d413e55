"""What one figure of a claim comes to: from its candidates in the quote to a reason, and whether it contradicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.amount import Bound
from factcheck.claims.model import Claim
from factcheck.claims.read import Reading
from factcheck.comparison import weights
from factcheck.comparison.align import Alignment, Candidate
from factcheck.comparison.amounts import family, outcome
from factcheck.comparison.derive import derive
from factcheck.comparison.evidence import FEW
from factcheck.comparison.model import Outcome
from factcheck.figures import Figure, Kind

_COUNTED = ("count", "rank", "multiple", "date")  # what has no unit that says what it is
_UNMEASURED = (*_COUNTED, "time", "age")
_DENYING = ("denied", "denies", "deny", "denying")  # who denies may be wrong
_ONE_SIDED = (Bound.MORE_THAN, Bound.AT_LEAST, Bound.FEWER_THAN, Bound.AT_MOST)
_ORDER = {
    Outcome.AGREES: 0,
    Outcome.ROUNDED: 1,
    Outcome.UNHEDGED: 2,
    Outcome.WITH_OTHERS: 3,
    Outcome.OPEN: 4,
    Outcome.DIFFERS: 5,
}


@dataclass(frozen=True, slots=True)
class Point:
    """One reason: what it takes from the claim's support, and the sentence that says so."""

    points: int
    reason: str


def choose(alignment: Alignment) -> Candidate | None:
    """Give the figure of the quote that is meant: the closest, or one as close that agrees better."""
    if not alignment.candidates:
        return None
    best = alignment.candidates[0].closeness
    margin = weights.TIE if alignment.claim.figure.bound in _ONE_SIDED else weights.MARGIN
    near = [candidate for candidate in alignment.candidates if candidate.closeness >= best - margin]
    return min(near, key=lambda candidate: (_ORDER[candidate.outcome], -candidate.closeness))


def judge(alignment: Alignment, quote: Reading, *, is_rest: bool) -> tuple[Point, bool]:
    """Weigh a figure of the claim; True where the quote says otherwise of the same thing.

    `is_rest` says that one of the two texts denies, so that the claim may speak of those whom the quote leaves out.
    """
    claim = alignment.claim
    ours = worded(claim.figure)
    chosen = choose(alignment)
    if chosen is None or chosen.outcome is Outcome.DIFFERS:
        working = derive(claim, quote, is_rest=is_rest)
        if working is not None:
            return Point(0, f"{ours} follows from the quote: {working}."), False
    if chosen is None:
        return Point(-weights.ABSENT, f"The quote has no figure that {ours} could be compared with."), False
    theirs = worded(chosen.quote.figure)
    if chosen.is_other_period:
        when, then = claim.figure.period_text, chosen.quote.figure.period_text
        return Point(
            -weights.OTHER_PERIOD, f"The claim gives {ours} for {when}, the quote gives {theirs} for {then}."
        ), False
    if chosen.outcome is Outcome.DIFFERS:
        return _differing(alignment, chosen, quote)
    contrary = _contrary(alignment, chosen) if len(quote.sentences) <= FEW else None
    if contrary is not None:
        return contrary
    if _is_chance(alignment, chosen):
        return Point(-weights.ABSENT, f"{ours} holds of {theirs}, which may be about something else."), False
    if _is_contested(alignment, chosen):
        return Point(-weights.OPEN, f"{ours} holds of {theirs}, but not of every figure that may be meant."), False
    match chosen.outcome:
        case Outcome.UNHEDGED:
            return Point(
                -weights.UNHEDGED, f"The quote says {theirs}; the claim says {ours} without that bound."
            ), False
        case Outcome.WITH_OTHERS:
            return Point(-weights.OPEN, f"{ours} may be the {theirs} others of the quote and one more."), False
        case Outcome.OPEN:
            cost = weights.OPEN if claim.figure.bound in _ONE_SIDED else weights.TOO_EXACT
            return Point(-cost, f"The quote, with {theirs}, is less exact than {ours}."), False
        case Outcome.ROUNDED:
            return Point(0, f"{ours} is a sound rounding of {theirs} in the quote."), False
        case _:
            return Point(0, f"{ours} agrees with {theirs} in the quote."), False


def _differing(alignment: Alignment, chosen: Candidate, quote: Reading) -> tuple[Point, bool]:
    """Weigh a figure from which the closest of the quote differs: of the same thing that is a contradiction."""
    ours, theirs = worded(alignment.claim.figure), worded(chosen.quote.figure)
    if not _stands_elsewhere(alignment.claim, quote):
        slip = _slip(alignment)
        if slip is not None:
            theirs = worded(slip.quote.figure)
            return Point(-weights.ABSENT, f"{ours} has the digits of {theirs} in the quote, and not its size."), True
        if _is_same_thing(alignment, chosen):
            about = f", both of {_list(chosen.shared[:3])}" if chosen.shared else ""
            return Point(-weights.ABSENT, f"The claim says {ours}, the quote says {theirs}{about}."), True
    return Point(-weights.ABSENT, f"{ours} is not {theirs}, which may be about something else."), False


def _contrary(alignment: Alignment, chosen: Candidate) -> tuple[Point, bool] | None:
    """Weigh words that turn a number that agrees into its contrary: it fell where it rose, it was not where it was."""
    claim, ours = alignment.claim, worded(alignment.claim.figure)
    is_same = _is_same_thing(alignment, chosen) or _is_telling(claim.figure)
    if not is_same or family(claim.figure) == "date":
        return None
    moved, other = claim.direction_words, chosen.quote.direction_words
    if chosen.is_opposed and moved is not None and other is not None:
        reason = f"{ours}: the claim says “{moved.text}”, the quote “{other.text}”."
        return Point(-weights.OPPOSITE, reason), True
    if chosen.denial:
        is_firm = chosen.denial.lower() not in _DENYING
        return Point(-weights.DENIED, f"Only one of the two has “{chosen.denial}” before {ours}."), is_firm
    return None


def _is_chance(alignment: Alignment, chosen: Candidate) -> bool:
    """Say whether a bound holds of a number that shares little with it: half of all numbers are "more than 50"."""
    return (
        alignment.claim.figure.bound in _ONE_SIDED
        and alignment.claim.figure.value != chosen.quote.figure.value
        and not chosen.is_same_thing
        and chosen.closeness < weights.CHANCE
    )


def _is_contested(alignment: Alignment, chosen: Candidate) -> bool:
    """Say whether a bound holds of one figure and fails for another that is about as close."""
    return (
        alignment.claim.figure.bound in _ONE_SIDED
        and chosen.outcome is Outcome.AGREES
        and any(
            other.outcome is Outcome.DIFFERS and other.closeness >= chosen.closeness - weights.CONTESTED
            for other in alignment.candidates
        )
    )


def _slip(alignment: Alignment) -> Candidate | None:
    """Give the figure of the same unit with the same digits and another size: $73K where the quote has $730,000."""
    figure = alignment.claim.figure
    digits = _digits(figure)
    if family(figure) in _UNMEASURED or (len(digits) < 2 and figure.kind is not Kind.MONEY):
        return None
    return next(
        (
            other
            for other in alignment.candidates
            if other.closeness >= weights.CHANCE
            and _digits(other.quote.figure) == digits
            and other.outcome is Outcome.DIFFERS
            if other.quote.figure.value != figure.value and other.quote.figure.unit == figure.unit
        ),
        None,
    )


def _digits(figure: Figure) -> tuple[int, ...]:
    return () if figure.value is None else figure.value.normalize().as_tuple().digits


def _is_telling(figure: Figure) -> bool:
    """Say whether a number is so particular that two that agree are the same one: 8,300 is, 5 is not."""
    return figure.value is not None and abs(figure.value) >= weights.TELLING


def _is_same_thing(alignment: Alignment, chosen: Candidate) -> bool:
    """Say whether the two figures speak of one thing beyond doubt, so that a difference is a contradiction."""
    figure, other = alignment.claim.figure, chosen.quote.figure
    is_measured = family(figure) not in _COUNTED
    is_alike = chosen.is_same_thing or (is_measured and (family(figure) != "time" or figure.unit == other.unit))
    return chosen.closeness >= (weights.SAME_THING if is_alike else weights.BARE)


def _stands_elsewhere(claim: Claim, quote: Reading) -> bool:
    """Say whether a long quote has the number, if of something else: there the closest figure may be the wrong one."""
    return len(quote.sentences) > FEW and any(
        said is not None and said is not Outcome.DIFFERS
        for sentence in quote.sentences
        for said in (outcome(claim.figure, other.figure) for other in sentence.comparable)
    )


def worded(figure: Figure) -> str:
    """Write a figure with its hedge, as a reader would quote it."""
    hedge = figure.bound_text
    return f"“{figure.text}”" if not hedge or hedge in figure.text else f"“{hedge} {figure.text}”"


def _list(words: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(f"“{word}”" for word in words[:-1]), f"“{words[-1]}”"]))
