"""Fixtures every test may use."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from browser.chromium import NoBrowserError, started
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser
from stores import write_articles

from factcheck.store.load import load_store
from factcheck.store.store import Store

LOCAL = {"127.0.0.1", "localhost", "::1"}

# Time says something about the machine, not about the code; CI looks at the same examples every time.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Refuse every connection that would leave this machine."""
    connect = socket.socket.connect

    def local_only(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOCAL:
            msg = f"a test asked for {address[0]}: tests keep to this machine"
            raise AssertionError(msg)
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", local_only)
        yield


@pytest.fixture
def write_store(tmp_path: Path) -> Callable[..., Path]:
    """Write a store and give its root: write_store(article(TEXT, [fact()]), measures=[...])."""
    return lambda *articles, **keys: write_articles(tmp_path, *articles, **keys)


@pytest.fixture
def make_store(write_store: Callable[..., Path]) -> Callable[..., Store]:
    """Write a store and load it: make_store(article("Two died.", [fact(value="2", quote="Two")]))."""
    return lambda *articles, **keys: load_store(write_store(*articles, **keys))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser, started once for all tests: two cannot be driven from one thread."""
    with ExitStack() as stack:
        try:
            browser = stack.enter_context(started())
        except NoBrowserError as error:
            pytest.skip(str(error))
        yield browser
