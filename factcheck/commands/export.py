"""`factcheck export`: the store as a static site."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import click

from factcheck.commands.options import store_option
from factcheck.exports.site.build import build, write
from factcheck.history import FactChange, HistoryError, changes
from factcheck.report import check_store
from factcheck.store.load import load_store


@click.command("export")
@store_option()
@click.option("--site", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder to write into.")
def command(store: Path, site: Path) -> None:
    """Write the store as a site of linked pages.

    Each fact, finding and article has a page; any web server can host them, and no page needs a script.
    """
    loaded = load_store(store)
    told: list[FactChange] = []
    with suppress(HistoryError):  # a store without git has no corrections to tell
        told = changes(store)
    files = build(loaded, check_store(loaded), date.today(), told)  # noqa: DTZ011  a person's own calendar
    write(files, site)
    click.echo(f"{len(files)} files in {site}.")
