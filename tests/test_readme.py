"""What the README says works: each command in it is run, or checked by what it stands for, and each link leads somewhere.

`factcheck` commands run in the shell, block by block, on a copy of the store. Of `make` targets this checks that make
knows them and what they run; `make test` and `make check` are what runs this test, `make dashboard` is its server,
tested here for its printed address, and in tests/browser for the pages it serves.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines()]
TARGETS = sorted(set(re.findall(r"\bmake ([a-z]+)\b", "\n".join(COMMANDS))))
SHELL = [block for block in BLOCKS if "factcheck" in block]


@pytest.fixture
def folder(tmp_path):
    """A copy of the store, with the command where `make` puts it."""
    for name in ("facts", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "docs").mkdir()
    shutil.copy(ROOT / "docs" / "draft-example.md", tmp_path / "docs")
    command = tmp_path / ".venv" / "bin" / "factcheck"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    command.chmod(0o755)
    for words in ("init -q", "add facts seeds", "-c user.name=A -c user.email=a@b.example commit -qm Store"):
        subprocess.run(["git", *words.split()], cwd=tmp_path, check=True)
    return tmp_path


def test_every_code_block_is_one_of_commands():
    known = re.compile(
        r"""^(make [a-z]+|(echo "[^"]*" \| )?\.venv/bin/factcheck .*|echo ("[^"]*"|'[^']*') > [a-z.]+)$"""
    )
    assert len(BLOCKS) * 2 == README.count("```")
    assert [line for line in COMMANDS if not known.match(line)] == []


@pytest.mark.parametrize("block", SHELL, ids=lambda block: " ".join(block.split()[:4]))
def test_every_block_of_commands_runs(block, folder):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["bash", "-euxo", "pipefail", "-c", block],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    written = [folder / name for name in re.findall(r"(?:>|--out) (\S+)$", block, re.MULTILINE)]
    assert done.stdout or written
    assert all(file.stat().st_size > 0 for file in written)


def test_the_draft_is_answered_as_the_readme_says(folder):
    draft = next(re.match(r'echo "(.*)" > draft.txt', line) for line in COMMANDS if line.endswith("> draft.txt"))[1]
    command = [str(folder / ".venv/bin/factcheck"), "draft", "-", "--format", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=folder, env=environment, input=draft, capture_output=True, text=True, check=False
    )
    verdicts = {figure["text"]: figure["verdict"] for figure in json.loads(done.stdout)["figures"]}
    assert verdicts["403"] == "contradicted"
    assert done.returncode == 1


def test_every_option_that_the_text_names_is_one_of_the_commands():
    commands = (ROOT / "docs" / "commands.md").read_text()
    named = set(re.findall(r"--[a-z-]+", README))
    assert named
    assert sorted(option for option in named if f" {option} " not in commands) == []


def test_every_variable_that_the_text_gives_to_make_is_one_it_reads():
    given = set(re.findall(r"\b([A-Z]+)=", "".join(re.findall(r"`make [^`]*`", README))))
    assert given == {"PORT", "SCANS", "STORE"}
    assert given <= set(re.findall(r"^([A-Z]+) \?=", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("target", TARGETS)
def test_make_knows_every_target_and_what_to_run(target):
    done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert ".venv/bin/" in done.stdout


def test_make_alone_lists_every_target():
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    declared = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert re.findall(r"^  ([a-z]+) ", listed, re.MULTILINE) == declared
    assert set(TARGETS) <= set(declared)


def test_the_dashboard_prints_the_address_it_answers_at():
    command = [sys.executable, "-m", "dashboard.serve", "--port", "18501", "--store", str(ROOT)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    server = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    with server:
        try:
            said = next(line for line in server.stdout if "  URL:" in line)
            with urlopen(said.split()[-1] + "/_stcore/health") as answer:
                assert answer.read() == b"ok"
        finally:
            server.send_signal(signal.SIGTERM)
            server.communicate(timeout=60)


def test_every_link_and_picture_of_the_readme_is_there():
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert len(links) >= 8
    assert [link for link in links if "://" in link or not (ROOT / link).exists()] == []


def test_every_picture_says_in_words_what_it_shows():
    assert all(len(words) > 20 for words in re.findall(r"!\[([^\]]*)\]", README))
