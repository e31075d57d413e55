"""What people do in the app, in a real browser: from a finding to the words in the article, by mouse and by keyboard."""

import re

import pytest
from playwright.sync_api import expect

STAGES = "inconsistencies?rule=stages&article=more-afraid-of-vigilantes"
ARTICLE = "sources?article=more-afraid-of-vigilantes"


@pytest.fixture
def follow(settled):
    """Click a link of the app by its words."""

    def click(page, words):
        page.get_by_role("link", name=words, exact=True).first.click()
        return settled(page)

    return click


def test_a_finding_leads_to_the_quote_in_the_article(visit, follow):
    page = visit(STAGES)
    expect(page.locator("mark", has_text=re.compile("^403$")).first).to_be_visible()
    follow(page, "Fact prosecuted-2013")
    expect(page.get_by_role("heading", name="403 people", exact=True)).to_be_visible()
    follow(page, "See it in the article")
    chosen = page.locator('button[aria-pressed="true"]')
    expect(chosen).to_have_text("403")
    expect(chosen).to_be_in_viewport()
    expect(page.locator(".lit").first).to_contain_text("According to the BBC, of the")


def test_a_permalink_opens_the_same_fact_in_a_fresh_browser(visit, follow, context, settled):
    page = visit("facts?search=prosecuted")
    fresh = context.new_page()
    fresh.goto(visit("facts?fact=convicted-2018").url)
    expect(settled(fresh).get_by_role("heading", name="359 people", exact=True)).to_be_visible()
    expect(fresh.locator("blockquote mark").first).to_have_text("359")
    cited = fresh.get_by_test_id("stCode").inner_text().strip()
    assert cited == fresh.url
    assert page.locator('[data-testid="stException"]').count() == 0


def test_a_finding_has_a_permalink_that_opens_it_alone(visit, follow):
    page = visit(STAGES)
    follow(page, "Permalink")
    page.wait_for_url("**/inconsistencies?finding=*")
    expect(page.get_by_role("link", name="All findings")).to_be_visible()
    expect(page.locator('[class*="st-key-finding-"]')).to_have_count(1)


def test_the_keyboard_goes_from_number_to_number_and_chooses_one(visit, settled):
    page = visit(ARTICLE)
    numbers = page.locator(".text button")
    expect(numbers.first).to_be_visible()
    numbers.first.focus()
    page.keyboard.press("ArrowRight")
    expect(numbers.nth(1)).to_be_focused()
    page.keyboard.press("Tab")
    expect(numbers.nth(2)).to_be_focused()
    page.keyboard.press("End")
    expect(numbers.last).to_be_focused()
    page.keyboard.press("Home")
    expect(numbers.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h2.fc-chosen")).to_have_text(numbers.nth(1).inner_text())
    expect(numbers.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(numbers.nth(1)).to_be_focused()
    page.wait_for_url("**figure=*")


def test_every_number_of_an_article_says_what_became_of_it(visit):
    page = visit(ARTICLE)
    expect(page.locator(".text button").first).to_be_visible()
    labels = page.locator(".text button").evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")
    assert labels
    assert [label for label in labels if not re.search(r", (fact|fact, flagged|dismissed|unresolved): .", label)] == []


def test_the_article_reads_as_it_was_captured(visit, store):
    page = visit(ARTICLE)
    expect(page.locator(".text button").first).to_be_visible()
    shown = page.locator(".text").evaluate("text => [...text.querySelectorAll('p')].map(p => p.textContent).join(' ')")
    text = next((store / "seeds").glob("004_*.txt")).read_text("utf-8")
    assert shown.split() == text.split()


def test_a_click_on_a_point_opens_its_quote(visit, settled):
    page = visit("trends?measure=grooming-convictions")
    point = page.locator('[data-testid="stVegaLiteChart"] [aria-label*="Value: 359"]').first
    point.click(force=True)
    expect(settled(page).locator("blockquote mark")).to_have_text("359")


def test_the_keyboard_opens_a_fact_from_the_list(visit):
    page = visit("facts?search=prosecuted+403")
    page.locator('[data-testid="stDataFrame"] canvas').first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")
    page.wait_for_url("**/facts?fact=prosecuted-2013")


def test_the_address_bar_and_the_back_button_follow_from_fact_to_fact(visit, follow):
    page = visit("facts?fact=prosecuted-2013")
    follow(page, "Fact convicted-2013")
    page.wait_for_url("**/facts?fact=convicted-2013")
    expect(page.get_by_role("heading", name="68 people", exact=True)).to_be_visible()
    page.go_back()
    page.wait_for_url("**/facts?fact=prosecuted-2013")
    expect(page.get_by_role("heading", name="403 people", exact=True)).to_be_visible()
    follow(page, "All facts")
    expect(page.get_by_role("heading", name="Facts", exact=True)).to_be_visible()
    page.wait_for_url("**/facts")


def test_the_back_button_returns_to_the_list_of_findings(visit, follow):
    page = visit(STAGES)
    follow(page, "Fact prosecuted-2013")
    expect(page.get_by_role("heading", name="403 people", exact=True)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Inconsistencies", exact=True)).to_be_visible()


def test_a_choice_of_article_survives_a_look_at_another_page(visit, follow):
    page = visit("sources?article=hunted-one")
    expect(page.locator(".text")).to_contain_text("70,000 likes")
    follow(page, "Trends")
    expect(page.get_by_role("heading", name="Trends", exact=True)).to_be_visible()
    follow(page, "Sources")
    expect(page.locator(".text")).to_contain_text("70,000 likes")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "path",
    ["facts?fact=prosecuted-2013", STAGES, f"{ARTICLE}&fact=prosecuted-2013", "trends?measure=grooming-convictions"],
    ids=["fact", "finding", "article", "trend"],
)
def test_no_deep_page_shuts_anybody_out(visit, page, axe, scheme, path):
    page.emulate_media(color_scheme=scheme)
    assert axe(visit(path)) == []
