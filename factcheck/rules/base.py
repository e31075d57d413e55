"""A change says what it starts from.

PASS
    text: Convictions rose five-fold from 68 in 2013 to 359 in 2018.
    facts:
      - {id: a, measure: convictions, value: 68, period: 2013, figure: "68"}
      - {id: b, measure: convictions, value: 359, period: 2018, figure: "359"}
      - {measure: conviction-growth, value: 5, figure: five-fold, computed: {kind: change, from: a, to: b, as: times}}
FAIL
    text: Convictions rose five-fold to 359 in 2018.
    facts:
      - {id: b, measure: convictions, value: 359, period: 2018, figure: "359"}
      - {measure: conviction-growth, value: 5, figure: five-fold, computed: {kind: change, to: b, as: times}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.arithmetic.intervals import ratio
from factcheck.citing import flag, name
from factcheck.finding import Finding, Level
from factcheck.phrasing import interval, value_words
from factcheck.recomputing import implied
from factcheck.store.model import Change
from factcheck.store.store import Store

ID = "base"


def check(store: Store) -> Iterator[Finding]:
    """Yield a note for each change whose base the article does not give, with what the base would have to be."""
    for fact in store:
        if not isinstance(fact.computed, Change) or fact.computed.start is not None:
            continue
        end = store.facts[fact.computed.end]
        working = ""
        if fact.computed.form == "times":
            before = ratio(implied(end), implied(fact))
            working = f"{value_words(end)} / {value_words(fact)} = {interval(before)} before"
        message = f"{name(store, fact)} says neither from what number nor since when."
        yield flag(
            store, ID, Level.NOTE, message, [fact, end], working=working, suggestion="Ask for the earlier figure."
        )
