"""`factcheck clashes`: what different articles of a scanned archive give differently."""

from __future__ import annotations

from dataclasses import asdict

import click

from factcheck.archive.clashes import Clash, Given, find_clashes
from factcheck.commands.options import format_option
from factcheck.exports.records import to_json
from factcheck.exports.text import visible


@click.command("clashes")
@click.argument("out")
@format_option("text", "json")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="Clashes shown.")
@click.pass_context
def command(ctx: click.Context, out: str, form: str, limit: int) -> None:
    """Show what articles of a scanned archive give differently.

    OUT is the folder that `factcheck scan` wrote. Shown are numbers for one fact, place and period that different
    articles give differently, those that most articles take part in first.

    Exit code: 0 no clash, 1 clashes, 2 cannot check.
    """
    clashes, total = find_clashes(out, limit)
    if form == "json":
        click.echo(to_json({"clashes": [asdict(clash) for clash in clashes], "total": total}), nl=False)
    else:
        for clash in clashes:
            click.echo(_told(clash))
        click.echo(f"{total:,} clashes." if total != 1 else "1 clash.")
    if total:
        ctx.exit(1)


def _told(clash: Clash) -> str:
    value = "" if clash.fact_value is None else f" (the store: {clash.fact_value})"
    about = ", ".join(visible(part) for part in (clash.fact, clash.period, clash.place) if part)
    return f"{about}{value}\n  {_line(clash.one)}\n  {_line(clash.other)}\n"


def _line(given: Given) -> str:
    where = ", ".join(visible(part) for part in (given.date, given.title, given.article) if part)
    many = f"{given.articles:,} article" + ("s" if given.articles != 1 else "")
    sentence = " ".join(visible(given.sentence).split())
    return f"{visible(given.text)} ({given.verdict}, {many}): “{sentence}” [{where}]"
