"""What a reader of documents gives: the text that is checked, what could not be read, and the file as it came."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.errors import FactcheckError

MAX_BYTES = 25_000_000  # of a file
MAX_TEXT = 5_000_000  # characters: some 800,000 words


class DocumentError(FactcheckError):
    """A document could not be read; the message is one sentence for the person who has it, and the way out."""


class Form(StrEnum):
    """The forms of document that can be read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Document:
    """A document that has been read; places in it are code points of the text."""

    name: str
    form: Form
    text: str
    losses: tuple[str, ...] = ()  # each a sentence: what the text leaves out or may show otherwise
    original: bytes = b""  # the file, where a marked-up copy can be made of it


def counted(number: int, thing: str) -> str:
    """Write a number of things.

    >>> counted(1, "table"), counted(3, "text box")
    ('1 table', '3 text boxes')
    """
    plural = "es" if thing.endswith(("x", "s")) else "s"
    return f"{number:,} {thing}{'' if number == 1 else plural}"


def excerpt(text: str, limit: int = 60) -> str:
    """Quote the beginning of a text in one line."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= limit else f"“{line[:limit].rsplit(' ', 1)[0]} …”"
