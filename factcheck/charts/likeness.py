"""What facts must share before they may stand together: from facts to nothing, or to a refusal that says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.charts.material import Material
from factcheck.charts.model import ChartRefusedError
from factcheck.finding import Level
from factcheck.phrasing import fact_words, period_words
from factcheck.store.model import DATE_UNIT, SHARE_UNIT, Fact
from factcheck.store.store import Store

_ASPECTS: dict[str, tuple[str, Callable[[Fact], str]]] = {
    "unit": ("counting unit", lambda fact: fact.unit),
    "place": ("place", lambda fact: fact.place or "not stated"),
    "population": ("population", lambda fact: fact.population or "all"),
    "period": ("period", lambda fact: period_words(fact.period) if fact.period else "not stated"),
    "measure": ("what is counted", lambda fact: fact.measure),
}


def named(store: Store, fact: Fact) -> str:
    """Say a fact in a phrase."""
    return fact_words(fact, store.measure_of(fact))


def needs_same(material: Material, what_for: str, *aspects: str) -> None:
    """Refuse facts that differ in any of the aspects; the first is compared with each."""
    first, *others = material.facts
    for other in others:
        differing = [
            f"{name} ({of(first)} / {of(other)})"
            for name, of in (_ASPECTS[aspect] for aspect in aspects)
            if of(first) != of(other)
        ]
        if differing:
            msg = (
                f"{named(material.store, first)} and {named(material.store, other)} cannot be {what_for}: "
                f"they differ in {', '.join(differing)}."
            )
            raise ChartRefusedError(msg)


def needs_one_thing(material: Material, what_for: str) -> None:
    """Refuse facts whose measures have neither identity nor concept in common."""
    first, *others = material.facts
    measure = material.store.measure_of(first)
    for other in others:
        another = material.store.measure_of(other)
        if another.id != measure.id and (measure.concept is None or another.concept != measure.concept):
            msg = (
                f"{named(material.store, first)} and {named(material.store, other)} cannot be {what_for}: "
                f"they count different things ({measure.name} / {another.name})."
            )
            raise ChartRefusedError(msg)


def needs_comparability(material: Material) -> None:
    """Refuse facts of which a warning says that they are not to be compared."""
    asked = {fact.id for fact in material.facts}
    for found in material.report.findings:
        if found.rule == "comparability" and found.level is not Level.NOTE and len(asked & {*found.facts}) > 1:
            raise ChartRefusedError(found.message)


def needs_amounts(material: Material, *, dated: bool = False) -> None:
    """Refuse events, which have no amount, and, where time is drawn, facts whose article states no period."""
    for fact in material.facts:
        if fact.unit == DATE_UNIT:
            msg = f"{named(material.store, fact)} is an event, not an amount."
            raise ChartRefusedError(msg)
        if dated and fact.period is None:
            msg = f"{named(material.store, fact)} cannot be placed in time: its article states no period."
            raise ChartRefusedError(msg)


def needs_count(facts: Sequence[Fact], least: int, most: int | None, what: str) -> None:
    """Refuse too few or too many facts."""
    if len(facts) < least or (most is not None and len(facts) > most):
        wanted = f"{least}" if most == least else f"{least} to {most}" if most else f"at least {least}"
        msg = f"{what} takes {wanted} {'fact' if wanted == '1' else 'facts'}; found {len(facts)}."
        raise ChartRefusedError(msg)


def is_share(fact: Fact) -> bool:
    """Say whether a fact is a part of one."""
    return fact.unit in (SHARE_UNIT, "percent")
