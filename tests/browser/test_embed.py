"""Taking a fact's card from its page into another page: by copying its HTML, and as a file that can be verified."""

from pathlib import Path

from playwright.sync_api import expect

from factcheck.exports.chart.formats import read


def test_the_card_of_a_fact_is_copied_or_saved_as_html(visit, settled, axe):
    page = visit("facts?fact=convicted-2018")
    page.get_by_text("Take this fact away").click()
    settled(page).get_by_role("button", name="Embed", exact=True).click()
    dialog = page.get_by_role("dialog")
    shown = dialog.get_by_test_id("stCode")
    expect(shown).to_contain_text('<figure data-factcheck="1"')
    assert axe(settled(page)) == []
    with page.expect_download() as saved:
        dialog.get_by_role("button", name="As a file").click()
    data = Path(saved.value.path()).read_bytes()
    assert saved.value.suggested_filename.endswith(".embed.html")
    assert shown.inner_text().split() == data.decode().split()
    carried = read(data)
    assert carried.is_whole
    assert [fact.id for fact in carried.evidence.facts] == ["convicted-2018"]


def test_a_fact_alone_is_presented_with_its_words(visit, axe):
    page = visit("present?show=hunter-cases")
    expect(page.get_by_text("250 cases", exact=True)).to_be_visible()
    expect(page.locator("mark", has_text="250").first).to_be_visible()
    assert axe(page) == []
