"""Takes the store as it is, gives a picture of each form of chart by day and by night in docs/screenshots/charts/."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from factcheck.charts.build import build
from factcheck.charts.model import Form, Spec
from factcheck.exports.chart.formats import export
from factcheck.report import check_store
from factcheck.store.load import load_store

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "screenshots" / "charts"
DAY = "2026-11-22"  # fixed, so that the pictures change only when the charts do
FACTS: Mapping[Form, tuple[str, ...]] = {
    Form.TREND: ("convicted-2013", "convicted-2018"),
    Form.COMPARISON: ("children-at-home-kent", "children-at-home-mail"),
    Form.STAGES: ("prosecuted-2013", "convicted-2013"),
    Form.SHARE: ("counts-communication", "counts-activity"),
    Form.CHANGE: ("convicted-2013", "convicted-2018"),
    Form.FACT: ("prosecuted-2013",),
    Form.TABLE: (
        "undercover-arrests-2022-23", "officers-trained-2023-24", "blocked-attempts-2020-04", "hunter-share",
        "hunter-rate", "first-broadcast-kent",
    ),
}  # fmt: skip

OPTIONS, BASE = ("index", "difference"), "convicted-2013"  # ways in which the trend is worked out, and from what


def main() -> None:
    """Draw every form; say what was drawn."""
    store = load_store(ROOT)
    report = check_store(store)
    FOLDER.mkdir(parents=True, exist_ok=True)
    over_time = FACTS[Form.TREND]
    worked = {f"trend-{option}": Spec(Form.TREND, over_time, options={option: BASE}) for option in OPTIONS}
    for name, spec in {**{form.value: Spec(form, facts) for form, facts in FACTS.items()}, **worked}.items():
        for is_dark in (False, True):
            chart = build(store, report, replace(spec, is_dark=is_dark, as_of=DAY))
            file = FOLDER / f"{name}{'-dark' if is_dark else ''}.png"
            file.write_bytes(export(chart, "png"))
            print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
