"""The verdict on one figure: from what the draft states and what the store has on it to a verdict and the reason.

Comparability comes first: a number that equals a fact of another measure, period, place or direction is not supported.
Contradiction needs evidence that the draft speaks of the fact; with less the figure stays unsourced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.draft.agreement import LIMITS, Agreement
from factcheck.draft.lookup import Index
from factcheck.draft.matching import Candidate
from factcheck.draft.model import Verdict
from factcheck.draft.quantity import Form
from factcheck.draft.reference import Reference
from factcheck.draft.references import TURNED, references
from factcheck.draft.stating import Stated
from factcheck.draft.strangeness import unknown_words
from factcheck.phrasing import fact_words, period_words, value_words
from factcheck.store.model import Fact, Status
from factcheck.store.store import Store

MARGIN = 90  # candidates this close to the best may be meant as well
_TELLING = 3  # digits
_NEARER = 10  # points of closeness by which words are told to be nearer
_OFF_TOPIC = 100  # a fact whose words fit that much worse is not what the draft speaks of
_SHOWN = 3  # facts named in a message


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict on a figure, the sentence why, the working and the deciding facts."""

    verdict: Verdict
    message: str
    working: str = ""
    facts: tuple[Fact, ...] = ()
    is_copy: bool = False  # it agrees with a fact itself, not with what follows from facts
    rests_on: tuple[Fact, ...] = ()  # facts whose disputes the message should tell


def decide(stated: Stated, found: Sequence[Candidate], index: Index) -> Decision:
    """Give the verdict on a statistic."""
    store = index.store
    held = sorted(references(stated, found, index), key=lambda each: -each.score)
    topic = max((each.candidate.topic for each in held), default=0) - _OFF_TOPIC
    near = [each for each in held if each.candidate.topic >= topic]
    if unknown_words(stated, index):  # what it speaks of then has to be named by the sentence itself
        long = _digits(stated) >= _TELLING  # such a number is seldom alike by chance
        near = [
            each
            for each in near
            if each.is_spoken_of or (not each.leans_on_context and (long or each.candidate.has_period))
        ]
    free = [each for each in near if not each.conflicts and each.candidate.is_likely]
    if free:
        viable = [each for each in free if each.score >= free[0].score - MARGIN]
        agreeing = [each for each in viable if each.agrees and not _is_passed_over(each, viable)]
        if agreeing:
            return _agreed(stated, _best(agreeing), agreeing, store)
    against = [each for each in near if each.is_strong and each.contradicts and not _is_open(stated, each, store)]
    named = [each for each in held if each.agrees and not each.conflicts and each.candidate.is_named]
    nearest = max((each.candidate.trigger for each in named), default=0)
    against = [each for each in against if each.candidate.trigger >= nearest]  # it agrees with what is named nearer
    strong = max(against, key=lambda each: each.score + 2 * each.candidate.trigger, default=None)
    slips = [each for each in held if each.conflicts and each.agrees and each.may_slip and _is_copied(stated, each)]
    slip = min(slips, key=lambda each: (len(each.conflicts), each.implied is not None, -each.score), default=None)
    if slip is not None and (strong is None or slip.score + TURNED * len(slip.conflicts) > strong.score):
        return _slipped(stated, slip, strong, store)
    if strong is not None:
        return _contradicted(stated, strong, slip, store)
    return _unsourced(held, found, store)


def _is_passed_over(one: Reference, others: Sequence[Reference]) -> bool:
    """Say whether the sentence names another measure that counts in the same unit nearer to the number."""
    mine = one.candidate
    return any(
        other.candidate.trigger > mine.trigger + _NEARER
        and other.candidate.is_named
        and other.implied is None
        and other.candidate.profile is not mine.profile
        and other.candidate.profile.measure.unit == mine.profile.measure.unit
        for other in others
    )


def _is_open(stated: Stated, each: Reference, store: Store) -> bool:
    """Say whether no fact can contradict the number, or not this one.

    None can contradict what is expected, denied or said of all, and where a change starts from; of a part of the
    number before only a part or a later stage says anything.
    """
    told, measure = stated.telling, each.candidate.profile.measure
    if stated.is_base or told.is_retold or told.is_denied or told.is_wider:
        return True
    if told.is_expected and stated.quantity is not None and stated.quantity.form is not Form.DURATION:
        return True  # "he will spend nine years in prison" is no forecast
    is_step = measure.part_of is not None or any(measure.id in stages.steps for stages in store.stages)
    return told.is_part and not is_step


def _is_copied(stated: Stated, each: Reference) -> bool:
    """Say whether the number is likelier taken from the facts than alike by chance.

    More than 1,000 of something else is no slip for 1,665, and a number of one digit is often alike.
    """
    quantity = stated.quantity
    if quantity is None or quantity.value is None:
        return True
    if quantity.bound in LIMITS and each.implied is None and quantity.value != each.candidate.quantity.value:
        return False
    return len(each.conflicts) <= _digits(stated)


def _digits(stated: Stated) -> int:
    """Count the digits of the number that are no trailing zeros."""
    value = stated.quantity.value if stated.quantity is not None else None
    return 0 if value is None else len(value.normalize().as_tuple().digits)


def _best(agreeing: Sequence[Reference]) -> Reference:
    """Prefer full agreement to rounding, then a fact to what follows from facts."""
    return min(
        agreeing, key=lambda each: (each.outcome.agreement is Agreement.ROUNDED, each.implied is not None, -each.score)
    )


def _agreed(stated: Stated, best: Reference, agreeing: Sequence[Reference], store: Store) -> Decision:
    fact = best.facts[0]
    others = [
        each.candidate.fact
        for each in agreeing
        if each.implied is None
        and best.implied is None
        and each.candidate.fact.measure == fact.measure
        and each.outcome == best.outcome
        and each.candidate.fact.period == fact.period
    ]
    facts = tuple(dict.fromkeys((*best.facts, *others)))
    if best.implied is not None and stated.is_move:
        return Decision(Verdict.SUPPORTED, f"The store says so: {best.implied.says}.", facts=facts, is_copy=True)
    if best.implied is not None:
        verdict = Verdict.ROUNDED if best.outcome.agreement is Agreement.ROUNDED else Verdict.SUPPORTED
        message = f"It follows from the store: {best.implied.says}."
        return Decision(verdict, message, best.implied.working, facts, rests_on=facts)
    newer = _newer(stated, fact, best.candidate)
    words = _words(store, fact)
    if newer is not None:
        message = f"{_capital(words)} is out of date: the store has {_words(store, newer)}."
        return Decision(Verdict.OUTDATED, message, facts=(newer, fact))
    if fact.status is Status.SUPERSEDED:
        return Decision(Verdict.OUTDATED, f"{_capital(words)} has been superseded.", facts=facts)
    if best.outcome.agreement is Agreement.ROUNDED:
        reason = f" ({best.outcome.reason})" if best.outcome.reason not in ("", "rounded") else ""
        return Decision(
            Verdict.ROUNDED,
            f"It rounds what the store says: {words}{reason}.",
            _rounding(stated, fact),
            facts,
            is_copy=True,
        )
    return Decision(Verdict.SUPPORTED, f"The store says so: {words}.", facts=facts, is_copy=True)


def _slipped(stated: Stated, slip: Reference, strong: Reference | None, store: Store) -> Decision:
    """Say that the number is one the store has, for something else."""
    said = slip.implied.says if slip.implied is not None else _words(store, slip.facts[0])
    message = f"{_capital(stated.figure.text)} is {said}; the draft differs in {'; '.join(slip.conflicts)}."
    facts = slip.facts
    if strong is not None and strong.facts != slip.facts and strong.candidate.profile is slip.candidate.profile:
        message += f" For what the draft says the store has {_said(strong, store)}."
        facts = (*facts, *strong.facts)
    working = slip.implied.working if slip.implied is not None else ""
    return Decision(Verdict.CONTRADICTED, message, working, tuple(dict.fromkeys(facts)))


def _contradicted(stated: Stated, strong: Reference, slip: Reference | None, store: Store) -> Decision:
    reason = f" ({strong.outcome.reason})" if strong.outcome.reason else ""
    text = stated.figure.text
    hedge = stated.figure.bound_text
    shown = f"{hedge} {text}" if hedge and not text.casefold().startswith(hedge.casefold()) else text
    turned = f", which differs in {'; '.join(strong.conflicts)}" if strong.conflicts else ""
    message = f"The store has {_said(strong, store)}; the draft says {shown}{reason}{turned}."
    facts = strong.facts
    if slip is not None:
        message += f" {_capital(text)} is {_words(store, slip.facts[0])}."
        facts = (*facts, *slip.facts)
    working = strong.implied.working if strong.implied is not None else ""
    return Decision(Verdict.CONTRADICTED, message, working, tuple(dict.fromkeys(facts)))


def _unsourced(held: Sequence[Reference], found: Sequence[Candidate], store: Store) -> Decision:
    near = next((each.candidate for each in held if each.candidate.is_likely), None)
    if near is None:
        near = next((each for each in found if each.trigger > 0), None)
    if near is None:
        return Decision(Verdict.UNSOURCED, "Nothing in the store speaks of this.")
    differs = f", which differs in {'; '.join(near.conflicts)}" if near.conflicts else ""
    return Decision(
        Verdict.UNSOURCED, f"Nothing in the store settles this. Nearest is {_words(store, near.fact)}{differs}."
    )


def _newer(stated: Stated, fact: Fact, candidate: Candidate) -> Fact | None:
    """Give the fact that has taken this one's place: it is superseded, or the draft speaks of now."""
    if fact.status is not Status.SUPERSEDED:
        names_its_time = stated.timing.period is not None and stated.timing.period == fact.period
        if not stated.speaks_of_now or names_its_time:
            return None
    return candidate.profile.newer_than(fact)


def _said(reference: Reference, store: Store) -> str:
    if reference.implied is None:
        return _words(store, reference.facts[0])
    steps = reference.implied.working.splitlines()
    return f"{reference.implied.says}: {steps[-1]}" if steps else reference.implied.says


def _words(store: Store, fact: Fact) -> str:
    return fact_words(fact, store.measure_of(fact))


def _rounding(stated: Stated, fact: Fact) -> str:
    if fact.value is None or stated.figure.value is None or fact.value == stated.figure.value:
        return ""
    return f"{value_words(fact)} rounds to {stated.figure.text}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def date_decision(agreeing: Sequence[Candidate], best: Candidate | None, text: str, store: Store) -> Decision | None:
    """Give the verdict on a date that the store may have as a fact; None where it has none."""
    if agreeing:
        facts = tuple(candidate.fact for candidate in agreeing[:_SHOWN])
        return Decision(Verdict.SUPPORTED, f"The store says so: {_words(store, facts[0])}.", facts=facts, is_copy=True)
    if best is None or best.fact.period is None:
        return None
    name = best.profile.measure.name
    message = f"The store has {period_words(best.fact.period)} for the {name}; the draft says {text}."
    return Decision(Verdict.CONTRADICTED, message, facts=(best.fact,))
