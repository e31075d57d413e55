"""What machines read: facts as schema.org ClaimReview, all facts and each chart as Dataset, in JSON-LD.

Who said a figure is a Thing unless it is the article's publisher: the store does not tell people from organizations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.charts.model import Chart
from factcheck.exports.site.place import Place
from factcheck.finding import Level
from factcheck.period import Period, parse_period
from factcheck.phrasing import value_words
from factcheck.report import StoreReport
from factcheck.store.model import Fact, Source
from factcheck.store.store import Store

_CONTEXT = "https://schema.org"
_BEST, _DOUBTED, _WORST = 5, 3, 1
_MAKER = "factcheck"
_SHORTEST = 50  # letters a description must have for those who index data sets


def claim_review(store: Store, report: StoreReport, fact: Fact, as_of: str, place: Place) -> dict[str, Any]:
    """Describe a fact as a claim that was compared with its source: quoted, disputed or wrong."""
    source = store.article_of[fact.id].source
    levels = {finding.level for finding in report.of(fact.id)}
    rating, said = _BEST, "Stands in its source word for word; nothing contradicts it"
    if Level.ERROR in levels:
        rating, said = _WORST, "Stands in its source, and cannot be true beside other figures"
    elif Level.WARNING in levels:
        rating, said = _DOUBTED, "Stands in its source, and is disputed"
    appearance = {
        "@type": "CreativeWork",
        "name": source.label,
        "url": source.url,
        "datePublished": source.published,
        "author": {"@type": "Thing", "name": source.author} if source.author else None,
        "publisher": _organization(source.publisher),
    }
    return _without_gaps(
        {
            "@context": _CONTEXT,
            "@type": "ClaimReview",
            "url": place.of(f"facts/{fact.id}.html"),
            "claimReviewed": fact.statement,
            "datePublished": as_of,
            "itemReviewed": {
                "@type": "Claim",
                "text": fact.quote,
                "author": _who(fact.origin or source.publisher, source),
                "datePublished": source.published,
                "appearance": appearance,
            },
            "reviewRating": {
                "@type": "Rating",
                "ratingValue": rating,
                "bestRating": _BEST,
                "worstRating": _WORST,
                "alternateName": said,
            },
            "author": {**(_organization(_MAKER) or {}), "url": place.address or None},
        }
    )


def dataset(store: Store, as_of: str, place: Place) -> dict[str, Any]:
    """Describe all facts as one data set with what it measures."""
    description = (
        f"{len(store.facts)} statistics from {len(store.articles)} articles, each with the exact words it comes from, "
        "what it counts, when and where, and what is known against it."
    )
    forms = {"facts.csv": "text/csv", "facts.json": "application/json"}
    return _without_gaps(
        {
            **_shared("Statistics with their quotes", description, as_of),
            "url": place.of("index.html"),
            "citation": [article.source.url or article.source.label for article in store.articles],
            "temporalCoverage": _span(fact.period for fact in store if fact.period),
            "spatialCoverage": sorted({fact.place for fact in store if fact.place}) or None,
            "variableMeasured": [
                _measured(store.measure_of(fact).name, value_words(fact), fact.unit) for fact in store
            ],
            "distribution": [_download(place.of(name), kind) for name, kind in forms.items()],
        }
    )


def chart_dataset(name: str, chart: Chart, place: Place) -> dict[str, Any]:
    """Describe the figures of a chart as a data set."""
    forms = {"csv": "text/csv", "zip": "application/zip", "svg": "image/svg+xml"}
    description = chart.alt if len(chart.alt) >= _SHORTEST else f"{chart.alt} {chart.source_line}"
    return _without_gaps(
        {
            **_shared(chart.title, description, chart.spec.as_of),
            "url": place.of(f"charts/{name}.html"),
            "identifier": chart.code,
            "citation": list(dict.fromkeys(fact.url or fact.source for fact in chart.facts)),
            "temporalCoverage": _span(parse_period(fact.days) for fact in chart.facts if fact.days),
            "spatialCoverage": sorted({fact.place for fact in chart.facts if fact.place}) or None,
            "variableMeasured": [_measured(fact.measure, fact.value, fact.unit) for fact in chart.facts],
            "distribution": [_download(place.of(f"charts/{name}.{form}"), kind) for form, kind in forms.items()],
        }
    )


def _shared(name: str, description: str, as_of: str) -> dict[str, Any]:
    return {
        "@context": _CONTEXT,
        "@type": "Dataset",
        "name": name,
        "description": description,
        "dateModified": as_of,
        "isAccessibleForFree": True,
        "creator": _organization(_MAKER),
    }


def _measured(name: str, value: str, unit: str) -> dict[str, str]:
    return {"@type": "PropertyValue", "name": name, "value": value, "unitText": unit}


def _download(url: str, kind: str) -> dict[str, str]:
    return {"@type": "DataDownload", "contentUrl": url, "encodingFormat": kind}


def _organization(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _who(name: str | None, source: Source) -> dict[str, str] | None:
    return _organization(name) if name == source.publisher else {"@type": "Thing", "name": name or ""}


def _span(periods: Iterable[Period]) -> str | None:
    """Say from when to when, as ISO 8601 has it."""
    known = list(periods)
    if not known:
        return None
    return f"{min(each.first for each in known)}/{max(each.last for each in known)}"


def _without_gaps(record: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {
        key: _without_gaps(value) if isinstance(value, Mapping) else value
        for key, value in record.items()
        if value is not None
    }
