"""Setting lines: from a text and a width in pixels to lines that fit, measured in the shipped font."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from factcheck.exports.text import visible

FONTS = Path(__file__).parents[2] / "fonts"
REGULAR, SEMIBOLD = "Inter-Regular.ttf", "Inter-SemiBold.ttf"
_MEASURED = 100  # pixels at which the font is measured; widths grow with the size
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")  # XML takes none of them


def shown(text: str) -> str:
    """Give a text as it may stand in any file: on one line, nothing hidden, nothing that XML refuses."""
    return bare(visible(text))


def printable(node: Any) -> Any:
    """Give a specification whose every text may be drawn: one control character would end the painter.

    Line ends stay where rows hold them, as the bars' words do; in a title they would break an expression of Vega's.
    """
    if isinstance(node, Mapping):
        return {key: shown(value) if _is_title(key, value) else printable(value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [printable(each) for each in node]
    return "\n".join(map(shown, node.split("\n"))) if isinstance(node, str) else node


def _is_title(key: str, value: object) -> bool:
    return key == "title" and isinstance(value, str)


def bare(text: str) -> str:
    """Give a text without the characters that XML refuses."""
    return _UNPRINTABLE.sub("\ufffd", text)


def width(text: str, size: float, font: str = REGULAR) -> float:
    """Measure a line."""
    return sum(_word(word, font) for word in text.split(" ")) * size / _MEASURED + text.count(" ") * _space(size, font)


def lines(text: str, room: float, size: float, font: str = REGULAR, most: int | None = None) -> list[str]:
    """Break a text into lines that fit; what `most` lines cannot hold ends in an ellipsis."""
    return list(_lines(text, room, size, font, most))


@lru_cache(maxsize=4096)  # the same words are set again for each format, and by day and by night
def _lines(text: str, room: float, size: float, font: str, most: int | None) -> tuple[str, ...]:
    found: list[str] = []
    current, used, space = "", 0.0, _space(size, font)
    for word in shown(text).split(" "):
        for piece, wide in _pieces(word, room, size, font):
            if current and used + space + wide > room:
                found.append(current)
                current, used = piece, wide
            else:
                current, used = (f"{current} {piece}", used + space + wide) if current else (piece, wide)
    found.append(current)
    if most is not None and len(found) > most:
        last = found[most - 1]
        while last and width(f"{last}…", size, font) > room:
            last = last[:-1]
        found = [*found[: most - 1], f"{last.rstrip()}…"]
    return tuple(found)


def _pieces(word: str, room: float, size: float, font: str) -> list[tuple[str, float]]:
    """Cut a word that alone is too wide; give each piece with its width."""
    pieces = []
    rest = width(word, size, font)
    while rest > room and len(word) > 1:
        fitting = max(1, int(len(word) * room / rest))
        while fitting > 1 and width(word[:fitting], size, font) > room:
            fitting -= 1
        pieces.append((word[:fitting], width(word[:fitting], size, font)))
        word = word[fitting:]
        rest -= pieces[-1][1]
    return [*pieces, (word, rest)]


def _space(size: float, font: str) -> float:
    return _word(" ", font) * size / _MEASURED


@lru_cache(maxsize=8192)  # words come again and again, and with the spaces between them add up, to a pixel
def _word(word: str, font: str) -> float:
    return float(_font(font).getlength(word))


@lru_cache(maxsize=8)
def _font(name: str) -> Any:
    return import_module("PIL.ImageFont").truetype(str(FONTS / name), _MEASURED)
