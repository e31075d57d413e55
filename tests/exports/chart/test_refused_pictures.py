"""A picture or an address inside a specification is refused: a chart holds marks and words, and fetches nothing."""

from __future__ import annotations

import dataclasses

import pytest

from factcheck.charts.model import Form
from factcheck.charts.request import read_spec
from factcheck.errors import FactcheckError
from factcheck.exports.chart.card import card
from factcheck.exports.chart.converting import ConversionError

DOT = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
POINT = {"x": {"value": 5}, "y": {"value": 5}}


def drawn(charts, **vega):
    return card(dataclasses.replace(charts[Form.TREND], vega={"width": 50, "height": 50, **vega}))


@pytest.mark.parametrize(
    "url", [DOT, "http://evil.example/x.png", "file:///etc/passwd", "x.svg", "javascript:alert(1)"]
)
def test_an_image_mark_is_refused(charts, url):
    with pytest.raises(ConversionError):
        drawn(charts, data={"values": [{}]}, mark={"type": "image", "url": url}, encoding=POINT)


@pytest.mark.parametrize("url", ["http://evil.example/", "javascript:alert(1)", "mailto:x@evil.example"])
def test_a_mark_that_links_is_refused(charts, url):
    with pytest.raises(ConversionError):
        drawn(charts, data={"values": [{}]}, mark={"type": "point", "href": url}, encoding=POINT)


@pytest.mark.parametrize("url", ["http://evil.example/x.csv", "file:///etc/passwd", "data:text/csv,a%0A1"])
def test_data_from_an_address_is_not_fetched(charts, url):
    with pytest.raises(ConversionError):
        drawn(charts, data={"url": url, "format": {"type": "csv"}}, mark="point", encoding=POINT)


@pytest.mark.parametrize("key", ["vega", "mark", "data", "url", "image", "config"])
def test_a_file_that_asks_for_a_chart_takes_no_drawing(key):
    with pytest.raises(FactcheckError, match=key):
        read_spec(f"form: trend\nfacts: [a]\n{key}: {{url: '{DOT}'}}\n", "spec.yaml")
