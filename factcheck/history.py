"""What a store said when: from its git history to the changes of each fact, and the store of a past day."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.store.decisions import GUARDED
from factcheck.store.load import DECISIONS, FACTS, SEEDS, VOCABULARY, load_store
from factcheck.store.store import Store
from factcheck.store.yaml import read_yaml

_FIELDS = (*GUARDED, "status", "origin", "figure")
_UNIT, _RECORD = "\x1f", "\x1e"  # between the parts of a commit, and before each commit


class HistoryError(FactcheckError):
    """There is no history to tell from; the message says why."""


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit that touched facts/."""

    id: str
    on: date
    by: str
    about: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactChange:
    """One field of one fact that changed; `was` is None where the fact came, `now` None where it went."""

    fact: str
    field: str
    was: str | None
    now: str | None
    on: date
    by: str
    commit: str


def changes(root: Path, fact_id: str | None = None) -> list[FactChange]:
    """List every change of every fact, or of one, the oldest first."""
    found: list[FactChange] = []
    known: dict[str, dict[str, dict[str, str]]] = {}  # file -> fact -> field -> text
    for commit in commits(root):
        before = {key: value for facts in known.values() for key, value in facts.items()}
        for file in commit.files:
            known[file] = _facts_at(root, commit.id, file)
        after = {key: value for facts in known.values() for key, value in facts.items()}
        found += _differences(before, after, commit)
    return [change for change in found if fact_id in (None, change.fact)]


def as_of(root: Path, day: date) -> Store:
    """Load the store as it was at the end of a day."""
    return store_at(root, last_commit(root, day))


def last_commit(root: Path, day: date) -> Commit:
    """Give the commit that holds the store as it was at the end of a day."""
    past = [commit for commit in commits(root) if commit.on <= day]
    if not past:
        msg = f"The history of {root} begins after {day}: there is nothing to show."
        raise HistoryError(msg)
    return past[-1]


def store_at(root: Path, commit: Commit) -> Store:
    """Load the store as a commit holds it."""
    with tempfile.TemporaryDirectory() as folder:
        packed = _git(root, "archive", "--format=tar", commit.id, "--", FACTS, SEEDS)
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        return load_store(Path(folder))


def touched(store: Store, fact_id: str) -> tuple[str, ...]:
    """Name what a correction touches: facts computed from it, however far, and statements of the same thing."""
    found: dict[str, None] = {}
    waiting = [fact_id]
    dependents: dict[str, list[str]] = {}
    for fact in store:
        for input_id in fact.inputs:
            dependents.setdefault(input_id, []).append(fact.id)
    while waiting:
        for dependent in dependents.get(waiting.pop(), ()):
            if dependent not in found:
                found[dependent] = None
                waiting.append(dependent)
    about = store.facts[fact_id]
    same = (about.measure, about.period, about.place, about.population)
    for fact in store:
        if fact.id != fact_id and (fact.measure, fact.period, fact.place, fact.population) == same:
            found[fact.id] = None
    return tuple(found)


def commits(root: Path) -> list[Commit]:
    """List the commits that touched facts/, the oldest first."""
    form = _RECORD + _UNIT.join(("%H", "%cI", "%an", "%s")) + _UNIT
    listed = _git(
        root, "log", "--reverse", "--no-renames", "--name-only", "--relative", f"--format={form}", "--", FACTS
    )
    return [_commit(record) for record in listed.decode("utf-8", "replace").split(_RECORD)[1:]]


def _commit(record: str) -> Commit:
    name, when, by, about, names = record.split(_UNIT)
    files = tuple(file for file in names.split("\n") if file.endswith(".yaml") and not _is_other(file))
    return Commit(name, datetime.fromisoformat(when).date(), by, about, files)


def _is_other(file: str) -> bool:
    return Path(file).name in {VOCABULARY, DECISIONS}


def _facts_at(root: Path, commit: str, file: str) -> dict[str, dict[str, str]]:
    """Read the facts of a file at a commit, as far as it could be read then; none where the file was removed."""
    try:
        data = _git(root, "show", f"{commit}:./{file}")
    except HistoryError:
        return {}
    tree = read_yaml(data, file).root
    records: Any = tree.value.get("facts") if tree is not None and isinstance(tree.value, Mapping) else None
    if not isinstance(records, Sequence):
        return {}
    return {record["id"]: dict(_fields(record)) for record in records if isinstance(record, Mapping) and "id" in record}


def _fields(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in _FIELDS:
        if isinstance(record.get(key), str):
            yield key, record[key]


def _differences(
    before: Mapping[str, Mapping[str, str]], after: Mapping[str, Mapping[str, str]], commit: Commit
) -> Iterator[FactChange]:
    stamp = (commit.on, commit.by, commit.id)
    for fact_id in dict.fromkeys((*before, *after)):
        was, now = before.get(fact_id), after.get(fact_id)
        if was is None and now is not None:
            yield FactChange(fact_id, "value", None, now.get("value", now.get("period")), *stamp)
        elif now is None and was is not None:
            yield FactChange(fact_id, "value", was.get("value", was.get("period")), None, *stamp)
        elif was is not None and now is not None:
            for key in dict.fromkeys((*was, *now)):
                if was.get(key) != now.get(key):
                    yield FactChange(fact_id, key, was.get(key), now.get(key), *stamp)


def _git(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603  fixed program, no shell
            ["git", "-C", str(root), *arguments],  # noqa: S607  git as the user has it
            check=False,
            capture_output=True,
        )
    except FileNotFoundError as error:
        msg = "History is read from git, and no git was found. Install it, or go without history."
        raise HistoryError(msg) from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        msg = f"There is no history for {root}: git says {said[-1] if said else 'nothing'!r}."
        raise HistoryError(msg)
    return done.stdout
