"""`factcheck numbers`: every number in a text, with its place and reading."""

from __future__ import annotations

import click

from factcheck.commands.options import encoding_option, format_option, read_text
from factcheck.exports.records import figure_record, to_json
from factcheck.exports.text import figures_text
from factcheck.figures import find_figures


@click.command("numbers")
@click.argument("file")
@format_option("text", "json")
@encoding_option()
def command(file: str, form: str, encoding: str) -> None:
    """List every number in a text and what it was read as.

    FILE is a text, or - for standard input. JSON: a list of {"start", "end", "text", "value", "low", "high",
    "unit", "kind", ...}; offsets count code points, numbers are strings with their digits as written.
    """
    text = read_text(file, encoding)
    figures = find_figures(text)
    if form == "json":
        click.echo(to_json([figure_record(figure) for figure in figures]), nl=False)
    else:
        click.echo(figures_text(text, figures), nl=False)
    click.echo(f"{len(figures)} numbers in {len(text):,} characters.", err=True)
