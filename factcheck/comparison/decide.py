"""From evidence to verdict: the points of a comparison, added up, each with the sentence that explains it.

Numbers decide first: a figure of the claim that speaks of the same thing as a figure of the quote and differs from it
contradicts the claim. Otherwise the points say whether the quote carries the claim. The weights are in one table.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.read import Reading
from factcheck.comparison import weights
from factcheck.comparison.align import align
from factcheck.comparison.evidence import FEW, Evidence, weigh
from factcheck.comparison.judge import Point, judge
from factcheck.comparison.model import Comparison, Verdict


def decide(quote: Reading, claim: Reading) -> Comparison:
    """Compare two readings."""
    evidence = weigh(quote, claim)
    against: list[str] = []
    points: list[Point] = []
    is_short = len(quote.sentences) <= FEW
    for alignment in align(quote, claim):
        point, differs = judge(alignment, quote, is_rest=bool(evidence.negated or evidence.opposites))
        points.append(point)
        against.extend([point.reason] if differs else ())
    if is_short and evidence.coverage >= weights.ABOUT_IT:
        against.extend(f"The claim says “{ours}”, the quote “{theirs}”." for ours, theirs in evidence.opposites)
    agreed = [point for point in points if point.points >= 0]
    if against:
        return Comparison(Verdict.CONTRADICTED, [*against, *(point.reason for point in agreed)])
    found = min(len(agreed), 2) * weights.FOUND + (weights.ALL_FOUND if points and len(agreed) == len(points) else 0)
    long = max(0, min(len(quote.words), weights.LONG[1]) - weights.LONG[0]) // 2
    points.extend(_text_points(evidence))
    total = evidence.coverage + found - long + sum(point.points for point in points)
    points.sort(key=lambda point: point.points)
    summary = f"The quote covers {evidence.coverage} per cent of the claim's words."
    if total >= weights.ENOUGH:
        return Comparison(Verdict.SUPPORTED, [summary, *(point.reason for point in reversed(points))])
    return Comparison(Verdict.NEUTRAL, [*(point.reason for point in points), summary])


def _text_points(evidence: Evidence) -> Iterator[Point]:
    for word in evidence.missing_names:
        yield Point(-weights.MISSING_NAME, f"The quote does not name “{word}”.")
    for word in evidence.missing_words:
        yield Point(-weights.MISSING_WORD, f"The quote has nothing for “{word}”.")
    for word, figure in evidence.unmeasured:
        yield Point(-weights.UNMEASURED, f"“{word}”, which says what “{figure}” is, is not in the quote.")
    for ours, theirs in evidence.opposites:
        yield Point(-weights.OPPOSITE, f"The claim says “{ours}”, the quote “{theirs}”.")
    for ours, theirs in evidence.confused:
        yield Point(-weights.CONFUSED, f"The claim speaks of “{ours}”, the quote of “{theirs}”: not the same measure.")
    for ours, theirs in evidence.elsewhere:
        yield Point(-weights.ELSEWHERE, f"Where the claim has “{ours}”, the quote has “{theirs}”.")
    if evidence.negated:
        yield Point(-weights.NEGATED, f"Only one of the two has “{evidence.negated}”.")
    if evidence.named:
        yield Point(0, f"The quote says “{evidence.subject}”, which may be “{evidence.named}”.")
    if evidence.possible:
        yield Point(-weights.POSSIBLE, f"The quote has “{evidence.possible}” where the claim states it as a fact.")
