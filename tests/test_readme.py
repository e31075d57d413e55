"""What the README says works: each command in it is run, or checked by what it stands for, and each link leads somewhere.

`factcheck` commands run in the shell, block by block, on a copy of the store. Of `make` targets this checks that make
knows them and what they run; `make test` and `make check` are what runs this test, `make dashboard` is its server,
tested here for its printed address, and in tests/browser for the pages it serves.
"""

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
    command = tmp_path / ".venv" / "bin" / "factcheck"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    command.chmod(0o755)
    return tmp_path


def test_every_code_block_is_one_of_commands():
    assert len(BLOCKS) * 2 == README.count("```")
    assert [
        line for line in COMMANDS if not re.match(r"^(make [a-z]+$|(echo .* \| )?\.venv/bin/factcheck )", line)
    ] == []


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
    written = [folder / name for name in re.findall(r"> (\S+)$", block, re.MULTILINE)]
    assert done.stdout or written
    assert all(file.stat().st_size > 0 for file in written)


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
