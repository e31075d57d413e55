"""What a store's folder holds: from it to one hash, and to a copy that another machine can lay out again.

Results of different stores are told apart by the hash, and a copy has the hash of the original.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from factcheck.store.load import FACTS, SEEDS

Copy = tuple[tuple[str, bytes], ...]  # every file's name and content


def stamp_of(root: Path) -> str:
    """Hash every file of facts/ and seeds/ by name and content."""
    digest = hashlib.sha256()
    for name, content in _files(root):
        digest.update(f"{name}\0{hashlib.sha256(content).hexdigest()}\n".encode())
    return digest.hexdigest()


def copied(root: Path) -> Copy:
    """Read every file that the hash is of."""
    return tuple(_files(root))


def lay_out(copy: Copy, root: Path) -> None:
    """Write the files of a copy into an empty folder."""
    for name, content in copy:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _files(root: Path) -> Iterator[tuple[str, bytes]]:
    for folder in (FACTS, SEEDS):
        for file in sorted((root / folder).rglob("*")):
            if file.is_file() and not file.name.startswith("."):
                yield file.relative_to(root).as_posix(), file.read_bytes()
