"""Numbers that are no statistic by their shape: addresses of pages, telephone numbers, citations, identifiers."""

from __future__ import annotations

import re

from factcheck.figures.fold import compile_bytes
from factcheck.figures.model import Figure, Kind

_ADDRESS = compile_bytes(
    r"(?:https?://|www\.)[^\s<>\"')\]]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*"
    r"\.(?:com|org|net|gov|edu|co\.uk|org\.uk|gov\.uk|ac\.uk|police\.uk)(?:/[^\s<>\"')\]]*)?"
)
# none of the patterns can match without one of these; looking for them first spares most texts the scan
_ADDRESS_MARKS = (b"://", b"www.", b"@", b".com", b".org", b".net", b".gov", b".edu", b".uk")
_CITATION_MARKS = (b"[", b"U.S.")
_CITATIONS = compile_bytes(  # [2019] EWCA Crim 1422, 18 U.S.C. 1030
    r"\[(?:19|20)[0-9]{2}\] (?:[0-9]+ )?[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3} [0-9]+(?: \([A-Z][a-z]+\))?"
    r"|\b[0-9]+ U\.S\.(?:C\.?)?(?: §)? ?[0-9]+[a-z]*"
)
_SHAPE_LIST = (
    r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?",
    r"\b(?:[0-9A-F]{2}[ :-]){5,}[0-9A-F]{2}\b",
    r"\b[0-9]{5,10}/[0-9]{2,4}\b|\b[0-9]{4}/[0-9]{5,10}\b|\b[A-Z]{1,4}[0-9]*-?[0-9]{2,4}/[0-9]{2,6}\b",
    r"\b[0-9]{2}/[0-9]{4,6}/[A-Z]{2,8}\b",  # planning
    r"\bv?[0-9]+(?:\.[0-9]+){2,6}\b",
    r"\b(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-5][0-9]\.[0-9]{1,3}\b",  # the time of a race
    r"\b24/7\b|\b9/11\b|\b7/7\b",
    r"\b[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}\b",
    r"\b[0-9]{4,}(?:-[0-9]{4,}){2,}\b",
    r"\b97[89]-[0-9]{1,5}-[0-9]{1,7}-[0-9]{1,7}-[0-9X]\b|\b[1-6](?:-[1-6]){2,4}\b",  # books, formations
    r"[@#][A-Za-z_][A-Za-z0-9_]*[0-9][A-Za-z0-9_]*|#[0-9]+[A-Za-z_][A-Za-z0-9_]*",
)
# "as reported [12,14-16]" cites; "[12] people" is a number put in by an editor
_REFERENCES = compile_bytes(r"\[[0-9]{1,3}(?:(?:[,;] ?| ?- ?)[0-9]{1,3})*\]")
_EDITED = re.compile(r" [a-z-]+s\b| people\b| per ?cent\b|%")
_SHAPES = compile_bytes("|".join(_SHAPE_LIST))
_CONTINENTAL = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}")
# a telephone number begins with a plus, a nought or brackets, or has the groups of a North American one
_PHONE = compile_bytes(
    r"\(?\+[0-9]{1,4}\)?(?:[ ./-]{0,2}\(?[0-9]{1,12}\)?){1,7}(?:(?:x|ext\.? ?)[0-9]{2,6})?"
    r"|\(?\b0[0-9]{1,14}\)?(?:[ ./-]{0,2}\(?[0-9]{1,12}\)?){0,7}"
    r"|(?:\b[0-9]-?)?\([0-9]{2,5}\)(?:[ .-]{0,2}[0-9]{3,9}){1,4}(?:x[0-9]{2,6})?"
    r"|\b(?:1[ -])?[0-9]{3}[-.][0-9]{3}[-.][0-9]{4}(?:(?:x|ext\.? ?)[0-9]{2,6})?\b"
    r"|\b[0-9]{2,3}-[0-9]{2}-[0-9]{2,5}(?:-[0-9]{2,4})?\b|\b[0-9]{3}-[0-9]{4}\b"
)
_ANNOUNCED = re.compile(
    r"(?i)(?<![a-z])(?:tel|telephone|phone|mobile|fax|call|calling|ring|ringing|dial|dialling|text|texting|helpline"
    r"|hotline|freephone"
    r"|whatsapp|phone number|number)(?: (?:us|them|now|is|on|at|number|the|for|our|police|crimestoppers|samaritans"
    r"|childline|line|or))*[ :.#]{1,3}$"
)
_ANNOUNCED_RUN = re.compile(r"\(?\+?[0-9](?:[0-9 ()./-]{4,24}[0-9])(?:x[0-9]{2,6}|ext\.? ?[0-9]{2,6})?")
_DIGIT_RUN = compile_bytes(r"[0-9][0-9 ()./-]{5,28}[0-9]")
_WINDOW = 40
_FEWEST, _MOST = 7, 15
_DIGITS = b"0123456789"
_DATE_SHAPED = re.compile(r"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}")
_YEARS = re.compile(r"(?:19|20)[0-9]{2}[-/](?:19|20)?[0-9]{2}")


def read_addresses(folded: str, data: bytes) -> list[Figure]:
    """Give every address of a page or mailbox that holds a digit, and citations of law: no number or date inside."""
    found: list[Figure] = []
    if any(mark in data for mark in _ADDRESS_MARKS):
        spans = (match.span() for match in _ADDRESS.finditer(data))
        found += [_other(folded, start, end) for start, end in spans if _count(folded[start:end])]
    if any(mark in data for mark in _CITATION_MARKS):
        found += [_other(folded, *match.span()) for match in _CITATIONS.finditer(data)]
        spans = (match.span() for match in _REFERENCES.finditer(data))
        found += [
            _other(folded, start, end)
            for start, end in spans
            if _EDITED.match(folded, end) is None or not folded[start + 1 : end - 1].isdigit()
        ]
    return found


def read_identifiers(folded: str, data: bytes) -> list[Figure]:
    """Give every citation, version, case number and telephone number."""
    found = [
        _other(folded, *match.span())
        for match in _SHAPES.finditer(data)
        if not _CONTINENTAL.fullmatch(folded, *match.span())
    ]
    if len(data) - len(data.translate(None, _DIGITS)) < _FEWEST - 1:
        return found
    taken = [(figure.start, figure.end) for figure in found]
    for match in _PHONE.finditer(data):
        start, end = match.span()
        if _is_phone(folded, start, end) and not _touches(taken, start, end):
            found.append(_other(folded, start, end, "phone number"))
            taken.append((start, end))
    for match in _DIGIT_RUN.finditer(data):
        start, end = match.span()
        if _ANNOUNCED.search(folded[max(0, start - _WINDOW) : start]) is None:
            continue
        run = _ANNOUNCED_RUN.match(folded, start)
        if (
            run is not None
            and _count(run[0]) >= _FEWEST - 1
            and not _touches(taken, start, run.end())
            and not _DATE_SHAPED.fullmatch(run[0])
        ):
            found.append(_other(folded, start, run.end(), "phone number"))
    found.sort(key=lambda figure: figure.start)
    return found


def _is_phone(folded: str, start: int, end: int) -> bool:
    surface = folded[start:end]
    if not _FEWEST <= _count(surface) <= _MOST + 5:
        return False
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if before.isalnum() or before in {"£", "$", "¤", ".", ","} or after.isalpha() or after in {"%", "°"}:
        return False
    if _DATE_SHAPED.fullmatch(surface) or _YEARS.fullmatch(surface) or re.fullmatch(r"0?\.[0-9]+|0\.[0-9]+", surface):
        return False
    if folded[end : end + 2].strip(",.")[:1].isdigit():
        return False
    return not (before == "-" and start > 1 and folded[start - 2].isalnum())


def _count(surface: str) -> int:
    return sum(letter.isdigit() for letter in surface)


def _touches(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < last and first < end for first, last in taken[-3:])


def _other(folded: str, start: int, end: int, unit: str | None = None) -> Figure:
    while end > start and folded[end - 1] in ".,;: ":
        end -= 1
    while start < end and folded[start] == " ":
        start += 1
    return Figure(start, end, folded[start:end], None, None, None, unit, Kind.OTHER)
