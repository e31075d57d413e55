"""The pages of the site: each fact with its quote and source, each finding with its working, each article marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.accounts import Status, account_for
from factcheck.finding import Finding
from factcheck.markup import Markup, element, joined, link
from factcheck.phrasing import fact_words, period_words, value_words
from factcheck.report import StoreReport
from factcheck.store.model import DATE_UNIT, Fact
from factcheck.store.quotes import locate
from factcheck.store.store import Article, Store

_AROUND = 240  # code points of the article shown to each side of a quote


def fact_body(store: Store, report: StoreReport, fact: Fact) -> Markup:
    """Show a fact: number, quote in its article, who said it through whom, what is flagged, what it follows from."""
    article = store.article_of[fact.id]
    counted = "" if fact.unit == DATE_UNIT else f" {fact.unit}"
    parts = [
        element("p", f"{value_words(fact)}{counted}", class_="value"),
        element("p", store.measure_of(fact).name),
        element("h2", "The words it stands on"),
        element("blockquote", *_marked_in_context(article, fact)),
        _source(article),
        element("h2", "What is known of it"),
        _properties(store, fact),
    ]
    found = report.of(fact.id)
    if found:
        parts += [element("h2", "Flagged"), _finding_list(found, "../")]
    related = [other for other in store if other.measure == fact.measure and other.id != fact.id]
    if fact.inputs or related:
        named = dict.fromkeys((*(store.facts[input_id] for input_id in fact.inputs), *related))
        parts += [element("h2", "Related facts"), _fact_list(store, named, "")]
    return joined(parts)


def finding_body(store: Store, finding: Finding) -> Markup:
    """Show a finding: the sentence, its working, the quotes, the way out."""
    parts = [_level(finding), element("p", finding.message)]
    if finding.working:
        parts += [element("h2", "Working"), element("pre", finding.working)]
    if finding.quotes:
        quotes = [element("blockquote", quote) for quote in dict.fromkeys(finding.quotes)]
        parts += [element("h2", "Quotes"), *quotes]
    if finding.facts:
        facts = [store.facts[fact_id] for fact_id in finding.facts if fact_id in store.facts]
        parts += [element("h2", "Facts"), _fact_list(store, facts, "../facts/")]
    if finding.suggestion:
        parts += [element("h2", "What would settle it"), element("p", finding.suggestion)]
    return joined(parts)


def facts_body(store: Store, report: StoreReport) -> Markup:
    """List every fact."""
    head = element("tr", *(element("th", name, scope="col") for name in ("Fact", "Statement", "Article", "Flagged")))
    rows = [
        element(
            "tr",
            element("td", link(value_words(fact), f"facts/{fact.id}.html")),
            element("td", fact.statement),
            element("td", link(store.article_of[fact.id].source.label, _article_file(store.article_of[fact.id]))),
            element("td", *_worst(report.of(fact.id))),
        )
        for fact in store
    ]
    tally = report.tally
    said = (
        f"{tally['facts']} facts from {tally['articles']} articles; {tally['quotes_verified']} of {tally['quotes']} "
        f"quotes verified; {tally['in_facts'] + tally['dismissed']} of {tally['figures']} numbers accounted for."
    )
    return joined((element("p", said), element("table", element("thead", head), element("tbody", *rows))))


def findings_body(report: StoreReport) -> Markup:
    """List every finding, and what was recomputed and held."""
    if not report.findings:
        found: Markup = element("p", "Every rule ran, and none found anything to flag.")
    else:
        found = _finding_list(report.findings, "")
    held = [element("li", element("p", passed.message), element("pre", passed.working)) for passed in report.passes]
    sound = element("ul", *held) if held else element("p", "No fact is computed from others yet.")
    return joined((found, element("h2", "Recomputed and sound"), sound))


def articles_body(store: Store) -> Markup:
    """List every article."""
    items = [
        element("li", link(article.source.label, _article_file(article)), f" ({len(article.facts)} facts)")
        for article in store.articles
    ]
    return element("ul", *items)


def article_body(store: Store, article: Article) -> Markup:
    """Show an article as text, every number that is part of a fact linked to it."""
    parts: list[str | Markup] = []
    done = 0
    for accounted in account_for(article):
        figure = accounted.figure
        parts.append(article.text[done : figure.start])
        if accounted.status is Status.FACT:
            said = ", ".join(store.facts[fact_id].statement for fact_id in accounted.facts)
            parts.append(link(element("mark", figure.text), f"../facts/{accounted.facts[0]}.html", title=said))
        else:
            parts.append(figure.text)
        done = figure.end
    parts.append(article.text[done:])
    return joined((_source(article), element("div", *parts, class_="article")))


def finding_file(finding: Finding) -> str:
    """Name a finding's page."""
    return f"findings/{finding.code}.html"


def _article_file(article: Article) -> str:
    return f"articles/{article.source.id}.html"


def _marked_in_context(article: Article, fact: Fact) -> Iterable[str | Markup]:
    spans = article.evidence[fact.id].main.location.spans
    if not spans:
        return (fact.quote,)
    start, end = spans[0]
    before = article.text[max(0, start - _AROUND) : start]
    quote = article.text[start:end]
    inside = locate(fact.figure or fact.quote, quote).spans[:1] or ((0, 0),)
    first, last = inside[0]
    after = article.text[end : end + _AROUND]
    marked = element("strong", quote[:first], element("mark", quote[first:last]), quote[last:])
    lead = element("span", ("… " if start > _AROUND else "") + before, class_="quiet")
    tail = element("span", after + (" …" if end + _AROUND < len(article.text) else ""), class_="quiet")
    return lead, marked, tail


def _source(article: Article) -> Markup:
    source = article.source
    label: str | Markup = link(source.label, source.url) if source.url else source.label
    said = [part for part in (source.published, source.author) if part]
    unknown = "" if source.published else "date not known"
    return element("p", label, f" ({', '.join([*said, *([unknown] if unknown else [])])})", class_="quiet")


def _properties(store: Store, fact: Fact) -> Markup:
    chain = " → ".join(part for part in (fact.origin, *fact.via) if part)
    rows = [
        ("Statement", fact.statement),
        ("Counting unit", fact.unit),
        ("Period", period_words(fact.period) if fact.period else "not stated"),
        ("Place", fact.place or "not stated"),
        ("Population", fact.population or "all"),
        ("Who said it", chain or "nobody is named"),
        ("Definition", store.measure_of(fact).definition or "not stated"),
        ("State", fact.status.value),
    ]
    lines = [element("tr", element("th", name, scope="row"), element("td", value)) for name, value in rows]
    return element("table", element("tbody", *lines))


def _fact_list(store: Store, facts: Iterable[Fact], folder: str) -> Markup:
    items = [element("li", link(fact_words(fact, store.measure_of(fact)), f"{folder}{fact.id}.html")) for fact in facts]
    return element("ul", *items)


def _finding_list(findings: Sequence[Finding], up: str) -> Markup:
    items = [element("li", _level(found), " ", link(found.message, up + finding_file(found))) for found in findings]
    return element("ul", *items)


def _level(finding: Finding) -> Markup:
    return element("span", finding.level.value, class_=f"level {finding.level}")


def _worst(findings: Sequence[Finding]) -> list[Markup]:
    return [_level(findings[0])] if findings else [element("span", "not flagged", class_="quiet")]
