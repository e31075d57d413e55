"""The view "Archive" in a real browser: by keyboard from the list to an article, by day and by night."""

import pytest
from playwright.sync_api import expect

ROWS = '[data-testid="stDataFrame"] canvas'
PATHS = {
    "list": "archive?verdict=contradicted",
    "months": "archive?show=time",
    "clashes": "archive?show=clashes",
    "article": "archive?article=made-5-000003",
}


def test_the_keyboard_opens_an_article_from_the_list_and_goes_back_to_it(visit, settled):
    page = visit("archive?verdict=contradicted&published=2020")
    page.locator(ROWS).first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")
    page.wait_for_url("**/archive?*article=made-5-*")
    chosen = page.locator('.text button[aria-pressed="true"]')
    expect(page.locator("h2.fc-chosen")).to_have_text(chosen.inner_text())
    expect(page.locator(".fc-head .fc-sign").first).to_contain_text("contradicted")
    page.locator(".text button").first.focus()
    for key in ("End", "Home"):
        page.keyboard.press(key)
        page.keyboard.press("Enter")
        at = {"End": page.locator(".text button").last, "Home": page.locator(".text button").first}[key]
        expect(page.locator("h2.fc-chosen")).to_have_text(at.inner_text())
    back = page.get_by_role("link", name="All numbers of this scan")
    back.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "article=" not in url)
    expect(settled(page).get_by_role("textbox", name="Published")).to_have_value("2020")


def test_the_address_follows_what_is_chosen_and_brings_it_back(visit, address, settled, context):
    page = visit("archive")
    page.get_by_role("button", name="contradicted").or_(page.get_by_role("radio", name="contradicted")).first.click()
    settled(page).get_by_role("textbox", name="Title").fill("piece 1")
    page.keyboard.press("Enter")
    told = f"{address}/archive?scan=made&verdict=contradicted&title=piece+1"
    expect(page).to_have_url(told)
    fresh = context.new_page()
    fresh.goto(told)
    expect(settled(fresh).get_by_role("textbox", name="Title")).to_have_value("piece 1")
    shown = settled(fresh).get_by_text(" numbers in ").inner_text()
    expect(page.get_by_text(" numbers in ")).to_have_text(shown)


def test_a_file_of_the_numbers_can_be_taken_away(visit, settled):
    page = visit("archive?verdict=contradicted")
    page.get_by_text("Take these numbers away").click()
    with page.expect_download() as taken:
        page.get_by_role("button", name="CSV", exact=True).click()
    lines = taken.value.path().read_text("utf-8").splitlines()
    assert taken.value.suggested_filename == "made numbers.csv"
    assert lines[0].endswith("quotes,sources,store_sha256,manifest_sha256")
    number = int(page.get_by_text(" numbers in ").inner_text().split()[0])
    assert len(lines) == number + 1 > 50


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_no_part_of_the_archive_shuts_anybody_out(visit, page, axe, scheme, path):
    page.emulate_media(color_scheme=scheme)
    opened = visit(path)
    opened.get_by_role("heading").first.wait_for()
    assert axe(opened) == []
    assert opened.locator('[data-testid="stException"]').count() == 0
