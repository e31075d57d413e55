"""Times a whole `factcheck check` of stores of growing size: `python -m benchmarks.checking [FACTS ...]`.

The stores are the planted worlds of the tests, written as YAML; each is checked in a process of its own, start-up and
loading included. Printed are CPU seconds, and the power with which time grows.
"""

from __future__ import annotations

import math
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from planted import build, vocabulary

from factcheck.report import check_store
from factcheck.store.edit import document
from factcheck.store.load import load_store

SIZES = (1_000, 10_000)
ONE_IN = 200  # facts of which one is wrong on purpose


def write(root: Path, size: int) -> None:
    """Write a planted world as a store."""
    (root / "facts").mkdir()
    (root / "seeds").mkdir()
    measures, stages, places = vocabulary()
    words = {
        "measures": [measure.model_dump(mode="json", exclude_defaults=True) for measure in measures.values()],
        "stages": [each.model_dump(mode="json", exclude_defaults=True) for each in stages],
        "places": [place.model_dump(mode="json", exclude_defaults=True) for place in places.values()],
    }
    (root / "facts/measures.yaml").write_bytes(document(words))
    for article in build(size, 1, size // ONE_IN).store.articles:
        records = {
            "source": article.source.model_dump(mode="json", exclude_defaults=True),
            "facts": [fact.model_dump(mode="json", exclude_defaults=True, by_alias=True) for fact in article.facts],
        }
        (root / f"seeds/{article.source.text}").write_text(article.text)
        (root / f"facts/{article.source.id}.yaml").write_bytes(document(records))


def run(root: Path) -> None:
    """Check a store and print CPU seconds of this process and what was found."""
    report = check_store(load_store(root))
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(f"{used.ru_utime + used.ru_stime:.2f} {report.tally['facts']} {report.tally['errors']}")


def main() -> None:
    if sys.argv[1:2] == ["--run"]:
        run(Path(sys.argv[2]))
        return
    points = []
    for size in [int(size) for size in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), size)
            command = [sys.executable, "-m", "benchmarks.checking", "--run", folder]
            seconds, facts, errors = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        points.append((int(facts), float(seconds)))
        print(f"{int(facts):>9,} facts  {seconds:>7} s CPU  {errors:>5} errors", flush=True)
    if len(points) > 1:
        (small, little), (large, much) = points[0], points[-1]
        print(f"time grows with the power {math.log(much / little) / math.log(large / small):.2f} of the size")


if __name__ == "__main__":
    main()
