"""Conflicting sets are real and smallest: checked by linear programming over all rows at once."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from ortools.linear_solver import pywraplp

from factcheck.repair.conflicts import Conflict, narrow, smallest_conflict
from factcheck.repair.relations import Row

FACTS = "abcde"


def at_most(kind, *terms):
    """Build a row: the terms, each a coefficient and a fact, add up to at most zero."""
    return Row(kind, tuple((fact, Decimal(weight)) for weight, fact in terms), tuple(fact for _, fact in terms))


def exactly(**values):
    return {fact: (Decimal(value), Decimal(value)) for fact, value in values.items()}


def feasible(rows, stated):
    solver = pywraplp.Solver.CreateSolver("GLOP")
    values = {
        fact: solver.NumVar(
            -solver.infinity() if low is None else float(low), solver.infinity() if high is None else float(high), fact
        )
        for fact, (low, high) in stated.items()
    }
    for row in rows:
        solver.Add(sum(float(weight) * values[fact] for fact, weight in row.terms) <= 0)
    return solver.Solve() == pywraplp.Solver.OPTIMAL


def among(rows, facts):
    return [row for row in rows if set(row.uses) <= set(facts)]


@st.composite
def tangles(draw):
    ends = st.one_of(st.none(), st.integers(0, 9))
    stated = {}
    for fact in FACTS:
        low, high = draw(ends), draw(ends)
        if low is not None and high is not None and low > high:
            low, high = high, low
        stated[fact] = tuple(None if end is None else Decimal(end) for end in (low, high))
    weights = st.sampled_from((-2, -1, 1, 2))
    rows = []
    for number in range(draw(st.integers(1, 7))):
        facts = draw(st.lists(st.sampled_from(FACTS), min_size=2, max_size=3, unique=True))
        rows.append(at_most(f"rule {number}", *((draw(weights), fact) for fact in facts)))
    return rows, stated


@settings(max_examples=150, deadline=None)
@given(tangles())
@example(([at_most("a", (1, "a"), (1, "b")), at_most("b", (-2, "a"), (1, "b"))], dict.fromkeys(FACTS, (None, None))))
def test_a_conflict_is_told_exactly_where_no_values_exist_and_no_fact_can_be_left_out_of_it(tangle):
    rows, stated = tangle
    conflict = smallest_conflict(rows, stated)
    assert (conflict is None) == feasible(rows, stated)
    if conflict is not None:
        assert not feasible(among(rows, conflict.facts), stated)
        for fewer in combinations(conflict.facts, len(conflict.facts) - 1):
            assert feasible(among(rows, fewer), stated), fewer


@settings(max_examples=60, deadline=None)
@given(tangles(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(tangle, chance):
    rows, stated = tangle
    turned = chance.sample(rows, len(rows))
    assert smallest_conflict(turned, stated) == smallest_conflict(rows, stated)


def test_three_figures_conflict_of_which_no_two_do():
    rows = [at_most("stages", (1, "convicted"), (-1, "charged")), at_most("stages", (1, "charged"), (-1, "arrested"))]
    stated = exactly(convicted=90, arrested=60) | {"charged": (None, None)}
    assert smallest_conflict(rows, stated) == Conflict(("arrested", "charged", "convicted"), ("stages",))


def test_what_rows_leave_names_the_facts_behind_a_contradiction_and_no_others():
    rows = [at_most("one", (1, "a"), (-1, "b")), at_most("two", (1, "b"), (-1, "c")), at_most("x", (1, "d"), (-1, "a"))]
    stated = exactly(a=5, c=4) | {"b": (None, None), "d": (None, None)}
    assert narrow(rows, stated).clash == {"a", "b", "c"}
