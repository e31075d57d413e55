"""From the report of a draft to commands that mark its lines on GitHub."""

from __future__ import annotations

from factcheck.draft.model import CheckedFigure, DraftReport
from factcheck.exports.draft_records import positions
from factcheck.exports.github import annotation
from factcheck.exports.text import visible
from factcheck.finding import Level


def draft_annotations(report: DraftReport, text: str, name: str) -> str:
    """Write one command a number of a draft that wants a look."""
    placed = zip(report.figures, positions(text, report), strict=True)
    return "".join(
        f"{_of_figure(figure, figure.level, place, name)}\n" for figure, place in placed if figure.level is not None
    )


def _of_figure(figure: CheckedFigure, level: Level, place: tuple[int, int], name: str) -> str:
    line, column = place
    properties = {"file": name, "line": str(line), "col": str(column), "title": f"factcheck {figure.label}"}
    quotes = (f"“{fact.quote}” ({fact.title or fact.source})" for fact in figure.facts)
    told = "\n".join(filter(None, (f"{visible(figure.text)}: {figure.message}", figure.working, *quotes)))
    return annotation(level, properties, told)
