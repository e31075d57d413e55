"""What a comparison says: whether a quote supports a claim, contradicts it or leaves it open, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """Whether the quote supports the claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict on a claim, with the reasons in plain sentences, the one that decided first."""

    verdict: Verdict
    reasons: list[str] = field(default_factory=list)
