"""Decoding: from bytes and the encoding a person named to text; an encoding is never guessed."""

from __future__ import annotations

import codecs

from factcheck.documents.model import DocumentError

UTF8 = "utf-8"
ENCODINGS = (UTF8, "utf-16", "windows-1252", "iso-8859-1", "iso-8859-15", "mac-roman")
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, name: str, encoding: str = UTF8) -> str:
    """Decode a text; a byte order mark is no part of it, line ends stay as they are."""
    if encoding not in ENCODINGS:
        msg = f"Unknown encoding {encoding!r}; known are {', '.join(ENCODINGS)}."
        raise DocumentError(msg)
    if encoding == UTF8 and data.startswith(_WIDE_MARKS):
        msg = f"{name} begins with the mark of UTF-16, not UTF-8. Save it as UTF-8, or name the encoding utf-16."
        raise DocumentError(msg)
    try:
        text = data.decode("utf-8-sig" if encoding == UTF8 else encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        shown = "UTF-8" if encoding == UTF8 else encoding
        found = f"the byte 0x{data[error.start]:02X}" if error.start < len(data) else "the end"
        msg = f"{name}:{line}: {found} is not {shown}. Save the text as UTF-8, or name the encoding it has."
        raise DocumentError(msg) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        msg = f"{name}:{line}: there is a zero character, so this is no text in {encoding}. Save it as UTF-8 text."
        raise DocumentError(msg)
    return text
