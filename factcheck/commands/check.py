"""`factcheck check`: every rule over the store; the exit code says whether anything at the given level was found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from factcheck.collecting import collector_paused
from factcheck.commands.options import format_option, path_in, store_option
from factcheck.exports.github import problem_annotations, to_annotations
from factcheck.exports.records import report_record, to_json
from factcheck.exports.sarif import to_sarif
from factcheck.exports.text import report_text, tally_lines
from factcheck.finding import SEVERITY, Level
from factcheck.report import StoreReport, check_store
from factcheck.store.load import load_store
from factcheck.store.problem import StoreError

NEVER = "never"


@click.command("check")
@store_option()
@format_option("text", "json", "sarif", "github")
@click.option(
    "--fail-on",
    type=click.Choice([*(level.value for level in Level), NEVER]),
    default=Level.ERROR.value,
    show_default=True,
    help="Lowest level of finding that gives exit code 1.",
)
@click.pass_context
def command(ctx: click.Context, store: Path, form: str, fail_on: str) -> None:
    """Check the store: every quote, number and sum.

    Exit code: 0 sound, 1 findings at or above --fail-on, 2 cannot check.
    """
    with collector_paused():  # a store is read, checked and told of once, and kept to the end
        report = _check(store, form)
        _tell(report, form, path_in(store))
    if fail_on != NEVER and any(SEVERITY[found.level] >= SEVERITY[Level(fail_on)] for found in report.findings):
        ctx.exit(1)


def _check(store: Path, form: str) -> StoreReport:
    try:
        loaded = load_store(store)
    except StoreError as error:
        if form == "github":
            click.echo(problem_annotations(error.problems, path_in(store)), nl=False)
        raise
    return check_store(loaded)


def _tell(report: StoreReport, form: str, where: Callable[[str], str]) -> None:
    if form == "json":
        click.echo(to_json(report_record(report)), nl=False)
    elif form == "sarif":
        click.echo(to_json(to_sarif(report, where)), nl=False)
    elif form == "github":
        click.echo(to_annotations(report, where), nl=False)
    else:
        click.echo(report_text(report, where), nl=False)
    if form != "text":
        click.echo("\n".join(tally_lines(report.tally)), err=True)
