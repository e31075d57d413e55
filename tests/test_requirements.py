"""What is installed is what is written down: the project file, the pinned requirements and the locks say the same."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
BUILDS = {"setuptools"}  # makes the package, is not used by it
HELD_BACK = {"python-dateutil"}  # is used by what is used; a newer one would shut out what the tests need
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[a-z0-9,]+\])?==([^\s;]+)(?:\s*;[^\\]*)?\s*\\?$")


def pins(name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for line in (ROOT / name).read_text().splitlines():
        if match := PINNED.match(line.split(" #")[0]):
            found.setdefault(canonicalize_name(match[1]), set()).add(match[2])
    return found


def declared(*extras: str) -> list[Requirement]:
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in PROJECT["optional-dependencies"][extra])]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_to_one_version(name):
    lines = [line.strip() for line in (ROOT / name).read_text().splitlines()]
    loose = [line for line in lines if line and not line.startswith(("#", "-r ")) and not PINNED.match(line)]
    assert not loose


@pytest.mark.parametrize("requirement", declared("dashboard"), ids=lambda requirement: requirement.name)
def test_every_dependency_of_the_project_is_pinned_within_its_range(requirement):
    (version,) = pins("requirements.txt")[canonicalize_name(requirement.name)]
    assert requirement.specifier.contains(version)


def test_every_pinned_requirement_is_a_dependency_of_the_project():
    named = {canonicalize_name(requirement.name) for requirement in declared("dashboard")}
    assert set(pins("requirements.txt")) - BUILDS - HELD_BACK == named


@pytest.mark.parametrize("stem", ["requirements", "requirements-dev"])
def test_the_lock_holds_what_the_requirements_pin(stem):
    locked = pins(f"{stem}.lock")
    wanted = pins(f"{stem}.txt")
    assert {name: locked.get(name) for name in wanted} == wanted


def test_the_tests_run_on_the_versions_that_the_dashboard_runs_on():
    run, tests = pins("requirements.lock"), pins("requirements-dev.lock")
    assert {name: tests.get(name) for name in run} == run


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_line_of_a_lock_is_a_pin_or_its_hash(name):
    lines = (ROOT / name).read_text().splitlines()
    assert lines
    strange = [
        line for line in lines if not PINNED.match(line) and not re.match(r"^    --hash=sha256:[0-9a-f]{64}", line)
    ]
    assert not strange


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_pin_of_a_lock_has_a_hash(name):
    lines = (ROOT / name).read_text().splitlines()
    bare = [
        line
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
        if PINNED.match(line) and "--hash" not in after
    ]
    assert not bare
