"""The Makefile finds a Python that will do, says what is missing, and installs again only when a lock has changed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OLD = "#!/bin/sh\nexit 1\n"  # every question whether it is new enough is answered with no
BARE = '#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\nexit 0\n'  # new enough, and without its venv module


def make(target, venv, *, path=None, tools=()):
    """Run make on one target of an environment elsewhere, with only these programs in the PATH."""
    environment = {key: value for key, value in os.environ.items() if key not in {"MAKEFLAGS", "MAKELEVEL", "MFLAGS"}}
    if path is not None:
        path.mkdir()
        for name, script in tools:
            (path / name).write_text(script)
            (path / name).chmod(0o755)
        environment["PATH"] = str(path)
    command = [shutil.which("make"), "-C", str(ROOT), target.replace("VENV", str(venv)), f"VENV={venv}"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def installed(tmp_path):
    """An environment that looks as if it had just been made."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").write_text(OLD)
    for stamp in (".runs", ".tests"):
        (tmp_path / stamp).touch()
    return tmp_path


def test_a_machine_without_a_python_that_is_new_enough_is_told_what_to_do(tmp_path):
    said = make("VENV/bin/python", tmp_path / "venv", path=tmp_path / "bin", tools=[("python3", OLD)])
    assert said.returncode != 0
    assert "Python 3.11 or newer is needed and none was found. Install one, or name it: make PYTHON=" in said.stderr


def test_a_python_without_its_venv_module_is_told_what_to_install(tmp_path):
    said = make("VENV/bin/python", tmp_path / "venv", path=tmp_path / "bin", tools=[("python3", BARE)])
    assert said.returncode != 0
    assert "python3 cannot make an environment" in said.stderr
    assert "Run: apt-get install python3-venv" in said.stderr


def test_the_first_python_that_is_new_enough_makes_the_environment(tmp_path):
    tools = [
        ("python3", OLD),
        ("python3.12", '#!/bin/sh\nif [ "$1" = -m ]; then mkdir -p "$4/bin"; echo "made by $0"; fi'),
    ]
    said = make("VENV/bin/python", tmp_path / "venv", path=tmp_path / "bin", tools=[*tools, ("mkdir", "#!/bin/sh\n")])
    assert said.returncode == 0, said.stderr
    assert "made by" in said.stdout
    assert "python3.12" in said.stdout


@pytest.mark.parametrize("stamp", [".runs", ".tests"])
def test_nothing_is_installed_again_while_the_lock_is_as_it_was(installed, stamp):
    said = make(f"VENV/{stamp}", installed)
    assert said.returncode == 0, said.stderr
    assert "Installing" not in said.stdout


@pytest.mark.parametrize(("stamp", "lock"), [(".runs", "requirements.lock"), (".tests", "requirements-dev.lock")])
def test_a_changed_lock_is_installed(installed, stamp, lock):
    os.utime(installed / stamp, (0, 0))
    said = make(f"VENV/{stamp}", installed)
    assert f"from {lock}" in said.stdout


def test_a_failed_installation_is_tried_again(installed):
    (installed / "bin" / "python").chmod(0o755)
    os.utime(installed / ".tests", (0, 0))
    assert make("VENV/.tests", installed).returncode != 0
    assert "Installing" in make("VENV/.tests", installed).stdout
