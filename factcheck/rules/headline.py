"""Where an article states a figure again in other digits or without its hedge, both must be able to be true.

PASS
    text: Officers made 1,665 arrests in 2013. More than 1,600 arrests were made.
    facts:
      - measure: arrests
        value: 1665
        period: 2013
        figure: "1,665"
        quote: 1,665 arrests in 2013
        also: [{quote: "More than 1,600 arrests", figure: "1,600", value: 1600, bound: more than}]
FAIL
    text: Officers make 1,900 arrests. Officers made 1,665 arrests in 2013.
    facts:
      - measure: arrests
        value: 1665
        period: 2013
        figure: "1,665"
        quote: 1,665 arrests in 2013
        also: [{quote: "Officers make 1,900 arrests", figure: "1,900", value: 1900}]
FAIL
    text: Officers make 1,600 arrests. Officers made 1,665 arrests in 2013.
    facts:
      - measure: arrests
        value: 1665
        period: 2013
        figure: "1,665"
        quote: 1,665 arrests in 2013
        also: [{quote: "Officers make 1,600 arrests", figure: "1,600", value: 1600}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.amount import Bound
from factcheck.citing import flag, name, sound
from factcheck.finding import Finding, Level, Pass
from factcheck.phrasing import interval, value_words
from factcheck.recomputing import Agreement, agreement, nearest_round
from factcheck.store.model import Appearance, Fact
from factcheck.store.store import Store

ID = "headline"


def check(store: Store) -> Iterator[Finding | Pass]:
    """Yield for each further appearance whether it agrees with the fact, and where a hedge was dropped."""
    for fact in store:
        for index, appearance in enumerate(fact.also):
            if appearance.value is not None or appearance.bound is not None:
                yield from _compare(store, fact, appearance, ("also", index))


def _compare(store: Store, fact: Fact, appearance: Appearance, key: tuple[str | int, ...]) -> Iterator[Finding | Pass]:
    again = fact.model_copy(update={"value": appearance.value or fact.value, "bound": appearance.bound or fact.bound})
    said, full = value_words(again), value_words(fact)
    working = f"{appearance.quote!r} says {said}\n{fact.quote!r} says {full}"
    match agreement(again, fact.amount):
        case Agreement.FAILS:
            message = f"The article gives {said} where it gives {name(store, fact)} elsewhere; both cannot be true."
            yield flag(store, ID, Level.ERROR, message, [fact], key=key, working=working)
        case Agreement.CUT_OFF:
            message = f"The article gives {said} for {name(store, fact)}: cut off, not rounded, and without a hedge."
            better = f"{nearest_round(fact.amount, again)}, or more than {said}"
            yield flag(store, ID, Level.NOTE, message, [fact], key=key, working=working, suggestion=better)
        case Agreement.HOLDS if again.bound is Bound.EXACTLY and fact.bound is not Bound.EXACTLY:
            message = f"The article gives {said} without the hedge it uses elsewhere: {full}."
            yield flag(store, ID, Level.NOTE, message, [fact], key=key, working=working)
        case Agreement.HOLDS:
            working += f"\nallowed: {interval(again.amount)}"
            yield sound(store, ID, f"{said} agrees with {name(store, fact)}.", [fact], working)
