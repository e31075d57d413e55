"""What pages of the site are put together from: facts, findings, quotes and sources as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from factcheck.finding import Finding
from factcheck.markup import Markup, element, joined, link
from factcheck.phrasing import fact_words, period_words, value_words
from factcheck.report import StoreReport
from factcheck.store.model import DATE_UNIT, SHARE_UNIT, Fact
from factcheck.store.quotes import locate
from factcheck.store.store import Article, Store

_AROUND = 240  # code points of the article shown to each side of a quote
_EMPTY_LINES = re.compile(r"\n[ \t\r\n]*\n")


def figure(fact: Fact) -> str:
    """Say a fact's figure with its counting unit."""
    return value_words(fact) if fact.unit in (DATE_UNIT, SHARE_UNIT) else f"{value_words(fact)} {fact.unit}"


def level(name: str) -> Markup:
    """Show a level: sign, colour and word."""
    return element("span", name, class_=f"level {name}")


def worst(findings: Sequence[Finding]) -> list[Markup | str]:
    """Show the most serious level among findings, where there are any."""
    return [" · ", level(findings[0].level.value)] if findings else []


def fact_rows(report: StoreReport, facts: Iterable[Fact], folder: str) -> Markup:
    """List facts: figure, statement, what it is about, whether it is flagged."""
    rows = []
    for fact in facts:
        about = [fact.place, fact.population, period_words(fact.period) if fact.period else "period not stated"]
        said = " · ".join(part for part in about if part)
        rows.append(
            element(
                "li",
                element("p", link(figure(fact), f"{folder}{fact.id}.html"), class_="figure"),
                element("p", fact.statement),
                element("p", said, *worst(report.of(fact.id)), class_="quiet small"),
            )
        )
    return element("ul", *rows, class_="rows")


def fact_links(store: Store, facts: Iterable[Fact], folder: str) -> Markup:
    """Link facts, each in a phrase."""
    items = [element("li", link(fact_words(fact, store.measure_of(fact)), f"{folder}{fact.id}.html")) for fact in facts]
    return element("ul", *items)


def finding_links(findings: Iterable[Finding], up: str) -> Markup:
    """List findings, each linked to its page."""
    rows = [
        element("li", element("p", level(found.level.value), " ", link(found.message, up + finding_file(found))))
        for found in findings
    ]
    return element("ul", *rows, class_="rows")


def finding_file(finding: Finding) -> str:
    """Name a finding's page."""
    return f"findings/{finding.code}.html"


def article_file(article: Article) -> str:
    """Name an article's page."""
    return f"articles/{article.source.id}.html"


def known(pairs: Mapping[str, str | Markup]) -> Markup:
    """List what is known under its names."""
    return element("dl", *(each for name, said in pairs.items() for each in (element("dt", name), element("dd", said))))


def source_line(article: Article) -> Markup:
    """Name an article, linked to where it stands, with its day and author."""
    source = article.source
    label: str | Markup = link(source.label, source.url, rel="noopener noreferrer") if source.url else source.label
    said = [str(source.published).replace("T", ", ") if source.published else "date not known", source.author]
    return element("p", label, f" ({', '.join(part for part in said if part)})", class_="quiet")


def marked(quote: str, words: str | None) -> Markup:
    """Show a quote with the words of its figure marked."""
    first, last = (locate(words, quote).spans[:1] or ((0, 0),))[0] if words else (0, 0)
    mark = [element("mark", quote[first:last])] if first < last else []
    return joined((quote[:first], *mark, quote[last:]))


def in_context(article: Article, fact: Fact) -> Markup:
    """Show a fact's quote among the words around it, cut where words end."""
    spans = article.evidence[fact.id].main.location.spans
    if not spans:
        return element("blockquote", marked(fact.quote, fact.figure))
    start, end = spans[0]
    before, after = article.text[max(0, start - _AROUND) : start], article.text[end : end + _AROUND]
    if start > _AROUND:
        before = f"… {before.partition(' ')[2]}"
    if end + _AROUND < len(article.text):
        after = f"{after.rpartition(' ')[0]} …"
    quote = element("strong", marked(article.text[start:end], fact.figure or fact.quote))
    before, after = (_EMPTY_LINES.sub("\n", text) for text in (before, after))
    return element(
        "blockquote", element("span", before, class_="quiet small"), quote, element("span", after, class_="quiet small")
    )
