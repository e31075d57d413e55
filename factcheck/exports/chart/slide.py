"""PPTX: 16:9, a native chart that can be edited, its caveats, source line and alt text, the quotes in the notes."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pptx import Presentation
from pptx.util import Emu, Inches

from factcheck.charts.model import Chart, Form
from factcheck.charts.palette import GROUND, INK, QUIET, Shade
from factcheck.charts.sentences import ARROW, THIN_LINE
from factcheck.exports.chart import office
from factcheck.exports.chart.fact_layout import caveats_below
from factcheck.exports.chart.slide_bounds import OPEN_END
from factcheck.exports.chart.slide_chart import add_chart
from factcheck.exports.chart.slide_fact import add_fact
from factcheck.exports.chart.slide_table import add_table, pages
from factcheck.exports.chart.slide_words import LEFT, ROOM, high, put, rgb, set_lines
from factcheck.exports.chart.typeset import SEMIBOLD, shown

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
embed, extract = office.embed, office.extract
_WIDE, _HIGH = Inches(13.333), Inches(7.5)
_TITLE_ONLY = 5  # the layout of the built-in template
_ABOUT, _SOURCE = 16, 14  # points of subtitle and source line: both are read from the back of a room
_CAVEATS = {12: 6, 11: 7, 10: 8}  # lines of caveats that a slide takes at each size
_SMALLEST = min(_CAVEATS)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things stand on a slide, worked out from how much there is to say."""

    about: str
    caveats: Sequence[str]
    caveat_size: int
    top: int  # of the chart
    caveats_top: int
    source_top: int

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Give left, top, width and height of the chart."""
        return (LEFT, self.top, ROOM, Emu(self.caveats_top - self.top - Inches(0.1)))


def draw(chart: Chart) -> bytes:
    """Write the slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = _WIDE, _HIGH
    rows = list(chart.rows)
    if chart.vega:
        _slide(deck, chart, rows, _layout(chart, chart.subtitle))
    else:
        least = _layout(chart, f"{chart.subtitle}{_numbered(len(rows), len(rows), len(rows))}")
        start = 1
        for some in pages(rows, least.place[3]):
            more = _numbered(start, start + len(some) - 1, len(rows)) if len(some) < len(rows) else ""
            _slide(deck, chart, some, _layout(chart, chart.subtitle + more))
            start += len(some)
    core = deck.core_properties
    core.title, core.subject, core.keywords = shown(chart.title)[:250], shown(chart.subtitle)[:250], chart.code
    core.comments, core.author, core.last_modified_by = shown(chart.alt)[:250], "factcheck", "factcheck"
    core.language = "en-GB"
    core.created = core.modified = datetime.fromisoformat(chart.spec.as_of)
    core.revision = 1
    out = io.BytesIO()
    deck.save(out)
    return office.settled(out.getvalue(), chart.spec.as_of)


def _numbered(first: int, last: int, count: int) -> str:
    return f" · facts {first} to {last} of {count}"


def _layout(chart: Chart, about: str) -> _Layout:
    caveats, size = _caveats(chart)
    source_top = _HIGH - high([chart.source_line], _SOURCE) - Inches(0.3)
    top = Inches(1.15) + high([about], _ABOUT)
    return _Layout(about, caveats, size, Emu(top), Emu(source_top - high(caveats, size)), Emu(source_top))


def _slide(deck: Any, chart: Chart, rows: Sequence[Mapping[str, str]], layout: _Layout) -> None:
    is_dark = chart.spec.is_dark
    slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = rgb(GROUND, dark=is_dark)
    title = slide.shapes.title
    size = next((size for size in (30, 26, 22, 18) if len(set_lines(chart.title, size, SEMIBOLD)) == 1), 16)
    title.left, title.top, title.width, title.height = LEFT, Inches(0.4), ROOM, Inches(0.75)
    put(title.text_frame, [chart.title], size, rgb(INK, dark=is_dark), bold=True)
    _box(slide, Inches(1.1), [layout.about], _ABOUT, QUIET, is_dark=is_dark)
    described = _picture(slide, chart, rows, layout.place)
    described.set("descr", shown(chart.alt))
    described.set("name", "Chart" if chart.vega else chart.spec.form.value.capitalize())
    _box(slide, layout.caveats_top, layout.caveats, layout.caveat_size, QUIET, is_dark=is_dark)
    _box(slide, layout.source_top, [chart.source_line], _SOURCE, INK, is_dark=is_dark)
    slide.notes_slide.notes_text_frame.text = "\n".join(_notes(chart))


def _picture(slide: Any, chart: Chart, rows: Sequence[Mapping[str, str]], place: tuple[int, int, int, int]) -> Any:
    """Set chart, table or fact; gives what python-pptx has no name for: where its description goes."""
    if chart.spec.form is Form.FACT:
        return add_fact(slide, chart, place)._element.nvSpPr.cNvPr  # noqa: SLF001
    frame = add_chart(slide, chart, place) if chart.vega else add_table(slide, chart, rows, place)
    return frame._element.nvGraphicFramePr.cNvPr  # noqa: SLF001


def _caveats(chart: Chart) -> tuple[list[str], int]:
    """Give the caveats as they fit: smaller, then cut with a pointer to the notes, which hold all of them.

    A native chart draws no thin line, its labels hold the hedges: what explains that is left out.
    """
    below = (each.replace(THIN_LINE, "").replace(ARROW, OPEN_END).strip() for each in caveats_below(chart))
    caveats = [each for each in below if each]
    for size, most in _CAVEATS.items():
        if sum(len(set_lines(each, size)) for each in caveats) <= most:
            return [shown(each) for each in caveats], size
    most = max(1, (_CAVEATS[_SMALLEST] - 1) // max(1, len(caveats)))
    kept = [" ".join(set_lines(each, _SMALLEST, most=most)) for each in caveats[:6]]
    return [*kept, "In full in the notes."], _SMALLEST


def _notes(chart: Chart) -> list[str]:
    quotes = [f"“{fact.quote}” {fact.source} ({fact.id})" for fact in chart.facts]
    return [shown(each) for each in (chart.alt, *quotes, chart.source_line)]


def _box(slide: Any, top: int, paragraphs: Sequence[str], size: int, shade: Shade, *, is_dark: bool) -> None:
    if paragraphs:
        box = slide.shapes.add_textbox(LEFT, top, ROOM, high(paragraphs, size))
        put(box.text_frame, paragraphs, size, rgb(shade, dark=is_dark))
