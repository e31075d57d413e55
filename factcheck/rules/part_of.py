"""A part cannot exceed its whole.

PASS
    text: In 2013 courts prosecuted 403 people; 250 cases used evidence of hunters.
    facts:
      - {measure: prosecutions, value: 403, period: 2013, figure: "403"}
      - {measure: hunter-cases, value: 250, period: 2013, figure: "250"}
FAIL
    text: In 2013 courts prosecuted 240 people; 250 cases used evidence of hunters.
    facts:
      - {measure: prosecutions, value: 240, period: 2013, figure: "240"}
      - {measure: hunter-cases, value: 250, period: 2013, figure: "250"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.arithmetic.intervals import ratio
from factcheck.citing import flag, name, sound
from factcheck.comparing import differences
from factcheck.finding import Finding, Level, Pass
from factcheck.phrasing import percents, value_words
from factcheck.store.model import Fact
from factcheck.store.store import Store

ID = "part-of"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield a finding for each part that is larger than its whole: an error where both count in one unit."""
    by_cohort: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in store:
        by_cohort[fact.measure, fact.period, fact.place].append(fact)
    for part in store:
        whole_id = store.measure_of(part).part_of
        if whole_id is None or part.period is None:
            continue
        for whole in by_cohort.get((whole_id, part.period, part.place), []):
            share = ratio(part.amount, whole.amount)
            line = f"{value_words(part)} / {value_words(whole)} = {percents(share)}"
            if share.low is None or share.low <= 1:
                yield sound(store, ID, f"{name(store, part)} fits into {name(store, whole)}.", [part, whole], line)
                continue
            other_unit = part.unit != whole.unit
            message = f"{name(store, part)} is more than the whole, {name(store, whole)}."
            if other_unit:
                message += f" They differ in {', '.join(differences(store, part, whole))}."
            level = Level.WARNING if other_unit else Level.ERROR
            yield flag(store, ID, level, message, [part, whole], working=line)
