"""Zip files, read with suspicion and written so that equal content gives equal bytes."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping

from factcheck.errors import FactcheckError

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day a zip file knows
_MOST_ENTRIES = 500
_MOST_BYTES = 50_000_000


class ArchiveError(FactcheckError):
    """The file is no zip that may be opened."""


def packed(entries: Mapping[str, bytes]) -> bytes:
    """Write entries in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """Read the entries; too many, too large, or two of one name are refused before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            names = {info.filename for info in infos}
            total = sum(info.file_size for info in infos)
            if len(infos) > _MOST_ENTRIES or len(names) != len(infos) or total > _MOST_BYTES:
                msg = f"The file is no chart: {len(infos)} entries of {total:,} bytes, {len(names)} names."
                raise ArchiveError(msg)
            return {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        msg = f"The file is no zip that can be read: {error}."
        raise ArchiveError(msg) from error


def told(entries: Mapping[str, bytes]) -> bytes:
    """Give the names of entries with the hash of each, in one order."""
    hashed = (f"{name} {hashlib.sha256(content).hexdigest()}" for name, content in sorted(entries.items()))
    return "\n".join(hashed).encode()
