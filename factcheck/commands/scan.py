"""`factcheck scan`: the check of a draft over every article of an archive."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from factcheck.archive.engines import LOCAL
from factcheck.archive.limits import Limits
from factcheck.archive.progress import shown_on
from factcheck.archive.scanning import scan
from factcheck.commands.options import store_option
from factcheck.errors import FactcheckError
from factcheck.exports.text import visible

_USUAL = Limits()
_MEGABYTE = 1_000_000
_SHOWN = 20  # articles that could not be done; the manifest names all


@click.command("scan")
@click.argument("corpus")
@store_option()
@click.option("--out", required=True, metavar="DIR", help="Folder for the parts and the manifest.")
@click.option(
    "--engine",
    default=LOCAL,
    show_default=True,
    metavar="NAME",
    help=f"Where the work is done: {LOCAL}, a Dask scheduler as tcp://HOST:8786, a Spark master as spark://HOST:7077.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    default=os.cpu_count() or 1,
    show_default="one a core",
    help=f"Processes of the engine {LOCAL}.",
)
@click.option(
    "--article-seconds",
    "seconds",
    type=click.FloatRange(0, min_open=True),
    default=_USUAL.seconds,
    show_default=True,
    help="Time after which an article is given up.",
)
@click.option(
    "--article-memory",
    "megabytes",
    type=click.IntRange(1),
    default=_USUAL.memory // _MEGABYTE,
    show_default=True,
    help="Megabytes above what the store takes, at which an article is given up; on Linux.",
)
def command(corpus: str, store: Path, out: str, engine: str, workers: int, seconds: float, megabytes: int) -> None:
    """Check every article of an archive against the store.

    CORPUS is a .parquet or .jsonl file, perhaps packed as .jsonl.gz, .jsonl.zst or .jsonl.bz2, or a folder of them, of
    id and text and perhaps date, title and url; a path or an address such as s3://bucket/folder. DIR gets one Parquet
    file for each 4,000 articles, a row a number, and manifest.json. Called again, it does the parts that are missing.
    An article that cannot be done is named there and stops nothing. A cluster must see CORPUS and DIR under the same
    names; the store is sent to it.

    Exit code: 0 every part is done, 2 cannot check.
    """
    done = scan(
        corpus,
        store,
        out,
        workers,
        engine=engine,
        limits=Limits(seconds, megabytes * _MEGABYTE),
        progress=shown_on(sys.stderr),
    )
    record, failed = done.record, done.record["failed"]
    for each in failed[:_SHOWN]:
        click.echo(f"{visible(each['article'])} was not checked: {visible(each['reason'])}", err=True)
    if len(failed) > _SHOWN:
        click.echo(f"{len(failed) - _SHOWN:,} more are named in {out}/manifest.json.", err=True)
    click.echo(
        f"{record['articles']:,} articles, {record['rows']:,} numbers, {len(failed):,} articles not checked; "
        f"{len(record['parts']):,} parts in {out}, {done.new:,} of them new."
    )
    if done.lost:
        msg = f"Worker processes ended again and again on {', '.join(done.lost)}. Call again with fewer --workers."
        raise FactcheckError(msg)
