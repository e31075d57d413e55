"""How a mark in a text looks, on a page or in a legend: never by its colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.charts.palette import Shade

Line = Literal["solid", "double", "dotted", "dashed", "wavy"]


@dataclass(frozen=True, slots=True)
class Tone:
    """How one kind of mark looks: a colour, an underline, a sign behind the words, and the word for it."""

    word: str
    shade: Shade
    line: Line
    sign: str = ""
