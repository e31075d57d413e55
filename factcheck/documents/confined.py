"""Working on files from outside in a process of its own: a task and bytes go in, an answer and bytes come out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from factcheck.documents.model import DocumentError

PATIENCE = 60  # seconds by the clock, on a busy machine
_ROOT = Path(__file__).resolve().parents[2]


def confined(task: Mapping[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Have a task done; whatever stops the process becomes a sentence."""
    command = [sys.executable, "-P", "-m", "factcheck.documents.worker"]
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    try:
        done = subprocess.run(  # noqa: S603 - our own words, and no shell
            command,
            input=json.dumps(dict(task)).encode() + b"\n" + data,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
            env=os.environ | {"PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"},
        )
    except subprocess.TimeoutExpired as error:
        raise DocumentError(_stopped(task, f"was not done after {PATIENCE} seconds")) from error
    if done.returncode < 0:
        raise DocumentError(_stopped(task, "took more time or memory than a document needs"))
    head, found, rest = done.stdout.partition(b"\n")
    if done.returncode or not found:
        reason = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise DocumentError(_stopped(task, f"failed ({reason or 'no reason given'})"))
    answer: dict[str, Any] = json.loads(head)
    if "problem" in answer:
        raise DocumentError(answer["problem"])
    return answer, rest


def _stopped(task: Mapping[str, Any], how: str) -> str:
    return f"{task['name']} could not be read: opening it {how}. Save it anew, or paste its text instead."
