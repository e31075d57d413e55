"""Where files lie: from a path or an address such as s3://bucket/folder to a folder that reads, lists and writes.

What is written appears whole or not at all: on a disk by renaming a temporary file, in a bucket because an object is
visible only once its upload is complete.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from uuid import uuid4

import pyarrow as pa
from pyarrow import fs

from factcheck.errors import FactcheckError

_TEMPORARY = ".tmp"
_ONE_PUT = "allow_delayed_open=true"  # what is not too large for it goes into a bucket by one request instead of three


@dataclass(frozen=True)
class Location:
    """A file or folder on some file system."""

    system: fs.FileSystem
    path: str
    name: str  # as the caller wrote it, for messages
    options: str = ""  # behind the question mark of an address, such as endpoint_override=HOST:PORT

    def below(self, name: str) -> Location:
        """Give what lies under it by that name; itself where there is no name."""
        if not name:
            return self
        path, shown = (f"{folder.rstrip('/')}/{name}" for folder in (self.path, self.name))
        return Location(self.system, path, shown, self.options)

    @property
    def address(self) -> str:
        """Give what finds it from any folder, and on any machine that sees the same disk."""
        if "://" not in self.name:
            return self.path
        return f"{self.name}?{self.options}" if self.options else self.name

    @property
    def kind(self) -> fs.FileType:
        """Say whether it is a file, a folder or nothing."""
        return self.system.get_file_info(self.path).type

    def files(self) -> dict[str, int]:
        """Give every file under it with its size, by path relative to it and in order; hidden ones are left out."""
        found = self.system.get_file_info(fs.FileSelector(self.path, recursive=True, allow_not_found=True))
        sizes = {
            PurePosixPath(each.path).relative_to(PurePosixPath(self.path)).as_posix(): each.size
            for each in found
            if each.is_file
        }
        return {name: sizes[name] for name in sorted(sizes) if not _is_hidden(name)}

    def read(self) -> bytes:
        """Read the whole file."""
        with self.system.open_input_file(self.path) as stream:
            return bytes(stream.read())

    def write(self, data: bytes) -> None:
        """Write the whole file at once."""
        if not isinstance(self.system, fs.LocalFileSystem):
            with self.system.open_output_stream(self.path) as stream:
                stream.write(data)
            return
        file = Path(self.path)
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = file.with_name(f".{file.name}.{uuid4().hex}{_TEMPORARY}")  # on any machine that shares the disk
        try:
            with temporary.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(file)
        finally:
            temporary.unlink(missing_ok=True)


def locate(name: str) -> Location:
    """Find the file system of a path or address."""
    if "://" not in name:
        return Location(fs.LocalFileSystem(), Path(name).resolve().as_posix(), name)
    shown, _, options = name.partition("?")
    wanted = "&".join(filter(None, (options, _ONE_PUT if name.startswith("s3://") else "")))
    try:
        system, path = fs.FileSystem.from_uri(f"{shown}?{wanted}" if wanted else shown)
    except (pa.ArrowException, ValueError, OSError) as error:
        msg = f"{shown} cannot be reached: {str(error).splitlines()[0]} Give a path or an s3:// address."
        raise FactcheckError(msg) from error
    return Location(system, path, shown, options)


def _is_hidden(name: str) -> bool:
    return any(step.startswith((".", "_")) for step in PurePosixPath(name).parts)
