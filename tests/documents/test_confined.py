"""Files from outside are opened in a process that ends before it harms the machine."""

import json
import subprocess
import sys

import pytest

from factcheck.documents import DocumentError, confined
from factcheck.documents.confined import confined as in_a_process

PROGRAM = """
import sys, io
from factcheck.documents import worker
worker.MEMORY, worker.SECONDS = 400_000_000, 1
worker.TASKS = {"read": lambda head, data: eval(head["does"])}
worker.main()
"""


@pytest.fixture
def bounded(monkeypatch):
    """Run a deed in a worker with narrow bounds."""
    started = subprocess.run

    def start(command, **how):
        return started([sys.executable, "-c", PROGRAM], **how)

    monkeypatch.setattr(confined.subprocess, "run", start)
    return lambda deed: in_a_process({"task": "read", "name": "a.docx", "does": deed}, b"x")


@pytest.mark.parametrize(
    ("deed", "says"),
    [
        pytest.param("bytearray(10**9)", "takes more memory than a document needs", id="memory"),
        pytest.param("[None for _ in iter(int, 1)]", "more", id="time-or-memory"),
        pytest.param("(exec('while True: pass'))", "took more time or memory", id="time"),
        pytest.param(
            "open('left-behind', 'w').write('x' * 99999)", "could not be read: opening it", id="writing-a-file"
        ),
        pytest.param("1 / 0", "failed (ZeroDivisionError: division by zero)", id="fault"),
        pytest.param("sys.exit(0)", "failed (no reason given)", id="silence"),
    ],
)
@pytest.mark.slow
def test_a_process_that_does_harm_is_ended_with_a_sentence(bounded, tmp_path, monkeypatch, deed, says):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DocumentError, match=r"^a\.docx ") as caught:
        bounded(deed)
    assert says in str(caught.value)


def test_a_process_that_hangs_is_ended_by_the_clock(monkeypatch):
    def hang(command, **how):
        raise subprocess.TimeoutExpired(command, how["timeout"])

    monkeypatch.setattr(confined.subprocess, "run", hang)
    with pytest.raises(DocumentError, match="was not done after 60 seconds"):
        in_a_process({"task": "read", "name": "a.pdf"}, b"")


def test_a_module_in_the_current_folder_is_not_run(tmp_path, monkeypatch):
    (tmp_path / "lxml.py").write_text("raise SystemExit('taken')")
    monkeypatch.chdir(tmp_path)
    answer, out = in_a_process({"task": "read", "name": "a.html", "form": "html", "encoding": "utf-8"}, b"<p>5")
    assert (answer["text"], out) == ("5", b"")
    assert json.dumps(answer)
