"""Check a draft: paste or upload it, and every number in it answers with its evidence; it never leaves this machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard import (
    cards,
    draft_files,
    filters,
    marked_text,
    panels,
    state,
    verdict_cards,
    verdict_marks,
    verdict_panel,
)
from factcheck.documents import Document, DocumentError, read_document
from factcheck.documents.encoding import ENCODINGS
from factcheck.documents.model import MAX_BYTES
from factcheck.draft import DraftReport, check_draft
from factcheck.exports.draft_text import tally_line

PAGE = "draft"
DRAFT, NOTES, CHOSEN, ANSWERED, REFUSED = (
    "draft-document", "draft-notes", "draft-chosen", "draft-answered", "draft-refused",
)  # fmt: skip
PASTED, UPLOADED, ENCODING = "draft-pasted", "draft-uploaded", "draft-encoding"
PASTED_NAME = "Pasted draft"
ENDINGS = ["docx", "pdf", "html", "htm", "md", "txt"]


@dataclass(frozen=True)
class Answered:
    """A draft that has been checked, and against which state of the store."""

    document: Document
    checked: state.Checked
    report: DraftReport


@dataclass(frozen=True)
class Notes:
    """What people noted of numbers they checked by hand, by where each starts."""

    by_start: Mapping[int, str]

    def with_note(self, start: int, note: str | None) -> Notes:
        """Give the notes with one more, or with one taken back."""
        others = {place: text for place, text in self.by_start.items() if place != start}
        return Notes(others if note is None else others | {start: note})


def page() -> None:
    """Ask for a draft, or show the one there is."""
    checked = state.checked()
    st.title("Check a draft", anchor=False)
    document = state.kept(DRAFT, Document)
    if document is None:
        _ask()
        return
    notes = state.kept(NOTES, Notes) or Notes({})
    report = _report(document, checked).checked_by_hand(notes.by_start)
    place = _show_head(document, report)
    wanted = filters.some("Show", verdict_marks.choices(report), page=PAGE, name="verdict") if report.figures else ()
    marks = verdict_marks.marks(report, wanted)
    chosen = state.kept(CHOSEN, str) or ""
    text, beside = st.columns([3, 2], gap="large")
    with text:
        marked_text.show(
            document.text,
            marks,
            verdict_marks.tones(report),
            key="draft-text",
            label="The draft, with its numbers",
            chosen=chosen,
            on_choice=lambda key: state.keep(CHOSEN, key),
        )
        if marks:
            with st.expander("What the marks mean"):
                panels.show(verdict_cards.meanings(verdict_marks.tones(report)))
    figure = next((each for each in report.figures if str(each.start) == chosen), None)
    with beside, st.container(key="beside"):
        if figure is None:
            verdict_panel.show_none(verdict_marks.worst(report), not report.figures)
        else:
            start = figure.start
            verdict_panel.show(
                figure, checked, lambda note: state.keep(NOTES, notes.with_note(start, note)), str(start)
            )
    with place:
        draft_files.show(report, document)


def _ask() -> None:
    """Take a draft, pasted or uploaded."""
    st.caption(
        "Paste a draft or upload a file. It stays on this machine and in this session: nothing is saved or sent."
    )
    refused = state.kept(REFUSED, str)
    if refused:
        panels.show(verdict_cards.refusal(refused))
    paste, upload = st.columns([3, 2], gap="large")
    with paste, st.form("draft-paste", border=False):
        st.text_area("The draft", height=360, key=PASTED, persist_state="session")
        st.form_submit_button("Check the numbers", type="primary", on_click=_take_pasted)
    with upload:
        st.file_uploader(
            "Or a file: Word, PDF, HTML, Markdown or text",
            type=ENDINGS,
            key=UPLOADED,
            max_upload_size=MAX_BYTES // 1_000_000,
            on_change=_take_upload,
        )
        st.selectbox(
            "Encoding of a text or HTML file", ENCODINGS, key=ENCODING, persist_state="session", on_change=_take_upload
        )


def _take_pasted() -> None:
    _take(state.chosen_in(PASTED).encode(errors="replace"), PASTED_NAME)


def _take_upload() -> None:
    uploaded = state.upload_in(UPLOADED)
    if uploaded is not None:
        _take(*uploaded, state.chosen_in(ENCODING) or ENCODINGS[0])


def _take(data: bytes, name: str, encoding: str = ENCODINGS[0]) -> None:
    """Read a draft and begin with it, or keep the sentence that says why it cannot be read."""
    try:
        document = read_document(data, name, encoding)
    except DocumentError as error:
        state.keep(REFUSED, str(error))
        return
    for key in (REFUSED, NOTES, CHOSEN):
        state.keep(key, None)
    state.keep(DRAFT, document)


def _give_back() -> None:
    """Go back to asking; a pasted draft stands in its field again."""
    document = state.kept(DRAFT, Document)
    state.keep(PASTED, document.text if document is not None and document.name == PASTED_NAME else "")
    for key in (DRAFT, ANSWERED, NOTES, CHOSEN, draft_files.FILES):
        state.keep(key, None)


def _report(document: Document, checked: state.Checked) -> DraftReport:
    """Check the draft, once for each state of the store."""
    known = state.kept(ANSWERED, Answered)
    if known is not None and known.document is document and known.checked is checked:
        return known.report
    if len(document.text) < draft_files.LONG:
        report = check_draft(document.text, checked.store, checked.report)
    else:
        bar = st.progress(0.0, "Reading the draft …")
        report = check_draft(
            document.text,
            checked.store,
            checked.report,
            lambda done, of: bar.progress(done / of, f"{done:,} of {of:,} numbers answered …"),
        )
        bar.empty()
    report = replace(report, losses=document.losses)
    state.keep(ANSWERED, Answered(document, checked, report))
    return report


def _show_head(document: Document, report: DraftReport) -> DeltaGenerator:
    """Show what was found and what reading lost; give the place for what can be taken away."""
    panels.show(cards.lead(f"{document.name}: {tally_line(report.tally)}"))
    if report.losses:
        panels.show(verdict_cards.remarks(report.losses))
    place = st.container(horizontal=True, gap="small", vertical_alignment="center")
    place.button("Change the draft", on_click=_give_back)
    return place
