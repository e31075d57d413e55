"""A chart in a page of somebody else: no script, no style, nothing fetched, its evidence still inside."""

from __future__ import annotations

import json
from contextlib import closing

import pytest
from drawable import charted, loaded, write

from factcheck.charts.model import Form
from factcheck.exports.chart.formats import NoEvidenceError, export, read
from factcheck.exports.chart.snippet import SeveralChartsError
from factcheck.verify import State, verify

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A paper</title>
<meta http-equiv="Content-Security-Policy" content="{policy}"></head>
<body><main><h1 id="title">Our story</h1><p id="desc">As we wrote.</p>{chart}</main></body></html>"""
STRICTEST = "default-src 'none'"
RAN = "window.ran = []; window.alert = text => window.ran.push(text)"


@pytest.fixture
def page_of(tmp_path):
    """Write a page of a paper around some charts."""

    def made(*charts, policy=STRICTEST):
        snippets = "\n".join(export(chart, "embed.html").decode() for chart in charts)
        file = tmp_path / "paper.html"
        file.write_text(PAGE.format(policy=policy, chart=snippets), "utf-8")
        return file

    return made


def test_a_page_around_it_changes_nothing_about_what_it_carries(charts, checked, page_of):
    chart = charts[Form.TREND]
    carried = read(page_of(chart).read_bytes())
    assert carried.is_whole
    assert carried.evidence.facts == chart.facts
    assert verify(carried.evidence, *checked).is_sound


def test_a_chart_altered_in_the_page_is_noticed(charts, page_of):
    text = page_of(charts[Form.CHANGE]).read_text("utf-8")
    assert not read(text.replace(">359</text>", ">395</text>").encode()).is_whole
    cut = text.replace('<metadata>{"', '<metadata hidden>{"')
    with pytest.raises(NoEvidenceError):
        read(cut.encode())


def test_a_store_corrected_since_is_told_from_the_page(charts, page_of, tmp_path):
    (tmp_path / "other").mkdir()
    store, report = loaded(write(tmp_path / "other", publisher="Another name"))
    found = verify(read(page_of(charts[Form.CHANGE]).read_bytes()).evidence, store, report)
    assert [answer.state for answer in found.answers] == [State.UNCHANGED, State.UNCHANGED]
    fewer, told = loaded(write(tmp_path / "other", [each for each in _facts() if each["id"] != "convicted-2018"]))
    found = verify(read(page_of(charts[Form.CHANGE]).read_bytes()).evidence, fewer, told)
    assert State.NOT_OURS in {answer.state for answer in found.answers}


def _facts():
    from drawable import facts  # noqa: PLC0415

    return facts()


def test_several_charts_are_asked_for_one_at_a_time(charts, page_of):
    with pytest.raises(SeveralChartsError, match="holds 2 charts"):
        read(page_of(charts[Form.CHANGE], charts[Form.TREND]).read_bytes())


def test_names_of_two_charts_do_not_meet(charts, page_of):
    text = page_of(charts[Form.CHANGE], charts[Form.TREND], charts[Form.FACT]).read_text("utf-8")
    names = [part.partition('"')[0] for part in text.split(' id="')[1:]]
    assert len(names) == len(set(names)) >= 8


@pytest.mark.browser
@pytest.mark.parametrize("form", Form)
def test_it_shows_under_the_strictest_policy_and_asks_for_nothing(charts, chromium, page_of, form):
    chart = charts[form]
    file = page_of(chart)
    asked, complained = [], []
    with closing(chromium.new_context(viewport={"width": 700, "height": 900})) as context:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complained.append(message.text))
        page.on("pageerror", lambda error: complained.append(str(error)))
        page.goto(file.as_uri())
        drawing = page.get_by_role("img", name=chart.title)
        box = drawing.bounding_box()
        assert 500 < box["width"] <= 700
        natural = page.locator("svg").first.evaluate("svg => svg.viewBox.baseVal.height / svg.viewBox.baseVal.width")
        assert box["height"] / box["width"] == pytest.approx(natural, rel=0.02)
        text = "".join(drawing.text_content().split())
        for words in (chart.title, chart.source_line, *(row["Value"] for row in chart.rows)):
            assert "".join(words.split()) in text
        page.get_by_text("The figures, and the words they stand on").click()
        for fact in chart.facts:
            assert page.get_by_text(fact.quote).last.is_visible()
        clipped = "svg => [...svg.querySelectorAll('[clip-path]')].every(one => document.querySelector(one.getAttribute('clip-path').slice(4, -1)))"
        assert page.locator("svg").first.evaluate(clipped)
    assert (asked, complained) == ([file.as_uri()], [])


@pytest.mark.browser
def test_it_works_in_a_sandboxed_frame(charts, chromium, tmp_path):
    chart = charts[Form.COMPARISON]
    (tmp_path / "c.embed.html").write_bytes(export(chart, "embed.html"))
    frame = '<iframe sandbox src="c.embed.html" width="800" height="600" title="A chart"></iframe>'
    (tmp_path / "paper.html").write_text(PAGE.format(policy="default-src 'none'; frame-src 'self'", chart=frame))
    complained = []
    with closing(chromium.new_page()) as page:
        page.on("console", lambda message: complained.append(message.text))
        page.goto((tmp_path / "paper.html").as_uri())
        inner = page.frame_locator("iframe")
        inner.get_by_role("img", name=chart.title).wait_for()
        inner.get_by_text("The figures, and the words they stand on").click()
        assert inner.get_by_text(chart.facts[0].quote).last.is_visible()
    assert complained == []


@pytest.mark.browser
def test_a_page_saved_by_the_browser_still_carries_the_facts(charts, chromium, page_of):
    chart = charts[Form.TREND]
    with closing(chromium.new_page()) as page:
        page.goto(page_of(chart).as_uri())
        saved = page.content()
    carried = read(saved.encode())
    assert carried.evidence.facts == chart.facts
    assert json.dumps(carried.evidence.code) in saved


def test_the_drawing_of_each_form_is_the_same_on_a_dark_ground(checked):
    for form in Form:
        assert read(export(charted(*checked, form, dark=True), "embed.html")).is_whole
