"""Filling the slots of a claim: from a sentence's words and one of its figures to what the figure is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from factcheck.claims.demonyms import DEMONYMS
from factcheck.claims.lexicon import NEGATIONS, REPORTING
from factcheck.claims.model import Claim, Direction, Words
from factcheck.claims.words import Word, key_of
from factcheck.figures import Figure, Kind

_CLAUSE_MARKS = frozenset(";:()–—|")
_REACH = 8  # words to each side of a figure among which its measure is looked for
_AFTER, _BEFORE = 120, 16  # characters between a figure and the noun it counts
_ASIDE = 50  # characters between a figure and the ", up from" that belongs to it
_ACRONYM = 5  # letters of the longest
_NOUN_PHRASE = 5  # no counted noun phrase is longer
_STATES = frozenset("pa ill mass wash tex fla mich minn wis".split())
_QUOTES = '"”’'
_IN = frozenset({"in", "at", "across", "near", "throughout", "within"})
_JOINING = frozenset({"the", "of", "in", "for", "and", "'s"})
_AMONG = frozenset({"of", "among", "for", "by"})
_PARTITIVE = (["of"], ["of", "the"], ["of", "its"], ["of", "their"], ["out", "of"], ["of", "all"], ["among", "the"])
_SAYING = frozenset(map(key_of, ("say", "announce", "estimate", "find", "warn", "show", "publish", "record")))
PEOPLE = frozenset(
    map(
        key_of,
        """people women men children adults girls boys students pupils patients victims offenders suspects workers
        residents households families voters drivers prisoners teenagers americans britons respondents users
        under-16s under-18s over-65s pensioners passengers soldiers officers civilians players members injured dead
        killed wounded""".split(),
    )
)
_PLACES = frozenset(line.split()[0] for line in DEMONYMS) - {"christian", "muslim", "jew", "catholic", "un"}
_ROSE, _FELL = key_of("rose"), key_of("fell")
_ROSE_WORDS = frozenset({"up", "higher", "more"})
_FELL_WORDS = frozenset({"down", "lower", "fewer"})
_SMALL_WORDS = _ROSE_WORDS | _FELL_WORDS
_REPORTING = frozenset(map(key_of, REPORTING))


def claims_of(text: str, span: tuple[int, int], words: Sequence[Word], figures: Sequence[Figure]) -> list[Claim]:
    """Make the claims of a sentence's figures."""
    if not figures:
        return []
    sentence = Words(text[span[0] : span[1]], *span, content_keys(words))
    who, names = _who(text, words), tuple(names_of(text, words))
    return [_claim(text, sentence, words, figure, figures, who, names) for figure in figures]


def places_of(words: Iterable[Word], figure: Figure | None = None) -> list[Words]:
    """Give the places the words name, nearest to the figure first."""
    found: list[Word] = []
    before = ""
    for word in words:
        if (word.key in _PLACES and _is_written(word.text)) or (
            word.is_name and before in _IN and not _is_acronym(word.text)
        ):
            found.append(word)
        before = word.text.lower()
    return [one_word(word) for word in (_nearest(found, figure) if figure else found)]


def _is_written(text: str) -> bool:
    """Say whether the word is written as a place: with a capital, and Pa. for Pennsylvania, since PA is an agency."""
    return text[0].isupper() and (text.lower() not in _STATES or text.istitle())


def _is_acronym(text: str) -> bool:
    """Say whether letters stand for a name, A&E or NHS, which is seldom that of a place that is not known."""
    return len(text) <= _ACRONYM and text.isupper()


def names_of(text: str, words: Iterable[Word]) -> list[Words]:
    """Give the names in the words, neighbours together: "Jason Kenny"."""
    runs: list[list[Word]] = []
    for word in words:
        if not word.is_name:
            continue
        if runs and text[runs[-1][-1].end : word.start] == " ":
            runs[-1].append(word)
        else:
            runs.append([word])
    return [phrase(text, run) for run in runs]


def one_word(word: Word) -> Words:
    """Make a slot of one word."""
    return Words(word.text, word.start, word.end, (word.key,))


def phrase(text: str, run: Sequence[Word]) -> Words:
    """Make a slot of words that stand together."""
    start, end = run[0].start, run[-1].end
    return Words(text[start:end], start, end, content_keys(run))


def content_keys(words: Iterable[Word]) -> tuple[str, ...]:
    """Give the keys of the words that carry content, each once, numbers left out."""
    return tuple(dict.fromkeys(word.key for word in words if not word.is_stop and not word.text[0].isdigit()))


def _claim(
    text: str,
    sentence: Words,
    words: Sequence[Word],
    figure: Figure,
    others: Sequence[Figure],
    who: Words | None,
    names: tuple[Words, ...],
) -> Claim:
    span = sentence.start, sentence.end
    clause = _clause(text, span, figure, others)
    near = [word for word in words if clause[0] <= word.start and word.end <= clause[1]]
    counted = _counted(text, words, figure, others)
    direction = _direction(near, figure) or _direction_after(text, words, figure)
    negations = _nearest([word for word in near if word.text.lower() in NEGATIONS or word.key == "not"], figure)
    return Claim(
        figure=figure,
        sentence=sentence,
        counted=counted,
        measure=tuple(_measure(words, figure, counted)),
        period=figure.period,
        period_words=period_words(text, span, figure),
        places=tuple(places_of(words, figure)),
        population=_population(text, words, figure, counted),
        who=who,
        names=names,
        direction=direction[0] if direction else None,
        direction_words=direction[1] if direction else None,
        hedge=_hedge(text, figure),
        negation=one_word(negations[0]) if negations else None,
    )


def _clause(text: str, span: tuple[int, int], figure: Figure, others: Sequence[Figure]) -> tuple[int, int]:
    """Give the stretch around the figure up to a clause mark, or up to a comma with another figure beyond it."""
    start, end = span
    starts = [other.start for other in others if other.start > figure.start]
    ends = [other.end for other in others if other.end < figure.end]
    for position in range(figure.start - 1, start - 1, -1):
        if text[position] in _CLAUSE_MARKS or (text[position] == "," and any(at <= position for at in ends)):
            start = position + 1
            break
    for position in range(figure.end, end):
        if text[position] in _CLAUSE_MARKS or (text[position] == "," and any(at > position for at in starts)):
            end = position
            break
    return start, end


def _nearest(words: Iterable[Word], figure: Figure) -> list[Word]:
    return sorted(words, key=lambda word: (_gap(word, figure), word.start))


def _gap(word: Word, figure: Figure) -> int:
    return max(word.start - figure.end, figure.start - word.end, 0)


def _counted(text: str, words: Sequence[Word], figure: Figure, others: Sequence[Figure]) -> Words | None:
    """Give the noun phrase after the figure: the reader's own finding if it has one, else the words that follow."""
    if figure.counted:
        at = text.find(figure.counted, figure.end, figure.end + _AFTER)
        if at == -1:
            # "5 children, 4 of them": taken over from just before; from further off it is a guess
            at = text.rfind(figure.counted, max(0, figure.start - len(figure.counted) - _BEFORE), figure.start)
        if at == -1:
            return None
        inner = [word for word in words if at <= word.start and word.end <= at + len(figure.counted)]
        return Words(figure.counted, at, at + len(figure.counted), content_keys(inner))
    if figure.kind in (Kind.DATE, Kind.OTHER, Kind.AGE):
        return None
    for whole in others:
        # "281 of the 3,050 passengers": the part counts what the whole counts
        if whole.start > figure.end and text[figure.end : whole.start].lower().split() in _PARTITIVE:
            return _counted(text, words, whole, [other for other in others if other.start > figure.start])
    limit = min((other.start for other in others if other.start >= figure.end), default=len(text))
    run: list[Word] = []
    before = figure.end
    for word in words:
        if word.start < figure.end:
            continue
        if word.end > limit or word.is_stop or len(run) == _NOUN_PHRASE or text[before : word.start].strip(" -%"):
            break
        run.append(word)
        before = word.end
    return phrase(text, run) if run else None


def _measure(words: Sequence[Word], figure: Figure, counted: Words | None) -> list[Words]:
    """Give the content words around the figure, nearest first, without what it counts and without names."""
    index = next((i for i, word in enumerate(words) if word.end > figure.start), len(words))
    around = [
        word
        for word in words[max(0, index - _REACH) : index + 2 * _REACH]
        if not word.is_stop
        and not word.is_name
        and not word.text[0].isdigit()
        and (word.end <= figure.start or word.start >= figure.end)
        and word.key not in _REPORTING
        and not (counted and counted.start <= word.start < counted.end)
    ]
    return [one_word(word) for word in _nearest(around, figure)]


def period_words(text: str, span: tuple[int, int], figure: Figure) -> Words | None:
    """Give the words that name the figure's period."""
    if not figure.period_text:
        return None
    at = text.find(figure.period_text, *span)
    start = at if at != -1 else figure.start
    return Words(figure.period_text, start, start + len(figure.period_text), ())


def _population(text: str, words: Sequence[Word], figure: Figure, counted: Words | None) -> Words | None:
    """Give the people the figure speaks about: after "of", "among", "for" or "by", or what is counted itself."""
    after = [word for word in words if word.start >= figure.end]
    for index, word in enumerate(after[: 2 * _REACH]):
        if word.key not in PEOPLE and not word.is_name:
            continue
        run = list(takewhile(lambda item: not item.is_stop, reversed(after[:index])))
        before = index - len(run) - 1
        lead = after[before].text.lower() if before >= 0 else ""
        if lead == "the" and before > 0:
            lead = after[before - 1].text.lower()
        if lead in _AMONG and word.key in PEOPLE:
            return phrase(text, [*reversed(run), word])
    if counted and counted.keys and counted.keys[-1] in PEOPLE:
        return counted
    return None


def _who(text: str, words: Sequence[Word]) -> Words | None:
    """Give who says it: the noun phrase before a verb of saying, or after "according to"."""
    for index, word in enumerate(words):
        lower = word.text.lower()
        if lower == "according" and index + 1 < len(words) and words[index + 1].text.lower() == "to":
            return _noun_phrase(text, words[index + 2 :])
        if word.key in _SAYING and index and not lower.endswith("ing"):
            is_turned = any(mark in text[words[index - 1].end : word.start] for mark in _QUOTES)  # '"Two," said Ann'
            who = _noun_phrase(text, words[index + 1 :] if is_turned else words[index - 1 :: -1])
            if who is not None:
                return who
    return None


def _noun_phrase(text: str, onward: Sequence[Word]) -> Words | None:
    """Give the phrase that the words begin, read either way: content words and the small words that join them."""
    run: list[Word] = []
    for word in onward:
        gap = text[min(run[-1].end, word.end) : max(run[-1].start, word.start)] if run else " "
        if gap.strip() or (word.is_stop and word.text.lower() not in _JOINING):
            break
        run.append(word)
    run.sort(key=lambda word: word.start)
    while run and run[0].is_stop:
        del run[0]
    while run and run[-1].is_stop:
        del run[-1]
    return phrase(text, run) if run else None


def _direction(words: Iterable[Word], figure: Figure) -> tuple[Direction, Words] | None:
    """Give the nearest word that says which way the number moved."""
    telling = [word for word in words if word.key in (_ROSE, _FELL) or word.text.lower() in _SMALL_WORDS]
    for word in _nearest(telling, figure):
        if word.start < figure.end and figure.start < word.end:
            continue
        lower = word.text.lower()
        if word.key == _ROSE or (lower in _ROSE_WORDS and _gap(word, figure) <= 1):
            return Direction.ROSE, one_word(word)
        if word.key == _FELL or (lower in _FELL_WORDS and _gap(word, figure) <= 1):
            return Direction.FELL, one_word(word)
    return None


def _direction_after(text: str, words: Sequence[Word], figure: Figure) -> tuple[Direction, Words] | None:
    """Read "8,300 families last year, up from 5,100", where the movement follows its figure after a comma."""
    for word, following in pairwise(word for word in words if figure.end <= word.start < figure.end + _ASIDE):
        lower = word.text.lower()
        if (
            lower in ("up", "down")
            and following.text.lower() in ("from", "on", "by")
            and "," in text[figure.end : word.start]
        ):
            return (Direction.ROSE if lower == "up" else Direction.FELL), one_word(word)
    return None


def _hedge(text: str, figure: Figure) -> Words | None:
    if not figure.bound_text:
        return None
    at = text.find(figure.bound_text, max(0, figure.start - len(figure.bound_text) - 20), figure.end + 20)
    if at == -1:
        return None
    return Words(figure.bound_text, at, at + len(figure.bound_text), ())
