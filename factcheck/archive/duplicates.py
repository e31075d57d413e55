"""Articles whose id stands in an earlier part too: their rows leave the parts' files, and the files name them.

The first article of the corpus keeps its rows. What is done depends on the ids that the files tell and on nothing
else, so a scan that was broken off here or anywhere is gone on with and comes to the same files. DuckDB compares the
ids, on the disk where they are too many for its memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from operator import itemgetter
from tempfile import TemporaryDirectory

import duckdb
import pyarrow as pa

from factcheck.archive.corpus import Part, same_id
from factcheck.archive.location import Location
from factcheck.archive.part import Failed, ids_in, told_by, without
from factcheck.archive.worker import PARTS

_MEMORY = "1GB"
_THREADS = 2
_AT_ONCE = 10_000  # answers
_REPEATED = """
    SELECT ids.part, ids.row, ids.id, first.part, first.row FROM ids JOIN (
        SELECT id, min(part) AS part, arg_min(row, part) AS row FROM ids GROUP BY id HAVING count(*) > 1
    ) AS first ON first.id = ids.id AND first.part < ids.part
    ORDER BY ids.part, ids.row
"""

_Repeated = tuple[int, int, str, int, int]  # part, row and id of the article; part and row of the first with its id


def leave_out_repeated(parts: Sequence[Part], out: Location) -> None:
    """Take from each file the rows of articles whose id an earlier part has; the parts are in the corpus' order."""
    there = out.below(PARTS).files()
    files = {number: out.below(PARTS).below(part.name) for number, part in enumerate(parts) if part.name in there}
    for number, group in groupby(_repeated(parts, files), key=itemgetter(0)):
        repeated = [Failed(name, row, same_id(first_row, parts[first])) for _, row, name, first, first_row in group]
        data = files[number].read()
        told, _ = told_by(pa.BufferReader(data))
        if any(asdict(each) not in told["failed"] for each in repeated):
            files[number].write(without(data, repeated))


def _repeated(parts: Sequence[Part], files: Mapping[int, Location]) -> Iterator[_Repeated]:
    """Give every article whose id an earlier part has, in the order of the corpus."""
    with (
        TemporaryDirectory(prefix="factcheck-") as folder,
        duckdb.connect(config={"memory_limit": _MEMORY, "threads": _THREADS, "temp_directory": folder}) as connection,
    ):
        connection.execute("CREATE TEMP TABLE ids (part BIGINT, row BIGINT, id VARCHAR)")
        for number, file in files.items():
            with file.system.open_input_file(file.path) as opened:
                ids = pa.array(ids_in(opened), pa.string())
            rows = pa.array(range(parts[number].first, parts[number].last), pa.int64())
            connection.register("told", pa.table({"row": rows, "id": ids}))
            connection.execute("INSERT INTO ids SELECT $part, row, id FROM told WHERE id IS NOT NULL", {"part": number})
        answer = connection.execute(_REPEATED)
        while some := answer.fetchmany(_AT_ONCE):
            yield from some
