"""`factcheck draft`: output, exit codes, what cannot be checked."""

import json

import pytest
from click.testing import CliRunner
from stores import article, fact

from factcheck.cli import main
from factcheck.errors import FactcheckError

TEXT = "In 2013, 359 people were convicted."
FACT = fact(quote=TEXT, figure="359")


@pytest.fixture
def called(write_store):
    root = write_store(article(TEXT, [FACT]))

    def call(draft, *options):
        command = ["draft", "-", "--store", str(root), *map(str, options)]
        return CliRunner().invoke(main, command, input=draft, catch_exceptions=False)

    return call


@pytest.mark.parametrize(
    ("draft", "fail_on", "code"),
    [
        pytest.param("In 2013, 359 people were convicted.", "error", 0, id="supported"),
        pytest.param("In 2013, 395 people were convicted.", "error", 1, id="contradicted"),
        pytest.param("In 2013, 395 people were convicted.", "never", 0, id="contradicted-but-never"),
        pytest.param("The sea rose 40 metres.", "error", 0, id="unsourced-is-no-error"),
        pytest.param("The sea rose 40 metres.", "warning", 1, id="unsourced-is-a-warning"),
        pytest.param("No number at all.", "note", 0, id="nothing-found"),
    ],
)
def test_exit_code_follows_the_worst_answer(called, draft, fail_on, code):
    assert called(draft, "--fail-on", fail_on).exit_code == code


def test_json_goes_to_stdout_and_the_tally_to_stderr(called):
    done = called("In 2013, 395 people were convicted.", "--format", "json")
    assert json.loads(done.stdout)["figures"][1]["verdict"] == "contradicted"
    assert done.stderr == "2 numbers found: 1 contradicted, 1 context\n"


def test_out_writes_the_report_to_a_file(called, tmp_path):
    done = called(TEXT, "--format", "markdown", "--out", tmp_path / "report.md")
    assert (tmp_path / "report.md").read_text("utf-8").startswith("# Numbers in standard input\n")
    assert done.stdout == ""


def test_an_empty_draft_cannot_be_checked(called):
    with pytest.raises(FactcheckError, match="standard input is empty"):
        called(" \n")
