"""From the report of a store, or what kept it from loading, to commands that mark lines on GitHub."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

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


def annotation(level: Level, properties: Mapping[str, str], text: str) -> str:
    """Write one command of a level, with where and what it is about."""
    shown = ",".join(f"{key}={_escape(value, _PROPERTY)}" for key, value in properties.items())
    return f"::{_COMMANDS[level]} {shown}::{_escape(text, _DATA)}"


def _annotation(finding: Finding, where: Callable[[str], str]) -> str:
    properties = {"title": f"factcheck {finding.rule}"}
    if finding.file:
        properties = {"file": where(finding.file), "line": str(finding.line or 1)} | properties
    suggestion = f"Suggestion: {finding.suggestion}" if finding.suggestion else ""
    text = "\n".join(filter(None, (finding.message, finding.working, suggestion)))
    return annotation(finding.level, properties, text)


def _escape(text: str, replacements: tuple[tuple[str, str], ...]) -> str:
    for mark, escaped in replacements:
        text = text.replace(mark, escaped)
    return text
