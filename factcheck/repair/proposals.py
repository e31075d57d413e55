"""What single change would make a conflicting set consistent: from a conflict to proposals, the likeliest first.

The engine proposes, a person decides. Each proposal alters one slot of one fact and is kept only if every relation of
the altered fact, and the rest of its component, can then hold.
"""

from __future__ import annotations

from collections import ChainMap, Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from factcheck.amount import Amount, Bound, written_step
from factcheck.arithmetic.intervals import difference, per, percent_change, percent_of, ratio, times, total
from factcheck.period import Period, length_in
from factcheck.phrasing import number, percents, period_words, value_words
from factcheck.repair.conflicts import Conflict, Narrowed, is_violated, narrow
from factcheck.repair.relations import Ends, Index, Row, computed_rows, ends_of, rows_about, same_key
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
_COMPUTED = frozenset({"sum", "change", "share", "rate"})  # kinds of rows that rest on a fact's own stated value
_NEAR_MEASURES = 4
_SHOWN = 3  # relations of the altered fact worked out in a proposal


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
    rows = list(dict.fromkeys(row for fact_id in conflict.facts for row in rows_about(index.facts[fact_id], index)))
    found: list[Proposal] = []
    for fact_id in conflict.facts:
        fact = index.facts[fact_id]
        own = [row for row in rows if fact_id in row.uses]
        if fact.computed is not None:
            own = list(dict.fromkeys(rows_about(fact, index)))
        untouched = [row for row in rows if fact_id not in row.uses]
        others = narrow(untouched, index.ends)
        if others.clash is not None:
            continue  # the conflict does not rest on this fact alone
        tried = list(candidates(fact, index))
        counts = Counter(kind for kind, *_ in tried)
        for kind, change, altered in tried:
            new_rows, ends = _altered(fact, altered, own, index)
            if _holds(
                new_rows, ends, untouched, others
            ):  # a change that other figures confirm beats one that escapes them
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
        index.facts[other_id].period for measure in related for other_id in index.placed.get((measure, fact.place), ())
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
    for kind, noughts in (("thousand for million", 3), ("a nought too many or too few", 1)):
        for factor in (Decimal(10) ** noughts, Decimal(10) ** -noughts):
            if (scaled := _written(value * factor)) not in seen:
                seen.add(scaled)
                yield kind, scaled
    for position, old in enumerate(digits):
        for new in "0123456789" if old.isdigit() else "":
            slipped = digits[:position] + new + digits[position + 1 :]
            if _is_new(slipped, seen):
                yield "digit slip", Decimal(slipped)


def _written(value: Decimal) -> Decimal:
    """Give a whole number without decimals: 8,035 and not 8,035.0."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _is_new(digits: str, seen: set[Decimal]) -> bool:
    if digits.startswith("0") and not digits.startswith("0.") and len(digits) > 1:
        return False
    value = Decimal(digits)
    if value in seen:
        return False
    seen.add(value)
    return True


def _altered(fact: Fact, altered: Fact, own: list[Row], index: Index) -> tuple[list[Row], ChainMap[str, Ends]]:
    """Give the rows of the altered fact, and every fact's interval beside it."""
    ends = ChainMap({fact.id: ends_of(altered)}, index.ends)
    if same_key(fact) == same_key(altered):  # another value or bound is related to the same facts
        if fact.computed is None:
            return own, ends
        kept = [row for row in own if row.kind not in _COMPUTED or row.uses[0] != fact.id]
        return list(dict.fromkeys((*kept, *computed_rows(altered, index)))), ends
    index.remove(fact)
    index.add(altered)
    try:
        return list(dict.fromkeys(rows_about(altered, index))), ends
    finally:
        index.remove(altered)
        index.add(fact)


def _holds(rows: list[Row], ends: ChainMap[str, Ends], untouched: list[Row], others: Narrowed) -> bool:
    """Say whether the altered fact's rows can hold beside what the untouched rows leave of the other facts."""
    if any(is_violated(row, ends) for row in rows):
        return False
    return narrow(untouched, ends.new_child(others.ends), rows).clash is None


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
    return ", ".join(list(dict.fromkeys(said))[:_SHOWN])
