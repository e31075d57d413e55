"""A real browser on the real app, served on this machine; any request that would leave it fails the test.

Nothing here sleeps: a test waits for what it expects to see, and `settled` waits until Streamlit has drawn the page.
While a page runs, Streamlit may put an older address back for a moment: expect an address, never just read it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from archived import make_corpus, scan_here
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect

from dashboard.serve import served
from factcheck.archive.rows import store_check
from tests.browser.chromium import settle

ROOT = Path(__file__).resolve().parent.parent.parent
LOCAL = {"127.0.0.1", "localhost", "::1"}
VIEWPORT = {"width": 1440, "height": 2400}  # tall, so that nothing waits below the fold to be drawn
PATIENCE = 30_000  # milliseconds a busy machine may take to draw something
expect.set_options(timeout=PATIENCE)
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RUN_AXE = """() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
    .filter(one => ['serious', 'critical'].includes(one.impact))
    .flatMap(one => one.nodes.map(node => `${one.impact} ${one.id}: ${one.help}: ${node.html.slice(0, 300)}`)))"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that `-m "not browser"` leaves all of them out."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def store() -> Path:
    """The folder that holds the facts and the articles the app shows."""
    return ROOT


@pytest.fixture(scope="session")
def app() -> Path:
    """The script that is served."""
    return ROOT / "dashboard" / "app.py"


@pytest.fixture(scope="session")
def scans(store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of archive scans, with one of made articles called made."""
    folder = tmp_path_factory.mktemp("archive")
    made = scan_here(make_corpus(60, seed=5).articles, folder, store_check(store), size=20)
    (folder / "scans").mkdir()
    made.rename(folder / "scans" / "made")
    return folder / "scans"


@pytest.fixture(scope="session")
def address(app: Path, store: Path, scans: Path) -> Iterator[str]:
    """The address of the running app."""
    with served(store, app, scans) as found:
        yield found


@pytest.fixture
def foreign_requests() -> list[str]:
    """Every address outside this machine that a page asked for; a page that asked for one fails its test."""
    return []


@pytest.fixture
def script_errors() -> list[str]:
    """Every error that a page's own scripts raised; one fails the test."""
    return []


@pytest.fixture
def context(chromium: Browser, foreign_requests: list[str], script_errors: list[str]) -> Iterator[BrowserContext]:
    """A fresh profile that notes what leaves the machine, and asserts in the end that nothing did."""
    context = chromium.new_context(viewport=VIEWPORT, locale="en-GB", accept_downloads=True, reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)

    def note(address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in {"data", "blob", "about"} and parts.hostname not in LOCAL:
            foreign_requests.append(address)

    def note_request(request: Request) -> None:
        note(request.url)

    def watch(page: Page) -> None:
        page.on("websocket", lambda socket: note(socket.url))
        page.on("pageerror", lambda error: script_errors.append(str(error)))
        page.on("console", note_console)

    def note_console(message: ConsoleMessage) -> None:
        if message.type == "error" and "Content Security Policy" in message.text:
            script_errors.append(message.text)

    context.on("request", note_request)
    context.on("page", watch)
    yield context
    context.close()
    assert not foreign_requests, f"the page asked other hosts: {foreign_requests}"
    assert not script_errors, f"scripts of the page failed: {script_errors}"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page of a fresh profile."""
    return context.new_page()


@pytest.fixture
def settled() -> Callable[[Page], Page]:
    """Wait until Streamlit has run the page's script and drawn what it gave."""
    return settle


@pytest.fixture
def visit(page: Page, address: str, settled: Callable[[Page], Page]) -> Callable[..., Page]:
    """Open a path of the app, as a link from outside would."""

    def go(path: str = "") -> Page:
        page.goto(f"{address}/{path.lstrip('/')}")
        return settled(page)

    return go


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Give what axe-core finds seriously or critically wrong with a page for people who use assistive technology."""

    def run(page: Page) -> list[str]:
        page.evaluate(AXE)
        found: list[str] = page.evaluate(RUN_AXE)
        return found

    return run
