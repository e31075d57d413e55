"""What records say of each other: ids used twice, measures and inputs that do not exist, chains that form a loop.

Works on the trees of all files, not on models, so that these problems are told together with those of single records.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from factcheck.store.problem import Problem, nearest
from factcheck.store.tree import Node

_INPUTS = ("from", "to", "part", "whole", "count")


class _Named(NamedTuple):
    """A text that names a record, with its place."""

    text: str
    file: str
    line: int
    column: int

    def problem(self, message: str) -> Problem:
        return Problem(self.file, self.line, self.column, message)


def check_references(
    articles: Mapping[str, Node], vocabulary: tuple[str, Node] | None, *, is_complete: bool
) -> Iterator[Problem]:
    """Give every problem between records.

    What could not be read cannot be said to be missing: no measure is looked up without a vocabulary, and no fact
    when the articles are not complete.
    """
    trees = sorted(articles.items())
    yield from _twice("article", [_named(file, tree.at("source", "id")) for file, tree in trees])
    yield from _twice("text", [_named(file, tree.at("source", "text")) for file, tree in trees])
    facts = [(file, fact) for file, tree in trees for fact in _items(tree, "facts")]
    ids = [_named(file, fact.at("id")) for file, fact in facts]
    yield from _twice("fact", ids)
    known = {name.text for name in ids if name is not None}
    inputs = {name.text: list(_inputs(file, fact)) for (file, fact), name in zip(facts, ids, strict=True) if name}
    for used in inputs.values() if is_complete else ():
        yield from _unknown("fact", used, known)
    yield from _loops(inputs)
    if vocabulary is not None:
        measures = [_named(vocabulary[0], measure.at("id")) for measure in _items(vocabulary[1], "measures")]
        measure_ids = {name.text for name in measures if name is not None}
        yield from _unknown("measure", [_named(file, fact.at("measure")) for file, fact in facts], measure_ids)
        yield from _check_vocabulary(*vocabulary, measure_ids)


def _check_vocabulary(file: str, tree: Node, measure_ids: Collection[str]) -> Iterator[Problem]:
    measures, places = _items(tree, "measures"), _items(tree, "places")
    ids = [_named(file, measure.at("id")) for measure in measures]
    yield from _twice("measure", ids)
    for measure in measures:
        related = [measure.at("part_of"), measure.at("about"), *_items(measure, "sum_of")]
        yield from _unknown("measure", [_named(file, node) for node in related], measure_ids)
    for stages in _items(tree, "stages"):
        steps = [_named(file, step) for step in _items(stages, "steps")]
        yield from _unknown("measure", steps, measure_ids)
        yield from _repeated(steps)
    part_of = [_named(file, measure.at("part_of")) for measure in measures]
    yield from _loops({name.text: [whole] for name, whole in zip(ids, part_of, strict=True) if name and whole})
    names = [_named(file, place.at("name")) for place in places]
    around = [_named(file, place.at("inside")) for place in places]
    yield from _twice("place", names)
    yield from _unknown("place", around, {name.text for name in names if name})
    yield from _loops({name.text: [outer] for name, outer in zip(names, around, strict=True) if name and outer})


def _items(tree: Node, key: str) -> list[Node]:
    node = tree.at(key)
    return list(node.children.values()) if node is not None and isinstance(node.value, list) else []


def _named(file: str, node: Node | None) -> _Named | None:
    if node is None or not isinstance(node.value, str) or not node.value:
        return None
    return _Named(node.value, file, node.line, node.column)


def _inputs(file: str, fact: Node) -> Iterator[_Named]:
    computed = fact.at("computed")
    if computed is None:
        return
    for node in (*(computed.at(key) for key in _INPUTS), *_items(computed, "of")):
        if (name := _named(file, node)) is not None:
            yield name


def _twice(what: str, names: list[_Named | None]) -> Iterator[Problem]:
    first: dict[str, _Named] = {}
    for name in names:
        if name is None:
            continue
        before = first.setdefault(name.text, name)
        if before is not name:
            where = f"first in {before.file}, line {before.line}"
            yield name.problem(f"the {what} {name.text!r} stands twice in the store, {where}: rename or remove one")


def _repeated(steps: list[_Named | None]) -> Iterator[Problem]:
    seen: set[str] = set()
    for step in steps:
        if step is not None and step.text in seen:
            yield step.problem(f"the step {step.text!r} stands twice in one chain: a stage follows only others")
        elif step is not None:
            seen.add(step.text)


def _unknown(what: str, names: list[_Named] | list[_Named | None], known: Collection[str]) -> Iterator[Problem]:
    hints: dict[str, str] = {}
    for name in names:
        if name is not None and name.text not in known:
            if name.text not in hints:
                hints[name.text] = nearest(name.text, known)
            yield name.problem(f"no {what} is called {name.text!r}: {hints[name.text]}")


def _loops(links: Mapping[str, list[_Named]]) -> Iterator[Problem]:
    """Give one problem for each link that closes a loop, with the whole way round; iterative, so any depth is fine."""
    done: set[str] = set()
    for root in links:
        way, waiting = {root: None}, [iter(links[root])]  # a dict for its order and its quick look-up
        while waiting and root not in done:
            link = next(waiting[-1], None)
            if link is None:
                done.add(way.popitem()[0])
                waiting.pop()
            elif link.text in way:
                names = list(way)
                round_trip = " -> ".join([*names[names.index(link.text) :], link.text])
                yield link.problem(f"this closes a loop: {round_trip}; cut it at one place")
            elif link.text in links and link.text not in done:
                way[link.text] = None
                waiting.append(iter(links[link.text]))
