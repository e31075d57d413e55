"""How many faults put into the reader its tests notice: mutmut over factcheck/figures, a sample or all.

    make mutants [SHARE=0.1]    or    python -m benchmarks.mutants [--share 0.1] [--seed 3] [--out FILE]

mutmut writes each function with one fault at a time (about ten thousand of them) and runs the tests that pass through
it, in a fork of one process that has imported all. What runs while a module is imported has run by then, so a fault
there is judged again in a process of its own. The share killed is printed with its 95 % interval, each module's
share, and what survived, by kind of fault, with its file and line.
"""

from __future__ import annotations

import argparse
import ast
import collections
import difflib
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = "factcheck/figures"
NEEDED = ("factcheck", "tests", "benchmarks", "seeds", "facts", "docs", "dashboard", "pyproject.toml", "README.md")
UNJUDGED, SURVIVED, UNTESTED = None, 0, 33  # mutmut's exit codes
LEFT_OUT = (
    "not linear and not floors and not any_words_of and not gives_back_its_text and not keeps_spans and not values_and"
)
CONFIG = f"""

[tool.mutmut]
source_paths = ["factcheck"]
only_mutate = ["{PACKAGE}/*.py"]
pytest_add_cli_args_test_selection = ["tests/figures"]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-W", "ignore", "-o", "addopts=", "-k", "{LEFT_OUT}"]
also_copy = ["seeds", "facts", "benchmarks", "docs", "dashboard"]
use_git_change_detection = false
track_dependencies = false
"""
IMPORTED = """
import json, sys
called = set()
def note(frame, event, _):
    if event == "call" and "/factcheck/figures/" in frame.f_code.co_filename:
        called.add((frame.f_code.co_filename.rpartition("/")[2][:-3], frame.f_code.co_name))
sys.setprofile(note)
import factcheck.figures
sys.setprofile(None)
print(json.dumps(sorted(called)))
"""
KINDS = (
    (r"[<>=]", "a boundary: < for <=, one more or less"),
    (r"\b(and|or|not|is|in)\b", "a condition: and for or, is for is not, True for False"),
    (r"[\"']", "a word or letter in a set"),
    (r"[0-9]", "a number"),
    (r"[+*/-]", "a sign or operator"),
    (r"", "an argument or value put as None or left out"),
)


def main() -> int:
    """Measure, print, and give 0; what is too little is for a reader to say."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--share", type=float, default=0.1, help="how much of all faults to try, at random")
    options.add_argument("--seed", type=int, default=3)
    options.add_argument("--out", type=Path, help="write what survived to this file")
    options.add_argument(
        "--work", type=Path, default=ROOT / ".mutants", help="the folder to work in; kept for the next time"
    )
    chosen = options.parse_args()
    prepare(chosen.work)
    run(chosen.work, ["factcheck.figures.settle.*"])  # writes all faults, and finds the tests of each function
    names = sorted(name for codes in results(chosen.work).values() for name in codes)
    picked = random.Random(chosen.seed).sample(names, max(1, round(len(names) * chosen.share)))
    run(chosen.work, picked)
    judge_imported(chosen.work, set(picked))
    report(chosen.work, set(picked), chosen.out)
    return 0


def prepare(work: Path) -> None:
    """Copy the project to the folder, with mutmut's settings; results of an earlier time stay where they hold."""
    work.mkdir(exist_ok=True)
    for name in NEEDED:
        source, target = ROOT / name, work / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    settings = work / "pyproject.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + CONFIG, encoding="utf-8")


def run(work: Path, names: list[str]) -> None:
    """Let mutmut judge these faults, one at a time."""
    mutmut = Path(sys.executable).with_name("mutmut")
    subprocess.run([mutmut, "run", "--max-children", "1", *names], cwd=work, check=True, stdout=subprocess.DEVNULL)


def results(work: Path) -> dict[Path, dict[str, int | None]]:
    """Give what became of each fault, by the file that mutmut wrote it to."""
    metas = sorted((work / "mutants" / PACKAGE).glob("*.py.meta"))
    return {meta.with_suffix(""): json.loads(meta.read_text())["exit_code_by_key"] for meta in metas}


def judge_imported(work: Path, picked: set[str]) -> None:
    """Judge the survivors of functions that run while a module is imported again, each in its own process."""
    python = [sys.executable, "-c", IMPORTED]
    told = subprocess.run(python, cwd=ROOT, check=True, capture_output=True, text=True)
    called = {tuple(pair) for pair in json.loads(told.stdout)}
    for path, codes in results(work).items():
        meta = path.with_name(path.name + ".meta")
        for name, code in codes.items():
            if name in picked and code in (SURVIVED, UNTESTED) and (path.stem, function_of(name)) in called:
                codes[name] = judged_alone(work / "mutants", name)
                data = json.loads(meta.read_text())
                data["exit_code_by_key"][name] = codes[name]
                meta.write_text(json.dumps(data, indent=4))


def judged_alone(folder: Path, name: str) -> int:
    """Judge one fault in a process of its own; 0 when nothing notices it."""
    mutated = {**os.environ, "MUTANT_UNDER_TEST": name, "PYTHONPATH": "."}
    loaded = [sys.executable, "-W", "ignore", "-c", "import factcheck.figures"]
    tests = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-W", "ignore", "-o", "addopts="]
    for command in (loaded, [*tests, "-k", LEFT_OUT, "tests/figures"]):
        code = subprocess.run(command, check=False, cwd=folder, env=mutated, capture_output=True).returncode
        if code:
            return code
    return 0


def report(work: Path, picked: set[str], out: Path | None) -> None:
    """Print the share killed, in all and by module, and write down what survived, by kind."""
    survivors: dict[str, list[str]] = collections.defaultdict(list)
    killed = judged = 0
    for path, codes in results(work).items():
        mine = {name: code for name, code in codes.items() if name in picked and code is not UNJUDGED}
        left = [name for name, code in mine.items() if code in (SURVIVED, UNTESTED)]
        killed, judged = killed + len(mine) - len(left), judged + len(mine)
        if mine:
            print(
                f"{path.stem:20} {len(mine) - len(left):5} of {len(mine):5} {(len(mine) - len(left)) / len(mine):7.1%}"
            )
        for kind, line in described(path, left):
            survivors[kind].append(line)
    low, high = interval(killed, judged)
    print(f"killed {killed} of {judged}: {killed / judged:.1%} (95 % interval {low:.1%} to {high:.1%})")
    lines = [row for kind in sorted(survivors) for row in ("", f"## {kind}: {len(survivors[kind])}", *survivors[kind])]
    if out is None:
        print("\n".join(lines))
    else:
        out.write_text("\n".join(lines) + "\n", encoding="utf-8")


def interval(hits: int, trials: int, z: float = 1.96) -> tuple[float, float]:
    """Give Wilson's interval of a share."""
    share, scale = hits / trials, 1 + z * z / trials
    middle = (share + z * z / (2 * trials)) / scale
    reach = z * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials)) / scale
    return middle - reach, middle + reach


def function_of(name: str) -> str:
    """Give the function's own name in mutmut's name of a fault: factcheck.figures.words.x__fill__mutmut_3."""
    return re.sub(r"__mutmut_\d+$", "", name.rpartition(".")[2])[2:].rpartition("ǁ")[2]


def described(path: Path, names: list[str]) -> list[tuple[str, str]]:
    """Give kind, place and change of each survivor of one file."""
    if not names:
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    functions = {
        node.name: lines[node.lineno : node.end_lineno]
        for node in ast.walk(ast.parse("\n".join(lines)))
        if isinstance(node, ast.FunctionDef)
    }
    source = (ROOT / PACKAGE / path.name).read_text(encoding="utf-8").splitlines()
    found = []
    for name in names:
        short = name.rpartition(".")[2]
        before = functions[re.sub(r"__mutmut_\d+$", "__mutmut_orig", short)]
        changed = [line for line in difflib.ndiff(before, functions[short]) if line[:2] in ("- ", "+ ")]
        gone = " ".join(line[2:].strip() for line in changed if line[0] == "-")
        come = " ".join(line[2:].strip() for line in changed if line[0] == "+")
        first = next((line[2:] for line in changed if line[0] == "-"), "")
        place = source.index(first) + 1 if first in source else 0
        found.append((kind_of(gone, come), f"{PACKAGE}/{path.name}:{place} ({function_of(name)}): {gone}  =>  {come}"))
    return found


def kind_of(gone: str, come: str) -> str:
    """Name what sort of fault it is by the piece of the line that changed."""
    blocks = difflib.SequenceMatcher(None, gone, come, autojunk=False).get_opcodes()
    pieces = " ".join(gone[a:b] + " " + come[c:d] for tag, a, b, c, d in blocks if tag != "equal")
    if "None" in pieces:
        return KINDS[-1][1]
    if "XX" in pieces or gone.lower() == come.lower():
        return KINDS[2][1]
    return next(name for pattern, name in KINDS if re.search(pattern, pieces))


if __name__ == "__main__":
    raise SystemExit(main())
