"""A Frictionless Data Package: the rows as CSV, every column, unit, source and caveat described, in a zip."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from factcheck.charts.model import Chart
from factcheck.exports.chart import archive, rows
from factcheck.exports.chart.columns import columns
from factcheck.exports.chart.typeset import shown

MEDIA_TYPE = "application/zip"
DESCRIPTION = "datapackage.json"
DATA = "data.csv"
_KEY = "factcheck"
_IS_ADDRESS = re.compile(r"https?://[^\s]+\Z")


def draw(chart: Chart) -> bytes:
    """Pack data and description."""
    data = rows.draw(chart)
    return archive.packed({DESCRIPTION: _json(description(chart, DATA, data)), DATA: data})


def embed(data: bytes, record: str) -> bytes:
    """Put the record into the description."""
    entries = archive.unpacked(data)
    told = json.loads(entries[DESCRIPTION])
    return archive.packed({**entries, DESCRIPTION: _json({**told, _KEY: record})})


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and the entries without it."""
    try:
        entries = archive.unpacked(data)
        told = json.loads(entries[DESCRIPTION])
        record = told.pop(_KEY, None)
    except (archive.ArchiveError, KeyError, ValueError, AttributeError):
        return None, data
    body = {**entries, DESCRIPTION: _json(told)}
    return (None if record is None else str(record)), archive.told(body)


def description(chart: Chart, name: str, data: bytes) -> dict[str, Any]:
    """Describe a CSV file: columns, units, sources, caveats."""
    sources = {fact.source: fact.url for fact in chart.facts}
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": f"chart-{chart.code.lower()}",
        "title": shown(chart.title),
        "description": shown(" ".join((f"{chart.subtitle}.", chart.source_line, *chart.caveats))),
        "created": f"{chart.spec.as_of}T00:00:00Z",
        "version": chart.spec.as_of,
        "keywords": [chart.code],
        "sources": [
            {"title": shown(title), **({"path": url} if _IS_ADDRESS.match(url) else {})}
            for title, url in sources.items()
        ],
        "resources": [
            {
                "name": "data",
                "path": name,
                "title": shown(chart.title),
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(data),
                "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
                "dialect": {"delimiter": ",", "lineTerminator": rows.LINE_END, "header": True},
                "schema": {
                    "fields": [
                        {"name": each.name, "type": each.kind, "description": shown(each.about)}
                        for each in columns(chart)
                    ],
                    "primaryKey": ["id"],
                    "missingValues": [""],
                },
            }
        ],
        "units": sorted({fact.unit for fact in chart.facts}),
        "citations": [
            {"fact": fact.id, "quote": fact.quote, "source": fact.source, "seal": fact.seal} for fact in chart.facts
        ],
    }


def sidecar(chart: Chart, name: str, data: bytes) -> bytes:
    """Describe a CSV file that lies beside its description."""
    told = description(chart, name, data)
    (resource,) = told["resources"]
    resource["schema"]["fields"].append(
        {"name": rows.CHECK, "type": "string", "description": "Hashes over the data and over the evidence."}
    )
    return _json(told)


def _json(record: dict[str, Any]) -> bytes:
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()
