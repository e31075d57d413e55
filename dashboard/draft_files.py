"""What is taken away of a checked draft: takes the report and the document, draws a button for each form.

Files are made when the page has been drawn and kept until a note changes, so that a click that comes together with
another change still gets a file. Those of long drafts take seconds; they are made when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

import streamlit as st

from dashboard import cards, panels, state, verdict_cards
from factcheck.documents import Document, DocumentError
from factcheck.draft import DraftReport
from factcheck.exports.draft_docx import draft_docx
from factcheck.exports.draft_html import draft_html
from factcheck.exports.draft_records import draft_csv, draft_json
from factcheck.exports.draft_text import draft_markdown

FILES = "draft-files"
LONG = 30_000  # characters
_FORMS = {  # ending: what the button says, and the type
    "docx": ("Word with comments", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "html": ("HTML", "text/html"),
    "md": ("Markdown", "text/markdown"),
    "json": ("JSON", "application/json"),
    "csv": ("CSV", "text/csv"),
}


@dataclass(frozen=True)
class Files:
    """The files of a draft as it has been answered and noted."""

    document: Document
    report: DraftReport
    made: Mapping[str, bytes]  # by ending
    refused: tuple[str, ...] = ()  # why a form is missing, a sentence each


def show(report: DraftReport, document: Document) -> None:
    """Draw the buttons."""
    makers = _makers(report, document)
    files = None if len(document.text) >= LONG else _files(report, document, makers)
    stem = PurePath(document.name).stem
    panels.show(cards.quiet("Download:"), "content")
    for ending, (label, kind) in _FORMS.items():
        if files is not None and ending not in files.made:
            continue
        st.download_button(
            label,
            makers[ending] if files is None else files.made[ending],
            f"{stem}, checked.{ending}",
            kind,
            on_click="ignore",
            key=f"draft-{ending}",
        )
    if files is not None and files.refused:
        panels.show(verdict_cards.remarks(files.refused), "content")


def _makers(report: DraftReport, document: Document) -> Mapping[str, Callable[[], bytes]]:
    name, text = document.name, document.text
    return {
        "docx": lambda: draft_docx(report, document),
        "html": lambda: draft_html(report, text, name).encode(),
        "md": lambda: draft_markdown(report, text, name).encode(),
        "json": lambda: draft_json(report, text, name).encode(),
        "csv": lambda: draft_csv(report, text, name).encode(),
    }


def _files(report: DraftReport, document: Document, makers: Mapping[str, Callable[[], bytes]]) -> Files:
    """Give the files, made once for each state of the report."""
    known = state.kept(FILES, Files)
    if known is not None and known.document is document and known.report == report:
        return known
    made, refused = {}, []
    for ending, make in makers.items():
        try:
            made[ending] = make()
        except DocumentError as error:
            refused.append(str(error))
    files = Files(document, report, made, tuple(refused))
    state.keep(FILES, files)
    return files
