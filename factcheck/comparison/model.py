"""What a comparison says: whether a quote supports a claim, contradicts it or leaves it open, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """Whether the quote supports the claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NEUTRAL = "neutral"


class Outcome(StrEnum):
    """What a number of the quote says about a number of the claim."""

    AGREES = "agrees"
    ROUNDED = "rounded"  # the claim is a sound rounding of the quote
    UNHEDGED = "unhedged"  # the same number, but the claim leaves the quote's bound out
    WITH_OTHERS = "with others"  # one more or fewer, where one of the two counts "others"
    OPEN = "open"  # the quote is less exact: the claim may be right
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict on a claim, with the reasons in plain sentences, the one that decided first."""

    verdict: Verdict
    reasons: list[str] = field(default_factory=list)
