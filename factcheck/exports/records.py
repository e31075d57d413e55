"""From values to the plain records of the JSON contract: numbers as exact text, enums as their words.

Numbers are JSON strings ("5.90"), because most programs would read the number 5.90 as 5.9 and so lose a digit that
states its precision. Fields may be added, never renamed or dropped.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from factcheck.figures import Figure
from factcheck.finding import Finding, Pass
from factcheck.report import StoreReport
from factcheck.store.model import Fact
from factcheck.store.store import Store

Json = dict[str, Any]


def to_json(record: Json | list[Json]) -> str:
    """Write records as JSON, readable and with a last line end."""
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def exact(number: Decimal | None) -> str | None:
    """Write a number with all its digits and no exponent.

    >>> exact(Decimal("5.90")), exact(Decimal("1E+3")), exact(None)
    ('5.90', '1000', None)
    """
    return None if number is None else f"{number:f}"


def figure_record(figure: Figure) -> Json:
    """Give a figure as a record; `start` and `end` count code points."""
    return {
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "value": exact(figure.value),
        "low": exact(figure.low),
        "high": exact(figure.high),
        "unit": figure.unit,
        "kind": figure.kind.value,
        "bound": figure.bound.value,
        "step": exact(figure.step),
        "counted": figure.counted,
        "per": figure.per,
        "period": None if figure.period is None else str(figure.period),
        "place": figure.place,
        "flags": list(figure.flags),
    }


def fact_record(fact: Fact, store: Store) -> Json:
    """Give a fact as a record, with its source and the line it stands on."""
    article = store.article_of[fact.id]
    return {
        "id": fact.id,
        "statement": fact.statement,
        "measure": fact.measure,
        "value": exact(fact.value),
        "low": exact(fact.low),
        "high": exact(fact.high),
        "bound": fact.bound.value,
        "unit": fact.unit,
        "period": None if fact.period is None else str(fact.period),
        "place": fact.place,
        "population": fact.population,
        "origin": fact.origin,
        "via": list(fact.via),
        "quote": fact.quote,
        "source": article.source.id,
        "title": article.source.title,
        "publisher": article.source.publisher,
        "published": article.source.published,
        "url": article.source.url,
        "status": fact.status.value,
        "computed": None if fact.computed is None else fact.computed.kind,
        "computed_as": getattr(fact.computed, "form", getattr(fact.computed, "per", None)),
        "inputs": list(fact.inputs),
        "file": article.file,
        "line": store.line_of(fact.id),
    }


def finding_record(finding: Finding) -> Json:
    """Give a finding as a record."""
    record: Json = {
        "rule": finding.rule,
        "level": finding.level.value,
        "message": finding.message,
        "working": finding.working,
        "facts": list(finding.facts),
        "quotes": list(finding.quotes),
        "file": finding.file,
        "line": finding.line,
        "suggestion": finding.suggestion,
        "code": finding.code,
    }
    if finding.start is not None and finding.end is not None:
        record |= {"start": finding.start, "end": finding.end}
    return record


def pass_record(held: Pass) -> Json:
    """Give a recomputation that held as a record."""
    return {
        "rule": held.rule,
        "message": held.message,
        "working": held.working,
        "facts": list(held.facts),
        "quotes": list(held.quotes),
    }


def report_record(report: StoreReport) -> Json:
    """Give the whole report of a store."""
    return {
        "findings": [finding_record(finding) for finding in report.findings],
        "passes": [pass_record(held) for held in report.passes],
        "tally": dict(report.tally),
    }
