"""Reading numbers: from any text to its figures, each with exact span, value, bounds, unit and kind."""

from factcheck.figures.find import find_figures
from factcheck.figures.model import Figure, Kind

__all__ = ["Figure", "Kind", "find_figures"]
