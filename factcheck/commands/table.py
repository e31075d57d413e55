"""`factcheck table`: the relations between facts over Parquet files too large to load as a store."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from factcheck.bulk.check import BulkFinding, check_table
from factcheck.commands.options import format_option, store_option
from factcheck.exports.records import to_json
from factcheck.exports.text import visible
from factcheck.finding import SEVERITY, Level
from factcheck.store.load import load_vocabulary

NEVER = "never"


@click.command("table")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@store_option()
@format_option("text", "json")
@click.option(
    "--fail-on",
    type=click.Choice([*(level.value for level in Level), NEVER]),
    default=Level.ERROR.value,
    show_default=True,
    help="Lowest level of finding that gives exit code 1.",
)
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="Findings shown of each rule.")
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], store: Path, form: str, fail_on: str, limit: int) -> None:
    """Check facts in Parquet files, by the million.

    The FILES are as `factcheck facts --format parquet` writes them; measures.yaml of the store says how facts relate.
    """
    report = check_table(files, load_vocabulary(store), limit)
    if form == "json":
        findings = [asdict(finding) for finding in report.findings]
        click.echo(to_json({"findings": findings, "tally": {"facts": report.facts, **report.tally}}), nl=False)
    else:
        for finding in report.findings:
            click.echo(_line(finding))
        counted = ", ".join(f"{rule}: {number:,}" for rule, number in report.tally.items()) or "nothing found"
        click.echo(f"{report.facts:,} facts looked at; {counted}.")
    if fail_on != NEVER and any(SEVERITY[found.level] >= SEVERITY[Level(fail_on)] for found in report.findings):
        ctx.exit(1)


def _line(finding: BulkFinding) -> str:
    other = "" if finding.other is None else f" against {finding.other:,.6g}"
    return f"{finding.level}  {finding.rule}  {visible(', '.join(finding.facts))}: {finding.stated:,.6g}{other}"
