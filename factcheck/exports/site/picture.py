"""The picture of a chart as a part of a page: from a chart to SVG in the letters and the colours of the page.

A picture that a page only refers to is drawn with whatever fonts a machine has; one that stands in it takes the site's.
"""

from __future__ import annotations

from lxml import etree

from factcheck.charts.model import Chart
from factcheck.charts.palette import Shade
from factcheck.exports.chart.card import plot
from factcheck.exports.site.style import SHADES
from factcheck.markup import Markup, element

_TINTED = ("fill", "stroke")
_WIDE = 700.0  # of the picture's own measure: from here on a narrow screen shows a part of it, and the rest by a swipe


def picture(chart: Chart) -> Markup:
    """Give the picture in a box that can be moved by keyboard where it is wider than the screen."""
    root = etree.fromstring(plot(chart).encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    names = {_tint(shade, chart): f"var(--{name})" for name, shade in SHADES.items()}
    for each in root.iter():
        for key in _TINTED:
            if (tint := each.get(key)) in names:
                each.set(key, names[tint])
    kind = "chart broad" if float(root.get("viewBox", "0 0 0 0").split()[2]) > _WIDE else "chart"
    drawn = Markup(etree.tostring(root, encoding="unicode"))
    return element("div", drawn, class_=kind, role="region", aria_label="The chart", tabindex="0")


def _tint(shade: Shade, chart: Chart) -> str:
    return shade.on(dark=chart.spec.is_dark)
