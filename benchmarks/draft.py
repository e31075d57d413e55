"""Speed of checking drafts, in CPU milliseconds: a 1,000-word draft, a 100,000-word one, and a store of 10,000 facts.

Run: python benchmarks/draft.py [STORE]. Wanted: at most 100 ms for 1,000 words, the same cost a word for 100,000 words,
and at most three times as long with 10,000 facts. Stores are checked for disputes once, outside the timing.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from factcheck.draft import check_draft
from factcheck.report import check_store
from factcheck.store.load import load_store
from factcheck.store.store import Article, Store

RUNS = 5
FACTS = 10_000


def main() -> None:
    store = load_store(Path(sys.argv[1]) if len(sys.argv) > 1 else Path())
    text = "\n\n".join(article.text for article in store.articles)
    draft = " ".join(text.split(" ")[:1000])
    long = "\n\n".join([text] * (100_000 // len(text.split()) + 1))
    report = check_store(store)
    small = timed(lambda: check_draft(draft, store, report))
    print(f"1,000 words, {len(store.facts)} facts: {small:.0f} ms")
    whole = timed(lambda: check_draft(long, store, report), runs=1)
    words = len(long.split())
    print(f"{words:,} words, {len(store.facts)} facts: {whole:.0f} ms, {whole / words * 1000:.0f} ms per 1,000 words")
    for name, big in (("copies", copies(store)), ("other subjects", subjects(store))):
        report = replace(report, findings=())
        started = time.process_time()
        check_draft(draft, big, report)
        first = (time.process_time() - started) * 1000
        large = timed(lambda big=big, report=report: check_draft(draft, big, report))
        times = f"{large:.0f} ms, {large / small:.2f} times; first {first:.0f} ms"
        print(f"1,000 words, {len(big.facts):,} facts ({name}): {times}")


def timed(run: Callable[[], object], runs: int = RUNS) -> float:
    """Give the CPU milliseconds of the fastest run after one to warm up."""
    if runs > 1:
        run()
    taken = []
    for _ in range(runs):
        started = time.process_time()
        run()
        taken.append(time.process_time() - started)
    return min(taken) * 1000


def copies(store: Store) -> Store:
    """Give a store with the same facts again and again, under other names."""
    rounds = FACTS // len(store.facts) + 1
    articles = [
        replace(
            article,
            source=article.source.model_copy(update={"id": f"{article.source.id}-{number}"}),
            facts=tuple(
                fact.model_copy(update={"id": f"{fact.id}-{number}", "computed": None}) for fact in article.facts
            ),
        )
        for number in range(rounds)
        for article in store.articles
    ]
    return Store(store.root, tuple(articles), store.measures, store.stages, store.places)


def subjects(store: Store) -> Store:
    """Give a store in which every fact has a measure of its own, named by words of the articles."""
    words = sorted({word for article in store.articles for word in article.text.split() if word.isalpha()})
    rounds = FACTS // len(store.facts)
    measures = dict(store.measures)
    articles: list[Article] = list(store.articles)
    for number in range(rounds):
        for article in store.articles:
            facts = []
            for position, fact in enumerate(article.facts):
                seed = number * 31 + position * 7
                named = tuple(islice((words[(seed * step) % len(words)] for step in (1, 3, 5, 11)), 4))
                measure = store.measures[fact.measure].model_copy(
                    update={"id": f"{fact.measure}-{number}-{position}", "words": named, "name": " ".join(named)}
                )
                measures[measure.id] = measure
                facts.append(
                    fact.model_copy(
                        update={"id": f"{fact.id}-{number}-{position}", "measure": measure.id, "computed": None}
                    )
                )
            source = article.source.model_copy(update={"id": f"{article.source.id}-{number}"})
            articles.append(replace(article, source=source, facts=tuple(facts)))
    return Store(store.root, tuple(articles), measures, store.stages, store.places)


if __name__ == "__main__":
    main()
