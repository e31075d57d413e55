"""A native chart on a slide: from a chart to bars or points that Office can edit, each with its figure beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION
from pptx.util import Pt

from factcheck.carried import Stated
from factcheck.charts.model import Chart, Form
from factcheck.charts.palette import ACCENT, INK, LEVELS, LINE, QUIET
from factcheck.exports.chart.columns import derived
from factcheck.exports.chart.embedded import workbook
from factcheck.exports.chart.slide_bounds import add_open_ends, clear_of_arrow, open_ends
from factcheck.exports.chart.slide_table import SIGNS
from factcheck.exports.chart.slide_words import rgb, write
from factcheck.exports.chart.typeset import shown
from factcheck.finding import Level
from factcheck.period import parse_period

_BESIDE = Decimal("1.25")  # of the longest bar: its figure stands behind it
_SHAPES = {
    "": XL_MARKER_STYLE.CIRCLE,
    Level.NOTE.value: XL_MARKER_STYLE.SQUARE,
    Level.WARNING.value: XL_MARKER_STYLE.TRIANGLE,
    Level.ERROR.value: XL_MARKER_STYLE.DIAMOND,  # the nearest to an octagon that Office has
}


@dataclass(frozen=True, slots=True)
class _Mark:
    """One point or bar: its row of words, its fact, and the value at which it stands."""

    row: Mapping[str, str]
    fact: Stated
    value: Decimal


def add_chart(slide: Any, chart: Chart, place: tuple[int, int, int, int]) -> Any:
    """Draw the chart at its place."""
    marks = _marks(chart)
    is_trend = chart.spec.form is Form.TREND
    data = _over_time(marks) if is_trend else _bars(marks, chart)
    kind = XL_CHART_TYPE.XY_SCATTER if is_trend else XL_CHART_TYPE.BAR_CLUSTERED
    frame = slide.shapes.add_chart(kind, *place, data)
    made = frame.chart
    made.part.chart_workbook.update_from_xlsx_blob(workbook(made, chart.spec.as_of))
    made.has_legend = made.has_title = False
    made.font.size, made.font.name = Pt(14), "Inter"
    made.font.color.rgb = rgb(QUIET, dark=chart.spec.is_dark)
    _dress_axes(made, chart, marks, is_trend=is_trend)
    plot = made.plots[0]
    series = plot.series[0]
    if not is_trend:
        plot.gap_width, plot.vary_by_categories = 60, False
    ends = open_ends(chart)
    sides = [ends.get(mark.fact.id, "") for mark in marks]
    for number, mark in enumerate(marks):
        point = series.points[number]
        shade = LEVELS[Level(mark.row["Flagged"])] if mark.row["Flagged"] else ACCENT
        marked = point.marker.format if is_trend else point.format
        if is_trend:
            point.marker.style = _SHAPES[mark.row["Flagged"]]
            point.marker.size = 13
            series.format.line.fill.background()
        marked.fill.solid()
        marked.fill.fore_color.rgb = rgb(shade, dark=chart.spec.is_dark)
        _label(point, mark.row, chart, is_trend=is_trend)
        clear_of_arrow(point.data_label, sides[number], _along(mark, marks), is_trend=is_trend)
    add_open_ends(series, sides, [mark.value for mark in marks], chart)
    return frame


def _marks(chart: Chart) -> list[_Mark]:
    """Give what is drawn: where a figure was worked out, that and not what it was worked out from."""
    facts = {fact.id: fact for fact in chart.facts}
    found = []
    for row in chart.rows:
        fact = facts[row["Fact"]]
        value = chart.values.get(fact.id, _number(fact))
        if value is not None:
            found.append(_Mark(row, fact, value))
    return found


def _number(fact: Stated) -> Decimal | None:
    if fact.number:
        return Decimal(fact.number)
    return (Decimal(fact.low) + Decimal(fact.high)) / 2 if fact.low and fact.high else None


def _label(point: Any, row: Mapping[str, str], chart: Chart, *, is_trend: bool) -> None:
    """Write the figure beside its mark as it is drawn, and, over time, its period below: readers break long lines."""
    said, below = row["Value"], row["Period"]
    if row["Fact"] in chart.values:
        said, below = " ".join(_more(row, chart)), f"{below} · {said} {row['Unit']}"
    label = point.data_label
    frame = label.text_frame
    tint = rgb(INK, dark=chart.spec.is_dark)
    write(frame.paragraphs[0], f"{SIGNS.get(row['Flagged'], '')}{said}", 14, tint, bold=True)
    if is_trend:
        write(frame.add_paragraph(), below, 11, tint, bold=False)
    label.position = XL_LABEL_POSITION.ABOVE if is_trend else XL_LABEL_POSITION.OUTSIDE_END


def _more(row: Mapping[str, str], chart: Chart) -> list[str]:
    """Give what the chart derives from a figure, in words."""
    return [row[name] for name in derived(chart) if row.get(name)]


def _over_time(marks: Sequence[_Mark]) -> Any:
    data: Any = XyChartData()  # type: ignore[no-untyped-call]
    series = data.add_series("Value")
    for mark in marks:
        series.add_data_point(_year(mark), mark.value)
    return data


def _year(mark: _Mark) -> Decimal:
    """Give the middle of a figure's period as a year with a fraction, as an axis of numbers wants it."""
    period = parse_period(mark.fact.days)
    middle = period.first + (period.last - period.first) / 2
    return round(Decimal(middle.year) + Decimal(middle.timetuple().tm_yday - 1) / 366, 2)


def _along(mark: _Mark, marks: Sequence[_Mark]) -> Decimal:
    """Say how far through the time that is drawn a mark stands, from 0 to 1."""
    years = [_year(each) for each in marks if each.fact.days]
    if not mark.fact.days or max(years) == min(years):
        return Decimal(0)
    return (_year(mark) - min(years)) / (max(years) - min(years))


def _bars(marks: Sequence[_Mark], chart: Chart) -> Any:
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    rows = [mark.row for mark in marks]
    data.categories = [shown(" · ".join((_name(row, rows), *_more(row, chart)))) for row in rows]
    data.add_series("Value", [mark.value for mark in marks])
    return data


def _name(row: Mapping[str, str], rows: Sequence[Mapping[str, str]]) -> str:
    """Name a bar by what tells it from the others."""
    told = [key for key in ("What", "Source", "Period", "Place") if len({other[key] for other in rows}) > 1]
    return " · ".join(row[key] for key in told or ["What"])


def _dress_axes(made: Any, chart: Chart, marks: Sequence[_Mark], *, is_trend: bool) -> None:
    value, category = made.value_axis, made.category_axis
    line = rgb(LINE, dark=chart.spec.is_dark)
    value.minimum_scale = None if any(mark.value < 0 for mark in marks) else 0
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW  # below the plot, also where values lie below zero
    for axis in (value, category):
        axis.format.line.color.rgb = line
        axis.tick_labels.font.size = Pt(14)
        axis.has_major_gridlines = False
    if is_trend:
        _dress_time(value, category, chart, [parse_period(mark.fact.days) for mark in marks])
        value.major_gridlines.format.line.color.rgb = line
    else:
        category.reverse_order = True
        value.visible = False
        if (most := max((mark.value for mark in marks), default=Decimal(0))) > 0:
            value.maximum_scale = float(most * _BESIDE)


def _dress_time(value: Any, category: Any, chart: Chart, periods: Sequence[Any]) -> None:
    value.has_major_gridlines = True
    category.minimum_scale = min(each.first.year for each in periods)
    category.maximum_scale = max(each.last.year for each in periods) + 1
    category.major_unit = max(1, (category.maximum_scale - category.minimum_scale) // 10)
    category.tick_labels.number_format, category.tick_labels.number_format_is_linked = "0", False
    value.has_title = True
    unit = chart.subtitle.split(" · ", 1)[0]
    write(value.axis_title.text_frame.paragraphs[0], unit, 12, rgb(QUIET, dark=chart.spec.is_dark), bold=False)
