"""What single change would make a conflicting set consistent: from a conflict to proposals, the likeliest first.

The engine proposes, a person decides. Each proposal alters one slot of one fact and is kept only if every relation of
the altered fact, and the rest of its component, can then hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from factcheck.amount import Amount, Bound, written_step
from factcheck.arithmetic.intervals import difference, per, percent_change, percent_of, ratio, times, total
from factcheck.period import Period, length_in
from factcheck.phrasing import number, percents, period_words, value_words
from factcheck.repair.conflicts import Conflict, is_consistent, is_violated
from factcheck.repair.relations import Index, Row, rows_about
from factcheck.store.model import Change, Fact, Rate, Share, Sum

PLAUSIBILITY: Mapping[str, Decimal] = {  # how likely each kind of slip is before looking, shared by its candidates
    "another period": Decimal("0.9"),  # the figure of one year given for another
    "digits swapped": Decimal("0.8"),
    "thousand for million": Decimal("0.7"),
    "wrongly computed": Decimal("0.65"),
    "digit slip": Decimal("0.6"),
    "a nought too many or too few": Decimal("0.5"),
    "another measure": Decimal("0.4"),
    "another bound": Decimal("0.02"),
}
_NEAR_MEASURES = 4


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change to one fact after which the set is consistent."""

    fact: str
    kind: str
    change: str  # "period 2013 -> 2018"
    follows: str  # the arithmetic that would then hold
    plausibility: Decimal
    altered: Fact

    def __str__(self) -> str:
        follows = f"; then {self.follows}" if self.follows else ""
        return f"{self.fact}: {self.change} ({self.kind}){follows}"


def propose(conflict: Conflict, index: Index) -> list[Proposal]:
    """Find every single change that settles the conflict, the likeliest first."""
    rows = {row for fact_id in conflict.facts for row in rows_about(index.facts[fact_id], index)}
    found: list[Proposal] = []
    for fact_id in conflict.facts:
        fact = index.facts[fact_id]
        untouched = {row for row in rows if fact_id not in row.uses}
        if not is_consistent(untouched, index.ends):
            continue  # the conflict does not rest on this fact alone
        tried = list(candidates(fact, index))
        counts = Counter(kind for kind, *_ in tried)
        for kind, change, altered in tried:
            new_rows = _settles(fact, altered, untouched, index)
            if new_rows is not None:  # a change that other figures confirm beats one that escapes them
                plausibility = PLAUSIBILITY[kind] / counts[kind] * (1 + len(new_rows))
                follows = _follows(altered, new_rows, index)
                found.append(Proposal(fact_id, kind, change, follows, plausibility, altered))
    return sorted(found, key=lambda proposal: (-proposal.plausibility, proposal.fact, proposal.change))


def candidates(fact: Fact, index: Index) -> Iterator[tuple[str, str, Fact]]:
    """Give every single change worth trying: its kind, what it is, and the altered fact."""
    for period in _periods(fact, index):
        change = f"period {fact.period} -> {period}"
        yield "another period", change, fact.model_copy(update={"period": period})
    if fact.value is not None:
        computed = recomputed(fact, index)
        if computed is not None and computed != fact.value:
            change = f"value {number(fact.value)} -> {number(computed)}"
            yield "wrongly computed", change, fact.model_copy(update={"value": computed})
        for kind, value in _values(fact.value):
            change = f"value {number(fact.value)} -> {number(value)}"
            yield kind, change, fact.model_copy(update={"value": value})
        for bound in (Bound.ABOUT, Bound.AT_LEAST, Bound.AT_MOST):
            if bound is not fact.bound:
                yield "another bound", f"bound {fact.bound} -> {bound}", fact.model_copy(update={"bound": bound})
    for measure in _measures(fact, index):
        change = f"measure {fact.measure} -> {measure}"
        yield "another measure", change, fact.model_copy(update={"measure": measure})


def recomputed(fact: Fact, index: Index) -> Decimal | None:
    """Give what a computed fact should say, from the stated values of its inputs, in as many digits as it has."""
    inputs = {input_id: index.facts[input_id] for input_id in fact.inputs if input_id in index.facts}
    if fact.value is None or len(inputs) < len(fact.inputs):
        return None
    amount: Amount | None = None
    match fact.computed:
        case Sum(of=of):
            amount = total(inputs[part].amount for part in of)
        case Change(start=str() as start, end=end, form=form):
            old, new = inputs[start].amount, inputs[end].amount
            amount = {"times": ratio, "percent": percent_change}.get(form, _rise)(
                *(new, old) if form == "times" else (old, new)
            )
        case Share(part=part, whole=whole):
            share = percent_of if fact.unit == "percent" else ratio
            amount = share(inputs[part].amount, inputs[whole].amount)
        case Rate(count=count, per=unit):
            period = inputs[count].period
            amount = _rate(inputs[count].amount, *length_in(period, unit)) if period else None
    if amount is None or amount.low is None or amount.high is None:
        return None
    return ((amount.low + amount.high) / 2).quantize(written_step(fact.value))


def _rate(count: Amount, length: Decimal, unit: Decimal) -> Amount:
    return per(times(count, unit), length)


def _rise(old: Amount, new: Amount) -> Amount:
    return difference(new, old)


def _periods(fact: Fact, index: Index) -> list[Period]:
    """List the periods that figures of the same or a related measure are given for."""
    related = (fact.measure, *_measures(fact, index))
    found = {
        other.period
        for measure in related
        for other_id in index.measures.get(measure, ())
        if (other := index.facts[other_id]).period is not None and other.place == fact.place
    }
    return sorted(period for period in found if period != fact.period and period is not None)


def _measures(fact: Fact, index: Index) -> list[str]:
    measures = [step for stages in index.store.stages if fact.measure in stages.steps for step in stages.steps]
    whole = index.store.measure_of(fact).part_of
    return [measure for measure in (*measures, *([whole] if whole else [])) if measure != fact.measure][:_NEAR_MEASURES]


def _values(value: Decimal) -> Iterator[tuple[str, Decimal]]:
    digits = f"{value:f}"
    seen = {value}
    for position in range(len(digits) - 1):
        pair = digits[position : position + 2]
        if pair.isdigit() and pair[0] != pair[1]:
            swapped = digits[:position] + pair[::-1] + digits[position + 2 :]
            if _is_new(swapped, seen):
                yield "digits swapped", Decimal(swapped)
    for factor in (Decimal(1000), Decimal("0.001")):
        if (scaled := value * factor) not in seen:
            seen.add(scaled)
            yield "thousand for million", scaled
    for factor in (Decimal(10), Decimal("0.1")):
        if (scaled := value * factor) not in seen:
            seen.add(scaled)
            yield "a nought too many or too few", scaled
    for position, old in enumerate(digits):
        for new in "0123456789" if old.isdigit() else "":
            slipped = digits[:position] + new + digits[position + 1 :]
            if _is_new(slipped, seen):
                yield "digit slip", Decimal(slipped)


def _is_new(digits: str, seen: set[Decimal]) -> bool:
    if digits.startswith("0") and not digits.startswith("0.") and len(digits) > 1:
        return False
    value = Decimal(digits)
    if value in seen:
        return False
    seen.add(value)
    return True


def _settles(fact: Fact, altered: Fact, untouched: set[Row], index: Index) -> list[Row] | None:
    """Give the rows of the altered fact if they and all others of its component can hold."""
    index.remove(fact)
    index.add(altered)
    try:
        rows = list(dict.fromkeys(rows_about(altered, index)))
        if any(is_violated(row, index.ends) for row in rows):
            return None
        return rows if is_consistent([*untouched, *rows], index.ends) else None
    finally:
        index.remove(altered)
        index.add(fact)


def _follows(altered: Fact, rows: list[Row], index: Index) -> str:
    """Say what the altered fact's relations would then come to."""
    said = []
    for row in rows:
        if row.kind not in ("stages", "part-of") or len(row.terms) != 2 or row.terms[0][1] != 1:
            continue
        first, second = (altered if fact_id == altered.id else index.facts[fact_id] for fact_id, _ in row.terms)
        when = f" ({period_words(altered.period)})" if altered.period else ""
        share = percents(ratio(first.amount, second.amount))
        said.append(f"{value_words(first)} / {value_words(second)} = {share}{when}")
    return ", ".join(dict.fromkeys(said))
