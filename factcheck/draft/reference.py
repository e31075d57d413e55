"""What a figure may be checked against: a candidate fact, or what follows from facts, and how the numbers stand.

What a figure is held against must be spoken of: by the sentence itself before another number contradicts it.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.amount import Bound
from factcheck.draft.agreement import Agreement, Outcome
from factcheck.draft.inference import Implied
from factcheck.draft.matching import LIKELY, Candidate
from factcheck.draft.subject import SAME_UNIT
from factcheck.store.model import Fact

_NEAR = 40  # closeness of the words that name it


@dataclass(frozen=True, slots=True)
class Reference:
    """Something the figure may be checked against."""

    candidate: Candidate
    facts: tuple[Fact, ...]
    outcome: Outcome
    score: int
    conflicts: tuple[str, ...]
    is_strong: bool
    implied: Implied | None = None

    @property
    def contradicts(self) -> bool:
        """Say whether it speaks of the same thing, moved the same way or the other; the sentence must say so itself."""
        own = self.candidate.is_named and self.candidate.trigger >= _NEAR
        if self.implied is None:
            own = own or self.candidate.unit == SAME_UNIT or self.candidate.has_period
        return own and self.candidate.is_likely and all(text.startswith("direction") for text in self.conflicts)

    @property
    def is_spoken_of(self) -> bool:
        """Say whether the figure's own sentence names the measure, or much of what its facts say."""
        return self.candidate.is_named or self.candidate.shared >= LIKELY

    @property
    def leans_on_context(self) -> bool:
        """Say whether it is no fact's own number, so that what earlier sentences name is too little to go by."""
        return self.implied is not None or self.outcome.agreement is not Agreement.AGREES

    @property
    def may_slip(self) -> bool:
        """Say whether the number may have been taken from these facts; two numbers that both agree are sign enough."""
        is_pair = self.implied is not None and self.implied.quantity.bound is Bound.BETWEEN and len(self.facts) > 1
        return self.candidate.is_related or (is_pair and self.candidate.is_named)

    @property
    def agrees(self) -> bool:
        """Say whether the numbers agree, rounded or not."""
        return self.outcome.agreement is not Agreement.DIFFERS
