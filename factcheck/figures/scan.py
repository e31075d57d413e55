"""Scanning for number words and digits: from a folded text to the tokens a number is made of, in order.

One pass of RE2 over one byte a character finds them all, so the work grows with the text and nothing else.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.figures.digits import ONE, read_digits
from factcheck.figures.fold import VULGAR_FRACTIONS, compile_bytes
from factcheck.figures.words import WORDS, Class

_GROUP = 3  # digits between the marks of thousands
_THOUSAND = 1000


class Token(NamedTuple):
    """One piece of a number: its place, its class and what it is worth."""

    start: int
    end: int
    kind: Class
    value: Decimal | None
    step: Decimal | None = ONE


_VOCABULARY = "|".join(sorted(WORDS))
_VULGAR = "".join(VULGAR_FRACTIONS)
_TOKEN = compile_bytes(rf"\b(?:{_VOCABULARY})\b|[0-9]+(?:[.,][0-9]+)*|[{_VULGAR}]", ignore_case=True)


def scan(folded: str, data: bytes) -> list[Token]:
    """Give every token of the folded text, `data` being its bytes, one a character."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(data):
        start, end = match.span()
        surface = folded[start:end]
        known = WORDS.get(surface.lower())
        if known is not None:
            tokens.append(Token(start, end, known[0], known[1]))
        elif surface in VULGAR_FRACTIONS:
            part, whole = VULGAR_FRACTIONS[surface]
            tokens.append(Token(start, end, Class.VULGAR, Decimal(part) / Decimal(whole), None))
        else:
            _add_digits(folded, start, surface, tokens)
    return tokens


def _add_digits(folded: str, start: int, surface: str, tokens: list[Token]) -> None:
    """Add the numbers of a run of digits, joined to what was written before where spaces part the thousands."""
    for written in read_digits(surface):
        first, value, step = start + written.start, written.value, written.step
        if first and value is not None and folded[first - 1] == "." and _leads_with_point(folded, first):
            digits = surface[written.start : written.end]
            if digits.isdigit():
                value = Decimal("0." + digits)
                step = ONE.scaleb(-len(digits))
                first -= 1
        token = Token(first, start + written.end, Class.DIGITS, value, step)
        last = tokens[-1] if tokens else None
        if (
            last is not None
            and last.kind is Class.DIGITS
            and first - last.end <= _GROUP
            and _continues(folded, last, token)
        ):
            assert last.value is not None
            assert value is not None
            tokens[-1] = Token(last.start, token.end, Class.DIGITS, last.value * _THOUSAND + value, step)
        else:
            tokens.append(token)


def _leads_with_point(folded: str, first: int) -> bool:
    """Say whether the point before a digit belongs to it: '.534', but not 'No.5' or 'end.5'."""
    return first < 2 or not (folded[first - 2].isalnum() or folded[first - 2] in ".)")


def _continues(folded: str, last: Token, token: Token) -> bool:
    """Say whether digits go on after a space, as in 1 414 021 100, or after a comma and a space, as in 10, 000."""
    if last.value is None or token.value is None or last.step != ONE:
        return False
    surface = folded[token.start : token.end]
    whole = surface.partition(".")[0]
    if len(whole) != _GROUP or "," in surface or folded[last.start] == "0":
        return False
    between = folded[last.end : token.start]
    head = folded[last.start : last.end]
    if between in {", ", " , "}:
        return whole == "000" and len(head) <= _GROUP
    group = head.rsplit(" ", 1)[-1]
    return (
        between == " "
        and len(group) <= _GROUP
        and "," not in head
        and (head is not group or not _is_code(folded, last))
    )


def _is_code(folded: str, last: Token) -> bool:
    return last.start > 0 and (folded[last.start - 1].isalnum() or folded[last.start - 1] in "-/.#")
