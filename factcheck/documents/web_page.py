"""Reading a web page: from HTML to the text a reader sees, block by block; nothing is run, fetched or expanded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from factcheck.documents.encoding import UTF8, decode
from factcheck.documents.model import DocumentError, counted
from factcheck.documents.scripts import lowered, raised

_UNSEEN = frozenset("head script style template noscript datalist title meta link".split())
_OPAQUE = {
    "img": "picture", "svg": "picture", "picture": "picture", "canvas": "picture", "video": "video", "audio": "sound",
    "iframe": "embedded page", "object": "embedded page", "embed": "embedded page", "math": "equation",
    "input": "form field", "textarea": "form field", "select": "form field",
}  # fmt: skip
_BLOCKS = frozenset(
    """address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol p pre section summary table
    ul""".split()
)
_LINES = frozenset("br li tr option".split())
_CELLS = frozenset(("td", "th"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_-]{1,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 2048
_CUT_SHORT = ("Excessive depth", "huge", "Memory")


def read_page(data: bytes, name: str, encoding: str = UTF8) -> tuple[str, tuple[str, ...]]:
    """Give the visible text and its losses."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    said = declared[1].decode().lower() if declared else encoding
    try:
        text = decode(data, name, encoding)
    except DocumentError as error:
        if said in (encoding, "utf8"):
            raise
        msg = f"{error} The page itself says {said}."
        raise DocumentError(msg) from error
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None
    if root is None:
        return "", ()
    seen = _Seen()
    for problem in parser.error_log:
        if any(words in problem.message for words in _CUT_SHORT):
            msg = f"{name} was refused: its HTML is nested too deep to be an article ({problem.message.strip()})."
            raise DocumentError(msg)
    seen.read(root)
    losses = list(seen.losses())
    if said.replace("-", "") != encoding.replace("-", ""):
        losses.append(f"The page says that its encoding is {said}; it was read as {encoding}.")
    return "".join(seen.written), tuple(losses)


@dataclass(slots=True)
class _Seen:
    """The text as far as it has been read."""

    written: list[str] = field(default_factory=list)
    gap: str = ""  # the break or space that is due
    counts: Counter[str] = field(default_factory=Counter)
    script: str = ""  # inside a superscript or a subscript
    is_kept: bool = False  # inside preformatted text

    def read(self, element: etree._Element) -> None:
        """Read an element and what it holds."""
        name = element.tag if isinstance(element.tag, str) else ""
        if name in _UNSEEN:
            return
        if name in _OPAQUE:
            self.counts[_OPAQUE[name]] += element.get("type") != "hidden"
            return
        if "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")):
            self.counts["hidden"] += bool("".join(element.itertext()).strip())
            return
        if name in ("del", "s", "strike"):
            self.counts["deleted"] += 1
            return
        around = "\n\n" if name in _BLOCKS else "\n" if name in _LINES else "\t" if name in _CELLS else ""
        before = self.script, self.is_kept
        self.script = name if name in ("sup", "sub") else self.script
        self.is_kept = self.is_kept or name == "pre"
        self.due(around)
        self.add(element.text)
        for child in element:
            self.read(child)
            self.add(child.tail)
        self.due("" if name == "br" else around)
        self.script, self.is_kept = before

    def due(self, gap: str) -> None:
        """Ask for a break; the strongest one asked for is written before the next text."""
        if self.written and (gap.count("\n"), gap.count("\t"), gap) > (
            self.gap.count("\n"), self.gap.count("\t"), self.gap,
        ):  # fmt: skip
            self.gap = gap

    def add(self, text: str | None) -> None:
        """Write text with its spaces folded, as a page shows it."""
        if not text:
            return
        if self.is_kept:
            self.put(text)
            return
        folded = _SPACES.sub(" ", text)
        if folded.startswith(" "):
            self.due(" ")
        if folded.strip(" "):
            self.put(folded.strip(" "))
            if folded.endswith(" "):
                self.due(" ")

    def put(self, text: str) -> None:
        """Write text after the break that is due."""
        before = ""
        if self.script == "sup":
            before, text = raised(text, self.written[-1] if self.written and not self.gap else "")
        elif self.script == "sub":
            text = lowered(text)
        self.written += [self.gap, before, text]
        self.gap = ""

    def losses(self) -> Iterator[str]:
        """Say what the text leaves out."""
        for thing, number in self.counts.items():
            if number and thing not in ("deleted", "hidden"):
                yield f"What {counted(number, thing)} may show was not checked."
        if self.counts["deleted"]:
            yield f"{counted(self.counts['deleted'], 'deletion')} (struck through) left out."
        if self.counts["hidden"]:
            yield f"{counted(self.counts['hidden'], 'piece')} of hidden text left out."
