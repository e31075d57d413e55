"""What the store implies without stating it: from candidate facts to changes, shares, rates, sums and durations.

Each carries its working. Only what the figure's own form asks for is computed: a percentage that is said to rise asks
for a change, one that does not for a share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from factcheck.amount import Amount, Bound
from factcheck.arithmetic import intervals
from factcheck.arithmetic.wording import show
from factcheck.claims import Direction
from factcheck.draft.directions import turned_from
from factcheck.draft.lookup import Index
from factcheck.draft.matching import Candidate
from factcheck.draft.profile import cohort
from factcheck.draft.quantity import HUNDRED, Form, Quantity, computed
from factcheck.draft.stating import Stated
from factcheck.period import UNIT_DAYS, Period, length_in
from factcheck.phrasing import period_words, rounded, value_words
from factcheck.store.model import DATE_UNIT, Change, Fact, Rate, Share
from factcheck.store.store import Store

_NAMED = 2.0  # what it counts that the draft names the whole itself
_WHOLES = 100  # measures named by the same words that are looked through for totals
_PAIRS = 8  # pairs of facts tried for one measure
_TINY = Decimal("1E-12")  # what dividing outwards may widen an exact result by


@dataclass(frozen=True, slots=True)
class Implied:
    """A number that follows from facts."""

    quantity: Quantity
    facts: tuple[Fact, ...]
    working: str
    says: str  # what it is, as a clause: "the change from 68 (2013) to 359 (2018)"
    candidate: Candidate  # the likeliest of its facts
    conflicts: tuple[str, ...] = ()
    is_certain: bool = True  # the draft's words ask for exactly this


def implied(stated: Stated, found: Sequence[Candidate], index: Index) -> Iterator[Implied]:
    """Give what follows from the candidates in the form the figure has, likeliest first."""
    quantity = stated.quantity
    if quantity is None:
        return
    if quantity.form is Form.COUNT:
        yield from _sums(stated, found, index)
    likely = _by_measure(candidate for candidate in found if candidate.is_likely)
    for candidate in likely:
        match quantity.form:
            case Form.SHARE:
                if stated.directions:
                    yield from _changes(stated, candidate, Form.SHARE)
                    yield from _from_multiple(stated, candidate)
                yield from _shares(stated, candidate, index, likely)
            case Form.TIMES:
                yield from _changes(stated, candidate, Form.TIMES)
            case Form.COUNT:
                if stated.is_difference:
                    yield from _changes(stated, candidate, Form.COUNT)
                yield from _rest(stated, candidate, index)
            case Form.RATE:
                yield from _rates(candidate, quantity.unit)
            case Form.DURATION:
                yield from _durations(candidate, likely)
            case _:
                pass


def recomputed(candidate: Candidate, store: Store) -> Iterator[Implied]:
    """Compute a fact anew from its inputs, which may say more than the fact: more than half is 62 per cent."""
    fact, quantity = candidate.fact, candidate.quantity
    inputs = tuple(store.facts[fact_id] for fact_id in fact.inputs)
    amounts = [each.amount for each in inputs]
    names = [value_words(each) for each in inputs]
    match fact.computed:
        case Change(form="times") if len(inputs) == 2:
            amount, working = intervals.ratio(amounts[1], amounts[0]), f"{names[1]} / {names[0]}"
        case Share():
            amount, working = intervals.percent_of(amounts[0], amounts[1]), f"{names[0]} / {names[1]} x 100"
        case Rate(per=per) if inputs[0].period is not None:
            length, unit = length_in(inputs[0].period, per)
            amount = intervals.per(intervals.times(amounts[0], unit), length)
            working = f"{names[0]} / {rounded(length / unit)} {per}s"
        case _:
            return
    again = _computed(quantity.form, quantity.unit, amount)
    says = f"what {fact.id} is computed from"
    yield Implied(again, (*inputs, fact), f"{working} = {show(amount)}", says, candidate, candidate.conflicts)


def _by_measure(found: Iterator[Candidate]) -> list[Candidate]:
    """Keep the best candidate of each measure."""
    kept: dict[str, Candidate] = {}
    for candidate in found:
        kept.setdefault(candidate.profile.measure.id, candidate)
    return list(kept.values())


def _changes(stated: Stated, candidate: Candidate, form: Form) -> Iterator[Implied]:
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
        says = f"the change from {_dated(old)} to {_dated(new)}"
        yield Implied(
            _computed(form, "", amount), (old, new), working, says, candidate, tuple(conflicts), bool(stated.directions)
        )


def moves(stated: Stated, found: Sequence[Candidate]) -> Iterator[Implied]:
    """Give the two facts that "from 68 to 359" may speak of, as a range from the one to the other."""
    for candidate in _by_measure(candidate for candidate in found if candidate.is_likely):
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
            says = f"from {_dated(old)} to {_dated(new)}"
            yield Implied(quantity, (old, new), "", says, candidate, tuple(conflicts))


def _series(candidate: Candidate) -> list[tuple[Fact, Fact]]:
    """Pair the facts of the measure that differ in time alone, the earlier first."""
    dated = [
        fact
        for fact, quantity in candidate.near
        if fact.value is not None and fact.period is not None and quantity.form in (Form.COUNT, Form.MONEY)
    ]
    latest = sorted(dated, key=lambda fact: str(fact.period))[-_PAIRS:]
    return [pair for pair in combinations(latest, 2) if _comparable(*pair)]


def _change(old: Fact, new: Fact, form: Form, *, rises: bool) -> tuple[Amount, str]:
    first, second = value_words(old), value_words(new)
    if form is Form.SHARE:
        amount = intervals.percent_change(old.amount, new.amount)
        return (amount if rises else intervals.negative(amount)), f"({second} - {first}) / {first} = {show(amount)} %"
    if form is Form.TIMES:
        amount = intervals.ratio(new.amount, old.amount)
        return amount, f"{second} / {first} = {show(amount)}"
    amount = intervals.difference(new.amount, old.amount)
    return (amount if rises else intervals.negative(amount)), f"{second} - {first} = {show(amount)}"


def _from_multiple(stated: Stated, candidate: Candidate) -> Iterator[Implied]:
    """Turn a stated multiple into per cent: doubled is 100 per cent more."""
    for fact, quantity in candidate.near:
        if quantity.form is Form.TIMES and fact.value is not None:
            amount = intervals.times(intervals.difference(fact.amount, intervals.exactly(Decimal(1))), 100)
            working = f"({value_words(fact)} times - 1) x 100 = {show(amount)} %"
            says = f"{value_words(fact)} times as a change"
            turned = turned_from(stated, candidate.profile.direction_of(fact))
            conflicts = (*candidate.conflicts, *turned)
            yield Implied(
                _computed(Form.SHARE, "", amount), (fact,), working, says, candidate, conflicts, is_certain=False
            )


def _shares(stated: Stated, candidate: Candidate, index: Index, likely: Sequence[Candidate]) -> Iterator[Implied]:
    """Give the share of a part in its whole, or of those that reached the next stage; the rest where it is denied."""
    store = index.store
    measure = candidate.profile.measure
    wholes = [measure.part_of] if measure.part_of else []
    named = {other.profile.measure.id for other in likely if other.trigger > 0}
    for stages in store.stages:
        if measure.id in stages.steps:
            at = stages.steps.index(measure.id)
            wholes += [step for step in stages.steps[:at] if step in named]
    for whole_id in wholes:
        number = index.by_measure.get(whole_id)
        if number is None:
            continue
        for part, _ in candidate.near:
            for whole, _ in index.profiles[number].at(part.period, part.place):
                if not (whole.amount.low or 0) > 0:
                    continue
                share = intervals.percent_of(part.amount, whole.amount)
                working = f"{value_words(part)} / {value_words(whole)} = {show(share)} %"
                says = f"the share of {_dated(part)} in {_dated(whole)}"
                if stated.claim.negation is not None:
                    share = intervals.difference(intervals.exactly(HUNDRED), share)
                    working += f"\n100 % - that = {show(share)} %"
                    says = f"what is left without {says}"
                yield Implied(
                    _computed(Form.SHARE, "", share),
                    (part, whole),
                    working,
                    says,
                    candidate,
                    _but_period(stated, candidate, part),
                )


def _but_period(stated: Stated, candidate: Candidate, part: Fact) -> tuple[str, ...]:
    timing = stated.timing.period
    others = tuple(text for text in candidate.conflicts if not text.startswith("when"))
    if timing is None or part.period is None or timing == part.period:
        return others
    return (*others, f"when ({period_words(part.period)} / {stated.timing.words})")


def _rates(candidate: Candidate, per: str) -> Iterator[Implied]:
    """Spread a count evenly over its period, or a rate over another time."""
    for fact, quantity in candidate.near:
        if quantity.form is Form.COUNT and fact.period is not None and fact.value is not None:
            length, unit = length_in(fact.period, per)
            amount = intervals.per(intervals.times(fact.amount, unit), length)
            working = f"{value_words(fact)} / {rounded(length / unit)} {per}s = {show(amount)}"
            says = f"{_dated(fact)} spread over its {per}s"
        elif quantity.form is Form.RATE and quantity.unit != per and fact.value is not None:
            number = UNIT_DAYS[per] / UNIT_DAYS[quantity.unit]
            amount = intervals.times(fact.amount, number)
            working = (
                f"{value_words(fact)} a {quantity.unit} x {number.quantize(Decimal('0.01'))} = {show(amount)} a {per}"
            )
            says = f"{value_words(fact)} {fact.unit} as a rate per {per}"
        else:
            continue
        conflicts = tuple(text for text in candidate.conflicts if not text.startswith("how long"))
        yield Implied(
            _computed(Form.RATE, per, amount), (fact,), working, says, replace(candidate, fact=fact), conflicts
        )


def _sums(stated: Stated, found: Sequence[Candidate], index: Index) -> Iterator[Implied]:
    """Add up the parts of a measure that the draft names, where the store declares what it consists of."""
    named = {measure for name in stated.named if name.is_own for measure in name.trigger.measures[:_WHOLES]}
    for number in index.totals:
        if number not in named:
            continue
        whole = index.profiles[number].measure
        parts = [index.profiles[index.by_measure[part]].facts[:1] for part in whole.sum_of if part in index.by_measure]
        facts = tuple(pair[0][0] for pair in parts if pair)
        candidate = next((each for each in found if each.profile.measure.id in whole.sum_of), None)
        if (
            candidate is None
            or candidate.trigger > 0
            or len(facts) < len(whole.sum_of)
            or any(fact.value is None for fact in facts)
        ):
            continue
        amount = intervals.total(fact.amount for fact in facts)
        working = f"{' + '.join(value_words(fact) for fact in facts)} = {show(amount)}"
        of_whole = replace(candidate, trigger=1.0, score=candidate.score + _NAMED)
        says = f"the sum of {whole.name}"
        yield Implied(_computed(Form.COUNT, "", amount), facts, working, says, of_whole, candidate.conflicts)


def _rest(stated: Stated, candidate: Candidate, index: Index) -> Iterator[Implied]:
    """Give what of the whole is not the part, where the draft denies the part."""
    whole_id = candidate.profile.measure.part_of
    number = index.by_measure.get(whole_id or "")
    if stated.claim.negation is None or number is None:
        return
    for part, _ in candidate.near:
        for whole, _ in index.profiles[number].at(part.period, part.place):
            amount = intervals.difference(whole.amount, part.amount)
            working = f"{value_words(whole)} - {value_words(part)} = {show(amount)}"
            says = f"what is left of {_dated(whole)} without {_dated(part)}"
            yield Implied(
                _computed(Form.COUNT, "", amount), (whole, part), working, says, candidate, candidate.conflicts
            )


def _durations(candidate: Candidate, likely: Sequence[Candidate]) -> Iterator[Implied]:
    """Give the time between two dated facts that the draft names both."""
    if candidate.fact.unit != DATE_UNIT or candidate.trigger <= 0:
        return
    for other in likely:
        one, two = candidate.fact.period, other.fact.period
        if other.fact.unit != DATE_UNIT or other.trigger <= 0 or one is None or two is None or one.first >= two.first:
            continue
        amount = Amount(Decimal((two.first - one.last).days), Decimal((two.last - one.first).days))
        working = f"{period_words(one)} to {period_words(two)} = {show(amount)} days"
        says = f"the time from {candidate.profile.measure.name} to {other.profile.measure.name}"
        yield Implied(
            _computed(Form.DURATION, "", amount),
            (candidate.fact, other.fact),
            working,
            says,
            candidate,
            is_certain=False,
        )


def _computed(form: Form, unit: str, amount: Amount) -> Quantity:
    low, high = amount.low, amount.high
    if low is not None and high is not None and high - low <= _TINY * max(abs(high), Decimal(1)):
        amount = Amount(low, low)
    return computed(form, unit, amount)


def _comparable(old: Fact, new: Fact) -> bool:
    return old.period != new.period and cohort(old) == cohort(new)


def _fits(timing: Period, old: Fact, new: Fact) -> bool:
    """Say whether the draft's time is that of the change: one end of it, or from the one to the other."""
    if old.period is None or new.period is None:
        return False
    return timing in (old.period, new.period) or (timing.first, timing.last) == (old.period.first, new.period.last)


def _dated(fact: Fact) -> str:
    return f"{value_words(fact)} {fact.unit}" + (f" ({period_words(fact.period)})" if fact.period else "")
