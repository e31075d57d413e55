"""Reading numbers from tokens: the cardinal, ordinal, fraction, multiple or vague amount that begins at a token.

>>> from factcheck.figures.scan import scan
>>> text = "twelve point five million"
>>> read_number(text, scan(text, text.encode()), 0).value
Decimal('12500000.0')
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.figures.cardinal import read_cardinal
from factcheck.figures.fractions import read_mixed, read_parts, read_scaled, read_slashed
from factcheck.figures.joints import (
    CLOSE,
    LARGE,
    ONE,
    ORDINALS,
    SMALL,
    TEN,
    THOUSAND,
    Form,
    Joint,
    Reading,
    joint,
    worth,
)
from factcheck.figures.scan import Token
from factcheck.figures.words import Class

_REACH = 24  # no word that matters is longer
_BEFORE_HALVES = re.compile(
    r"\b(?:the|both|two|equal|unequal|separate|different|these|those|their|its|all|in|into|of|other|upper|lower)[ -]$"
    r"|[0-9] $",
    re.IGNORECASE,
)


def read_number(text: str, tokens: list[Token], first: int) -> Reading | None:
    """Read the longest number that begins with a token; None when the word there is no number by itself."""
    token = tokens[first]
    kind = token.kind
    if kind is Class.DIGITS:
        return _digits(text, tokens, first)
    if kind in SMALL or kind in LARGE:
        return _finish(text, tokens, read_cardinal(text, tokens, first))
    if kind in ORDINALS:
        return _ordinal_alone(text, tokens, first)
    if kind is Class.HALF or kind is Class.QUARTER:
        return read_scaled(
            text, tokens, Reading(token.start, token.end, ONE / worth(token), None, Form.FRACTION, first + 1)
        )
    if kind is Class.VULGAR:
        return read_scaled(text, tokens, Reading(token.start, token.end, token.value, None, Form.FRACTION, first + 1))
    if kind is Class.MULTIPLE or kind is Class.FOLD:
        return Reading(token.start, token.end, token.value, ONE, Form.MULTIPLE, first + 1)
    if kind is Class.PARTS and worth(token) == 2 and not _counts_halves(text, token):
        return Reading(token.start, token.end, ONE / worth(token), ONE, Form.MULTIPLE, first + 1)
    if kind is Class.VAGUE:
        return _vague(text, tokens, first)
    return None


def _digits(text: str, tokens: list[Token], first: int) -> Reading:
    token = tokens[first]
    plain = Reading(token.start, token.end, token.value, token.step, Form.CARDINAL, first + 1, is_digits=True)
    if token.value is None or first + 1 >= len(tokens):
        return plain
    following = tokens[first + 1]
    how = joint(text, token, following)
    if following.kind is Class.VULGAR and how in {Joint.NONE, Joint.SPACE, Joint.HYPHEN}:
        mixed = token.value + worth(following)
        return read_scaled(text, tokens, plain._replace(end=following.end, value=mixed, step=None, after=first + 2))
    simple = read_slashed(text, tokens, first)
    if simple is not None:
        return simple._replace(is_digits=True)
    if how in {Joint.SPACE, Joint.HYPHEN} and token.step == ONE:
        part = read_slashed(text, tokens, first + 1) if following.kind is Class.DIGITS else None
        if part is not None and part.value is not None and part.form is Form.FRACTION:
            mixed = token.value + part.value
            return read_scaled(text, tokens, plain._replace(end=part.end, value=mixed, step=None, after=part.after))
    if how in {Joint.SPACE, Joint.HYPHEN} and (following.kind in LARGE or _multiplies(following)):
        return _finish(text, tokens, read_cardinal(text, tokens, first)._replace(is_digits=True))
    if how in {Joint.AND, Joint.AND_A}:
        return _finish(text, tokens, plain)
    if following.kind is Class.PARTS and how in {Joint.SPACE, Joint.HYPHEN}:
        return _finish(text, tokens, plain)
    return plain


def _counts_halves(text: str, token: Token) -> bool:
    """Say whether halves are things, as in "both halves", and no verb: "the scheme halves the cost"."""
    return _BEFORE_HALVES.search(text, max(0, token.start - _REACH), token.start) is not None


def _multiplies(token: Token) -> bool:
    """Say whether a plural scale word may follow a number: thirty-five thousands, 3 dozens."""
    return token.kind is Class.VAGUE


def _finish(text: str, tokens: list[Token], number: Reading) -> Reading:
    """Read what may follow a cardinal: a decimal part in words, an ordinal ending, a fraction."""
    place = number.after
    if place >= len(tokens) or number.value is None:
        return number
    following, last = tokens[place], tokens[place - 1]
    how = joint(text, last, following)
    if how is Joint.APART:
        return number
    if following.kind is Class.POINT and how is Joint.SPACE:
        return _decimals(text, tokens, number)
    if how in {Joint.SPACE, Joint.HYPHEN, Joint.AND} and following.kind in ORDINALS and not number.is_digits:
        ordinal = _ordinal_ending(tokens, number, how)
        if ordinal is not None:
            return ordinal
    if how in {Joint.SPACE, Joint.HYPHEN} and following.kind is Class.PARTS:
        if number.value == worth(following) == 2:
            return number  # the two halves of a match
        return read_parts(text, tokens, number)
    if how is Joint.SPACE and following.kind is Class.TENS and place + 1 < len(tokens):
        ending = tokens[place + 1]
        if ending.kind is Class.PARTS and worth(ending) < TEN and joint(text, following, ending) in CLOSE:
            whole = worth(following) + worth(ending)
            return number._replace(
                end=ending.end, value=number.value / whole, step=None, form=Form.FRACTION, after=place + 2
            )
    if how in {Joint.SPACE, Joint.HYPHEN} and number.value == 1 and following.kind in {Class.HALF, Class.QUARTER}:
        return read_scaled(
            text,
            tokens,
            number._replace(
                end=following.end, value=ONE / worth(following), step=None, form=Form.FRACTION, after=place + 1
            ),
        )
    if how in {Joint.AND_A, Joint.AND, Joint.HYPHEN, Joint.SPACE}:
        return read_mixed(text, tokens, number, how)
    return number


def _decimals(text: str, tokens: list[Token], number: Reading) -> Reading:
    place = number.after + 1
    digits = ""
    while place < len(tokens) and joint(text, tokens[place - 1], tokens[place]) in {Joint.SPACE, Joint.HYPHEN}:
        token = tokens[place]
        if token.kind not in SMALL:
            break
        if token.kind is Class.ONES and place > number.after + 1 and tokens[place - 1].kind is Class.TENS:
            digits = digits[:-1] + str(token.value)
        else:
            digits += str(token.value)
        place += 1
    if not digits or number.value is None:
        return number
    step = ONE.scaleb(-len(digits))
    value = number.value + Decimal(digits) * step
    read = Reading(number.start, tokens[place - 1].end, value, step, Form.CARDINAL, place)
    return read_scaled(text, tokens, read)


def _ordinal_ending(tokens: list[Token], number: Reading, how: Joint) -> Reading | None:
    """Read twenty-fifth, one hundred and first, three trillionth; and one third."""
    token, last = tokens[number.after], tokens[number.after - 1]
    value, size = number.value, worth(token)
    if value is None:
        return None
    ordinal = number._replace(end=token.end, form=Form.ORDINAL, step=ONE, after=number.after + 1)
    is_one = value == 1 and number.after - 1 >= 0 and last.kind is Class.ONES and how is not Joint.AND
    if is_one and size > 2:
        return ordinal._replace(value=ONE / size, step=None, form=Form.FRACTION)
    if token.kind is Class.ORDINAL and last.kind is Class.TENS and how is not Joint.AND:
        return ordinal._replace(value=value + size)
    if last.kind in LARGE and token.kind is not Class.ORDINAL_SCALE:
        return ordinal._replace(value=value + size)
    if token.kind is Class.ORDINAL_SCALE and how is not Joint.AND and not is_one:
        low = value % THOUSAND
        return ordinal._replace(value=value - low + low * size)
    return None


def _ordinal_alone(text: str, tokens: list[Token], first: int) -> Reading:
    token = tokens[first]
    ordinal = Reading(token.start, token.end, token.value, ONE, Form.ORDINAL, first + 1)
    if token.kind is Class.ORDINAL_TENS and first + 1 < len(tokens) and tokens[first + 1].kind is Class.ORDINAL:
        following = tokens[first + 1]
        if joint(text, token, following) in {Joint.SPACE, Joint.HYPHEN}:
            both = worth(token) + worth(following)
            return ordinal._replace(end=following.end, value=both, after=first + 2)
    return ordinal


def _vague(text: str, tokens: list[Token], first: int) -> Reading:
    """Read hundreds, tens of thousands, hundreds of millions: at least two of them."""
    token = tokens[first]
    value, end, place = worth(token), token.end, first + 1
    while place < len(tokens) and tokens[place].kind is Class.VAGUE:
        between = text[end : tokens[place].start]
        if " ".join(between.split()) != "of":
            break
        value *= worth(tokens[place])
        end = tokens[place].end
        place += 1
    return Reading(token.start, end, value, value, Form.VAGUE, place)
