"""Articles whose id stands in more than one part: from the ids of all parts to those, without holding all ids at once.

Eight bytes are kept for each article; the ids themselves are read again only of parts in which one seems to be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

Prints = NDArray[np.uint64]

NAMED = 1_000  # duplicates that are named; all are counted


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An id and the parts that have an article of it."""

    article: str
    parts: tuple[str, ...]


def prints_of(ids: Sequence[str]) -> Prints:
    """Give a number for each id."""
    data = b"".join(blake2b(name.encode(), digest_size=8).digest() for name in ids)
    return np.frombuffer(data, np.uint64)


def find_duplicates(
    prints: Mapping[str, Prints], ids_of: Callable[[str], Sequence[str]]
) -> tuple[list[Duplicate], int]:
    """Give the first duplicates and how many there are; `ids_of` reads the ids of a part, which are each there once."""
    if not prints:
        return [], 0
    ordered = np.sort(np.concatenate(list(prints.values())))
    repeated = np.unique(ordered[1:][ordered[1:] == ordered[:-1]])
    if not repeated.size:
        return [], 0
    sought = repeated[:NAMED]
    found: dict[str, list[str]] = defaultdict(list)
    for name, own in prints.items():
        is_sought = np.isin(own, sought)
        if is_sought.any():
            ids = ids_of(name)
            for place in np.flatnonzero(is_sought).tolist():
                found[ids[place]].append(name)
    duplicates = [Duplicate(article, tuple(parts)) for article, parts in sorted(found.items()) if len(parts) > 1]
    return duplicates, len(repeated)
