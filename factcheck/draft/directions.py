"""Which way a fact's number moved: by its own statement, or by the other facts of its measure."""

from __future__ import annotations

import itertools

from factcheck.claims import Direction
from factcheck.draft.lexicon import FELL, ROSE
from factcheck.draft.lookup import Profile
from factcheck.draft.quantity import Form, of_fact
from factcheck.draft.stating import Stated
from factcheck.store.model import Fact
from factcheck.words import stems


def direction_of(fact: Fact, profile: Profile) -> Direction | None:
    """Give the direction; None where the store does not say."""
    form = of_fact(fact).form
    own = set(stems(fact.statement))
    rose, fell = bool(own & _ROSE), bool(own & FELL)
    if rose != fell and form in (Form.TIMES, Form.SHARE, Form.POINTS, Form.RATE, Form.COUNT):
        return Direction.ROSE if rose else Direction.FELL
    return _by_series(fact, profile)


def turned_from(stated: Stated, real: Direction | None) -> tuple[str, ...]:
    """Name the difference where the draft says that the number moved the other way."""
    if real is None or not stated.directions or real in stated.directions:
        return ()
    return (f"direction ({real} / {next(iter(stated.directions))})",)


def _by_series(fact: Fact, profile: Profile) -> Direction | None:
    series = sorted(
        (
            (other.period, other.value)
            for other, _ in profile.facts
            if other.period is not None
            and other.value is not None
            and (other.place, other.population, other.unit) == (fact.place, fact.population, fact.unit)
        ),
        key=lambda pair: pair[0],
    )
    values = [value for _, value in series]
    if len({period for period, _ in series}) < 2:
        return None
    if all(one < two for one, two in itertools.pairwise(values)):
        return Direction.ROSE
    if all(one > two for one, two in itertools.pairwise(values)):
        return Direction.FELL
    return None


_ROSE = ROSE - {"more", "up", "higher"}
