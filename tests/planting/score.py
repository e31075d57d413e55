"""How the engine answers planted numbers: from a corpus to counts by kind of planting, and the ones it gets wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from planting.corpus import Corpus, Kind, Planted

from factcheck.draft import CheckedFigure, Verdict, check_draft
from factcheck.report import check_store
from factcheck.store.store import Store

AGREES = frozenset({Verdict.SUPPORTED, Verdict.ROUNDED, Verdict.DISPUTED})
FOUND = frozenset({Verdict.CONTRADICTED, Verdict.MISCALCULATED, Verdict.OUTDATED})


@dataclass
class Score:
    """How many planted numbers of each kind there were, and how many were answered well."""

    number: Counter[tuple[Kind, str]] = field(default_factory=Counter)
    well: Counter[tuple[Kind, str]] = field(default_factory=Counter)
    contradicted_rights: int = 0
    agreed_wrongs: int = 0
    missed: list[tuple[Planted, str, str]] = field(default_factory=list)

    def share(self, kind: Kind) -> float:
        """Give the share answered well of all of a kind."""
        number = sum(count for (each, _), count in self.number.items() if each is kind)
        return sum(count for (each, _), count in self.well.items() if each is kind) / number


def score(corpus: Corpus, store: Store) -> Score:
    """Answer every article and hold the answers against what was planted."""
    checked = check_store(store)
    texts = {article["id"]: article["text"] for article in corpus.articles}
    found: dict[str, tuple[CheckedFigure, ...]] = {}
    result = Score()
    for planted in corpus.planted:
        if planted.article not in found:
            found[planted.article] = check_draft(texts[planted.article], store, checked).figures
        figure = next((each for each in found[planted.article] if planted.meets(each.start, each.end)), None)
        verdict = "unread" if figure is None else figure.verdict
        key = (planted.kind, planted.how)
        result.number[key] += 1
        if is_well(planted.kind, verdict, tied=figure is not None and bool(figure.facts)):
            result.well[key] += 1
        else:
            result.missed.append((planted, verdict, "" if figure is None else figure.message))
        result.contradicted_rights += planted.kind is Kind.RIGHT and verdict in FOUND
        result.agreed_wrongs += planted.kind is Kind.WRONG and verdict in AGREES
    return result


def is_well(kind: Kind, verdict: str, *, tied: bool) -> bool:
    """Say whether the answer is what was to be: found, agreed, or tied to nothing."""
    if kind is Kind.WRONG:
        return verdict in FOUND
    if kind is Kind.RIGHT:
        return verdict in AGREES
    return not tied and verdict in (Verdict.UNSOURCED, Verdict.CONTEXT)
