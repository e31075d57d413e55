"""Figures are worked out from what was published, exactly, with every hedge carried through."""

from decimal import Decimal

import pytest
from drawable import FORMS, charted, loaded, write
from stores import article, fact

from factcheck.charts.build import build
from factcheck.charts.model import ChartRefusedError, Form, Spec
from factcheck.report import StoreReport


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    return loaded(write(tmp_path_factory.mktemp("store")))


def figures(chart):
    (name,) = {key for row in chart.rows for key in row if key.startswith("In ")}
    return name, [row[name] for row in chart.rows]


def test_a_difference_is_exact_and_carries_its_bounds(checked):
    chart = charted(*checked, Form.TREND, difference="convicted-2013")
    assert chart.title.endswith(": difference from 2013")
    assert figures(chart) == (
        "In people, difference from 2013 (68)", ["0", "+291", "more than +432", "from +426 to +478"]
    )  # fmt: skip
    assert chart.values == {
        "convicted-2013": 0, "convicted-2018": 291, "convicted-2020": 432, "convicted-2021": 452
    }  # fmt: skip
    assert "From each figure 68 people convicted (2013) is taken away." in chart.caveats
    assert "2018: +291" in chart.alt
    assert {layer["encoding"]["y"]["title"] for layer in chart.vega["layer"] if "title" in layer["encoding"]["y"]} == {
        "people, difference from 2013 (68)"
    }


def test_a_hedged_base_leaves_its_bounds_on_every_difference(checked):
    _, said = figures(charted(*checked, Form.TREND, difference="convicted-2021"))
    assert said == ["from -478 to -426", "from -187 to -135", "more than -46", "0"]
    _, said = figures(charted(*checked, Form.TREND, difference="convicted-2020"))
    assert said[:2] == ["less than -432", "less than -141"]


def test_what_lies_below_zero_has_a_line_at_zero(checked):
    def rules(chart):
        return [layer for layer in chart.vega["layer"] if layer["encoding"].get("y", {}).get("field") == "zero"]

    assert rules(charted(*checked, Form.TREND, difference="convicted-2018"))
    assert not rules(charted(*checked, Form.TREND, difference="convicted-2013"))


@pytest.fixture
def decimals(make_store):
    """Figures with decimals, and shares of one."""
    text = "0.0012 people, 12.10 people, 99999999999999999999.5 people, 30 % people, 42 % people"
    numbers = {"small": "0.0012", "middle": "12.10", "large": "99999999999999999999.5"}
    facts = [
        fact(name, value=number, quote=f"{number} people", figure=number, period=str(2010 + place))
        for place, (name, number) in enumerate(numbers.items())
    ]
    shares = [
        fact(f"share-{part}", value=f"0.{part}", quote=f"{part} % people", figure=f"{part} %", unit="share",
             measure="share-people", period=f"20{part}")
        for part in ("30", "42")
    ]  # fmt: skip
    measures = [
        {"id": "people-convicted", "name": "People convicted", "unit": "people", "words": ["people"]},
        {"id": "share-people", "name": "Share of people", "unit": "share", "words": ["people"]},
    ]
    return make_store(article(text, [*facts, *shares]), measures=measures)


def drawn(store, *ids, **options):
    return build(store, StoreReport((), (), {}), Spec(Form.TREND, ids, as_of="2024-05-06", options=options))


def test_no_digit_of_a_difference_is_lost(decimals):
    chart = drawn(decimals, "small", "middle", "large", difference="small")
    assert figures(chart)[1] == ["0", "+12.0988", "+99,999,999,999,999,999,999.4988"]
    assert chart.values["middle"] == Decimal("12.0988")


def test_a_difference_of_shares_is_in_percentage_points(decimals):
    name, said = figures(drawn(decimals, "share-30", "share-42", difference="share-30"))
    assert (name, said) == ("In percentage points, difference from 2030 (30 %)", ["0", "+12"])


@pytest.mark.parametrize(
    ("options", "why"),
    [
        pytest.param({"difference": "verdicts"}, "The base of a difference must be one of the facts drawn", id="other"),
        pytest.param(
            {"difference": "convicted-2013", "index": "convicted-2013"},
            "A chart shows one thing: index and difference were asked for together.",
            id="two",
        ),
        pytest.param({"population": "nobody", "index": "convicted-2013"}, "index and per were asked", id="half-a-rate"),
    ],
)
def test_what_cannot_be_worked_out_is_refused(checked, options, why):
    with pytest.raises(ChartRefusedError, match=why):
        build(*checked, Spec(Form.TREND, FORMS[Form.TREND], options=options))
