"""Applying decisions to findings: a resolution silences its finding while its values hold, and reopens it when not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.finding import Finding, Level
from factcheck.period import parse_period
from factcheck.store.decisions import Resolution, guarded
from factcheck.store.problem import nearest
from factcheck.store.store import Store

RULE = "resolution"
FILE = "facts/resolutions.yaml"


@dataclass(frozen=True, slots=True)
class Settled:
    """Findings after decisions: those still open, those resolved, and what is to be said of the decisions."""

    open: tuple[Finding, ...]
    resolved: tuple[tuple[Finding, Resolution], ...]


def settle(store: Store, findings: Sequence[Finding], today: date, rules: Collection[str] = ()) -> Settled:
    """Take resolved findings out; a decision that no longer holds or is no longer needed is itself a finding.

    `rules` are those there are, where a name that is none of them is to be told.
    """
    still_open, resolved, remarks = list(findings), [], []
    for index, resolution in enumerate(store.resolutions):
        matching = [finding for finding in still_open if matches(resolution, finding)]
        reopened = _reopened(store, resolution, today)
        if rules and resolution.rule not in rules:
            message = f"The resolution of {_names(resolution)} settles nothing, because no rule has that name: "
            remarks.append(_remark(store, index, Level.WARNING, message + nearest(resolution.rule, rules), resolution))
        elif missing := [fact_id for fact_id in resolution.facts if fact_id not in store.facts]:
            message = f"The resolution of {_names(resolution)} names facts that are not in the store: "
            remarks.append(_remark(store, index, Level.NOTE, f"{message}{', '.join(missing)}.", resolution))
        elif not matching:
            message = f"The resolution of {_names(resolution)} has become unnecessary: the finding is gone."
            remarks.append(_remark(store, index, Level.NOTE, message, resolution))
        elif reopened:
            message = f"The resolution of {_names(resolution)} no longer holds: {'; '.join(reopened)}."
            remarks.append(_remark(store, index, Level.WARNING, message, resolution))
        else:
            resolved += [(finding, resolution) for finding in matching]
            still_open = [finding for finding in still_open if finding not in matching]
    return Settled((*still_open, *remarks), tuple(resolved))


def matches(resolution: Resolution, finding: Finding) -> bool:
    """Say whether the resolution was made for this finding: the same rule about the same facts."""
    return resolution.rule == finding.rule and set(resolution.facts) == set(finding.facts)


def values_of(store: Store, facts: Iterable[str]) -> dict[str, dict[str, str]]:
    """Give the values that a resolution made now would guard."""
    return {fact_id: guarded(store.facts[fact_id]) for fact_id in facts}


def _reopened(store: Store, resolution: Resolution, today: date) -> list[str]:
    """Name everything that has changed since the decision."""
    found = []
    if resolution.expires is not None and parse_period(resolution.expires[:10]).first <= today:
        found.append(f"it expired on {resolution.expires}")
    for fact_id in resolution.facts:
        if fact_id not in store.facts:
            found.append(f"{fact_id} is no longer in the store")
            continue
        was, now = resolution.values[fact_id], guarded(store.facts[fact_id])
        found += [
            f"{key} of {fact_id} was {was.get(key, 'not given')!r}, is {now.get(key, 'not given')!r}"
            for key in dict.fromkeys((*was, *now))
            if was.get(key) != now.get(key)
        ]
    return found


def _names(resolution: Resolution) -> str:
    return f"{resolution.rule} ({', '.join(resolution.facts)}; {resolution.reason}, {resolution.by}, {resolution.on})"


def _remark(store: Store, index: int, level: Level, message: str, resolution: Resolution) -> Finding:
    known = tuple(fact_id for fact_id in resolution.facts if fact_id in store.facts)
    quotes = tuple(store.facts[fact_id].quote for fact_id in known)
    line = store.resolution_lines.get(("resolutions", index), 1)
    suggestion = "Decide again with `factcheck resolve`, or remove the resolution."
    return Finding(RULE, level, message, "", known, quotes, FILE, line, suggestion)
