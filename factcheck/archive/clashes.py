"""Clashes: from a scan's parts to numbers that different articles give differently for one fact, place and period.

Two numbers clash if both were matched to the same fact, so that they are comparable by the rules of the draft check,
neither names another place or period than the other, and one contradicts the fact while the other agrees with it, or
both contradict it with different values. Roundings and hedges that agree with the fact clash with nothing that agrees.
A sentence that also gives the fact as the store has it gives it so, whatever other numbers in it were matched.
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb
import pyarrow.dataset as ds

from factcheck.archive.location import locate
from factcheck.archive.worker import PARTS
from factcheck.errors import FactcheckError

_VARIANTS = """
CREATE TEMP TABLE variants AS
WITH given AS (
    SELECT facts[1] AS fact, measure, fact_value, verdict = 'contradicted' AS is_wrong,
        coalesce(period, fact_period, '') AS period, coalesce(place, fact_place, '') AS place,
        kind, coalesce(unit, '') AS unit, bound,
        coalesce(CAST(TRY_CAST(value AS DECIMAL(38, 9)) AS VARCHAR), value, low || ' to ' || high, low, text) AS amount,
        {'article': article, 'title': coalesce(title, ''), 'date': coalesce(date, ''), 'url': coalesce(url, ''),
         'text': text, 'sentence': sentence, 'verdict': verdict, 'start': start} AS quoted,
        coalesce(date, '') || chr(0) || article || chr(0) || lpad(CAST(start AS VARCHAR), 12, '0') AS rank
    FROM rows
    WHERE verdict IN ('contradicted', 'supported', 'rounded', 'disputed') AND len(facts) > 0
    QUALIFY NOT (is_wrong AND bool_or(NOT is_wrong) OVER (PARTITION BY article, sentence, facts[1]))
)
SELECT fact, measure, fact_value, period, place, is_wrong, kind, unit, bound, amount,
    count(DISTINCT quoted.article) AS articles, arg_min(quoted, rank) AS earliest, arg_max(quoted, rank) AS latest
FROM given GROUP BY ALL
"""
# The agreeing numbers of a fact are one side: the one most articles give stands for it.
_CLASHES = """
WITH agreeing AS (
    SELECT * FROM variants WHERE NOT is_wrong
    QUALIFY row_number() OVER (PARTITION BY fact, period, place ORDER BY articles DESC, amount, kind, unit, bound) = 1
), pairs AS (
    SELECT w AS one, a AS other FROM variants w JOIN agreeing a USING (fact, period, place) WHERE w.is_wrong
    UNION ALL
    SELECT w, v FROM variants w JOIN variants v USING (fact, period, place)
    WHERE w.is_wrong AND v.is_wrong AND (w.articles, v.amount) > (v.articles, w.amount)
        AND NOT EXISTS (FROM agreeing a WHERE (a.fact, a.period, a.place) = (w.fact, w.period, w.place))
), placed AS (
    SELECT one, other, one.latest AS said,
        CASE WHEN other.earliest.article <> one.latest.article THEN other.earliest ELSE other.latest END AS against
    FROM pairs
), apart AS (
    SELECT one, other, CASE WHEN said.article = against.article THEN one.earliest ELSE said END AS said, against
    FROM placed
)
SELECT one.fact, one.measure, one.fact_value, one.period, one.place, one.articles, other.articles, said, against,
    count(*) OVER () AS total
FROM apart WHERE said.article <> against.article
ORDER BY one.articles + other.articles DESC, one.articles DESC, one.fact, one.period, one.place, one.amount,
    one.kind, one.unit, one.bound, other.amount
LIMIT ?
"""


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
    rows = ds.dataset(files, filesystem=place.system, format="parquet")
    with duckdb.connect() as connection:
        connection.register("rows", rows)
        connection.execute(_VARIANTS)
        found = connection.execute(_CLASHES, [limit]).fetchall()
    clashes = [
        Clash(fact, measure, value, period, where, _given(said, many), _given(against, others))
        for fact, measure, value, period, where, many, others, said, against, _ in found
    ]
    return clashes, found[0][-1] if found else 0


def _given(quoted: dict[str, str], articles: int) -> Given:
    words = {name: quoted[name] for name in ("article", "title", "date", "url", "text", "sentence", "verdict")}
    return Given(**words, articles=articles)
