"""Reading a Word document: from bytes to its text and, in sentences, what the text leaves out or reads otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.documents.model import counted, excerpt
from factcheck.documents.word_parts import open_word
from factcheck.documents.word_text import WordText, word_text


def read_word(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Give the text and its losses."""
    read = word_text(open_word(data, name))
    return read.text, tuple(_losses(read))


def _losses(read: WordText) -> Iterator[str]:
    counts = read.counts

    def many(thing: str, named: str = "") -> str:
        return counted(counts[thing], named or thing)

    changes = [
        f"{many(thing)} {done}"
        for thing, done in (("insertion", "read"), ("deletion", "left out"))
        if counts.get(thing)
    ]
    if changes:
        yield f"Tracked changes were read as if accepted: {', '.join(changes)}."
    if counts.get("field"):
        yield (
            f"{many('field')} (references, dates, sums) read with the value that Word last stored; "
            "update the fields in Word if in doubt."
        )
    if counts.get("equation"):
        yield f"{many('equation')} written in one line; compare the numbers in them with the page."
    if counts.get("text box"):
        yield f"{many('text box')} read after the paragraph to which they are tied."
    if counts.get("hidden text"):
        yield f"{many('hidden text', 'piece')} of hidden text left out."
    if counts.get("symbol"):
        yield f"{many('symbol', 'character')} of a symbol font could not be read and shown as \ufffd."
    for thing in ("picture", "chart", "embedded document"):
        if counts.get(thing):
            yield f"What {many(thing)} may show was not checked."
    if counts.get("list number"):
        yield "The numbers that Word sets before list entries and headings by itself are not part of the text."
    if counts.get("comment"):
        yield f"{many('comment')} in the margin left out."
    if read.margins:
        yield f"Headers and footers were not checked: {excerpt(read.margins)}."
    if counts.get("signature"):
        yield "The document is digitally signed; the signature does not cover a copy with comments."
