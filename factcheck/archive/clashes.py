"""Clashes: from a scan's parts to numbers that different articles give differently for one fact, place and period.

Two numbers clash if both were matched to the same fact, so that they are comparable by the rules of the draft check,
neither names another place or period than the other, and one contradicts the fact while the other agrees with it, or
both contradict it with different values. Roundings and hedges that agree with the fact clash with nothing that agrees.
A sentence that also gives the fact as the store has it gives it so, whatever other numbers in it were matched.
"""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow.dataset as ds

from factcheck.archive.location import locate
from factcheck.archive.worker import PARTS
from factcheck.errors import FactcheckError


@dataclass(frozen=True, slots=True)
class Given:
    """A number as one article gives it, and how many articles give it so."""

    article: str
    title: str
    date: str
    url: str
    text: str
    sentence: str
    verdict: str
    articles: int


@dataclass(frozen=True, slots=True)
class Clash:
    """Two numbers for one fact, place and period; `one` contradicts the fact."""

    fact: str
    measure: str
    fact_value: str | None
    period: str
    place: str
    one: Given
    other: Given


def find_clashes(out: str, limit: int = 100) -> tuple[list[Clash], int]:
    """Give the clashes that most articles take part in, and how many there are."""
    place = locate(out).below(PARTS)
    files = [place.below(name).path for name in place.files()]
    if not files:
        msg = f"{out} holds no parts of a scan. Make them with: factcheck scan CORPUS --out {out}"
        raise FactcheckError(msg)
    from factcheck.archive.pairing import pairs_in  # noqa: PLC0415 -- Ibis takes half a second to load

    pairs, total = pairs_in(ds.dataset(files, filesystem=place.system, format="parquet"), limit)
    clashes = [
        Clash(
            pair["fact"],
            pair["measure"],
            pair["fact_value"],
            pair["period"],
            pair["place"],
            _given(pair["said"], pair["articles"]),
            _given(pair["against"], pair["other_articles"]),
        )
        for pair in pairs
    ]
    return clashes, total


def _given(quoted: dict[str, str], articles: int) -> Given:
    words = {name: quoted[name] for name in ("article", "title", "date", "url", "text", "sentence", "verdict")}
    return Given(**words, articles=articles)
