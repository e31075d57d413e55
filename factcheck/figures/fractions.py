"""Reading fractions: three fifths, 3/4, one and a half, 3 million and a quarter, two thirds of a million."""

from __future__ import annotations

from decimal import Decimal

from factcheck.figures.cardinal import read_cardinal
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
    value_of,
    worth,
)
from factcheck.figures.scan import Token
from factcheck.figures.words import Class

_USUAL_WHOLES = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100, 128, 256, 500, 1000))


def read_slashed(text: str, tokens: list[Token], first: int) -> Reading | None:
    """Read 3/4; what has the shape but is no fraction (24/7, 9/11) has no value."""
    if first + 1 >= len(tokens):
        return None
    above, below = tokens[first], tokens[first + 1]
    if below.kind is not Class.DIGITS or below.start != above.end + 1 or text[above.end] != "/":
        return None
    follower = text[below.end : below.end + 2]
    whole = below.value
    is_fraction = (
        above.value is not None
        and whole is not None
        and above.step == ONE
        and below.step == ONE
        and not (follower[:1] == "/" and follower[1:2].isdigit())
        and not text[above.start - 1 : above.start].isalnum()
        and text[above.start - 1 : above.start] != "/"
        and 0 < above.value < whole
        and (whole in _USUAL_WHOLES or above.value == 1)
    )
    if not is_fraction or above.value is None or whole is None:
        return (
            None
            if follower[:1] in {"/", "-"}
            else Reading(above.start, below.end, None, None, Form.FRACTION, first + 2)
        )
    end = below.end
    if text[end : end + 2].lower() == "th":
        end += 2
    return Reading(above.start, end, above.value / whole, None, Form.FRACTION, first + 2)


def read_parts(text: str, tokens: list[Token], number: Reading) -> Reading:
    """Read the fraction a plural denominator closes: three fifths, twenty-three hundredths, two and two thirds."""
    place = number.after
    whole = worth(tokens[place])
    first = place - 1
    while first > 0 and tokens[first - 1].start >= number.start:
        first -= 1
    names = tokens[first:place]
    is_count = (  # 3 quarters of a year, the 2 halves of a match
        len(names) == 1
        and names[0].kind is Class.DIGITS
        and whole in {2, 4}
        and not text.startswith(" of", tokens[place].end)
    )
    if number.value is None or is_count:
        return number
    read = number._replace(end=tokens[place].end, step=None, form=Form.FRACTION, after=place + 1)
    if names[-1].kind is Class.TENS and whole < TEN and len(names) > 1:
        how = joint(text, names[-2], names[-1])
        rest = number.value - worth(names[-1])
        if how is not Joint.AND and rest > 0:
            return read._replace(value=rest / (worth(names[-1]) + whole))
    for index in range(len(names) - 1, 0, -1):
        if joint(text, names[index - 1], names[index]) is Joint.AND:
            above = read_cardinal(text, tokens, first + index)
            if above.value is not None and above.after == place and above.value < whole:
                whole_part = read._replace(value=number.value - above.value)
                return _added(text, tokens, whole_part, read._replace(value=above.value / whole), names[:index])
            break
    return read_scaled(text, tokens, read._replace(value=number.value / whole))


def read_mixed(text: str, tokens: list[Token], number: Reading, how: Joint) -> Reading:
    """Read the fraction added to a whole: one and a half, 3 million and a quarter, two and two thirds."""
    part: Reading | None = None
    token = tokens[number.after]
    if how in {Joint.HYPHEN, Joint.SPACE}:
        return number
    if token.kind in {Class.HALF, Class.QUARTER} or (
        how is Joint.AND_A and token.kind in ORDINALS and worth(token) > 2
    ):
        value = ONE / worth(token)
        part = Reading(token.start, token.end, value, None, Form.FRACTION, number.after + 1)
    elif how is Joint.AND and token.kind in {*SMALL, Class.DIGITS}:
        part = _fraction(text, tokens, number.after) if token.kind is not Class.DIGITS else None
    elif token.kind is Class.VULGAR:
        part = Reading(token.start, token.end, token.value, None, Form.FRACTION, number.after + 1)
    if part is None or part.value is None or number.value is None:
        return number
    begun = [token for token in tokens[max(0, number.after - 2) : number.after] if token.start >= number.start]
    if part.value > 1:
        return number
    return _added(text, tokens, number, part, begun)


def read_scaled(text: str, tokens: list[Token], number: Reading) -> Reading:
    """Read a scale word after a fraction: half a million, two thirds of a million, 2.5 thousand."""
    place = number.after
    if place >= len(tokens) or number.value is None:
        return number
    token = tokens[place]
    if token.kind not in LARGE:
        return number
    how = joint(text, tokens[place - 1], token)
    if how not in {Joint.SPACE, Joint.HYPHEN, Joint.A, Joint.OF_A}:
        return number
    scale = worth(token)
    step = number.step * scale if number.step is not None else max(scale / TEN, ONE) if scale >= THOUSAND else ONE
    value = number.value * scale
    if value == int(value):
        value = Decimal(int(value))
    return number._replace(end=token.end, value=value, step=step, form=Form.CARDINAL, after=place + 1)


def _fraction(text: str, tokens: list[Token], first: int) -> Reading | None:
    """Read two thirds or one fifth, and nothing further."""
    above = read_cardinal(text, tokens, first)
    if above.after >= len(tokens) or above.value is None:
        return None
    below = tokens[above.after]
    if joint(text, tokens[above.after - 1], below) not in CLOSE:
        return None
    if below.kind is Class.PARTS:
        return read_parts(text, tokens, above)
    if above.value == 1 and below.kind in {*ORDINALS, Class.HALF, Class.QUARTER} and worth(below) > 1:
        value = ONE / worth(below)
        return Reading(above.start, below.end, value, None, Form.FRACTION, above.after + 1)
    return None


def _added(text: str, tokens: list[Token], number: Reading, part: Reading, begun: list[Token]) -> Reading:
    """Add a part to a whole; after a scale word the part is one of that scale: 3 million and a half."""
    value, share = value_of(number), value_of(part)
    last = begun[-1]
    if last.kind is Class.SCALE:
        scaled = read_scaled(text, tokens, part)
        if scaled.after > part.after:
            share, part = value_of(scaled), scaled
        elif len(begun) > 1 or text[max(0, number.start - 2) : number.start].lower() == "a ":  # "a million and a half"
            share *= worth(last)
    whole = number._replace(end=part.end, value=value + share, step=None, form=Form.CARDINAL, after=part.after)
    return whole if last.kind is Class.SCALE else read_scaled(text, tokens, whole)
