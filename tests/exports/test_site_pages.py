"""The site in a real browser: without scripts, from a folder and from any path of a server, by day and by night."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import axe_playwright_python
import pytest

from factcheck.exports.site.build import build, write
from factcheck.history import FactChange
from factcheck.report import check_store
from factcheck.store.load import load_store

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[2]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RUN_AXE = """() => axe.run(document).then(found => found.violations.flatMap(one => one.nodes.map(
    node => `${one.impact} ${one.id}: ${one.help}: ${node.html.slice(0, 200)}`)))"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CHANGES = [FactChange("convicted-2018", "value", "358", "359", date(2026, 2, 1), "Eve", "decade")]
KINDS = {  # one page of every kind, with words a reader sees there
    "index.html": "34 facts from 5 articles",
    "charts.html": "People convicted of child grooming offences",
    "charts/grooming-convictions.html": "from just 68 to 359",
    "findings.html": "Recomputed and sound",
    "findings/{finding}.html": "What would settle it",
    "articles.html": "all accounted for",
    "articles/kent-police-documentary.html": "Filming for the project began in March 2018",
    "facts/convicted-2018.html": "359 people",
    "corrections.html": "value: 358 → 359",
    "404.html": "There is no page under this address",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> tuple[Path, dict[str, str]]:
    """The site in a folder below another, and the pages of every kind."""
    store = load_store(ROOT)
    report = check_store(store)
    folder = tmp_path_factory.mktemp("web") / "some" / "sub" / "path"
    write(build(store, report, date(2026, 11, 22), CHANGES), folder)
    settled = next(finding for finding in report.findings if finding.suggestion)
    return folder, {name.format(finding=settled.code): words for name, words in KINDS.items()}


@pytest.fixture(scope="module")
def served(site) -> Iterator[str]:
    """The address of the site on a server, below its root."""
    folder, _ = site

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder.parents[2]))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/some/sub/path"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(chromium, site, served, scheme):
    found = {}
    with closing(chromium.new_context(color_scheme=scheme, viewport={"width": 390, "height": 844})) as context:
        page = context.new_page()
        for name in site[1]:
            page.goto(f"{served}/{name}")
            page.evaluate(AXE)
            found[name] = page.evaluate(RUN_AXE)
    assert {name: said for name, said in found.items() if said} == {}


@pytest.mark.parametrize("where", ["file", "server"])
def test_every_kind_of_page_works_without_scripts_and_asks_for_nothing_else(chromium, site, served, where):
    folder, kinds = site
    start = folder.as_uri() if where == "file" else served
    asked, complained = [], []
    with closing(chromium.new_context(java_script_enabled=False)) as context:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("requestfailed", lambda request: complained.append(request.url))
        page.on("console", lambda message: complained.append(f"{message.text} {message.location['url']}"))
        for name, words in kinds.items():
            page.goto(f"{start}/{name}")
            assert words in page.locator("main").inner_text()
            assert page.locator("body").evaluate("body => getComputedStyle(body).maxWidth") == "992px", name  # styled
            shown = page.locator("main img")
            for number in range(shown.count()):
                assert shown.nth(number).evaluate("img => img.complete && img.naturalWidth") == 960, name
        page.goto(f"{start}/charts/grooming-convictions.html")
        faces = "document.fonts.ready.then(fonts => [...fonts].map(face => `${face.family} ${face.status}`))"
        assert page.evaluate(faces) == ["Inter loaded"] * 2
        assert page.locator("main svg text").first.evaluate("text => getComputedStyle(text).fontFamily")[:5] == "Inter"
    assert [url for url in asked if not url.startswith(f"{start}/")] == []
    assert [each for each in complained if "favicon" not in each] == []


def test_a_reader_goes_from_the_list_to_the_quote_and_into_the_article(chromium, site):
    with closing(chromium.new_context(java_script_enabled=False)) as context:
        page = context.new_page()
        page.goto((site[0] / "index.html").as_uri())
        page.get_by_role("link", name="359 people", exact=True).click()
        assert page.locator("blockquote mark").first.inner_text() == "359"
        page.get_by_role("link", name="Read it in the article").click()
        assert page.locator("#fact-convicted-2018").is_visible()
        page.get_by_role("link", name="Charts", exact=True).click()
        page.get_by_role("link", name="People convicted of child grooming offences").first.click()
        page.get_by_role("link", name="Page that stands alone").click()
        assert "from just 68 to 359" in page.locator("body").inner_text()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_scrolls_sideways(chromium, site, width):
    wide = {}
    with closing(chromium.new_context(viewport={"width": width, "height": 800})) as context:
        page = context.new_page()
        for name in site[1]:
            page.goto((site[0] / name).as_uri())
            wide[name] = page.evaluate(OVERFLOW)
    assert {name: pixels for name, pixels in wide.items() if pixels > 0} == {}


def test_on_paper_the_navigation_is_gone_and_the_ground_is_white(chromium, site):
    with closing(chromium.new_context(color_scheme="dark")) as context:
        page = context.new_page()
        page.goto((site[0] / "facts/convicted-2018.html").as_uri())
        page.emulate_media(media="print")
        assert not page.get_by_role("navigation").is_visible()
        assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(255, 255, 255)"
        assert page.locator("main").evaluate("main => getComputedStyle(main).color") == "rgb(30, 34, 38)"
