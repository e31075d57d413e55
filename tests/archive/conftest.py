"""The check of one article in this process, by which the tests make what every engine should come to."""

from __future__ import annotations

import pytest
from archived import ROOT

from factcheck.archive.part import Attempt, attempt
from factcheck.archive.rows import store_check


@pytest.fixture(scope="session")
def answer() -> Attempt:
    return attempt(store_check(ROOT), 30)
