"""A weekday named with a date is the one the calendar has.

PASS
    text: The first part is on Monday 8 February 2021.
    facts: [{measure: filming-ended, period: 2021-02-08, figure: Monday 8 February 2021}]
FAIL
    text: The first part is on Friday 8 February 2021.
    facts: [{measure: filming-ended, period: 2021-02-08, figure: Friday 8 February 2021}]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.citing import flag, sound
from factcheck.finding import Finding, Level, Pass
from factcheck.phrasing import period_words
from factcheck.store.store import Store

ID = "weekday"

_WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each dated day whose quote names one weekday whether the calendar agrees."""
    for fact in store:
        named = {match[0] for match in _WEEKDAY.finditer(fact.quote)}
        if fact.period is None or fact.period.days != 1 or len(named) != 1:
            continue
        said, real = named.pop(), _NAMES[fact.period.first.weekday()]
        day = period_words(fact.period)
        if said == real:
            yield sound(store, ID, f"{day} is a {real}.", [fact], f"calendar: {fact.period.first} is a {real}")
        else:
            message = f"{day} is a {real}; the article says {said}."
            yield flag(store, ID, Level.ERROR, message, [fact], key=("period",))
