"""A finding as a small picture: its figures as bars on one axis with their bounds, and the proposed change drawn in."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import altair as alt

from factcheck.charts.palette import ACCENT, GROUND, INK, LEVELS, LINE, QUIET
from factcheck.finding import Level
from factcheck.phrasing import period_words, value_words
from factcheck.repair.proposals import Proposal
from factcheck.store.model import DATE_UNIT, SHARE_UNIT, Fact
from factcheck.store.store import Store

FONT = "Inter, Liberation Sans, sans-serif"
_BAR = 36  # pixels for each bar
_LINE, _LETTERS = 17, 24  # pixels a line of a name takes, and the letters it holds: a telephone has room for bars too
_NAMES = alt.Axis(labelExpr="split(datum.label, '\\n')", labelLimit=420, labelPadding=8, domain=False, ticks=False)
_AROUND = 108  # for the axis below and the key above
_STATED, _PROPOSED = "as stated", "as proposed"
_ROOM = 1.3  # of the widest bar: the numbers stand to the right of their bars
_OPEN = Decimal("1.15")  # how far an open end is drawn, of the largest value


def picture(store: Store, facts: Sequence[Fact], proposal: Proposal | None, *, dark: bool) -> alt.LayerChart | None:
    """Draw the figures that share the first one's unit; None where there are not two to see side by side."""
    drawn = [fact for fact in facts if _is_amount(fact) and fact.unit == facts[0].unit]
    if len(drawn) < 2:
        return None
    rows = [_row(store, fact, _STATED) for fact in drawn]
    if proposal is not None and _is_amount(proposal.altered) and proposal.altered.unit == drawn[0].unit:
        rows.append(_row(store, proposal.altered, _PROPOSED))
    rows.sort(key=lambda row: (row["period"], row["how"] == _PROPOSED, -row["value"]))
    colours = [ACCENT.on(dark=dark), LEVELS[Level.WARNING].on(dark=dark)]
    ink, quiet = INK.on(dark=dark), QUIET.on(dark=dark)
    widest = max(row["high"] for row in rows)
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        y=alt.Y("label:N", sort=None, title=None, axis=_NAMES),
    )
    step = max(_BAR, max(row["label"].count("\n") + 1 for row in rows) * _LINE + 8)
    x = alt.X(
        "value:Q",
        title=drawn[0].unit,
        scale=alt.Scale(domain=[0, widest * _ROOM]),
        axis=alt.Axis(grid=True, tickCount=6),
    )
    key = alt.Legend(title=None, orient="top", direction="vertical") if len({row["how"] for row in rows}) > 1 else None
    stated = base.transform_filter(alt.datum.how == _STATED).mark_bar(height=18).encode(x, color=_colour(colours, key))
    proposed = (
        base.transform_filter(alt.datum.how == _PROPOSED)
        .mark_bar(height=18, filled=False, strokeDash=[5, 3], strokeWidth=2)
        .encode(x, stroke=_colour(colours, key, alt.Stroke))
    )
    ranges = base.transform_filter("datum.low != datum.high").mark_rule(strokeWidth=3, color=quiet)
    hedged = any(row["low"] != row["high"] for row in rows)  # an empty layer would be a picture without words
    bounds = [ranges.encode(alt.X("low:Q"), alt.X2("high:Q"))] if hedged else []
    labels = base.mark_text(align="left", dx=6, color=ink, fontSize=14, fontWeight=600).encode(
        alt.X("high:Q"), alt.Text("said:N")
    )
    layers = alt.LayerChart(layer=[stated, *([proposed] if key else []), *bounds, labels])
    sized = layers.properties(height=step * len(rows) + _AROUND, width="container")
    chart: alt.LayerChart = (
        sized.configure(background=GROUND.on(dark=dark), font=FONT)
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=ink, titleColor=quiet, gridColor=LINE.on(dark=dark), labelFontSize=13, titleFontSize=13
        )
        .configure_legend(labelColor=ink, labelFontSize=13)
    )
    return chart


def described(facts: Sequence[Fact], proposal: Proposal | None) -> str:
    """Say the picture in words."""
    said = "; ".join(f"{value_words(fact)} {fact.unit}, {_when(fact)}" for fact in facts if _is_amount(fact))
    return f"Bars on one axis: {said}." + (f" Proposed: {proposal}." if proposal is not None else "")


def _colour(colours: list[str], key: alt.Legend | None, channel: Any = alt.Color) -> Any:
    return channel("how:N", scale=alt.Scale(domain=[_STATED, _PROPOSED], range=colours), legend=key)


def _row(store: Store, fact: Fact, how: str) -> dict[str, Any]:
    """Give one bar; the value becomes a float for the screen alone."""
    amount = fact.amount
    value = fact.value if fact.value is not None else amount.low or Decimal(0)
    far = abs(value) * _OPEN
    measure = store.measure_of(fact)
    return {
        "label": "\n".join(textwrap.wrap(f"{_when(fact)}: {measure.name}", _LETTERS, break_on_hyphens=False)),
        "period": str(fact.period or ""),
        "value": float(value),
        "low": float(amount.low if amount.low is not None else Decimal(0)),
        "high": float(amount.high if amount.high is not None else far),
        "said": value_words(fact) + (" (proposed)" if how == _PROPOSED else ""),
        "how": how,
    }


def _is_amount(fact: Fact) -> bool:
    return fact.unit not in (DATE_UNIT, SHARE_UNIT)


def _when(fact: Fact) -> str:
    return period_words(fact.period) if fact.period else "period not stated"
