"""How fast numbers are read: this engine, a plain regular expression, text2num and quantulum3 in one run.

    python -m benchmarks.number_speed [--seconds 2]

The corpus is the five articles. CPU time of one core, best of three; the peers are measured where they are installed
(`pip install quantulum3 text2num`), and said to be missing where not. The plain expression finds digits and simple
number words and builds their values, and nothing else.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from factcheck.figures import find_figures

SEEDS = Path(__file__).parent.parent / "seeds"
TARGET = 2.0  # MB/s
WORDS = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))
PLAIN = re.compile(rf"\b(?:[0-9]+(?:,[0-9]{{3}})*(?:\.[0-9]+)?|{'|'.join(WORDS)})\b", re.IGNORECASE)


def plain(text: str) -> list[Decimal]:
    """Read digits and twelve words, as a first attempt would."""
    return [Decimal(WORDS.get(match[0].lower(), match[0].replace(",", ""))) for match in PLAIN.finditer(text)]


def peers() -> dict[str, Callable[[str], object]]:
    """Give the programs that are installed here, by name."""
    found: dict[str, Callable[[str], object]] = {"factcheck": find_figures, "plain expression": plain}
    try:
        from text_to_num import alpha2digit  # noqa: PLC0415

        found["text2num"] = lambda text: alpha2digit(text, "en")
    except ImportError:
        print("text2num is not installed")
    try:
        from quantulum3 import classifier, parser  # noqa: PLC0415

        classifier.USE_CLF = False  # its trained model needs one old scikit-learn; without it it is faster, too
        found["quantulum3"] = parser.parse
    except ImportError:
        print("quantulum3 is not installed")
    return found


def throughput(read: Callable[[str], object], texts: list[str], seconds: float) -> float:
    """Give the megabytes read in a second of CPU time, the best of three turns."""
    size = sum(len(text.encode()) for text in texts)
    for text in texts:
        read(text)
    best = 0.0
    for _ in range(3):
        began, rounds = time.process_time(), 0
        while time.process_time() - began < seconds / 3 or rounds == 0:
            for text in texts:
                read(text)
            rounds += 1
        best = max(best, rounds * size / (time.process_time() - began) / 1e6)
    return best


def main() -> int:
    """Print the table; 1 when the engine misses its target."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=2.0)
    seconds = options.parse_args().seconds
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    print(f"{len(texts)} articles, {sum(len(text.encode()) for text in texts)} bytes")
    speeds = {name: throughput(read, texts, seconds) for name, read in peers().items()}
    ours = speeds["factcheck"]
    for name, speed in sorted(speeds.items(), key=lambda row: -row[1]):
        print(f"{name:18} {speed:8.3f} MB/s   factcheck is {ours / speed:6.1f} times as fast")
    print(f"target {TARGET} MB/s: {'met' if ours >= TARGET else 'MISSED'}")
    return 0 if ours >= TARGET else 1


if __name__ == "__main__":
    raise SystemExit(main())
