"""`factcheck history`: when each fact changed, who changed it, and what a correction touches."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from factcheck.commands.options import format_option, store_option
from factcheck.errors import FactcheckError
from factcheck.exports.records import to_json
from factcheck.exports.text import visible
from factcheck.history import FactChange, changes, touched
from factcheck.store.load import load_store
from factcheck.store.problem import nearest


@click.command("history")
@click.argument("fact", required=False)
@store_option()
@format_option("text", "json")
def command(fact: str | None, store: Path, form: str) -> None:
    """Tell when each fact changed, and who changed it.

    History is git's. With a FACT, what a correction of it touches is named too.
    """
    loaded = load_store(store)
    found = changes(store, fact)
    if fact is not None and fact not in loaded.facts and not found:
        msg = f"No fact has or had the id {fact!r}: {nearest(fact, loaded.facts.keys())}"
        raise FactcheckError(msg)
    touches = touched(loaded, fact) if fact in loaded.facts and fact is not None else ()
    if form == "json":
        records = [asdict(change) | {"on": change.on.isoformat()} for change in found]
        click.echo(to_json({"changes": records, "touches": list(touches)}), nl=False)
        return
    for change in found:
        click.echo(_line(change))
    if touches:
        click.echo(f"A correction of {fact} touches: {', '.join(touches)}.")
    if not found:
        click.echo("No change is recorded.")


def _line(change: FactChange) -> str:
    stamp = f"{change.on}  {visible(change.by)}  {change.commit[:9]}  {change.fact}"
    if change.was is None and change.field == "value":
        return f"{stamp} entered: {visible(change.now or '')}"
    if change.now is None and change.field == "value":
        return f"{stamp} removed: {visible(change.was or '')}"
    return f"{stamp} {change.field}: {visible(change.was or 'not given')} -> {visible(change.now or 'not given')}"
