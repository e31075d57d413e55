"""How the words of a number hang together, and what a reading of them is: the values all grammar of numbers shares."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from typing import NamedTuple

from factcheck.figures.scan import Token
from factcheck.figures.words import Class

ONE, TEN, HUNDRED, THOUSAND = Decimal(1), Decimal(10), Decimal(100), Decimal(1000)
_LONGEST_JOINT = 24
SMALL = (Class.ONES, Class.TEENS, Class.TENS)
ORDINALS = (Class.ORDINAL, Class.ORDINAL_TEEN, Class.ORDINAL_TENS, Class.ORDINAL_SCALE)
LARGE = (Class.HUNDRED, Class.SCALE)


class Joint(IntEnum):
    """What stands between two tokens."""

    APART = 0
    NONE = 1
    SPACE = 2
    HYPHEN = 3
    AND = 4
    AND_A = 5
    A = 6
    OF_A = 7


class Form(IntEnum):
    """What sort of number the words make."""

    CARDINAL = 0
    ORDINAL = 1
    FRACTION = 2
    VAGUE = 3
    MULTIPLE = 4


class Reading(NamedTuple):
    """A number read from tokens[first:after]."""

    start: int
    end: int
    value: Decimal | None
    step: Decimal | None
    form: Form
    after: int
    is_digits: bool = False


_JOINTS = {
    "": Joint.SPACE,
    "-": Joint.HYPHEN,
    "and": Joint.AND,
    "&": Joint.AND,
    "-and-": Joint.AND,
    "and a": Joint.AND_A,
    "and an": Joint.AND_A,
    "and one": Joint.AND_A,
    "-and-a-": Joint.AND_A,
    "and-a-": Joint.AND_A,
    "a": Joint.A,
    "-a-": Joint.A,
    "of a": Joint.OF_A,
    "of one": Joint.OF_A,
}
CLOSE = (Joint.SPACE, Joint.HYPHEN)


def joint(text: str, left: Token, right: Token) -> Joint:
    """Say how two tokens hang together."""
    between = text[left.end : right.start]
    if between == " ":
        return Joint.SPACE
    if not between:
        return Joint.NONE
    if len(between) > _LONGEST_JOINT or between.count("\n") > 1:
        return Joint.APART
    return _JOINTS.get(" ".join(between.lower().split()), Joint.APART)


def worth(token: Token) -> Decimal:
    """Give what a token is worth, nothing when it could not be read."""
    return token.value if token.value is not None else Decimal(0)


def value_of(reading: Reading) -> Decimal:
    """Give the value of a reading, nothing when it has none."""
    return reading.value if reading.value is not None else Decimal(0)
