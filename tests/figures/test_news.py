"""Statistics as British news writes them: the cases written for this project, with a floor."""

import json
from pathlib import Path

import pytest

from factcheck.figures import Kind, find_figures

CASES = [
    json.loads(row) for row in (Path(__file__).parent / "news_cases.jsonl").read_text(encoding="utf-8").splitlines()
]
NO_STATISTIC = {Kind.OTHER, Kind.DATE, Kind.ORDINAL}
FLOOR = 0.98  # of the figures; two written numbers may be told as a change where the case has a range
LEFT_ALONE = 24  # of 26 texts


def same(found, wanted):
    return found is None if wanted is None else found is not None and abs(float(found) - wanted) <= 1e-9 * abs(wanted)


def is_right(figure, gold):
    if not (figure.start < gold["end"] and gold["start"] < figure.end):
        return False
    if gold["value"] is None:
        return gold["low"] is None or (same(figure.low, gold["low"]) and same(figure.high, gold["high"]))
    return any(same(figure.value, value) for value in [gold["value"], *gold.get("alt", [])])


def test_nearly_every_figure_is_read_right():
    wanted = found = 0
    for case in CASES:
        figures = find_figures(case["text"])
        gold = [figure for figure in case["gold"] if not figure.get("ignore")]
        wanted += len(gold)
        found += sum(any(is_right(figure, one) for figure in figures) for one in gold)
    assert wanted > 120
    assert found / wanted >= FLOOR


@pytest.mark.parametrize("end", ["low", "high"])
def test_bounds_are_the_ones_the_words_give(end):
    bounded = [
        (case, gold) for case in CASES for gold in case["gold"] if gold[end] is not None and gold["value"] is not None
    ]
    right = [
        case["text"]
        for case, gold in bounded
        if any(
            is_right(figure, gold) and same(getattr(figure, end), gold[end]) for figure in find_figures(case["text"])
        )
    ]
    assert len(bounded) >= 4
    assert len(right) == len(bounded)


def test_numbers_that_are_no_statistics_are_left_alone():
    traps = [case["text"] for case in CASES if case["suite"] == "news.traps"]
    quiet = [text for text in traps if all(figure.kind in NO_STATISTIC for figure in find_figures(text))]
    assert len(traps) == 26
    assert len(quiet) >= LEFT_ALONE


def test_the_articles_hold_the_figures_a_reader_counts():
    seeds = Path(__file__).parents[2] / "seeds"
    text = (seeds / "003_9ece7be53368993e.txt").read_text(encoding="utf-8")
    counted = [(figure.text, figure.unit) for figure in find_figures(text) if figure.kind not in NO_STATISTIC]
    assert counted[:4] == [("1,600", "arrest"), ("1,665", "arrest"), ("1,600", "arrest"), ("one year", "year")]
