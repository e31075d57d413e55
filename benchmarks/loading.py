"""Times the loading of a store: `python -m benchmarks.loading [FACTS]` prints seconds of CPU, the best of five runs."""

from __future__ import annotations

import hashlib
import sys
import tempfile
import time
from pathlib import Path

from factcheck.store.load import load_store

PER_FILE = 500
VOCABULARY = """measures:
  - {id: people-convicted, name: People convicted, unit: people, words: [convicted]}
"""
FACT = """  - id: fact-{0}
    statement: "In the year to September 2023, {0} people were convicted in the north of England."
    measure: people-convicted
    value: {0}.50
    unit: people
    period: 2022-10/2023-09
    place: England and Wales
    origin: Ministry of Justice
    via: [Freedom of Information data, BBC]
    quote: 'Just {0} people were convicted in the year to September 2023'
    figure: '{0}'
    status: verified
    curator: desk
"""


def main(facts: int) -> None:
    """Make a store of so many facts, load it and print what that took."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        size = _write(root, facts)
        print(f"{facts:,} facts, {size:,} bytes of YAML: {min(_load(root) for _ in range(5)):.2f} s CPU")


def _load(root: Path) -> float:
    begun = time.process_time()
    load_store(root)
    return time.process_time() - begun


def _write(root: Path, facts: int) -> int:
    (root / "facts").mkdir()
    (root / "seeds").mkdir()
    (root / "facts/measures.yaml").write_text(VOCABULARY)
    size = 0
    for first in range(0, facts, PER_FILE):
        text = f"Article {first}."
        (root / f"seeds/{first}.txt").write_text(text)
        sha = hashlib.sha256(text.encode()).hexdigest()
        head = f"source:\n  id: article-{first}\n  text: {first}.txt\n  sha256: {sha}\n  title: Title\nfacts:\n"
        body = head + "".join(FACT.format(number) for number in range(first, min(first + PER_FILE, facts)))
        (root / f"facts/{first}.yaml").write_text(body)
        size += len(body)
    return size


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
