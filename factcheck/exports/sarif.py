"""From a store's report to SARIF 2.1.0, which editors and code hosts show beside the lines."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from factcheck import __version__
from factcheck.exports.records import Json
from factcheck.finding import Finding
from factcheck.report import RULES, StoreReport

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def to_sarif(report: StoreReport, where: Callable[[str], str] = str) -> Json:
    """Give one run; every rule is described, so that a rule without results is seen to have run."""
    index = {rule: position for position, rule in enumerate(RULES)}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "factcheck", "version": __version__, "rules": [*map(_rule, RULES)]},
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [{"executionSuccessful": True}],
                "results": [_result(finding, index, where) for finding in report.findings],
                "properties": {"tally": dict(report.tally)},
            }
        ],
    }


def _rule(rule: str) -> Json:
    summary = (sys.modules[RULES[rule].__module__].__doc__ or rule).strip().partition("\n")[0]
    return {"id": rule, "shortDescription": {"text": summary}}


def _result(finding: Finding, index: Mapping[str, int], where: Callable[[str], str]) -> Json:
    parts = [finding.message, finding.working, *(f"“{words}”" for words in finding.quotes)]
    if finding.suggestion:
        parts.append(f"Suggestion: {finding.suggestion}")
    result: Json = {
        "ruleId": finding.rule,
        "level": finding.level.value,
        "message": {"text": "\n".join(filter(None, parts))},
        "partialFingerprints": {"factcheck/v1": _fingerprint(finding)},
        "properties": {"facts": list(finding.facts)},
    }
    if finding.rule in index:
        result["ruleIndex"] = index[finding.rule]
    if finding.file:
        result["locations"] = [{"physicalLocation": _place(finding, where)}]
    return result


def _place(finding: Finding, where: Callable[[str], str]) -> dict[str, Any]:
    place: Json = {"artifactLocation": {"uri": quote(where(finding.file))}}
    region: Json = {"startLine": finding.line} if finding.line else {}
    if finding.start is not None and finding.end is not None:
        region |= {"charOffset": finding.start, "charLength": finding.end - finding.start}
    return place | ({"region": region} if region else {})


def _fingerprint(finding: Finding) -> str:
    """Name a finding so that it is known again when lines move."""
    told = "\0".join([finding.rule, finding.file, *finding.facts, finding.message])
    return hashlib.sha256(told.encode()).hexdigest()[:16]
