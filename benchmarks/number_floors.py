"""Keep the floors of accuracy: measure F1 of every suite on the labelled cases and raise `floors.json`, never lower it.

    python -m benchmarks.number_floors            measure and compare
    python -m benchmarks.number_floors --raise    write what has risen, a margin below what was measured

The labelled cases lie outside this repository: in `../shared/gold`, or where FACTCHECK_GOLD says.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from factcheck.figures import Figure, find_figures

ROOT = Path(__file__).parent.parent
FLOORS = Path(__file__).parent / "floors.json"
MARGIN = 0.5  # points below what was measured
COARSE = {"rate": "quantity", "duration": "quantity", "age": "quantity"}  # the suites' own, coarser kinds


def gold_folder() -> Path | None:
    """Find the folder of labelled cases, or None."""
    named = os.environ.get("FACTCHECK_GOLD")
    place = Path(named) if named else ROOT.parent / "shared" / "gold"
    return place if (place / "numbers.jsonl").is_file() else None


def measure(folder: Path) -> dict[str, dict[str, Any]]:
    """Give the scores of every suite, and the count of exceptions under that name."""
    sys.path.insert(0, str(folder))
    import number_scoring  # noqa: PLC0415

    rows = [json.loads(line) for line in (folder / "numbers.jsonl").read_text(encoding="utf-8").splitlines()]
    result = number_scoring.score_all(lambda text: [_row(figure) for figure in find_figures(text)], rows)
    for scores in result["suites"].values():
        if not scores["gold"]:  # texts without any statistic: the share of them left alone
            scores["e2e_f1"] = scores["perfect"]
    return {**result["suites"], "exceptions": {"count": result["exceptions"]}}


def floors() -> dict[str, float]:
    """Give the floor of each suite."""
    stored: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return stored


def _row(figure: Figure) -> tuple[object, ...]:
    numbers = [None if number is None else float(number) for number in (figure.value, figure.low, figure.high)]
    kind = str(figure.kind)
    return (figure.start, figure.end, *numbers, figure.unit, COARSE.get(kind, kind))


def main() -> int:
    """Print each suite beside its floor; 1 when one lies below, 2 without cases."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--raise", action="store_true", dest="is_raising")
    is_raising = options.parse_args().is_raising
    folder = gold_folder()
    if folder is None:
        print("no labelled cases: set FACTCHECK_GOLD to the folder that holds numbers.jsonl", file=sys.stderr)
        return 2
    scores = measure(folder)
    exceptions = scores.pop("exceptions")["count"]
    known = floors() if FLOORS.is_file() else {}
    for suite, score in scores.items():
        mark = "" if score["e2e_f1"] >= known.get(suite, 0) else "  BELOW"
        print(f"{suite:20} {score['e2e_f1']:6.1f}   floor {known.get(suite, 0):6.1f}{mark}")
    print(f"{exceptions} exceptions")
    if is_raising:
        measured = {suite: round(score["e2e_f1"] - MARGIN, 1) for suite, score in scores.items()}
        risen = {suite: max(known.get(suite, 0.0), floor) for suite, floor in measured.items()}
        FLOORS.write_text(json.dumps(risen, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    below = [suite for suite, score in scores.items() if score["e2e_f1"] < known.get(suite, 0)]
    return 1 if below or exceptions else 0


if __name__ == "__main__":
    raise SystemExit(main())
