"""How long the relations take over tables of facts, and how time grows: python -m benchmarks.bulk [SIZE ...].

Each size runs in a process of its own; CPU seconds and peak memory are the operating system's figures. A fact in a
thousand is wrong on purpose, so that findings are built too.
"""

from __future__ import annotations

import math
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb

from factcheck.bulk.check import check_table
from factcheck.store.model import Vocabulary

SIZES = (10_000, 100_000, 1_000_000)
TOPICS = 50


def vocabulary() -> Vocabulary:
    measures, stages = [], []
    for topic in range(TOPICS):
        steps = [f"m{topic}-{step}" for step in range(4)]
        measures += [{"id": step, "name": step, "unit": "people", "words": [step]} for step in steps]
        measures.append({"id": f"m{topic}-growth", "name": "growth", "unit": "percent", "words": ["growth"]})
        stages.append({"name": f"m{topic}", "steps": steps, "usual_low": "0.4"})
    return Vocabulary.model_validate({"measures": measures, "stages": stages})


def write(path: Path, size: int) -> None:
    """Write cohorts of eight facts: four stages, three restatements, and a growth computed from two stages."""
    duckdb.sql(f"""
        COPY (
            WITH rows AS (
                SELECT i, i // 8 AS cohort, i % 8 AS slot, 20000 + hash(i // 8) % 80000 AS base,
                    CASE WHEN i % 1000 = 7 THEN 9 ELSE 1 END AS slip
                FROM range({size}) t(i)
            ), figures AS (
                SELECT *, CAST(CASE WHEN slot < 4 THEN base * pow(0.7, slot) WHEN slot < 7 THEN base ELSE 30 END
                    AS BIGINT) * slip AS n FROM rows
            )
            SELECT 'f' || i AS id,
                'm' || (cohort % {TOPICS}) || CASE WHEN slot = 7 THEN '-growth' WHEN slot < 4 THEN '-' || slot
                    ELSE '-0' END AS measure,
                CAST(CASE WHEN slot = 7 THEN -30 * slip ELSE n END AS DECIMAL(20, 0)) AS value,
                CAST(CASE WHEN slot = 7 THEN -30 * slip ELSE n END AS TEXT) AS value_as_published,
                NULL AS low, NULL AS high, 'exactly' AS bound,
                CASE WHEN slot = 7 THEN 'percent' ELSE 'people' END AS unit,
                make_date(1900 + CAST(cohort // {TOPICS} % 120 AS INTEGER), 1, 1) AS first_day,
                make_date(1900 + CAST(cohort // {TOPICS} % 120 AS INTEGER), 12, 31) AS last_day,
                'place ' || (cohort // ({TOPICS} * 120)) AS place, NULL AS population, 'verified' AS status,
                CASE WHEN slot = 7 THEN 'change' END AS computed, CASE WHEN slot = 7 THEN 'percent' END AS computed_as,
                CASE WHEN slot = 7 THEN 'f' || (i - 7) || ' f' || (i - 6) END AS inputs
            FROM figures
        ) TO '{path}' (FORMAT parquet)
    """)


def run(path: Path) -> None:
    report = check_table([path], vocabulary())
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(f"{used.ru_utime + used.ru_stime:.3f} {used.ru_maxrss / 1024:.0f} {sum(report.tally.values())}")


def main() -> None:
    if sys.argv[1:2] == ["--run"]:
        run(Path(sys.argv[2]))
        return
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    points: list[tuple[int, float]] = []
    print(f"{'facts':>12}{'CPU s':>10}{'peak MB':>10}{'findings':>10}")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / f"{size}.parquet"
            write(path, size)
            command = [sys.executable, "-m", "benchmarks.bulk", "--run", str(path)]
            told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            points.append((size, float(told[0])))
            print(f"{size:>12,}{told[0]:>10}{told[1]:>10}{told[2]:>10}", flush=True)
    if len(points) > 1:
        (small, little), (large, much) = points[0], points[-1]
        print(f"time grows with the power {math.log(much / little) / math.log(large / small):.2f} of the size")


if __name__ == "__main__":
    main()
