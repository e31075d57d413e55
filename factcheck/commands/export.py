"""`factcheck export`: the store as a static site."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import click

from factcheck.commands.options import store_option
from factcheck.exports.site.build import build, write
from factcheck.exports.site.place import Place, read_place
from factcheck.history import FactChange, HistoryError, changes
from factcheck.report import check_store
from factcheck.store.load import load_store


@click.command("export")
@store_option()
@click.option("--site", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder to write into.")
@click.option(
    "--address",
    metavar="URL",
    help="Where the site will stand: full links in its feed and its data for search engines, and a sitemap.",
)
def command(store: Path, site: Path, address: str | None) -> None:
    """Write the store as a site of linked pages.

    Each fact, chart, finding and article has a page; any web server can host them, in any folder, and no page needs
    a script. Pages of an earlier site in the folder that no longer lead anywhere are removed.
    """
    place = read_place(address) if address else Place()
    loaded = load_store(store)
    told: list[FactChange] = []
    with suppress(HistoryError):  # a store without git has no corrections to tell
        told = changes(store)
    files = build(loaded, check_store(loaded), date.today(), told, place)  # noqa: DTZ011  a person's own calendar
    write(files, site)
    click.echo(f"{len(files)} files in {site}.")
    if not address:
        click.echo("No sitemap: it takes full addresses. Name where the site will stand: --address URL.", err=True)
