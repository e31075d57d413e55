"""Checking a draft against the store: from a text to a verdict for every figure in it."""

from factcheck.draft.check import check_draft
from factcheck.draft.model import CheckedFigure, Cited, DraftReport, Verdict

__all__ = ["CheckedFigure", "Cited", "DraftReport", "Verdict", "check_draft"]
