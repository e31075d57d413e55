"""`factcheck chart` writes a file that `factcheck verify` bears out, until the store says something else."""

import json

import pytest
from click.testing import CliRunner
from drawable import facts, write

from factcheck.carried import code_of
from factcheck.commands.chart import command as chart
from factcheck.commands.verify import command as verify
from factcheck.errors import FactcheckError
from factcheck.exports.chart.formats import read


@pytest.fixture
def store(tmp_path):
    return write(tmp_path)


def run(command, *arguments):
    return CliRunner().invoke(command, [str(each) for each in arguments])


def refused(command, *arguments):
    return str(run(command, *arguments).exception)


def test_a_measure_becomes_a_chart_that_can_be_verified(store, tmp_path):
    out = tmp_path / "c.svg"
    done = run(chart, "convicted", "--store", store, "--out", out, "--title", "Mine", "--dark")
    assert done.exit_code == 0, done.output
    told = run(verify, out, "--store", store)
    assert told.exit_code == 0
    assert told.output.startswith("Mine (as of ")
    assert told.output.count("UNCHANGED") == 5


def test_a_corrected_store_is_told_by_file_and_exit_code(store, tmp_path):
    out = tmp_path / "c.csv"
    run(chart, "convicted-2013", "convicted-2018", "--store", store, "--out", out)
    assert json.loads((tmp_path / "c.datapackage.json").read_bytes())["resources"][0]["path"] == "c.csv"
    write(tmp_path, [{**each, "value": "86"} if each["id"] == "convicted-2013" else each for each in facts()])
    told = run(verify, out, "--store", store)
    assert told.exit_code == 1
    assert "CORRECTED  convicted-2013: Corrected since: 68 people (2013) then, 86 people (2013) now." in told.output
    answers = json.loads(run(verify, out, "--store", store, "--format", "json").output)["answers"]
    assert [(each["fact"], each["state"]) for each in answers] == [
        ("convicted-2013", "corrected"), ("convicted-2018", "unchanged")
    ]  # fmt: skip


def test_a_tampered_file_is_told(store, tmp_path):
    out = tmp_path / "c.html"
    run(chart, "convicted-2013", "convicted-2018", "--store", store, "--out", out)
    whole = out.read_bytes()
    out.write_bytes(whole.replace(b'"value":"359"', b'"value":"395"'))
    told = run(verify, out, "--store", store)
    assert (told.exit_code, told.output.partition("  ")[0]) == (1, "TAMPERED")
    out.write_bytes(whole.replace(b">359</text>", b">395</text>"))
    told = run(verify, out, "--store", store)
    assert told.exit_code == 1
    assert "CHANGED" in told.output


def test_a_printed_code_finds_its_facts(store, tmp_path):
    out = tmp_path / "c.json"
    run(chart, "convicted-2013", "convicted-2018", "--store", store, "--out", out)
    code = code_of(read(out.read_bytes()).evidence.facts)
    told = run(verify, "--code", code.lower(), "--store", store)
    assert told.exit_code == 0
    assert told.output.count("UNCHANGED") == 2
    assert "No facts fit the code 'ZZZZZZZZ'" in refused(verify, "--code", "ZZZZZZZZ", "--store", store)


def test_a_file_that_carries_nothing_cannot_be_checked(store, tmp_path):
    foreign = tmp_path / "screenshot.png"
    foreign.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert "a screenshot or a copy that lost it" in refused(verify, foreign, "--store", store)
    assert run(verify, "--store", store).exit_code == 2


@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_a_spec_in_a_file_is_drawn(store, tmp_path, suffix):
    spec = tmp_path / f"spec.{suffix}"
    spec.write_text(json.dumps({"form": "trend", "facts": ["convicted-2013"], "options": {"index": "convicted-2013"}}))
    done = run(chart, spec, "--store", store, "--out", tmp_path / "c.json")
    assert done.exit_code == 0, done.output
    assert "index, 2013 = 100" in (tmp_path / "c.json").read_text()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["convicted", "--out", "c.gif"], "wanted an ending such as .png", id="format"),
        pytest.param(["konvicted", "--out", "c.csv"], "did you mean 'convicted'", id="unknown"),
        pytest.param(
            ["charged-2013", "cases-2013", "--form", "stages", "--out", "c.csv"], "no stages that", id="refused"
        ),
        pytest.param(["convicted", "--option", "x=1", "--out", "c.csv"], "wanted index=FACT", id="option"),
    ],
)
def test_what_cannot_be_drawn_says_why(store, arguments, message):
    found = run(chart, *arguments, "--store", store)
    assert isinstance(found.exception, FactcheckError)
    assert message in str(found.exception)


def test_the_day_in_a_spec_is_the_day_the_store_is_taken_from(store, tmp_path):
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps({"form": "table", "facts": ["convicted-2013"], "as_of": "2020-01-01"}))
    message = refused(chart, spec, "--store", store, "--out", tmp_path / "c.json")
    assert "There is no history" in message  # a store without git is never passed off as that of another day
    spec.write_text(json.dumps({"form": "table", "facts": ["convicted-2013"], "as_of": "2020-01"}))
    message = refused(chart, spec, "--store", store, "--out", tmp_path / "c.json")
    assert "found '2020-01'; wanted a whole day" in message


def test_an_option_makes_a_trend_of_what_would_be_a_change(store, tmp_path):
    out = tmp_path / "c.json"
    two = ["convicted-2013", "convicted-2018"]
    done = run(chart, *two, "--option", "difference=convicted-2013", "--store", store, "--out", out)
    assert done.exit_code == 0, done.output
    assert "difference from 2013" in out.read_text()


def test_a_spec_with_mistakes_names_every_one(store, tmp_path):
    spec = tmp_path / "spec.yaml"
    spec.write_text("form: pie\nfacts: []\ncolour: red\n")
    message = refused(chart, spec, "--store", store, "--out", tmp_path / "c.csv")
    assert all(word in message for word in ("form", "facts", "colour"))
