"""Takes a store (default: the project's own), gives the CPU time of a rerun of each view: `python -m benchmarks.rerun`.

The page script runs in this process without a browser; the first run of a view, which loads modules and checks the
store, is printed apart. The bar is 0.3 s a rerun.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from streamlit.testing.v1 import AppTest

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from archived import make_corpus, scan_here

from factcheck.archive.rows import store_check

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = 200  # of the scan that the archive is shown with
RUNS = 15
BAR = 0.3  # seconds
CASES: tuple[tuple[str, dict[str, str]], ...] = (
    ("", {}),
    ("inconsistencies", {}),
    ("facts", {}),
    ("facts", {"fact": "prosecuted-2013"}),
    ("trends", {}),
    ("archive", {}),
    ("archive", {"show": "time"}),
    ("archive", {"show": "clashes"}),
    ("archive", {"article": "made-1-000007"}),
    ("sources", {}),
    ("sources", {"article": "more-afraid-of-vigilantes", "fact": "prosecuted-2013"}),
)


def main() -> int:
    """Measure every view; 1 if one is over the bar."""
    os.environ["FACTCHECK_STORE"] = sys.argv[1] if len(sys.argv) > 1 else str(ROOT)
    print(f"{'view':<44} {'first':>8} {'median':>8} {'slowest':>8}   CPU seconds, {RUNS} reruns")
    with tempfile.TemporaryDirectory() as folder:
        made = make_corpus(ARTICLES, seed=1).articles
        os.environ["FACTCHECK_SCANS"] = str(scan_here(made, Path(folder), store_check(ROOT)))
        medians = [_told(view, parameters) for view, parameters in CASES]
    print(f"slowest median {max(medians):.3f} s; the bar is {BAR} s")
    return int(max(medians) > BAR)


def _told(view: str, parameters: dict[str, str]) -> float:
    """Measure one view and print it; give the median of its reruns."""
    first, times = measure(view, parameters)
    asked = "&".join(f"{key}={value}" for key, value in parameters.items())
    median = statistics.median(times)
    print(f"{f'/{view}?{asked}'[:44]:<44} {first:8.3f} {median:8.3f} {max(times):8.3f}")
    return median


def measure(view: str, parameters: dict[str, str]) -> tuple[float, list[float]]:
    """Give the CPU time of the first run of a view, and of its reruns."""
    app = AppTest.from_file(str(ROOT / "dashboard" / "app.py"), default_timeout=60)
    if view:
        app.run()
        known = app._registered_pages.items()  # noqa: SLF001 - the pages of the app have no other handle
        app._page_hash = next(key for key, page in known if page.get("url_pathname") == view)  # noqa: SLF001
    for name, value in parameters.items():
        app.query_params[name] = value
    first = timed(app)
    return first, [timed(app) for _ in range(RUNS)]


def timed(app: AppTest) -> float:
    """Run the page once and give the CPU time of the whole process."""
    start = time.process_time()
    app.run()
    if app.exception:
        raise RuntimeError(app.exception[0].value)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
