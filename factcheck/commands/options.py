"""The options several commands share, and the reading of their input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from factcheck.errors import FactcheckError

Command = Callable[..., Any]


def store_option() -> Callable[[Command], Command]:
    """Name the folder that holds facts/ and seeds/."""
    return click.option(
        "--store",
        type=click.Path(path_type=Path, exists=True, file_okay=False),
        default=Path(),
        show_default="the current folder",
        metavar="DIR",
        help="Folder that holds facts/ and seeds/.",
    )


def format_option(*formats: str) -> Callable[[Command], Command]:
    """Choose a format; the first is the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="Form of the output.",
    )


def read_text(file: str) -> str:
    """Read a text from a file, or from standard input when it is -; UTF-8 only, line ends as they are."""
    name = "standard input" if file == "-" else file
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        msg = f"{name} cannot be read: {error.strerror}"
        raise FactcheckError(msg) from error
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        msg = f"{name}:{line}: the byte 0x{data[error.start]:02X} is not UTF-8. Save the text as UTF-8."
        raise FactcheckError(msg) from error


def path_in(store: Path) -> Callable[[str], str]:
    """Write a file's name, which is relative to the store, as seen from the current folder."""

    def seen(file: str) -> str:
        return Path(os.path.relpath(store / file)).as_posix()

    return seen
