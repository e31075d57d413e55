"""A printed code finds its facts."""

from itertools import combinations

import pytest
from drawable import loaded, write

from factcheck.carried import code_of, stated
from factcheck.codes import facts_of_code


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return loaded(write(tmp_path_factory.mktemp("store")))[0]


def code(store, ids):
    return code_of([stated(store, store.facts[fact_id]) for fact_id in ids])


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_every_small_set_is_found(store, number):
    sets = list(combinations(store.facts, number))[::7]
    assert sets
    for ids in sets:
        assert facts_of_code(store, code(store, ids)) == ids


def test_the_facts_of_a_measure_an_article_and_the_store_are_found(store):
    convicted = tuple(fact.id for fact in store if fact.measure == "convicted")
    first = tuple(fact.id for fact in store.articles[0].facts)
    for ids in (convicted, first, tuple(store.facts)):
        assert facts_of_code(store, code(store, ids)) == ids


def test_one_fact_more_or_less_than_a_common_set_is_found(store):
    every = tuple(store.facts)
    assert facts_of_code(store, code(store, every[1:])) == every[1:]
    convicted = [fact.id for fact in store if fact.measure == "convicted"]
    more = tuple(fact_id for fact_id in store.facts if fact_id in {*convicted, "cases-2013"})
    assert facts_of_code(store, code(store, more)) == more


def test_a_code_of_nothing_finds_nothing(store):
    assert facts_of_code(store, "ZZZZZZZZ") is None
