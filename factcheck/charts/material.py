"""What a form draws from and what it gives: the facts asked for with what is known against them, and the drawn part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from factcheck.carried import Stated, stated
from factcheck.charts.model import Spec
from factcheck.finding import SEVERITY, Finding, Level
from factcheck.phrasing import period_words, value_words
from factcheck.report import StoreReport
from factcheck.store.model import Fact, Status
from factcheck.store.store import Store


@dataclass(frozen=True)
class Material:
    """The facts a chart is asked for, in the order asked, with their store and what its check found."""

    store: Store
    report: StoreReport
    spec: Spec

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts asked for."""
        return tuple(self.store.facts[fact_id] for fact_id in dict.fromkeys(self.spec.facts))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What a reader must be told: errors and warnings on any fact, and notes about this chart's facts alone."""
        asked = {fact.id for fact in self.facts}
        told = [
            found
            for found in self.report.findings
            if asked & {*found.facts}
            and (found.level is not Level.NOTE or ({*found.facts} <= asked and found.rule not in _OF_THE_STORE))
        ]
        return tuple(told)

    def level(self, fact: Fact) -> Level | None:
        """Give the highest level of error or warning against a fact; a disputed fact counts as warned of."""
        levels = [found.level for found in self.report.of(fact.id) if found.level is not Level.NOTE]
        if fact.status in (Status.DISPUTED, Status.WITHDRAWN):
            levels.append(Level.WARNING)
        return max(levels, key=SEVERITY.__getitem__, default=None)

    def stated(self, fact: Fact) -> Stated:
        """Give a fact with its seal and the findings it stands under."""
        return stated(self.store, fact, self.report.of(fact.id))

    def row(self, fact: Fact, **more: str) -> dict[str, str]:
        """Give a fact as a row of the table that stands beside the chart."""
        level = self.level(fact)
        return {
            "What": self.store.measure_of(fact).name,
            "Period": period_words(fact.period) if fact.period else "not stated",
            "Place": ", ".join(filter(None, (fact.population, fact.place))) or "not stated",
            "Value": value_words(fact),
            "Unit": fact.unit,
            **more,
            "Flagged": level.value if level else "",
            "Status": fact.status.value,
            "Source": self.store.article_of[fact.id].source.label,
            "Quote": fact.quote,
            "Fact": fact.id,
        }


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a form gives: its picture and its words; what every chart shares is added by `build`."""

    title: str
    subtitle: str
    said: str  # what it shows, in sentences
    rows: tuple[Mapping[str, str], ...]
    draw: Callable[[], Mapping[str, Any]] = dict  # its Vega-Lite; only a chart that is kept is drawn
    caveats: tuple[str, ...] = ()
    more: tuple[str, ...] = field(default=())  # facts it stands on beyond those asked for
    values: Mapping[str, Decimal] = field(default_factory=dict)  # by fact, what is drawn where that is worked out


_OF_THE_STORE = frozenset(
    {"review", "metadata", "attribution"}
)  # work for a curator; said in the source line and in one sentence
