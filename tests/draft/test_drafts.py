"""Whole drafts with every number labelled: about the five articles, and about a store of another subject.

A draft is marked up as [1,665](supported undercover-arrests-2022-23): the words of a number, the verdicts it may get, the
facts that must be cited (a|b: either). A number without a mark must be answered as unsourced or context. Drafts are
divided by lines of ===, and each begins with a line that says who wrote it. `economy/` is a store whose articles and
figures are invented for these tests.
"""

import re
from pathlib import Path

import pytest

from factcheck.draft import check_draft
from factcheck.report import check_store
from factcheck.store.load import load_store

HERE = Path(__file__).parent
SETS = {"five_articles": HERE.parents[1], "economy": HERE / "economy"}
FLOOR = 97
MARK = re.compile(r"\[([^\]]+)\]\(([a-z|]+)((?: [a-z0-9|-]+)*)\)")
IDLE = "unsourced|context"


def drafts(name):
    """Give each draft: who wrote it, its text, and the labels as (start, end, verdicts, facts)."""
    for draft in (HERE / f"drafts/{name}.md").read_text("utf-8").split("\n===\n"):
        writer, _, marked = draft.partition("\n")
        text, labels, at = "", [], 0
        for match in MARK.finditer(marked):
            text += marked[at : match.start()]
            labels.append((len(text), len(text) + len(match[1]), match[2], match[3].split()))
            text, at = text + match[1], match.end()
        yield writer, text + marked[at:], labels


def answers(name):
    """Give every labelled or found number: what it is, the verdicts wanted, the verdict given, whether the facts are cited."""
    store = load_store(SETS[name])
    for writer, text, labels in drafts(name):
        figures = check_draft(text, store).figures
        for figure in figures:
            label = next((label for label in labels if figure.start < label[1] and label[0] < figure.end), None)
            _, _, wanted, facts = label or (0, 0, IDLE, [])
            cited = {fact.id for fact in figure.facts}
            is_cited = all(cited & set(fact.split("|")) for fact in facts)
            yield f"{writer}: {figure.text}: {figure.message}", wanted.split("|"), figure.verdict.value, is_cited
        for start, end, wanted, _ in labels:
            if not any(figure.start < end and start < figure.end for figure in figures):
                yield f"{writer}: {text[start:end]}", wanted.split("|"), "not found", False


@pytest.fixture(scope="module", params=SETS)
def answered(request):
    return list(answers(request.param))


def test_at_least_97_of_100_numbers_are_answered_as_labelled(answered):
    wrong = [(given, what) for what, wanted, given, is_cited in answered if given not in wanted or not is_cited]
    assert len(answered) >= 200
    assert len(wrong) * 100 <= (100 - FLOOR) * len(answered), "\n".join(map(str, wrong))


def test_no_right_or_unrelated_number_is_contradicted(answered):
    assert [what for what, wanted, given, _ in answered if given == "contradicted" and given not in wanted] == []


def test_no_wrong_or_unrelated_number_is_supported(answered):
    backing = {"supported", "rounded", "disputed"}
    assert [what for what, wanted, given, _ in answered if given in backing and not backing & set(wanted)] == []


def test_the_store_of_another_subject_is_sound():
    report = check_store(load_store(SETS["economy"]))
    assert [finding.message for finding in report.findings if finding.level.value != "note"] == []
