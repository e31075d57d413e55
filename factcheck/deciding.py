"""Recording decisions: a resolution, its reopening, a reviewer's mark; each is one safe edit of a YAML file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.finding import Finding
from factcheck.resolving import FILE, matches, values_of
from factcheck.store.decisions import Resolution, Why, seal
from factcheck.store.edit import Plain, append, document, set_value
from factcheck.store.model import Status
from factcheck.store.problem import nearest
from factcheck.store.store import Store
from factcheck.store.write import fingerprint, save
from factcheck.store.yaml import read_yaml


class DecisionError(FactcheckError):
    """The decision cannot be recorded; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decides, why and since when."""

    reason: Why
    by: str
    on: date
    note: str | None = None
    expires: date | None = None


def find(findings: Sequence[Finding], code: str) -> Finding:
    """Give the finding with this code."""
    for finding in findings:
        if finding.code == code:
            return finding
    known = [finding.code for finding in findings if finding.facts]
    msg = f"No open finding has the code {code!r}: {nearest(code, known)}"
    raise DecisionError(msg)


def resolve(root: Path, store: Store, finding: Finding, decision: Decision) -> Resolution:
    """Record that a finding needs no further work; it holds while every value of its facts stays what it is."""
    if not finding.facts:
        msg = f"{finding.code} names no fact, so there is nothing to bind a resolution to. {finding.suggestion}".strip()
        raise DecisionError(msg)
    record: dict[str, Plain] = {
        "rule": finding.rule,
        "facts": list(finding.facts),
        "reason": decision.reason.value,
        "by": decision.by,
        "on": decision.on.isoformat(),
    }
    if decision.note:
        record["note"] = decision.note
    if decision.expires is not None:
        record["expires"] = decision.expires.isoformat()
    record["values"] = dict(values_of(store, finding.facts))
    made = Resolution.model_validate(record)
    path = root / FILE
    if not path.exists():
        save(path, document({"resolutions": [record]}), None)
        return made
    data = path.read_bytes()
    tree = read_yaml(data, FILE).root
    edited = (
        append(data, ("resolutions",), record)
        if tree and tree.at("resolutions")
        else document({"resolutions": [record]})
    )
    save(path, edited, fingerprint(data))
    return made


def reopen(root: Path, store: Store, finding: Finding) -> None:
    """Take the resolutions of a finding back."""
    left = [made for made in store.resolutions if not matches(made, finding)]
    if len(left) == len(store.resolutions):
        msg = f"{finding.code} has no resolution to take back."
        raise DecisionError(msg)
    path = root / FILE
    records: list[Plain] = [made.model_dump(mode="json", exclude_none=True) for made in left]
    save(path, set_value(path.read_bytes(), ("resolutions",), records), fingerprint(path.read_bytes()))


def sign(root: Path, store: Store, fact_id: str, by: str, on: date) -> None:
    """Put a reviewer's mark on a fact and mark it as verified; its curator cannot."""
    if fact_id not in store.facts:
        msg = f"No fact has the id {fact_id!r}: {nearest(fact_id, store.facts.keys())}"
        raise DecisionError(msg)
    fact, article = store.facts[fact_id], store.article_of[fact_id]
    if by == fact.curator:
        msg = f"{by} entered {fact_id}; a second person must review it."
        raise DecisionError(msg)
    path = root / article.file
    data = path.read_bytes()
    place = ("facts", article.facts.index(fact))
    mark: dict[str, Plain] = {"by": by, "on": on.isoformat(), "seal": seal(fact, article.sha256)}
    edited = set_value(data, (*place, "review"), mark)
    edited = set_value(edited, (*place, "status"), Status.VERIFIED.value)
    save(path, edited, fingerprint(data))
