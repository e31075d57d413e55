"""Takes the store's records, gives JSON Schemas in docs/schema/ that editors check facts/ with: `make schema`."""

import json
from typing import Any

from dashboard.serve import ROOT
from factcheck.store.decisions import Decisions
from factcheck.store.model import ArticleFile, Record, Vocabulary

FOLDER = ROOT / "docs" / "schema"
FILES: dict[str, type[Record]] = {
    "article.schema.json": ArticleFile,
    "measures.schema.json": Vocabulary,
    "resolutions.schema.json": Decisions,
}


def main() -> None:
    """Write every schema; say which."""
    FOLDER.mkdir(exist_ok=True)
    for name, record in FILES.items():
        (FOLDER / name).write_text(schema_text(record), encoding="utf-8")
        print(f"docs/schema/{name}")


def schema_text(record: type[Record]) -> str:
    """Give the schema of a file as it stands on disk."""
    schema = _as_written(record.model_json_schema(by_alias=True))
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _as_written(node: Any) -> Any:
    """Leave out nulls and made-up titles: what is not known is left out of a file, and a key is its own title."""
    if isinstance(node, list):
        return [_as_written(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _as_written(value) for key, value in node.items() if not _is_noise(key, value)}
    choices = kept.get("anyOf", [])
    if {"type": "null"} in choices:
        choices = [choice for choice in choices if choice != {"type": "null"}]
        kept = {key: value for key, value in kept.items() if key != "anyOf"}
        kept |= choices[0] if len(choices) == 1 else {"anyOf": choices}
    return kept


def _is_noise(key: str, value: Any) -> bool:
    return (key == "title" and isinstance(value, str)) or (key == "default" and value is None)


if __name__ == "__main__":
    main()
