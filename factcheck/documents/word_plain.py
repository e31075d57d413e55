"""Making a Word document of a plain text: from the text to the file, and to where each place stands in it."""

from __future__ import annotations

import io
import zipfile
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from xml.sax.saxutils import escape

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_GAP = 2  # characters that the reader of Word documents writes between paragraphs
_EPOCH = (1980, 1, 1, 0, 0, 0)

_STYLES = (
    f'{_HEAD}<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults></w:styles>"
)


@dataclass(frozen=True, slots=True)
class PlainWord:
    """A Word document made of a text."""

    data: bytes
    lines: tuple[tuple[int, int, int], ...]  # start in the text, end in the text, start in the document

    def place(self, at: int) -> int:
        """Give where a place of the text stands in the document's own text."""
        start, end, own = self.lines[max(0, bisect_right(self.lines, at, key=itemgetter(0)) - 1)]
        return own + max(0, min(at, end) - start)


def word_of(text: str) -> PlainWord:
    """Make a document with a paragraph for each line; blank lines become space between paragraphs."""
    paragraphs, lines = [], []
    start = own = 0
    for line in text.split("\n"):
        shown = line.rstrip("\r")
        if shown.strip():
            lines.append((start, start + len(shown), own))
            own += len(shown) + _GAP
            paragraphs.append(_paragraph(shown))
        elif paragraphs:
            paragraphs[-1] = paragraphs[-1].replace("<w:p>", '<w:p><w:pPr><w:spacing w:after="160"/></w:pPr>', 1)
        start += len(line) + 1
    return PlainWord(_file("".join(paragraphs)), tuple(lines))


def legal(text: str) -> str:
    """Give a text in which what XML cannot hold is shown as a replacement character, one for one."""
    return "".join(each if each in "\t\n\r" or not _is_forbidden(each) else "\ufffd" for each in text)


def _is_forbidden(character: str) -> bool:
    return character < " " or "\ud800" <= character <= "\udfff" or character in "\ufffe\uffff"


def _paragraph(line: str) -> str:
    cells = (escape(legal(cell)) for cell in line.replace("\r", " ").split("\t"))
    return f"<w:p><w:r>{'<w:tab/>'.join(map(_text_node, cells))}</w:r></w:p>"


def _text_node(words: str) -> str:
    return f'<w:t xml:space="preserve">{words}</w:t>'


def _file(body: str) -> bytes:
    relation = f'<Relationship Id="r1" Type="{_OFFICE}/relationships'
    relations = f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    parts = {
        "[Content_Types].xml": (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>'
        ),
        "_rels/.rels": f'{relations}{relation}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": (f'{_HEAD}<w:document xmlns:w="{_WORD}"><w:body>{body}<w:sectPr/></w:body></w:document>'),
        "word/_rels/document.xml.rels": f'{relations}{relation}/styles" Target="styles.xml"/></Relationships>',
        "word/styles.xml": _STYLES,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            archive.writestr(entry, content.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()
