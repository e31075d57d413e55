"""Recording decisions: a resolution, its reopening, a reviewer's mark; each is one safe edit of a YAML file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from factcheck.errors import FactcheckError
from factcheck.finding import Finding
from factcheck.resolving import FILE, matches, values_of
from factcheck.store.decisions import Decisions, Resolution, Why, seal
from factcheck.store.edit import append, document, remove, set_value
from factcheck.store.emit import Plain
from factcheck.store.model import Fact, Status
from factcheck.store.problem import StoreError, nearest
from factcheck.store.refusals import problems_of
from factcheck.store.store import Store
from factcheck.store.write import ChangedError, fingerprint, save
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
    made = _validated(record)
    path = root / FILE
    data = path.read_bytes() if path.exists() else None
    if data is None:
        save(path, document({"resolutions": [record]}), None)
    elif _recorded(data):
        save(path, append(data, ("resolutions",), record), fingerprint(data))
    else:
        save(path, set_value(data, ("resolutions",), [record]), fingerprint(data))
    return made


def reopen(root: Path, finding: Finding) -> None:
    """Take the resolutions of a finding back, as the file has them now."""
    path = root / FILE
    data = path.read_bytes() if path.exists() else b"resolutions: []"
    taken = [index for index, made in enumerate(_recorded(data)) if matches(made, finding)]
    if not taken:
        msg = f"{finding.code} has no resolution to take back."
        raise DecisionError(msg)
    edited = data
    for index in reversed(taken):
        edited = remove(edited, ("resolutions", index))
    save(path, edited, fingerprint(data))


def sign(root: Path, store: Store, fact_id: str, by: str, on: date) -> None:
    """Put a reviewer's mark on a fact and mark it as verified; its curator cannot."""
    if fact_id not in store.facts:
        msg = f"No fact has the id {fact_id!r}: {nearest(fact_id, store.facts.keys())}"
        raise DecisionError(msg)
    fact, article = store.facts[fact_id], store.article_of[fact_id]
    if by == fact.curator:
        msg = f"{by} entered {fact_id}; a second person must review it."
        raise DecisionError(msg)
    if not by.strip():
        msg = "A review wants the name of the person who compared the fact with its article."
        raise DecisionError(msg)
    path = root / article.file
    data = path.read_bytes()
    place = ("facts", _index(data, path, article.file, fact))
    mark: dict[str, Plain] = {"by": by, "on": on.isoformat(), "seal": seal(fact, article.sha256)}
    edited = set_value(data, (*place, "review"), mark)
    edited = set_value(edited, (*place, "status"), Status.VERIFIED.value)
    save(path, edited, fingerprint(data))


def _validated(record: Mapping[str, Plain]) -> Resolution:
    try:
        return Resolution.model_validate(record)
    except ValidationError as error:
        said = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        msg = f"The resolution cannot be recorded. {said}"
        raise DecisionError(msg) from error


def _recorded(data: bytes) -> tuple[Resolution, ...]:
    """Read the resolutions as the file has them now."""
    reading = read_yaml(data, FILE)
    if reading.root is None or reading.problems:
        raise StoreError(reading.problems)
    try:
        return Decisions.model_validate(reading.root.value).resolutions
    except ValidationError as error:
        raise StoreError(problems_of(error, reading.root, Decisions, FILE)) from error


def _index(data: bytes, path: Path, file: str, fact: Fact) -> int:
    """Find the fact in the file as it is now; it must still say what the reviewer saw."""
    root = read_yaml(data, file).root
    if root is not None and isinstance(root.value, dict):
        for index, each in enumerate(root.value.get("facts", [])):
            with suppress(ValidationError):
                if Fact.model_validate(each, by_alias=True, by_name=False) == fact:
                    return index
    raise ChangedError(path)
