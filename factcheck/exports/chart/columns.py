"""The data behind a chart: from a chart to columns that explain themselves, and one row a fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal, InvalidOperation

from factcheck.carried import Stated
from factcheck.charts.forms.fact import MARKED, SAID_BY, SIGNED_OFF
from factcheck.charts.model import Chart


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its kind in the words of Frictionless, and what it holds."""

    name: str
    kind: str
    about: str


_FACT: Mapping[str, tuple[str, str]] = {
    "id": ("string", "The fact in the store."),
    "measure": ("string", "What is counted."),
    "value": ("string", "The figure with its hedge, as published."),
    "number": ("number", "The figure alone, with the digits as published; empty for a range or an event."),
    "low": ("number", "Lower end of a range."),
    "high": ("number", "Upper end of a range."),
    "bound": ("string", "How the article hedges the figure."),
    "unit": ("string", "The counting unit; a share is a part of one."),
    "period": ("string", "The days it is about, in words; empty where the article does not say."),
    "days": ("string", "The same, as year, year-month, year-month-day, first/last, or fiscal year 2023/24."),
    "place": ("string", "Where; empty where the article does not say."),
    "population": ("string", "Of whom, where that is narrower than the measure."),
    "statement": ("string", "The statistic as one sentence."),
    "quote": ("string", "The exact words of the article."),
    "source": ("string", "Publisher and title of the article, as far as known."),
    "publisher": ("string", "Who published the article."),
    "title": ("string", "The headline."),
    "published": ("string", "When it was published."),
    "url": ("string", "Where it stands."),
    "status": ("string", "Where the fact stood: draft, verified, disputed, superseded, withdrawn."),
    "findings": ("string", "Codes of the errors and warnings it stood under."),
    "seal": ("string", "Binds the fact to value, quote and article."),
}
_CARD: Mapping[str, str] = {
    MARKED: "The words of the quote that are the figure.",
    SAID_BY: "Who first published the figure, and through whom it came.",
    SIGNED_OFF: "Whether a second person has verified the fact.",
}
_CHART: Mapping[str, str] = {
    "chart": "The title of the chart.",
    "about": "Unit, place and period of the chart.",
    "caveats": "What is known against the figures.",
    "source_line": "The source line of the chart.",
    "as_of": "The day the store was asked.",
    "code": "The code by which the facts are found again.",
}


def columns(chart: Chart) -> list[Column]:
    """Give every column: of the facts, of what the chart derives from them, and of the chart."""
    own = {field.name for field in fields(Stated)}
    return [
        *(Column(name, kind, about) for name, (kind, about) in _FACT.items() if name in own),
        *(Column(name, "string", _CARD.get(name, f"Derived in the chart: {name}.")) for name in derived(chart)),
        *(Column(name, "string", about) for name, about in _CHART.items()),
    ]


def derived(chart: Chart) -> list[str]:
    """Name what the chart's rows hold beyond the facts."""
    known = {"What", "Period", "Place", "Value", "Unit", "Flagged", "Status", "Source", "Quote", "Fact"}
    return list(dict.fromkeys(key for row in chart.rows for key in row if key not in known))


def rows(chart: Chart) -> list[dict[str, str]]:
    """Give one row a fact."""
    shared = {
        "chart": chart.title,
        "about": chart.subtitle,
        "caveats": " | ".join(chart.caveats),
        "source_line": chart.source_line,
        "as_of": chart.spec.as_of,
        "code": chart.code,
    }
    of_chart = {row["Fact"]: row for row in chart.rows}
    found = []
    for fact in chart.facts:
        own = {name: getattr(fact, name) for name in _FACT if name != "findings"}
        more = {name: of_chart.get(fact.id, {}).get(name, "") for name in derived(chart)}
        found.append({**own, "findings": " ".join(fact.findings), **more, **shared})
    return found


def as_float(digits: str) -> float | None:
    """Give a number as a spreadsheet holds it, where it loses no digit there; else None.

    >>> as_float("5.90"), as_float("12345678901234567"), as_float("")
    (5.9, None, None)
    """
    try:
        exact = Decimal(digits)
    except InvalidOperation:
        return None
    digits_kept = len(exact.as_tuple().digits)
    return float(exact) if exact.is_finite() and digits_kept <= 15 and Decimal(repr(float(exact))) == exact else None
