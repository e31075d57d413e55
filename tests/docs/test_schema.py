"""The schemas that editors use say what the loader says: every file of the store fits, and what the loader refuses does not."""

import json
import re

import pytest
import yaml
from jsonschema import Draft202012Validator

from dashboard.serve import ROOT
from docs.schema import FILES, FOLDER, schema_text

SETTINGS = json.loads((ROOT / ".vscode" / "settings.json").read_text())["yaml.schemas"]


class AsEditorsRead(yaml.SafeLoader):
    """YAML 1.2 as editors read it: 2013 is a number, 2021-02-08 and no are texts."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML keeps them on the class


for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", "n~"),
    ("int", r"-?[0-9]+", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+", "-0123456789"),
):
    AsEditorsRead.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first))


def problems(name: str, text: str) -> list[str]:
    validator = Draft202012Validator(json.loads((FOLDER / name).read_text()))
    return [error.message for error in validator.iter_errors(yaml.load(text, AsEditorsRead))]


def article(**changes: str) -> str:
    keys = {"id": "a", "statement": "A.", "measure": "m", "value": "5.90", "unit": "people", "quote": "5.90 people"}
    lines = [f"    {key}: {value}" for key, value in (keys | changes).items()]
    head = f"source:\n  id: s\n  text: s.txt\n  sha256: {'a' * 64}\nfacts:\n  -\n"
    return head + "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", FILES)
def test_a_schema_is_what_the_model_says(name):
    assert (FOLDER / name).read_text() == schema_text(FILES[name])


@pytest.mark.parametrize("file", sorted((ROOT / "facts").glob("*.yaml")), ids=lambda file: file.name)
def test_every_file_of_the_store_fits_the_schema_that_editors_choose_for_it(file):
    schema = {"measures.yaml": "measures", "resolutions.yaml": "resolutions"}.get(file.name, "article")
    assert problems(f"{schema}.schema.json", file.read_text()) == []


def test_editors_are_told_which_schema_is_for_which_file():
    assert {path.removeprefix("docs/schema/") for path in SETTINGS} == set(FILES)
    assert SETTINGS["docs/schema/measures.schema.json"] == "facts/measures.yaml"


def test_a_sound_fact_fits():
    assert problems("article.schema.json", article()) == []


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        pytest.param({"valeu": "5"}, "'valeu' was unexpected", id="unknown-key"),
        pytest.param({"value": "no"}, "'no' does not match", id="no-number"),
        pytest.param({"value": "1_000"}, "'1_000' does not match", id="thousands-mark"),
        pytest.param({"value": "null"}, "None is not of type 'number', 'string'", id="null"),
        pytest.param({"bound": "roughly"}, "'roughly' is not one of", id="unknown-hedge"),
        pytest.param({"id": "A B"}, "'A B' does not match", id="no-id"),
        pytest.param({"computed": "{kind: share, part: a}"}, "is not valid under any", id="half-a-share"),
    ],
)
def test_what_the_loader_refuses_the_editor_marks(changes, says):
    assert [message for message in problems("article.schema.json", article(**changes)) if says in message]
