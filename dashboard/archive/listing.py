"""The numbers of a scan as a list: takes what is wanted, draws one page of it, opens the article of a chosen row."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from dashboard import state, words
from dashboard.archive import scans
from dashboard.archive.choice import Choice, code_of
from factcheck.archive.hits import Found, Row
from factcheck.archive.standing import Standing
from factcheck.exports.draft_marks import MARKS

ROWS = 50  # of a page


def show(standing: Standing, choice: Choice, found: Found, asked: Mapping[str, str]) -> None:
    """Draw the page of the list that the reader has turned to."""
    code = code_of(choice.parameters)
    number = _page_number(-(-found.numbers // ROWS), code)
    rows = scans.page(standing, choice.wanted, (number - 1) * ROWS, ROWS)
    picked = st.dataframe(
        [_line(row) for row in rows],
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        key=f"archive-rows-{code}-{number}",
        column_config={"Sentence": st.column_config.TextColumn(width="large")},
        alt=f"Table of {words.count(len(rows), 'number')}: verdict, number, sentence, title, date, article, facts",
    )
    st.caption(
        "The most serious first, of those the latest. Choose a row to open the article; by keyboard, Shift+Space."
    )
    if picked.selection.rows:
        row = rows[picked.selection.rows[0]]
        place = {"article": row["article"], "part": row["part"], "figure": str(row["start"])}
        wanted = {**asked, **choice.parameters, "page": state.asked("page"), **place}
        state.go("archive", **{name: value for name, value in wanted.items() if value})


def _page_number(pages: int, code: str) -> int:
    """Ask for the page, and write it into the address."""
    if pages <= 1:
        return 1
    key, wish = f"archive-page-{code}", state.asked("page")
    state.begin_with(key, min(int(wish), pages) if wish.isdecimal() and int(wish) else "")
    number = int(st.number_input(f"Page, of {pages:,}", 1, pages, key=key, width=200) or 1)
    state.ask(page=str(number) if number > 1 else "")
    state.agree(key, number if number > 1 else "")
    return number


def _line(row: Row) -> Mapping[str, str]:
    """Lay a number out as a line."""
    return {
        "Verdict": f"{MARKS[row['label']].sign} {row['label']}".strip(),
        "Number": row["text"],
        "Sentence": " ".join(row["sentence"].split()),
        "Title": row["title"] or "",
        "Date": row["date"] or "not known",
        "Article": row["article"],
        "Facts": ", ".join(row["facts"]),
    }
