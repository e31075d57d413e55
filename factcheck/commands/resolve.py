"""`factcheck resolve`: record why a finding needs no further work, or take that back."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from factcheck.commands.options import store_option
from factcheck.deciding import Decision, find, reopen, resolve
from factcheck.report import check_store
from factcheck.store.decisions import Why
from factcheck.store.load import load_store

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("resolve")
@click.argument("code")
@store_option()
@click.option("--reason", type=click.Choice([why.value for why in Why]), help="Why nothing more is to be done.")
@click.option("--by", metavar="NAME", help="Who decides.")
@click.option("--note", metavar="TEXT", help="The explanation.")
@click.option("--expires", type=_DAY, help="The first day on which it no longer holds.")
@click.option("--reopen", "is_reopened", is_flag=True, help="Take the resolution back.")
def command(
    code: str,
    store: Path,
    reason: str | None,
    by: str | None,
    note: str | None,
    expires: datetime | None,
    is_reopened: bool,  # noqa: FBT001  click passes a flag by name
) -> None:
    """Record why a finding needs no further work.

    CODE is what `factcheck check` prints before the finding. The record holds while no value of its facts changes.
    """
    loaded = load_store(store)
    report = check_store(loaded)
    if is_reopened:
        reopen(store, find([finding for finding, _ in report.resolved], code))
        click.echo(f"{code} is open again.")
        return
    if reason is None or by is None:
        msg = "A resolution wants --reason and --by."
        raise click.UsageError(msg)
    until = expires.date() if expires else None
    decision = Decision(Why(reason), by, date.today(), note, until)  # noqa: DTZ011  a person's own calendar
    resolve(store, loaded, find(report.findings, code), decision)
    click.echo(f"{code} is resolved: {reason}. It reopens when any of its values changes.")
