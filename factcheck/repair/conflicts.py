"""Sets of facts that cannot all be true: from rows and stated intervals to the smallest conflicting sets.

Related facts form components. Bounds are propagated through a component's rows first; only where a fact is left
without a possible value does the solver (CP-SAT of OR-Tools, exact integers) look for a set from which none can go.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from factcheck.repair.relations import Ends, Index, Row, rows_about

_ROUNDS = 30  # of propagation; long chains of relations settle sooner
_SLACK = Decimal("1E-9")
_MOST = 8  # conflicting sets told of one component
_SCALE = Decimal(10) ** 4  # the solver counts in ten-thousandths
_LIMIT = 10**15  # beyond any figure a newspaper prints, inside the solver's integers
_HASTE = 5  # seconds after which a component is given up as too tangled


@dataclass(frozen=True, slots=True)
class Conflict:
    """Facts that cannot all be true; leave any one out and the others can."""

    facts: tuple[str, ...]
    kinds: tuple[str, ...]  # the rules that hold them together


def find_conflicts(index: Index) -> list[Conflict]:
    """Find the smallest conflicting sets of all facts."""
    found: list[Conflict] = []
    for component in components(index):
        rows = set(component)
        while len(found) < _MOST * 1000:
            conflict = smallest_conflict(rows, index.ends)
            if conflict is None:
                break
            found.append(conflict)
            rows -= {row for row in rows if set(row.uses) <= set(conflict.facts)}
    return found


def components(index: Index) -> list[set[Row]]:
    """Group all rows by the facts they connect."""
    rows = {row for fact in index.facts.values() for row in rows_about(fact, index)}
    parent: dict[str, str] = {}

    def root(fact_id: str) -> str:
        while parent.setdefault(fact_id, fact_id) != fact_id:
            parent[fact_id] = parent[parent[fact_id]]
            fact_id = parent[fact_id]
        return fact_id

    for row in rows:
        for other in row.uses[1:]:
            parent[root(other)] = root(row.uses[0])
    grouped: dict[str, set[Row]] = defaultdict(set)
    for row in rows:
        grouped[root(row.uses[0])].add(row)
    return [grouped[key] for key in sorted(grouped)]


def is_consistent(rows: Collection[Row], stated: Mapping[str, Ends]) -> bool:
    """Say whether bounds can be propagated through the rows without leaving a fact no value."""
    if any(is_violated(row, stated) for row in rows):  # most conflicts show in a single row
        return False
    ends = {fact_id: stated[fact_id] for row in rows for fact_id in row.uses}
    for _ in range(_ROUNDS):
        changed = False
        for row in rows:
            for fact_id, coefficient in row.terms:
                others = _least((term for term in row.terms if term[0] != fact_id), ends)
                if others is None or coefficient == 0:
                    continue
                low, high = ends[fact_id]
                limit = -others / coefficient
                if coefficient > 0 and (high is None or limit < high - _slack(high)):
                    ends[fact_id], changed = (low, limit), True
                elif coefficient < 0 and (low is None or limit > low + _slack(low)):
                    ends[fact_id], changed = (limit, high), True
                low, high = ends[fact_id]
                if low is not None and high is not None and low > high + _slack(high):
                    return False
        if not changed:
            break
    return True


def is_violated(row: Row, ends: Mapping[str, Ends]) -> bool:
    """Say whether the row cannot hold whatever its facts' values are."""
    least = _least(row.terms, ends)
    return least is not None and least > _SLACK * sum(abs(coefficient) for _, coefficient in row.terms) + _slack(least)


def smallest_conflict(rows: Collection[Row], stated: Mapping[str, Ends]) -> Conflict | None:
    """Give a set of facts that cannot all be true and from which none can be left out; None where all can be."""
    if is_consistent(rows, stated):
        return None
    alone = [row for row in rows if is_violated(row, stated)]
    if alone:
        uses = min((tuple(sorted(set(row.uses))) for row in alone), key=lambda facts: (len(facts), facts))
        return Conflict(uses, tuple(sorted({row.kind for row in alone if set(row.uses) <= set(uses)})))
    involved = sorted({fact_id for row in rows for fact_id in row.uses})
    core = set(involved)
    for fact_id in involved:  # leave out one after the other, as long as the rest stays impossible
        smaller = core - {fact_id}
        if not _possible([row for row in rows if set(row.uses) <= smaller], stated):
            core = smaller
    kept = [row for row in rows if set(row.uses) <= core]
    return Conflict(tuple(sorted(core)), tuple(sorted({row.kind for row in kept})))


def _possible(rows: Collection[Row], stated: Mapping[str, Ends]) -> bool:
    """Ask the solver whether values exist that satisfy every row; bounds come first, since they are cheaper."""
    if not rows:
        return True
    if not is_consistent(rows, stated):
        return False
    from ortools.sat.python import cp_model  # noqa: PLC0415  heavy, and needed for tangled sets only

    model = cp_model.CpModel()
    values = {}
    for fact_id in sorted({fact_id for row in rows for fact_id, _ in row.terms}):
        low, high = stated[fact_id]
        values[fact_id] = model.new_int_var(
            -_LIMIT if low is None else int(low * _SCALE), _LIMIT if high is None else -int(-high * _SCALE), fact_id
        )
    for row in rows:
        weights = [(fact_id, round(coefficient * _SCALE)) for fact_id, coefficient in row.terms]
        slack = sum(abs(weight) for _, weight in weights)  # a unit of rounding for each value
        model.add(sum(weight * values[fact_id] for fact_id, weight in weights) <= slack)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = _HASTE
    return solver.solve(model) != cp_model.INFEASIBLE


def _least(terms: Iterable[tuple[str, Decimal]], ends: Mapping[str, Ends]) -> Decimal | None:
    """Give the least that the terms can add up to; None where that is unbounded."""
    total = Decimal(0)
    for fact_id, coefficient in terms:
        low, high = ends[fact_id]
        end = low if coefficient > 0 else high
        if end is None:
            return None
        total += coefficient * end
    return total


def _slack(value: Decimal) -> Decimal:
    return _SLACK * max(abs(value), Decimal(1))
