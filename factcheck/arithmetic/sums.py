"""Parts must add up to the total a sentence states for them, and the shares of one whole to 100 per cent.

PASS
    The crash killed 12 people (5 men and 7 women).
    Of the 403, 250 were convicted and the remaining 153 acquitted.
    Some 52% were in favour and 48% against.
FAIL
    The crash killed 12 people (5 men and 6 women).
    40 plus 30 makes 80.
    Some 52% were in favour and 58% against.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from factcheck.amount import Amount
from factcheck.arithmetic import intervals
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.dimension import Dimension, comparable, dimension
from factcheck.arithmetic.precision import counted, judged
from factcheck.arithmetic.vocabulary import PERSONS, SIDES, STRUCTURAL
from factcheck.arithmetic.wording import brief, show
from factcheck.arithmetic.working import finding, line, quoted
from factcheck.figures.model import Figure
from factcheck.finding import Finding, Level

ID = "stated-sum"

_FULL = Decimal(100)
_HUNDRED = Amount(_FULL, _FULL)
_FOR, _AGAINST = "for", "against"
_SPLITTING = frozenset("split divided shared".split())
_ADDITIVE = frozenset((Dimension.MONEY, Dimension.COUNT))
_NOUN_REACH = 4
_LONGEST = 20  # parts; a longer list is no sentence
_PLUS = frozenset(("plus", "+"))
_MAKES = frozenset("is are equals equal makes make totals gives =".split())
_REMAINDER = frozenset("remaining other rest remainder".split())
_NESTED = frozenset("them those these which whom".split())
_IN_ALL = ("altogether", "overall")


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts and the total they are said to make; a total of None is a whole of 100 per cent."""

    parts: tuple[Figure, ...]
    total: Figure | None
    level: Level = Level.ERROR


def check_sums(row: Row) -> Iterator[Finding]:
    """Check every sum that the sentence states."""
    for stated in sums(row):
        problem = _against(stated)
        if problem is not None:
            yield problem


def sums(row: Row) -> Iterator[Sum]:
    """Give the sums of a sentence, each total once."""
    seen: set[int] = set()
    for read in (_broken_down, _split, _added_up, _totalled, _with_remainder, _opposed):
        for found in read(row, row.places):
            key = found.parts[-1].start if found.total is None else found.total.start
            if key not in seen:
                seen.add(key)
                yield found


def _broken_down(row: Row, places: list[int]) -> Iterator[Sum]:
    """Read "12 people (5 men and 7 women)", "12 people: 5 men and 7 women", "12 people, 5 men and 7 women"."""
    for index, place in enumerate(places[:-2]):
        whole = row[place].figure
        opening = _after_noun(row, place)
        if row.text(opening) == "were" or row.text(opening) == "was":  # "403 were held: 250 men and 153 women"
            opening = next((at for at in range(opening, opening + _NOUN_REACH) if row.text(at) == ":"), opening)
        mark = row.text(opening)
        if whole is None or mark not in {"(", ":", "–", ","} or dimension(whole) not in _ADDITIVE:
            continue
        parts, end = _listed(row, opening + 1, ")" if mark == "(" else "")
        figures = [row[at].figure for at in parts]
        if len(parts) < 2 or any(figure is None or not comparable(figure, whole) for figure in figures):
            continue
        nouns = [row.text(at + 1) for at in parts]
        closes = row.text(end) in {")", "–", ".", ";", "", ","} and (mark != "(" or row.text(end) == ")")
        is_split = all(noun in PERSONS for noun in nouns) or (dimension(whole) is Dimension.MONEY and mark != ",")
        if not closes or len(set(nouns)) < len(nouns) or not is_split or parts[0] != places[index + 1]:
            continue
        yield Sum(tuple(figure for figure in figures if figure is not None), whole)


def _split(row: Row, places: list[int]) -> Iterator[Sum]:
    """Read "£10m is split between schools (£6m), roads (£3m) and parks (£1m)"."""
    word = next((at for at in range(len(row)) if row.text(at) in _SPLITTING), None)
    if word is None or not 3 <= len(places) <= _LONGEST or not places[0] < word < places[1]:
        return
    parts = places[1:]
    if all(row.text(row.lead(at)) == "(" and row.text(at + 1) == ")" for at in parts):
        yield from _sum(row, parts, places[0], Level.ERROR)


def _listed(row: Row, start: int, closer: str) -> tuple[list[int], int]:
    """Give the places of "5 men, 6 women and 2 children" and the place where the list ends."""
    found: list[int] = []
    at = start
    while row.sort(at) is Sort.FIGURE and len(found) < _LONGEST:
        found.append(at)
        after = at + 1
        while after - at <= _NOUN_REACH and row.sort(after) is Sort.WORD and row.text(after) not in STRUCTURAL:
            after += 1
        if row.text(after) == closer and closer:
            return found, after
        joint = after
        while row.text(joint) in {",", "and"}:
            joint += 1
        if joint == after or row.sort(joint) is not Sort.FIGURE:
            return found, after
        at = joint
    return [], start


def _added_up(row: Row, places: list[int]) -> Iterator[Sum]:
    """Read "40 plus 30 makes 70" and "40 + 30 = 70"."""
    for index in range(len(places) - 2):
        if index and _between(row, places[index - 1], places[index]) & _PLUS:
            continue  # the sum began before
        parts = [places[index]]
        while len(parts) + index < len(places) and _between(row, parts[-1], places[index + len(parts)]) & _PLUS:
            parts.append(places[index + len(parts)])
        after = index + len(parts)
        if len(parts) < 2 or after >= len(places) or not _between(row, parts[-1], places[after]) & _MAKES:
            continue
        yield from _sum(row, parts, places[after], Level.ERROR)


def _totalled(row: Row, places: list[int]) -> Iterator[Sum]:
    """Read "250 men and 153 women, a total of 403" and "... 403 in total"."""
    for index, place in enumerate(places):
        if index < 2 or not _is_total(row, place):
            continue
        parts = [places[index - 1]]
        while len(parts) < min(index, _LONGEST) and _is_list_joint(row, places[index - len(parts) - 1], parts[0]):
            parts.insert(0, places[index - len(parts) - 1])
        words = [row.text(at) for at in range(parts[-1] + 1, place)]
        if len(parts) < 2 or len(words) > _NOUN_REACH + 6 or "and" not in _between(row, parts[-2], parts[-1]):
            continue
        if "," not in words and "–" not in words and ":" not in words:
            continue
        yield from _sum(row, parts, place, Level.WARNING)


def _is_total(row: Row, place: int) -> bool:
    lead = row.lead(place)
    if row.text(lead) == "of" and row.text(lead - 1) == "total" and row.text(lead - 2) in {"a", "for", "making"}:
        return True
    if row.text(lead) in {"totalling", "totaling"} or (row.text(lead), row.text(lead - 1)) == ("combined", "a"):
        return True
    after = _after_noun(row, place)
    return (row.text(after), row.text(after + 1)) in {("in", "total"), ("in", "all")} or row.text(after) in _IN_ALL


def _with_remainder(row: Row, places: list[int]) -> Iterator[Sum]:
    """Read "Of the 403, 250 were convicted and the remaining 153 acquitted", and the same in per cent."""
    if row.words & _NESTED:
        return
    for index, place in enumerate(places[:_LONGEST]):
        figure = row[place].figure
        if figure is None or index == 0 or not _is_remainder(row, place):
            continue
        before = [at for at in places[:index] if _same(row, at, figure)]
        if dimension(figure) is Dimension.PERCENT:
            parts = tuple(one for at in before if (one := row[at].figure) is not None)
            # two shares alone may be the rest of what another sentence began
            if index > 1 and len(parts) == index and not any(_is_moving(row, at) for at in before):
                yield Sum((*parts, figure), None)
        elif len(before) == index and index >= 2 and _is_whole(row, places[0]) and dimension(figure) in _ADDITIVE:
            yield from _sum(row, [*before[1:], place], places[0], Level.ERROR)


def _opposed(row: Row, places: list[int]) -> Iterator[Sum]:
    """Read "52% for and 58% against": answers that exclude each other may not make more than 100 per cent."""
    answers = [_answer(row, place) for place in places[:_LONGEST]]
    if len(answers) < 2 or len(answers) != len(places) or None in answers or not {_FOR, _AGAINST} <= set(answers):
        return
    figures = tuple(figure for place in places if (figure := row[place].figure) is not None)
    at_least = intervals.total(counted(figure) for figure in figures).low
    if at_least is not None and at_least > _FULL:
        yield Sum(figures, None)


def _answer(row: Row, place: int) -> str | None:
    """Give the side that a percentage took, None if it is no percentage or its side is not clear."""
    figure = row[place].figure
    if figure is None or dimension(figure) is not Dimension.PERCENT or row.text(place + 1) == "of":
        return None
    for at in range(place + 1, place + 1 + _NOUN_REACH):
        word = row.text(at)
        if row.sort(at) is not Sort.WORD or word in {"of", "and"}:
            return None
        if word in SIDES:
            return SIDES[word]
    return None


def _is_remainder(row: Row, place: int) -> bool:
    lead = place - 1
    while row.text(lead) in {"about", "some", "approximately", "nearly", "almost", "around", "of", ",", "("}:
        lead -= 1
    word, before = row.text(lead), row.text(lead - 1)
    return word in {"remaining", "rest", "remainder"} or (word == "other" and before == "the")


def _is_whole(row: Row, place: int) -> bool:
    return row.text(row.lead(place)) == "of" and row.lead(place) <= 1


def _is_moving(row: Row, place: int) -> bool:
    return row.text(row.lead(place)) in {"from", "to", "by", "than"}


def _same(row: Row, place: int, figure: Figure) -> bool:
    other = row[place].figure
    return other is not None and comparable(other, figure)


def _after_noun(row: Row, place: int) -> int:
    after = place + 1
    while after - place <= _NOUN_REACH and row.sort(after) is Sort.WORD and row.text(after) not in STRUCTURAL:
        after += 1
    return after


def _between(row: Row, one: int, two: int) -> set[str]:
    texts = [row.text(at) for at in range(one + 1, two)]
    return set(texts) if len(texts) <= _NOUN_REACH else set()


def _is_list_joint(row: Row, one: int, two: int) -> bool:
    texts = [row.text(at) for at in range(one + 1, two)]
    nouns = [text for text in texts if text not in {",", "and"}]
    is_joined = bool(texts) and texts[-1] in {",", "and"}
    return is_joined and len(nouns) <= _NOUN_REACH - 1 and not any(text in STRUCTURAL for text in nouns)


def _sum(row: Row, parts: list[int], total: int, level: Level) -> Iterator[Sum]:
    whole = row[total].figure
    figures = [figure for place in parts if (figure := row[place].figure) is not None]
    if whole is None or dimension(whole) not in _ADDITIVE | {Dimension.PERCENT}:
        return
    if all(comparable(figure, whole) for figure in figures):
        is_money = dimension(whole) is Dimension.MONEY
        yield Sum(tuple(figures), whole, Level.ERROR if is_money else level)


def _against(stated: Sum) -> Finding | None:
    whole = stated.total
    figures = stated.parts if whole is None else (*stated.parts, whole)
    level = judged(figures, lambda step: _total(stated, step).meets(_whole(stated, step)))
    if level is None:
        return None
    implied = _total(stated, None)
    names = ", ".join(quoted(part) for part in stated.parts[:-1]) + f" and {quoted(stated.parts[-1])}"
    wanted = "100 per cent" if whole is None else quoted(whole)
    return finding(
        ID,
        stated.level if level is Level.ERROR else level,
        f"{names} do not add up to {wanted}: the sum is {brief(implied)}.",
        [
            *(line("part", part, counted(part)) for part in stated.parts),
            f"sum: {show(implied)}",
            "whole: 100 per cent" if whole is None else line("stated total", whole, counted(whole)),
        ],
        stated.parts[-1] if whole is None else whole,
    )


def _total(stated: Sum, step: Decimal | None) -> Amount:
    return intervals.total(counted(part, step) for part in stated.parts)


def _whole(stated: Sum, step: Decimal | None) -> Amount:
    return _HUNDRED if stated.total is None else counted(stated.total, step)
