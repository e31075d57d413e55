"""`factcheck chart`: a chart of facts as a file that carries its evidence; the format is the file's ending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import click

from factcheck.charts.build import build, suggest
from factcheck.charts.model import Form, Spec
from factcheck.charts.request import read_spec
from factcheck.charts.worked import OPTIONS
from factcheck.commands.options import read_text, store_option
from factcheck.errors import FactcheckError
from factcheck.exports.chart import package
from factcheck.exports.chart.formats import FORMATS, export, format_of
from factcheck.history import as_of as store_of
from factcheck.report import StoreReport, check_store
from factcheck.store.load import load_store
from factcheck.store.problem import nearest
from factcheck.store.store import Store

_SPECS = frozenset({".yaml", ".yml", ".json"})


@click.command("chart")
@click.argument("what", nargs=-1, required=True)
@store_option()
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE",
    help=f"Write to this file; its ending is the format: {', '.join(FORMATS)}.",
)
@click.option("--form", type=click.Choice([form.value for form in Form]), help="Default: the form that fits.")
@click.option("--title", metavar="TEXT", help="A title of your own.")
@click.option("--dark", is_flag=True, help="On a dark ground.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="As the store was on this day, by its git history.")
@click.option(
    "--option",
    "options",
    multiple=True,
    metavar="NAME=VALUE",
    help="Of a trend: index=FACT makes that fact 100; difference=FACT takes it from each figure; per=100000 with "
    "population=FACT makes a rate.",
)
def command(
    what: tuple[str, ...],
    store: Path,
    out: Path,
    form: str | None,
    title: str | None,
    dark: bool,  # noqa: FBT001  click's own way
    as_of: datetime | None,
    options: tuple[str, ...],
) -> None:
    """Draw a chart of facts, to a file that carries its evidence.

    WHAT is a measure, one or more ids of facts, or a file (.yaml, .json) with form, facts, title, dark, options.
    What may not stand together is refused, with the reason and what could be drawn instead.
    """
    kind = format_of(out.name)
    if kind is None:
        msg = f"{out} names no format: wanted an ending such as .png; there are {', '.join(FORMATS)}."
        raise FactcheckError(msg)
    written = _written(what)
    day = as_of.date().isoformat() if as_of else written.as_of if written else ""
    loaded = store_of(store, date.fromisoformat(day)) if day else load_store(store)
    report = check_store(loaded)
    spec = written or _spec(what, loaded, report)
    worked = {**spec.options, **_options(options)}
    spec = replace(
        spec,
        form=Form(form) if form else Form.TREND if worked and written is None else spec.form,
        title=spec.title if title is None else title,
        is_dark=dark or spec.is_dark,
        as_of=day,
        options=worked,
    )
    chart = build(loaded, report, spec)
    data = export(chart, kind)
    out.write_bytes(data)
    if kind == "csv":
        out.with_suffix(".datapackage.json").write_bytes(package.sidecar(chart, out.name, data))
    for caveat in chart.caveats:
        click.echo(caveat, err=True)
    click.echo(f"{out}: {chart.spec.form}, {len(chart.facts)} facts, code {chart.code}.", err=True)


def _written(what: Sequence[str]) -> Spec | None:
    """Read the spec that is asked for by its file; the day it names is the day the store is taken from."""
    if len(what) == 1 and Path(what[0]).suffix in _SPECS:
        return read_spec(read_text(what[0]), what[0])
    return None


def _spec(what: Sequence[str], store: Store, report: StoreReport) -> Spec:
    if len(what) == 1 and what[0] in store.measures:
        facts = [fact.id for fact in store if fact.measure == what[0]]
        if not facts:
            msg = f"The store has no fact of the measure {what[0]!r} yet."
            raise FactcheckError(msg)
        return suggest(store, facts, report)
    for name in what:
        if name not in store.facts:
            known = [*store.facts, *store.measures]
            msg = f"{name!r} is neither a fact, a measure nor a file ending in .yaml or .json: {nearest(name, known)}"
            raise FactcheckError(msg)
    return suggest(store, what, report)


def _options(given: Sequence[str]) -> dict[str, str]:
    found = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or name not in OPTIONS:
            msg = f"--option {each!r}: wanted index=FACT, difference=FACT, per=NUMBER or population=FACT."
            raise FactcheckError(msg)
        found[name] = value
    return found
