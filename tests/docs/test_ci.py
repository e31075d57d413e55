"""The hook and the examples for CI name commands, options and ids that exist, and stop what they say they stop."""

import re
import shlex
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from stores import article, fact

from factcheck.cli import main

ROOT = Path(__file__).parents[2]
TEXT = "In 2013, 359 people were convicted."
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
CONFIG, WORKFLOW = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
SHELL = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = [
    *(step["run"] for step in WORKFLOW["jobs"]["numbers"]["steps"] if step.get("run", "").startswith("factcheck")),
    *(line for block in SHELL for line in block.splitlines()),
]


@pytest.fixture
def repository(write_store, monkeypatch):
    root = write_store(article(TEXT, [fact(quote=TEXT, figure="359")]))
    (root / "articles").mkdir()
    monkeypatch.chdir(root)

    def run(command, *articles):
        for number, words in enumerate(articles):
            (root / f"articles/{number}.md").write_text(words)
        files = sorted(str(each.relative_to(root)) for each in root.glob("articles/*.md"))
        parts = [part for word in shlex.split(command) for part in (files if word == "articles/*.md" else [word])]
        return CliRunner().invoke(main, parts[1:], catch_exceptions=False)

    return run


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_page_runs(repository, command):
    done = repository(command, TEXT, "Nothing to count.")
    assert done.exit_code in (0, 1), done.output
    assert "Traceback" not in done.output


def test_the_hook_passes_sound_articles_and_stops_a_wrong_number(repository):
    (hook,) = CONFIG["repos"][0]["hooks"]
    assert hook["id"] == HOOK["id"]
    command = f"{HOOK['entry']} {shlex.join(hook['args'])} articles/*.md"
    assert repository(command, TEXT, "Nothing to count.").exit_code == 0
    stopped = repository(command, TEXT, "In 2013, 395 people were convicted.")
    assert stopped.exit_code == 1
    assert "articles/1.md" in stopped.stdout
    assert "CONTRADICTED" in stopped.stdout


def test_github_is_told_the_line_the_reason_and_the_quote(repository):
    done = repository("factcheck draft articles/*.md --format github", "Fine.\n\nIn 2013, 395 people were convicted.")
    assert done.stdout.startswith("::error file=articles/0.md,line=3,col=10,title=factcheck contradicted::395: ")
    assert "%0A“In 2013, 359 people were convicted.”" in done.stdout


def test_several_drafts_do_not_go_into_one_file_of_records(repository):
    with pytest.raises(Exception, match="Several drafts go together as text, markdown, github only"):
        repository("factcheck draft articles/*.md --format json", TEXT, TEXT)
