"""The picture of a finding shows its figures as stated, and the proposed change beside them."""

import json
from pathlib import Path

import pytest
import vl_convert
from lxml import etree

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


def test_no_name_is_cut(store, stages):
    facts = [store.facts[fact_id] for fact_id in stages.facts]
    chart = picture(store, facts, None, dark=False).properties(width=600).to_dict()
    words = " ".join(etree.fromstring(vl_convert.vegalite_to_svg(json.dumps(chart)).encode()).itertext())
    for fact in facts:
        if fact.unit == facts[0].unit:
            assert store.measure_of(fact).name in " ".join(words.split())
    assert "…" not in words


def test_the_likeliest_proposal_is_the_other_year(store, stages):
    best = proposals_for(store, stages)[0]
    assert (best.fact, best.change) == ("prosecuted-2013", "period 2013 -> 2018")
    assert "359 / 403 = 89 %" in best.follows
    assert "Proposed: prosecuted-2013" in described([store.facts["prosecuted-2013"]], best)


def test_a_single_figure_is_no_picture(store):
    assert picture(store, [store.facts["britons-interested"]], None, dark=True) is None
