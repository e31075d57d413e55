"""Sets of facts that cannot all be true: from rows and stated intervals to the smallest conflicting sets.

Related facts form components. Bounds are propagated through a component's rows first, each new bound with the facts it
rests on, so that a contradiction names those behind it. Only where bounds leave it open whether values exist does the
solver (the linear programming of OR-Tools) decide.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from factcheck.repair.relations import Ends, Index, Row, all_rows

_ROUNDS = 30  # of propagation; long chains of relations settle sooner
_SLACK = Decimal("1E-9")
_TOLERANCE = 1e-6  # of the largest figure: what the solver's binary fractions may be off by


@dataclass(frozen=True, slots=True)
class Conflict:
    """Facts that cannot all be true; leave any one out and the others can."""

    facts: tuple[str, ...]
    kinds: tuple[str, ...]  # the rules that hold them together


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the rows leave of the stated intervals, or the facts that leave one of them nothing."""

    ends: dict[str, Ends]
    clash: frozenset[str] | None  # facts that cannot all be true, not always the fewest


def find_conflicts(index: Index) -> list[Conflict]:
    """Find the smallest conflicting sets of all facts."""
    return [conflict for component in components(index) for conflict in _conflicts(component, index.ends)]


def components(index: Index) -> list[list[Row]]:
    """Group all rows by the facts they connect."""
    rows = all_rows(index)
    parent: dict[str, str] = {}

    def root(fact_id: str) -> str:
        while parent.setdefault(fact_id, fact_id) != fact_id:
            parent[fact_id] = parent[parent[fact_id]]
            fact_id = parent[fact_id]
        return fact_id

    for row in rows:
        for other in row.uses[1:]:
            parent[root(other)] = root(row.uses[0])
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[root(row.uses[0])].append(row)
    return [grouped[key] for key in sorted(grouped)]


def smallest_conflict(rows: Collection[Row], stated: Mapping[str, Ends]) -> Conflict | None:
    """Give a set of facts that cannot all be true and from which none can be left out; None where all can be."""
    return next(_conflicts(rows, stated), None)


def narrow(rows: Collection[Row], stated: Mapping[str, Ends], new: Collection[Row] = ()) -> Narrowed:
    """Propagate bounds through the rows until none moves, or one is left without a value.

    Where the intervals have been narrowed by the rows before, only what the `new` rows bring has to be followed.
    """
    touching: dict[str, list[Row]] = defaultdict(list)
    for row in (*rows, *new):
        for fact_id, _ in row.terms:
            touching[fact_id].append(row)
    ends = {fact_id: stated[fact_id] for fact_id in touching}
    because: dict[tuple[str, bool], frozenset[str]] = {}
    waiting = deque(new or rows)
    queued = set(waiting)
    steps = _ROUNDS * (len(rows) + len(new))
    while waiting and (steps := steps - 1):
        row = waiting.popleft()
        queued.discard(row)
        for fact_id, is_high, limit in _limits(row, ends):
            low, high = ends[fact_id]
            ends[fact_id] = (low, limit) if is_high else (limit, high)
            because[fact_id, is_high] = _behind(row, fact_id, because)
            if _is_empty(ends[fact_id]):
                behind = (because.get((fact_id, side), frozenset({fact_id})) for side in (False, True))
                return Narrowed(ends, frozenset[str]().union(*behind))
            fresh = [each for each in touching[fact_id] if each not in queued and each is not row]
            waiting.extend(fresh)
            queued.update(fresh)
    return Narrowed(ends, None)


def is_violated(row: Row, ends: Mapping[str, Ends]) -> bool:
    """Say whether the row cannot hold whatever its facts' values are."""
    least = _least(row.terms, ends)
    if least is None or least <= 0:  # nearly every row, without working out what rounding would explain
        return False
    return least > _SLACK * sum(abs(coefficient) for _, coefficient in row.terms) + _slack(least)


def _conflicts(rows: Collection[Row], stated: Mapping[str, Ends]) -> Iterator[Conflict]:
    """Yield the conflicts that show in a single row, fewest facts first, then those that take several."""
    told: dict[frozenset[str], set[str]] = defaultdict(set)
    for row in rows:
        if is_violated(row, stated):
            told[frozenset(row.uses)].add(row.kind)
    naming: dict[str, list[frozenset[str]]] = defaultdict(list)
    for core in told:
        for fact_id in core:
            naming[fact_id].append(core)
    for core in sorted(told, key=lambda facts: (len(facts), sorted(facts))):
        within = {kind for fact_id in core for other in naming[fact_id] if other <= core for kind in told[other]}
        yield Conflict(tuple(sorted(core)), tuple(sorted(within)))
    left = [row for row in rows if not any(core.issuperset(row.uses) for core in naming[row.uses[0]])]
    if _clash(left, stated) is None:
        return
    left.sort()  # so that what is found does not depend on the order of the store
    while (clash := _clash(left, stated)) is not None:
        core = clash
        for fact_id in sorted(clash):  # leave out one after the other, as long as the rest stays impossible
            if _clash(_among(left, core - {fact_id}), stated) is not None:
                core -= {fact_id}
        kinds = {row.kind for row in _among(left, core)}
        left = [row for row in left if not core.issuperset(row.uses)]
        if not any(other <= core for fact_id in core for other in naming[fact_id]):  # else part of it is told
            for fact_id in core:
                naming[fact_id].append(core)
            yield Conflict(tuple(sorted(core)), tuple(sorted(kinds)))


def _among(rows: Iterable[Row], facts: Collection[str]) -> list[Row]:
    return [row for row in rows if set(row.uses) <= set(facts)]


def _clash(rows: Collection[Row], stated: Mapping[str, Ends]) -> frozenset[str] | None:
    """Give facts that cannot all be true; None where values exist that satisfy every row."""
    narrowed = narrow(rows, stated)
    if narrowed.clash is not None:
        return narrowed.clash
    undecided = [row for row in rows if not _is_implied(row, narrowed.ends)]
    for side in (0, 1):  # where all the least, or all the greatest, values satisfy the rows, those are the proof
        values = {fact_id: (ends[side], ends[side]) for fact_id, ends in narrowed.ends.items()}
        if all(None not in ends for ends in values.values()) and not any(is_violated(row, values) for row in undecided):
            return None
    involved = {fact_id: stated[fact_id] for row in rows for fact_id in row.uses}
    return None if _solvable(rows, involved) else frozenset(involved)


def _solvable(rows: Collection[Row], ends: Mapping[str, Ends]) -> bool:
    """Ask the solver by how much rows must be violated at least; what rounding explains is no violation."""
    from ortools.linear_solver import pywraplp  # noqa: PLC0415  needed for tangled sets only

    solver = pywraplp.Solver.CreateSolver("GLOP")
    values = {
        fact_id: solver.NumVar(
            -solver.infinity() if low is None else float(low), solver.infinity() if high is None else float(high), ""
        )
        for fact_id, (low, high) in ends.items()
    }
    excesses = [solver.NumVar(0, solver.infinity(), "") for _ in rows]
    for row, excess in zip(rows, excesses, strict=True):
        solver.Add(sum(float(weight) * values[fact_id] for fact_id, weight in row.terms) <= excess)
    solver.Minimize(sum(excesses))
    known = [abs(end) for pair in ends.values() for end in pair if end is not None]
    allowed = _TOLERANCE * float(max(known, default=Decimal(1)))
    return bool(solver.Solve() != pywraplp.Solver.OPTIMAL or solver.Objective().Value() <= allowed)


def _is_implied(row: Row, ends: Mapping[str, Ends]) -> bool:
    """Say whether the row holds whichever of their possible values the facts have."""
    most = _least([(fact_id, -coefficient) for fact_id, coefficient in row.terms], ends)
    return most is not None and most >= 0


def _limits(row: Row, ends: Mapping[str, Ends]) -> Iterator[tuple[str, bool, Decimal]]:
    """Give the bounds of facts that the row makes tighter: whose, whether the upper one, and where it now lies."""
    least = []
    for fact_id, coefficient in row.terms:
        end = ends[fact_id][coefficient < 0]
        least.append(None if end is None else coefficient * end)
    for position, (fact_id, coefficient) in enumerate(row.terms):
        others = _all_but(least, position)
        if others is None or coefficient == 0:
            continue
        limit, is_high = -others / coefficient, coefficient > 0
        end = ends[fact_id][is_high]
        if end is None:
            yield fact_id, is_high, limit
        elif limit < end if is_high else limit > end:
            slack = _slack(end)
            if limit < end - slack if is_high else limit > end + slack:
                yield fact_id, is_high, limit


def _all_but(parts: list[Decimal | None], position: int) -> Decimal | None:
    """Add all parts but one; None where one of them is unbounded."""
    if len(parts) == 2:  # nearly all rows
        return parts[1 - position]
    total = Decimal(0)
    for place, part in enumerate(parts):
        if place == position:
            continue
        if part is None:
            return None
        total += part
    return total


def _behind(row: Row, fact_id: str, because: Mapping[tuple[str, bool], frozenset[str]]) -> frozenset[str]:
    """Name the facts on which a bound rests that the row gives."""
    inherited = (because.get((other, weight < 0), frozenset()) for other, weight in row.terms if other != fact_id)
    return frozenset(row.uses).union(*inherited)


def _is_empty(ends: Ends) -> bool:
    low, high = ends
    return low is not None and high is not None and low > high + _slack(high)


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
