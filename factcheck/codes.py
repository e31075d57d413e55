"""Finding facts by the code of a chart: from a store and the eight letters of a source line to the facts behind them.

A code is a sum over facts, so sets need not be guessed one by one: sets a chart is commonly made of are tried first,
each also with one fact more or less, then every set of up to four facts, half against half.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from factcheck.carried import read_code, weight
from factcheck.store.decisions import seal
from factcheck.store.store import Store

_SPACE = 1 << 40
_PAIRED = 1500  # facts up to which pairs of pairs are searched: about a million pairs


def facts_of_code(store: Store, code: str) -> tuple[str, ...] | None:
    """Give the ids of the facts a code stands for, in the store's order; None when no set that was tried fits."""
    wanted = read_code(code)
    weights = {fact.id: weight(fact.id, seal(fact, store.article_of[fact.id].sha256)) for fact in store}
    found = _among_groups(wanted, weights, _groups(store)) or _among_few(wanted, weights)
    return None if found is None else tuple(fact_id for fact_id in weights if fact_id in found)


def _among_groups(wanted: int, weights: Mapping[str, int], groups: Iterable[frozenset[str]]) -> frozenset[str] | None:
    by_weight = {each: fact_id for fact_id, each in weights.items()}
    for group in groups:
        missing = (wanted - sum(weights[fact_id] for fact_id in group)) % _SPACE
        if missing == 0:
            return group
        if (more := by_weight.get(missing)) is not None and more not in group:
            return group | {more}
        if (less := by_weight.get(-missing % _SPACE)) is not None and less in group:
            return group - {less}
    return None


def _among_few(wanted: int, weights: Mapping[str, int]) -> frozenset[str] | None:
    singles = {each: frozenset([fact_id]) for fact_id, each in weights.items()}
    if wanted in singles:
        return singles[wanted]
    if len(weights) > _PAIRED:
        return _joined(wanted, singles, singles)
    pairs = {
        (weights[one] + weights[other]) % _SPACE: frozenset((one, other)) for one, other in combinations(weights, 2)
    }
    return pairs.get(wanted) or _joined(wanted, singles, pairs) or _joined(wanted, pairs, pairs)


def _joined(
    wanted: int, some: Mapping[int, frozenset[str]], others: Mapping[int, frozenset[str]]
) -> frozenset[str] | None:
    for each, ids in some.items():
        rest = others.get((wanted - each) % _SPACE)
        if rest is not None and not rest & ids:
            return ids | rest
    return None


def _groups(store: Store) -> Iterator[frozenset[str]]:
    """Give the sets of facts that charts are commonly made of."""
    found: dict[tuple[str, ...], set[str]] = {}
    for fact in store:
        measure = store.measure_of(fact)
        where, when = (fact.place or "", fact.population or ""), str(fact.period)
        for key in (
            ("measure", fact.measure),
            ("axis", fact.measure, fact.unit, *where),
            ("dated axis", fact.measure, fact.unit, *where, "dated" if fact.period else "undated"),
            ("moment", fact.measure, when),
            ("concept", measure.concept or measure.id, fact.unit),
            ("concept in a place", measure.concept or measure.id, fact.unit, *where),
            ("article", store.article_of[fact.id].source.id),
            ("store",),
            *(("stages", stages.name, when, *where) for stages in store.stages if fact.measure in stages.steps),
            *(("sum", whole.id) for whole in store.measures.values() if fact.measure in whole.sum_of),
        ):
            found.setdefault(key, set()).add(fact.id)
    yield from map(frozenset, found.values())
    yield from (frozenset((fact.id, *fact.inputs)) for fact in store if fact.inputs)
