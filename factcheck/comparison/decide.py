"""From evidence to verdict: a few named weights in one table, added up, each with the sentence that explains it.

Numbers decide first: a figure of the claim that speaks of the same thing as a figure of the quote and differs from it
contradicts the claim. Otherwise the points say whether the quote carries the claim.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.amount import Bound
from factcheck.claims.read import Reading
from factcheck.comparison.align import Alignment, Candidate, align
from factcheck.comparison.amounts import family
from factcheck.comparison.derive import derive
from factcheck.comparison.evidence import Evidence, weigh
from factcheck.comparison.model import Comparison, Outcome, Verdict
from factcheck.figures import Kind

# What speaks against "supported", in points, beside what the quote does not cover.
MISSING_NAME = 12  # a name in the claim that the quote lacks: often the whole difference
MISSING_WORD = 6  # any other word that carries content
OPPOSITE = 30
NEGATED = 15
NAMED_ELSEWHERE = 4  # the quote speaks of "he" or "the film", the claim has a name for it
POSSIBLE = 10
ABSENT = 25  # a number of which the quote says nothing
OPEN = 15  # a number on which the quote is less exact
UNHEDGED = 8
ENOUGH = 55  # points from which the quote carries the claim

SAME_THING = 50  # closeness from which two figures that count, or are measured, alike speak of the same thing
BARE = 75  # the same for figures that do not say what they count
MARGIN = 15  # candidates this close to the best may be meant as well
TIE = 5  # the same for a bound, which many numbers satisfy
ABOUT_IT = 40  # coverage from which an opposite or a negation contradicts


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
    for alignment in align(quote, claim):
        chosen = choose(alignment)
        if chosen is None or chosen.outcome is Outcome.DIFFERS:
            working = derive(alignment.claim, quote)
            if working is not None:
                points.append(Point(0, f"“{alignment.claim.figure.text}” follows from the quote: {working}."))
                continue
        if chosen is not None and chosen.outcome is Outcome.DIFFERS and _is_same_thing(alignment, chosen):
            against.append(_differs(alignment, chosen))
        points.append(_figure_point(alignment, chosen))
    if against:
        return Comparison(Verdict.CONTRADICTED, [*against, *(point.reason for point in points if not point.points)])
    points.extend(_text_points(evidence))
    total = evidence.coverage - sum(point.points for point in points)
    reasons = [point.reason for point in sorted(points, key=lambda point: -point.points)]
    summary = f"The quote covers {evidence.coverage} per cent of the claim's words."
    if total >= ENOUGH:
        return Comparison(Verdict.SUPPORTED, [summary, *reversed(reasons)])
    if evidence.coverage >= ABOUT_IT and (evidence.opposites or evidence.negated):
        return Comparison(Verdict.CONTRADICTED, [*reasons, summary])
    return Comparison(Verdict.NEUTRAL, [*reasons, summary])


def choose(alignment: Alignment) -> Candidate | None:
    """Give the figure of the quote that is meant: the closest, or one as close that agrees better."""
    if not alignment.candidates:
        return None
    best = alignment.candidates[0].closeness
    margin = TIE if alignment.claim.figure.bound in _ONE_SIDED else MARGIN
    near = [candidate for candidate in alignment.candidates if candidate.closeness >= best - margin]
    return min(near, key=lambda candidate: (_ORDER[candidate.outcome], -candidate.closeness))


def _is_same_thing(alignment: Alignment, chosen: Candidate) -> bool:
    """Say whether the two figures speak of one thing beyond doubt, so that a difference is a contradiction."""
    is_alike = chosen.is_same_thing or family(alignment.claim.figure) not in ("count", "rank", "multiple", "date")
    return chosen.closeness >= (SAME_THING if is_alike else BARE)


# half of all numbers are "more than 50": to satisfy a bound shows little, so only the closest figure will do
_ONE_SIDED = (Bound.MORE_THAN, Bound.AT_LEAST, Bound.FEWER_THAN, Bound.AT_MOST)
_ORDER = {Outcome.AGREES: 0, Outcome.ROUNDED: 1, Outcome.UNHEDGED: 2, Outcome.OPEN: 3, Outcome.DIFFERS: 4}


def _differs(alignment: Alignment, chosen: Candidate) -> str:
    ours, theirs = _worded(alignment), _quoted(chosen)
    about = f", both of {_list(chosen.shared[:3])}" if chosen.shared else ""
    return f"The claim says {ours}, the quote says {theirs}{about}."


def _figure_point(alignment: Alignment, chosen: Candidate | None) -> Point:
    ours = _worded(alignment)
    if chosen is None:
        if alignment.claim.figure.kind is Kind.OTHER:
            return Point(ABSENT, f"The quote does not have {ours}.")
        return Point(ABSENT, f"The quote has no figure that {ours} could be compared with.")
    theirs = _quoted(chosen)
    match chosen.outcome:
        case Outcome.AGREES:
            return Point(0, f"{ours} agrees with {theirs} in the quote.")
        case Outcome.ROUNDED:
            return Point(0, f"{ours} is a sound rounding of {theirs} in the quote.")
        case Outcome.UNHEDGED:
            return Point(UNHEDGED, f"The quote says {theirs}; the claim says {ours} without that bound.")
        case Outcome.OPEN:
            return Point(OPEN, f"The quote, with {theirs}, is less exact than {ours}.")
        case Outcome.DIFFERS:
            return Point(ABSENT, f"{ours} is not {theirs}, which may be about something else.")


def _text_points(evidence: Evidence) -> Iterator[Point]:
    for word in evidence.missing_names:
        yield Point(MISSING_NAME, f"The quote does not name “{word}”.")
    for word in evidence.missing_words:
        yield Point(MISSING_WORD, f"The quote has nothing for “{word}”.")
    for ours, theirs in evidence.opposites:
        yield Point(OPPOSITE, f"The claim says “{ours}”, the quote “{theirs}”.")
    if evidence.negated:
        yield Point(NEGATED, f"Only one of the two has “{evidence.negated}”.")
    if evidence.named:
        yield Point(NAMED_ELSEWHERE, f"The quote says “{evidence.subject}”, which may be “{evidence.named}”.")
    if evidence.possible:
        yield Point(POSSIBLE, f"The quote has “{evidence.possible}” where the claim states it as a fact.")


def _worded(alignment: Alignment) -> str:
    figure = alignment.claim.figure
    return f"“{_with_hedge(figure.bound_text, figure.text)}”"


def _quoted(chosen: Candidate) -> str:
    figure = chosen.quote.figure
    return f"“{_with_hedge(figure.bound_text, figure.text)}”"


def _with_hedge(hedge: str, text: str) -> str:
    return text if not hedge or hedge in text else f"{hedge} {text}"


def _list(words: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(f"“{word}”" for word in words[:-1]), f"“{words[-1]}”"]))
