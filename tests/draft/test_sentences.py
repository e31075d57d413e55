"""At least 97 of 100 labelled sentences about the five articles get the right verdict from the right facts."""

from pathlib import Path

import pytest
import yaml

from factcheck.draft import check_draft
from factcheck.store.load import load_store

ROOT = Path(__file__).parents[2]
FLOOR = 97


def _groups(file):
    loaded = yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return loaded.items() if isinstance(loaded, dict) else [("more", loaded)]


HERE = Path(__file__).parent
CASES = [
    pytest.param(case["text"], words, expected, id=f"{group}: {case.get('id', case['text'])}: {words}")
    for file in ("sentences.yaml", "more_sentences.yaml")
    for group, cases in _groups(HERE / file)
    for case in cases
    for words, expected in case["figures"].items()
]


@pytest.fixture(scope="module")
def curated():
    return load_store(ROOT)


def problem(store, text, words, expected):
    """Say what is wrong with the answer to the figure, or nothing."""
    at = text.index(words)
    verdicts, *facts = expected.split()
    checked = [
        figure for figure in check_draft(text, store).figures if figure.start < at + len(words) and at < figure.end
    ]
    if not checked:
        return "not found"
    cited = [fact.id for fact in checked[0].facts]
    if checked[0].verdict not in verdicts.split("|"):
        return f"{checked[0].verdict} {cited}: {checked[0].message}"
    missing = [fact for fact in facts if not set(fact.split("|")) & set(cited)]
    if missing or (facts and cited[0] not in facts[0].split("|")):
        return f"cites {cited}: {checked[0].message}"
    return ""


def test_at_least_97_of_100_sentences_are_answered_as_labelled(curated):
    wrong = [f"{case.id}: {said}" for case in CASES if (said := problem(curated, *case.values))]
    assert len(CASES) >= 120
    assert len(wrong) * 100 <= (100 - FLOOR) * len(CASES), f"{len(wrong)} of {len(CASES)} wrong:\n" + "\n".join(wrong)
