"""Advice on findings: from what the rules flag to findings with proposed changes, and what no rule sees alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.citing import flag, name
from factcheck.finding import Finding, Level
from factcheck.repair.conflicts import Conflict, find_conflicts, smallest_conflict
from factcheck.repair.proposals import Proposal, propose
from factcheck.repair.relations import Index, rows_about
from factcheck.store.store import Store

RULE = "consistency"

_TOLD = 3  # proposals named in a finding; the command and the page show all


def advise(store: Store, findings: Sequence[Finding]) -> list[Finding]:
    """Give every finding, those about conflicting facts with the likeliest single changes, and the conflicts left."""
    index = Index.of(store)
    advised = list(findings)
    naming: dict[str, list[int]] = defaultdict(list)  # the findings that may speak of a conflict, by fact
    for number, finding in enumerate(advised):
        if finding.level is not Level.NOTE:
            for fact_id in finding.facts:
                naming[fact_id].append(number)
    for conflict in find_conflicts(index):
        facts = set(conflict.facts)
        covering = [
            number
            for number in naming[conflict.facts[0]]
            if advised[number].rule in conflict.kinds and facts <= set(advised[number].facts)
        ]
        said = in_words(store, propose(conflict, index))
        for number in covering:
            if not advised[number].suggestion:
                advised[number] = replace(advised[number], suggestion=said)
        if not covering:
            advised.append(_finding(store, conflict, said))
    return advised


def proposals_for(store: Store, finding: Finding) -> tuple[Proposal, ...]:
    """Give every single change that would settle a finding, the likeliest first."""
    index = Index.of(store)
    within = set(finding.facts)
    rows = {row for fact_id in within & index.facts.keys() for row in rows_about(index.facts[fact_id], index)}
    conflict = smallest_conflict([row for row in rows if set(row.uses) <= within], index.ends)
    return tuple(propose(conflict, index)) if conflict is not None else ()


def in_words(store: Store, proposals: Sequence[Proposal]) -> str:
    """Say the likeliest changes in one paragraph; a person decides."""
    if not proposals:
        return "No single change would make these figures consistent: look at each with its origin."
    best = proposals[0]
    origin = store.facts[best.fact].origin
    others = "; or ".join(str(proposal) for proposal in proposals[1:_TOLD])
    ask = f" Check it with its origin ({origin})." if origin else " Nobody is named as its origin."
    return f"One change would make these figures consistent: {best}.{ask}" + (
        f" Less likely: {others}." if others else ""
    )


def _finding(store: Store, conflict: Conflict, suggestion: str) -> Finding:
    facts = [store.facts[fact_id] for fact_id in conflict.facts]
    said = "; ".join(name(store, fact) for fact in facts)
    message = f"These {len(facts)} figures cannot all be true, though any {len(facts) - 1} of them can: {said}."
    kinds = ", ".join(conflict.kinds)
    return flag(store, RULE, Level.ERROR, message, facts, working=f"related by: {kinds}", suggestion=suggestion)
