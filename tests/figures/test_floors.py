"""The accuracy on the labelled cases may not fall; they lie outside the repository, so this runs where they are."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# what the project set out to reach; no floor may be lowered below it
LEAST = {"measeval": 70, "cqe.dimension": 88, "cqe.newsquant": 93, "news.core": 96, "news.seeds": 98, "news.traps": 92}
LEAST_MEAN = 94
APART = {"news.traps", "rec.phone", "rec.datetime"}  # not in the mean


@pytest.fixture(scope="module")
def gate():
    spec = importlib.util.spec_from_file_location("number_floors", ROOT / "benchmarks" / "number_floors.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def scores(gate):
    folder = gate.gold_folder()
    if folder is None:
        pytest.skip("no labelled cases here: they lie in ../shared/gold or where FACTCHECK_GOLD says")
    return gate.measure(folder)


def test_no_floor_was_lowered_below_the_aim(gate):
    floors = gate.floors()
    low = {suite: floor for suite, floor in floors.items() if floor < LEAST.get(suite, 90)}
    assert low == {}
    counted = [floor for suite, floor in floors.items() if suite not in APART]
    assert sum(counted) / len(counted) >= LEAST_MEAN


def test_every_suite_keeps_its_floor(gate, scores):
    fallen = {
        suite: scores[suite]["e2e_f1"] for suite, floor in gate.floors().items() if scores[suite]["e2e_f1"] < floor
    }
    assert fallen == {}


def test_bounds_and_units_of_news_are_read(scores):
    assert scores["news.core"]["bounds_acc"] >= 95
    assert scores["news.core"]["unit_acc"] >= 90


def test_no_case_raises(scores):
    assert scores["exceptions"]["count"] == 0
