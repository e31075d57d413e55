"""Words of an article, a quote or a fact that try to be more than words, in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from injections import INJECTIONS
from stores import article, fact, write_articles

from dashboard.serve import served

HOSTILE = (
    "<img src=http://outside.invalid/a.png onerror=window.taken=1><script>window.taken=1</script>"
    " ![b](http://outside.invalid/b.png) [link](http://outside.invalid) www.outside.invalid $3 to $5 **359** people"
)
HOSTILE = " ".join((HOSTILE, *(text for text in INJECTIONS if text.isprintable() and len(text) < 200)))
LOADED = "all => all.filter(one => /^(?!http:..127)/.test(one.src || one.href || one.data || 'http://127')).map(one => one.outerHTML)"
VIEWS = (
    "",
    "inconsistencies",
    "facts",
    "facts?fact=convicted-2013",
    "trends",
    "sources",
    "sources?fact=convicted-2013",
    "present",
    "verify",
)


@pytest.fixture(scope="module")
def address(app, tmp_path_factory) -> Iterator[str]:
    """The address of the app on a store of hostile words."""
    root: Path = tmp_path_factory.mktemp("hostile")
    places = [{"name": HOSTILE}]
    measures = [
        {"id": "people-convicted", "name": HOSTILE, "unit": "people", "words": ["people"], "definition": HOSTILE}
    ]
    one = fact(
        statement=HOSTILE, quote=HOSTILE, figure="359", origin=HOSTILE, via=[HOSTILE], place=HOSTILE, note=HOSTILE
    )
    source = {"title": HOSTILE, "publisher": HOSTILE, "url": "https://outside.invalid/a"}
    write_articles(root, article(HOSTILE, [one], **source), measures=measures, places=places)
    with served(root, app) as found:
        yield found


@pytest.mark.parametrize("path", VIEWS)
def test_words_stay_words(visit, page, path):
    spoke: list[str] = []
    page.on("dialog", lambda dialog: (spoke.append(dialog.message), dialog.dismiss()))
    page = visit(path)
    page.get_by_role("heading").first.wait_for()
    assert spoke == []
    assert page.locator("img, iframe, object, embed, base, form, video, link, script").evaluate_all(LOADED) == []
    hosts = page.locator("a[href]").evaluate_all("all => all.map(one => new URL(one.href).host)")
    assert {*hosts} <= {urlsplit(page.url).netloc, "outside.invalid"}, hosts
    assert page.evaluate("window.taken") is None
    assert page.locator('img[src*="outside"]').count() == 0
    links = page.locator('a[href^="https://outside.invalid"], a[href^="http://outside.invalid"]').evaluate_all(
        "all => all.map(one => one.textContent.trim())"
    )
    assert set(links) <= {"Open the original at the quote"}


def test_the_original_opens_at_the_quote(visit):
    page = visit("facts?fact=convicted-2013")
    original = page.get_by_role("link", name="Open the original at the quote")
    assert original.get_attribute("href").startswith("https://outside.invalid/a#:~:text=%3Cimg%20src%3D")


def test_the_article_shows_every_character(visit):
    page = visit("sources")
    page.locator(".text button").first.wait_for()
    assert page.locator(".text p").first.evaluate("p => p.textContent") == HOSTILE
