"""The command line: output, exit codes, and what it loads."""

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner
from stores import MEASURES, article, fact

from factcheck.cli import COMMANDS, main

HEAVY = {"pandas", "altair", "streamlit", "pyarrow", "numpy", "pydantic", "duckdb", "vl_convert"}
ROOT = str(Path(__file__).parent.parent)
SOUND = fact(quote="359 people were convicted", period=None)
WRONG = fact(value="395", figure="359", quote="359 people were convicted", period=None)  # the quote says 359


def called(*arguments, stdin=None):
    """Run a command in this process; FactcheckError comes out as an exception here, see the subprocess tests."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin, catch_exceptions=False)


def run_apart(*arguments, stdin=b"", cwd=None):
    """Run the program as a user does."""
    command = [sys.executable, "-m", "factcheck", *map(str, arguments)]
    return subprocess.run(
        command, input=stdin, check=False, capture_output=True, cwd=cwd, env=os.environ | {"PYTHONPATH": ROOT}
    )


def test_help_loads_nothing_heavy_and_names_every_command():
    code = (
        "import sys; from factcheck.cli import run\n"
        "sys.argv = ['factcheck', '--help']\n"
        "try: run()\n"
        "except SystemExit as stopped: assert not stopped.code\n"
        f"loaded = sorted({HEAVY!r} & set(sys.modules)); assert not loaded, loaded"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[0] for line in done.stdout.partition("Commands:\n")[2].splitlines()] == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_described_as_in_its_own_help(name):
    command = import_module(f"factcheck.commands.{name}").command
    assert command.name == name
    assert command.help.partition("\n")[0] == COMMANDS[name]
    assert called(name, "--help").exit_code == 0


def test_a_check_loads_no_page_and_no_table(write_store):
    code = (
        "import sys; from factcheck.cli import run\n"
        f"sys.argv = ['factcheck', 'check', '--fail-on', 'never', '--store', {str(write_store())!r}]\n"
        "try: run()\n"
        "except SystemExit as stopped: assert not stopped.code\n"
        f"loaded = sorted({HEAVY - {'pydantic'}!r} & set(sys.modules)); assert not loaded, loaded"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_numbers_as_json_is_a_list_of_figures_with_exact_text():
    done = called("numbers", "-", "--format", "json", stdin="It has 5.90 🙂 of 1,665 in 7 towns.")
    figures = json.loads(done.stdout)
    assert [(each["text"], each["value"], each["start"], each["end"]) for each in figures] == [
        ("5.90", "5.90", 7, 11),
        ("1,665", "1665", 17, 22),
        ("7", "7", 26, 27),
    ]
    assert {"unit", "kind", "low", "high"} <= set(figures[0])
    assert done.stderr == "3 numbers in 34 characters.\n"


def test_numbers_as_text_names_line_and_column(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text("None here.\nBut 1,665 here.")
    assert called("numbers", path).stdout.split()[:2] == ["2:5", "1,665"]


@pytest.mark.parametrize(
    ("arguments", "stdin", "message"),
    [
        pytest.param(["numbers", "none.txt"], b"", "factcheck: none.txt cannot be read: No such file or directory", id="no-file"),
        pytest.param(["numbers", "-"], b"a\ncaf\xe9", "factcheck: standard input:2: the byte 0xE9 is not UTF-8. Save the text as UTF-8, or name the encoding it has.", id="not-utf8"),
        pytest.param(["check"], b"", "factcheck: The store cannot be loaded: 1 problem.", id="no-store"),
        pytest.param(["check", "--store", "none"], b"", "Usage: factcheck check [OPTIONS]", id="no-folder"),
        pytest.param(["chekc"], b"", "Usage: factcheck [OPTIONS] COMMAND [ARGS]...", id="no-command"),
    ],
)  # fmt: skip
def test_what_cannot_be_checked_exits_2_and_says_so_on_stderr(tmp_path, arguments, stdin, message):
    done = run_apart(*arguments, stdin=stdin, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(message)
    assert b"Traceback" not in done.stderr


def test_a_fault_of_the_program_exits_2_and_never_1(tmp_path, write_store):
    root = write_store()
    code = (
        "import sys, factcheck.report as report; from factcheck.cli import run\n"
        "report.RULES = {'broken': lambda store: 1 / 0}\n"
        f"sys.argv = ['factcheck', 'check', '--store', {str(root)!r}]; run()"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.endswith("factcheck: this is a fault of the program. Nothing was checked.\n")


def test_a_closed_pipe_is_no_finding(write_store):
    root = write_store()
    command = f"{sys.executable} -m factcheck check --fail-on never --store {root}"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command} | true"], check=False, capture_output=True, text=True
    )
    assert done.returncode in {0, 141}
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("facts", "fail_on", "code"),
    [
        pytest.param([SOUND], "error", 0, id="sound"),
        pytest.param([WRONG], "error", 1, id="error"),
        pytest.param([WRONG], "never", 0, id="never"),
        pytest.param([SOUND], "note", 1, id="note"),
    ],
)
def test_the_exit_code_says_whether_the_level_was_reached(write_store, facts, fail_on, code):
    root = write_store(article("Just 359 people were convicted.", facts))
    assert called("check", "--store", root, "--fail-on", fail_on).exit_code == code


def test_check_as_json_follows_the_contract(write_store):
    report = json.loads(called("check", "--store", write_store(article(facts=[WRONG])), "--format", "json").stdout)
    assert {"findings", "passes", "tally"} <= set(report)
    for finding in report["findings"]:
        fields = {"rule", "level", "message", "working", "facts", "quotes", "file", "line", "suggestion"}
        assert fields <= set(finding)
        assert finding["level"] in {"error", "warning", "note"}
    for held in report["passes"]:
        assert {"rule", "message", "working", "facts", "quotes"} <= set(held)
    wrong = [finding for finding in report["findings"] if finding["rule"] == "value"]
    assert [(each["facts"], each["file"]) for each in wrong] == [(["convicted-2013"], "facts/first.yaml")]
    assert report["tally"]["articles"] == 1
    assert report["tally"]["figures"] > 0


def test_facts_as_json_is_a_list_with_exact_values_and_sources(write_store):
    root = write_store(article(facts=[fact(value="5.90", figure=None), fact("b", measure="offences-recorded")]))
    every = json.loads(called("facts", "--store", root, "--format", "json").stdout)
    assert [(each["id"], each["value"], each["quote"], each["source"]) for each in every] == [
        ("convicted-2013", "5.90", "359 people were convicted of child grooming in 2013", "first"),
        ("b", "359", "359 people were convicted of child grooming in 2013", "first"),
    ]
    one = json.loads(called("facts", "--store", root, "--measure", "offences-recorded", "--format", "json").stdout)
    assert [each["id"] for each in one] == ["b"]


def test_an_unknown_measure_cannot_be_listed(write_store):
    done = run_apart("facts", "--measure", "people-convictd", "--store", write_store())
    assert done.returncode == 2
    assert (
        done.stderr.decode() == "factcheck: No measure is called 'people-convictd': did you mean 'people-convicted'?\n"
    )


def test_output_is_utf8_whatever_the_locale(write_store):
    environment = os.environ | {"PYTHONPATH": ROOT, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "factcheck", "check", "--fail-on", "never", "--store", str(write_store())]
    done = subprocess.run(command, check=False, capture_output=True, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "“359 people" in done.stdout.decode("utf-8")


def test_parquet_goes_to_stdout_as_bytes(write_store):
    done = run_apart("facts", "--format", "parquet", "--store", write_store())
    assert done.returncode == 0
    assert done.stdout[:4] == done.stdout[-4:] == b"PAR1"


def test_files_are_named_as_seen_from_the_current_folder(write_store, monkeypatch):
    root = write_store(article(facts=[WRONG]))
    monkeypatch.chdir(root.parent)
    assert f" {root.name}/facts/first.yaml:" in called("check", "--store", root).stdout


def test_a_store_that_does_not_load_is_annotated_and_exits_2(write_store):
    root = write_store(article(facts=[fact(value="NO")]))
    done = run_apart("check", "--format", "github", "--store", root, cwd=root)
    assert done.returncode == 2
    assert done.stdout.decode() == (
        "::error file=facts/first.yaml,line=10,title=factcheck load::facts > convicted-2013 > value: found 'NO' "
        "where a plain number was wanted, such as 1665, -3 or 5.90 (digits and one point only)\n"
    )


def test_selftest_counts_what_is_caught_and_names_what_is_missed(write_store):
    root = write_store(article("Just 359 people were convicted.", [SOUND]), measures=MEASURES[:1])
    report = json.loads(called("selftest", "--store", root, "--format", "json").stdout)
    tally = report["tally"]
    assert tally["alterations"] == tally["caught"] + len(report["missed"])
    assert tally["digit_alterations"] == tally["digit_caught"] == 3
    assert all(
        f"{each['fact']}: {each['what']}" in called("selftest", "--store", root).stdout for each in report["missed"]
    )


def test_a_store_without_facts_has_nothing_to_alter(write_store):
    done = run_apart("selftest", "--store", write_store(article("No number here.")))
    assert done.returncode == 2
    assert done.stderr.decode().startswith("factcheck: Nothing to alter: ")
