"""A store with a past: commits on the days a test names, by the people it names."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def commit(root: Path, day: str, who: str, message: str) -> None:
    """Commit all there is."""
    env = os.environ | {
        "GIT_AUTHOR_NAME": who,
        "GIT_AUTHOR_EMAIL": "x@example.org",
        "GIT_COMMITTER_NAME": who,
        "GIT_COMMITTER_EMAIL": "x@example.org",
        "GIT_AUTHOR_DATE": f"{day}T12:00:00+00:00",
        "GIT_COMMITTER_DATE": f"{day}T12:00:00+00:00",
    }
    for arguments in (["add", "-A"], ["commit", "-q", "-m", message]):
        subprocess.run(["git", "-C", str(root), *arguments], check=True, env=env)
