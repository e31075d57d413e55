"""`factcheck draft`: every number in a draft, answered; the exit code says whether any is at the given level."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import click

from factcheck.commands.options import encoding_option, format_option, read_draft, store_option
from factcheck.draft import DraftReport, check_draft
from factcheck.errors import FactcheckError
from factcheck.exports.draft_docx import draft_docx
from factcheck.exports.draft_github import draft_annotations
from factcheck.exports.draft_html import draft_html
from factcheck.exports.draft_records import draft_csv, draft_json, draft_sarif
from factcheck.exports.draft_text import draft_markdown, draft_text, tally_line
from factcheck.finding import SEVERITY, Level
from factcheck.report import check_store
from factcheck.store.load import load_store

NEVER = "never"
DOCX = "docx"
WRITERS: Mapping[str, Callable[[DraftReport, str, str], str]] = {
    "text": draft_text,
    "json": draft_json,
    "markdown": draft_markdown,
    "html": draft_html,
    "csv": draft_csv,
    "sarif": draft_sarif,
    "github": draft_annotations,
}
FOR_SEVERAL = ("text", "markdown", "github")  # forms in which the reports of several drafts may follow each other


@click.command("draft")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@store_option()
@format_option(*WRITERS, DOCX)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write to this file.")
@encoding_option()
@click.option(
    "--fail-on",
    type=click.Choice([*(level.value for level in Level), NEVER]),
    default=Level.ERROR.value,
    show_default=True,
    help="Lowest level of answer that gives exit code 1.",
)
@click.pass_context
def command(
    ctx: click.Context, files: tuple[str, ...], store: Path, form: str, out: Path | None, encoding: str, fail_on: str
) -> None:
    """Check a draft: every number in it, answered.

    FILE is a .txt, .md, .html, .docx or .pdf file, or - for text on standard input; several may be given for the
    formats text, markdown and github, which marks lines of a pull request. As docx you get the draft back
    with a comment on every number, your own file if it was one. Contradicted and miscalculated numbers are errors;
    outdated, disputed and unsourced ones warnings; rounded ones notes.

    Exit code: 0 sound, 1 answers at or above --fail-on, 2 cannot check.
    """
    _refuse(files, form, out)
    documents = [read_draft(file, encoding) for file in files]
    read = load_store(store)
    checked = check_store(read)
    written, levels = [], []
    for document in documents:
        report = replace(check_draft(document.text, read, checked), losses=document.losses)
        if form == DOCX:
            written.append(draft_docx(report, document))
        else:
            written.append(WRITERS[form](report, document.text, document.name).encode(errors="backslashreplace"))
        levels += [figure.level for figure in report.figures]
        if form != "text" or out is not None:
            for line in (*document.losses, tally_line(report.tally)):
                click.echo(line if len(documents) == 1 else f"{document.name}: {line}", err=True)
    _put((b"" if form == "github" else b"\n").join(written), out)
    if fail_on != NEVER and any(_fails(level, Level(fail_on)) for level in levels):
        ctx.exit(1)


def _refuse(files: tuple[str, ...], form: str, out: Path | None) -> None:
    """Refuse what would lose something: a draft written over, reports that cannot stand in one file."""
    if len(files) > 1 and form not in FOR_SEVERAL:
        msg = f"Several drafts go together as {', '.join(FOR_SEVERAL)} only. Check them one by one for {form}."
        raise FactcheckError(msg)
    if out is not None and any(file != "-" and out.exists() and out.samefile(file) for file in files):
        msg = f"--out {out} is the draft itself. Name another file."
        raise FactcheckError(msg)


def _put(written: bytes, out: Path | None) -> None:
    if out is not None:
        out.write_bytes(written)
    elif written.startswith(b"PK") and sys.stdout.isatty():
        msg = "A Word document does not go to a terminal. Name a file with --out."
        raise FactcheckError(msg)
    else:
        click.echo(written, nl=False)


def _fails(level: Level | None, lowest: Level) -> bool:
    return level is not None and SEVERITY[level] >= SEVERITY[lowest]
