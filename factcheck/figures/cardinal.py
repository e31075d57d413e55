"""Reading cardinals: from a run of tokens to one whole number, as far as the words make one.

>>> from factcheck.figures.scan import scan
>>> text = "one hundred and twenty-five thousand"
>>> read_cardinal(text, scan(text, text.encode()), 0).value
Decimal('125000')
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.figures.joints import HUNDRED, LARGE, ONE, SMALL, THOUSAND, Form, Joint, Reading, joint, worth
from factcheck.figures.scan import Token
from factcheck.figures.words import Class


class _Run(NamedTuple):
    """The state of a cardinal after some token, to go back to."""

    total: Decimal
    after: int


def read_cardinal(text: str, tokens: list[Token], first: int) -> Reading:
    """Read the longest cardinal that begins at a token; where "and" turns out to part two numbers, go back to it."""
    total = Decimal(0)
    group: Decimal | None = None
    floor: Decimal | None = None
    last: Class | None = None
    step = ONE
    before_group = _Run(total, first)
    place = first
    while place < len(tokens):
        token = tokens[place]
        kind, value = token.kind, worth(token)
        how = Joint.SPACE if place == first else joint(text, tokens[place - 1], token)
        if how not in {Joint.SPACE, Joint.HYPHEN, Joint.AND} or (how is Joint.AND and last not in LARGE):
            break
        if kind is Class.VAGUE and last is not None:
            kind = Class.HUNDRED if value == HUNDRED else Class.SCALE
        if kind in SMALL or (kind is Class.DIGITS and last in {None, *LARGE}):
            if not _may_follow(kind, value, last, how):
                break
            if (
                kind is Class.DIGITS
                and last is not None
                and not _digits_may_join(text, tokens, place, last, floor, how)
            ):
                break
            if last is None or last is Class.SCALE or (last is Class.HUNDRED and how is Joint.AND):
                before_group = _Run(total + (group or 0), place)
            group = value + (group or 0)
            step = token.step or ONE
        elif kind is Class.HUNDRED:
            if last is Class.HUNDRED or (last is Class.SCALE and how is Joint.HYPHEN):
                break
            if group is not None and group >= HUNDRED and not (last is Class.DIGITS and place == first + 1):
                if before_group.after > first:
                    total, group, place = before_group.total, None, before_group.after
                break
            group = (group if group is not None else ONE) * HUNDRED
            step = HUNDRED * (step if last is Class.DIGITS else ONE)
        elif kind is Class.SCALE and value < THOUSAND:
            small = group % HUNDRED if group is not None else ONE
            group = (group - small if group is not None else Decimal(0)) + small * value
            step = ONE
            place += 1
            break
        elif kind is Class.SCALE:
            if group is not None:
                if floor is not None and value >= floor:
                    total, group, place = before_group.total, None, before_group.after
                    break
                total += group * value
                group = None
            elif last is None:
                total += value
            elif last is Class.SCALE and floor is not None and value > floor:
                total *= value
            else:
                break
            step = value * (step if last is Class.DIGITS else ONE)
            floor = value
        else:
            break
        last = kind
        place += 1
    end = tokens[place - 1].end
    return Reading(tokens[first].start, end, total + (group or 0), step, Form.CARDINAL, place)


def _may_follow(kind: Class, value: Decimal, last: Class | None, how: Joint) -> bool:
    if last is None or last in LARGE:
        return last is None or value != 0
    return kind is Class.ONES and last is Class.TENS and value != 0 and how is not Joint.AND


def _digits_may_join(
    text: str, tokens: list[Token], place: int, last: Class, floor: Decimal | None, how: Joint
) -> bool:
    """Say whether digits go on a number begun before: 3 hundred and 21, 4 thousand 3 hundred."""
    token = tokens[place]
    if token.value is None or token.step != ONE:
        return False
    if place + 1 < len(tokens) and tokens[place + 1].kind in LARGE and last is Class.SCALE:
        return joint(text, token, tokens[place + 1]) is Joint.SPACE and token.value < THOUSAND
    below = HUNDRED if last is Class.HUNDRED else floor or HUNDRED
    return how is Joint.AND and token.value < below
