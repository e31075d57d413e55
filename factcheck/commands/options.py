"""The options several commands share, and the reading of their input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import click

from factcheck.documents import Document, read_document
from factcheck.documents.encoding import ENCODINGS, UTF8, decode
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


def encoding_option() -> Callable[[Command], Command]:
    """Name the encoding of a text; none is ever guessed."""
    return click.option(
        "--encoding",
        type=click.Choice(ENCODINGS),
        default=UTF8,
        show_default=True,
        help="Encoding of a text or a web page.",
    )


def read_text(file: str, encoding: str = UTF8) -> str:
    """Read a text from a file, or from standard input when it is -; line ends stay as they are."""
    return decode(_bytes(file), _name(file), encoding)


def read_draft(file: str, encoding: str) -> Document:
    """Read a document of any form that its name tells; standard input is text."""
    return read_document(_bytes(file), _name(file), encoding)


def path_in(store: Path) -> Callable[[str], str]:
    """Write a file's name, which is relative to the store, as seen from the current folder."""

    @cache  # thousands of findings lie in a few files
    def seen(file: str) -> str:
        return Path(os.path.relpath(store / file)).as_posix()

    return seen


def _name(file: str) -> str:
    return "standard input" if file == "-" else file


def _bytes(file: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        msg = f"{_name(file)} cannot be read: {error.strerror}"
        raise FactcheckError(msg) from error
