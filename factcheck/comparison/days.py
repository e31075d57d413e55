"""Whether two dates say the same: from a claim's date and a quote's to an outcome, also where the year is left out."""

from __future__ import annotations

import re

from factcheck.comparison.model import Outcome
from factcheck.figures import Figure
from factcheck.period import Relation

_UP_TO, _FROM = ("before", "by", "until"), ("after", "since")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_PARTS = re.compile(r"[A-Za-z]+|[0-9]+")


def dates(claim: Figure, quote: Figure, lead: str = "") -> Outcome | None:
    """Say what the quote's date says about the claim's; None where they cannot be compared."""
    if claim.period is not None and quote.period is not None:
        if lead in _UP_TO:
            return Outcome.AGREES if quote.period.first <= claim.period.last else Outcome.DIFFERS
        if lead in _FROM:
            return Outcome.AGREES if quote.period.last >= claim.period.first else Outcome.DIFFERS
        match claim.period.relation(quote.period):
            case Relation.EQUAL | Relation.CONTAINS:
                return Outcome.AGREES
            case Relation.INSIDE | Relation.OVERLAPS:
                return Outcome.OPEN
            case Relation.APART:
                return Outcome.DIFFERS
    ours, theirs = _parts(claim.text), _parts(quote.text)
    if not ours or not theirs:
        return None
    if ours <= theirs:
        return Outcome.AGREES
    return Outcome.OPEN if theirs < ours else None


def _parts(text: str) -> frozenset[str]:
    """Give a date's day, month and year as far as written: "20 March" and "March 20" are one."""
    found = set()
    for part in _PARTS.findall(text.lower()):
        if part.isdigit():
            found.add(part.lstrip("0"))
        elif part[:3] in _MONTHS:
            found.add(part[:3])
    return frozenset(found)
