"""The report of a draft as text, Markdown, JSON, CSV and SARIF."""

import csv
import io
import json
from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.draft.check import tally
from factcheck.draft.model import CheckedFigure, Cited, DraftReport, Verdict
from factcheck.exports.draft_records import draft_csv, draft_json, draft_sarif
from factcheck.exports.draft_text import NOTHING_FOUND, draft_markdown, draft_text, plain
from factcheck.figures import find_figures

TEXT = "=Arrests*\nPolice made 1,700 arrests, Channel 4 said."
FACT = Cited("arrests", Decimal("1665.0"), "made 1,665 *arrests*", "star", "Shropshire Star: 1,600 arrests")


@pytest.fixture
def report():
    answers = {"1,700": (Verdict.CONTRADICTED, "The store has 1,665.", (FACT,)), "4": (Verdict.CONTEXT, "A name.", ())}
    figures = tuple(
        CheckedFigure(found.start, found.end, found.text, *_answer(*answers[found.text]), found)
        for found in find_figures(TEXT)
    )
    return DraftReport(figures, (), tally(figures))


def _answer(verdict, message, facts):
    return verdict, message, "1,665 - 1,700 = -35" if facts else "", facts


def test_text_names_the_tally_then_each_number_with_its_evidence(report):
    assert draft_text(report, TEXT, "draft.txt") == (
        "draft.txt\n"
        "2 numbers found: 1 contradicted, 1 context\n"
        "\n"
        "2:13  CONTRADICTED  Police made [1,700] arrests, Channel 4 said.\n"
        "    The store has 1,665.\n"
        "      1,665 - 1,700 = -35\n"
        "    | “made 1,665 *arrests*”\n"
        "    | Shropshire Star: 1,600 arrests (arrests)\n"
        "\n"
        "CONTEXT 2:36 4\n"
    )


def test_nothing_found_is_said_in_words():
    empty = DraftReport((), (), tally(()))
    assert NOTHING_FOUND in draft_text(empty, "No numbers.", "draft.txt")
    assert NOTHING_FOUND.removesuffix(".") in draft_markdown(empty, "No numbers.", "draft.txt")


def test_json_has_the_keys_of_the_contract_and_exact_numbers(report):
    record = json.loads(draft_json(report, TEXT, "draft.txt"))
    first = record["figures"][0]
    assert {"start", "end", "text", "verdict", "message", "working", "facts"} <= set(first)
    assert TEXT[first["start"] : first["end"]] == first["text"] == "1,700"
    assert {key: first["facts"][0][key] for key in ("id", "value", "quote", "source")} == {
        "id": "arrests", "value": "1665.0", "quote": "made 1,665 *arrests*", "source": "star",
    }  # fmt: skip
    assert record["tally"]["contradicted"] == 1
    assert record["findings"] == []


def test_csv_has_a_line_a_number_that_no_spreadsheet_runs(report):
    rows = list(csv.DictReader(io.StringIO(draft_csv(report, TEXT, "draft.txt"))))
    assert [(row["line"], row["column"], row["number"], row["verdict"]) for row in rows] == [
        ("2", "13", "1,700", "contradicted"),
        ("2", "36", "4", "context"),
    ]


def test_sarif_holds_what_wants_a_look_at_its_place(report):
    run = json.loads(draft_sarif(report, TEXT, "my draft.txt"))["runs"][0]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("contradicted", "error")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "contradicted"
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "my%20draft.txt"},
        "region": {"startLine": 2, "startColumn": 13, "charOffset": 22, "charLength": 5},
    }


def test_markdown_shows_words_of_a_quote_as_they_are(report):
    assert "> made 1,665 \\*arrests\\*\n" in draft_markdown(report, TEXT, "draft.txt")


@pytest.mark.parametrize("hostile", ["<script>", "[a](http://b)", "www.b.com", "- item", "# head", "1. one"])
def test_no_words_become_markup(hostile):
    assert plain(hostile) != hostile
    assert plain(hostile).replace("\\", "") == hostile


def test_a_carriage_return_in_a_quote_begins_no_line_of_its_own(report):
    figure = replace(report.figures[0], facts=(replace(FACT, quote="made\r=1+1 arrests"),))
    written = draft_csv(replace(report, figures=(figure,)), TEXT, "draft.txt")
    assert "\r" not in written
    assert list(csv.reader(io.StringIO(written)))[1][-3] == "made\n=1+1 arrests"
