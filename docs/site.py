"""Takes the site as a reader would see it, gives a few pictures of its pages in docs/screenshots/site/."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from factcheck.exports.site.build import build, write
from factcheck.report import check_store
from factcheck.store.load import load_store
from tests.browser.chromium import NoBrowserError, started

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "screenshots" / "site"
DAY = date(2026, 11, 22)  # fixed, so that the pictures change only when the pages do
TALLEST = 1500
COLOURS = 256
PICTURES = (  # page, width, ground
    ("index.html", 1280, "light"),
    ("charts.html", 1280, "dark"),
    ("charts/grooming-convictions.html", 1280, "light"),
    ("charts/grooming-convictions.html", 390, "dark"),
    ("facts/prosecuted-2013.html", 1280, "dark"),
    ("facts/prosecuted-2013.html", 390, "light"),
    ("articles/more-afraid-of-vigilantes.html", 1280, "light"),
)


def main() -> None:
    """Write the site into a folder of its own and picture it."""
    store = load_store(ROOT)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, started() as browser:
        folder = Path(name)
        write(build(store, check_store(store), DAY), folder)
        for page, width, ground in PICTURES:
            kind = page.partition(".")[0].partition("/")[0].removesuffix("s") if "/" in page else Path(page).stem
            file = FOLDER / f"{kind}-{width}-{ground}.png"
            file.write_bytes(_picture(browser, (folder / page).as_uri(), width, ground))
            print(file.relative_to(ROOT))


def _picture(browser: Browser, address: str, width: int, ground: str) -> bytes:
    page = browser.new_page(
        color_scheme="dark" if ground == "dark" else "light", viewport={"width": width, "height": 800}
    )
    page.goto(address)
    used = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": min(TALLEST, int(used))})
    taken = Image.open(BytesIO(page.screenshot(animations="disabled")))
    page.close()
    packed = BytesIO()
    taken.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
    return packed.getvalue()


if __name__ == "__main__":
    try:
        main()
    except NoBrowserError as error:
        sys.exit(str(error))
