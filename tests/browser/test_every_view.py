"""Every view of the app, by day and by night: open to everyone, silent towards the outside, readable."""

import pytest

LINKS = '[data-testid="stTopNavLink"]'


@pytest.fixture(params=["light", "dark"])
def scheme(request, page):
    page.emulate_media(color_scheme=request.param)
    return request.param


def test_no_view_shuts_anybody_out_or_shows_an_error(visit, axe, scheme):
    links = visit().locator(LINKS).evaluate_all("links => links.map(link => new URL(link.href).pathname)")
    found = {}
    for link in links:
        page = visit(link)
        page.get_by_role("heading").first.wait_for()
        found[link] = axe(page) + page.locator('[data-testid="stException"]').all_inner_texts()
    assert links
    assert {link: problems for link, problems in found.items() if problems} == {}


def test_the_page_takes_the_scheme_of_the_machine_and_the_font_of_the_project(visit, scheme):
    page = visit()
    wanted = {"light": "rgb(252, 251, 249)", "dark": "rgb(21, 24, 27)"}[scheme]
    app = page.locator('[data-testid="stApp"]')
    assert app.evaluate("element => getComputedStyle(element).backgroundColor") == wanted
    assert app.evaluate("element => getComputedStyle(element).fontFamily").split(",")[0] == "Inter"
    assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px Inter'))")
