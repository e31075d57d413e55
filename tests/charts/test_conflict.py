"""The picture of a finding shows its figures as stated, and the proposed change beside them."""

from pathlib import Path

import pytest

from factcheck.charts.conflict import described, picture
from factcheck.repair.advice import proposals_for
from factcheck.report import check_store
from factcheck.store.load import load_store


@pytest.fixture(scope="module")
def store():
    return load_store(Path(__file__).parents[2])


@pytest.fixture(scope="module")
def stages(store):
    return next(found for found in check_store(store).findings if found.rule == "stages")


def test_it_draws_every_figure_of_the_unit_and_the_proposed_one(store, stages):
    facts = [store.facts[fact_id] for fact_id in stages.facts]
    chart = picture(store, facts, proposals_for(store, stages)[0], dark=False)
    (rows,) = chart.to_dict()["datasets"].values()
    assert [(row["said"], row["period"], row["how"]) for row in rows] == [
        ("403", "2013", "as stated"),
        ("68", "2013", "as stated"),
        ("359", "2018", "as stated"),
        ("403 (proposed)", "2018", "as proposed"),
    ]


def test_the_likeliest_proposal_is_the_other_year(store, stages):
    best = proposals_for(store, stages)[0]
    assert (best.fact, best.change) == ("prosecuted-2013", "period 2013 -> 2018")
    assert "359 / 403 = 89 %" in best.follows
    assert "Proposed: prosecuted-2013" in described([store.facts["prosecuted-2013"]], best)


def test_a_single_figure_is_no_picture(store):
    assert picture(store, [store.facts["britons-interested"]], None, dark=True) is None
