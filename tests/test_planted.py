"""Planted conflicts are found and explained, harmless differences raise nothing, and order does not matter."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest
from planted import KINDS, build, right

from factcheck.amount import Bound
from factcheck.finding import Finding, Level
from factcheck.repair.conflicts import find_conflicts
from factcheck.repair.proposals import propose
from factcheck.repair.relations import Index
from factcheck.report import check_store, run_rules

pytestmark = pytest.mark.slow

SIZES = [pytest.param(1_000, 18, id="1000-facts"), pytest.param(10_000, 198, id="10000-facts")]


@lru_cache
def world(size, conflicts, seed=7):
    planted = build(size, seed, conflicts)
    flagged = [
        result for result in run_rules(planted.store) if isinstance(result, Finding) and result.level is not Level.NOTE
    ]
    return planted, flagged


@pytest.mark.parametrize(("size", "conflicts"), SIZES)
def test_at_least_99_of_100_planted_conflicts_are_found(size, conflicts):
    planted, flagged = world(size, conflicts)
    named = {fact_id for finding in flagged for fact_id in finding.facts}
    missed = {fact_id: kind for fact_id, (kind, _) in planted.conflicts.items() if fact_id not in named}
    assert len(planted.conflicts) == conflicts
    assert {kind for kind, _ in planted.conflicts.values()} == set(KINDS)
    assert len(missed) * 100 <= conflicts, missed


@pytest.mark.parametrize(("size", "conflicts"), SIZES)
def test_at_most_one_finding_in_100_is_a_false_alarm(size, conflicts):
    planted, flagged = world(size, conflicts)
    false = [finding.message for finding in flagged if not set(finding.facts) & set(planted.conflicts)]
    assert len(false) * 100 <= len(flagged), false


@pytest.mark.parametrize(("size", "conflicts"), SIZES)
def test_the_planted_repair_comes_first_in_at_least_90_of_100(size, conflicts):
    planted, _ = world(size, conflicts)
    index = Index.of(planted.store)
    firsts = [propose(conflict, index)[:1] for conflict in find_conflicts(index)]
    repaired = {
        proposal.fact
        for first in firsts
        for proposal in first
        if proposal.fact in planted.conflicts and right(proposal.altered, planted.conflicts[proposal.fact][1])
    }
    wrong = {fact_id: kind for fact_id, (kind, _) in planted.conflicts.items() if fact_id not in repaired}
    assert len(wrong) * 10 <= len(planted.conflicts), wrong


def test_a_consistent_world_raises_nothing():
    _, flagged = world(1_000, 0)
    assert [finding.message for finding in flagged] == []


def test_the_order_of_articles_and_facts_changes_nothing():
    planted = build(300, 3, 9)
    store = planted.store
    turned = replace(store, articles=tuple(replace(each, facts=each.facts[::-1]) for each in reversed(store.articles)))
    before, after = check_store(store), check_store(turned)
    assert {(found.rule, frozenset(found.facts)) for found in before.findings} == {
        (found.rule, frozenset(found.facts)) for found in after.findings
    }
    assert {key: before.tally[key] for key in ("errors", "warnings", "notes")} == {
        key: after.tally[key] for key in ("errors", "warnings", "notes")
    }


def test_checking_twice_says_the_same():
    store = build(300, 3, 9).store
    assert check_store(store) == check_store(store)


def test_an_unrelated_fact_changes_no_finding():
    store = build(300, 3, 9).store
    added = build(30, 99, 0).store.articles[0]
    keys = {"id": "fx", "computed": None, "period": None, "place": None, "measure": "fraud-calls", "unit": "calls"}
    other = added.facts[0].model_copy(update=keys)
    source = added.source.model_copy(update={"id": "x", "text": "x.txt"})
    unrelated = replace(added, source=source, facts=(other,), file="facts/x.yaml")
    before = {finding.message for finding in run_rules(store) if isinstance(finding, Finding)}
    after = {
        finding.message
        for finding in run_rules(replace(store, articles=(*store.articles, unrelated)))
        if isinstance(finding, Finding) and finding.file not in ("seeds/x.txt", "facts/x.yaml")
    }
    assert before == after


@pytest.mark.parametrize("seed", range(3))
def test_widening_a_bound_never_adds_a_conflict(seed):
    planted = build(300, seed, 9)
    index = Index.of(planted.store)
    before = {frozenset(conflict.facts) for conflict in find_conflicts(index)}
    for fact in list(index.facts.values())[::17]:
        low, high = index.ends[fact.id]
        index.ends[fact.id] = (None if low is None else low - 10, None if high is None else high + 10)
    after = {frozenset(conflict.facts) for conflict in find_conflicts(index)}
    assert before
    assert all(any(old <= new for old in before) for new in after)


@pytest.mark.parametrize("seed", range(3))
def test_hedging_a_figure_never_adds_an_error_or_a_warning_about_what_it_is_compared_with(seed):
    store = build(300, seed, 9).store
    hedged = {fact.id: fact.model_copy(update={"bound": Bound.ABOUT}) for fact in list(store)[::17] if fact.value}
    wider = replace(
        store,
        articles=tuple(
            replace(each, facts=tuple(hedged.get(fact.id, fact) for fact in each.facts)) for each in store.articles
        ),
    )
    before, after = _between_records(store), _between_records(wider)
    assert before
    assert all(any(rule == other and facts >= old for other, old in before) for rule, facts in after)


def _between_records(store):
    words = {"value", "bound", "unit", "period", "place", "measure"}  # rules that compare a record with its own text
    return {
        (found.rule, frozenset(found.facts))
        for found in run_rules(store)
        if isinstance(found, Finding) and found.level is not Level.NOTE and found.rule not in words
    }
