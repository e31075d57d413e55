"""What a figure is held against: from what the draft states and its candidates to facts and what follows from them.

Each comes with how the numbers agree and in what else the draft differs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.draft.agreement import AGREES, DIFFERS, Agreement, Outcome, agreement
from factcheck.draft.changes import moves
from factcheck.draft.directions import turned_from
from factcheck.draft.implied import implied, recomputed
from factcheck.draft.inference import Implied
from factcheck.draft.lookup import Index
from factcheck.draft.matching import Candidate
from factcheck.draft.quantity import Form, Quantity
from factcheck.draft.reference import Reference
from factcheck.draft.stating import Stated
from factcheck.draft.subject import SAME_UNIT
from factcheck.period import UNIT_DAYS, Period, length_in
from factcheck.store.model import Change, Fact
from factcheck.words import stem, stems

TURNED = 150  # what each further difference takes from the score
_FAR_OFF = Decimal(1000)  # times
_GUESS = 50  # what follows from facts stands behind what they say
_GROWTH = frozenset(map(stem, "growth change increase rise fall decrease drop decline reduction".split()))


def references(stated: Stated, found: Sequence[Candidate], index: Index) -> list[Reference]:
    """Give the facts, and what follows from facts, in the form the figure has."""
    quantity = stated.quantity
    if quantity is None:
        return []
    hedge = stated.figure.bound_text
    held: list[Reference] = []
    if stated.is_move:
        return [_moved(stated, each) for each in moves(stated, found)]
    for candidate in found:
        like = _spread(candidate, quantity)
        if stated.is_difference and not _is_change(candidate):
            continue
        if not like.same_sort(quantity) or (candidate.unit != SAME_UNIT and _is_far_off(quantity, like)):
            continue
        if candidate.is_far:
            held.append(Reference(candidate, (candidate.fact,), DIFFERS, candidate.score, (), is_strong=False))
            continue
        outcome = _as_told(candidate.fact, like, quantity, agreement(quantity, like, hedge))
        real = candidate.profile.direction_of(candidate.fact)
        conflicts = (*candidate.conflicts, *turned_from(stated, real), *_denied(stated, candidate))
        score = candidate.score - (TURNED if len(conflicts) > len(candidate.conflicts) else 0)
        held.append(Reference(candidate, (candidate.fact,), outcome, score, conflicts, candidate.is_strong))
        for again in recomputed(candidate, index.store):
            outcome = agreement(quantity, again.quantity, hedge)
            held.append(Reference(candidate, again.facts, outcome, score, conflicts, candidate.is_strong, again))
    for each in implied(stated, found, index):
        if not each.quantity.same_sort(quantity):
            continue
        outcome = agreement(quantity, each.quantity, hedge)
        score = each.candidate.score - _GUESS - (0 if each.is_certain else _GUESS)
        score += TURNED * (len(each.candidate.conflicts) - len(each.conflicts))
        strong = each.candidate.is_strong and each.is_certain
        held.append(Reference(each.candidate, each.facts, outcome, score, each.conflicts, strong, each))
    return held


def _is_far_off(quantity: Quantity, like: Quantity) -> bool:
    """Say whether the numbers are so far apart that they count different things; millions for billions are a slip."""
    one, other = quantity.value, like.value
    if one is None or other is None or one <= 0 or other <= 0:
        return False
    if 1 / _FAR_OFF < one / other < _FAR_OFF:
        return False
    return one.normalize().as_tuple().digits != other.normalize().as_tuple().digits


def _as_told(fact: Fact, like: Quantity, quantity: Quantity, outcome: Outcome) -> Outcome:
    """Accept the other hedges with which the article itself gives the number elsewhere."""
    told = {appearance.bound for appearance in fact.also if appearance.value in (None, fact.value)}
    same = quantity.value is not None and quantity.value == like.value
    return AGREES if same and quantity.bound in told else outcome


def _is_change(candidate: Candidate) -> bool:
    """Say whether the fact is itself a change, so that "rose by" may speak of it."""
    measure = candidate.profile.measure
    return isinstance(candidate.fact.computed, Change) or bool(_GROWTH & set(stems(measure.name)))


def _denied(stated: Stated, candidate: Candidate) -> tuple[str, ...]:
    """Name the difference where the draft counts those that were not, of a part that the fact says were."""
    negation = stated.claim.negation
    if negation is None or (candidate.profile.measure.part_of is None and candidate.quantity.form is not Form.SHARE):
        return ()
    if "not" not in negation.keys:
        return ()
    return (f"what is denied (the store does not / {negation.text})",)


def _moved(stated: Stated, move: Implied) -> Reference:
    """Compare "from 68 to 359", both ends of which must be the facts'."""
    figure = stated.figure
    same = (figure.low, figure.high) == (move.quantity.low, move.quantity.high)
    outcome = Outcome(Agreement.AGREES if same else Agreement.DIFFERS)
    candidate = move.candidate
    score = candidate.score + TURNED * (len(candidate.conflicts) - len(move.conflicts))
    return Reference(candidate, move.facts, outcome, score, move.conflicts, candidate.is_strong, move)


def _spread(candidate: Candidate, quantity: Quantity) -> Quantity:
    """Take a count of one year as "a year" where the draft puts it so."""
    like, period = candidate.quantity, candidate.fact.period
    is_count = quantity.form is Form.RATE and like.form is Form.COUNT
    if is_count and period is not None and quantity.unit in UNIT_DAYS and _lasts_one(period, quantity.unit):
        return replace(like, form=Form.RATE, unit=quantity.unit)
    return like


def _lasts_one(period: Period, unit: str) -> bool:
    length, size = length_in(period, unit)
    return length == size
