"""CPU time of a call, as steady as a shared machine lets it be."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def least_cost(call: Callable[[], object], runs: int = 3) -> float:
    """Give the least CPU time of several runs, with the garbage collector out of the way."""
    times = []
    for _ in range(runs):
        gc.disable()
        try:
            began = time.process_time()
            call()
            times.append(time.process_time() - began)
        finally:
            gc.enable()
    return min(times)
