"""What machines read: facts and findings as schema.org ClaimReview and Dataset, in JSON-LD."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.finding import Level
from factcheck.phrasing import value_words
from factcheck.report import StoreReport
from factcheck.store.model import Fact
from factcheck.store.store import Store

_CONTEXT = "https://schema.org"
_BEST, _DOUBTED, _WORST = 5, 3, 1


def claim_review(store: Store, report: StoreReport, fact: Fact, as_of: str) -> dict[str, Any]:
    """Describe a fact as a claim that was compared with its source: quoted, disputed or wrong."""
    source = store.article_of[fact.id].source
    levels = {finding.level for finding in report.of(fact.id)}
    rating, said = _BEST, "Stands in its source word for word; nothing contradicts it"
    if Level.ERROR in levels:
        rating, said = _WORST, "Stands in its source, and cannot be true beside other figures"
    elif Level.WARNING in levels:
        rating, said = _DOUBTED, "Stands in its source, and is disputed"
    appearance = {"@type": "CreativeWork", "name": source.label, "url": source.url, "datePublished": source.published}
    publisher = {"@type": "Organization", "name": source.publisher} if source.publisher else None
    return _without_gaps(
        {
            "@context": _CONTEXT,
            "@type": "ClaimReview",
            "claimReviewed": fact.statement,
            "datePublished": as_of,
            "itemReviewed": {
                "@type": "Claim",
                "author": {"@type": "Organization", "name": fact.origin} if fact.origin else publisher,
                "appearance": appearance,
            },
            "reviewRating": {
                "@type": "Rating",
                "ratingValue": rating,
                "bestRating": _BEST,
                "worstRating": _WORST,
                "alternateName": said,
            },
            "author": {"@type": "Organization", "name": "factcheck"},
        }
    )


def dataset(store: Store, as_of: str) -> dict[str, Any]:
    """Describe all facts as one data set with what it measures."""
    measured = [
        {
            "@type": "PropertyValue",
            "name": store.measure_of(fact).name,
            "value": value_words(fact),
            "unitText": fact.unit,
        }
        for fact in store
    ]
    citations = [article.source.url or article.source.label for article in store.articles]
    return _without_gaps(
        {
            "@context": _CONTEXT,
            "@type": "Dataset",
            "name": "Statistics with their quotes",
            "description": f"{len(store.facts)} statistics from {len(store.articles)} articles, each with its words.",
            "dateModified": as_of,
            "citation": citations,
            "variableMeasured": measured,
        }
    )


def _without_gaps(record: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {
        key: _without_gaps(value) if isinstance(value, Mapping) else value
        for key, value in record.items()
        if value is not None
    }
