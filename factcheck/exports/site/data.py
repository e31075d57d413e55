"""All facts as data beside the pages: CSV and JSON, with a Frictionless description of every column."""

from __future__ import annotations

import hashlib
import json

from factcheck.exports.records import fact_record, to_json
from factcheck.exports.table import COLUMNS, to_csv
from factcheck.store.model import Fact, Source
from factcheck.store.store import Store

CSV_FILE, JSON_FILE, DESCRIPTION_FILE = "facts.csv", "facts.json", "datapackage.json"
_KINDS = {
    "value": "number",
    "low": "number",
    "high": "number",
    "first_day": "date",
    "last_day": "date",
    "line": "integer",
}
_OWN = {
    "first_day": "The first day of the period.",
    "last_day": "The last day of the period.",
    "via": "Through whom it reached the article, nearest last, with > between them.",
    "source": "The article's short name.",
    "computed": "How it follows from other facts: change, share, rate, sum or duration.",
    "computed_as": "How a change is put, or what a rate is per.",
    "inputs": "The facts it is computed from.",
    "file": "The file of the store that holds it.",
    "line": "The line it begins on.",
}


def data_files(store: Store, day: str) -> dict[str, bytes]:
    """Give the files."""
    facts = list(store)
    table = to_csv(store, facts).encode()
    fields = [{"name": name, "type": _KINDS.get(name, "string"), "description": _about(name)} for name in COLUMNS]
    articles = [article.source for article in store.articles]
    told = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "facts",
        "title": "Statistics with their quotes",
        "description": f"{len(facts)} statistics, each with the exact words of its article. As of {day}.",
        "created": f"{day}T00:00:00Z",
        "version": day,
        "sources": [{"title": each.label, **({"path": each.url} if each.url else {})} for each in articles],
        "resources": [
            {
                "name": "facts",
                "path": CSV_FILE,
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(table),
                "hash": f"sha256:{hashlib.sha256(table).hexdigest()}",
                "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
                "schema": {"fields": fields, "primaryKey": ["id"], "missingValues": [""]},
            }
        ],
    }
    return {
        CSV_FILE: table,
        JSON_FILE: to_json([fact_record(fact, store) for fact in facts]).encode(),
        DESCRIPTION_FILE: (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode(),
    }


def _about(name: str) -> str:
    """Say what a column holds, in the words of the store's own model."""
    for model in (Fact, Source):
        described = model.model_fields.get(name)
        if name not in _OWN and described is not None and described.description:
            return described.description
    return _OWN.get(name, "The fact's name in the store.")
