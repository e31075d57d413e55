"""From a store's report, or what kept it from loading, to the commands by which GitHub marks lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable

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


def _annotation(finding: Finding, where: Callable[[str], str]) -> str:
    properties = {"title": f"factcheck {finding.rule}"}
    if finding.file:
        properties = {"file": where(finding.file), "line": str(finding.line or 1)} | properties
    shown = ",".join(f"{key}={_escape(value, _PROPERTY)}" for key, value in properties.items())
    suggestion = f"Suggestion: {finding.suggestion}" if finding.suggestion else ""
    text = "\n".join(filter(None, (finding.message, finding.working, suggestion)))
    return f"::{_COMMANDS[finding.level]} {shown}::{_escape(text, _DATA)}"


def _escape(text: str, replacements: tuple[tuple[str, str], ...]) -> str:
    for mark, escaped in replacements:
        text = text.replace(mark, escaped)
    return text
