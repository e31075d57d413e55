"""`factcheck facts`: the store's facts as a list or a table."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from factcheck.commands.options import format_option, store_option
from factcheck.errors import FactcheckError
from factcheck.exports.records import fact_record, to_json
from factcheck.exports.table import to_csv, to_parquet
from factcheck.exports.text import facts_text
from factcheck.history import as_of as store_of
from factcheck.store.load import load_store
from factcheck.store.problem import nearest


@click.command("facts")
@store_option()
@click.option("--measure", metavar="M", help="Only the facts of this measure, an id in measures.yaml.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="As the store was on this day, by its git history.")
@format_option("text", "json", "csv", "parquet")
def command(store: Path, measure: str | None, as_of: datetime | None, form: str) -> None:
    """List the facts in the store.

    JSON: a list of {"id", "value", "quote", "source", ...}; numbers are strings with their digits as published.
    """
    loaded = load_store(store) if as_of is None else store_of(store, as_of.date())
    if measure is not None and measure not in loaded.measures:
        msg = f"No measure is called {measure!r}: {nearest(measure, loaded.measures.keys())}"
        raise FactcheckError(msg)
    facts = [fact for fact in loaded if measure is None or fact.measure == measure]
    if form == "parquet":
        if sys.stdout.isatty():
            msg = (
                "Parquet is no text for a terminal. Send it to a file: factcheck facts --format parquet > facts.parquet"
            )
            raise FactcheckError(msg)
        click.echo(to_parquet(loaded, facts), nl=False)
    elif form == "json":
        click.echo(to_json([fact_record(fact, loaded) for fact in facts]), nl=False)
    elif form == "csv":
        click.echo(to_csv(loaded, facts), nl=False)
    else:
        click.echo(facts_text(loaded, [fact.id for fact in facts]), nl=False)
    click.echo(f"{len(facts)} facts.", err=True)
