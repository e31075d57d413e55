"""`factcheck draft`: every number in a draft, answered; the exit code says whether any is at the given level."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import click

from factcheck.commands.options import format_option, read_text, store_option
from factcheck.draft import DraftReport, check_draft
from factcheck.errors import FactcheckError
from factcheck.exports.draft_records import draft_csv, draft_json, draft_sarif
from factcheck.exports.draft_text import draft_markdown, draft_text, tally_line
from factcheck.finding import SEVERITY, Level
from factcheck.store.load import load_store

NEVER = "never"
WRITERS: Mapping[str, Callable[[DraftReport, str, str], str]] = {
    "text": draft_text,
    "json": draft_json,
    "markdown": draft_markdown,
    "csv": draft_csv,
    "sarif": draft_sarif,
}


@click.command("draft")
@click.argument("file")
@store_option()
@format_option(*WRITERS)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write to this file.")
@click.option(
    "--fail-on",
    type=click.Choice([*(level.value for level in Level), NEVER]),
    default=Level.ERROR.value,
    show_default=True,
    help="Lowest level of answer that gives exit code 1.",
)
@click.pass_context
def command(ctx: click.Context, file: str, store: Path, form: str, out: Path | None, fail_on: str) -> None:
    """Check a draft: every number in it, answered.

    FILE is a text in UTF-8, or - for standard input. Contradicted and miscalculated numbers are errors; outdated,
    disputed and unsourced ones warnings; rounded ones notes.

    Exit code: 0 sound, 1 answers at or above --fail-on, 2 cannot check.
    """
    text = read_text(file)
    name = "standard input" if file == "-" else file
    if not text.strip():
        msg = f"{name} is empty: there is nothing to check."
        raise FactcheckError(msg)
    report = check_draft(text, load_store(store))
    written = WRITERS[form](report, text, name)
    if out is None:
        click.echo(written, nl=False)
    else:
        out.write_text(written, "utf-8", newline="\n")
    if form != "text" or out is not None:
        click.echo(tally_line(report.tally), err=True)
    if fail_on != NEVER and any(_fails(figure.level, Level(fail_on)) for figure in report.figures):
        ctx.exit(1)


def _fails(level: Level | None, lowest: Level) -> bool:
    return level is not None and SEVERITY[level] >= SEVERITY[lowest]
