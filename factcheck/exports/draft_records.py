"""From the report of a draft to what programs read: JSON records, CSV, SARIF 2.1.0."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator
from urllib.parse import quote

from factcheck import __version__
from factcheck.draft.model import SERIOUS, CheckedFigure, DraftReport, Verdict
from factcheck.exports.records import Json, exact, finding_record, to_json
from factcheck.exports.sarif import SCHEMA
from factcheck.exports.table import as_cell

_EXPLAINED = {
    Verdict.CONTRADICTED: "The store says otherwise.",
    Verdict.MISCALCULATED: "The draft's own numbers give another result.",
    Verdict.OUTDATED: "The store has a newer number.",
    Verdict.DISPUTED: "The number agrees with a fact that stands under an open finding.",
    Verdict.UNSOURCED: "Nothing in the store speaks of the number.",
    Verdict.ROUNDED: "The number is a rounding of the store's.",
}
_COLUMNS = ("line", "column", "number", "verdict", "message", "working", "facts", "quotes", "sources", "by_hand")


def draft_record(report: DraftReport, text: str = "") -> Json:
    """Give the report as a record; offsets count code points, numbers are strings with their digits as published."""
    places = positions(text, report) if text else iter(())
    figures = []
    for figure in report.figures:
        record = _figure_record(figure)
        place = next(places, None)
        if place is not None:
            record |= {"line": place[0], "column": place[1]}
        figures.append(record)
    return {
        "figures": figures,
        "findings": [finding_record(finding) for finding in report.findings],
        "tally": dict(report.tally),
        "losses": list(report.losses),
    }


def draft_json(report: DraftReport, text: str, name: str) -> str:
    """Write the report as JSON."""
    return to_json({"draft": name} | draft_record(report, text))


def draft_csv(report: DraftReport, text: str, name: str) -> str:
    """Write one line a number; what could run as a formula in a spreadsheet is made harmless."""
    del name
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for figure, (line, column) in zip(report.figures, positions(text, report), strict=True):
        cells = (
            figure.text,
            figure.label,
            figure.message,
            figure.working,
            " ".join(fact.id for fact in figure.facts),
            " | ".join(fact.quote for fact in figure.facts),
            " | ".join(dict.fromkeys(fact.title or fact.source for fact in figure.facts)),
            "" if figure.by_hand is None else figure.by_hand or "yes",
        )
        writer.writerow([line, column, *map(as_cell, cells)])
    return out.getvalue()


def draft_sarif(report: DraftReport, text: str, name: str) -> str:
    """Write one SARIF result for each number that wants a look."""
    rules = [{"id": verdict.value, "shortDescription": {"text": _EXPLAINED[verdict]}} for verdict in SERIOUS]
    run: Json = {
        "tool": {"driver": {"name": "factcheck", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "results": [
            _result(figure, place, name)
            for figure, place in zip(report.figures, positions(text, report), strict=True)
            if figure.level is not None
        ],
        "properties": {"tally": dict(report.tally), "losses": list(report.losses)},
    }
    return to_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def positions(text: str, report: DraftReport) -> Iterator[tuple[int, int]]:
    """Give line and column of each number, both counted from 1."""
    line, seen = 1, 0
    for figure in report.figures:
        line += text.count("\n", seen, figure.start)
        seen = figure.start
        yield line, figure.start - text.rfind("\n", 0, figure.start)


def _figure_record(figure: CheckedFigure) -> Json:
    facts = [
        {
            "id": fact.id,
            "value": exact(fact.value),
            "quote": fact.quote,
            "source": fact.source,
            "title": fact.title,
            "statement": fact.statement,
        }
        for fact in figure.facts
    ]
    return {
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "verdict": figure.verdict.value,
        "message": figure.message,
        "working": figure.working,
        "facts": facts,
        "kind": figure.figure.kind.value,
        "unread": figure.is_unread,
        "by_hand": figure.by_hand,
        "findings": [finding_record(finding) for finding in figure.findings],
    }


def _result(figure: CheckedFigure, place: tuple[int, int], name: str) -> Json:
    line, column = place
    parts = [f"{figure.text}: {figure.message}", figure.working, *(f"“{fact.quote}”" for fact in figure.facts)]
    told = "\0".join([figure.verdict.value, figure.text, *(fact.id for fact in figure.facts), figure.message])
    region = {
        "startLine": line,
        "startColumn": column,
        "charOffset": figure.start,
        "charLength": figure.end - figure.start,
    }
    return {
        "ruleId": figure.verdict.value,
        "ruleIndex": list(SERIOUS).index(figure.verdict),
        "level": SERIOUS[figure.verdict].value,
        "message": {"text": "\n".join(filter(None, parts))},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": quote(name)}, "region": region}}],
        "partialFingerprints": {"factcheck/v1": hashlib.sha256(told.encode()).hexdigest()[:16]},
        "properties": {"facts": [fact.id for fact in figure.facts]},
    }
