"""HTML to put into a page of one's own: the card as inline SVG with its evidence, figures and quotes folded below it.

It holds no script, no style and no address that is fetched, so the strictest policy of a page lets it stand. What an
element is named begins with the chart's code, so that several charts can stand in one page.
"""

from __future__ import annotations

import re
from html import escape

from lxml import etree

from factcheck.charts.model import Chart
from factcheck.errors import FactcheckError
from factcheck.exports.chart.card import SVG, card
from factcheck.exports.chart.typeset import shown
from factcheck.exports.chart.web import quotes, table

MEDIA_TYPE = "text/html"
OPENS = '<figure data-factcheck="1" lang="en">'
_CLOSES = "</figure>"
_RECORD = re.compile(r"<metadata>([^<]*)</metadata>")
_BEFORE = "<title id="  # the first element of the drawing
_REFERENCE = re.compile(r"url\(#([^)]*)\)")


class SeveralChartsError(FactcheckError):
    """A page holds more than one chart; one answer for all of them would answer for none."""


def draw(chart: Chart) -> bytes:
    """Write the snippet."""
    return (
        f"{OPENS}\n{_own_names(card(chart), f'f{chart.code}-')}\n<figcaption>"
        f"<details><summary>The figures, and the words they stand on</summary>\n{table(chart)}\n{quotes(chart)}\n"
        f"<p>{escape(shown(chart.source_line))}</p></details></figcaption>\n{_CLOSES}\n"
    ).encode()


def embed(data: bytes, record: str) -> bytes:
    """Put the record in."""
    return data.decode().replace(_BEFORE, f"<metadata>{record}</metadata>{_BEFORE}", 1).encode()


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and the chart without it; the page around it is not asked."""
    text = data.decode("utf-8", "replace")
    count = text.count(OPENS)
    if count > 1:
        msg = f"The page holds {count} charts. Give them one at a time: a file from each {OPENS} to its {_CLOSES}."
        raise SeveralChartsError(msg)
    start = text.find(OPENS)
    end = text.find(_CLOSES, start)
    if start < 0 or end < 0:
        return None, data
    chart = text[start : end + len(_CLOSES)]
    found = _RECORD.search(chart)
    return (found[1] if found else None), _RECORD.sub("", chart, count=1).encode()


def _own_names(svg: str, prefix: str) -> str:
    """Name every element of the drawing for this chart alone, and let it be as wide as its place."""
    root = etree.fromstring(svg.encode(), etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    for element in root.iter():
        for key, value in element.attrib.items():
            if key == "id":
                element.set(key, f"{prefix}{value}")
            elif key == "aria-labelledby":
                element.set(key, " ".join(f"{prefix}{name}" for name in str(value).split()))
            elif "url(#" in str(value):
                element.set(key, _REFERENCE.sub(rf"url(#{prefix}\1)", str(value)))
    root.set("width", "100%")
    root.attrib.pop("height", None)
    return etree.tostring(root, encoding="unicode").replace(f' xmlns="{SVG}"', "", 1)
