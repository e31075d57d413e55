"""From evidence to verdict: a few named weights in one table, added up, each with the sentence that explains it.

Numbers decide first: a figure of the claim that speaks of the same thing as a figure of the quote and differs from it
contradicts the claim. Otherwise the points say whether the quote carries the claim.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.amount import Bound
from factcheck.claims.model import Claim
from factcheck.claims.read import Reading
from factcheck.comparison.align import Alignment, Candidate, align
from factcheck.comparison.amounts import family, outcome
from factcheck.comparison.derive import derive
from factcheck.comparison.evidence import FEW, Evidence, weigh
from factcheck.comparison.model import Comparison, Outcome, Verdict
from factcheck.figures import Figure, Kind

# The weights, in points of a hundred. The share of the claim's words that the quote has, 0 to 100, is the start; the
# rest was set on one half of labelled pairs and held on the other, in steps that change no more than a few verdicts.
MISSING_NAME = 10  # a name in the claim that the quote lacks: often the whole difference
MISSING_WORD = 6  # any other word that carries content
UNMEASURED = 10  # that word stands before a number, and says what was measured
CONFUSED = 30  # prosecuted where the quote has convicted: near, and not the same
ELSEWHERE = 30  # another name in the same place: "in Essex" where the quote has "in Kent"
OTHER_PERIOD = 40  # the quote gives the number for another year
OPPOSITE = 20  # one text rises where the other falls
DENIED = 60  # a "not" directly before the number
NEGATED = 25  # only one of the two denies
POSSIBLE = 20  # the quote says what may be, the claim that it is
ABSENT = 30  # a number of which the quote says nothing, or nothing that agrees
OPEN = 10  # a number on which the quote is less exact
UNHEDGED = 10  # "over 90 per cent" is not 90 per cent
FOUND = 10  # a number that agrees; the first two count
ALL_FOUND = 20  # every number of the claim agrees
LONG = (15, 50)  # words from which, and up to which, each second word of a quote costs a point: chance covers more
ENOUGH = 79  # points from which the quote carries the claim

SAME_THING = 45  # closeness from which two figures that count, or are measured, alike speak of the same thing
BARE = 65  # the same for figures that do not say what they count
MARGIN = 8  # candidates this close to the best may be meant as well
TIE = 5  # the same for a bound, which many numbers satisfy
CONTESTED = 20  # a figure this close to it for which the bound fails
CHANCE = 20  # closeness under which a bound that holds shows nothing
TELLING = 100  # numbers from here on seldom agree by chance
ABOUT_IT = 50  # coverage from which an opposite contradicts


@dataclass(frozen=True, slots=True)
class Point:
    """One reason: what it takes from the claim's support, and the sentence that says so."""

    points: int
    reason: str


def decide(quote: Reading, claim: Reading) -> Comparison:
    """Compare two readings."""
    evidence = weigh(quote, claim)
    against: list[str] = []
    points: list[Point] = []
    is_short = len(quote.sentences) <= FEW
    for alignment in align(quote, claim):
        point, differs = _figure_point(alignment, quote, evidence)
        points.append(point)
        against.extend([point.reason] if differs else ())
    if is_short and evidence.coverage >= ABOUT_IT:
        against.extend(f"The claim says “{ours}”, the quote “{theirs}”." for ours, theirs in evidence.opposites)
    agreed = [point for point in points if point.points >= 0]
    if against:
        return Comparison(Verdict.CONTRADICTED, [*against, *(point.reason for point in agreed)])
    found = min(len(agreed), 2) * FOUND + (ALL_FOUND if points and len(agreed) == len(points) else 0)
    long = max(0, min(len(quote.words), LONG[1]) - LONG[0]) // 2
    points.extend(_text_points(evidence))
    total = evidence.coverage + found - long + sum(point.points for point in points)
    points.sort(key=lambda point: point.points)
    summary = f"The quote covers {evidence.coverage} per cent of the claim's words."
    if total >= ENOUGH:
        return Comparison(Verdict.SUPPORTED, [summary, *(point.reason for point in reversed(points))])
    return Comparison(Verdict.NEUTRAL, [*(point.reason for point in points), summary])


def choose(alignment: Alignment) -> Candidate | None:
    """Give the figure of the quote that is meant: the closest, or one as close that agrees better."""
    if not alignment.candidates:
        return None
    best = alignment.candidates[0].closeness
    margin = TIE if alignment.claim.figure.bound in _ONE_SIDED else MARGIN
    near = [candidate for candidate in alignment.candidates if candidate.closeness >= best - margin]
    return min(near, key=lambda candidate: (_ORDER[candidate.outcome], -candidate.closeness))


def _is_chance(alignment: Alignment, chosen: Candidate) -> bool:
    """Say whether a bound holds of a number that shares little with it: half of all numbers are "more than 50"."""
    return (
        alignment.claim.figure.bound in _ONE_SIDED
        and alignment.claim.figure.value != chosen.quote.figure.value
        and not chosen.is_same_thing
        and chosen.closeness < CHANCE
    )


def _is_contested(alignment: Alignment, chosen: Candidate) -> bool:
    """Say whether a bound holds of one figure and fails for another that is about as close."""
    return (
        alignment.claim.figure.bound in _ONE_SIDED
        and chosen.outcome is Outcome.AGREES
        and any(
            other.outcome is Outcome.DIFFERS and other.closeness >= chosen.closeness - CONTESTED
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
            if other.closeness >= CHANCE and _digits(other.quote.figure) == digits and other.outcome is Outcome.DIFFERS
            if other.quote.figure.value != figure.value and other.quote.figure.unit == figure.unit
        ),
        None,
    )


def _digits(figure: Figure) -> tuple[int, ...]:
    return () if figure.value is None else figure.value.normalize().as_tuple().digits


def _is_telling(figure: Figure) -> bool:
    """Say whether a number is so particular that two that agree are the same one: 8,300 is, 5 is not."""
    return figure.value is not None and abs(figure.value) >= TELLING


def _is_same_thing(alignment: Alignment, chosen: Candidate) -> bool:
    """Say whether the two figures speak of one thing beyond doubt, so that a difference is a contradiction."""
    figure, other = alignment.claim.figure, chosen.quote.figure
    is_measured = family(figure) not in _COUNTED
    is_alike = chosen.is_same_thing or (is_measured and (family(figure) != "time" or figure.unit == other.unit))
    return chosen.closeness >= (SAME_THING if is_alike else BARE)


def _stands_elsewhere(claim: Claim, quote: Reading) -> bool:
    """Say whether a long quote has the number, if of something else: there the closest figure may be the wrong one."""
    return len(quote.sentences) > FEW and any(
        said is not None and said is not Outcome.DIFFERS
        for sentence in quote.sentences
        for said in (outcome(claim.figure, other.figure) for other in sentence.comparable)
    )


_COUNTED = ("count", "rank", "multiple", "date")  # what has no unit that says what it is
_UNMEASURED = (*_COUNTED, "time", "age")
_DENYING = ("denied", "denies", "deny", "denying")  # who denies may be wrong
_ONE_SIDED = (Bound.MORE_THAN, Bound.AT_LEAST, Bound.FEWER_THAN, Bound.AT_MOST)
_ORDER = {Outcome.AGREES: 0, Outcome.ROUNDED: 1, Outcome.UNHEDGED: 2, Outcome.OPEN: 3, Outcome.DIFFERS: 4}


def _figure_point(alignment: Alignment, quote: Reading, evidence: Evidence) -> tuple[Point, bool]:
    """Weigh a figure of the claim; True where the quote says otherwise of the same thing."""
    claim = alignment.claim
    ours = _worded(claim.figure)
    chosen = choose(alignment)
    if chosen is None or chosen.outcome is Outcome.DIFFERS:
        working = derive(claim, quote, is_rest=bool(evidence.negated or evidence.opposites))
        if working is not None:
            return Point(0, f"{ours} follows from the quote: {working}."), False
    if chosen is None:
        return Point(-ABSENT, f"The quote has no figure that {ours} could be compared with."), False
    theirs = _worded(chosen.quote.figure)
    if chosen.is_other_period:
        when, then = claim.figure.period_text, chosen.quote.figure.period_text
        return Point(-OTHER_PERIOD, f"The claim gives {ours} for {when}, the quote gives {theirs} for {then}."), False
    is_same = _is_same_thing(alignment, chosen)
    about = f", both of {_list(chosen.shared[:3])}" if chosen.shared else ""
    if chosen.outcome is Outcome.DIFFERS:
        slip = _slip(alignment)
        if slip is not None and not _stands_elsewhere(claim, quote):
            theirs = _worded(slip.quote.figure)
            return Point(-ABSENT, f"{ours} has the digits of {theirs} in the quote, and not its size."), True
        if is_same and not _stands_elsewhere(claim, quote):
            return Point(-ABSENT, f"The claim says {ours}, the quote says {theirs}{about}."), True
        return Point(-ABSENT, f"{ours} is not {theirs}, which may be about something else."), False
    is_same = (is_same or _is_telling(claim.figure)) and family(claim.figure) != "date"
    if is_same and chosen.is_opposed and len(quote.sentences) <= FEW:
        moved, other = claim.direction_words, chosen.quote.direction_words
        if moved is not None and other is not None:
            return Point(-OPPOSITE, f"{ours}: the claim says “{moved.text}”, the quote “{other.text}”."), True
    if is_same and chosen.denial and len(quote.sentences) <= FEW:
        is_firm = chosen.denial.lower() not in _DENYING
        return Point(-DENIED, f"Only one of the two has “{chosen.denial}” before {ours}."), is_firm
    if _is_chance(alignment, chosen):
        return Point(-ABSENT, f"{ours} holds of {theirs}, which may be about something else."), False
    if _is_contested(alignment, chosen):
        return Point(-OPEN, f"{ours} holds of {theirs}, but not of every figure that may be meant."), False
    match chosen.outcome:
        case Outcome.UNHEDGED:
            return Point(-UNHEDGED, f"The quote says {theirs}; the claim says {ours} without that bound."), False
        case Outcome.OPEN:
            return Point(-OPEN, f"The quote, with {theirs}, is less exact than {ours}."), False
        case Outcome.ROUNDED:
            return Point(0, f"{ours} is a sound rounding of {theirs} in the quote."), False
        case _:
            return Point(0, f"{ours} agrees with {theirs} in the quote."), False


def _text_points(evidence: Evidence) -> Iterator[Point]:
    for word in evidence.missing_names:
        yield Point(-MISSING_NAME, f"The quote does not name “{word}”.")
    for word in evidence.missing_words:
        yield Point(-MISSING_WORD, f"The quote has nothing for “{word}”.")
    for word, figure in evidence.unmeasured:
        yield Point(-UNMEASURED, f"“{word}”, which says what “{figure}” is, is not in the quote.")
    for ours, theirs in evidence.opposites:
        yield Point(-OPPOSITE, f"The claim says “{ours}”, the quote “{theirs}”.")
    for ours, theirs in evidence.confused:
        yield Point(-CONFUSED, f"The claim speaks of “{ours}”, the quote of “{theirs}”: not the same measure.")
    for ours, theirs in evidence.elsewhere:
        yield Point(-ELSEWHERE, f"Where the claim has “{ours}”, the quote has “{theirs}”.")
    if evidence.negated:
        yield Point(-NEGATED, f"Only one of the two has “{evidence.negated}”.")
    if evidence.named:
        yield Point(0, f"The quote says “{evidence.subject}”, which may be “{evidence.named}”.")
    if evidence.possible:
        yield Point(-POSSIBLE, f"The quote has “{evidence.possible}” where the claim states it as a fact.")


def _worded(figure: Figure) -> str:
    hedge = figure.bound_text
    return f"“{figure.text}”" if not hedge or hedge in figure.text else f"“{hedge} {figure.text}”"


def _list(words: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(f"“{word}”" for word in words[:-1]), f"“{words[-1]}”"]))
