"""PPTX: 16:9, a native chart that can be edited, its caveats, source line and alt text, the quotes in the notes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Emu, Inches, Pt

from factcheck.carried import Stated
from factcheck.charts.model import Chart, Form
from factcheck.charts.palette import ACCENT, GROUND, INK, LEVELS, LINE, QUIET, Shade
from factcheck.exports.chart import office
from factcheck.exports.chart.embedded import workbook
from factcheck.exports.chart.typeset import REGULAR, SEMIBOLD, lines, shown
from factcheck.finding import Level
from factcheck.period import parse_period

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
embed, extract = office.embed, office.extract
_WIDE, _HIGH = Inches(13.333), Inches(7.5)
_LEFT, _ROOM = Inches(0.6), Inches(12.13)
_FONT = "Inter"
_PIXELS = 960  # of the room, at 72 to the inch and the size in points, less a margin for fonts that run wider
_ROWS = 6  # of a table, a slide
_SIGNS = {Level.ERROR.value: "⬣ ", Level.WARNING.value: "▲ ", Level.NOTE.value: "■ "}
_TITLE_ONLY = 5  # the layout of the built-in template
_POINTS, _SPARE = 72, 0.86
_FEWEST = 4  # lines of caveats that always stand on the slide


def draw(chart: Chart) -> bytes:
    """Write the slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = _WIDE, _HIGH
    rows = list(chart.rows)
    if chart.vega:
        _slide(deck, chart, rows, 0)
    else:
        for start in range(0, len(rows), _ROWS):
            _slide(deck, chart, rows[start : start + _ROWS], start)
    core = deck.core_properties
    core.title, core.subject, core.keywords = shown(chart.title)[:250], shown(chart.subtitle)[:250], chart.code
    core.comments, core.author, core.last_modified_by = shown(chart.alt)[:250], "factcheck", "factcheck"
    core.created = core.modified = datetime.fromisoformat(chart.spec.as_of)
    core.revision = 1
    out = io.BytesIO()
    deck.save(out)
    return office.settled(out.getvalue(), chart.spec.as_of)


def _slide(deck: Any, chart: Chart, rows: Sequence[Any], start: int) -> None:
    is_dark = chart.spec.is_dark
    slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = _rgb(GROUND, is_dark)
    title = slide.shapes.title
    size = next((size for size in (30, 26, 22, 18) if len(_set(chart.title, size, SEMIBOLD)) == 1), 16)
    title.left, title.top, title.width, title.height = _LEFT, Inches(0.4), _ROOM, Inches(0.75)
    _put(title.text_frame, [chart.title], size, _rgb(INK, is_dark), bold=True)
    more = f" · facts {start + 1} to {start + len(rows)} of {len(chart.rows)}" if len(rows) < len(chart.rows) else ""
    _box(slide, Inches(1.1), Inches(0.4), [chart.subtitle + more], 16, _rgb(QUIET, is_dark))
    caveats, caveat_size = _caveats(chart)
    source_high = Inches(0.24 * len(_set(chart.source_line, 12, REGULAR)) + 0.12)
    source_top = Emu(_HIGH - source_high - Inches(0.3))
    caveats_high = Inches(
        sum(len(_set(each, caveat_size, REGULAR)) for each in caveats) * caveat_size * 1.25 / 72 + 0.1
    )
    caveats_top = Emu(source_top - caveats_high)
    place = (_LEFT, Inches(1.6), _ROOM, Emu(caveats_top - Inches(1.7)))
    frame = _chart(slide, chart, place) if chart.vega else _table(slide, chart, rows, place)
    described = frame._element.nvGraphicFramePr.cNvPr  # noqa: SLF001  python-pptx has no name for it
    described.set("descr", shown(chart.alt))
    described.set("name", "Chart" if chart.vega else "Table")
    _box(slide, caveats_top, caveats_high, caveats, caveat_size, _rgb(QUIET, is_dark))
    _box(slide, source_top, source_high, [chart.source_line], 12, _rgb(INK, is_dark))
    slide.notes_slide.notes_text_frame.text = "\n".join(_notes(chart))


def _caveats(chart: Chart) -> tuple[list[str], int]:
    """Give the caveats as they fit: smaller, then cut with a pointer to the notes, which hold all of them."""
    for size in (12, 11, 10):
        if sum(len(_set(each, size, REGULAR)) for each in chart.caveats) <= _FEWEST + (12 - size):
            return [shown(each) for each in chart.caveats], size
    room = _ROOM / 914400 * _POINTS * _SPARE
    most = max(1, 7 // max(1, len(chart.caveats)))
    kept = [" ".join(lines(each, room, 10, REGULAR, most)) for each in chart.caveats[:6]]
    return [*kept, "In full in the notes."], 10


def _set(text: str, size: int, font: str) -> list[str]:
    return lines(text, _ROOM / 914400 * _POINTS * _SPARE, size, font)


def _notes(chart: Chart) -> list[str]:
    quotes = [f"“{fact.quote}” {fact.source} ({fact.id})" for fact in chart.facts]
    return [shown(each) for each in (chart.alt, *quotes, chart.source_line)]


def _box(slide: Any, top: int, high: int, paragraphs: Sequence[str], size: int, tint: RGBColor) -> None:
    if paragraphs:
        _put(slide.shapes.add_textbox(_LEFT, top, _ROOM, high).text_frame, paragraphs, size, tint)


def _put(frame: Any, paragraphs: Sequence[str], size: int, tint: RGBColor, *, bold: bool = False) -> None:
    """Write plain runs: no link, no field."""
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = 0
    for number, text in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = 1
        run = paragraph.add_run()
        run.text = shown(text)
        run.font.size, run.font.bold, run.font.name = Pt(size), bold, _FONT
        run.font.color.rgb = tint


def _chart(slide: Any, chart: Chart, place: tuple[int, int, int, int]) -> Any:
    facts = {fact.id: fact for fact in chart.facts}
    drawn = [(row, facts[row["Fact"]]) for row in chart.rows if _number(facts[row["Fact"]]) is not None]
    is_trend = chart.spec.form is Form.TREND
    data = _over_time(drawn) if is_trend else _bars(drawn)
    kind = XL_CHART_TYPE.XY_SCATTER if is_trend else XL_CHART_TYPE.BAR_CLUSTERED
    frame = slide.shapes.add_chart(kind, *place, data)
    made = frame.chart
    made.part.chart_workbook.update_from_xlsx_blob(workbook(made, chart.spec.as_of))
    made.has_legend = made.has_title = False
    made.font.size, made.font.name = Pt(14), _FONT
    made.font.color.rgb = _rgb(QUIET, chart.spec.is_dark)
    _axes(made, chart, is_trend=is_trend)
    plot = made.plots[0]
    series = plot.series[0]
    if not is_trend:
        plot.gap_width, plot.vary_by_categories = 60, False
    for number, (row, _) in enumerate(drawn):
        point = series.points[number]
        shade = LEVELS[Level(row["Flagged"])] if row["Flagged"] else ACCENT
        marked = point.marker.format if is_trend else point.format
        if is_trend:
            point.marker.style = XL_MARKER_STYLE.TRIANGLE if row["Flagged"] else XL_MARKER_STYLE.CIRCLE
            point.marker.size = 13
            series.format.line.fill.background()
        marked.fill.solid()
        marked.fill.fore_color.rgb = _rgb(shade, chart.spec.is_dark)
        _label(point, row, chart, is_trend=is_trend)
    return frame


def _label(point: Any, row: Any, chart: Chart, *, is_trend: bool) -> None:
    """Write the figure as published, and what the chart derives from it, beside its mark."""
    more = [text for key, text in row.items() if text and key in _derived(chart)]
    when = [row["Period"]] if is_trend else []
    words = f"{_SIGNS.get(row['Flagged'], '')}{' · '.join([row['Value'], *when, *more])}"
    label = point.data_label
    frame = label.text_frame
    frame.text = shown(words)
    run = frame.paragraphs[0].runs[0]
    run.font.size, run.font.bold, run.font.name = Pt(14), True, _FONT
    run.font.color.rgb = _rgb(INK, chart.spec.is_dark)
    label.position = XL_LABEL_POSITION.ABOVE if is_trend else XL_LABEL_POSITION.OUTSIDE_END


def _derived(chart: Chart) -> set[str]:
    known = {"What", "Period", "Place", "Value", "Unit", "Flagged", "Status", "Source", "Quote", "Fact"}
    return {key for row in chart.rows for key in row} - known


def _over_time(drawn: Sequence[tuple[Any, Stated]]) -> Any:
    data: Any = XyChartData()  # type: ignore[no-untyped-call]
    series = data.add_series("Value")
    for _, fact in drawn:
        period = parse_period(fact.days)
        middle = period.first + (period.last - period.first) / 2
        year = Decimal(middle.year) + Decimal(middle.timetuple().tm_yday - 1) / 366
        series.add_data_point(round(year, 2), _number(fact))
    return data


def _bars(drawn: Sequence[tuple[Any, Stated]]) -> Any:
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    names = [_name(row, drawn) for row, _ in drawn]
    data.categories = [shown(name) for name in names]
    data.add_series("Value", [_number(fact) for _, fact in drawn])
    return data


def _name(row: Any, drawn: Sequence[tuple[Any, Stated]]) -> str:
    """Name a bar by what tells it from the others."""
    told = [key for key in ("What", "Source", "Period", "Place") if len({other[key] for other, _ in drawn}) > 1]
    return " · ".join(row[key] for key in told or ["What"])


def _axes(made: Any, chart: Chart, *, is_trend: bool) -> None:
    value, category = made.value_axis, made.category_axis
    value.minimum_scale = None if any((_number(fact) or 0) < 0 for fact in chart.facts) else 0
    for axis in (value, category):
        axis.format.line.color.rgb = _rgb(LINE, chart.spec.is_dark)
        axis.tick_labels.font.size = Pt(14)
        axis.has_major_gridlines = False
    if is_trend:
        value.has_major_gridlines = True
        value.major_gridlines.format.line.color.rgb = _rgb(LINE, chart.spec.is_dark)
        years = [parse_period(fact.days) for fact in chart.facts if fact.days]
        category.minimum_scale = min(each.first.year for each in years)
        category.maximum_scale = max(each.last.year for each in years) + 1
        category.major_unit = max(1, (category.maximum_scale - category.minimum_scale) // 10)
        category.tick_labels.number_format, category.tick_labels.number_format_is_linked = "0", False
        value.has_title = True
        value.axis_title.text_frame.text = shown(chart.subtitle.split(" · ", 1)[0])
    else:
        category.reverse_order = True
        value.visible = False


def _table(slide: Any, chart: Chart, rows: Sequence[Any], place: tuple[int, int, int, int]) -> Any:
    columns = {"What": 3.2, "Period": 2.0, "Value": 2.0, "Source": 4.93}
    frame = slide.shapes.add_table(len(rows) + 1, len(columns), *place[:3], Inches(0.5 * (len(rows) + 1)))
    table = frame.table
    ground, ink = _rgb(GROUND, chart.spec.is_dark), _rgb(INK, chart.spec.is_dark)
    for position, (name, wide) in enumerate(columns.items()):
        table.columns[position].width = Inches(wide)
        for down, row in enumerate([None, *rows]):
            cell = table.cell(down, position)
            cell.fill.solid()
            cell.fill.fore_color.rgb = ground
            text = name if row is None else row[name]
            if row is not None and name == "Value":
                unit = "" if row["Unit"] in ("date", "share") else f" {row['Unit']}"
                text = f"{_SIGNS.get(row['Flagged'], '')}{text}{unit}"
            _put(cell.text_frame, [text], 12, ink, bold=row is None or name == "Value")
    return frame


def _number(fact: Stated) -> Decimal | None:
    if fact.number:
        return Decimal(fact.number)
    return (Decimal(fact.low) + Decimal(fact.high)) / 2 if fact.low and fact.high else None


def _rgb(shade: Shade, is_dark: bool) -> RGBColor:  # noqa: FBT001  the ground is all it asks
    made: RGBColor = RGBColor.from_string(  # type: ignore[no-untyped-call]
        shade.on(dark=is_dark).lstrip("#").upper()
    )
    return made
