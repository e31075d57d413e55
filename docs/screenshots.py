"""Takes the app as it is, gives a picture of each view by day and by night in docs/screenshots/: `make screenshots`."""

import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from PIL import Image
from playwright.sync_api import Page

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from archived import make_corpus, scan_here

from dashboard.serve import ROOT, served
from factcheck.archive.rows import store_check
from factcheck.charts.build import build
from factcheck.charts.model import Form, Spec
from factcheck.exports.chart.formats import export
from factcheck.report import check_store
from factcheck.store.load import load_store
from tests.browser.chromium import NoBrowserError, settle, started

FOLDER = ROOT / "docs" / "screenshots"
LINKS = '[data-testid="stTopNavLink"]'
WIDTH = 1360
TALLEST = 1700  # what a reader of the docs still looks at
DRAFT = ROOT / "docs" / "draft-example.md"  # what the page of drafts is pictured with
CHOSEN = "395"
ARTICLES = 400  # of the scan that the page of archives is pictured with
ASKED = {"trends": "?measure=grooming-convictions&fact=convicted-2018"}  # what a view is pictured with
SLIDE = "?alone=yes"  # of the view that presents
PROJECTOR = (1280, 720)
CHART = Spec(Form.CHANGE, ("convicted-2013", "convicted-2018"))  # the file with which verifying is pictured
COLOURS = 256  # a page of text needs no more, and the picture takes a third of the space


def main() -> None:
    """Take every picture; say what was taken."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, served(ROOT, scans=_scan(Path(folder))) as address, started() as browser:
        for scheme in ("light", "dark"):
            page = browser.new_page(color_scheme=scheme, reduced_motion="reduce", locale="en-GB")
            for name, link in _views(page, address).items():
                link += ASKED.get(name, "")  # noqa: PLW2901
                file = FOLDER / f"{name}{'-dark' if scheme == 'dark' else ''}.png"
                file.write_bytes(_picture(page, link))
                print(file.relative_to(ROOT))
            page.set_viewport_size({"width": PROJECTOR[0], "height": PROJECTOR[1]})
            page.goto(f"{address}/present{SLIDE}")
            settle(page).locator(".fc-source").wait_for()
            file = FOLDER / f"slide{'-dark' if scheme == 'dark' else ''}.png"
            file.write_bytes(_packed(settle(page).screenshot(animations="disabled")))
            print(file.relative_to(ROOT))
            page.close()


def _scan(folder: Path) -> Path:
    """Scan made articles, for the page of archives."""
    made = scan_here(make_corpus(ARTICLES, seed=1).articles, folder, store_check(ROOT), size=100)
    (folder / "scans").mkdir()
    made.rename(folder / "scans" / "regional-papers")
    return folder / "scans"


def _views(page: Page, address: str) -> dict[str, str]:
    """Give the name and the address of each view that the app's own menu offers."""
    page.goto(address)
    page.locator(LINKS).first.wait_for()
    links = settle(page).locator(LINKS)
    found = links.evaluate_all("links => links.map(link => [link.innerText, link.href])")
    return {Path(urlsplit(link).path).name or title.strip().lower().replace(" ", "-"): link for title, link in found}


def _picture(page: Page, link: str) -> bytes:
    page.set_viewport_size({"width": WIDTH, "height": TALLEST})
    page.goto(link)
    settle(page).get_by_role("heading").first.wait_for()
    if link.endswith("/draft"):
        _check_a_draft(page)
    if link.endswith("/verify"):
        _verify_a_chart(page)
    used = page.locator('[data-testid="stMainBlockContainer"]').evaluate("main => main.getBoundingClientRect().height")
    page.set_viewport_size({"width": WIDTH, "height": min(TALLEST, max(600, int(used)))})
    return _packed(settle(page).screenshot(animations="disabled"))


def _packed(data: bytes) -> bytes:
    packed = BytesIO()
    colours = Image.open(BytesIO(data)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    colours.save(packed, "PNG", optimize=True)
    return packed.getvalue()


def _verify_a_chart(page: Page) -> None:
    store = load_store(ROOT)
    chart = export(build(store, check_store(store), CHART), "svg")
    page.locator('input[type="file"]').set_input_files(
        {"name": "convictions.svg", "mimeType": "image/svg+xml", "buffer": chart}
    )
    page.get_by_text("Everything is as it was").wait_for()
    settle(page)


def _check_a_draft(page: Page) -> None:
    page.get_by_label("The draft").fill(DRAFT.read_text("utf-8"))
    page.get_by_role("button", name="Check the numbers").click()
    page.locator(f".text button[aria-label^='{CHOSEN}']").click()
    page.locator("h2.fc-chosen").wait_for()
    page.mouse.move(0, 0)
    settle(page)


if __name__ == "__main__":
    try:
        main()
    except NoBrowserError as error:
        sys.exit(str(error))
