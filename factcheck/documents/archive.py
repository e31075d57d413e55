"""Opening a zipped document: from bytes to its parts, after everything that makes an archive a trap was refused."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass

from lxml import etree

from factcheck.documents.model import DocumentError

MAX_PARTS = 5_000
MAX_PART = 40_000_000  # bytes of a part that is read, unpacked
MAX_UNPACKED = 400_000_000  # bytes of all parts
MAX_RATIO = 200  # unpacked to packed; prose reaches 10 to 20
SMALL = 5_000_000  # bytes that may be packed as tightly as anyone likes
_PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Archive:
    """A zip archive that may be read."""

    name: str
    file: zipfile.ZipFile

    @property
    def parts(self) -> tuple[str, ...]:
        """Name the parts, in their order."""
        return tuple(self.file.namelist())

    def read(self, part: str) -> bytes:
        """Unpack a part."""
        try:
            with self.file.open(part) as packed:
                data = packed.read(MAX_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, RuntimeError) as error:
            raise DocumentError(_damaged(self.name, part)) from error
        if len(data) > MAX_PART:
            raise DocumentError(_too_large(self.name, part))
        return data

    def xml(self, part: str) -> etree._Element:
        """Parse a part; a document type, which could pull in other files or swell, is refused."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(self.read(part), parser)
        except etree.XMLSyntaxError as error:
            msg = f"{self.name} is damaged: its part {part} is not sound XML ({error.msg}). Save it anew and try again."
            raise DocumentError(msg) from error
        if root.getroottree().docinfo.internalDTD is not None:
            msg = (
                f"{self.name} was refused: its part {part} declares a document type (DTD), which no word processor "
                "writes and which can pull in other files. Save the text anew from your word processor."
            )
            raise DocumentError(msg)
        return root


def open_archive(data: bytes, name: str) -> Archive:
    """Open an archive after looking at its table of contents only."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError) as error:
        raise DocumentError(_damaged(name, "the archive")) from error
    if len(entries) > MAX_PARTS:
        msg = f"{name} was refused: it holds {len(entries):,} parts, and {MAX_PARTS:,} are allowed."
        raise DocumentError(msg)
    names = Counter(entry.filename.replace("\\", "/").casefold() for entry in entries)
    twice = [each for each, number in names.items() if number > 1]
    if twice:
        msg = (
            f"{name} was refused: it holds the part {twice[0]} twice, so that programs would disagree on what it says. "
            "Save it anew from your word processor."
        )
        raise DocumentError(msg)
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            msg = f"{name} is encrypted with a password. Save a copy without one and check that."
            raise DocumentError(msg)
        if entry.compress_type not in _PLAIN_METHODS:
            raise DocumentError(_damaged(name, entry.filename))
        if entry.file_size > SMALL and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
            raise DocumentError(_too_large(name, entry.filename))
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise DocumentError(_too_large(name, "the archive"))
    return Archive(name, archive)


def _damaged(name: str, part: str) -> str:
    return f"{name} is damaged: {part} cannot be unpacked. Save it anew and try again."


def _too_large(name: str, part: str) -> str:
    return f"{name} was refused: {part} unpacks to far more than a document holds, as archive bombs do."
