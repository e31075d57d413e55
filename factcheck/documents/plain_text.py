"""Reading text and Markdown: from bytes to the text as it stands, so that line and column are those of the file."""

from __future__ import annotations

import re

from factcheck.documents.encoding import UTF8, decode
from factcheck.documents.model import counted

_SCRIPT = re.compile(r"<(su[pb])>", re.IGNORECASE)
_PICTURE = re.compile(r"!\[[^\]\n]{0,500}\]\(")


def read_text(data: bytes, name: str, encoding: str = UTF8) -> tuple[str, tuple[str, ...]]:
    """Give the text; nothing of it is lost."""
    return decode(data, name, encoding), ()


def read_markdown(data: bytes, name: str, encoding: str = UTF8) -> tuple[str, tuple[str, ...]]:
    """Give the Markdown as it stands, and what in it a reader will see otherwise."""
    text = decode(data, name, encoding)
    losses = []
    scripts = [text.count("\n", 0, found.start()) + 1 for found in _SCRIPT.finditer(text)]
    if scripts:
        lines = ", ".join(map(str, dict.fromkeys(scripts)))
        losses.append(
            f"Raised or lowered digits written as <sup> or <sub> were read as numbers of their own (line {lines}): "
            "write 10⁶ instead."
        )
    pictures = len(_PICTURE.findall(text))
    if pictures:
        losses.append(f"What {counted(pictures, 'picture')} may show was not checked.")
    return text, tuple(losses)
