"""Times a whole `factcheck check` of stores of growing size: `python -m benchmarks.checking [FACTS ...]`.

The stores are the planted worlds of the tests, written as YAML; each is checked by the command itself, start-up,
loading and the report as JSON included. Printed are CPU seconds, and the power with which time grows.
"""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from planted import build, vocabulary

from factcheck.store.edit import document

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


def run(root: Path) -> tuple[float, dict[str, int]]:
    """Check a store as a user does; give CPU seconds and the tally."""
    command = [
        sys.executable,
        "-m",
        "factcheck",
        "check",
        "--store",
        str(root),
        "--format",
        "json",
        "--fail-on",
        "never",
    ]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = subprocess.run(command, check=True, capture_output=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    tally: dict[str, int] = json.loads(told)["tally"]
    return seconds, tally


def main() -> None:
    points = []
    for size in [int(size) for size in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), size)
            seconds, tally = run(Path(folder))
        points.append((tally["facts"], seconds))
        print(f"{tally['facts']:>9,} facts  {seconds:>7.2f} s CPU  {tally['errors']:>5} errors", flush=True)
    if len(points) > 1:
        (small, little), (large, much) = points[0], points[-1]
        print(f"time grows with the power {math.log(much / little) / math.log(large / small):.2f} of the size")


if __name__ == "__main__":
    main()
