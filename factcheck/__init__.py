"""The fact-check engine: reads every number in a text, and compares it with a store where no number lacks its quote.

Names load on first use, so that `find_figures` and the command line start without the store's dependencies.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.arithmetic import check_arithmetic
    from factcheck.comparison import Comparison, Verdict, compare
    from factcheck.documents import Document, DocumentError, read_document
    from factcheck.draft import CheckedFigure, DraftReport, check_draft
    from factcheck.figures import Figure, Kind, find_figures
    from factcheck.finding import Finding, Level
    from factcheck.report import StoreReport, check_store
    from factcheck.store.load import load_store
    from factcheck.store.model import Fact, Measure
    from factcheck.store.problem import Problem, StoreError
    from factcheck.store.store import Article, Store

__version__ = "0.1.0"

_HOME = {
    "check_arithmetic": "factcheck.arithmetic",
    "Document": "factcheck.documents",
    "DocumentError": "factcheck.documents",
    "read_document": "factcheck.documents",
    "CheckedFigure": "factcheck.draft",
    "DraftReport": "factcheck.draft",
    "check_draft": "factcheck.draft",
    "Figure": "factcheck.figures",
    "Kind": "factcheck.figures",
    "find_figures": "factcheck.figures",
    "Finding": "factcheck.finding",
    "Level": "factcheck.finding",
    "Article": "factcheck.store.store",
    "Comparison": "factcheck.comparison",
    "Verdict": "factcheck.comparison",
    "compare": "factcheck.comparison",
    "Fact": "factcheck.store.model",
    "Measure": "factcheck.store.model",
    "Problem": "factcheck.store.problem",
    "Store": "factcheck.store.store",
    "StoreError": "factcheck.store.problem",
    "StoreReport": "factcheck.report",
    "check_store": "factcheck.report",
    "load_store": "factcheck.store.load",
}

__all__ = [
    "Article",
    "CheckedFigure",
    "Comparison",
    "Document",
    "DocumentError",
    "DraftReport",
    "Fact",
    "Figure",
    "Finding",
    "Kind",
    "Level",
    "Measure",
    "Problem",
    "Store",
    "StoreError",
    "StoreReport",
    "Verdict",
    "check_arithmetic",
    "check_draft",
    "check_store",
    "compare",
    "find_figures",
    "load_store",
    "read_document",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its module."""
    if name not in _HOME:
        msg = f"module 'factcheck' has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_HOME[name]), name)
