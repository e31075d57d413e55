"""From a store's report to GitHub's workflow commands, which show findings beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.finding import Finding, Level
from factcheck.report import StoreReport

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}
_DATA = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_PROPERTY = (*_DATA, (":", "%3A"), (",", "%2C"))


def to_annotations(report: StoreReport, where: Callable[[str], str] = str) -> str:
    """Write one command a finding."""
    return "".join(f"{_annotation(finding, where)}\n" for finding in report.findings)


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
