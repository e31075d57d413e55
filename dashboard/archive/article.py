"""An article of a scan: draws its text with every number marked, and beside it the verdict, the working and the quotes.

The verdicts are the scan's. Where the corpus no longer gives the text, the sentences that the scan kept stand for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import streamlit as st

from dashboard import cards, marked_text, panels, state, verdict_cards, verdict_marks, verdict_panel
from dashboard.archive import scans
from factcheck.archive.hits import Row
from factcheck.archive.standing import Standing
from factcheck.errors import FactcheckError

ARTICLE, PART, FIGURE = "article", "part", "figure"  # names of parameters in addresses


def show(standing: Standing, article: str, back: Mapping[str, str | Sequence[str]], checked: state.Checked) -> None:
    """Draw the article that the address asks for; `back` are the parameters of the list it was chosen from."""
    panels.link("archive", "All numbers of this scan", **back)
    try:
        part = state.asked(PART) or scans.part_of(standing, article)
        rows = scans.answers(standing, part, article) if part else []
    except FactcheckError as error:
        st.error(str(error))
        return
    if not rows:
        st.warning("The scan has no number in an article with this id. It may be of another scan, or hold none.")
        return
    panels.show(cards.slide_head(rows[0]["title"] or f"Untitled article {article}", _byline(rows[0], article)))
    text, rows = _text(standing, part, article, rows)
    report = scans.report(rows, checked.store)
    chosen = state.asked(FIGURE)
    read, beside = st.columns([3, 2], gap="large")
    with read:
        marked_text.show(
            text,
            verdict_marks.marks(report, ()),
            verdict_marks.tones(report),
            key=f"archive-text-{part}-{article}",
            label="The article, with its numbers",
            chosen=chosen,
            on_choice=lambda key: state.ask(figure=key),
        )
        with st.expander("What the marks mean"):
            panels.show(verdict_cards.meanings(verdict_marks.tones(report)))
    figure = next((each for each in report.figures if str(each.start) == chosen), None)
    with beside, st.container(key="beside"):
        if figure is None:
            verdict_panel.show_none(verdict_marks.worst(report), not report.figures)
        else:
            verdict_panel.show(scans.with_findings(figure, checked), checked, None, str(figure.start))
            _show_lost(rows, figure.start, checked)


def _byline(row: Row, article: str) -> str:
    return " · ".join(part for part in (row["date"] or "date not known", article, row["url"] or "") if part)


def _text(standing: Standing, part: str, article: str, rows: list[Row]) -> tuple[str, list[Row]]:
    """Give the text with the rows that stand in it; the scan's sentences where the corpus gives another, or none."""
    try:
        text = scans.text_of(standing, part, article).text
        if all(text[row["start"] : row["end"]] == row["text"] for row in rows):
            return text, rows
        why = "The article has changed in the corpus since the scan. Scan it again."
    except FactcheckError as error:
        why = str(error)
    st.warning(f"{why} Below are only the sentences that the scan kept.")
    return _kept(rows)


def _kept(rows: Sequence[Row]) -> tuple[str, list[Row]]:
    """Put the sentences that the scan kept one below the other, each number at its place in its sentence."""
    text, placed = "", []
    for sentence, own in groupby(rows, key=lambda row: row["sentence"]):
        group = list(own)
        offset = _offset(sentence, group)
        placed += [
            row | {"start": len(text) + row["start"] - offset, "end": len(text) + row["end"] - offset} for row in group
        ]
        text += f"{sentence}\n\n"
    return text, placed


def _offset(sentence: str, rows: Sequence[Row]) -> int:
    """Say where in the article the sentence began: where each of its numbers stands at its own words."""
    at = sentence.find(rows[0]["text"])
    while at >= 0:
        start = rows[0]["start"] - at
        if all(sentence[row["start"] - start : row["end"] - start] == row["text"] for row in rows):
            return int(start)
        at = sentence.find(rows[0]["text"], at + 1)
    return int(rows[0]["start"])


def _show_lost(rows: Sequence[Row], start: int, checked: state.Checked) -> None:
    """Name the facts that the store has lost since the scan."""
    row = next(row for row in rows if row["start"] == start)
    lost = [fact for fact in row["facts"] if fact not in checked.store.facts]
    if lost:
        panels.show(cards.quiet(f"No longer in the store: {', '.join(lost)}."))
