"""A fact card on a slide: the figure large, its statement, the quote with its words marked, who said it; all text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pptx.util import Emu, Inches

from factcheck.charts.model import Chart
from factcheck.charts.palette import ACCENT, INK, LEVELS, QUIET, Shade
from factcheck.exports.chart.fact_layout import cells, marked, unit_words
from factcheck.exports.chart.slide_words import LEFT, POINTS, ROOM, SPARE, high, put, rgb, set_lines, write
from factcheck.exports.chart.typeset import SEMIBOLD, shown, width
from factcheck.finding import Level

_FIGURES = (96, 80, 66, 54, 44, 36)  # points
_TEXTS = ((22, 24, 14), (20, 22, 14), (18, 20, 14), (16, 18, 12), (14, 16, 12))  # statement, quote, the line below
_LEAST = 54  # points a figure keeps before its words are made smaller, where it fits the width
_UNIT = 0.4  # of the figure: the size of its unit
_GAP = Inches(0.1)


def add_fact(slide: Any, chart: Chart, place: tuple[int, int, int, int]) -> Any:
    """Set the fact into a place, as large as it fits; gives the shape that holds the figure."""
    (row,) = chart.rows
    is_dark = chart.spec.is_dark
    value, unit = shown(row["Value"]), shown(unit_words(row))
    said = "   ·   ".join(f"{label}: {words}" for label, words in cells(row))
    texts = [chart.facts[0].statement, f"“{row['Quote']}”", said]
    sizes = _sizes(value, unit, texts, place[3])
    tall = high(set_lines(value, sizes[0], SEMIBOLD), sizes[0])
    down = place[1]
    figure = _box(slide, down, tall)
    tint = LEVELS[Level(row["Flagged"])] if row.get("Flagged") else ACCENT
    paragraph = figure.text_frame.paragraphs[0]
    write(paragraph, value, sizes[0], rgb(tint, dark=is_dark), bold=True)
    if unit:
        _write_on(paragraph, f" {unit}", round(sizes[0] * _UNIT), INK, is_dark=is_dark)
    down += tall
    down = _paragraph(slide, texts[0], sizes[1], down, INK, is_dark=is_dark) + _GAP
    below = high(texts[2:], sizes[3])
    room = place[1] + place[3] - below - _GAP - down
    quote = _box(slide, down, high(texts[1:2], sizes[2])).text_frame.paragraphs[0]
    for text, is_marked in _cut(texts[1], marked(row), sizes[2], room):
        _write_on(quote, text, sizes[2], INK, is_dark=is_dark, is_marked=is_marked)
    down = min(down + high(texts[1:2], sizes[2]), place[1] + place[3] - below - _GAP) + _GAP
    _paragraph(slide, said, sizes[3], down, QUIET, is_dark=is_dark)
    return figure


def _sizes(value: str, unit: str, texts: Sequence[str], room: int) -> tuple[int, ...]:
    """Choose the sizes: words as large as may be beside a figure that is larger still."""
    wide = [size for size in _FIGURES if _width(value, unit, size) <= 1] or [_FIGURES[-1]]
    for sizes in _TEXTS:
        below = sum(high([text], size) for text, size in zip(texts, sizes, strict=True)) + 2 * _GAP
        for figure in wide:
            if figure >= min(_LEAST, wide[0]) and high(["x"], figure) + below <= room:
                return (figure, *sizes)
    return (wide[-1], *_TEXTS[-1])


def _width(value: str, unit: str, size: int) -> float:
    """Say how much of the slide's width a figure takes with its unit."""
    wide = width(value, size, SEMIBOLD) + width(f" {unit}", size * _UNIT)
    return wide / (Emu(ROOM).inches * POINTS * SPARE)


def _cut(text: str, parts: Sequence[tuple[str, bool]], size: int, room: int) -> list[tuple[str, bool]]:
    """Give the quote with its marks, or as much of it as there is room for; the notes have all of it."""
    if high([text], size) <= max(room, high(["x"], size)):
        return [("“", False), *parts, ("”", False)]
    most = 1
    while high(["x"] * (most + 1), size) <= room:
        most += 1
    return [(f"{' '.join(set_lines(text, size, most=most))} (in full in the notes)", False)]


def _write_on(paragraph: Any, text: str, size: int, shade: Shade, *, is_dark: bool, is_marked: bool = False) -> None:
    """Write words that go on where others end, with the spaces between; they are fit to be shown already."""
    write(paragraph, text, size, rgb(shade, dark=is_dark), bold=is_marked)
    paragraph.runs[-1].text = text
    paragraph.runs[-1].font.underline = is_marked


def _paragraph(slide: Any, text: str, size: int, top: int, shade: Shade, *, is_dark: bool) -> int:
    """Set a paragraph; gives where the next may begin."""
    tall = high([text], size)
    put(_box(slide, top, tall).text_frame, [text], size, rgb(shade, dark=is_dark))
    return int(top + tall)


def _box(slide: Any, top: int, tall: int) -> Any:
    box = slide.shapes.add_textbox(LEFT, Emu(top), ROOM, Emu(tall))
    frame = box.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return box
