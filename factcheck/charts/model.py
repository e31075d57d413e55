"""A drawn chart: what every form of chart gives, and every export, page and verification starts from.

A form (trend, comparison, stages, share, change, table, fact) takes a store, its report and fact ids, and gives a
`Chart` or raises `ChartRefusedError` with the reason why these facts may not stand together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from factcheck.carried import Stated
from factcheck.errors import FactcheckError


class Form(StrEnum):
    """The forms a chart can have."""

    TREND = "trend"
    COMPARISON = "comparison"
    STAGES = "stages"
    SHARE = "share"
    CHANGE = "change"
    TABLE = "table"
    FACT = "fact"


class ChartRefusedError(FactcheckError):
    """These facts may not be drawn this way; the message says why, and `instead` what could be drawn."""

    def __init__(self, why: str, instead: Form | None = None) -> None:
        way_out = f" Instead they can be drawn as a {instead} (--form {instead})." if instead else ""
        super().__init__(f"{why}{way_out}")
        self.why = why
        self.instead = instead


@dataclass(frozen=True, slots=True)
class Spec:
    """What a chart is asked for: enough to draw the same chart again."""

    form: Form
    facts: tuple[str, ...]
    title: str = ""  # the reader's own; empty for the form's
    is_dark: bool = False
    as_of: str = ""  # the day the store was taken from; empty for today, and filled in on the drawn chart
    options: Mapping[str, str] = field(default_factory=dict)  # of a trend: {"index": fact id}; charts/worked.py has all


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its evidence: the picture, its words, its rows and the facts it stands on."""

    spec: Spec
    title: str
    subtitle: str  # unit, place, population, period: what the axis does not say
    source_line: str  # who published what, as of when, and the short code that finds the facts again
    alt: str  # what it shows, range, trend and caveats in words, for those who do not see it
    caveats: tuple[str, ...]  # a sentence for each finding, withdrawn or unverified fact
    rows: tuple[Mapping[str, str], ...]  # the same as a table, every number with its digits as published
    facts: tuple[Stated, ...]
    code: str  # short, printed in the source line
    vega: Mapping[str, Any]  # the Vega-Lite specification, its data inside; empty for a table
    values: Mapping[str, Decimal] = field(default_factory=dict)  # by fact, what is drawn where that is worked out
