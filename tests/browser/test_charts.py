"""Charts in a real browser: a point opens its evidence, an address reproduces a page, a presenter's keys turn slides."""

import pytest
from playwright.sync_api import expect

TRENDS = "trends?measure=grooming-convictions"
CHART = '[data-testid="stVegaLiteChart"]'
DIFFERENCE = "trend~convicted-2013~convicted-2018~difference=convicted-2013"


def point(page, value):
    return page.locator(f'{CHART} [aria-label*="Value: {value}"]').first


def ringed(page):
    """The chosen mark, whatever its colour: where the one ring stands."""
    return page.locator(f"{CHART} .ring_marks path")


def test_a_click_on_a_point_opens_quote_article_and_findings_and_stands_in_the_address(visit, settled):
    page = visit(TRENDS)
    point(page, "359").click(force=True)
    expect(settled(page).locator("blockquote mark")).to_have_text("359")
    page.wait_for_url("**fact=convicted-2018*")
    expect(page.get_by_role("link", name="See it in the article")).to_be_visible()
    expect(ringed(page)).to_have_count(1)
    expect(page.get_by_role("link", name="Open with quotes and working").first).to_be_visible()


@pytest.mark.parametrize("form", ["comparison", "change", "difference:convicted-2018", "index:convicted-2018"])
def test_a_click_opens_the_words_whatever_the_figures_are_shown_as(visit, settled, form):
    page = visit(f"{TRENDS}&as={form}")
    value = {"difference:convicted-2018": "-291", "index:convicted-2018": "18.94"}.get(form, "68")
    point(page, value).click(force=True)
    expect(settled(page).locator("blockquote mark").first).to_have_text("68")
    expect(ringed(page)).to_have_count(1)


def test_the_keyboard_reaches_the_words_behind_a_point_by_the_table(visit, settled):
    page = visit(TRENDS)
    page.locator('[data-testid="stDataFrame"] canvas').first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")
    page.wait_for_url("**fact=convicted-2018*")
    expect(settled(page).locator("blockquote mark").first).to_have_text("359")
    expect(ringed(page)).to_have_count(1)
    second = ringed(page).get_attribute("transform")
    point(page, "68").click(force=True)
    page.wait_for_url("**fact=convicted-2013*")
    expect(ringed(page)).not_to_have_attribute("transform", second)
    expect(ringed(page)).to_have_count(1)


def test_an_address_reproduces_the_page_in_a_fresh_browser(visit, address, settled, context):
    page = visit(TRENDS)
    page.get_by_role("combobox", name="Shown as").click()
    page.get_by_role("option", name="difference from 2018").click()
    page.wait_for_url("**as=difference*")
    point(settled(page), "-291").click(force=True)
    page.wait_for_url("**fact=convicted-2013*")
    expect(settled(page).locator("blockquote mark")).to_have_text("68")
    shown = "measure=grooming-convictions&unit=people&place=-&as=difference%3Aconvicted-2018"
    told = f"{address}/trends?{shown}&fact=convicted-2013"
    expect(page).to_have_url(told)
    fresh = context.new_page()
    fresh.goto(told)
    settled(fresh)
    for each in (page, fresh):
        expect(each.get_by_role("heading", name="difference from 2018")).to_be_visible()
        expect(each.locator("blockquote mark")).to_have_text("68")
        expect(ringed(each)).to_have_count(1)
    assert ringed(page).get_attribute("transform") == ringed(fresh).get_attribute("transform")
    said = [each.locator(f"{CHART} [aria-label]").evaluate_all("all => all.map(e => e.getAttribute('aria-label'))")
            for each in (page, fresh)]  # fmt: skip
    assert said[0] == said[1]
    assert said[0]


@pytest.mark.parametrize(("on", "back"), [("ArrowRight", "ArrowLeft"), ("PageDown", "PageUp")])
def test_a_presenter_turns_slides_by_keyboard_and_by_remote_control(visit, settled, on, back):
    page = visit(f"present?alone=yes&show=grooming-convictions&show={DIFFERENCE}")
    expect(page.get_by_text("1 of 2")).to_be_visible()
    page.keyboard.press(on)
    expect(page.get_by_role("heading", name="difference from 2013")).to_be_visible()
    expect(page.get_by_text("2 of 2")).to_be_visible()
    settled(page).keyboard.press(back)
    expect(page.get_by_text("1 of 2")).to_be_visible()
    settled(page).keyboard.press("Escape")
    expect(settled(page).get_by_role("heading", name="Present", exact=True)).to_be_visible()
    page.wait_for_url(lambda url: url.count("show=") == 2)


@pytest.mark.parametrize("name", ["grooming-convictions", DIFFERENCE], ids=["bars", "trend"])
def test_a_slide_shows_its_source_line_on_the_smallest_projector(visit, page, name):
    page.set_viewport_size({"width": 1280, "height": 720})
    visit(f"present?alone=yes&show={name}")
    source = page.locator(".fc-source")
    box = source.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 720
    assert source.evaluate("element => parseFloat(getComputedStyle(element).fontSize)") >= 16


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", [TRENDS, "present?show=grooming-convictions"], ids=["trends", "bars"])
def test_no_page_is_wider_than_its_screen_and_no_value_is_cut(visit, page, width, path):
    page.set_viewport_size({"width": width, "height": 2400})
    visit(path)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    cut = page.locator(f"{CHART} svg").first.evaluate(
        """svg => { const box = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('text')].filter(text => text.textContent).filter(text => {
                const one = text.getBoundingClientRect();
                const air = 0.3 * parseFloat(getComputedStyle(text).fontSize);  // a line is higher than its letters
                return one.left < box.left - air || one.right > box.right + air || one.top < box.top - air
                    || one.bottom > box.bottom + air;
            }).map(text => text.textContent); }"""
    )
    assert cut == []


def test_no_chart_can_be_taken_away_without_its_evidence(visit):
    page = visit(TRENDS)
    page.locator(CHART).hover()
    for name in ("Download as PNG", "Copy Vega-Lite spec"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "path",
    [f"{TRENDS}&as=difference:convicted-2018&fact=convicted-2013", f"present?alone=yes&show={DIFFERENCE}"],
    ids=["trends", "present"],
)
def test_no_chart_shuts_anybody_out(visit, page, axe, scheme, path):
    page.emulate_media(color_scheme=scheme)
    assert axe(visit(path)) == []
