"""How the engine answers planted numbers, by kind of planting; run: python benchmarks/planted.py [ARTICLES] [SEED].

The wordings that no rule was written with come second.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from planting.corpus import ROOT, UNSEEN, Kind, make_corpus
from planting.score import score

from factcheck.store.load import load_store

ARTICLES, SEED = 2_000, 1
SHOWN = 10


def main() -> None:
    given = [int(each) for each in sys.argv[1:3]]
    number, seed = [*given, *(ARTICLES, SEED)[len(given) :]]
    for wordings in ("", UNSEEN):
        tell(number, seed, wordings)


def tell(number: int, seed: int, wordings: str) -> None:
    """Measure one corpus and print how each kind of planting fared."""
    found = score(make_corpus(number, seed, wordings), load_store(ROOT))
    print(f"{number:,} articles, seed {seed}, {wordings or 'all '}wordings")
    for kind, how in sorted(found.number):
        well, of = found.well[kind, how], found.number[kind, how]
        print(f"{kind:<10} {how:<22} {well:>6,} of {of:>6,}  {well / of:7.2%}")
    for kind in Kind:
        print(f"{kind:<10} {'all':<22} {found.share(kind):>24.2%}")
    print(f"right called wrong: {found.contradicted_rights}; wrong called right: {found.agreed_wrongs}")
    for planted, verdict, message in found.missed[:SHOWN]:
        print(f"  {planted.kind} ({planted.how}), {verdict}: {planted.sentence}\n    {message}")


if __name__ == "__main__":
    main()
