"""Statistics as British news writes them: the cases written for this project, with a floor."""

import json
from pathlib import Path

import pytest

from factcheck.figures import Kind, find_figures

CASES = [
    json.loads(row) for row in (Path(__file__).parent / "news_cases.jsonl").read_text(encoding="utf-8").splitlines()
]
NO_STATISTIC = {Kind.OTHER, Kind.DATE, Kind.ORDINAL}
# what is read otherwise than labelled, and why that is no fault
OTHERWISE = {
    "MPs voted by 320 to 290 against.": "two numbers of a division are no range",
    "Membership grew from 1,200 to 4,500.": "who they are is not said: members may be meant",
    "The tax works out at £25 a head.": "what it is counted per belongs to the figure",
    "Homicides fell to 9.7 per million population.": "what it is counted per belongs to the figure",
    "He played for the under-21s at St James' Park before Formula 1 called.": "an age, though a team is named for it",
}
LEFT_ALONE = 25  # of 26 texts


def same(found, wanted):
    return found is None if wanted is None else found is not None and abs(float(found) - wanted) <= 1e-9 * abs(wanted)


def is_right(figure, gold):
    if not (figure.start < gold["end"] and gold["start"] < figure.end):
        return False
    if gold["value"] is None:
        return gold["low"] is None or (same(figure.low, gold["low"]) and same(figure.high, gold["high"]))
    return any(same(figure.value, value) for value in [gold["value"], *gold.get("alt", [])])


def read(figure):
    return figure.text, figure.value, figure.low, figure.high


def faults(case):
    """Give what of a case is not read as it is labelled: each figure's value, ends and unit, and what is no figure."""
    figures = find_figures(case["text"])
    labelled = [gold for gold in case["gold"] if not gold.get("ignore")]
    found = []
    for gold in labelled:
        match = next((figure for figure in figures if is_right(figure, gold)), None)
        if match is None:
            found.append(("not read", case["text"][gold["start"] : gold["end"]]))
        elif gold["value"] is not None and not (same(match.low, gold["low"]) and same(match.high, gold["high"])):
            found.append(("bounds", read(match)))
        elif gold["unit"] and match.unit != gold["unit"]:
            found.append(("unit", match.unit))
    for figure in figures:
        touches = any(figure.start < gold["end"] and gold["start"] < figure.end for gold in case["gold"])
        if not touches and figure.kind not in NO_STATISTIC:
            found.append(("no figure", read(figure)))
    return found


@pytest.mark.parametrize("case", [pytest.param(case, id=case["text"][:60]) for case in CASES])
def test_every_figure_of_a_sentence_is_read_as_labelled_and_nothing_else_is(case):
    assert (faults(case) == []) is (case["text"] not in OTHERWISE)


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
