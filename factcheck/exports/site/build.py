"""Building the site: from a store and its report to files by name, and from there to a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.exports.chart.typeset import FONTS as SHIPPED
from factcheck.exports.site import article_pages, chart_pages, fact_pages, finding_pages
from factcheck.exports.site.corrections import corrections_body
from factcheck.exports.site.data import data_files
from factcheck.exports.site.feed import feed
from factcheck.exports.site.frame import FEED_FILE, NAME, PAGES, STYLE_FILE, page, page_anywhere
from factcheck.exports.site.linked_data import chart_dataset, claim_review, dataset
from factcheck.exports.site.pieces import article_file, finding_file
from factcheck.exports.site.place import Place
from factcheck.exports.site.sitemap import sitemap
from factcheck.exports.site.style import FONTS, style
from factcheck.history import FactChange
from factcheck.markup import element, joined, link
from factcheck.report import StoreReport
from factcheck.store.store import Store

_NOWHERE = Place()
_LOST = "404.html"
_FONTS = "fonts"
_LICENCE = "OFL.txt"  # goes where the fonts go
_LIST = "site-files.txt"  # names every file of a site, so that a later one removes those and no others


def build(
    store: Store, report: StoreReport, as_of: date, changes: Sequence[FactChange] = (), place: Place = _NOWHERE
) -> Mapping[str, bytes]:
    """Give every file of the site; equal input gives equal bytes."""
    day = as_of.isoformat()
    charts = chart_pages.charts_of(store, report, day)
    note = f"As of {as_of.day} {as_of:%B %Y}. Made by factcheck; these pages run no script and ask no other host."
    pages: dict[str, str] = {
        "index.html": page(
            NAME, fact_pages.index_body(store, report), here="index.html", data=dataset(store, day, place), note=note,
            about="Statistics, each with the exact words of the article it comes from.",
        ),
        "charts.html": page("Charts", chart_pages.charts_body(charts), here="charts.html", note=note),
        "findings.html": page("Findings", finding_pages.findings_body(report), here="findings.html", note=note),
        "articles.html": page("Articles", article_pages.articles_body(store), here="articles.html", note=note),
        "corrections.html": page(
            "Corrections", corrections_body(changes, store.facts.keys()), here="corrections.html", note=note
        ),
    }  # fmt: skip
    files: dict[str, bytes] = {}
    for fact in store:
        data = claim_review(store, report, fact, day, place)
        body = fact_pages.fact_body(store, report, fact, charts)
        files |= chart_pages.card_files(store, report, fact.id, day)
        pages[f"facts/{fact.id}.html"] = page(fact.statement, body, up="../", data=data, note=note, about=fact.quote)
    for name, chart in charts.items():
        data, body = chart_dataset(name, chart, place), chart_pages.chart_body(name, chart)
        pages[f"charts/{name}.html"] = page(chart.title, body, up="../", data=data, note=note, about=chart.alt)
        files |= chart_pages.chart_files(store, report, name, chart)
    for finding in report.findings:
        title = f"{finding.level.value.capitalize()}: {finding.rule}"
        body = finding_pages.finding_body(store, finding)
        pages[finding_file(finding)] = page(title, body, up="../", note=note, about=finding.message)
    for article in store.articles:
        body = article_pages.article_body(store, article)
        pages[article_file(article)] = page(article.source.label, body, up="../", note=note)
    made = {
        **{name: text.encode() for name, text in pages.items()},
        **files,
        **data_files(store, day),
        STYLE_FILE: style(_FONTS).encode(),
        **_fonts(),
        FEED_FILE: feed(changes, as_of, place).encode(),
        _LOST: _lost(place, note).encode(),
        **({"sitemap.xml": sitemap(pages, place, day).encode()} if place.address else {}),
    }
    return {**made, _LIST: "".join(f"{name}\n" for name in sorted([*made, _LIST])).encode()}


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the files into a folder that is empty, new, or holds an earlier site, whose other files are removed."""
    if folder.exists() and any(folder.iterdir()) and not (folder / _LIST).exists():
        msg = f"{folder} is not empty and holds no site: name a new folder, so that nothing of yours is overwritten."
        raise FactcheckError(msg)
    before = _listed(folder)
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    for name in before - files.keys():
        (folder / name).unlink(missing_ok=True)


def _lost(place: Place, note: str) -> str:
    """Write the page for an address that leads nowhere; only a full address leads out from everywhere."""
    ways = element("ul", *(element("li", link(label, place.address + file)) for file, label in PAGES.items()))
    said = "There is no page under this address. A fact or a finding that was here has been taken out or renamed."
    return page_anywhere("Not found", joined((element("p", said), ways)), place.address, note)


def _fonts() -> dict[str, bytes]:
    """Give the fonts of the project, once for all pages."""
    return {f"{_FONTS}/{name}": (SHIPPED / name).read_bytes() for name in (*FONTS, _LICENCE)}


def _listed(folder: Path) -> frozenset[str]:
    """Read which files an earlier site wrote; a name that would lead out of the folder is no file of it."""
    earlier = folder / _LIST
    names = earlier.read_text("utf-8").splitlines() if earlier.exists() else []
    return frozenset(name for name in names if (folder / name).resolve().is_relative_to(folder.resolve()))
