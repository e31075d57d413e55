"""Reading number words: from a run of tokens to one value: cardinals, ordinals, fractions and mixed numbers.

>>> from factcheck.figures.scan import scan
>>> text = "one hundred and twenty-five thousand"
>>> read_number(text, scan(text, text.encode()), 0).value
Decimal('125000')
"""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from typing import NamedTuple

from factcheck.figures.scan import Token
from factcheck.figures.words import Class

ONE, TEN, HUNDRED, THOUSAND = Decimal(1), Decimal(10), Decimal(100), Decimal(1000)
_LONGEST_JOINT = 24


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
_SMALL = (Class.ONES, Class.TEENS, Class.TENS)
_ORDINALS = (Class.ORDINAL, Class.ORDINAL_TEEN, Class.ORDINAL_TENS, Class.ORDINAL_SCALE)
_LARGE = (Class.HUNDRED, Class.SCALE)
_CLOSE = (Joint.SPACE, Joint.HYPHEN)


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


def read_number(text: str, tokens: list[Token], first: int) -> Reading | None:
    """Read the longest number that begins with a token; None when the word there is no number by itself."""
    token = tokens[first]
    kind = token.kind
    if kind is Class.DIGITS:
        return _digits(text, tokens, first)
    if kind in _SMALL or kind in _LARGE:
        return _finish(text, tokens, _cardinal(text, tokens, first))
    if kind in _ORDINALS:
        return _ordinal_alone(text, tokens, first)
    if kind is Class.HALF or kind is Class.QUARTER:
        return _scaled(
            text, tokens, Reading(token.start, token.end, ONE / _worth(token), None, Form.FRACTION, first + 1)
        )
    if kind is Class.VULGAR:
        return _scaled(text, tokens, Reading(token.start, token.end, token.value, None, Form.FRACTION, first + 1))
    if kind is Class.MULTIPLE or kind is Class.FOLD:
        return Reading(token.start, token.end, token.value, ONE, Form.MULTIPLE, first + 1)
    if kind is Class.VAGUE:
        return _vague(text, tokens, first)
    return None


def _worth(token: Token) -> Decimal:
    return token.value if token.value is not None else Decimal(0)


def _digits(text: str, tokens: list[Token], first: int) -> Reading:
    token = tokens[first]
    plain = Reading(token.start, token.end, token.value, token.step, Form.CARDINAL, first + 1, is_digits=True)
    if token.value is None or first + 1 >= len(tokens):
        return plain
    following = tokens[first + 1]
    how = joint(text, token, following)
    if following.kind is Class.VULGAR and how in {Joint.NONE, Joint.SPACE, Joint.HYPHEN}:
        mixed = token.value + _worth(following)
        return _scaled(text, tokens, plain._replace(end=following.end, value=mixed, step=None, after=first + 2))
    simple = _slashed(text, tokens, first)
    if simple is not None:
        return simple._replace(is_digits=True)
    if how in {Joint.SPACE, Joint.HYPHEN} and token.step == ONE:
        part = _slashed(text, tokens, first + 1) if following.kind is Class.DIGITS else None
        if part is not None and part.value is not None and part.form is Form.FRACTION and how is Joint.SPACE:
            mixed = token.value + part.value
            return _scaled(text, tokens, plain._replace(end=part.end, value=mixed, step=None, after=part.after))
    if how in {Joint.SPACE, Joint.HYPHEN} and (following.kind in _LARGE or _multiplies(following)):
        return _finish(text, tokens, _cardinal(text, tokens, first)._replace(is_digits=True))
    if how in {Joint.AND, Joint.AND_A}:
        return _finish(text, tokens, plain)
    if following.kind is Class.PARTS and how in {Joint.SPACE, Joint.HYPHEN}:
        return _finish(text, tokens, plain)
    return plain


_USUAL_WHOLES = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100, 128, 256, 500, 1000))


def _slashed(text: str, tokens: list[Token], first: int) -> Reading | None:
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


def _multiplies(token: Token) -> bool:
    """Say whether a plural scale word may follow a number: thirty-five thousands, 3 dozens."""
    return token.kind is Class.VAGUE


class _Run(NamedTuple):
    """The state of a cardinal after some token, to go back to."""

    total: Decimal
    after: int


def _cardinal(text: str, tokens: list[Token], first: int) -> Reading:
    total = Decimal(0)
    group: Decimal | None = None
    floor: Decimal | None = None
    last: Class | None = None
    step = ONE
    before_group = _Run(total, first)
    place = first
    while place < len(tokens):
        token = tokens[place]
        kind, value = token.kind, _worth(token)
        how = Joint.SPACE if place == first else joint(text, tokens[place - 1], token)
        if how not in {Joint.SPACE, Joint.HYPHEN, Joint.AND} or (how is Joint.AND and last not in _LARGE):
            break
        if kind is Class.VAGUE and last is not None:
            kind = Class.HUNDRED if value == HUNDRED else Class.SCALE
        if kind in _SMALL or (kind is Class.DIGITS and last in {None, *_LARGE}):
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
    if last is None or last in _LARGE:
        return last is None or value != 0
    return kind is Class.ONES and last is Class.TENS and value != 0 and how is not Joint.AND


def _digits_may_join(
    text: str, tokens: list[Token], place: int, last: Class, floor: Decimal | None, how: Joint
) -> bool:
    """Say whether digits go on a number begun before: 3 hundred and 21, 4 thousand 3 hundred."""
    token = tokens[place]
    if token.value is None or token.step != ONE:
        return False
    if place + 1 < len(tokens) and tokens[place + 1].kind in _LARGE and last is Class.SCALE:
        return joint(text, token, tokens[place + 1]) is Joint.SPACE and token.value < THOUSAND
    below = HUNDRED if last is Class.HUNDRED else floor or HUNDRED
    return how is Joint.AND and token.value < below


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
    if how in {Joint.SPACE, Joint.HYPHEN, Joint.AND} and following.kind in _ORDINALS and not number.is_digits:
        ordinal = _ordinal_ending(tokens, number, how)
        if ordinal is not None:
            return ordinal
    if how in {Joint.SPACE, Joint.HYPHEN} and following.kind is Class.PARTS:
        return _parts(text, tokens, number)
    if how is Joint.SPACE and following.kind is Class.TENS and place + 1 < len(tokens):
        ending = tokens[place + 1]
        if ending.kind is Class.PARTS and _worth(ending) < TEN and joint(text, following, ending) in _CLOSE:
            whole = _worth(following) + _worth(ending)
            return number._replace(
                end=ending.end, value=number.value / whole, step=None, form=Form.FRACTION, after=place + 2
            )
    if how in {Joint.SPACE, Joint.HYPHEN} and number.value == 1 and following.kind in {Class.HALF, Class.QUARTER}:
        return _scaled(
            text,
            tokens,
            number._replace(
                end=following.end, value=ONE / _worth(following), step=None, form=Form.FRACTION, after=place + 1
            ),
        )
    if how in {Joint.AND_A, Joint.AND, Joint.HYPHEN, Joint.SPACE}:
        return _mixed(text, tokens, number, how)
    return number


def _decimals(text: str, tokens: list[Token], number: Reading) -> Reading:
    place = number.after + 1
    digits = ""
    while place < len(tokens) and joint(text, tokens[place - 1], tokens[place]) in {Joint.SPACE, Joint.HYPHEN}:
        token = tokens[place]
        if token.kind not in _SMALL:
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
    return _scaled(text, tokens, read)


def _ordinal_ending(tokens: list[Token], number: Reading, how: Joint) -> Reading | None:
    """Read twenty-fifth, one hundred and first, three trillionth; and one third."""
    token, last = tokens[number.after], tokens[number.after - 1]
    value, worth = number.value, _worth(token)
    if value is None:
        return None
    ordinal = number._replace(end=token.end, form=Form.ORDINAL, step=ONE, after=number.after + 1)
    is_one = value == 1 and number.after - 1 >= 0 and last.kind is Class.ONES and how is not Joint.AND
    if is_one and worth > 2:
        return ordinal._replace(value=ONE / worth, step=None, form=Form.FRACTION)
    if token.kind is Class.ORDINAL and last.kind is Class.TENS and how is not Joint.AND:
        return ordinal._replace(value=value + worth)
    if last.kind in _LARGE and token.kind is not Class.ORDINAL_SCALE:
        return ordinal._replace(value=value + worth)
    if token.kind is Class.ORDINAL_SCALE and how is not Joint.AND and not is_one:
        low = value % THOUSAND
        return ordinal._replace(value=value - low + low * worth)
    return None


def _parts(text: str, tokens: list[Token], number: Reading) -> Reading:
    """Read the fraction a plural denominator closes: three fifths, twenty-three hundredths, two and two thirds."""
    place = number.after
    whole = _worth(tokens[place])
    first = place - 1
    while first > 0 and tokens[first - 1].start >= number.start:
        first -= 1
    names = tokens[first:place]
    if number.value is None or (
        names[-1].kind is Class.DIGITS and whole == 4 and len(names) == 1 and number.value > 20
    ):
        return number
    read = number._replace(end=tokens[place].end, step=None, form=Form.FRACTION, after=place + 1)
    if names[-1].kind is Class.TENS and whole < TEN and len(names) > 1:
        how = joint(text, names[-2], names[-1])
        rest = number.value - _worth(names[-1])
        if how is not Joint.AND and rest > 0:
            return read._replace(value=rest / (_worth(names[-1]) + whole))
    for index in range(len(names) - 1, 0, -1):
        if joint(text, names[index - 1], names[index]) is Joint.AND:
            above = _cardinal(text, tokens, first + index)
            if above.value is not None and above.after == place and above.value < whole:
                whole_part = read._replace(value=number.value - above.value)
                return _added(text, tokens, whole_part, read._replace(value=above.value / whole), names[:index])
            break
    return _scaled(text, tokens, read._replace(value=number.value / whole))


def _mixed(text: str, tokens: list[Token], number: Reading, how: Joint) -> Reading:
    """Read the fraction added to a whole: one and a half, 3 million and a quarter, two and two thirds."""
    part: Reading | None = None
    token = tokens[number.after]
    if how in {Joint.HYPHEN, Joint.SPACE}:
        return number
    if token.kind in {Class.HALF, Class.QUARTER} or (
        how is Joint.AND_A and token.kind in _ORDINALS and _worth(token) > 2
    ):
        value = ONE / _worth(token)
        part = Reading(token.start, token.end, value, None, Form.FRACTION, number.after + 1)
    elif how is Joint.AND and token.kind in {*_SMALL, Class.DIGITS}:
        part = _fraction(text, tokens, number.after) if token.kind is not Class.DIGITS else None
    elif token.kind is Class.VULGAR:
        part = Reading(token.start, token.end, token.value, None, Form.FRACTION, number.after + 1)
    if part is None or part.value is None or number.value is None:
        return number
    begun = [token for token in tokens[max(0, number.after - 2) : number.after] if token.start >= number.start]
    if part.value >= 1:
        return number
    return _added(text, tokens, number, part, begun)


def _fraction(text: str, tokens: list[Token], first: int) -> Reading | None:
    """Read two thirds or one fifth, and nothing further."""
    above = _cardinal(text, tokens, first)
    if above.after >= len(tokens) or above.value is None:
        return None
    below = tokens[above.after]
    if joint(text, tokens[above.after - 1], below) not in _CLOSE:
        return None
    if below.kind is Class.PARTS:
        return _parts(text, tokens, above)
    if above.value == 1 and below.kind in {*_ORDINALS, Class.HALF, Class.QUARTER} and _worth(below) > 1:
        value = ONE / _worth(below)
        return Reading(above.start, below.end, value, None, Form.FRACTION, above.after + 1)
    return None


def _added(text: str, tokens: list[Token], number: Reading, part: Reading, begun: list[Token]) -> Reading:
    """Add a part to a whole; after a scale word the part is one of that scale: 3 million and a half."""
    value, share = _worth_of(number), _worth_of(part)
    last = begun[-1]
    if last.kind is Class.SCALE:
        scaled = _scaled(text, tokens, part)
        if scaled.after > part.after:
            share, part = _worth_of(scaled), scaled
        elif len(begun) > 1:
            share *= _worth(last)
    whole = number._replace(end=part.end, value=value + share, step=None, form=Form.CARDINAL, after=part.after)
    return whole if last.kind is Class.SCALE else _scaled(text, tokens, whole)


def _worth_of(reading: Reading) -> Decimal:
    return reading.value if reading.value is not None else Decimal(0)


def _scaled(text: str, tokens: list[Token], number: Reading) -> Reading:
    """Read a scale word after a fraction: half a million, two thirds of a million, 2.5 thousand."""
    place = number.after
    if place >= len(tokens) or number.value is None:
        return number
    token = tokens[place]
    if token.kind not in _LARGE:
        return number
    how = joint(text, tokens[place - 1], token)
    if how not in {Joint.SPACE, Joint.HYPHEN, Joint.A, Joint.OF_A}:
        return number
    scale = _worth(token)
    step = number.step * scale if number.step is not None else max(scale / TEN, ONE) if scale >= THOUSAND else ONE
    value = number.value * scale
    if value == int(value):
        value = Decimal(int(value))
    return number._replace(end=token.end, value=value, step=step, form=Form.CARDINAL, after=place + 1)


def _ordinal_alone(text: str, tokens: list[Token], first: int) -> Reading:
    token = tokens[first]
    ordinal = Reading(token.start, token.end, token.value, ONE, Form.ORDINAL, first + 1)
    if token.kind is Class.ORDINAL_TENS and first + 1 < len(tokens) and tokens[first + 1].kind is Class.ORDINAL:
        following = tokens[first + 1]
        if joint(text, token, following) in {Joint.SPACE, Joint.HYPHEN}:
            both = _worth(token) + _worth(following)
            return ordinal._replace(end=following.end, value=both, after=first + 2)
    return ordinal


def _vague(text: str, tokens: list[Token], first: int) -> Reading:
    """Read hundreds, tens of thousands, hundreds of millions: at least two of them."""
    token = tokens[first]
    value, end, place = _worth(token), token.end, first + 1
    while place < len(tokens) and tokens[place].kind is Class.VAGUE:
        between = text[end : tokens[place].start]
        if " ".join(between.split()) != "of":
            break
        value *= _worth(tokens[place])
        end = tokens[place].end
        place += 1
    return Reading(token.start, end, value, value, Form.VAGUE, place)
