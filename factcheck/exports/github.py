"""From the report of a store or a draft, or what kept a store from loading, to commands that mark lines on GitHub."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from factcheck.draft.model import CheckedFigure, DraftReport
from factcheck.exports.draft_records import positions
from factcheck.exports.text import visible
from factcheck.finding import Finding, Level
from factcheck.report import StoreReport
from factcheck.store.problem import Problem

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}
_DATA = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_PROPERTY = (*_DATA, (":", "%3A"), (",", "%2C"))


def to_annotations(report: StoreReport, where: Callable[[str], str] = str) -> str:
    """Write one command a finding."""
    return "".join(f"{_annotation(finding, where)}\n" for finding in report.findings)


def problem_annotations(problems: Iterable[Problem], where: Callable[[str], str] = str) -> str:
    """Write one command a problem of a store that could not be loaded."""
    findings = (Finding("load", Level.ERROR, each.message, file=each.file, line=each.line) for each in problems)
    return "".join(f"{_annotation(finding, where)}\n" for finding in findings)


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
    return _command(level, properties, told)


def _annotation(finding: Finding, where: Callable[[str], str]) -> str:
    properties = {"title": f"factcheck {finding.rule}"}
    if finding.file:
        properties = {"file": where(finding.file), "line": str(finding.line or 1)} | properties
    suggestion = f"Suggestion: {finding.suggestion}" if finding.suggestion else ""
    text = "\n".join(filter(None, (finding.message, finding.working, suggestion)))
    return _command(finding.level, properties, text)


def _command(level: Level, properties: Mapping[str, str], text: str) -> str:
    shown = ",".join(f"{key}={_escape(value, _PROPERTY)}" for key, value in properties.items())
    return f"::{_COMMANDS[level]} {shown}::{_escape(text, _DATA)}"


def _escape(text: str, replacements: tuple[tuple[str, str], ...]) -> str:
    for mark, escaped in replacements:
        text = text.replace(mark, escaped)
    return text
