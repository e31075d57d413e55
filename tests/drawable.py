"""A store in which every form of chart can be drawn, and the charts of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from stores import article, fact, write_articles

from factcheck.charts.build import build
from factcheck.charts.model import Chart, Form, Spec
from factcheck.report import StoreReport, check_store
from factcheck.store.load import load_store
from factcheck.store.store import Store

TEXT = (
    "In 2013 prosecutors charged 100 people and 68 people were convicted. In 2018, 359 people were convicted. "
    "In 2020 more than 500 people were convicted, in 2021 about 520 people. Another court counted 12 guilty verdicts. "
    "Of them 40 people were young. Of 68 people 17 people went free. In 2013 the country had 5,000,000 people. "
    "Three in ten, 30 %, were young. There were 7 cases in 2013. The trial began on 3 May 2013."
)
MEASURES: list[dict[str, Any]] = [
    {"id": "charged", "name": "people charged", "unit": "people", "words": ["charged"], "concept": "court"},
    {"id": "convicted", "name": "people convicted", "unit": "people", "words": ["convicted"], "concept": "court"},
    {"id": "guilty", "name": "guilty verdicts", "unit": "people", "words": ["verdicts"], "concept": "court"},
    {"id": "freed", "name": "people who went free", "unit": "people", "words": ["free"], "part_of": "convicted"},
    {"id": "inhabitants", "name": "inhabitants", "unit": "people", "words": ["country"]},
    {"id": "young-share", "name": "share of the young", "unit": "share", "words": ["young"], "about": "convicted"},
    {"id": "cases", "name": "cases in court", "unit": "cases", "words": ["cases"], "concept": "court"},
    {"id": "start", "name": "start of the trial", "unit": "date", "words": ["began"]},
]
STAGES = [{"name": "Through the courts", "steps": ["charged", "convicted"]}]
FORMS: Mapping[Form, tuple[str, ...]] = {
    Form.TREND: ("convicted-2013", "convicted-2018", "convicted-2020", "convicted-2021"),
    Form.COMPARISON: ("convicted-2018", "elsewhere-2018"),
    Form.STAGES: ("charged-2013", "convicted-2013"),
    Form.SHARE: ("convicted-2013", "freed-2013"),
    Form.CHANGE: ("convicted-2013", "convicted-2018"),
    Form.FACT: ("convicted-2020",),
    Form.TABLE: ("convicted-2013", "young", "trial-start", "cases-2013"),
}


def one(fact_id: str, measure: str, value: str, figure: str, quote: str, **keys: Any) -> dict[str, Any]:
    """A fact of the article."""
    period = keys.pop("period", "2013")
    return fact(fact_id, measure=measure, value=value, figure=figure, quote=quote, period=period, **keys)


def facts() -> list[dict[str, Any]]:
    """The facts of the first article."""
    return [
        one("charged-2013", "charged", "100", "100", "In 2013 prosecutors charged 100 people"),
        one("convicted-2013", "convicted", "68", "68", "68 people were convicted"),
        one("convicted-2018", "convicted", "359", "359", "In 2018, 359 people were convicted", period="2018"),
        one(
            "convicted-2020", "convicted", "500", "500", "In 2020 more than 500 people were convicted",
            period="2020", bound="more than",
        ),
        one("convicted-2021", "convicted", "520", "520", "in 2021 about 520 people", period="2021", bound="about"),
        one("verdicts", "guilty", "12", "12", "Another court counted 12 guilty verdicts", period="2016"),
        one("freed-2013", "freed", "17", "17", "17 people went free"),
        one("inhabitants-2013", "inhabitants", "5000000", "5,000,000", "the country had 5,000,000 people"),
        one("young", "young-share", "0.3", "30 %", "Three in ten, 30 %, were young", unit="share", period=None),
        one("cases-2013", "cases", "7", "7", "There were 7 cases in 2013", unit="cases"),
        one("trial-start", "start", None, None, "The trial began on 3 May 2013", unit="date", period="2013-05-03"),
    ]  # fmt: skip


def write(
    root: Path,
    first: list[dict[str, Any]] | None = None,
    measures: list[dict[str, Any]] | None = None,
    places: list[dict[str, Any]] | None = None,
    **source: Any,
) -> Path:
    """Write the store; further keys are those of the first article's source."""
    other = "In 2018, 360 people were convicted, another paper says."
    elsewhere = one("elsewhere-2018", "convicted", "360", "360", "In 2018, 360 people were convicted", period="2018")
    source = {"publisher": "The Paper", "url": "https://example.org/story?a=1&b=2", **source}
    return write_articles(
        root,
        article(TEXT, facts() if first is None else first, **source),
        article(other, [elsewhere], name="second", publisher="Another Paper"),
        measures=measures or MEASURES,
        stages=STAGES,
        places=places or [],
    )


def loaded(root: Path) -> tuple[Store, StoreReport]:
    """Load and check it."""
    store = load_store(root)
    return store, check_store(store)


def charted(store: Store, report: StoreReport, form: Form, *, dark: bool = False, **options: str) -> Chart:
    """Draw one form, as of a fixed day."""
    return build(store, report, Spec(form, FORMS[form], is_dark=dark, as_of="2024-05-06", options=options))


def titled(chart: Chart, title: str) -> Chart:
    """Give a chart another title."""
    return replace(chart, title=title)
