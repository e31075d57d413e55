"""Words on a slide: from texts to plain runs in the project's font and colours, and to the room they take.

Readers set Inter where they have it and a wider font where not, so every line is measured with some to spare.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Emu, Inches, Pt

from factcheck.charts.palette import Shade
from factcheck.exports.chart.typeset import REGULAR, lines, shown

LEFT, ROOM = Inches(0.6), Inches(12.13)
POINTS = 72  # to the inch
_FONT = "Inter"
SPARE = 0.86  # of the room: a margin for fonts that run wider
_LINE = 1.25  # of the size


def put(frame: Any, paragraphs: Sequence[str], size: int, tint: RGBColor, *, bold: bool = False) -> None:
    """Write plain runs: no link, no field."""
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = 0
    for number, text in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = 1
        write(paragraph, text, size, tint, bold=bold)


def write(paragraph: Any, text: str, size: int, tint: RGBColor, *, bold: bool) -> None:
    """Write one run."""
    run = paragraph.add_run()
    run.text = shown(text)
    run.font.size, run.font.bold, run.font.name = Pt(size), bold, _FONT
    run.font.color.rgb = tint


def set_lines(text: str, size: int, font: str = REGULAR, room: int = ROOM, most: int | None = None) -> list[str]:
    """Break a text into the lines it takes at a size in points."""
    return lines(text, Emu(room).inches * POINTS * SPARE, size, font, most)


def high(paragraphs: Sequence[str], size: int) -> int:
    """Give the height that paragraphs take across the slide."""
    found = sum(len(set_lines(each, size)) for each in paragraphs)
    return Inches(found * size * _LINE / POINTS + 0.12) if paragraphs else 0


def rgb(shade: Shade, *, dark: bool) -> RGBColor:
    """Give a colour of the palette."""
    made: RGBColor = RGBColor.from_string(  # type: ignore[no-untyped-call]
        shade.on(dark=dark).lstrip("#").upper()
    )
    return made
