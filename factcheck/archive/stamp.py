"""The hash of a store: from its folder to one name for its content, by which results of different stores are told."""

from __future__ import annotations

import hashlib
from pathlib import Path

from factcheck.store.load import FACTS, SEEDS


def stamp_of(root: Path) -> str:
    """Hash every file of facts/ and seeds/ by name and content."""
    digest = hashlib.sha256()
    for folder in (FACTS, SEEDS):
        for file in sorted((root / folder).rglob("*")):
            if file.is_file() and not file.name.startswith("."):
                name = file.relative_to(root).as_posix()
                digest.update(f"{name}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
