"""Reading a PDF: from bytes to the text of its text layer, lines joined again, raised digits kept raised."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from factcheck.documents.model import DocumentError, counted
from factcheck.documents.scripts import raised

MAX_PAGES = 1_000
_SMALLER = 0.85  # of the size of what it follows: a raised or lowered digit
_RAISED = 0.15  # of that size: how far above the line it stands at least
_SHORT = 6  # characters of a power or of the number of a note
_ALWAYS = (
    "A PDF holds placed letters, not paragraphs: lines, columns, tables and raised digits were put together again and "
    "may read otherwise than on the page."
)
# what pypdf raises on files that are not as PDFs should be
_DAMAGE = (PyPdfError, ValueError, LookupError, TypeError, AttributeError, AssertionError, RuntimeError, OSError)
_HYPHENATED = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_MANY_BREAKS = re.compile(r"\n{3,}")


def read_pdf(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Give the text and its losses."""
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError(_encrypted(name))
        pages = [_page_text(page) for page in _pages(reader, name)]
        has_form = bool(reader.get_fields())
    except DependencyError as error:
        raise DocumentError(_encrypted(name)) from error
    except _DAMAGE as error:
        reason = " ".join(str(error).split()).rstrip(".") or type(error).__name__
        msg = f"{name} is damaged or no PDF ({reason}). Save it anew, or paste its text."
        raise DocumentError(msg) from error
    empty = [number for number, text in enumerate(pages, 1) if not text.strip()]
    if len(empty) == len(pages):
        msg = (
            f"{name} has no text layer: its {counted(len(pages), 'page')} hold pictures of text, as a scanner makes "
            "them. Run text recognition (OCR) on it first, or paste the text."
        )
        raise DocumentError(msg)
    losses = [_ALWAYS]
    if empty:
        losses.append(f"No text was found on page {', '.join(map(str, empty))}; a picture of text is not read.")
    if has_form:
        losses.append("What is filled into form fields was not checked.")
    return "\n\n".join(text for text in pages if text.strip()), tuple(losses)


def _pages(reader: PdfReader, name: str) -> list[Any]:
    number = len(reader.pages)
    if number > MAX_PAGES:
        msg = f"{name} has {number:,} pages, and {MAX_PAGES:,} are allowed. Split it and check the parts."
        raise DocumentError(msg)
    if not number:
        msg = f"{name} is damaged: it has no pages."
        raise DocumentError(msg)
    return list(reader.pages)


def _page_text(page: Any) -> str:
    """Give the text of a page, with digits that stand smaller and higher than what they follow as raised digits."""
    lines = _Lines()
    page.extract_text(visitor_text=lines.add)
    text = "\n".join(line.strip(" \t\r") for line in "".join(lines.written).split("\n"))
    return _MANY_BREAKS.sub("\n\n", _HYPHENATED.sub("", text)).strip()


@dataclass(slots=True)
class _Lines:
    """The text of a page as far as it has been read, in the order in which the PDF draws it."""

    written: list[str] = field(default_factory=list)
    size: float = 0.0  # of the last text of full size, and how high it stands
    height: float = 0.0
    is_raised: bool = False  # whether the last text was

    def add(self, text: str, user: Sequence[float], matrix: Sequence[float], _font: object, size: float) -> None:
        """Take the next text with the matrices that place it."""
        stripped = text.strip()
        if not stripped:
            self.written.append(text)
            return
        tall = abs(size * matrix[3] * user[3])
        height = matrix[5] * user[3] + user[5]
        if self.stands_raised(stripped, tall, height):
            self.rejoin()
            self.written += raised(stripped, "".join(self.written[-1:]))
            self.is_raised = True
            return
        if self.is_raised and abs(height - self.height) < tall * _RAISED:
            self.rejoin()
        self.size, self.height, self.is_raised = tall, height, False
        self.written.append(text)

    def stands_raised(self, text: str, tall: float, height: float) -> bool:
        """Say whether this is a short number that stands smaller and higher than the text before it."""
        if len(text) > _SHORT or not any(each.isdigit() for each in text) or tall >= self.size * _SMALLER:
            return False
        above = height - self.height
        follows_digit = "".join(self.written[-1:])[-1:].isdigit()
        return self.size * _RAISED < above < self.size or (above == 0 and text.isdigit() and follows_digit)

    def rejoin(self) -> None:
        """Take back the line break that the reader saw where the height changed."""
        while self.written and not self.written[-1].strip(" \n"):
            self.written.pop()


def _encrypted(name: str) -> str:
    return f"{name} is encrypted with a password. Save a copy without one and check that."
