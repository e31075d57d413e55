"""Memory of one worker over many articles: resident size as it goes on; run: python benchmarks/memory.py [ARTICLES].

Every article has words that no other has, so that whatever is kept for a word or an article would be seen to grow.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from archived import ROOT, make_corpus

from factcheck.archive import scan

ARTICLES = 100_000
BATCH = 5_000
TOLD_AT = (1_000, 10_000, 25_000, 50_000, 75_000, 100_000)


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    waiting = [each for each in TOLD_AT if each <= number]
    highest = 0

    def look(done: int, wanted: int, articles: int) -> None:
        del done, wanted
        nonlocal highest
        resident = max(map(resident_kb, children()), default=0)
        highest = max(highest, resident)
        if waiting and articles >= waiting[0] and resident:
            waiting.pop(0)
            print(
                f"{articles:>8,} articles: {resident / 1024:,.0f} MB now, {highest / 1024:,.0f} MB at most", flush=True
            )

    with tempfile.TemporaryDirectory() as folder:
        corpus = write(number, Path(folder) / "made.parquet")
        scan(str(corpus), ROOT, str(Path(folder) / "out"), 1, progress=look)


def write(number: int, file: Path) -> Path:
    """Write the articles, a batch at a time."""
    kind = pa.schema([("id", pa.string()), ("text", pa.string())])
    with pq.ParquetWriter(file, kind) as writer:
        for start in range(0, number, BATCH):
            writer.write_table(
                pa.Table.from_pylist(list(short_articles(start, min(BATCH, number - start))), schema=kind)
            )
    return file


def short_articles(start: int, number: int) -> Iterator[dict[str, str]]:
    rng = random.Random(start)
    made = make_corpus(200, seed=start).articles
    for each in range(start, start + number):
        words = " ".join("".join(rng.choices("abcdefghijklmnoprstuvw", k=rng.randint(4, 11))) for _ in range(12))
        name = "".join(rng.choices("abdefgiklmnoprstu", k=8)).capitalize()
        known = made[each % len(made)]["text"].split("\n\n")
        yield {"id": f"s{each}", "text": f"{known[1]}\n\nIn {name}, {rng.randint(11, 99_999):,} {words}.\n\n{known[3]}"}


def children() -> list[int]:
    return [int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]


def resident_kb(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)


if __name__ == "__main__":
    main()
