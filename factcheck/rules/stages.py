"""A later stage cannot exceed an earlier one in one cohort, nor fall far below what usually goes on to it.

PASS
    text: In 2013 prosecutors charged 90 people, prosecuted 80 and convicted 60.
    facts:
      - {measure: prosecutions, value: 80, period: 2013, figure: "80"}
      - {measure: convictions, value: 60, period: 2013, figure: "60"}
FAIL
    text: In 2013 courts prosecuted 80 people and convicted 90.
    facts:
      - {measure: prosecutions, value: 80, period: 2013, figure: "80"}
      - {measure: convictions, value: 90, period: 2013, figure: "90"}
FAIL
    text: In 2013 courts prosecuted 403 people and convicted 68.
    facts:
      - {measure: prosecutions, value: 403, period: 2013, figure: "403"}
      - {measure: convictions, value: 68, period: 2013, figure: "68"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.amount import Amount
from factcheck.arithmetic.intervals import ratio
from factcheck.citing import flag, name, sound
from factcheck.comparing import differences
from factcheck.finding import Finding, Level, Pass
from factcheck.period import Period
from factcheck.phrasing import percent, percents, period_words, value_words
from factcheck.store.model import Fact, Stages
from factcheck.store.store import Store

ID = "stages"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield a finding for each two stages of a cohort that cannot, or hardly can, both be true."""
    by_cohort: dict[tuple[str, Period | None, str | None], list[Fact]] = defaultdict(list)
    by_measure: dict[str, list[Fact]] = defaultdict(list)
    for fact in store:
        by_cohort[fact.measure, fact.period, fact.place].append(fact)
        by_measure[fact.measure].append(fact)
    for stages in store.stages:
        for step, later_step in combinations(stages.steps, 2):
            for earlier in by_measure[step]:
                if earlier.period is not None:
                    for later in by_cohort.get((later_step, earlier.period, earlier.place), []):
                        yield from _judge(store, stages, earlier, later, by_measure)


def _judge(
    store: Store, stages: Stages, earlier: Fact, later: Fact, by_measure: dict[str, list[Fact]]
) -> Iterator[Finding | Pass]:
    share = ratio(later.amount, earlier.amount)
    working = _line(later, earlier, share)
    usual = stages.usual_low if _adjacent(stages, earlier, later) else None
    if share.low is not None and share.low > 1:
        problem, level = "more than reached the stage before it", Level.ERROR
    elif usual is not None and share.high is not None and share.high < usual:
        problem, level = f"where at least {percent(usual)} usually go on", Level.WARNING
        working += f"\nusual: at least {percent(usual)}" + (f" ({stages.why})" if stages.why else "")
    else:
        yield sound(store, ID, f"{name(store, later)} fits {name(store, earlier)}.", [earlier, later], working)
        return
    cohort = period_words(earlier.period) if earlier.period else "one cohort"
    parts = [
        fact
        for measure in store.measures.values()
        if measure.part_of == earlier.measure
        for fact in by_measure[measure.id]
        if (fact.period, fact.place) == (earlier.period, earlier.place)
    ]
    alternatives = [
        (fact, ratio(fact.amount, earlier.amount))
        for fact in by_measure[later.measure]
        if fact.period != earlier.period and fact.place == earlier.place
    ]
    for fact, other_share in alternatives:
        working += "\n" + _line(fact, earlier, other_share)
    beside = f" Beside them stands {'; '.join(name(store, fact) for fact, _ in alternatives)}." if alternatives else ""
    yield flag(
        store,
        ID,
        level,
        f"{name(store, earlier)} against {name(store, later)}: for {cohort} that is {percents(share)}, {problem}. "
        f"They differ in {', '.join(differences(store, earlier, later))}.{beside}",
        [earlier, later, *(fact for fact, _ in alternatives), *parts],
        key=("period",),
        working=working,
    )


def _adjacent(stages: Stages, earlier: Fact, later: Fact) -> bool:
    return stages.steps.index(later.measure) == stages.steps.index(earlier.measure) + 1


def _line(later: Fact, earlier: Fact, share: Amount) -> str:
    years = [period_words(fact.period) if fact.period else "no period" for fact in (later, earlier)]
    return f"{value_words(later)} ({years[0]}) / {value_words(earlier)} ({years[1]}) = {percents(share)}"
