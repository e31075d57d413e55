"""Bars that lie one below the other, each under its own words: from bars to an Altair chart that begins at zero.

Words stand above their bar, so that a long name is never cut; hedges are ranges and arrows; between two bars stands
what leads from one to the next.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import altair as alt

from factcheck.charts.dress import (
    FIGURES,
    UNFLAGGED,
    WIDTH,
    colour,
    flag,
    picking,
    ringed,
    signs,
    specification,
    tooltips,
)
from factcheck.charts.palette import GROUND, INK, LINE, QUIET
from factcheck.charts.series import is_closed_range
from factcheck.finding import Level
from factcheck.phrasing import period_words
from factcheck.store.model import Fact

_REACH = 520  # pixels of the longest bar; what is left of the width is for the words behind it
_LETTERS = 100  # of 15 pixels that fit the width
_LINE, _BAR, _GAP, _NOTE = 21, 32, 22, 30  # pixels: a line of words, a bar, the space below, a note
_ARROW = 44  # pixels an open end reaches
_RING = 4  # pixels between a bar and the ring around the chosen one
_SIGN = 26  # pixels a sign takes


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its fact, the words above it and behind it, and what leads on to the next."""

    fact: Fact
    words: str
    label: str
    value: Decimal
    low: Decimal | None
    high: Decimal | None
    level: Level | None
    leads_on: str = ""
    whole: Decimal | None = None  # of which it is a part: drawn as the bar's outline


def bar_of(fact: Fact, words: str, label: str, level: Level | None) -> Bar:
    """Give a fact as a bar."""
    amount = fact.amount
    value = fact.value if fact.value is not None else ((amount.low or Decimal(0)) + (amount.high or Decimal(0))) / 2
    return Bar(fact, words, label, value, amount.low, amount.high, level)


def bars(drawn: Sequence[Bar], *, dark: bool) -> dict[str, Any]:
    """Draw the bars, from above; their common scale begins at zero."""
    rows, height = _rows(drawn)
    ink, quiet = INK.on(dark=dark), QUIET.on(dark=dark)
    ends = [number for bar in drawn for number in (bar.value, bar.low, bar.high, bar.whole) if number is not None]
    least, most = min(0.0, *map(float, ends)), max(0.0, *map(float, ends))
    scale = alt.Scale(domain=[least, most if most > least else 1.0], range=[0, _REACH], nice=False)
    x = alt.X("value:Q", scale=scale, axis=None)
    top, _bottom, middle = (_pixels(name) for name in ("top", "bottom", "middle"))
    base = alt.Chart(alt.NamedData(name=FIGURES))
    levels = list(dict.fromkeys(row["flag"] for row in rows))
    colours = alt.Color(
        "flag:N", scale=alt.Scale(domain=levels, range=[colour(name, dark=dark) for name in levels]), legend=None
    )
    picked = picking()
    layers = []
    if any(row["whole"] is not None for row in rows):
        layers.append(
            base.transform_filter("datum.whole !== null")
            .mark_rect(filled=True, color=LINE.on(dark=dark))
            .encode(alt.X("zero:Q", scale=scale, axis=None), alt.X2("whole:Q"), top, alt.Y2("bottom"))
        )
    layers.append(
        base.mark_rect(opacity=0.9)
        .encode(
            alt.X("zero:Q", scale=scale, axis=None), alt.X2("value:Q"), top, alt.Y2("bottom"),
            color=colours, tooltip=tooltips(),
        )
        .add_params(picked)
    )  # fmt: skip
    layers.append(
        ringed(base, picked)
        .mark_rect(filled=False, opacity=1, stroke=ink, strokeWidth=2.5, aria=False, xOffset=-_RING, x2Offset=_RING)
        .encode(alt.X("zero:Q", scale=scale, axis=None), alt.X2("value:Q"), _pixels("ring_top"), alt.Y2("ring_bottom"))
    )
    ranges = base.transform_filter("datum.ranged")
    if any(row["ranged"] for row in rows):
        layers.append(
            ranges.mark_rule(strokeWidth=3, color=ink).encode(
                alt.X("low:Q", scale=scale, axis=None), alt.X2("high:Q"), middle
            )
        )
    layers += _arrows(base, rows, x, middle, {"right": ink, "left": GROUND.on(dark=dark)})
    layers += signs(base, levels, x, middle, dark=dark, dx=_SIGN // 2 + 4)
    layers += [
        _text(base, "words", alt.value(0), _pixels("above"), color=ink, size=15),
        *(
            _text(base.transform_filter(alt.datum.shift == shift), "label", x, middle, color=ink, size=17, dx=shift)
            for shift in dict.fromkeys(row["shift"] for row in rows)
        ),
    ]
    if any(row["leads_on"] for row in rows):
        layers.append(_text(base, "leads_on", alt.value(14), _pixels("note"), color=quiet, size=15))
    layers.append(
        base.mark_rule(strokeWidth=1.5, color=quiet).encode(
            alt.X("zero:Q", scale=scale, axis=None), top, alt.Y2("bottom")
        )
    )
    return specification(alt.LayerChart(layer=layers, width=WIDTH, height=height), rows, dark=dark)


def _rows(drawn: Sequence[Bar]) -> tuple[list[dict[str, Any]], int]:
    """Lay the bars out; the one place where a figure becomes a float, for the screen."""
    rows: list[dict[str, Any]] = []
    down = 0
    for bar in drawn:
        words = textwrap.wrap(bar.words, _LETTERS, break_on_hyphens=False) or [""]
        top = down + _LINE * len(words) + 4
        is_ranged = is_closed_range(bar.fact) and bar.low is not None and bar.high is not None
        opening = "right" if bar.high is None else "left" if bar.low is None else ""
        marked = bar.level is not None
        rows.append(
            {
                "fact": bar.fact.id,
                "words": "\n".join(words),
                "label": bar.label,
                "days": period_words(bar.fact.period) if bar.fact.period else "",
                "quote": bar.fact.quote,
                "flag": flag(bar.level),
                "zero": 0,
                "value": float(bar.value),
                "low": None if bar.low is None else float(bar.low),
                "high": None if bar.high is None else float(bar.high),
                "whole": None if bar.whole is None else float(bar.whole),
                "ranged": is_ranged,
                "open": opening,
                "shift": 10 + (_SIGN if marked else 0) + (_ARROW if opening == "right" else 0),
                "above": down + 2,
                "top": top,
                "bottom": top + _BAR,
                "middle": top + _BAR / 2,
                "ring_top": top - _RING,
                "ring_bottom": top + _BAR + _RING,
                "note": top + _BAR + 8,
                "leads_on": f"↓  {bar.leads_on}" if bar.leads_on else "",
            }
        )
        down = top + _BAR + _GAP + (_NOTE if bar.leads_on else 0)
    return rows, down


def _pixels(name: str) -> alt.Y:
    return alt.Y(f"{name}:Q", scale=None, axis=None)


def _text(base: alt.Chart, name: str, x: Any, y: alt.Y, *, color: str, size: int, dx: int = 0) -> alt.Chart:
    is_beside = name == "label"
    made: alt.Chart = base.mark_text(
        align="left", baseline="middle" if is_beside else "top", fontSize=size, dx=dx, color=color, lineBreak="\n",
        lineHeight=_LINE, fontWeight=600 if is_beside else 400,
    ).encode(x=x, y=y, text=alt.Text(f"{name}:N"))  # fmt: skip
    return made


def _arrows(
    base: alt.Chart, rows: Sequence[dict[str, Any]], x: alt.X, y: alt.Y, tints: Mapping[str, str]
) -> list[alt.Chart]:
    """Draw open ends: from the end of the bar onwards, or back towards zero, on the bar itself."""
    layers: list[alt.Chart] = []
    for side, sign in (("right", 1), ("left", -1)):
        for is_flagged in (False, True):
            if not any(row["open"] == side and (row["flag"] != UNFLAGGED) == is_flagged for row in rows):
                continue
            start = (_SIGN if is_flagged and side == "right" else 2) * sign
            some = base.transform_filter(
                f"datum.open === '{side}' && (datum.flag !== '{UNFLAGGED}') === {str(is_flagged).lower()}"
            )
            shaft = [
                some.mark_text(
                    text="–",
                    dx=start + sign * (4 + 9 * step),
                    fontSize=20,
                    align="center",
                    baseline="middle",
                    color=tints[side],
                ).encode(x=x, y=y)
                for step in range(3)  # dashes in pixels: a scale would stretch them
            ]
            layers += shaft
            layers.append(
                some.mark_point(
                    shape=f"triangle-{side}",
                    filled=True,
                    size=110,
                    color=tints[side],
                    opacity=1,
                    xOffset=start + sign * 34,
                ).encode(x=x, y=y)
            )
    return layers
