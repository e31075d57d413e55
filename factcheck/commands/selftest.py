"""`factcheck selftest`: how many alterations of its facts the store notices, per slot and per fact."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from factcheck.commands.options import format_option, store_option
from factcheck.errors import FactcheckError
from factcheck.exports.records import to_json
from factcheck.selftest import SelfTest, Slot, self_test
from factcheck.store.load import load_store


@click.command("selftest")
@store_option()
@format_option("text", "json")
@click.option("--at-least", type=click.FloatRange(0, 100), default=0, help="Exit code 1 below this share, in per cent.")
@click.pass_context
def command(ctx: click.Context, store: Path, form: str, at_least: float) -> None:
    """Alter every fact and see what the checks notice.

    JSON: {"tally": {"alterations", "caught", ...}, "missed": [{"fact", "slot", "what"}]}.
    """
    loaded = load_store(store)
    if not loaded.facts:
        msg = f"Nothing to alter: {store} holds no fact."
        raise FactcheckError(msg)
    result = self_test(loaded)
    if form == "json":
        missed = [{key: value for key, value in asdict(made).items() if key in _TOLD} for made in result.missed]
        click.echo(to_json({"tally": dict(result.tally), "missed": missed}), nl=False)
    else:
        click.echo(_text(result))
    if result.tally["caught"] * 100 < at_least * result.tally["alterations"]:
        ctx.exit(1)


_TOLD = ("fact", "slot", "what")


def _text(result: SelfTest) -> str:
    tally = result.tally
    lines = [f"{'altered':12}{'caught':>8}{'of':>8}"]
    lines += [f"{slot:12}{tally[f'{slot}_caught']:>8}{tally[f'{slot}_alterations']:>8}" for slot in Slot]
    share = 100 * tally["caught"] / tally["alterations"] if tally["alterations"] else 0
    lines.append(f"{'all':12}{tally['caught']:>8}{tally['alterations']:>8}   {share:.1f} %")
    if result.missed:
        lines += ["", "Nothing protects these facts from:"]
        lines += [f"  {made.fact}: {made.what}" for made in result.missed]
    return "\n".join(lines)
