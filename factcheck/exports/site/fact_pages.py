"""The pages of facts: the list by article, and each fact with its quote in its article and what is flagged."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.charts.model import Chart
from factcheck.charts.sentences import signed_off
from factcheck.exports.site.chart_pages import CARDS
from factcheck.exports.site.pieces import (
    article_file,
    fact_links,
    fact_rows,
    figure,
    finding_links,
    in_context,
    known,
    marked,
    source_line,
)
from factcheck.markup import Markup, element, joined, link
from factcheck.phrasing import period_words
from factcheck.report import StoreReport
from factcheck.store.model import Fact
from factcheck.store.store import Store


def index_body(store: Store, report: StoreReport) -> Markup:
    """List every fact under its article, and say how much was looked at."""
    tally = report.tally
    said = (
        f"{tally['facts']:,} facts from {tally['articles']:,} articles; {tally['quotes_verified']:,} of "
        f"{tally['quotes']:,} quotes stand in their article word for word; "
        f"{tally['in_facts'] + tally['dismissed']:,} of {tally['figures']:,} numbers are accounted for."
    )
    parts = [
        element("p", "Every figure on these pages opens the exact words it comes from.", class_="counts"),
        element("p", said),
        element(
            "p", "All facts as data: ", link("CSV", "facts.csv"), ", ", link("JSON", "facts.json"), ", with a ",
            link("description of the columns", "datapackage.json"), ".", class_="away",
        ),
    ]  # fmt: skip
    for article in store.articles:
        heading = element("h2", link(article.source.label, article_file(article)))
        parts += [heading, fact_rows(report, article.facts, "facts/")]
    return joined(parts)


def fact_body(store: Store, report: StoreReport, fact: Fact, charts: Mapping[str, Chart]) -> Markup:
    """Show a fact: figure, quote in its article, who said it through whom, what is flagged, what relates to it."""
    article = store.article_of[fact.id]
    parts = [
        element("p", figure(fact), class_="value"),
        element("p", store.measure_of(fact).name, class_="counts"),
        element("h2", "The words it stands on"),
        in_context(article, fact),
        source_line(article),
        element("p", link("Read it in the article", f"../{article_file(article)}#fact-{fact.id}"), class_="away"),
    ]
    further = [(each.quote, each.figure or fact.figure) for each in fact.also]
    if further:
        parts.append(element("h3", "The same figure elsewhere in the article"))
        parts += [element("blockquote", marked(*each)) for each in further]
    if fact.context:
        parts.append(element("h3", "What it is about, in the article's words"))
        parts += [element("blockquote", words) for words in fact.context]
    parts += [element("h2", "What is known of it"), known(_properties(store, fact))]
    found = report.of(fact.id)
    parts.append(element("h2", "What is flagged"))
    parts.append(finding_links(found, "../") if found else element("p", "No rule flags this fact."))
    shown = [link(chart.title, f"../charts/{name}.html") for name, chart in charts.items() if _shows(chart, fact)]
    if shown:
        parts += [element("h2", "Charts that show it"), element("ul", *(element("li", each) for each in shown))]
    cards = [element("li", link(words, f"{fact.id}.{form}")) for form, words in CARDS.items()]
    parts.append(element("div", element("h2", "Take its card away"), element("ul", *cards), class_="away"))
    related = [store.facts[input_id] for input_id in fact.inputs]
    related += [other for other in store if other.measure == fact.measure and other.id != fact.id]
    if related:
        parts += [element("h2", "Related facts"), fact_links(store, dict.fromkeys(related), "")]
    return joined(parts)


def _properties(store: Store, fact: Fact) -> dict[str, str]:
    chain = " → ".join(part for part in (fact.origin, *fact.via) if part)
    told = {
        "Counting unit": fact.unit,
        "Period": period_words(fact.period) if fact.period else "not stated",
        "Place": fact.place or "not stated",
        "Of whom": fact.population or "",
        "Who said it": chain or "nobody is named",
        "Definition": store.measure_of(fact).definition or "not stated",
        "Sign-off": signed_off(fact),
        "Note": fact.note or "",
        "Name in the store": fact.id,
    }
    return {name: said for name, said in told.items() if said}


def _shows(chart: Chart, fact: Fact) -> bool:
    return any(each.id == fact.id for each in chart.facts)
