"""`factcheck verify`: what became of the figures in a file since it was made; exit code 1 where any changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import click

from factcheck.carried import TamperedError
from factcheck.codes import facts_of_code
from factcheck.commands.options import format_option, store_option
from factcheck.errors import FactcheckError
from factcheck.exports.chart.formats import read
from factcheck.exports.records import to_json
from factcheck.exports.text import visible
from factcheck.history import HistoryError, as_of, commits
from factcheck.report import StoreReport, check_store
from factcheck.store.load import load_store
from factcheck.store.store import Store
from factcheck.verify import Verification, verify, verify_facts

_DAYS = 60  # past days whose store is asked for a code


@click.command("verify")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--code", metavar="CODE", help="The code printed in a chart's source line, instead of a FILE.")
@store_option()
@format_option("text", "json")
@click.pass_context
def command(ctx: click.Context, file: Path | None, code: str | None, store: Path, form: str) -> None:
    """Say what became of the figures in a file since it was made.

    Each is unchanged, corrected (with old and new value), withdrawn, disputed, altered in the file, or not ours. A
    file that was edited is told by its hash; one that carries nothing, such as a screenshot, by --code.

    Exit code: 0 everything unchanged, 1 not, 2 cannot check.
    """
    if (file is None) == (code is None):
        msg = "Give a FILE, or --code with the code of its source line."
        raise click.UsageError(msg)
    loaded = load_store(store)
    report = check_store(loaded)
    try:
        found = _by_code(code, store, loaded, report) if code else _by_file(file or Path(), loaded, report)
    except TamperedError as error:
        click.echo(to_json({"tampered": str(error)}) if form == "json" else f"TAMPERED  {error}", nl=form != "json")
        ctx.exit(1)
    if form == "json":
        record = {**asdict(found), "is_sound": found.is_sound, "answers": [asdict(each) for each in found.answers]}
        click.echo(to_json(record), nl=False)
    else:
        for line in _lines(found):
            click.echo(line)
    if not found.is_sound:
        ctx.exit(1)


def _by_file(file: Path, store: Store, report: StoreReport) -> Verification:
    try:
        data = file.read_bytes()
    except OSError as error:
        msg = f"{file} cannot be read: {error.strerror}"
        raise FactcheckError(msg) from error
    carried = read(data)
    return verify(carried.evidence, store, report, is_whole=carried.is_whole)


def _by_code(code: str, root: Path, store: Store, report: StoreReport) -> Verification:
    """Ask the store of today, then those of the days on which it changed, newest first."""
    for then in (store, *_past(root)):
        ids = facts_of_code(then, code)
        if ids:
            return verify_facts(then, ids, store, report, code.upper())
    msg = (
        f"No facts fit the code {code!r}: not one, nor any set of up to four, nor one that charts are commonly made "
        f"of, today or on the last {_DAYS} days the store changed. Read the code again, or verify the file itself."
    )
    raise FactcheckError(msg)


def _past(root: Path) -> Iterator[Store]:
    with suppress(HistoryError):
        days = sorted({commit.on for commit in commits(root)}, reverse=True)
        for day in days[:_DAYS]:
            with suppress(FactcheckError):  # a day on which the store could not be loaded
                yield as_of(root, day)


def _lines(found: Verification) -> Iterator[str]:
    if found.title:
        yield f"{visible(found.title)} (as of {visible(found.as_of)}, code {found.code})"
    for answer in found.answers:
        yield f"{answer.state.upper():<10} {visible(answer.fact)}: {visible(answer.message)}"
        if answer.quote:
            yield f"           “{visible(answer.quote)}” {visible(answer.source)}"
    if not found.is_whole:
        yield (
            "CHANGED    The figures the file carries are sealed, but the rest of the file is not as it was made: "
            "what it shows was edited, or another program saved it again."
        )
