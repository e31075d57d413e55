"""What the draft states: from its text to each figure with its quantity, time, direction and the measures named near.

Everything is read from the figure's own sentence; the sentences before it and the draft's first line are kept beside it
as context, which may help a sentence that leaves something open but never overrules it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims import Claim, Direction, Reading, Sentence
from factcheck.claims.words import Word
from factcheck.draft.keys import content_keys
from factcheck.draft.lexicon import FELL, LATEST, ROSE, TELLING
from factcheck.draft.lookup import Index, Trigger
from factcheck.draft.quantity import Form, Quantity, of_figure, periodic
from factcheck.draft.telling import Telling, telling
from factcheck.draft.timing import Timing, timings
from factcheck.figures import Figure, Kind
from factcheck.words import stem

_BEFORE = 2  # sentences before it that a figure may lean on
_PER = re.compile(
    r"^(?:-[A-Za-z]+)?\s*(?:[A-Za-z'’-]+\s+){0,7}?(?:a|an|per|each|every)\s+(?:single\s+)?(hour|day|week|month|year)\b"
)
_PER_FRONT = re.compile(r"^[\"'“‘]*(?:each|every)\s+(?:single\s+)?(hour|day|week|month|year)\b", re.IGNORECASE)
_NO_RATE = re.compile(
    r"\b(?:in|within|over|during|for|across|of|after|once|than|inside)\s+(?:just\s+)?$", re.IGNORECASE
)
_BY = re.compile(
    r"\b(?:(?:rise|rose|risen|rises|rising|increase|grow|grew|grown|growth|climb|soar|jump|fall|fell|fallen|drop|decline|decrease)"
    r"\w*\s+(?:by|of)|up\s+by|down\s+by)\s+(?:just\s+|only\s+|some\s+|about\s+|nearly\s+|almost\s+|more\s+than\s+)?$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:\b(?:up|down|\w*(?:r[io]se|risen|rising|increas|gr[eo]w|climb|soar|jump|f[ae]ll|drop|declin|decreas)\w*)\b[^.;]{0,40}?\bfrom"
    r"|\bcompared\s+(?:with|to)|\bversus"
    r"|\bafter\s+(?:an?\s+)?(?:fall|ris|grow|shr[ia]nk|drop|declin|increas|decreas|climb|gain)\w*(?:\s+(?:of|by))?)\s+(?:just\s+|only\s+|some\s+|about\s+|around\s+|nearly\s+|almost\s+|the\s+)?$",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\s+(?:(?:more|fewer|extra|additional)\s+(?!than\b)[a-z]"
    r"|(?:more|fewer|less|higher|lower)\s+than\s+(?:in|at|an?|the|it|last|before|previous)\b)",
    re.IGNORECASE,
)
_WITHIN = 60  # characters after a figure in which "a week" makes it a rate
_CLAUSE_MARKS = ",;:()–—"
_NEW_CLAUSE = re.compile(r";|,\s+(?:and|but|so)\s+(?:[A-Z]|(?:the|an?|his|her|their|its|he|she|it|they|we)\b)")
_NEW_ITEM = re.compile(r"\band\s+$")  # "three counts of one and two counts of another"
_TELLS = 3  # words between "told" and its "that"
_CONTRAST = re.compile(r"\b(?:while|whereas|whilst|although|though)\b")
_CROSSED, _MARKED, _CONTRASTED = 5, 2, 15  # words that each between a figure and a trigger counts as
_SMALL = frozenset({"more", "less", "fewer", "higher", "lower", "up", "down", "cut", "shot"})


@dataclass(frozen=True, slots=True)
class Named:
    """A measure named near a figure: how far off, in words, and whether in the figure's own sentence."""

    trigger: Trigger
    distance: int
    is_own: bool
    is_next: bool = True  # no other date stands between it and the figure


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure of the draft with what its sentence says of it."""

    claim: Claim
    sentence: Sentence
    first: int  # position of its first word in the sentence
    last: int  # position after its last word
    quantity: Quantity | None
    timing: Timing
    keys: tuple[str, ...]
    context_keys: tuple[str, ...]
    named: tuple[Named, ...]
    directions: frozenset[Direction]
    speaks_of_now: bool
    is_difference: bool  # "rose by 291", "291 more"
    is_base: bool  # "up from 68": the level before, at a time that no date beside it tells
    telling: Telling
    is_move: bool  # "from 68 to 359": two numbers, the one before and the one after
    numbers: tuple[int, ...]  # where the sentence's numbers that count something begin
    around: str  # the words after the figure up to the next mark

    @property
    def figure(self) -> Figure:
        """The figure itself."""
        return self.claim.figure


def statements(reading: Reading, index: Index) -> Iterator[Stated]:
    """Give every figure of the text, in order, with what is said of it."""
    sentences = reading.sentences
    leant_on = {
        each for number, sentence in enumerate(sentences) if sentence.claims for each in (number, *_before(number))
    }
    keys = {each: content_keys(_outside_figures(sentences[each])) for each in leant_on}
    triggers = {each: index.find_triggers(sentences[each].words) for each in leant_on}
    for number, sentence in enumerate(sentences):
        if not sentence.claims:
            continue
        before = _before(number)
        context_keys = tuple(key for earlier in before for key in keys[earlier])
        times = timings(reading.text, sentence)
        quantities = [of_figure(claim.figure, _per(reading.text, sentence, claim.figure)) for claim in sentence.claims]
        places = [_position(sentence.words, claim.figure) for claim in sentence.claims]
        counting = zip(sentence.claims, quantities, strict=True)
        numbers_at = tuple(claim.start for claim, quantity in counting if quantity is not None)
        numbers = [place for place, quantity in zip(places, quantities, strict=True) if quantity is not None]
        told_at = tells(sentence.words)
        dates = [place for place, claim in zip(places, sentence.claims, strict=True) if claim.figure.kind is Kind.DATE]
        for claim, quantity, (first, last), timing in zip(sentence.claims, quantities, places, times, strict=True):
            named = [
                Named(
                    trigger,
                    _distance(reading.text, sentence.words, (first, last), trigger, numbers),
                    is_own=True,
                    is_next=not _crossed((first, last), trigger, dates),
                )
                for trigger in triggers[number]
                if not any(last <= told <= trigger.first for told in told_at)
            ]
            named += [Named(trigger, 0, is_own=False) for earlier in before for trigger in triggers[earlier]]
            clause = _clause(reading.text, sentence, claim.figure)
            stems = {stem(word.text) for word in clause}
            directions = _directions(reading.text, claim, clause, sentence, first, last)
            is_base = _is_base(reading.text, sentence, claim.figure, timing)
            yield Stated(
                _undenied(claim, [sentence.words[told - 1] for told in told_at]),
                sentence,
                first,
                last,
                quantity,
                Timing() if is_base else timing,
                keys[number],
                context_keys,
                tuple(named),
                directions,
                bool(stems & LATEST),
                _is_difference(reading.text, claim.figure, quantity),
                is_base,
                telling(reading.text, sentence, claim.figure),
                _is_move(reading.text, claim, directions),
                numbers_at,
                reading.text[claim.figure.end : min(sentence.end, claim.figure.end + _WITHIN)],
            )


def _undenied(claim: Claim, thats: Sequence[Word]) -> Claim:
    """Leave out a denial of the telling, not of what is told: "you do not mention that 321,000 waited"."""
    negation = claim.negation
    if negation is None or not any(negation.start < that.start < claim.start for that in thats):
        return claim
    return replace(claim, negation=None)


def tells(words: Sequence[Word]) -> list[int]:
    """Give the positions after each "said that": what stands before tells, what stands behind is told."""
    return [
        at + 1
        for at, word in enumerate(words)
        if word.text == "that" and any(before.key in TELLING for before in words[max(at - _TELLS, 0) : at])
    ]


def _before(number: int) -> list[int]:
    """Give the sentences that one leans on: the last ones before it, and the draft's first line."""
    before = list(range(max(0, number - _BEFORE), number))[::-1]
    return [*before, 0] if number > _BEFORE else before


def _outside_figures(sentence: Sentence) -> list[Word]:
    """Give the words that are no part of a number: neither "million" nor "six-part"."""
    starts = [claim.start for claim in sentence.claims]
    ends = [claim.figure.end for claim in sentence.claims]
    return [word for word in sentence.words if bisect_right(ends, word.start) >= bisect_left(starts, word.end)]


def _position(words: Sequence[Word], figure: Figure) -> tuple[int, int]:
    first = next((at for at, word in enumerate(words) if word.end > figure.start), len(words))
    last = next((at for at in range(first, len(words)) if words[at].start >= figure.end), len(words))
    return first, max(last, first)


def _distance(
    text: str, words: Sequence[Word], place: tuple[int, int], trigger: Trigger, numbers: Sequence[tuple[int, int]]
) -> int:
    """Count the words between figure and trigger; other numbers and clause marks between them count more."""
    first, last = place
    start, end = (last, trigger.first) if trigger.first >= last else (trigger.last, first)
    if end <= start:
        return 0
    crossed = _crossed(place, trigger, numbers)
    between = text[words[start - 1].end if start else words[start].start : words[min(end, len(words) - 1)].start]
    marks = sum(between.count(mark) for mark in _CLAUSE_MARKS)
    joints = len(_CONTRAST.findall(between)) + len(_NEW_CLAUSE.findall(between))
    joints += trigger.last <= first and _NEW_ITEM.search(between) is not None
    return end - start + _CROSSED * crossed + _MARKED * marks + _CONTRASTED * joints


def _crossed(place: tuple[int, int], trigger: Trigger, numbers: Sequence[tuple[int, int]]) -> int:
    """Count the numbers that begin between figure and trigger."""
    start, end = (place[1], trigger.first) if trigger.first >= place[1] else (trigger.last, place[0])
    return sum(start <= number[0] < end for number in numbers)


def _per(text: str, sentence: Sentence, figure: Figure) -> str:
    """Give the time a count is given per: "four prosecutions a week", "every month, hundreds of"."""
    after = text[figure.end : min(sentence.end, figure.end + _WITHIN)]
    after = re.split(r"[,;:()–—]|\d", after, maxsplit=1)[0]
    if (found := _PER.match(after)) and not _NO_RATE.search(after[: found.start(1)].rsplit(None, 1)[0] + " "):
        tail = re.sub(r"(?:a|an|per|each|every)\s+(?:single\s+)?$", "", after[: found.start(1)])
        if not _NO_RATE.search(tail):
            return found[1]
    if front := _PER_FRONT.match(text[sentence.start : figure.start]):
        return front[1].lower()
    near = text[max(sentence.start, figure.start - 25) : figure.start] + " " + after[:25]
    return periodic(near)


def _clause(text: str, sentence: Sentence, figure: Figure) -> list[Word]:
    """Give the words of the figure's clause, up to a semicolon, dash or bracket to each side."""
    start = max((text.rfind(mark, sentence.start, figure.start) for mark in ";()–—"), default=-1)
    ends = [at for mark in ";()–—" if (at := text.find(mark, figure.end, sentence.end)) != -1]
    end = min(ends, default=sentence.end)
    return [word for word in sentence.words if word.start > start and word.end <= end]


def _directions(
    text: str, claim: Claim, clause: Sequence[Word], sentence: Sentence, first: int, last: int
) -> frozenset[Direction]:
    """Give the ways the number is said to have moved; the words nearest to it win."""
    best: tuple[int, Direction] | None = None
    for at, word in enumerate(sentence.words):
        key = stem(word.text)
        direction = Direction.ROSE if key in ROSE else Direction.FELL if key in FELL else None
        if direction is None or word not in clause:
            continue
        distance = first - at - 1 if at < first else at - last
        is_own = claim.figure.start < word.end and word.start < claim.figure.end
        if is_own or _is_hedge(text, word, distance) or _is_anothers(text, claim.figure, word):
            continue
        if best is None or distance < best[0]:
            best = (distance, direction)
    if best is not None:
        return frozenset({best[1]})
    own = {stem(word) for word in re.findall(r"[A-Za-z]+", claim.figure.text)}
    if own & ROSE:
        return frozenset({Direction.ROSE})
    if own & FELL and claim.figure.value is not None and claim.figure.value < 1:
        return frozenset({Direction.FELL})
    return frozenset()


def _is_anothers(text: str, figure: Figure, word: Word) -> bool:
    """Say whether the word moves another number: behind a comma and more words, or behind a contrast."""
    if word.start >= figure.end and "," in (after := text[figure.end : word.start]) and after.rsplit(",", 1)[1].strip():
        return True
    low, high = sorted((figure.start, word.start))
    return _CONTRAST.search(text, low, high) is not None


def _is_hedge(text: str, word: Word, gap: int) -> bool:
    """Say whether a small word tells no direction here: of a hedge ("more than"), or too far off ("meet up")."""
    plain = word.text.casefold()
    if plain not in _SMALL:
        return False
    after = text[word.end : word.end + 6].casefold().split()
    return gap > 2 or (after[:1] == ["than"]) or (plain == "up" and after[:1] == ["to"])


def _is_difference(text: str, figure: Figure, quantity: Quantity | None) -> bool:
    if quantity is None or quantity.form not in (Form.COUNT, Form.SHARE) or quantity.value is None:
        return False
    return bool(_BY.search(text[max(0, figure.start - 40) : figure.start]) or _MORE.match(text[figure.end :][:20]))


def _is_base(text: str, sentence: Sentence, figure: Figure, timing: Timing) -> bool:
    """Say whether a change starts from the figure and only a date after it could be its own, and none is."""
    if not _FROM.search(text[max(sentence.start, figure.start - _WITHIN) : figure.start]):
        return False
    return not timing.words or text.find(timing.words, figure.end, sentence.end) == -1


def _is_move(text: str, claim: Claim, directions: frozenset[Direction]) -> bool:
    figure = claim.figure
    if figure.kind is not Kind.RANGE or " to " not in figure.text:
        return False
    return (bool(directions) and text[: figure.start].rstrip().casefold().endswith("from")) or figure.text.startswith(
        "from"
    )
