"""`factcheck hits`: the numbers of a scanned archive that one wants to see, listed or taken away."""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack
from pathlib import Path

import click

from factcheck.archive import hits
from factcheck.archive.hits import UNREAD, Wanted
from factcheck.archive.stamp import stamp_of
from factcheck.archive.standing import Standing, standing_of
from factcheck.commands.options import store_option
from factcheck.draft.model import Verdict
from factcheck.errors import FactcheckError
from factcheck.exports.hits import Form, evidence_of, take
from factcheck.exports.text import visible
from factcheck.period import Period, parse_period
from factcheck.store.load import load_store

_TEXT = "text"
_FORMS = [_TEXT, *(form.value for form in Form)]
_LABELS = [*(verdict.value for verdict in Verdict), UNREAD]


@click.command("hits")
@click.argument("scan", type=click.Path(path_type=Path, exists=True, file_okay=False))
@store_option()
@click.option("--verdict", "verdicts", multiple=True, type=click.Choice(_LABELS), help="Only numbers with it.")
@click.option("--fact", "facts", multiple=True, metavar="ID", help="Only numbers that were matched to it.")
@click.option("--published", metavar="PERIOD", help="Only articles of then: 2013, 2020-04, 2022-10/2023-09.")
@click.option("--about", metavar="PERIOD", help="Only numbers given for a time that meets it.")
@click.option("--title", default="", metavar="WORDS", help="Only articles whose title has all the words.")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="Lines shown as text.")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMS),
    default=_TEXT,
    show_default=True,
    help="Form.",
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="File for it, else standard output.")
def command(
    scan: Path,
    store: Path,
    verdicts: tuple[str, ...],
    facts: tuple[str, ...],
    published: str | None,
    about: str | None,
    title: str,
    limit: int,
    form: str,
    out: Path | None,
) -> None:
    """List the numbers of a scanned archive, or write them to a file.

    SCAN is the folder that `factcheck scan` wrote. Text shows the most serious first; csv, json and parquet hold every
    number that fits, with the quotes of its facts, the hash of the store and that of the manifest.

    Exit code: 0 told, 2 cannot tell.
    """
    standing = standing_of(scan, time.time())
    loaded = load_store(store)
    meets = None if about is None else hits.meeting(hits.overview(standing.files).periods, _period(about))
    wanted = Wanted(verdicts, facts, None if published is None else _period(published), meets, title)
    if form == _TEXT:
        _show(standing, wanted, limit)
        return
    if out is None and form == Form.PARQUET and sys.stdout.isatty():
        msg = "Parquet is no text for a terminal. Name a file with --out."
        raise FactcheckError(msg)
    evidence = evidence_of(standing, wanted, stamp_of(store))
    if not evidence.is_store_unchanged:
        click.echo(
            "The store has changed since the scan: verdicts are the scan's, quotes the store's of now.", err=True
        )
    with ExitStack() as stack:
        file = sys.stdout.buffer if out is None else stack.enter_context(out.open("wb"))
        number = take(standing, wanted, loaded, evidence, Form(form), file)
    click.echo(f"{number:,} numbers.", err=True)


def _show(standing: Standing, wanted: Wanted, limit: int) -> None:
    found = hits.count(standing.files, wanted)
    for row in hits.page(standing.files, wanted, 0, limit):
        where = ", ".join(visible(part) for part in (row["date"], row["title"], row["article"]) if part)
        sentence = " ".join(visible(row["sentence"]).split())
        facts = f" [{', '.join(map(visible, row['facts']))}]" if row["facts"] else ""
        click.echo(f"{visible(row['text'])} ({row['label']}){facts}: “{sentence}” [{where}]")
    click.echo(f"{found.numbers:,} numbers in {found.articles:,} articles.")


def _period(text: str) -> Period:
    try:
        return parse_period(text)
    except ValueError as error:
        msg = str(error)
        raise FactcheckError(msg) from error
