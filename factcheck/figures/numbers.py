"""Reading the numbers of a text: digits, words and what stands around them, each as a figure."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import re2

from factcheck.amount import written_step
from factcheck.figures.model import Figure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = re2.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")


def read_numbers(text: str) -> Iterator[Figure]:
    """Give every number of the text, in order."""
    for match in _DIGITS.finditer(text):
        value = Decimal(match[0].replace(",", ""))
        yield Figure(
            match.start(), match.end(), match[0], value, None, None, None, Kind.NUMBER, step=written_step(value)
        )
