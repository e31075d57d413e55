"""Speed of an archive scan on one core: articles a second, split into finding figures, matching and writing; memory.

Run: python benchmarks/archive.py [ARTICLES]. The corpora are the five articles of the seeds over and over, so that
caches of words are as warm as they ever get, and the short made articles of the tests. Starting a worker is left out.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from archived import ROOT, make_corpus, write_parquet

from factcheck.archive.corpus import articles_of, parts_of
from factcheck.archive.part import Answer, attempt, scan_part
from factcheck.archive.rows import store_check
from factcheck.figures import find_figures
from factcheck.store.load import load_store

ARTICLES = 400


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    check = store_check(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        for name, articles in (("seeds", from_seeds(number)), ("made", make_corpus(number, seed=1).articles)):
            corpus = str(write_parquet(articles, Path(folder) / f"{name}.parquet", group=4_000))
            (part,) = parts_of(corpus, number)
            started = time.process_time()
            read = list(articles_of(corpus, part))
            reading = time.process_time() - started
            answer = attempt(check, 60)
            for article in read[:20]:
                answer(article)
            finding = timed(lambda read=read: [find_figures(article.text) for article in read])
            answers: list[Answer] = []
            checking = timed(lambda read=read, answers=answers, answer=answer: answers.extend(map(answer, read)))
            ready = iter(answers)
            started = time.process_time()
            data = scan_part(read, lambda _, ready=ready: next(ready), {"store": "", "version": ""}, part)
            writing = time.process_time() - started
            total = reading + checking + writing
            words = sum(len(article.text.split()) for article in read) / number
            print(f"{name}: {number:,} articles of {words:.0f} words, {number / total:.1f} articles a second and core")
            print(
                f"  finding figures {finding / total:.0%}, matching {(checking - finding) / total:.0%}, "
                f"reading {reading / total:.1%}, writing {writing / total:.1%}; "
                f"{len(data) / number:,.0f} bytes an article"
            )
    print(f"memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def from_seeds(number: int) -> list[dict[str, str]]:
    rng = random.Random(1)
    texts = [article.text for article in load_store(ROOT).articles]
    return [
        {"id": f"s{each}", "text": f"{texts[each % len(texts)]}\n\nThe hall seats {rng.randint(100, 9999)} guests."}
        for each in range(number)
    ]


def timed(run: object) -> float:
    started = time.process_time()
    run()
    return time.process_time() - started


if __name__ == "__main__":
    main()
