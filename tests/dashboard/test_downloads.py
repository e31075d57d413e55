"""Taking a chart away: what one reader waits for keeps no other reader waiting."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from factcheck.charts.build import build
from factcheck.charts.model import Form, Spec
from factcheck.exports.chart.converting import converter
from factcheck.exports.chart.formats import export
from factcheck.report import check_store

PATIENCE = 60  # seconds that a busy machine may take


@pytest.fixture
def chart(real_store):
    return build(
        real_store, check_store(real_store), Spec(Form.CHANGE, ("convicted-2013", "convicted-2018"), as_of="2024-05-06")
    )


@pytest.fixture
def halted_worker(chart):
    """Hold the worker process still, as a conversion that never ends would, and let it go again."""
    export(chart, "svg")  # it is running from here on
    worker = converter()._process.pid
    os.kill(worker, signal.SIGSTOP)
    yield lambda: os.kill(worker, signal.SIGCONT)
    os.kill(worker, signal.SIGCONT)


def test_a_conversion_under_way_blocks_no_other_reader(chart, halted_worker, open_view, shown):
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(export, chart, "png")
        for view in ("facts", "trends", "present"):  # other sessions of the same process
            assert shown(open_view(view))
        assert export(chart, "csv")  # what needs no picture is not held up either
        assert not asked.done()
        halted_worker()
        made = asked.result(timeout=PATIENCE)
    assert made == export(chart, "png")


def test_a_worker_that_died_is_started_again(chart):
    before = export(chart, "svg")
    converter()._process.kill()
    converter()._process.wait()
    assert export(chart, "svg") == before
