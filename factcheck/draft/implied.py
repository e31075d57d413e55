"""What the store implies without stating it: from candidate facts to changes, shares, rates, sums and durations.

Each carries its working. Only what the figure's own form asks for is computed: a percentage that is said to rise asks
for a change, one that does not for a share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.amount import Amount
from factcheck.arithmetic import intervals
from factcheck.arithmetic.wording import show
from factcheck.draft.changes import changes, from_multiple
from factcheck.draft.inference import Implied, by_measure, dated
from factcheck.draft.lookup import Index
from factcheck.draft.matching import FULL, Candidate, totals_named
from factcheck.draft.quantity import HUNDRED, Form, computed
from factcheck.draft.stating import Stated
from factcheck.period import UNIT_DAYS, length_in
from factcheck.phrasing import period_words, rounded, value_words
from factcheck.store.model import DATE_UNIT, Change, Fact, Rate, Share
from factcheck.store.store import Store

_NAMED = 200  # what it counts that the draft names the whole itself


def implied(stated: Stated, found: Sequence[Candidate], index: Index) -> Iterator[Implied]:
    """Give what follows from the candidates in the form the figure has, likeliest first."""
    quantity = stated.quantity
    if quantity is None:
        return
    if quantity.form is Form.COUNT:
        yield from _sums(stated, found, index)
    likely = by_measure(candidate for candidate in found if candidate.is_likely)
    for candidate in likely:
        match quantity.form:
            case Form.SHARE:
                if stated.directions:
                    yield from changes(stated, candidate, Form.SHARE)
                    yield from from_multiple(stated, candidate)
                yield from _shares(stated, candidate, index, likely)
            case Form.TIMES | Form.POINTS:
                yield from changes(stated, candidate, quantity.form)
            case Form.COUNT:
                if stated.is_difference:
                    yield from changes(stated, candidate, Form.COUNT)
                yield from _rest(stated, candidate, index)
            case Form.RATE:
                yield from _rates(candidate, quantity.unit)
            case Form.DURATION:
                yield from _durations(candidate, likely)
            case _:
                pass


def recomputed(candidate: Candidate, store: Store) -> Iterator[Implied]:
    """Compute a fact anew from its inputs, which may say more than the fact: more than half is 62 per cent."""
    fact, quantity = candidate.fact, candidate.quantity
    inputs = tuple(store.facts[fact_id] for fact_id in fact.inputs)
    amounts = [each.amount for each in inputs]
    names = [value_words(each) for each in inputs]
    match fact.computed:
        case Change(form="times") if len(inputs) == 2:
            amount, working = intervals.ratio(amounts[1], amounts[0]), f"{names[1]} / {names[0]}"
        case Share():
            amount, working = intervals.percent_of(amounts[0], amounts[1]), f"{names[0]} / {names[1]} x 100"
        case Rate(per=per) if inputs[0].period is not None:
            length, unit = length_in(inputs[0].period, per)
            amount = intervals.per(intervals.times(amounts[0], unit), length)
            working = f"{names[0]} / {rounded(length / unit)} {per}s"
        case _:
            return
    again = computed(quantity.form, quantity.unit, amount)
    says = f"what {fact.id} is computed from"
    yield Implied(again, (*inputs, fact), f"{working} = {show(amount)}", says, candidate, candidate.conflicts)


def _shares(stated: Stated, candidate: Candidate, index: Index, likely: Sequence[Candidate]) -> Iterator[Implied]:
    """Give the share of a part in its whole, or of those that reached the next stage; the rest where it is denied."""
    store = index.store
    measure = candidate.profile.measure
    wholes = [measure.part_of] if measure.part_of else []
    named = {other.profile.measure.id for other in likely if other.trigger > 0}
    for stages in store.stages:
        if measure.id in stages.steps:
            at = stages.steps.index(measure.id)
            wholes += [step for step in stages.steps[:at] if step in named]
    for whole_id in wholes:
        number = index.by_measure.get(whole_id)
        if number is None:
            continue
        for part, _ in candidate.near:
            for whole, _ in index.profiles[number].at(part.period, part.place):
                if not (whole.amount.low or 0) > 0:
                    continue
                share = intervals.percent_of(part.amount, whole.amount)
                working = f"{value_words(part)} / {value_words(whole)} = {show(share)} %"
                says = f"the share of {dated(part)} in {dated(whole)}"
                if stated.claim.negation is not None:
                    share = intervals.difference(intervals.exactly(HUNDRED), share)
                    working += f"\n100 % - that = {show(share)} %"
                    says = f"what is left without {says}"
                yield Implied(
                    computed(Form.SHARE, "", share),
                    (part, whole),
                    working,
                    says,
                    candidate,
                    _but_period(stated, candidate, part),
                )


def _but_period(stated: Stated, candidate: Candidate, part: Fact) -> tuple[str, ...]:
    timing = stated.timing.period
    others = tuple(text for text in candidate.conflicts if not text.startswith("when"))
    if timing is None or part.period is None or timing == part.period:
        return others
    return (*others, f"when ({period_words(part.period)} / {stated.timing.words})")


def _rates(candidate: Candidate, per: str) -> Iterator[Implied]:
    """Spread a count evenly over its period, or a rate over another time; "per 1,000 people" is over no time."""
    if per not in UNIT_DAYS:
        return
    for fact, quantity in candidate.near:
        if quantity.form is Form.COUNT and fact.period is not None and fact.value is not None:
            length, unit = length_in(fact.period, per)
            amount = intervals.per(intervals.times(fact.amount, unit), length)
            working = f"{value_words(fact)} / {rounded(length / unit)} {per}s = {show(amount)}"
            says = f"{dated(fact)} spread over its {per}s"
        elif quantity.form is Form.RATE and quantity.unit in UNIT_DAYS.keys() - {per} and fact.value is not None:
            number = UNIT_DAYS[per] / UNIT_DAYS[quantity.unit]
            amount = intervals.times(fact.amount, number)
            working = (
                f"{value_words(fact)} a {quantity.unit} x {number.quantize(Decimal('0.01'))} = {show(amount)} a {per}"
            )
            says = f"{value_words(fact)} {fact.unit} as a rate per {per}"
        else:
            continue
        conflicts = tuple(text for text in candidate.conflicts if not text.startswith("how long"))
        yield Implied(
            computed(Form.RATE, per, amount), (fact,), working, says, replace(candidate, fact=fact), conflicts
        )


def _sums(stated: Stated, found: Sequence[Candidate], index: Index) -> Iterator[Implied]:
    """Add up the parts of a measure that the draft names, where the store declares what it consists of."""
    for number in totals_named(stated, index):
        whole = index.profiles[number].measure
        parts = [index.profiles[index.by_measure[part]].facts[:1] for part in whole.sum_of if part in index.by_measure]
        facts = tuple(pair[0][0] for pair in parts if pair)
        candidate = next((each for each in found if each.profile.measure.id in whole.sum_of), None)
        if (
            candidate is None
            or candidate.trigger > 0
            or len(facts) < len(whole.sum_of)
            or any(fact.value is None for fact in facts)
        ):
            continue
        amount = intervals.total(fact.amount for fact in facts)
        working = f"{' + '.join(value_words(fact) for fact in facts)} = {show(amount)}"
        of_whole = replace(candidate, trigger=FULL, score=candidate.score + _NAMED)
        says = f"the sum of {whole.name}"
        yield Implied(computed(Form.COUNT, "", amount), facts, working, says, of_whole, candidate.conflicts)


def _rest(stated: Stated, candidate: Candidate, index: Index) -> Iterator[Implied]:
    """Give what of the whole is not the part, where the draft denies the part."""
    whole_id = candidate.profile.measure.part_of
    number = index.by_measure.get(whole_id or "")
    if stated.claim.negation is None or number is None:
        return
    for part, _ in candidate.near:
        for whole, _ in index.profiles[number].at(part.period, part.place):
            amount = intervals.difference(whole.amount, part.amount)
            working = f"{value_words(whole)} - {value_words(part)} = {show(amount)}"
            says = f"what is left of {dated(whole)} without {dated(part)}"
            yield Implied(
                computed(Form.COUNT, "", amount), (whole, part), working, says, candidate, candidate.conflicts
            )


def _durations(candidate: Candidate, likely: Sequence[Candidate]) -> Iterator[Implied]:
    """Give the time between two dated facts that the draft names both."""
    if candidate.fact.unit != DATE_UNIT or not candidate.is_named:
        return
    for other in likely:
        one, two = candidate.fact.period, other.fact.period
        if other.fact.unit != DATE_UNIT or other.trigger <= 0 or one is None or two is None or one.first >= two.first:
            continue
        amount = Amount(Decimal((two.first - one.last).days), Decimal((two.last - one.first).days))
        working = f"{period_words(one)} to {period_words(two)} = {show(amount)} days"
        says = f"the time from {candidate.profile.measure.name} to {other.profile.measure.name}"
        yield Implied(
            computed(Form.DURATION, "", amount),
            (candidate.fact, other.fact),
            working,
            says,
            candidate,
            is_certain=False,
        )
