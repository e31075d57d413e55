"""The months of an archive: from counts of articles by month and verdict to a chart, its words and its table.

Each verdict is a line with a colour, a dash and a shape of its own. A month without such an article is drawn as none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import altair as alt

from factcheck.charts.dress import HEIGHT, OCTAGON, dressed
from factcheck.charts.palette import GROUND, Shade

_SHAPES = (
    OCTAGON, "diamond", "triangle-up", "triangle-down", "cross", "square", "triangle-left", "circle", "triangle-right",
)  # fmt: skip
_DASHES = ([1, 0], [8, 3], [5, 3], [2, 2], [8, 3, 2, 3], [4, 2], [6, 2, 2, 2], [1, 0], [1, 3])
_CLEAR = 60  # months up to which each has its point


@dataclass(frozen=True, slots=True)
class Count:
    """How many articles of a month have a number with a verdict."""

    month: str  # 2024-05
    label: str
    articles: int


def timeline(counts: Sequence[Count], shades: Mapping[str, Shade], *, dark: bool) -> alt.LayerChart:
    """Draw the months, a line a verdict, in the order of the shades."""
    labels = _labels(counts, shades)
    every = list(_every_month(counts))
    found = {(count.month, count.label): count.articles for count in counts}
    rows = [
        {"month": f"{month}-01", "name": month, "verdict": label, "articles": found.get((month, label), 0)}
        for label in labels
        for month in every
    ]
    places = [list(shades).index(label) % len(_SHAPES) for label in labels]
    legend = alt.Legend(title=None, orient="top", columns=2, symbolSize=120)
    tints = alt.Scale(domain=labels, range=[shades[label].on(dark=dark) for label in labels])
    colour = alt.Color("verdict:N", scale=tints, legend=legend)
    shape = alt.Shape("verdict:N", scale=alt.Scale(domain=labels, range=[_SHAPES[at] for at in places]), legend=legend)
    dash = alt.StrokeDash(
        "verdict:N", scale=alt.Scale(domain=labels, range=[_DASHES[at] for at in places]), legend=None
    )
    tips = [
        alt.Tooltip(field, title=title)
        for field, title in (("name:N", "Month"), ("verdict:N", "Verdict"), ("articles:Q", "Articles"))
    ]
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        alt.X("month:T", title=None, scale=alt.Scale(type="utc")),
        alt.Y("articles:Q", title="articles", axis=alt.Axis(tickMinStep=1)),
    )
    lines = base.mark_line(strokeWidth=2).encode(colour, dash)
    points = base.mark_point(filled=True, opacity=1, stroke=GROUND.on(dark=dark), strokeWidth=1)
    points = points.encode(colour, shape, size=alt.value(90 if len(every) <= _CLEAR else 40), tooltip=tips)
    layers = alt.LayerChart(layer=[lines, points]).properties(width="container", height=HEIGHT)
    return dressed(layers.properties(usermeta={"embedOptions": {"renderer": "svg"}}), dark=dark)


def described(counts: Sequence[Count], shades: Mapping[str, Shade]) -> str:
    """Say in words what the chart shows."""
    months = sorted({count.month for count in counts})
    if not months:
        return "No article with a month."
    said = []
    for label in _labels(counts, shades):
        own = [count for count in counts if count.label == label]
        most = max(own, key=lambda count: (count.articles, count.month))
        total = sum(count.articles for count in own)
        said.append(f"{label}: {total:,} in all, most in {most.month} ({most.articles:,})")
    return f"Articles a month from {months[0]} to {months[-1]}. {'; '.join(said)}."


def table(counts: Sequence[Count], shades: Mapping[str, Shade]) -> list[dict[str, str | int]]:
    """Give the chart's months as rows, a column a verdict; months without an article are left out."""
    labels = _labels(counts, shades)
    found = {(count.month, count.label): count.articles for count in counts}
    months = sorted({count.month for count in counts})
    return [{"Month": month} | {label: found.get((month, label), 0) for label in labels} for month in months]


def _labels(counts: Sequence[Count], shades: Mapping[str, Shade]) -> list[str]:
    given = {count.label for count in counts}
    return [label for label in shades if label in given]


def _every_month(counts: Sequence[Count]) -> Iterator[str]:
    """Give the months from the first to the last."""
    numbers = [int(count.month[:4]) * 12 + int(count.month[5:7]) - 1 for count in counts]
    for number in range(min(numbers, default=0), max(numbers, default=-1) + 1):
        yield f"{number // 12:04d}-{number % 12 + 1:02d}"
