"""Whether a sentence speaks of a measure: who is counted, what was done to them, what names and words are strange."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import Origin
from factcheck.claims.words import key_of
from factcheck.draft.keys import PLACES
from factcheck.draft.lexicon import ACT_OF, ANAPHORS, ANYONE, KIND_OF
from factcheck.draft.lookup import Index
from factcheck.draft.places import Named
from factcheck.draft.profile import Profile
from factcheck.draft.quantity import Form
from factcheck.draft.stating import Stated
from factcheck.figures import Kind
from factcheck.words import stem

# how well the counted noun fits, in points
SAME_UNIT, PEOPLE, ANY_UNIT, RELATED_UNIT, WIDER_UNIT, STRANGE_UNIT, OTHER_KIND = 100, 80, 50, 30, 20, -30, -50
_CROSSED, _MARKED = 5, 2  # words that another number, or a clause mark, between figure and verb counts as


def judge_unit(stated: Stated, profile: Profile) -> tuple[int, str]:
    """Give points for the counted noun, below 0 where it is another, and the difference where it is another kind."""
    counted = stated.claim.counted
    quantity = stated.quantity
    triggers = {stem(part) for phrase in profile.measure.words for part in phrase.split()}
    if stated.figure.kind is Kind.RATE:  # "139 arrests a month" names what it counts itself
        inside = {stem(word) for word in stated.figure.text.split()}
        return (SAME_UNIT if inside & triggers or {key_of(word) for word in inside} & profile.units else ANY_UNIT), ""
    if quantity is not None and quantity.form not in (Form.COUNT, Form.RATE):
        return ANY_UNIT, ""
    if counted is None or not set(counted.keys) - ANAPHORS or counted.origin is not Origin.SENTENCE:
        return ANY_UNIT, ""
    keys = set(counted.keys)
    words = {stem(word) for word in counted.text.replace("-", " ").split()}
    if keys & profile.units or words & triggers:
        return SAME_UNIT, ""
    ours = {KIND_OF[key] for key in profile.units if key in KIND_OF}
    theirs = {KIND_OF[key] for key in counted.keys if key in KIND_OF}
    if keys & (ANYONE | PLACES):
        return (WIDER_UNIT if ours else PEOPLE), ""
    if ours & theirs:
        return SAME_UNIT, ""
    if ours and theirs:
        return OTHER_KIND, f"who is counted ({profile.measure.unit} / {counted.text})"
    if theirs and profile.units & ANYONE:
        return WIDER_UNIT, ""
    if theirs:
        return OTHER_KIND, f"who is counted ({profile.measure.unit} / {counted.text})"
    if words & ACT_OF.keys():  # "359 arrests": what was done is judged apart
        return WIDER_UNIT, ""
    return (RELATED_UNIT if keys & profile.keys else STRANGE_UNIT), ""


def judge_act(stated: Stated, profile: Profile, mine: int | None) -> str:
    """Name the difference where the draft's nearest act of the law is another than the measure's."""
    own = {ACT_OF[part] for phrase in profile.measure.words if (part := stem(phrase.split()[0])) in ACT_OF}
    if not own:
        return ""
    said: list[tuple[int, str, str]] = []
    words = stated.sentence.words
    numbers = [(claim.start, claim.figure.end) for claim in stated.sentence.claims if claim.figure is not stated.figure]
    for at, word in enumerate(words):
        act = ACT_OF.get(stem(word.text))
        if act is None:
            continue
        distance = stated.first - at - 1 if at < stated.first else at - stated.last
        low, high = sorted((word.start, stated.claim.start))
        crossed = sum(low < start < high and not _is_year(stated, start) for start, _ in numbers)
        marks = sum(
            stated.claim.sentence.text[low - stated.sentence.start : high - stated.sentence.start].count(mark)
            for mark in ",;"
        )
        said.append((max(distance, 0) + _CROSSED * crossed + _MARKED * marks, act, word.text))
    if not said:
        return ""
    distance, act, text = min(said)
    if act in own or (mine is not None and mine <= distance):
        return ""
    return f"what was done ({profile.measure.name} / {text.casefold()})"


def is_strange(stated: Stated, profile: Profile, index: Index) -> bool:
    """Say whether the sentence has more words that the whole store does not know than words shared with the measure."""
    written = {word.key for word in stated.sentence.words}  # without the initials made of names
    unknown = sum(key in written and key not in index.postings for key in stated.keys)
    return unknown > sum(key in profile.keys and key not in profile.own for key in stated.keys)


def _is_year(stated: Stated, start: int) -> bool:
    return any(claim.start == start and claim.figure.period is not None for claim in stated.sentence.claims)


def strange_names(stated: Stated, profile: Profile, where: Sequence[Named]) -> tuple[str, ...]:
    """Give the sentence's names that no fact of the measure knows, who speaks left aside."""
    who = stated.claim.who
    places = {text for _, text in where}
    return tuple(
        name.text
        for name in stated.claim.names
        if name.origin is Origin.SENTENCE
        and not (set(name.keys) <= PLACES or name.text in places)
        and (name.start > stated.sentence.start or " " in name.text)  # any sentence begins with a capital
        and not set(name.keys) <= (profile.told_with | profile.keys)
        and not (who is not None and who.start <= name.start < who.end)
    )
