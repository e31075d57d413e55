"""Pairing numbers that clash: from the rows of a scan's parts to pairs, by expressions that Ibis writes for DuckDB.

Numbers given alike for one fact, place and period are one variant. A variant that contradicts the fact is paired with
the one that most articles have of those that agree with it, and with other wrong ones where none agrees. Ibis writes
the SQL only: its release of this time asks DuckDB 2 for answers in ways that are deprecated there.
"""

from __future__ import annotations

from typing import Any

import duckdb
import ibis
import pyarrow.dataset as ds

from factcheck.archive.rows import SCHEMA

_ONE = ("fact", "period", "place")  # what two numbers must share to clash
_WAYS = ("kind", "unit", "bound")
_QUOTED = ("article", "title", "date", "url", "text", "sentence", "verdict", "start")


def pairs_in(rows: ds.Dataset, limit: int) -> tuple[list[dict[str, Any]], int]:
    """Give the pairs that most articles take part in, as records, and how many there are."""
    variants = _variants(ibis.table(ibis.Schema.from_pyarrow(SCHEMA), name="rows"))
    pairs = _ranked(_quoted(_pairs(ibis.table(variants.schema(), name="variants")))).limit(limit)
    with duckdb.connect() as connection:
        connection.register("rows", rows)
        connection.execute(f"CREATE TEMP TABLE variants AS {_sql(variants)}")
        answer = connection.execute(_sql(pairs))
        found = [dict(zip(pairs.columns, record, strict=True)) for record in answer.fetchall()]
    return found, found[0]["total"] if found else 0


def _sql(expression: ibis.Table) -> str:
    return str(ibis.to_sql(expression, dialect="duckdb"))


def _variants(rows: ibis.Table) -> ibis.Table:
    """Put together what is given alike; a sentence that also gives the fact right gives nothing wrong."""
    matched = rows.filter(
        ibis._.verdict.isin(("contradicted", "supported", "rounded", "disputed")) & (ibis._.facts.length() > 0)
    ).mutate(fact=ibis._.facts[0], is_wrong=ibis._.verdict == "contradicted")
    beside = ibis.window(group_by=[matched.article, matched.sentence, matched.fact])
    given = matched.mutate(has_right=(~matched.is_wrong).any().over(beside)).filter(
        ~(ibis._.is_wrong & ibis._.has_right)
    )
    exact = ibis._.value.try_cast("decimal(38, 9)").cast("string")
    given = given.select(
        "fact",
        "measure",
        "fact_value",
        "is_wrong",
        "kind",
        "bound",
        "article",
        period=ibis.coalesce(ibis._.period, ibis._.fact_period, ""),
        place=ibis.coalesce(ibis._.place, ibis._.fact_place, ""),
        unit=ibis._.unit.fill_null(""),
        amount=ibis.coalesce(exact, ibis._.value, ibis._.low + " to " + ibis._.high, ibis._.low, ibis._.text),
        quoted=ibis.struct(
            {name: ibis._[name].fill_null("") if name in ("title", "date", "url") else ibis._[name] for name in _QUOTED}
        ),
        rank=ibis._.date.fill_null("") + "\0" + ibis._.article + "\0" + ibis._.start.cast("string").lpad(12, "0"),
    )
    return given.group_by(*_ONE, "measure", "fact_value", "is_wrong", *_WAYS, "amount").agg(
        articles=ibis._.article.nunique(),
        earliest=ibis._.quoted.argmin(ibis._.rank),
        latest=ibis._.quoted.argmax(ibis._.rank),
    )


def _pairs(variants: ibis.Table) -> ibis.Table:
    wrong, right = variants.filter(ibis._.is_wrong), variants.filter(~ibis._.is_wrong)
    order = [ibis._.articles.desc(), ibis._.amount, *(ibis._[name] for name in _WAYS)]
    place = ibis.row_number().over(group_by=_ONE, order_by=order)
    agreeing = right.mutate(place_among=place).filter(ibis._.place_among == 0).drop("place_among")
    with_right = wrong.join(agreeing, _ONE, rname="other_{name}")
    alone = wrong.anti_join(agreeing, _ONE)
    other = wrong.view()
    is_more = (alone.articles > other.articles) | ((alone.articles == other.articles) & (other.amount > alone.amount))
    same = [alone[name] == other[name] for name in _ONE]
    with_wrong = alone.join(other, [*same, is_more], rname="other_{name}")
    names = with_right.columns
    return with_right.union(with_wrong.select(*names))


def _quoted(pairs: ibis.Table) -> ibis.Table:
    """Quote the latest of each, or where both stand in one article another."""
    is_apart = ibis._.other_earliest.article != ibis._.latest.article
    placed = pairs.mutate(against=ibis.ifelse(is_apart, ibis._.other_earliest, ibis._.other_latest))
    said = ibis.ifelse(ibis._.latest.article == ibis._.against.article, ibis._.earliest, ibis._.latest)
    return placed.mutate(said=said).filter(ibis._.said.article != ibis._.against.article)


def _ranked(pairs: ibis.Table) -> ibis.Table:
    many = (ibis._.articles + ibis._.other_articles).desc()
    ordered = pairs.mutate(total=ibis._.count().over(ibis.window())).order_by(
        many, ibis._.articles.desc(), *_ONE, "amount", *_WAYS, "other_amount"
    )
    return ordered.select(*_ONE, "measure", "fact_value", "articles", "other_articles", "said", "against", "total")
