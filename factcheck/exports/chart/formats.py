"""The formats of a chart: from a chart to the bytes of a file, and from a file's bytes back to what it carries."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from factcheck.carried import Evidence, read_evidence, with_picture, write_evidence
from factcheck.charts.model import Chart
from factcheck.errors import FactcheckError

FORMATS: Mapping[str, str] = {
    "png": "png",
    "svg": "svg",
    "pdf": "pdf",
    "pptx": "slide",
    "html": "web",
    "embed.html": "snippet",
    "csv": "rows",
    "xlsx": "sheet",
    "json": "vega",
    "zip": "package",
}
LARGEST = 40_000_000  # bytes of a file that is read
OPENING = b'<figure data-factcheck="1"'  # of a chart that stands in another page


@dataclass(frozen=True, slots=True)
class Carried:
    """What was found in a file: the evidence, and whether the rest of the file is as it was when it was made."""

    evidence: Evidence
    is_whole: bool


class NoEvidenceError(FactcheckError):
    """The file carries no evidence: it was not made here, or it lost it on the way."""


def export(chart: Chart, form: str) -> bytes:
    """Write a chart in a format, with its evidence inside; equal charts give equal bytes."""
    module = _module(form)
    drawn: bytes = module.draw(chart)
    evidence = Evidence(chart.title, chart.code, chart.spec.as_of, chart.facts)
    _, body = module.extract(module.embed(drawn, write_evidence(evidence)))
    sealed: bytes = module.embed(drawn, write_evidence(with_picture(evidence, body)))
    return sealed


def media_type(form: str) -> str:
    """Name a format as the web does."""
    return str(_module(form).MEDIA_TYPE)


def format_of(name: str) -> str | None:
    """Tell a file's format by the ending of its name.

    >>> format_of("a.embed.html"), format_of("a.PNG"), format_of("embed.html"), format_of("a.gif")
    ('embed.html', 'png', 'html', None)
    """
    endings = sorted(FORMATS, key=len, reverse=True)
    return next((form for form in endings if name.lower().endswith(f".{form}")), None)


def read(data: bytes) -> Carried:
    """Read what a file carries, by what it is and not by its name.

    NoEvidenceError when it carries nothing, TamperedError when what it carries was edited.
    """
    if len(data) > LARGEST:
        msg = f"The file has {len(data):,} bytes, more than any chart made here. Give the chart's own file."
        raise NoEvidenceError(msg)
    for form, is_one in _KINDS.items():
        if is_one(data):
            record, body = _module(form).extract(data)
            if record is None:
                continue
            evidence = read_evidence(record)
            return Carried(evidence, hashlib.sha256(body).hexdigest() == evidence.picture)
    msg = (
        "The file carries no evidence of this project: it was not made here, or it is a screenshot or a copy that lost "
        "it. If a code is printed in its source line, ask with that: factcheck verify --code CODE."
    )
    raise NoEvidenceError(msg)


def _module(form: str) -> Any:
    """Load a format's module when it is asked for: the office formats take their time to load."""
    if form not in FORMATS:
        msg = f"There is no format {form!r}. There are: {', '.join(FORMATS)}."
        raise FactcheckError(msg)
    return import_module(f"factcheck.exports.chart.{FORMATS[form]}")


def _begins(*marks: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(marks)


_KINDS: Mapping[str, Callable[[bytes], bool]] = {
    "png": lambda data: data.startswith(b"\x89PNG\r\n\x1a\n"),
    "pdf": lambda data: b"%PDF-" in data[:1024],
    "pptx": lambda data: data.startswith(b"PK"),  # and XLSX: both keep their evidence in the same part
    "zip": lambda data: data.startswith(b"PK"),
    "html": _begins(b"<!doctype html", b"<html"),
    "embed.html": lambda data: OPENING in data,
    "svg": _begins(b"<svg", b"<?xml"),
    "json": _begins(b"{"),
    "csv": lambda data: data.removeprefix(b"\xef\xbb\xbf").startswith((b"id,", b'"id"')),
}
