"""The fact-check engine: reads every number in a text, and compares it with a store where no number lacks its quote.

Names load on first use, so that `find_figures` and the command line start without the store's dependencies.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.figures import Figure, Kind, find_figures
    from factcheck.finding import Finding, Level

__version__ = "0.1.0"

_HOME = {
    "Figure": "factcheck.figures",
    "Kind": "factcheck.figures",
    "find_figures": "factcheck.figures",
    "Finding": "factcheck.finding",
    "Level": "factcheck.finding",
}

__all__ = ["Figure", "Finding", "Kind", "Level", "find_figures"]


def __getattr__(name: str) -> Any:
    """Load a public name from its module."""
    if name not in _HOME:
        msg = f"module 'factcheck' has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_HOME[name]), name)
