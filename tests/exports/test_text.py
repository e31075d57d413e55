"""Reports as text: grouped, with their evidence, and harmless to a terminal."""

import random
import textwrap

import pytest

from factcheck.exports.text import figures_text, report_text, tally_lines, visible
from factcheck.figures import find_figures
from factcheck.finding import Finding, Level, Pass
from factcheck.report import StoreReport

TALLY = {
    "articles": 1, "facts": 2, "figures": 120, "in_facts": 80, "dismissed": 40, "unresolved": 0, "quotes": 2,
    "quotes_verified": 2, "rules": 24, "pairs_compared": 3, "errors": 1, "warnings": 0, "notes": 1,
}  # fmt: skip
REPORT = StoreReport(
    (
        Finding(
            "stages", Level.ERROR, "90 convicted is more than 80 prosecuted.", "90 / 80 = 1.125\nat most 1",
            ("prosecuted", "convicted"), ("80 were prosecuted", "90 were\nconvicted"), "facts/a.yaml", 7, "Ask the court.",
        ),
        Finding("metadata", Level.NOTE, "Nobody knows who published it.", file="facts/a.yaml"),
    ),
    (Pass("share", "Half is a half.", "40 / 80 = 50 %", ("half", "whole"), ("half of 80", "half of 80")),),
    TALLY,
)  # fmt: skip


def test_a_report_reads_as_agreed():
    assert (
        report_text(REPORT)
        == """ERRORS (1)

  stages-3f6b9d  facts/a.yaml:7
    90 convicted is more than 80 prosecuted.
        90 / 80 = 1.125
        at most 1
      > “80 were prosecuted” [prosecuted]
      > “90 were convicted” [convicted]
    Suggestion: Ask the court.

NOTES (1)

  metadata  facts/a.yaml
    Nobody knows who published it.

RECOMPUTED AND SOUND (1)

  share
    Half is a half.
        40 / 80 = 50 %
      > “half of 80” [half, whole]

LOOKED AT

  articles: 1, facts: 2, rules: 24
  numbers accounted for: 120 of 120 = 100 % (80 in facts, 40 dismissed, 0 unresolved)
  quotes verified: 2 of 2 = 100 %
  pairs compared: 3
  errors: 1, warnings: 0, notes: 1
"""
    )


def test_one_number_left_over_is_never_a_hundred_per_cent():
    lines = "\n".join(tally_lines(TALLY | {"figures": 1000, "in_facts": 999, "dismissed": 0, "unresolved": 1}))
    assert "numbers accounted for: 999 of 1,000 = 99 % (999 in facts, 0 dismissed, 1 unresolved)" in lines


@pytest.mark.parametrize("hidden", ["\x1b]0;title\x07", "\u202e", "\u200b", "\x9b31m", "\ufeff", "\u2066"])
def test_what_a_terminal_would_obey_or_hide_is_shown(hidden):
    finding = Finding("x", Level.ERROR, f"says {hidden}1", f"{hidden}2", (), (f"{hidden}3",), suggestion=f"{hidden}4")
    text = report_text(StoreReport((finding,), (), TALLY))
    assert not set(hidden) & set("\x1b\x07\u202e\u200b\x9b\ufeff\u2066") & set(text)
    assert visible(hidden).startswith("\\")


def test_figures_come_with_their_place_and_reading():
    text = "Of 1,665\nmade 12"
    rows = [line.split() for line in figures_text(text, find_figures(text)).splitlines()]
    assert [(row[0], row[1]) for row in rows] == [("1:4", "1,665"), ("2:6", "12")]
    assert figures_text("", []) == ""


def test_a_rate_says_once_what_it_is_per():
    draft = "Police made 9 arrests per 1,000 people, four a week."
    text = figures_text(draft, find_figures(draft))
    assert "9 arrest per 1000 people  counts: arrests" in text
    assert "4 per week  counts" in text


def test_lines_break_where_textwrap_would_break_them():
    source = random.Random(1)
    for _ in range(300):
        words = " ".join("x" * source.choice([1, 3, 7, 30, 95, 120]) for _ in range(source.randrange(40)))
        told = report_text(StoreReport((), (Pass("share", words, words),), TALLY))
        wanted = [
            textwrap.fill(
                words,
                100,
                initial_indent=indent,
                subsequent_indent=indent,
                break_long_words=False,
                break_on_hyphens=False,
            )
            for indent in ("    ", "        ")
            if words
        ]
        assert "\n".join(["  share", *wanted, ""]) in told
