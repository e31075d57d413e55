from __future__ import annotations

import pytest

from factcheck.archive import duplicates
from factcheck.archive.duplicates import Duplicate, find_duplicates, prints_of

PARTS = {"one": ["a", "b", "c"], "two": ["d", "a"], "three": ["e", "b", "a"], "four": ["f"], "five": []}


def found(parts: dict[str, list[str]]) -> tuple[list[Duplicate], int, list[str]]:
    read: list[str] = []

    def ids_of(name: str) -> list[str]:
        read.append(name)
        return parts[name]

    duplicates, total = find_duplicates({name: prints_of(ids) for name, ids in parts.items()}, ids_of)
    return duplicates, total, read


def test_an_id_in_several_parts_is_named_with_them_and_no_other_part_is_read_again() -> None:
    assert found(PARTS) == (
        [Duplicate("a", ("one", "two", "three")), Duplicate("b", ("one", "three"))],
        2,
        ["one", "two", "three"],
    )


@pytest.mark.parametrize("parts", [{}, {"one": []}, {"one": ["a", "b"], "two": ["c"]}])
def test_ids_that_are_each_there_once_are_no_duplicates(parts) -> None:
    assert found(parts) == ([], 0, [])


def test_of_very_many_duplicates_some_are_named_and_all_are_counted(monkeypatch) -> None:
    monkeypatch.setattr(duplicates, "NAMED", 3)
    many = [f"id {number}" for number in range(50)]
    named, total, _ = found({"one": many, "two": many})
    assert (len(named), total) == (3, 50)
