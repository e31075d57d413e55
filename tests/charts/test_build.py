"""A fitting form is picked, a misleading one refused with the reason, and every chart says what is known against it."""

import json

import altair as alt
import pytest
from drawable import FORMS, charted, facts, loaded, write

from factcheck.charts.build import build, refusals, suggest
from factcheck.charts.model import ChartRefusedError, Form, Spec
from factcheck.charts.palette import ACCENT, GROUND, INK, LEVELS, QUIET


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    return loaded(write(tmp_path_factory.mktemp("store")))


def refused(checked, form, *ids, **options):
    with pytest.raises(ChartRefusedError) as error:
        build(*checked, Spec(form, ids, options=options))
    return error.value


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_drawn_with_words_rows_and_evidence(checked, form):
    chart = charted(*checked, form)
    assert {fact.id for fact in chart.facts} == set(FORMS[form])
    assert {row["Fact"] for row in chart.rows} == set(FORMS[form])
    assert chart.alt.startswith(f"{chart.title}. {chart.subtitle}.")
    assert all(caveat in chart.alt for caveat in chart.caveats)
    assert chart.source_line.endswith(f"As of 6 May 2024. Check with code {chart.code}.")
    assert "The Paper: The first article" in chart.source_line
    if chart.vega:
        alt.LayerChart.from_dict(json.loads(json.dumps(chart.vega)))  # held against the schema of Vega-Lite


@pytest.mark.parametrize("form", list(Form))
def test_the_form_that_fits_is_picked(checked, form):
    assert suggest(checked[0], FORMS[form]).form is form


def test_units_that_differ_stand_on_no_axis(checked):
    error = refused(checked, Form.TREND, "convicted-2013", "cases-2013")
    assert error.why == (
        "68 people convicted (2013) and 7 cases in court (2013) cannot be drawn on one axis: "
        "they differ in counting unit (people / cases)."
    )
    assert error.instead is Form.TABLE
    assert str(error).endswith("Instead they can be drawn as a table (--form table).")


def test_things_that_differ_stand_on_no_axis(checked):
    error = refused(checked, Form.TREND, "convicted-2013", "inhabitants-2013")
    assert "they count different things (people convicted / inhabitants)" in error.why


def test_an_event_and_an_undated_figure_stand_at_no_time(checked):
    assert "is an event, not an amount" in refused(checked, Form.TREND, "trial-start").why
    assert "its article states no period" in refused(checked, Form.TREND, "young").why


def test_stages_of_two_cohorts_are_refused(checked):
    error = refused(checked, Form.STAGES, "charged-2013", "convicted-2018")
    assert "they differ in period (2013 / 2018)" in error.why
    assert error.instead is not Form.STAGES


def test_a_part_of_another_unit_is_no_share(checked):
    assert (
        "they differ in counting unit (cases / people)"
        in refused(checked, Form.SHARE, "cases-2013", "convicted-2013").why
    )


def test_what_is_not_known_as_a_part_is_no_share(checked):
    assert (
        "measures.yaml says neither part_of nor sum_of"
        in refused(checked, Form.SHARE, "inhabitants-2013", "convicted-2013").why
    )


def test_a_part_larger_than_its_whole_is_refused(tmp_path):
    changed = [{**each, "value": "170"} if each["id"] == "freed-2013" else each for each in facts()]
    assert "is larger than the whole" in refused(loaded(write(tmp_path, changed)), Form.SHARE, *FORMS[Form.SHARE]).why


def test_a_change_needs_periods_that_are_apart(checked):
    assert "their periods are not apart" in refused(checked, Form.CHANGE, "convicted-2018", "elsewhere-2018").why


def test_an_unknown_fact_is_refused_with_the_nearest(checked):
    assert refused(checked, Form.TABLE, "convicted-2031").why == (
        "No fact has the id 'convicted-2031': did you mean 'convicted-2013'?"
    )
    with pytest.raises(ChartRefusedError, match="none was named"):
        suggest(checked[0], [])


def test_why_every_other_form_is_refused_can_be_asked(checked):
    found = refusals(checked[0], ["convicted-2013", "cases-2013"])
    assert set(found) == set(Form) - {Form.TABLE}


def test_the_change_is_said_in_number_percent_and_times(checked):
    chart = charted(*checked, Form.CHANGE)
    assert chart.rows[1]["Change"] == "+291 people, +427.94 %, 5.28 times"


def test_the_stage_says_how_many_go_on(checked):
    chart = charted(*checked, Form.STAGES)
    assert chart.rows[1]["From the stage before"] == "68 % of the stage before (68 of 100)"


def test_a_break_in_definition_is_drawn_and_said(checked):
    chart = build(*checked, Spec(Form.TREND, ("convicted-2013", "verdicts", "convicted-2018")))
    assert "another definition" in json.dumps(chart.vega)
    assert "The definition changes between 2013 and 2016: people convicted / guilty verdicts." in chart.caveats
    assert "It rises" not in chart.alt


def test_an_event_is_said_by_its_date_alone(checked):
    assert "Start of the trial: 3 May 2013." in charted(*checked, Form.TABLE).alt


def test_a_trend_is_said_with_its_range_and_its_way(checked):
    chart = build(*checked, Spec(Form.TREND, ("convicted-2013", "convicted-2018")))
    assert "The lowest is 68 people (2013), the highest 359 people (2018)." in chart.alt
    assert "It rises from 68 people (2013) to 359 people (2018), by 427.94 %." in chart.alt


def test_an_open_end_leaves_the_way_open(checked):
    chart = build(*checked, Spec(Form.TREND, ("convicted-2020", "convicted-2021")))
    assert "with their hedges that may be a rise or a fall" in chart.alt


def test_an_index_makes_its_base_a_hundred(checked):
    chart = charted(*checked, Form.TREND, index="convicted-2013")
    column = "In index, 2013 = 100"
    *exact, about = [row[column] for row in chart.rows]
    assert exact == ["100", "527.94", "more than 735.29"]
    hedged = checked[0].facts["convicted-2021"].amount
    assert about == f"from {hedged.low / 68 * 100:.2f} to {hedged.high / 68 * 100:.2f}"
    assert "Each figure is divided by 68 people convicted (2013), times 100." in chart.caveats


def test_a_rate_carries_its_people_as_a_fact(checked):
    chart = charted(*checked, Form.TREND, per="100000", population="inhabitants-2013")
    assert chart.rows[0]["In people per 100,000 people"] == "1.36"
    assert "inhabitants-2013" in {fact.id for fact in chart.facts}


@pytest.mark.parametrize(
    ("options", "why"),
    [
        pytest.param({"index": "verdicts"}, "must be one of the facts drawn", id="base-not-drawn"),
        pytest.param({"index": "nothing"}, "wants the id of a fact", id="no-such-base"),
        pytest.param({"per": "100000"}, "wants the id of a fact", id="no-people"),
        pytest.param({"per": "x", "population": "inhabitants-2013"}, "wants a number such as 100000", id="no-number"),
        pytest.param({"per": "NaN", "population": "inhabitants-2013"}, "wants a number", id="nan"),
    ],
)
def test_an_option_that_makes_no_sense_is_refused(checked, options, why):
    assert why in refused(checked, Form.TREND, *FORMS[Form.TREND], **options).why


def test_an_option_nobody_knows_is_refused_with_the_nearest(checked):
    assert "did you mean 'difference'" in refused(checked, Form.TREND, *FORMS[Form.TREND], diference="x").why


def test_an_option_is_never_passed_over(checked):
    error = refused(checked, Form.CHANGE, *FORMS[Form.CHANGE], index="convicted-2013")
    assert error.why == "A change takes no option; found index, which only a trend takes."
    assert error.instead is Form.TREND


def test_a_rate_of_another_place_is_refused(tmp_path):
    changed = [{**each, "place": "Kent"} if each["id"] == "inhabitants-2013" else each for each in facts()]
    error = refused(
        loaded(write(tmp_path, changed)), Form.TREND, *FORMS[Form.TREND], per="1000", population="inhabitants-2013"
    )
    assert "would mislead: they differ in place or population (not stated / Kent)" in error.why


def test_a_finding_is_a_sign_and_a_sentence(checked):
    chart = charted(*checked, Form.COMPARISON)
    assert {row["Flagged"] for row in chart.rows} == {"error"}
    assert any(caveat.startswith("Error: ") and "360" in caveat for caveat in chart.caveats)
    assert "triangle" in json.dumps(chart.vega) or "M-0.4" in json.dumps(chart.vega)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("withdrawn", "Withdrawn by the curators: In 2013"),
        ("superseded", "Superseded"),
        ("disputed", "Disputed: In 2013"),
    ],
)
def test_a_status_that_must_be_said_is_said(tmp_path, status, words):
    changed = [{**each, "status": status} if each["id"] == "convicted-2013" else each for each in facts()]
    chart = charted(*loaded(write(tmp_path, changed)), Form.CHANGE)
    assert any(caveat.startswith(words) for caveat in chart.caveats)
    assert "Not yet verified by a second person: 359 people (2018)." in chart.caveats


def test_bars_begin_at_zero(checked):
    for form in (Form.COMPARISON, Form.STAGES, Form.CHANGE, Form.SHARE):
        scales = [
            encoding["x"]["scale"]
            for layer in charted(*checked, form).vega["layer"]
            if "scale" in (encoding := layer["encoding"]).get("x", {})
        ]
        assert scales
        assert all(scale["domain"][0] <= 0 for scale in scales)


@pytest.mark.parametrize("dark", [False, True])
def test_every_colour_of_a_chart_can_be_read_on_its_ground(dark):
    ground = luminance(GROUND.on(dark=dark))
    for shade in (INK, QUIET, ACCENT, *LEVELS.values()):
        tint = luminance(shade.on(dark=dark))
        assert (max(tint, ground) + 0.05) / (min(tint, ground) + 0.05) >= 4.5


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_two_definitions_for_the_same_days_are_no_way_through_time(checked):
    assert "two definitions for days that are not apart" in refused(
        checked, Form.TREND, "charged-2013", "convicted-2013"
    ).why  # fmt: skip
