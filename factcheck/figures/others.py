"""Numbers that are no statistic by their shape: telephone numbers, addresses of pages, versions, citations, identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from factcheck.figures.model import Figure, Kind

if TYPE_CHECKING:
    pass

_URL = r"(?:https?://|www\.)[^\s<>\"')\]]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_LAW = (
    r"\[(?:19|20)[0-9]{2}\] [A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3} [0-9]+(?: \([A-Z][a-z]+\))?"
    r"|\b[0-9]+ U\.S\.C\.? § ?[0-9]+[a-z]*|\b[0-9]+ U\.S\. [0-9]+"
)
_CASE = r"\b[0-9]{4,10}/[0-9]{4}\b|\b[A-Z]{1,4}[0-9]*-?[0-9]{2,4}/[0-9]{2,6}\b"
_VERSION = r"\bv?[0-9]+(?:\.[0-9]+){2,5}\b"
_CARD = r"\b[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}\b"
_CLOCK_ISO = r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?"
_HEX = r"\b(?:[0-9A-F]{2}[ :-]){5,}[0-9A-F]{2}\b"
_RATIO = r"\b24/7\b|\b9/11\b|\b7/7\b"
_GROUP = r"[0-9]{1,14}"
_PHONE = (
    r"(?:\(?\+[ ]?[0-9]{1,4}\)?|\(?00[0-9]{1,3}\)?|\(?[0-9]{1,5}\)?)"
    r"(?:[ ./-]{0,2}\(?[0-9]{1,12}\)?){0,7}(?:x[0-9]{2,6}|ext\.? ?[0-9]{2,6})?"
)
_SHAPES = re2.compile(
    "|".join(f"({shape})" for shape in (_URL, _LAW, _CLOCK_ISO, _CARD, _HEX, _CASE, _VERSION, _RATIO))
)
_PHONE_SHAPE = re2.compile(_PHONE)
_PHONE_WORDS = re2.compile(
    r"(?i)\b(?:tel|telephone|phone|mobile|fax|call|calling|ring|dial|text|helpline|hotline|freephone|whatsapp|contact)\b"
)
_REACH = 48


def read_others(folded: str) -> list[Figure]:
    """Give every number whose shape alone says that it is no statistic."""
    return [_figure(folded, *match.span()) for match in _SHAPES.finditer(folded)]


def _figure(folded: str, start: int, end: int) -> Figure:
    while end > start and folded[end - 1] in ".,;:":
        end -= 1
    return Figure(start, end, folded[start:end], None, None, None, None, Kind.OTHER)
