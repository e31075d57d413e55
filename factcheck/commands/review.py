"""`factcheck review`: a second person's mark on a fact."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from factcheck.commands.options import store_option
from factcheck.deciding import sign
from factcheck.store.load import load_store


@click.command("review")
@click.argument("fact")
@store_option()
@click.option("--by", metavar="NAME", required=True, help="Who has compared the fact with its article.")
def command(fact: str, store: Path, by: str) -> None:
    """Mark a fact as verified by a second person.

    Any change to its value, quote or article voids the mark.
    """
    sign(store, load_store(store), fact, by, date.today())  # noqa: DTZ011  a person's own calendar
    click.echo(f"{fact} is verified by {by}.")
