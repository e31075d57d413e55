"""`factcheck draft`: output, exit codes, what cannot be checked."""

import json

import docx
import pytest
from click.testing import CliRunner
from documents.made import paragraph, word
from stores import article, fact

from factcheck.cli import main
from factcheck.errors import FactcheckError

TEXT = "In 2013, 359 people were convicted."
FACT = fact(quote=TEXT, figure="359")


@pytest.fixture
def called(write_store):
    root = write_store(article(TEXT, [FACT]))

    def call(draft, *options, file="-"):
        command = ["draft", str(file), "--store", str(root), *map(str, options)]
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


def test_a_word_file_comes_back_with_comments(called, tmp_path):
    draft, out = tmp_path / "draft.docx", tmp_path / "checked.docx"
    draft.write_bytes(word(paragraph("In 2013, 395 people were convicted.", "<w:r><w:drawing/></w:r>")))
    done = called("", "--format", "docx", "--out", out, file=draft)
    assert done.exit_code == 1
    assert done.stderr.splitlines()[0] == "What 1 picture may show was not checked."
    assert [each.text.split("\n")[0] for each in docx.Document(out).comments][1:] == [
        "Context: 2013",
        "≠ Contradicted: 395",
    ]


def test_the_draft_itself_is_never_written_over(called, tmp_path):
    draft = tmp_path / "draft.md"
    draft.write_text(TEXT)
    with pytest.raises(FactcheckError, match="is the draft itself"):
        called("", "--out", draft, file=draft)
    assert draft.read_text() == TEXT


def test_an_encoding_can_be_named(called, tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_bytes("£2 million was spent.".encode("windows-1252"))
    with pytest.raises(FactcheckError, match="0xA3 is not UTF-8"):
        called("", file=draft)
    assert "£2 million" in called("", "--encoding", "windows-1252", file=draft).stdout
