"""Which way a number is said to have moved, against which way it moved."""

from __future__ import annotations

from factcheck.claims import Direction
from factcheck.draft.stating import Stated


def turned_from(stated: Stated, real: Direction | None) -> tuple[str, ...]:
    """Name the difference where the draft says that the number moved the other way."""
    if real is None or not stated.directions or real in stated.directions:
        return ()
    return (f"direction ({real} / {next(iter(stated.directions))})",)
