"""Whether a sentence speaks of a measure: who is counted, what was done to them, what names and words are strange.

What the sentence says is made ready once a figure, since it is held against many measures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims import Origin, Words
from factcheck.claims.words import key_of
from factcheck.draft.keys import PLACES
from factcheck.draft.lexicon import ACT_OF, ANAPHORS, ANYONE, KIND_OF
from factcheck.draft.lookup import Index
from factcheck.draft.places import Named
from factcheck.draft.profile import Profile
from factcheck.draft.quantity import Form
from factcheck.draft.stating import Stated
from factcheck.draft.strangeness import is_of_another, unknown_words
from factcheck.figures import Kind
from factcheck.words import stem

# how well the counted noun fits, in points
SAME_UNIT, PEOPLE, ANY_UNIT, RELATED_UNIT, WIDER_UNIT, STRANGE_UNIT, OTHER_KIND = 100, 80, 50, 30, 20, -30, -50
_CROSSED, _MARKED = 5, 2  # words that another number, or a clause mark, between figure and verb counts as


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure's sentence speaks of."""

    keys: frozenset[str]
    context_keys: frozenset[str]  # of the sentences before it alone
    names: tuple[frozenset[str], ...]  # the keys of each name
    foreign: tuple[frozenset[str], ...]  # of those that a measure may not know, places and speakers left aside
    bodies: tuple[str, ...]  # the words of those that have several
    text: str  # the whole sentence
    unknown: int  # words that the whole store does not know
    is_of_another: bool  # it begins with, or counts something of, what the store does not know
    counted: _Counted | None  # None where the sentence does not say what is counted
    rate: tuple[frozenset[str], frozenset[str]] | None  # stems and keys of what a rate names inside the figure
    act: tuple[int, str, str] | None  # the nearest act of the law: how far, which, in what word


@dataclass(frozen=True, slots=True)
class _Counted:
    text: str
    keys: frozenset[str]
    stems: frozenset[str]
    kinds: frozenset[str]
    is_wide: bool  # people or places in general
    is_act: bool  # "359 arrests": what was done is judged apart


def subject_of(stated: Stated, index: Index, where: Sequence[Named]) -> Subject:
    """Make ready what is held against every measure."""
    keys = frozenset(stated.keys)
    foreign = _foreign(stated, where)
    rate = None
    if stated.figure.kind is Kind.RATE:  # "139 arrests a month" names what it counts itself
        inside = frozenset(stem(word) for word in stated.figure.text.split())
        rate = inside, frozenset(map(key_of, inside))
    return Subject(
        keys,
        frozenset(stated.context_keys) - keys,
        tuple(frozenset(name.keys) for name in stated.claim.names),
        tuple(frozenset(name.keys) for name in foreign),
        tuple(name.text for name in foreign if " " in name.text),
        stated.claim.sentence.text,
        unknown_words(stated, index),
        is_of_another(stated, index),
        _counted(stated),
        rate,
        _nearest_act(stated),
    )


def judge_unit(subject: Subject, profile: Profile) -> tuple[int, str]:
    """Give points for the counted noun, below 0 where it is another, and the difference where it is another kind."""
    if subject.rate is not None:
        stems, keys = subject.rate
        return (ANY_UNIT if stems.isdisjoint(profile.stems) and keys.isdisjoint(profile.units) else SAME_UNIT), ""
    counted = subject.counted
    if counted is None:
        return ANY_UNIT, ""
    names_unit = counted.is_act or not profile.kinds  # "messages" are no children who were messaged
    names_it = not counted.stems.isdisjoint(profile.stems)
    if not counted.keys.isdisjoint(profile.units) or (names_unit and names_it):
        return SAME_UNIT, ""
    if counted.is_wide:
        return (WIDER_UNIT if profile.kinds else PEOPLE), ""
    if not profile.kinds.isdisjoint(counted.kinds):
        return SAME_UNIT, ""
    if counted.kinds and (profile.kinds or profile.units.isdisjoint(ANYONE)):
        return OTHER_KIND, f"who is counted ({profile.measure.unit} / {counted.text})"
    if counted.kinds or (counted.is_act and profile.acts):
        return WIDER_UNIT, ""
    return (STRANGE_UNIT if names_it or counted.keys.isdisjoint(profile.keys) else RELATED_UNIT), ""


def judge_act(subject: Subject, profile: Profile, mine: int | None) -> str:
    """Name the difference where the draft's nearest act of the law is another than the measure's."""
    if subject.act is None or not profile.acts:
        return ""
    distance, act, text = subject.act
    if act in profile.acts or (mine is not None and mine <= distance):
        return ""
    return f"what was done ({profile.measure.name} / {text.casefold()})"


def is_strange(subject: Subject, profile: Profile) -> bool:
    """Say whether the sentence has more words that the whole store does not know than words shared with the measure."""
    return subject.unknown > len(subject.keys & profile.telling)


def has_strange_names(subject: Subject, profile: Profile) -> bool:
    """Say whether the sentence has names that no fact of the measure knows."""
    return any(not keys <= profile.known_names for keys in subject.foreign)


def names_whole(subject: Subject, profile: Profile) -> bool:
    """Say whether the sentence has a name of several words that the measure's facts know."""
    return any(body in subject.text for body in profile.bodies)


def leaves_out_owner(subject: Subject, profile: Profile) -> bool:
    """Say whether the measure is by its name somebody's, whom neither the sentence nor those before it mention."""
    owners = profile.owners
    return bool(owners) and owners.isdisjoint(subject.keys) and owners.isdisjoint(subject.context_keys)


def judge_body(subject: Subject, profile: Profile) -> str:
    """Name the difference where the draft speaks of another body of the same sort: Essex Police, not Kent Police."""
    for name in subject.bodies:
        first, *rest = (key_of(word) for word in name.split())
        if first in profile.known_names or not set(rest) <= profile.names:
            continue
        own = [each for each in profile.bodies if each.endswith(name.partition(" ")[2])]
        if own:
            return f"who ({own[0]} / {name})"
    return ""


def _counted(stated: Stated) -> _Counted | None:
    counted, quantity = stated.claim.counted, stated.quantity
    if quantity is not None and quantity.form not in (Form.COUNT, Form.RATE):
        return None
    if counted is None or not set(counted.keys) - ANAPHORS or counted.origin is not Origin.SENTENCE:
        return None
    if counted.text.casefold() in stated.figure.bound_text.casefold():
        return None  # "upwards of 231,007" counts no upwards
    head = counted.text.partition(" of ")[0]  # "pages of evidence" are pages
    named = frozenset(key_of(word) for word in head.split()) & frozenset(counted.keys)
    keys = named - ANAPHORS or frozenset(counted.keys)
    stems = frozenset(stem(word) for word in counted.text.replace("-", " ").split())
    return _Counted(
        counted.text,
        keys,
        stems,
        frozenset(KIND_OF[key] for key in keys if key in KIND_OF),
        is_wide=not (keys.isdisjoint(ANYONE) and keys.isdisjoint(PLACES)),
        is_act=not stems.isdisjoint(ACT_OF),
    )


def _nearest_act(stated: Stated) -> tuple[int, str, str] | None:
    sentence = stated.sentence
    numbers = [claim.start for claim in sentence.claims if claim.figure is not stated.figure]
    said: list[tuple[int, str, str]] = []
    for at, word in enumerate(sentence.words):
        act = ACT_OF.get(stem(word.text))
        if act is None:
            continue
        distance = stated.first - at - 1 if at < stated.first else at - stated.last
        low, high = sorted((word.start, stated.claim.start))
        crossed = sum(low < start < high and not _is_year(stated, start) for start in numbers)
        between = stated.claim.sentence.text[low - stated.sentence.start : high - stated.sentence.start]
        marks = between.count(",") + between.count(";")
        said.append((max(distance, 0) + _CROSSED * crossed + _MARKED * marks, act, word.text))
    return min(said, default=None)


def _is_year(stated: Stated, start: int) -> bool:
    return any(claim.start == start and claim.figure.period is not None for claim in stated.sentence.claims)


def _is_common(stated: Stated, name: Words) -> bool:
    """Say whether one word has its capital for another reason than being a name: it begins, or "the Crown"."""
    before = stated.claim.sentence.text[: name.start - stated.sentence.start]
    return not before or before.endswith(("the ", "The "))


def _foreign(stated: Stated, where: Sequence[Named]) -> tuple[Words, ...]:
    """Give the names that a measure may not know."""
    who = stated.claim.who
    places = {text for _, text in where}
    return tuple(
        name
        for name in stated.claim.names
        if name.origin is Origin.SENTENCE
        and not (set(name.keys) <= PLACES or name.text in places)
        and (" " in name.text or not _is_common(stated, name))
        and not (who is not None and who.start <= name.start < who.end)
    )
