"""Checking a table of facts: from Parquet files and a vocabulary to findings, counted and with the worst ones named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import duckdb

from factcheck.bulk.amounts import stated_facts
from factcheck.bulk.rules import ALL
from factcheck.errors import FactcheckError
from factcheck.finding import Level
from factcheck.store.model import Vocabulary

_NEEDED = frozenset(
    "id measure value value_as_published low high bound unit first_day last_day place population status computed "
    "computed_as inputs".split()
)
_MEMORY = "3GB"


@dataclass(frozen=True, slots=True)
class BulkFinding:
    """Two or more rows of the table that cannot all be true, or hardly can."""

    rule: str
    level: Level
    facts: tuple[str, ...]
    stated: float  # shown, never compared again
    other: float | None


@dataclass(frozen=True, slots=True)
class BulkReport:
    """What was found in a table: every finding up to a limit, and how many there are."""

    facts: int
    findings: tuple[BulkFinding, ...]
    tally: Mapping[str, int]  # per rule


def check_table(files: Sequence[Path], vocabulary: Vocabulary, limit: int = 10_000, threads: int = 2) -> BulkReport:
    """Run every relation over the facts of Parquet files, as `factcheck facts --format parquet` writes them."""
    with duckdb.connect(config={"memory_limit": _MEMORY, "threads": threads}) as connection:
        _open(connection, files, vocabulary)
        ((facts,),) = connection.execute("SELECT count(*) FROM facts").fetchall()
        findings: list[BulkFinding] = []
        tally: dict[str, int] = {}
        for query in ALL:
            connection.execute(f"CREATE OR REPLACE TEMP TABLE found AS {query}")
            tally |= dict(connection.execute("SELECT rule, count(*) FROM found GROUP BY rule").fetchall())
            rows = connection.execute("SELECT * FROM found ORDER BY level, facts LIMIT ?", [limit]).fetchall()
            findings += [BulkFinding(rule, Level(level), tuple(ids), *numbers) for rule, level, ids, *numbers in rows]
    return BulkReport(facts, tuple(findings), tally)


def _open(connection: duckdb.DuckDBPyConnection, files: Sequence[Path], vocabulary: Vocabulary) -> None:
    """Read what the rules need into a table, and the vocabulary's relations into two small ones."""
    names = [str(file) for file in files]
    try:
        columns = {row[0] for row in connection.execute("DESCRIBE SELECT * FROM read_parquet(?)", [names]).fetchall()}
    except duckdb.Error as error:
        msg = f"The facts cannot be read from {', '.join(names)}: {str(error).splitlines()[0]}"
        raise FactcheckError(msg) from error
    if missing := sorted(_NEEDED - columns):
        msg = f"{names[0]} lacks the columns {', '.join(missing)}. Write it with: factcheck facts --format parquet"
        raise FactcheckError(msg)
    connection.execute(
        f"CREATE TEMP TABLE facts AS {stated_facts('read_parquet($files)')}",
        {"files": names},
    )
    connection.execute("CREATE TEMP TABLE stages (earlier TEXT, later TEXT, usual_low DOUBLE)")
    connection.execute("CREATE TEMP TABLE parts (part TEXT, whole TEXT)")
    for stages in vocabulary.stages:
        for (place, earlier), (later_place, later) in combinations(enumerate(stages.steps), 2):
            usual = float(stages.usual_low) if stages.usual_low is not None and later_place == place + 1 else None
            connection.execute("INSERT INTO stages VALUES (?, ?, ?)", [earlier, later, usual])
    for measure in vocabulary.measures:
        if measure.part_of is not None:
            connection.execute("INSERT INTO parts VALUES (?, ?)", [measure.id, measure.part_of])
