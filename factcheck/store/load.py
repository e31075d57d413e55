"""Loading: from the folder that holds `facts/` and `seeds/` to a Store, or to all the reasons why not."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from factcheck.collecting import collector_paused
from factcheck.store.decisions import Decisions
from factcheck.store.model import ArticleFile, Vocabulary
from factcheck.store.problem import Problem, StoreError, nearest
from factcheck.store.references import check_references
from factcheck.store.refusals import problems_of
from factcheck.store.store import Article, Store
from factcheck.store.tree import Lines, Node
from factcheck.store.yaml import MAX_BYTES, position, read_yaml

FACTS = "facts"
SEEDS = "seeds"
VOCABULARY = "measures.yaml"
DECISIONS = "resolutions.yaml"

_Record = TypeVar("_Record", ArticleFile, Vocabulary, Decisions)


@dataclass(frozen=True, slots=True)
class _Text:
    """A captured text as found."""

    text: str
    sha256: str


class _NoTextError(Exception):
    """The captured text cannot be had; the message says why."""


def load_store(root: Path) -> Store:
    """Read the whole store; StoreError tells every problem found, with file, line and column.

    The text of an article that no longer has the hash in its file is no problem here but a rule's finding.
    """
    with collector_paused():  # nothing it reads is thrown away
        return _load(Path(root))


def load_vocabulary(root: Path) -> Vocabulary:
    """Read measures.yaml alone, for facts that are kept elsewhere."""
    problems: list[Problem] = []
    tree = _read(Path(root) / FACTS / VOCABULARY, problems)
    vocabulary = None if tree is None else _check(tree, Vocabulary, f"{FACTS}/{VOCABULARY}", problems)
    if problems or vocabulary is None:
        raise StoreError(problems)
    return vocabulary


def _load(root: Path) -> Store:
    problems: list[Problem] = []
    paths = _list_files(root, problems)
    trees = {path.name: tree for path in paths if (tree := _read(path, problems)) is not None}
    vocabulary_tree = trees.pop(VOCABULARY, None)
    decisions_tree = trees.pop(DECISIONS, None)
    decisions = Decisions()
    if decisions_tree is not None:
        decisions = _check(decisions_tree, Decisions, f"{FACTS}/{DECISIONS}", problems) or decisions
    vocabulary: Vocabulary | None = None
    if vocabulary_tree is not None:
        vocabulary = _check(vocabulary_tree, Vocabulary, f"{FACTS}/{VOCABULARY}", problems)
    articles: list[Article] = []
    for name, tree in trees.items():
        file = f"{FACTS}/{name}"
        record = _check(tree, ArticleFile, file, problems)
        found = _read_text(root, tree.at("source", "text"), file, problems)
        if record is not None and found is not None:
            lines = Lines(tree)
            articles.append(
                Article(record.source, found.text, found.sha256, record.facts, record.dismissed, file, lines)
            )
    named = (f"{FACTS}/{VOCABULARY}", vocabulary_tree) if vocabulary_tree is not None else None
    by_file = {f"{FACTS}/{name}": tree for name, tree in trees.items()}
    problems += check_references(
        by_file, named, is_complete=len(trees) == sum(path.name not in {VOCABULARY, DECISIONS} for path in paths)
    )
    if problems or vocabulary is None or vocabulary_tree is None:
        raise StoreError(problems)
    return Store(
        root,
        tuple(articles),
        {measure.id: measure for measure in vocabulary.measures},
        vocabulary.stages,
        {place.name: place for place in vocabulary.places},
        f"{FACTS}/{VOCABULARY}",
        Lines(vocabulary_tree),
        decisions.resolutions,
        Lines(decisions_tree) if decisions_tree is not None else {},
    )


def _list_files(root: Path, problems: list[Problem]) -> list[Path]:
    """List the YAML files in the order of their names; what must be there and is not is a problem."""
    folder = root / FACTS
    if not folder.is_dir():
        message = f"there is no folder {FACTS}/ in {root}: name the folder that holds {FACTS}/ and {SEEDS}/ (--store)"
        raise StoreError([Problem(FACTS, 1, 1, message)])
    visible = [path for path in sorted(folder.iterdir()) if not path.name.startswith(".")]
    paths = [path for path in visible if path.suffix == ".yaml"]
    problems += [
        Problem(
            f"{FACTS}/{path.name}", 1, 1, f"{path.suffix} would be passed over: rename the file to {path.stem}.yaml"
        )
        for path in visible
        if path.suffix.lower() in {".yml", ".yaml"} and path.suffix != ".yaml"
    ]
    problems += [
        Problem(f"{FACTS}/{path.name}", 1, 1, f"this folder would be passed over: move its files to {FACTS}/ itself")
        for path in visible
        if path.is_dir() and any(path.rglob("*.y*ml"))
    ]
    names = {path.name for path in paths}
    if VOCABULARY not in names:
        message = "the file is missing: it lists what the facts count (measures:)"
        problems.append(Problem(f"{FACTS}/{VOCABULARY}", 1, 1, message))
    if not names - {VOCABULARY, DECISIONS}:
        message = "the folder holds no article: add a YAML file with source: and facts:"
        problems.append(Problem(FACTS, 1, 1, message))
    return paths


def _read(path: Path, problems: list[Problem]) -> Node | None:
    file = f"{FACTS}/{path.name}"
    try:
        data = _read_bytes(path)
    except OSError as error:
        problems.append(Problem(file, 1, 1, f"the file cannot be read: {error.strerror or error}"))
        return None
    reading = read_yaml(data, file)
    problems += reading.problems
    return reading.root


def _check(tree: Node, model: type[_Record], file: str, problems: list[Problem]) -> _Record | None:
    try:
        return model.model_validate(tree.value, by_alias=True, by_name=False)
    except ValidationError as error:
        told = {problem[:3] for problem in map(astuple, problems)}  # a null or a merge key is told once
        problems += (new for new in problems_of(error, tree, model, file) if astuple(new)[:3] not in told)
        return None


def _read_text(root: Path, name: Node | None, file: str, problems: list[Problem]) -> _Text | None:
    if name is None or not isinstance(name.value, str) or not name.value:
        return None  # the model says so
    try:
        data = _read_seed(root / SEEDS, name.value)
    except _NoTextError as error:
        problems.append(Problem(file, name.line, name.column, str(error)))
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        message = f"the byte 0x{data[error.start]:02X} is not UTF-8: capture the text again as UTF-8"
        problems.append(Problem(f"{SEEDS}/{name.value}", *position(before, len(before)), message))
        return None
    return _Text(text, hashlib.sha256(data).hexdigest())


def _read_seed(folder: Path, name: str) -> bytes:
    path = folder / name
    if path.name != name or "\\" in name or "\0" in name:
        msg = f"found {name!r} where the name of a file in {SEEDS}/ was wanted, without any folder"
        raise _NoTextError(msg)
    try:
        data = _read_bytes(path)
    except FileNotFoundError as error:
        there = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
        msg = f"there is no text {SEEDS}/{name}: {nearest(name, there)}"
        raise _NoTextError(msg) from error
    except OSError as error:
        msg = f"the text {SEEDS}/{name} cannot be read: {error.strerror or error}"
        raise _NoTextError(msg) from error
    if len(data) > MAX_BYTES:
        msg = f"the text {SEEDS}/{name} has more than {MAX_BYTES:,} bytes: an article is shorter"
        raise _NoTextError(msg)
    return data


def _read_bytes(path: Path) -> bytes:
    """Read no more than one byte too many, and from no pipe or device, which may never end."""
    if path.exists() and not path.is_file():
        msg = "it is no ordinary file"
        raise OSError(msg)
    with path.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)
