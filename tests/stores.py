"""Small stores made from short arguments; the fixtures write_store and make_store write and load them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

TEXT = "Just 359 people were convicted of child grooming in 2013. Police recorded 1,665 offences in the year to March 2018."
MEASURES = (
    {"id": "people-convicted", "name": "People convicted", "unit": "people", "words": ["convicted"]},
    {"id": "offences-recorded", "name": "Offences recorded", "unit": "offences", "words": ["offences", "recorded"]},
)


def fact(fact_id: str = "convicted-2013", /, **keys: Any) -> dict[str, Any]:
    """A fact as YAML keys; every key may be given, and None leaves one out."""
    default = {
        "id": fact_id,
        "statement": "In 2013, 359 people were convicted.",
        "measure": "people-convicted",
        "value": "359",
        "unit": "people",
        "quote": "359 people were convicted of child grooming in 2013",
        "figure": "359",
        "period": "2013",
    }
    return {key: value for key, value in (default | keys).items() if value is not None}


def article(
    text: str = TEXT, facts: Iterable[Mapping[str, Any]] = (), *, name: str = "first", **keys: Any
) -> dict[str, Any]:
    """An article with its text; further keys are those of its source, but for `dismissed`."""
    dismissed = list(keys.pop("dismissed", ()))
    return {"name": name, "text": text, "facts": list(facts), "dismissed": dismissed, "source": keys}


def write_articles(
    root: Path,
    *articles: Mapping[str, Any],
    measures: Iterable[Mapping[str, Any]] = MEASURES,
    stages: Iterable[Mapping[str, Any]] = (),
    places: Iterable[Mapping[str, Any]] = (),
) -> Path:
    """Write the files of a store."""
    (root / "facts").mkdir(exist_ok=True)
    (root / "seeds").mkdir(exist_ok=True)
    vocabulary = {"measures": list(measures), "stages": list(stages), "places": list(places)}
    (root / "facts/measures.yaml").write_text(_dump(vocabulary), "utf-8")
    for each in articles or (article(facts=[fact()]),):
        data = each["text"].encode()
        (root / f"seeds/{each['name']}.txt").write_bytes(data)
        source = {
            "id": each["name"],
            "text": f"{each['name']}.txt",
            "sha256": hashlib.sha256(data).hexdigest(),
            "title": f"The {each['name']} article",
        }
        records = {"source": source | each["source"], "facts": each["facts"], "dismissed": each["dismissed"]}
        (root / f"facts/{each['name']}.yaml").write_text(_dump(records), "utf-8")
    return root


class _NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _dump(records: Mapping[str, Any]) -> str:
    return yaml.dump(dict(records), Dumper=_NoAliases, sort_keys=False, allow_unicode=True, width=10_000)
