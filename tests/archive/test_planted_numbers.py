"""Planted numbers in many wordings: wrong ones are found, right ones agreed with, unrelated ones tied to nothing."""

from __future__ import annotations

import pytest
from planting.corpus import ROOT, UNSEEN, Corpus, Kind, make_corpus
from planting.score import Score, score

from factcheck.store.load import load_store

ARTICLES, SEED = 250, 11


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return make_corpus(ARTICLES, SEED)


@pytest.fixture(scope="module")
def answered(corpus) -> Score:
    return score(corpus, load_store(ROOT))


def test_the_same_seed_makes_the_same_corpus(corpus) -> None:
    again = make_corpus(ARTICLES, SEED)
    assert (again.articles, again.planted) == (corpus.articles, corpus.planted)
    assert make_corpus(5, SEED + 1).articles != corpus.articles[:5]


def test_every_planted_number_stands_where_it_is_said_to(corpus) -> None:
    texts = {article["id"]: article["text"] for article in corpus.articles}
    for planted in corpus.planted:
        words = texts[planted.article][planted.start : planted.end]
        assert words == words.strip()
        assert words in planted.sentence
        assert "{" not in planted.sentence
    assert {planted.kind for planted in corpus.planted} == set(Kind)
    assert len({planted.sentence for planted in corpus.planted if planted.kind is Kind.WRONG}) > 0.8 * ARTICLES


def test_at_least_95_of_100_wrong_numbers_are_found(answered) -> None:
    assert answered.share(Kind.WRONG) >= 0.95, told(answered, Kind.WRONG)


def test_right_numbers_are_agreed_with_and_hardly_ever_contradicted(answered) -> None:
    assert answered.share(Kind.RIGHT) >= 0.98, told(answered, Kind.RIGHT)
    assert answered.contradicted_rights <= 0.005 * ARTICLES, told(answered, Kind.RIGHT)


def test_unrelated_numbers_are_tied_to_no_fact(answered) -> None:
    assert answered.share(Kind.UNRELATED) >= 0.99, told(answered, Kind.UNRELATED)


def test_wordings_that_no_rule_was_written_with_fare_nearly_as_well() -> None:
    unseen = score(make_corpus(ARTICLES, SEED, UNSEEN), load_store(ROOT))
    assert unseen.share(Kind.WRONG) >= 0.94, told(unseen, Kind.WRONG)
    assert unseen.share(Kind.RIGHT) >= 0.98, told(unseen, Kind.RIGHT)
    assert unseen.share(Kind.UNRELATED) >= 0.94, told(unseen, Kind.UNRELATED)


def told(answered: Score, kind: Kind) -> str:
    return "\n".join(
        f"{verdict}: {planted.sentence}" for planted, verdict, _ in answered.missed if planted.kind is kind
    )
