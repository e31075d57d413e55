"""Seeded stores with known conflicts of every kind and known harmless differences, for measuring recall and alarms.

A world is consistent by construction: for each topic, place and year a cohort goes from arrests to convictions, with
parts, totals, shares, changes and rates that follow from it, each stated by articles that may round or hedge. Conflicts
are then planted by altering one statement; harmless differences stay.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

from factcheck.store.model import ArticleFile, Fact, Measure, Place, Stages
from factcheck.store.store import Article, Store

TOPICS = ("fraud", "theft", "arson", "assault", "bribery", "forgery", "stalking", "smuggling")
STEPS = ("arrested", "charged", "prosecuted", "convicted")
SYLLABLES = ("Ab", "Bex", "Cor", "Dun", "El", "Fen", "Gar", "Hal", "Ix", "Jed")
ENDINGS = ("ton", "ham", "ford", "wick", "by", "mouth", "field", "bury", "stead", "combe")
PLACES = tuple(f"{first}{last}" for first, last in product(SYLLABLES, ENDINGS))
YEARS = range(2004, 2024)
_NAMES = ("apple", "birch", "cedar", "daisy", "elder", "fern", "grape", "hazel", "ivy", "juniper")  # for sentences
KINDS = ("digit", "swap", "scale", "year", "sum", "share", "change", "rate", "stage")


@dataclass
class Planted:
    """A store and what was planted in it: fact id -> (kind, the keys that were right)."""

    store: Store
    conflicts: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)


def vocabulary() -> tuple[dict[str, Measure], tuple[Stages, ...], dict[str, Place]]:
    measures: dict[str, Measure] = {}

    def add(measure_id: str, name: str, unit: str, words: str, **keys: Any) -> None:
        measures[measure_id] = Measure.model_validate(
            {"id": measure_id, "name": name, "unit": unit, "words": [words], **keys}
        )

    stages = []
    for topic in TOPICS:
        for step in STEPS:
            add(f"{topic}-{step}", f"people {step} over {topic}", "people", f"{step} over {topic}", concept=topic)
        add(
            f"{topic}-young",
            f"people under twenty charged over {topic}",
            "people",
            f"{topic} young",
            part_of=f"{topic}-charged",
        )
        add(
            f"{topic}-share",
            f"share of the charged who were young ({topic})",
            "percent",
            f"{topic} young",
            about=f"{topic}-young",
        )
        add(
            f"{topic}-growth",
            f"growth of arrests over {topic}",
            "percent",
            f"arrests over {topic}",
            about=f"{topic}-arrested",
        )
        add(
            f"{topic}-weekly",
            f"arrests a week over {topic}",
            "people a week",
            f"week over {topic}",
            about=f"{topic}-arrested",
        )
        add(f"{topic}-men", f"men charged over {topic}", "people", f"{topic} men", part_of=f"{topic}-charged")
        add(f"{topic}-women", f"women charged over {topic}", "people", f"{topic} women", part_of=f"{topic}-charged")
        add(f"{topic}-calls", f"calls about {topic}", "calls", f"calls about {topic}", concept=topic)
        steps = [f"{topic}-{step}" for step in STEPS]
        stages.append(Stages.model_validate({"name": topic, "steps": steps, "usual_low": "0.4"}))
    return measures, tuple(stages), {name: Place.model_validate({"name": name}) for name in PLACES}


def build(size: int, seed: int, conflicts: int) -> Planted:
    """Make a store of about `size` facts with this many planted conflicts."""
    rng = random.Random(seed)
    cells = list(product(TOPICS, PLACES))
    rng.shuffle(cells)
    facts: list[dict[str, Any]] = []
    for topic, place in cells:
        if len(facts) >= size:
            break
        facts += _world(rng, topic, place, len(facts))
    planted = _plant(rng, facts, conflicts)
    measures, stages, places = vocabulary()
    articles = tuple(
        _article(number, facts[start : start + 40]) for number, start in enumerate(range(0, len(facts), 40))
    )
    return Planted(Store(Path("planted"), articles, measures, stages, places), planted)


def _world(rng: random.Random, topic: str, place: str, number: int) -> list[dict[str, Any]]:
    """State one topic in one place over three years, consistently."""
    first = rng.choice(YEARS[:-3])
    facts: list[dict[str, Any]] = []
    arrested: dict[int, str] = {}

    def state(measure: str, year: int | None, value: Any, **keys: Any) -> str:
        fact_id = f"f{number + len(facts)}"
        facts.append(
            {"id": fact_id, "measure": f"{topic}-{measure}", "value": value, "period": year, "place": place, **keys}
        )
        return fact_id

    for year in range(first, first + 3):
        count = rng.randint(2_000, 90_000)
        counts = {}
        for step in STEPS:
            counts[step] = count
            count = int(count * rng.uniform(0.55, 0.9))
        for step in STEPS:
            fact_id = state(step, year, counts[step], origin="the ministry")
            if step == "arrested":
                arrested[year] = fact_id
            if step == "charged":
                charged = fact_id
        for _ in range(2):  # two more papers state the arrests: exactly, hedged or rounded
            how = rng.choice(("exactly", "more than", "about"))
            low = counts["arrested"] // 1000 * 1000 or counts["arrested"]
            near = round(counts["arrested"], -2)
            value = {"exactly": counts["arrested"], "more than": low - (low == counts["arrested"]), "about": near}[how]
            state("arrested", year, value, bound=how, origin="a paper")
        state("arrested", year, counts["arrested"], origin="the police")
        young = int(counts["charged"] * rng.uniform(0.1, 0.4))
        part = state("young", year, young)
        percent = (Decimal(young * 100) / counts["charged"]).quantize(Decimal("0.1"))
        state("share", year, percent, computed={"kind": "share", "part": part, "whole": charged})
        men = int(counts["charged"] * rng.uniform(0.5, 0.9))
        one, two = state("men", year, men), state("women", year, counts["charged"] - men)
        state("charged", year, counts["charged"], computed={"kind": "sum", "of": [one, two]})
        days = 366 if year % 4 == 0 else 365
        weekly = (Decimal(counts["arrested"]) * 7 / days).quantize(Decimal(1))
        state("weekly", year, weekly, computed={"kind": "rate", "count": arrested[year], "per": "week"})
        state("calls", year, rng.randint(100, 200_000))  # harmless: another thing of the same concept
    for year in range(first + 1, first + 3):
        old, new = (next(fact["value"] for fact in facts if fact["id"] == arrested[each]) for each in (year - 1, year))
        growth = ((Decimal(new) - old) * 100 / old).quantize(Decimal("0.1"))
        computed = {"kind": "change", "from": arrested[year - 1], "to": arrested[year], "as": "percent"}
        state("growth", year, growth, computed=computed)
    return facts


def _plant(rng: random.Random, facts: list[dict[str, Any]], conflicts: int) -> dict[str, tuple[str, dict[str, Any]]]:
    """Alter statements, at most one a topic and place, so that each conflict has one cause."""
    planted: dict[str, tuple[str, dict[str, Any]]] = {}
    order = list(range(len(facts)))
    rng.shuffle(order)
    taken: set[tuple[str, str]] = set()
    kinds = [KINDS[number % len(KINDS)] for number in range(conflicts)]
    for kind in kinds:
        for index in order:
            fact = facts[index]
            cell = (fact["measure"].partition("-")[0], fact["place"])
            if cell not in taken and (keys := _altered(rng, kind, fact, facts)) is not None:
                taken.add(cell)
                planted[fact["id"]] = (kind, {key: fact[key] for key in keys})
                fact.update(keys)
                break
    return planted


def _altered(rng: random.Random, kind: str, fact: dict[str, Any], facts: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Give the altered keys, or None where this fact cannot carry this kind of conflict."""
    measure, value = fact["measure"].partition("-")[2], fact["value"]
    is_restated = measure == "arrested" and fact.get("bound", "exactly") == "exactly" and fact["origin"] == "the police"
    if kind == "digit" and is_restated:
        return {"value": value + (3000 if str(value)[-4] < "6" else -3000)}
    if kind == "swap" and is_restated:
        digits = str(value)
        if abs(int(digits[0]) - int(digits[1])) < 3 or digits[1] == "0":
            return None
        return {"value": int(digits[1] + digits[0] + digits[2:])}
    if kind == "scale" and is_restated:
        return {"value": value * 1000}
    if kind == "year" and measure == "prosecuted":
        others = [
            other
            for other in facts
            if other["measure"] == fact["measure"] and other["place"] == fact["place"] and other is not fact
        ]
        far = [other["period"] for other in others if value > 6 * other["value"] or other["value"] > 6 * value]
        return {"period": rng.choice(far)} if far else None
    if kind == "sum" and fact.get("computed", {}).get("kind") == "sum":
        return {"value": value + 1000}
    if kind == "share" and measure == "share":
        return {"value": value + 7}
    if kind == "change" and measure == "growth":
        return {"value": value + 9}
    if kind == "rate" and measure == "weekly":
        return {"value": value * 2}
    if kind == "stage" and measure == "convicted":
        return {"value": value * 10}
    return None


def _article(number: int, facts: list[dict[str, Any]]) -> Article:
    measures = vocabulary_of()
    records, sentences = [], []
    for fact in facts:
        measure = measures[fact["measure"]]
        value = Decimal(fact["value"])
        digits = f"{value:,f}"
        hedge = "" if fact.get("bound", "exactly") == "exactly" else f"{fact['bound']} "
        topic = measure.id.partition("-")[0]
        said = {
            "percent": f"{hedge}{digits} per cent",
            "people a week": f"{hedge}{digits} people a week",
        }.get(measure.unit, f"{hedge}{digits} {measure.unit}")
        sentence = f"In {fact['place']} in {fact['period']} it was {said}, counting {measure.words[0]}, {topic} cases, file {_letters(fact['id'])}."
        sentences.append(sentence)
        records.append(
            {
                **{key: item for key, item in fact.items() if item is not None},
                "statement": sentence,
                "value": value,
                "unit": measure.unit,
                "quote": sentence,
                "figure": digits,
                "period": str(fact["period"]),
            }
        )
    text = "\n".join(sentences)
    digest = hashlib.sha256(text.encode()).hexdigest()
    source = {"id": f"a{number}", "text": f"a{number}.txt", "sha256": digest, "title": f"Article {number}"}
    file = ArticleFile.model_validate({"source": source, "facts": records})
    return Article(file.source, text, digest, file.facts, (), f"facts/a{number}.yaml")


def _letters(fact_id: str) -> str:
    """Tell sentences apart without a number."""
    return " ".join(_NAMES[int(digit)] for digit in fact_id.removeprefix("f"))


def vocabulary_of() -> dict[str, Measure]:
    return _MEASURES


_MEASURES = vocabulary()[0]


def right(fact: Fact, keys: dict[str, Any]) -> bool:
    """Say whether a proposed fact is what it was before the conflict was planted."""
    for key, value in keys.items():
        now = getattr(fact, key)
        if (str(now) if key == "period" else now) != (str(value) if key == "period" else Decimal(value)):
            return False
    return True
