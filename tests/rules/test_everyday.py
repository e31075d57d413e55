"""Inconsistencies of everyday reporting are found, and what only looks like one raises nothing."""

from pathlib import Path

import pytest
import yaml
from stores import article, fact, write_articles

from factcheck.finding import Level
from factcheck.report import check_store
from factcheck.store.load import load_store

CASES = yaml.load(Path(__file__).with_name("everyday.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
MISSING = {"attribution", "metadata"}  # what these short texts leave out on purpose


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"].replace(" ", "-")) for case in CASES])
def test_what_does_not_add_up_is_found_and_nothing_else(tmp_path, case):
    units = {each["id"]: each["unit"] for each in case["measures"]}
    articles = [
        article(
            each["text"],
            [
                fact(
                    **{"quote": each["text"], "statement": each["text"], "unit": units[keys["measure"]], "period": None}
                    | keys
                )
                for keys in each["facts"]
            ],
            name=f"paper-{number}",
        )
        for number, each in enumerate(case["articles"])
    ]
    write_articles(
        tmp_path, *articles, measures=case["measures"], stages=case.get("stages", ()), places=case.get("places", ())
    )
    named = {rule for rule, *_ in case["wanted"]}
    found = [
        each
        for each in check_store(load_store(tmp_path)).findings
        if each.rule in named or (each.level is not Level.NOTE and each.rule not in MISSING)
    ]
    assert [[each.rule, each.level.value, sorted(each.facts)] for each in found] == case["wanted"]
    if "first" in case:
        assert found[0].suggestion.startswith(f"One change would make these figures consistent: {case['first']}")
