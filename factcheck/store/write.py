"""Saving a file of the store so that nothing is torn and nobody's change is lost.

The new bytes go to a file beside the old one and take its place in one step; a lock is held around the question
whether the file is still what the writer had read, and the step itself.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

from filelock import FileLock, Timeout

from factcheck.errors import FactcheckError

PATIENCE = 10.0  # seconds to wait for another writer
_NEW_FILE = 0o644


class SaveError(FactcheckError):
    """The file could not be saved and is as it was; the message says why."""


class ChangedError(SaveError):
    """Somebody else changed the file since it was read."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was changed by somebody else since it was read. Load it again and repeat the change.")


def fingerprint(data: bytes) -> str:
    """Give what `save` compares: the SHA-256 of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def save(path: Path, data: bytes, was: str | None) -> None:
    """Put `data` in the place of the file whose fingerprint `was` is; None means that there must be no file yet.

    A symbolic link stays one: what it points to is replaced. The file's mode is kept.
    """
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():  # the lock would make it
        msg = f"{path} could not be saved: there is no folder {target.parent}."
        raise SaveError(msg)
    try:
        with _locked(target):
            mode = _check_unchanged(path, target, was)
            _clear_up(target)
            _replace(target, data, mode)
    except OSError as error:
        msg = f"{path} could not be saved: {error.strerror or error}. It is as it was."
        raise SaveError(msg) from error


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    lock = FileLock(target.with_name(f".{target.name}.lock"), timeout=PATIENCE)
    try:
        lock.acquire()
    except Timeout as error:
        msg = f"{target} is being saved by another program for over {PATIENCE:.0f} seconds. Try again."
        raise SaveError(msg) from error
    try:
        yield
    finally:
        lock.release()


def _check_unchanged(path: Path, target: Path, was: str | None) -> int:
    """Compare with what was read; give the mode the new file is to have."""
    try:
        found = target.read_bytes()
    except FileNotFoundError:
        if was is None:
            return _NEW_FILE
        msg = f"{path} is gone since it was read. Restore it, or save under another name."
        raise SaveError(msg) from None
    if was is None or fingerprint(found) != was:
        raise ChangedError(path)
    return target.stat().st_mode & 0o7777


def _clear_up(target: Path) -> None:
    """Remove what writers that were killed left behind; the lock says that none is at work."""
    for left in target.parent.glob(f".{escape(target.name)}.*.tmp"):
        left.unlink(missing_ok=True)


def _replace(target: Path, data: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; a system that cannot open folders has its own way."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
