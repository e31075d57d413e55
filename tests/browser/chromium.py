"""Takes nothing, gives a browser that keeps to this machine: for the tests and for the pictures in the docs.

`python -m tests.browser.chromium` says whether this machine can start one, and what it lacks.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright._impl._driver import compute_driver_executable
from playwright.sync_api import Browser, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",  # what a page asks does not get out
)
DRAWN = """() => document.querySelector('[data-testid="stApp"][data-test-script-state="notRunning"]') !== null
    && document.querySelector('[data-testid="stApp"][data-test-connection-state="CONNECTED"]') !== null
    && document.querySelector('[data-testid="stSkeleton"], [data-testid="stAppSkeleton"]') === null
    && document.querySelector('[data-stale="true"]') === null
    && [...document.querySelectorAll('[data-testid="stVegaLiteChart"]')].every(
        chart => chart.querySelector('canvas, svg') !== null)
    && document.fonts.status === 'loaded'"""


class NoBrowserError(RuntimeError):
    """This machine has no browser that can be driven."""


def found() -> str:
    """Give the path of a browser that this machine can start and drive."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        msg = f"No browser: none of {', '.join(NAMES)} is installed. On Debian: apt-get install chromium"
        raise NoBrowserError(msg)
    for command in ([path, "--version"], [*compute_driver_executable(), "--version"]):
        tried = subprocess.run(command, capture_output=True, text=True, check=False)
        if tried.returncode:
            msg = f"{command[0]} does not start: {tried.stderr.strip()}. On Debian: apt-get install libatomic1 chromium"
            raise NoBrowserError(msg)
    return path


@contextmanager
def started() -> Iterator[Browser]:
    """Hold a browser open."""
    path = found()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


def settle(page: Page) -> Page:
    """Wait until Streamlit has run the page's script and the browser has drawn what it gave."""
    page.wait_for_function(DRAWN)
    return page


if __name__ == "__main__":
    try:
        found()
    except NoBrowserError as error:
        sys.exit(str(error))
