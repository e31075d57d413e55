"""The pages of articles: the list, and each article's text with every number linked to its fact or told to be none."""

from __future__ import annotations

from factcheck.accounts import Accounted, Status, account_for
from factcheck.exports.site.pieces import article_file, known, source_line
from factcheck.markup import Markup, element, joined, link
from factcheck.store.store import Article, Store

_KEY = "Underlined numbers are facts and lead to them; dotted ones are no statistics."


def articles_body(store: Store) -> Markup:
    """List every article."""
    rows = [
        element(
            "li",
            element("p", link(article.source.label, article_file(article)), class_="figure"),
            element("p", _counted(article), class_="quiet"),
        )
        for article in store.articles
    ]
    return element("ul", *rows, class_="rows")


def article_body(store: Store, article: Article) -> Markup:
    """Show an article's text with what became of each of its numbers."""
    parts: list[str | Markup] = []
    placed: set[str] = set()  # facts whose place in the text is named already
    done = 0
    for accounted in account_for(article):
        found = accounted.figure
        parts += [article.text[done : found.start], _number(store, accounted, placed)]
        done = found.end
    parts.append(article.text[done:])
    source = article.source
    told = {
        "Captured": str(source.retrieved or ""),
        "How it came here": source.provenance or "",
        "SHA-256": article.sha256,
    }
    return joined(
        (
            source_line(article),
            element("p", f"{_counted(article)}. {_KEY}"),
            element("div", *parts, class_="article"),
            element("h2", "What is known of the text"),
            known({name: said for name, said in told.items() if said}),
        )
    )


def _number(store: Store, accounted: Accounted, placed: set[str]) -> Markup:
    words = accounted.figure.text
    if accounted.status is not Status.FACT:
        return element("span", words, class_=accounted.status.value, title=accounted.reason or "not accounted for")
    said = ", ".join(store.facts[fact_id].statement for fact_id in accounted.facts)
    number: Markup = link(element("mark", words), f"../facts/{accounted.facts[0]}.html", title=said)
    for fact_id in accounted.facts:
        if fact_id not in placed:
            placed.add(fact_id)
            number = element("span", number, id=f"fact-{fact_id}")
    return number


def _counted(article: Article) -> str:
    accounts = account_for(article)
    facts = f"{len(article.facts):,} {'fact' if len(article.facts) == 1 else 'facts'}"
    missed = sum(each.status is Status.UNRESOLVED for each in accounts)
    rest = f", {missed:,} not accounted for" if missed else ", all accounted for"
    return f"{facts}; {len(accounts):,} numbers{rest if accounts else ''}"
