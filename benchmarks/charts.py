"""Takes the store, gives the processor time of each format of each form, warm: `python -m benchmarks.charts [RUNS]`.

Both processes count: the one that asks, and the worker that paints. The target is half a second for a PNG.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

from docs.charts import DAY, FACTS, ROOT
from factcheck.charts.build import build
from factcheck.charts.model import Chart, Spec
from factcheck.exports.chart.converting import converter
from factcheck.exports.chart.formats import FORMATS, export
from factcheck.report import check_store
from factcheck.store.load import load_store


def main(runs: int) -> None:
    """Measure and print."""
    store = load_store(ROOT)
    report = check_store(store)
    charts = {form: build(store, report, Spec(form, facts, as_of=DAY)) for form, facts in FACTS.items()}
    for chart in charts.values():
        export(chart, "png")  # warm
    for kind in FORMATS:
        spent = {form: _spent(chart, kind, runs) for form, chart in charts.items()}
        worst = max(spent, key=spent.__getitem__)
        middle = statistics.median(spent.values())
        print(f"{kind:5} at most {spent[worst]:.3f} s ({worst}), in the middle {middle:.3f} s")


def _spent(chart: Chart, kind: str, runs: int) -> float:
    before = _clock()
    for _ in range(runs):
        export(chart, kind)
    return (_clock() - before) / runs


def _clock() -> float:
    """Give the processor time of this process and of the worker, in seconds; Linux tells it in ticks."""
    worker = converter()._process  # noqa: SLF001  a benchmark looks inside
    fields = Path(f"/proc/{worker.pid}/stat").read_text().rpartition(")")[2].split() if worker else ["0"] * 13
    return time.process_time() + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
