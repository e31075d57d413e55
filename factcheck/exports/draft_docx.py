"""From the report of a draft to a Word document with a comment on every number: the editor's own, or a new one."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.documents.confined import confined
from factcheck.documents.model import Document, Form
from factcheck.documents.word_plain import word_of
from factcheck.draft.model import CheckedFigure, DraftReport
from factcheck.exports.draft_marks import mark_of
from factcheck.exports.draft_text import hand_words, tally_line
from factcheck.exports.text import visible


def draft_docx(report: DraftReport, document: Document) -> bytes:
    """Give the document with the tally as its first comment and one on each number; equal input gives equal bytes."""
    spans = [(figure.start, figure.end) for figure in report.figures]
    if document.form is Form.DOCX and document.original:
        data = document.original
    else:
        made = word_of(document.text)
        data = made.data
        spans = [(made.place(start), made.place(end)) for start, end in spans]
    notes: list[tuple[int, int, list[str]]] = [(0, 0, [tally_line(report.tally), *report.losses])]
    notes += [(*span, list(_lines(figure))) for span, figure in zip(spans, report.figures, strict=True)]
    _, written = confined({"task": "comment", "name": document.name, "notes": notes}, data)
    return written


def _lines(figure: CheckedFigure) -> Iterator[str]:
    """Write the comment on a number: verdict, why, what a person noted, working, quotes and sources."""
    sign = mark_of(figure).sign
    yield f"{sign} {figure.label.capitalize()}: {visible(figure.text)}".strip()
    yield visible(figure.message)
    if figure.by_hand is not None:
        yield hand_words(visible(figure.by_hand))
    yield from (visible(step) for step in figure.working.splitlines())
    for fact in figure.facts:
        yield f"“{visible(fact.quote)}”"
        yield f"{visible(fact.title or fact.source)}, fact {visible(fact.id)}"
