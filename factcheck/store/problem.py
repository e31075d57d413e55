"""What keeps a store from loading: every problem with its place, gathered so that one run shows them all."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from factcheck.errors import FactcheckError

_NEAR = 60  # per cent of alike letters from which on a name is offered
_FEW = 24  # names that a message lists


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in one file; line and column count from 1."""

    file: str  # relative to the store
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


class StoreError(FactcheckError):
    """The store cannot be used as it is; `problems` holds all that was found, in the order of files and lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        count = "1 problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        super().__init__("\n".join([f"The store cannot be loaded: {count}.", *map(str, self.problems)]))


def nearest(found: str, known: Collection[str]) -> str:
    """Give the way out when a name is unknown: the nearest known one, or all of them when they are few."""
    if near := process.extractOne(found, sorted(known), scorer=fuzz.ratio, score_cutoff=_NEAR):
        return f"did you mean {near[0]!r}?"
    if not known:
        return "there is none yet"
    if len(known) <= _FEW:
        return f"known: {', '.join(sorted(known))}"
    return f"none of the {len(known)} known is near"
