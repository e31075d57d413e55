"""Words of an article, a quote or a fact that try to be more than words, in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from injections import INJECTIONS, assert_no_formula, assert_parts_are_bare
from playwright.sync_api import expect
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
    assert_words_stay_words(page)
    assert spoke == []


def assert_words_stay_words(page):
    """Nothing of a page runs, is loaded from outside, or leads there, but for the one link to the source."""
    assert page.locator("img, iframe, object, embed, base, form, video, link, script").evaluate_all(LOADED) == []
    hosts = page.locator("a[href]").evaluate_all("all => all.map(one => new URL(one.href).host)")
    assert {*hosts} <= {urlsplit(page.url).netloc, "outside.invalid"}, hosts
    assert page.evaluate("window.taken") is None
    assert page.locator('img[src*="outside"]').count() == 0
    links = page.locator('a[href^="https://outside.invalid"], a[href^="http://outside.invalid"]').evaluate_all(
        "all => all.map(one => one.textContent.trim())"
    )
    assert set(links) <= {"Open the original at the quote"}


def test_a_draft_stays_words_in_its_page_beside_it_and_in_its_files(visit, page, settled, context, tmp_path):
    spoke: list[str] = []
    page.on("dialog", lambda dialog: (spoke.append(dialog.message), dialog.dismiss()))
    page = visit("draft")
    page.get_by_label("The draft").fill(f"{HOSTILE}\n\nIn 2013, 359 people were convicted. =1+1\n\n=1+1 {HOSTILE}")
    page.get_by_role("button", name="Check the numbers").click()
    page.locator('.text button[aria-label^="359, disputed"]').first.click()
    expect(page.locator(".fc-quote").first).to_contain_text("<script>window.taken=1</script>")
    settled(page).get_by_text("Checked by hand", exact=True).click()
    page.get_by_label("Note").fill(f"=1+1 {HOSTILE}")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Note kept: =1+1 <img")).to_be_visible()
    assert_words_stay_words(settled(page))
    files = {}
    for label in ("Word with comments", "HTML", "CSV"):
        with page.expect_download() as waiting:
            page.get_by_role("button", name=label, exact=True).click()
        files[label] = tmp_path / waiting.value.suggested_filename
        waiting.value.save_as(files[label])
    assert_parts_are_bare(files["Word with comments"].read_bytes())
    assert_no_formula(files["CSV"].read_bytes())
    opened = context.new_page()
    opened.on("dialog", lambda dialog: (spoke.append(dialog.message), dialog.dismiss()))
    opened.set_content(files["HTML"].read_text("utf-8"))
    assert "<script>window.taken=1</script>" in opened.locator("body").inner_text()
    assert opened.locator("script, img, iframe, object, embed, base, form, video").count() == 0
    assert opened.evaluate("window.taken") is None
    assert spoke == []


def test_the_original_opens_at_the_quote(visit):
    page = visit("facts?fact=convicted-2013")
    original = page.get_by_role("link", name="Open the original at the quote")
    assert original.get_attribute("href").startswith("https://outside.invalid/a#:~:text=%3Cimg%20src%3D")


def test_the_article_shows_every_character(visit):
    page = visit("sources")
    page.locator(".text button").first.wait_for()
    assert page.locator(".text p").first.evaluate("p => p.textContent") == HOSTILE
