"""Building the site: from a store and its report to files by name, and from there to a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.exports.site import pages
from factcheck.exports.site.feed import feed
from factcheck.exports.site.frame import STYLE_FILE, page, style
from factcheck.exports.site.linked_data import claim_review, dataset
from factcheck.history import FactChange
from factcheck.report import StoreReport
from factcheck.store.store import Store


def build(store: Store, report: StoreReport, as_of: date, changes: Sequence[FactChange] = ()) -> Mapping[str, bytes]:
    """Give every file of the site; equal input gives equal bytes."""
    day = as_of.isoformat()
    note = f"As of {day}. Made by factcheck: no number without its quote."
    written = {
        STYLE_FILE: style(),
        "corrections.xml": feed(changes, as_of),
        "index.html": page("Facts", pages.facts_body(store, report), data=dataset(store, day), note=note),
        "findings.html": page("Findings", pages.findings_body(report), note=note),
        "articles.html": page("Articles", pages.articles_body(store), note=note),
    }
    for fact in store:
        data = claim_review(store, report, fact, day)
        body = pages.fact_body(store, report, fact)
        written[f"facts/{fact.id}.html"] = page(fact.statement, body, "../", data, note)
    for finding in report.findings:
        title = f"{finding.level.value.capitalize()}: {finding.rule}"
        written[pages.finding_file(finding)] = page(title, pages.finding_body(store, finding), "../", note=note)
    for article in store.articles:
        body = pages.article_body(store, article)
        written[f"articles/{article.source.id}.html"] = page(article.source.label, body, "../", note=note)
    return {name: text.encode() for name, text in written.items()}


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the files into a folder that is empty, new, or holds an earlier site."""
    if folder.exists() and any(folder.iterdir()) and not (folder / STYLE_FILE).exists():
        msg = f"{folder} is not empty and holds no site: name a new folder, so that nothing of yours is overwritten."
        raise FactcheckError(msg)
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
