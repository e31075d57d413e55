"""What a month or a region counts cannot exceed what the year or the country around it counts.

PASS
    text: Officers made 1,665 arrests in 2013, of them 140 arrests in May 2013.
    facts:
      - {measure: arrests, value: 1665, period: 2013, figure: "1,665"}
      - {measure: arrests, value: 140, period: 2013-05, figure: "140"}
FAIL
    text: Officers made 1,665 arrests in 2013, of them 1,940 arrests in May 2013.
    facts:
      - {measure: arrests, value: 1665, period: 2013, figure: "1,665"}
      - {measure: arrests, value: 1940, period: 2013-05, figure: "1,940"}
FAIL
    text: Officers made 1,665 arrests in the UK in 2013, and 1,940 arrests in England.
    facts:
      - {measure: arrests, value: 1665, period: 2013, place: United Kingdom, figure: "1,665"}
      - {measure: arrests, value: 1940, period: 2013, place: England, figure: "1,940"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.arithmetic.intervals import ratio
from factcheck.citing import flag, name, sound
from factcheck.figures.money import CODES, NAMES
from factcheck.finding import Finding, Level, Pass
from factcheck.period import UNIT_DAYS, Relation
from factcheck.phrasing import percents, value_words
from factcheck.store.model import DATE_UNIT, SHARE_UNIT, Fact, Measure, Status
from factcheck.store.store import Store

ID = "nesting"

_NO_COUNTS = frozenset({DATE_UNIT, SHARE_UNIT, "percent", "times", "points", "degrees", *UNIT_DAYS})
_MONEY = frozenset({*CODES, *NAMES})  # of prices and pay as of sums, and only those add up
_RATES = frozenset({"a", "an", "per"})
_LEVELS = frozenset("average mean median typical highest lowest rate index price share proportion ratio per".split())


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each count whose period or place lies in another's whether it is small enough."""
    adding = {measure.id for measure in store.measures.values() if _adds_up(measure)}
    by_place: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    by_period: dict[tuple[object, ...], dict[str | None, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in store:
        stands = fact.status not in (Status.SUPERSEDED, Status.WITHDRAWN)
        if stands and fact.period is not None and fact.measure in adding:
            thing = fact.measure, fact.unit, fact.population
            by_place[*thing, fact.place].append(fact)
            by_period[*thing, fact.period][fact.place].append(fact)
    for facts in by_place.values():
        for part, whole in _in_time(facts):
            yield _judge(store, part, whole, "period")
    for places in by_period.values():
        if len(places) == 1:
            continue
        for part in [fact for place, facts in places.items() if place is not None for fact in facts]:
            for outer in store.place_chain(part.place)[1:]:
                for whole in places.get(outer, ()):
                    yield _judge(store, part, whole, "place")


def _adds_up(measure: Measure) -> bool:
    """Say whether it counts things, so that what is counted in a part is counted in the whole as well."""
    if measure.about is not None or not _RATES.isdisjoint(measure.unit.split()):
        return False
    if not {measure.unit, measure.unit.removesuffix("s")}.isdisjoint(_NO_COUNTS | _MONEY):
        return False
    return _LEVELS.isdisjoint(measure.name.lower().split())


def _in_time(facts: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Give each two facts of which one's period lies in the other's; a sweep, not all pairs."""
    dated = [(fact.period, fact) for fact in facts if fact.period is not None]
    dated.sort(key=lambda pair: (pair[0].first, -pair[0].last.toordinal(), pair[1].id))
    around: list[Fact] = []
    for period, fact in dated:
        around = [other for other in around if other.period is not None and other.period.last >= period.first]
        for other in around:
            if other.period is not None and period.relation(other.period) is Relation.INSIDE:
                yield fact, other
        around.append(fact)


def _judge(store: Store, part: Fact, whole: Fact, key: str) -> Finding | Pass:
    working = f"{value_words(part)} / {value_words(whole)} = {percents(ratio(part.amount, whole.amount))}"
    low, high = part.amount.low, whole.amount.high
    if low is None or high is None or low <= high:
        return sound(store, ID, f"{name(store, part)} fits into {name(store, whole)}.", [part, whole], working)
    return flag(
        store,
        ID,
        Level.WARNING,
        f"{name(store, part)} is more than {name(store, whole)}, though its {key} lies inside.",
        [part, whole],
        key=(key,),
        working=working,
        suggestion="Look at both again; if they count what there is at one time, not what comes together, say so in a "
        "resolution.",
    )
