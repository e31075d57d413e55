"""The lines of a text file, perhaps compressed: from a file to where every so many lines begin, and to those lines.

A compressed file can only be read from its beginning, so each of its parts reads what stands before it too.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO

import pyarrow as pa

from factcheck.archive.location import Location
from factcheck.errors import FactcheckError

COMPRESSED = {".gz": "gzip", ".zst": "zstd", ".bz2": "bz2"}
_BLOCK = 1 << 20  # bytes asked for at once; a bucket answers each request with a delay


def starts(file: Location, size: int) -> Iterator[tuple[int, int]]:
    """Give row and first byte of every `size`-th line, and of where the last line ends."""
    row = offset = 0
    with _opened(file) as stream:
        for line in stream:
            if row % size == 0:
                yield row, offset
            row += 1
            offset += len(line)
    yield row, offset


def lines(file: Location, offset: int, number: int) -> Iterator[bytes]:
    """Give so many lines from that byte on."""
    with _opened(file, offset) as stream:
        yield from islice(stream, number)


@contextmanager
def _opened(file: Location, offset: int = 0) -> Iterator[BinaryIO]:
    codec = next((codec for suffix, codec in COMPRESSED.items() if file.path.endswith(suffix)), None)
    try:
        if codec is None:
            with file.system.open_input_file(file.path) as raw:
                raw.seek(offset)
                yield io.BufferedReader(raw, _BLOCK)
            return
        with file.system.open_input_stream(file.path, compression=codec) as raw:
            stream = io.BufferedReader(raw, _BLOCK)
            while offset > 0 and (skipped := len(stream.read(min(offset, _BLOCK)))):
                offset -= skipped
            yield stream
    except (pa.ArrowException, OSError) as error:
        msg = f"{file.name} cannot be read: {str(error).splitlines()[0]}"
        raise FactcheckError(msg) from error
