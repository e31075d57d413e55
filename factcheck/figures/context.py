"""What the words around a figure say: what is counted, per what, when and where, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from factcheck.figures.function_words import CHANGES
from factcheck.figures.model import Kind
from factcheck.figures.money import NAMES
from factcheck.figures.phrases import Phrase, owner_before, phrase_after, subject_before, words_after, words_before
from factcheck.figures.places import find_places
from factcheck.figures.plurals import is_plural, singular
from factcheck.figures.unit_names import SYMBOLS, WORDS
from factcheck.figures.when import name_periods
from factcheck.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.figures.model import Figure
    from factcheck.figures.places import Place

_NOT_COUNTING: Final = frozenset((Kind.DATE, Kind.ORDINAL, Kind.OTHER, Kind.AGE, Kind.DURATION))
_COUNTING: Final = frozenset((Kind.NUMBER, Kind.QUANTITY, Kind.RANGE))
_SHARES: Final = frozenset((Kind.PERCENT, Kind.FRACTION))
_PERCENTS: Final = frozenset(("percent", "percentage point"))
_CHANGE = "change"
_UNITS: Final = frozenset((*WORDS.values(), *SYMBOLS.values(), *NAMES.values()))
_FAR = 200  # no place in the same clause lies further off
_PART = re.compile(r"-([a-z]+)(?![a-z-])")
_CHANGE_IN = re.compile(
    r"\s+(?:increase|rise|growth|jump|surge|decrease|drop|fall|decline|reduction|change)s?\s+(?:in|of)\s+",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r" of (?:(?:them|whom|which)\b|(?:these|those)\b(?! [a-z]))")
_OF_WHOLE = re.compile(r" (?:out )?of (?:the|all|these|those|its|their|our|his|her)? ?", re.IGNORECASE)
_OF = re.compile(r"[\"'”’]?\s+(?:of|in)\s+", re.IGNORECASE)


def describe(text: str, figures: list[Figure]) -> list[Figure]:
    """Fill in what each figure's sentence says about it."""
    if not figures:
        return figures
    places = find_places(text)
    starts = [figure.start for figure in figures]
    first = 0
    for start, end in sentences(text):
        last = bisect_left(starts, end, first)
        if last > first:
            inside = figures[first:last]
            name_periods(text, inside)
            _name_counted(text, inside, start, end)
            _name_places(text, inside, _within(places, start, end))
        first = last
    return figures


def _name_counted(text: str, figures: Sequence[Figure], start: int, end: int) -> None:
    """Tell each number what it counts: the noun after it, the subject of its verb, or what one before it counted."""
    told = start  # where the last number ended that counts
    leading: Phrase | None = None  # what the sentence's first number counts: "120 of them" are of these
    carried: dict[str, Phrase] = {}  # the last counted, by what sort of number told of it
    for i, figure in enumerate(figures):
        if figure.kind in _NOT_COUNTING:
            continue
        limit = figures[i + 1].start if i + 1 < len(figures) else end
        counts = figure.kind in _COUNTING
        phrase = own = _after(text, figure, limit) or _whole(text, figures, i, end)
        if phrase is None and _OF_THEM.match(text, figure.end) is not None:
            phrase = leading
        if phrase is None:
            phrase = _before(text, figure, told)
        if phrase is not None:
            carried.pop(_sort(figure), None)
            carried[_sort(figure)] = phrase
        else:
            phrase = _carried(figure, carried)
        told = figure.end
        if phrase is None:
            continue
        leading = leading or phrase
        figure.counted = phrase.text
        if counts and (own is not None or is_plural(phrase.head)):
            _name_unit(figure, phrase)


def _whole(text: str, figures: Sequence[Figure], i: int, end: int) -> Phrase | None:
    """Read what the whole counts that a number is a part of: 14 of the 43 forces."""
    if i + 1 == len(figures) or not _OF_WHOLE.fullmatch(text, figures[i].end, figures[i + 1].start):
        return None
    return _after(text, figures[i + 1], figures[i + 2].start if i + 2 < len(figures) else end)


def _sort(figure: Figure) -> str:
    """Say what sort of number it is: a change or share, or one of some unit; a count has none of its own."""
    unit = figure.unit or ""
    if figure.kind is Kind.MULTIPLE or figure.kind in _SHARES or unit in _PERCENTS:
        return _CHANGE
    return unit if unit.partition(" per ")[0] in _UNITS else ""


def _carried(figure: Figure, carried: dict[str, Phrase]) -> Phrase | None:
    """Take over what was counted before: of a change or share any, of other numbers what had their unit or changed."""
    sort = _sort(figure)
    own = carried.get(sort) or carried.get(_CHANGE)
    return own if own is not None or sort != _CHANGE else next(reversed(carried.values()), None)


def _before(text: str, figure: Figure, back: int) -> Phrase | None:
    words = words_before(text, figure.start, back)
    if figure.kind is Kind.MULTIPLE and figure.text.isalpha() and figure.text.lower() in CHANGES:
        return subject_before(text, words, len(words))
    return owner_before(text, words) or subject_before(text, words)


def _after(text: str, figure: Figure, limit: int) -> Phrase | None:
    part = _PART.match(text, figure.end, limit)
    if part is not None and figure.kind in _COUNTING:
        return Phrase(part[1], part[1], part.end())
    at = figure.end
    of = _OF.match(text, at, limit)
    is_vague = figure.value is None and figure.kind is Kind.QUANTITY
    is_share = figure.kind in _SHARES or figure.unit in _PERCENTS
    if of is not None and (is_share or is_vague):
        at = of.end()
    elif figure.kind is Kind.MULTIPLE and (change := _CHANGE_IN.match(text, at, limit)) is not None:
        at = change.end()
    elif figure.kind is Kind.RATE:
        inside = words_after(text, figure.start, figure.end)  # "57 arrests a day", "hundreds of offenders a month"
        first = next((k for k, word in enumerate(inside) if word.text.isalpha()), len(inside))
        if first == 0:  # a number in words
            first = 1
        return phrase_after(text, inside[first + (inside[first : first + 1] != [] and inside[first].text == "of") :])
    elif figure.kind in (Kind.PERCENT, Kind.MULTIPLE, Kind.MONEY) or is_share:
        if figure.kind is not Kind.FRACTION:
            return None
    return phrase_after(text, words_after(text, at, limit), is_one=is_share or figure.value == 1)


def _name_unit(figure: Figure, phrase: Phrase) -> None:
    if figure.unit is not None or (figure.value is None and figure.kind is not Kind.RANGE):
        return
    figure.unit = singular(phrase.head)
    if figure.kind is Kind.NUMBER:
        figure.kind = Kind.QUANTITY


def _name_places(text: str, figures: Sequence[Figure], places: Sequence[Place]) -> None:
    """Tell each number the nearest place of its sentence; one behind a comma belongs to the next clause."""
    if not places:
        return
    for figure in figures:
        if figure.kind in _NOT_COUNTING and figure.kind is not Kind.DURATION:
            continue
        at = bisect_left(places, figure.end, key=lambda place: place.start)
        near = [(figure.start - places[at - 1].end, places[at - 1])] if at else []
        if at < len(places):
            gap = text[figure.end : min(places[at].start, figure.end + _FAR)]
            near.append((len(gap) + (_FAR if "," in gap or ";" in gap else 0), places[at]))
        figure.place = min(near, key=lambda pair: pair[0])[1].name


def _within(places: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    low = bisect_left(places, start, key=lambda place: place.start)
    return places[low : bisect_left(places, end, low, key=lambda place: place.start)]
