"""How well a store protects its facts: each is altered in every slot, which should raise a finding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from factcheck.amount import Bound
from factcheck.finding import Finding, Level
from factcheck.period import Period
from factcheck.report import run_rules
from factcheck.store.model import DATE_UNIT, Fact, Record
from factcheck.store.store import Article, Store

_DIGIT = re.compile(r"\d", re.ASCII)
_NUMBER = re.compile(r"\d[\d.,]*", re.ASCII)
_OTHER_MEASURES = 3  # of each fact: enough to see whether its words tell measures apart


class Slot(StrEnum):
    """What of a fact is altered."""

    DIGIT = "digit"
    SCALE = "scale"
    PERIOD = "period"
    PLACE = "place"
    MEASURE = "measure"
    UNIT = "unit"
    BOUND = "bound"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Alteration:
    """One altered fact: which, in what slot, and how."""

    fact: str
    slot: Slot
    what: str  # "value 359 -> 369"
    is_caught: bool
    rules: tuple[str, ...] = ()  # that raised a new finding


@dataclass(frozen=True, slots=True)
class SelfTest:
    """The result: every alteration, and the tally per slot."""

    alterations: tuple[Alteration, ...]

    @property
    def tally(self) -> Mapping[str, int]:
        """Count alterations and those caught, in total and per slot."""
        counts = Counter(made.slot for made in self.alterations)
        caught = Counter(made.slot for made in self.alterations if made.is_caught)
        total = {"alterations": len(self.alterations), "caught": sum(caught.values())}
        for slot in Slot:
            total |= {f"{slot}_alterations": counts[slot], f"{slot}_caught": caught[slot]}
        return total

    @property
    def missed(self) -> tuple[Alteration, ...]:
        """List the alterations that nothing noticed."""
        return tuple(made for made in self.alterations if not made.is_caught)


def self_test(store: Store, watch: Callable[[int, int], None] | None = None) -> SelfTest:
    """Alter every fact in every slot; `watch` is told how many facts are done, of how many."""
    known = _said(store)
    made: list[Alteration] = []
    for number, article in enumerate(store.articles):
        for index, fact in enumerate(article.facts):
            for slot, what, keys in alterations(store, fact):
                made.append(_try(store, number, index, keys, known, Alteration(fact.id, slot, what, is_caught=True)))
            if watch is not None:
                watch(len({alteration.fact for alteration in made}), len(store.facts))
    return SelfTest(tuple(made))


def alterations(store: Store, fact: Fact) -> Iterator[tuple[Slot, str, dict[str, Any]]]:
    """Give every alteration of a fact: the slot, what is done, and the keys to replace."""
    yield from _of_value(fact)
    yield from _of_period(fact)
    for name in store.places:
        if name != fact.place:
            yield Slot.PLACE, f"place {fact.place or 'none'} -> {name}", {"place": name}
    yield from _of_measure(store, fact)
    for bound in (Bound.EXACTLY, Bound.ABOUT, Bound.NEARLY, Bound.MORE_THAN, Bound.FEWER_THAN):
        if fact.unit != DATE_UNIT and fact.bound not in (bound, Bound.BETWEEN):
            yield Slot.BOUND, f"bound {fact.bound} -> {bound}", {"bound": bound}
    yield from _of_quote(fact)


def _of_value(fact: Fact) -> Iterator[tuple[Slot, str, dict[str, Any]]]:
    for key in ("value", "low", "high"):
        value: Decimal | None = getattr(fact, key)
        if value is None:
            continue
        digits = f"{value:f}"
        for match in _DIGIT.finditer(digits):
            new = str((int(match[0]) + 1) % 10)
            if not (match.start() == 0 and new == "0" and len(digits) > 1):
                altered = digits[: match.start()] + new + digits[match.end() :]
                yield Slot.DIGIT, f"{key} {digits} -> {altered}", {key: Decimal(altered)}
        for factor in (Decimal(10), Decimal(1000), Decimal("0.1")):
            yield Slot.SCALE, f"{key} {digits} -> {value * factor:f}", {key: value * factor}


def _of_period(fact: Fact) -> Iterator[tuple[Slot, str, dict[str, Any]]]:
    if fact.period is None:
        return
    for years in (-1, 1, 10):
        moved = Period(_later(fact.period.first, years), _later(fact.period.last, years))
        yield Slot.PERIOD, f"period {fact.period} -> {moved}", {"period": moved}
    longer = Period(fact.period.first, _later(fact.period.last, 1))
    yield Slot.PERIOD, f"period {fact.period} -> {longer}", {"period": longer}


def _of_measure(store: Store, fact: Fact) -> Iterator[tuple[Slot, str, dict[str, Any]]]:
    own = store.measure_of(fact)
    others = sorted(
        (measure for measure in store.measures.values() if measure.id != own.id),
        key=lambda measure: (
            measure.concept != own.concept or own.concept is None,
            measure.unit != own.unit,
            measure.id,
        ),
    )
    for measure in others[:_OTHER_MEASURES]:
        keys = {"measure": measure.id, "unit": measure.unit}
        yield Slot.MEASURE, f"measure {own.id} -> {measure.id}", keys
    for unit in sorted({measure.unit for measure in others} - {fact.unit})[:_OTHER_MEASURES]:
        yield Slot.UNIT, f"unit {fact.unit} -> {unit}", {"unit": unit}


def _of_quote(fact: Fact) -> Iterator[tuple[Slot, str, dict[str, Any]]]:
    quote = fact.quote
    for match in _DIGIT.finditer(quote):
        new = quote[: match.start()] + str((int(match[0]) + 1) % 10) + quote[match.end() :]
        yield Slot.QUOTE, f"digit {match[0]} of the quote", {"quote": new}
    for match in _NUMBER.finditer(quote):
        number = match[0].rstrip(".,")
        start, end = match.start(), match.start() + len(number)
        changed = [f"{mark}{number}" for mark in ("-", "£", "<")] + [f"{number}%"]
        changed += [number.replace(",", ".", 1)] if "," in number else []
        for new_number in changed:
            what = f"{number} -> {new_number} in the quote"
            yield Slot.QUOTE, what, {"quote": quote[:start] + new_number + quote[end:]}
    words = quote.split(" ")
    if len(words) > 4:
        spliced = " ".join((*words[:2], "…", *words[-2:]))
        yield Slot.QUOTE, "two parts spliced with an ellipsis", {"quote": spliced}
        yield Slot.QUOTE, "two words swapped", {"quote": " ".join((words[1], words[0], *words[2:]))}


def _try(
    store: Store, number: int, index: int, keys: dict[str, Any], known: frozenset[tuple[str, str]], made: Alteration
) -> Alteration:
    article = store.articles[number]
    fact = article.facts[index].model_copy(update=keys)
    try:
        type(fact).model_validate(_plain(fact))
    except ValidationError:
        return replace(made, rules=("model",))
    facts = (*article.facts[:index], fact, *article.facts[index + 1 :])
    altered = _with_facts(article, facts)
    articles = (*store.articles[:number], altered, *store.articles[number + 1 :])
    new = _said(replace(store, articles=articles)) - known
    return replace(made, is_caught=bool(new), rules=tuple(sorted({rule for rule, _ in new})))


def _plain(record: Record) -> dict[str, Any]:
    return {key: value for key, value in record.model_dump(by_alias=True).items() if value is not None}


def _with_facts(article: Article, facts: tuple[Fact, ...]) -> Article:
    """Give the article other facts, keeping what was read of its text, which stays the same."""
    altered = replace(article, facts=facts)
    vars(altered).update(figures=article.figures, folded=article.folded)
    return altered


def _said(store: Store) -> frozenset[tuple[str, str]]:
    return frozenset(
        (result.rule, result.message)
        for result in run_rules(store)
        if isinstance(result, Finding) and result.level is not Level.NOTE
    )


def _later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)
