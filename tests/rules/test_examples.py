"""Every rule's docstring has PASS and FAIL examples, and each does what it says."""

from __future__ import annotations

import hashlib
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.finding import Finding
from factcheck.report import RULES
from factcheck.store.model import ArticleFile, Vocabulary
from factcheck.store.store import Article, Store

VOCABULARY = Vocabulary.model_validate(
    yaml.load(
        """
measures:
  - {id: arrests, name: arrests by officers, unit: arrests, words: [arrest]}
  - {id: arrest-growth, name: growth of arrests, unit: percent, words: [arrest], about: arrests}
  - {id: attempts, name: attempts, unit: attempts, words: [attempt]}
  - {id: prosecutions, name: people prosecuted, unit: people, words: [prosecute], concept: court}
  - {id: convictions, name: people convicted, unit: people, words: [convict], concept: court}
  - {id: sentences, name: people sentenced, unit: people, words: [sentence], concept: court}
  - {id: conviction-growth, name: growth of convictions, unit: times, words: [convict], about: convictions}
  - {id: hunter-cases, name: cases with evidence of hunters, unit: cases, words: [hunters], part_of: prosecutions}
  - {id: hunter-share, name: share of prosecutions with evidence of hunters, unit: share, words: [prosecution], about: hunter-cases}
  - {id: hunter-rate, name: cases a week with evidence of hunters, unit: cases a week, words: [hunters], about: hunter-cases}
  - {id: filming-began, name: start of filming, unit: date, words: [filming]}
  - {id: filming-ended, name: end of filming, unit: date, words: [ended, part]}
  - {id: filming-time, name: time of filming, unit: years, words: [filming]}
stages:
  - {name: courts, steps: [prosecutions, convictions], usual_low: "0.5"}
places:
  - {name: United Kingdom, words: [UK]}
  - {name: England, inside: United Kingdom}
""",
        Loader=yaml.BaseLoader,
    )
)


def examples() -> Iterator[Any]:
    for rule in RULES:
        module = import_module(f"factcheck.rules.{ {'sum': 'total'}.get(rule, rule.replace('-', '_')) }")
        counts = {"PASS": 0, "FAIL": 0}
        for wanted, body in split(module.__doc__ or ""):
            counts[wanted] += 1
            yield pytest.param(rule, wanted, body, id=f"{rule}-{wanted.lower()}-{counts[wanted]}")


def split(docstring: str) -> list[tuple[str, str]]:
    parts: list[tuple[str, str]] = []
    for line in docstring.splitlines():
        if line in ("PASS", "FAIL"):
            parts.append((line, ""))
        elif parts:
            parts[-1] = (parts[-1][0], parts[-1][1] + line + "\n")
    return [(wanted, textwrap.dedent(body)) for wanted, body in parts]


def build(body: str) -> Store:
    spec = yaml.load(body, Loader=yaml.BaseLoader)
    articles = tuple(make_article(f"a{n}", each) for n, each in enumerate(spec.get("articles", [spec])))
    return Store(
        Path("store"),
        articles,
        {measure.id: measure for measure in VOCABULARY.measures},
        VOCABULARY.stages,
        {place.name: place for place in VOCABULARY.places},
    )


def make_article(name: str, spec: dict[str, Any]) -> Article:
    text = spec["text"]
    digest = hashlib.sha256(text.encode()).hexdigest()
    units = {measure.id: measure.unit for measure in VOCABULARY.measures}
    facts = []
    for n, given in enumerate(spec["facts"]):
        digits = f"{int(given['value']):,}" if given.get("value", "x").isdigit() else None
        default = {
            "id": f"{name}-{n}",
            "statement": "x",
            "unit": units[given["measure"]],
            "quote": text,
            "figure": digits,
        }
        facts.append({key: value for key, value in (default | given).items() if value is not None})
    meta = {key: value for key, value in spec.items() if key in ("title", "publisher", "published", "url")}
    source = {"id": name, "text": f"{name}.txt", "sha256": spec.get("sha256", digest)} | meta
    file = ArticleFile.model_validate({"source": source, "facts": facts, "dismissed": spec.get("dismissed", [])})
    return Article(file.source, text, digest, file.facts, file.dismissed, f"facts/{name}.yaml")


@pytest.mark.parametrize(("rule", "wanted", "body"), list(examples()))
def test_rule_does_what_its_example_says(rule, wanted, body):
    store = build(body)
    findings = [result for result in RULES[rule](store) if isinstance(result, Finding)]
    assert bool(findings) is (wanted == "FAIL"), [finding.message for finding in findings]
    for finding in findings:
        assert finding.rule == rule
        assert finding.message.endswith((".", "”", "'"))
        assert len(finding.quotes) >= len(finding.facts)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_an_example_of_each_kind(rule):
    module = import_module(f"factcheck.rules.{ {'sum': 'total'}.get(rule, rule.replace('-', '_')) }")
    assert {wanted for wanted, _ in split(module.__doc__ or "")} == {"PASS", "FAIL"}
