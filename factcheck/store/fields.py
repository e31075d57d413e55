"""How single values are read from YAML text: exact numbers, periods, dates, ids; each refusal says what was wanted."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from factcheck.period import Period, parse_period

_NUMBER = re.compile(r"^-?(?:0|[1-9]\d*)(?:\.\d+)?\Z", re.ASCII)
_COUNT = re.compile(r"^[1-9]\d{0,5}\Z", re.ASCII)
_SHOWN = 80  # characters of a value that a message repeats
_DATE = re.compile(r"^([1-9]\d{3}(?:-\d{2}(?:-\d{2})?)?)(?:T([01]\d|2[0-3]):[0-5]\d)?\Z", re.ASCII)


def shown(found: Any) -> str:
    """Say what was found, as a message repeats it: texts in quotes and not too long."""
    if isinstance(found, dict):
        return "keys with values"
    if isinstance(found, list | tuple):
        return "a list"
    text = repr(found)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def read_number(found: Any) -> Decimal:
    """Read a plain number; nothing is guessed: no thousands marks, leading zeros, exponents or infinities."""
    if isinstance(found, Decimal):
        return found
    if isinstance(found, str) and _NUMBER.match(found):
        return Decimal(found)
    msg = f"found {shown(found)} where a plain number was wanted, such as 1665, -3 or 5.90 (digits and one point only)"
    raise ValueError(msg)


def write_number(number: Decimal) -> str:
    """Write a number with all its digits and no exponent, so that it reads back as it was."""
    return f"{number:f}"


def read_count(found: Any) -> int:
    """Read how often something stands: 1, 2, 3 ..., in plain digits."""
    if isinstance(found, int) and found >= 1:
        return found
    if isinstance(found, str) and _COUNT.match(found):
        return int(found)
    msg = f"found {shown(found)} where a count was wanted: 1, 2, 3 ..., in plain digits"
    raise ValueError(msg)


def read_period(found: Any) -> Period:
    """Read a period in the store's notation."""
    if isinstance(found, Period):
        return found
    if isinstance(found, str):
        return parse_period(found)
    msg = f"found {shown(found)} where a period was wanted, such as 2013, 2020-04 or 2022-10/2023-09"
    raise ValueError(msg)


def read_date(found: Any) -> str:
    """Check a date, which may be a year, a month, a day or a minute, and keep it as written."""
    match = _DATE.match(found) if isinstance(found, str) else None
    if not match or (match[2] and len(match[1]) != len("2021-02-08")):
        msg = f"found {shown(found)} where a date was wanted, such as 2021, 2021-02, 2021-02-08 or 2021-02-08T14:46"
        raise ValueError(msg)
    parse_period(match[1])
    return str(found)


ExactDecimal = Annotated[
    Decimal,
    BeforeValidator(read_number),
    PlainSerializer(write_number),
    WithJsonSchema(
        {"type": ["number", "string"], "pattern": r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$", "examples": ["1665", "5.90"]}
    ),
]
Count = Annotated[int, BeforeValidator(read_count), WithJsonSchema({"type": "integer", "minimum": 1})]
PeriodField = Annotated[
    Period,
    BeforeValidator(read_period),
    PlainSerializer(str),
    WithJsonSchema({"type": ["string", "integer"], "examples": ["2013", "2020-04", "2022-10/2023-09", "2023/24"]}),
]
DateText = Annotated[
    str,
    BeforeValidator(read_date),
    WithJsonSchema({"type": ["string", "integer"], "examples": ["2021", "2021-02", "2021-02-08", "2021-02-08T14:46"]}),
]
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
Words = Annotated[
    str,
    Field(min_length=1),
    WithJsonSchema({"type": ["string", "number"], "minLength": 1}),  # figure: 359 is a number to an editor, text to us
]
