from __future__ import annotations

from factcheck.charts.months import Count, described, table, timeline
from factcheck.charts.palette import SOUND, Shade

SHADES = {"contradicted": Shade("#a00", "#f88"), "supported": SOUND, "context": Shade("#555", "#aaa")}
COUNTS = [Count("2023-11", "supported", 2), Count("2024-02", "contradicted", 7), Count("2024-02", "supported", 1)]


def test_every_month_between_the_first_and_the_last_is_drawn_none_left_out() -> None:
    rows = next(iter(timeline(COUNTS, SHADES, dark=False).to_dict()["datasets"].values()))
    assert [(row["name"], row["articles"]) for row in rows if row["verdict"] == "contradicted"] == [
        ("2023-11", 0), ("2023-12", 0), ("2024-01", 0), ("2024-02", 7)
    ]  # fmt: skip
    assert {row["verdict"] for row in rows} == {"contradicted", "supported"}


def test_each_verdict_has_a_colour_a_shape_and_a_dash_of_its_own() -> None:
    lines, points = timeline(COUNTS, SHADES, dark=True).to_dict()["layer"]
    assert lines["encoding"]["color"]["scale"] == {
        "domain": ["contradicted", "supported"],
        "range": ["#f88", SOUND.dark],
    }
    for scale in (lines["encoding"]["strokeDash"]["scale"], points["encoding"]["shape"]["scale"]):
        first, second = scale["range"]
        assert first != second


def test_a_verdict_keeps_its_shape_whatever_others_are_drawn() -> None:
    alone = timeline(COUNTS[:1], SHADES, dark=True).to_dict()["layer"][1]["encoding"]["shape"]["scale"]["range"]
    both = timeline(COUNTS, SHADES, dark=True).to_dict()["layer"][1]["encoding"]["shape"]["scale"]["range"]
    assert alone == both[1:]


def test_it_is_told_in_words_and_as_a_table() -> None:
    assert described(COUNTS, SHADES) == (
        "Articles a month from 2023-11 to 2024-02. contradicted: 7 in all, most in 2024-02 (7); "
        "supported: 3 in all, most in 2023-11 (2)."
    )
    assert described([], SHADES) == "No article with a month."
    assert table(COUNTS, SHADES) == [
        {"Month": "2023-11", "contradicted": 0, "supported": 2},
        {"Month": "2024-02", "contradicted": 7, "supported": 1},
    ]
