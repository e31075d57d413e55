"""Whether a store is small enough for a scan, whose workers hold all its facts; told before anything is loaded.

A fact takes up to 18 KB and half a millisecond to check in each worker. Each has the key `measure` once, on a line of
its own or after the dash, so that lines tell how many there are.
"""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.store.load import FACTS, VOCABULARY

MOST = 100_000  # facts: up to two gigabytes and a minute before the first article, in each worker
_FACT = re.compile(rb"^[ \t]*(?:- )?[{]?[ \t]*measure:", re.MULTILINE)


def refuse_if_large(store: Path) -> None:
    """Refuse a store with more facts than a worker should hold, and say what does take it."""
    number = sum(
        len(_FACT.findall(file.read_bytes())) for file in (store / FACTS).glob("*.yaml") if file.name != VOCABULARY
    )
    if number > MOST:
        msg = (
            f"The store {store} holds about {number:,} facts; a scan takes at most {MOST:,}, because every worker "
            "holds them all. Scan against a store of the measures you look for. To check the facts against each other, "
            "by the million: factcheck facts --format parquet > facts.parquet, then factcheck table facts.parquet"
        )
        raise FactcheckError(msg)
