"""A store that cannot be opened, in a real browser: calm, complete, and open again once it is corrected."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from stores import article, fact, write_articles

from dashboard.serve import served


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """A store with a number no one can read."""
    return write_articles(tmp_path_factory.mktemp("unreadable"), article(facts=[fact(value="0123")]))


@pytest.fixture(scope="module")
def address(app, root) -> Iterator[str]:
    """The address of the app on that store."""
    with served(root, app) as found:
        yield found


def test_every_problem_is_told_and_a_correction_opens_the_store(visit, axe, root):
    page = visit()
    expect(page.get_by_role("heading", name="The store cannot be opened yet")).to_be_visible()
    expect(page.get_by_role("listitem")).to_contain_text(["found '0123' where a plain number was wanted"])
    assert axe(page) == []
    write_articles(root, article(facts=[fact()]))
    page.get_by_role("button", name="Read the store again").click()
    expect(page.get_by_role("heading", name="Overview")).to_be_visible()
