"""Changes the store implies: from the facts of one measure at two times to per cent, points, times or a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.amount import Amount, Bound
from factcheck.arithmetic import intervals
from factcheck.arithmetic.wording import show
from factcheck.claims import Direction
from factcheck.draft.directions import turned_from
from factcheck.draft.inference import Implied, by_measure, dated
from factcheck.draft.matching import Candidate
from factcheck.draft.profile import cohort
from factcheck.draft.quantity import Form, Quantity, computed
from factcheck.draft.stating import Stated
from factcheck.period import Period
from factcheck.phrasing import period_words, value_words
from factcheck.store.model import Fact

_PAIRS = 8  # pairs of facts tried for one measure
_LEVELS = (Form.COUNT, Form.MONEY, Form.SHARE, Form.RATE)  # what may change; a change itself does not


def changes(stated: Stated, candidate: Candidate, form: Form) -> Iterator[Implied]:
    """Give the change between two facts of the measure that differ in time alone."""
    pairs = _series(candidate)
    timing = stated.timing.period
    fitting = [pair for pair in pairs if timing is not None and _fits(timing, *pair)]
    for old, new in (fitting or pairs)[:_PAIRS]:
        if old.amount.low == 0 or old.period is None or new.period is None:
            continue
        rises = (new.amount.low or Decimal(0)) >= (old.amount.low or Decimal(0))
        amount, working = _change(old, new, form, rises=rises)
        conflicts = [text for text in candidate.conflicts if not text.startswith("when")]
        if timing is not None and not _fits(timing, old, new):
            conflicts.append(
                f"when ({period_words(old.period)} and {period_words(new.period)} / {stated.timing.words})"
            )
        conflicts += turned_from(stated, Direction.ROSE if rises else Direction.FELL)
        says = f"the change from {dated(old)} to {dated(new)}"
        yield Implied(
            computed(form, "", amount), (old, new), working, says, candidate, tuple(conflicts), bool(stated.directions)
        )


def moves(stated: Stated, found: Sequence[Candidate]) -> Iterator[Implied]:
    """Give the two facts that "from 68 to 359" may speak of, as a range from the one to the other."""
    for candidate in by_measure(candidate for candidate in found if candidate.is_likely):
        for old, new in _series(candidate):
            if old.value is None or new.value is None:
                continue
            low, high = sorted((old.value, new.value))
            quantity = Quantity(
                Form.COUNT, "", None, low, high, Bound.BETWEEN, Decimal(0), Decimal(0), is_computed=True
            )
            real = Direction.ROSE if new.value >= old.value else Direction.FELL
            conflicts = [text for text in candidate.conflicts if not text.startswith(("when", "how long"))]
            conflicts += turned_from(stated, real)
            says = f"from {dated(old)} to {dated(new)}"
            yield Implied(quantity, (old, new), "", says, candidate, tuple(conflicts))


def from_multiple(stated: Stated, candidate: Candidate) -> Iterator[Implied]:
    """Turn a stated multiple into per cent: doubled is 100 per cent more."""
    for fact, quantity in candidate.near:
        if quantity.form is Form.TIMES and fact.value is not None:
            amount = intervals.times(intervals.difference(fact.amount, intervals.exactly(Decimal(1))), 100)
            working = f"({value_words(fact)} times - 1) x 100 = {show(amount)} %"
            says = f"{value_words(fact)} times as a change"
            turned = turned_from(stated, candidate.profile.direction_of(fact))
            conflicts = (*candidate.conflicts, *turned)
            yield Implied(
                computed(Form.SHARE, "", amount), (fact,), working, says, candidate, conflicts, is_certain=False
            )


def _series(candidate: Candidate) -> list[tuple[Fact, Fact]]:
    """Pair the facts of the measure that differ in time alone, the earlier first."""
    levels = [
        fact
        for fact, quantity in candidate.near
        if fact.value is not None and fact.period is not None and quantity.form in _LEVELS and fact.computed is None
    ]
    latest = sorted(levels, key=lambda fact: str(fact.period))[-_PAIRS:]
    pairs = combinations(latest, 2)
    return [(old, new) for old, new in pairs if old.period != new.period and cohort(old) == cohort(new)]


def _change(old: Fact, new: Fact, form: Form, *, rises: bool) -> tuple[Amount, str]:
    first, second = value_words(old), value_words(new)
    if form is Form.SHARE:
        amount = intervals.percent_change(old.amount, new.amount)
        return (amount if rises else intervals.negative(amount)), f"({second} - {first}) / {first} = {show(amount)} %"
    if form is Form.TIMES and rises:
        amount = intervals.ratio(new.amount, old.amount)
        return amount, f"{second} / {first} = {show(amount)}"
    if form is Form.TIMES:
        amount = intervals.ratio(old.amount, new.amount)
        return amount, f"{first} / {second} = {show(amount)}"
    amount = intervals.difference(new.amount, old.amount)
    return (amount if rises else intervals.negative(amount)), f"{second} - {first} = {show(amount)}"


def _fits(timing: Period, old: Fact, new: Fact) -> bool:
    """Say whether the draft's time is that of the change: one end of it, or from the one to the other."""
    if old.period is None or new.period is None:
        return False
    return timing in (old.period, new.period) or (timing.first, timing.last) == (old.period.first, new.period.last)
