"""The pages of charts: from what the store offers to charts, and from each to its page and the files beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from factcheck.charts.build import build
from factcheck.charts.deck import offered
from factcheck.charts.model import Chart, Form, Spec
from factcheck.exports.chart.formats import export
from factcheck.exports.site.picture import picture
from factcheck.exports.site.pieces import known, level
from factcheck.finding import Level
from factcheck.markup import Markup, element, image, joined, link
from factcheck.report import StoreReport
from factcheck.store.model import SHARE_UNIT
from factcheck.store.store import Store

FILES: Mapping[str, str] = {
    "svg": "Picture (SVG)",
    "html": "Page that stands alone, for a talk or an e-mail",
    "embed.html": "HTML to put into a page of your own",
    "csv": "Figures (CSV)",
    "zip": "Data package (CSV with its description)",
}
CARDS: Mapping[str, str] = {form: FILES[form] for form in ("svg", "embed.html")}  # of every fact
_ALONE = {"html": "alone.html"}  # the ending of a file whose own ending is the page's
_BESIDE = ("Quote", "Fact", "Status")  # told elsewhere on the page


def charts_of(store: Store, report: StoreReport, day: str) -> Mapping[str, Chart]:
    """Draw every chart that the store offers, by the name of its page."""
    specs = offered(store, report)
    return {name.replace("/", "_"): build(store, report, replace(spec, as_of=day)) for name, spec in specs.items()}


def chart_files(store: Store, report: StoreReport, name: str, chart: Chart) -> dict[str, bytes]:
    """Give the files beside a chart's page: each carries its evidence, and can be verified by itself."""
    dark = build(store, report, replace(chart.spec, is_dark=True))
    files = {_file(name, form): export(chart, form) for form in FILES}
    return {**files, f"charts/{name}-dark.svg": export(dark, "svg")}


def card_files(store: Store, report: StoreReport, fact_id: str, day: str) -> dict[str, bytes]:
    """Give the card of a fact beside its page."""
    chart = build(store, report, Spec(Form.FACT, (fact_id,), as_of=day))
    return {f"facts/{fact_id}.{form}": export(chart, form) for form in CARDS}


def charts_body(charts: Mapping[str, Chart]) -> Markup:
    """List every chart with its picture."""
    if not charts:
        return element("p", "No fact has an amount yet, so there is nothing to draw.")
    hidden = {"aria_hidden": "true", "tabindex": "-1"}  # the title below leads to the same page
    items = [
        element(
            "li",
            link(image(f"charts/{name}.svg", "", f"charts/{name}-dark.svg"), f"charts/{name}.html", **hidden),
            element("p", link(chart.title, f"charts/{name}.html")),
            element("p", chart.subtitle, class_="quiet small"),
        )
        for name, chart in charts.items()
    ]
    return element("ul", *items, class_="grid")


def chart_body(name: str, chart: Chart) -> Markup:
    """Show a chart: its picture, what must be minded, its figures as a table, their words, and its files."""
    quotes = [
        element(
            "li",
            element("blockquote", fact.quote),
            element("p", link(fact.statement or fact.id, f"../facts/{fact.id}.html"), " ", fact.source, class_="quiet"),
        )
        for fact in chart.facts
    ]
    files = [element("li", link(words, _file(name, form).removeprefix("charts/"))) for form, words in FILES.items()]
    return joined(
        (
            element("p", chart.subtitle, class_="quiet"),
            element("figure", picture(chart), element("figcaption", chart.source_line, class_="quiet small")),
            *([element("ul", *map(_caveat, chart.caveats), class_="plain")] if chart.caveats else []),
            element("h2", "The figures"),
            _table(chart),
            element("h2", "The words they stand on"),
            element("ul", *quotes, class_="plain"),
            element("div", element("h2", "Take it away"), element("ul", *files), class_="away"),
        )
    )


def _file(name: str, form: str) -> str:
    return f"charts/{name}.{_ALONE.get(form, form)}"


def _caveat(text: str) -> Markup:
    """Say what must be minded, under the sign of its level."""
    for each in Level:
        lead = f"{each.value}:"
        if text.lower().startswith(lead):
            return element("li", level(each.value), text[len(lead) :])
    return element("li", text)


def _table(chart: Chart) -> Markup:
    names = list(dict.fromkeys(key for row in chart.rows for key in row if key not in _BESIDE))
    if chart.spec.form is Form.FACT:
        (row,) = chart.rows
        return known({name: _cell(row, name) for name in names if row[name]})
    head = element("tr", *(element("th", name, scope="col") for name in names))
    rows = [element("tr", *(element("td", _cell(row, name)) for name in names)) for row in chart.rows]
    table = element(
        "table", element("caption", chart.subtitle), element("thead", head), element("tbody", *rows)
    )  # fmt: skip
    return element("div", table, class_="wide", role="region", aria_label="The figures", tabindex="0")


def _cell(row: Mapping[str, str], name: str) -> str | Markup:
    said = row.get(name, "")
    if name == "Value":
        return link(said, f"../facts/{row['Fact']}.html")
    if name == "Unit" and said == SHARE_UNIT:
        return "share of one"
    return level(said) if name == "Flagged" and said else said
