"""Fixtures that run the app without a browser, on any store; nothing is kept from one test to the next."""

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from factcheck.store.load import load_store
from factcheck.store.store import Store

ROOT = Path(__file__).resolve().parent.parent.parent
APP = ROOT / "dashboard" / "app.py"
TIMEOUT = 30  # seconds, on a slow and busy machine


@pytest.fixture(autouse=True)
def no_cache():
    """Forget what other tests have read."""
    st.cache_resource.clear()


@pytest.fixture
def real_store() -> Store:
    """The project's own store."""
    return load_store(ROOT)


@pytest.fixture
def open_view(monkeypatch) -> Callable[..., AppTest]:
    """Run a view: open_view("facts", root, fact="convicted-2013"); the root defaults to the project's own store."""

    def run(view: str = "", root: Path = ROOT, **parameters: str | list[str]) -> AppTest:
        monkeypatch.setenv("FACTCHECK_STORE", str(root))
        app = AppTest.from_file(str(APP), default_timeout=TIMEOUT)
        if view:
            app.run()
            app._page_hash = next(
                key for key, known in app._registered_pages.items() if known.get("url_pathname") == view
            )
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.run()

    return run


@pytest.fixture
def shown() -> Callable[[AppTest], str]:
    """Give all markup and words that a run of the app put on the page."""

    def read(app: AppTest) -> str:
        assert not app.exception, [error.value for error in app.exception]
        markup = [element.proto.body for element in app.get("html") if "<style>" not in element.proto.body]
        plain = [
            element.value for kind in (app.title, app.header, app.caption, app.info, app.warning) for element in kind
        ]
        return "\n".join([*markup, *plain])

    return read
