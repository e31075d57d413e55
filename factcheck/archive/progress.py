"""Showing how far a scan is: one line on a terminal, with the rate and the time left; nothing anywhere else."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

_EVERY = 0.5  # seconds


def shown_on(stream: TextIO, clock: Callable[[], float] = time.monotonic) -> Callable[[int, int, int], None]:
    """Give what takes parts done, parts to do and articles done, and rewrites the line."""
    started, last = clock(), 0.0
    is_shown = stream.isatty()

    def show(done: int, wanted: int, articles: int) -> None:
        nonlocal last
        now = clock()
        if not is_shown or (done < wanted and now - last < _EVERY):
            return
        last = now
        end = "\n" if done == wanted else ""
        stream.write(f"\r\x1b[K{line(done, wanted, articles, now - started)}{end}")
        stream.flush()

    return show


def line(done: int, wanted: int, articles: int, seconds: float) -> str:
    """Say how far it is; the time left is reckoned once a part is done.

    >>> line(3, 12, 12_000, 600)
    '3 of 12 parts, 12,000 articles, 20.0 a second, 30 min left'
    """
    rate = articles / seconds if seconds > 0 else 0.0
    told = f"{done:,} of {wanted:,} parts, {articles:,} articles, {rate:,.1f} a second"
    return f"{told}, {span(seconds / done * (wanted - done))} left" if 0 < done < wanted else told


def span(seconds: float) -> str:
    """Say how long, in the unit a person would.

    >>> span(12), span(600), span(40_000)
    ('12 s', '10 min', '11.1 h')
    """
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
