"""Reading a Word document: from its XML to the text as a reader of the page sees it, each piece tied to its run.

Tracked insertions are read and deletions left out; whatever else the text cannot hold is counted, and becomes a
sentence in `word_losses`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from factcheck.documents import word_equation
from factcheck.documents.scripts import lowered, raised
from factcheck.documents.word_parts import Look, WordParts, look_of
from factcheck.documents.word_pieces import CELL, LINE, PARAGRAPH, Piece, Pieces

_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_OPEN = frozenset("hyperlink ins moveTo smartTag customXml dir bdo fldSimple".split())
_GONE = frozenset(("del", "moveFrom"))
_SEALED = ("text", "date", "dropDownList", "comboBox", "dataBinding", "lock")  # controls that take no comment inside
_FIXED = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_SYMBOLS = {0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈"}
_PRIVATE = range(0xF000, 0xF100)  # where Word keeps the characters of symbol fonts
_LINE_ENDS = str.maketrans("\n\r\t", "   ")  # inside a text node they are spaces to Word
_UNCOMPUTED = ("HYPERLINK", "TOC")


@dataclass(slots=True)
class WordText:
    """What was read: the text, its pieces in order, and how often something was left out or read otherwise."""

    text: str
    pieces: tuple[Piece, ...]
    counts: Mapping[str, int]
    margins: str = ""  # words of headers and footers


def word_text(parts: WordParts) -> WordText:
    """Read the body, then the notes in the order they are referred to."""
    reading = _Reading(parts)
    body = parts.document.find(parts.tag("body"))
    if body is not None:
        reading.blocks(body)
    for kind, number, host in reading.notes:
        note = parts.notes[kind].get(number)
        if note is not None:
            reading.aside(note, host, f"{kind.capitalize()}: ")
    if "comments" in parts.relations:
        comments = [parts.archive.xml(part) for part in parts.relations["comments"]]
        reading.counts["comment"] = sum(len(root) for root in comments)
    if any(part.startswith("_xmlsignatures/") for part in parts.archive.parts):
        reading.counts["signature"] = 1
    return WordText("".join(reading.out.written), tuple(reading.out.found), reading.counts, _margins(parts))


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction is collected until its result begins."""

    instruction: str = ""
    has_result: bool = False


@dataclass(slots=True)
class _Reading:
    """The text as far as it has been read."""

    parts: WordParts
    out: Pieces = field(default_factory=Pieces)
    counts: Counter[str] = field(default_factory=Counter)
    notes: list[tuple[str, str, etree._Element]] = field(default_factory=list)
    fields: list[_Field] = field(default_factory=list)
    boxes: list[tuple[etree._Element, etree._Element]] = field(default_factory=list)
    paragraph_look: Look = field(default_factory=Look)
    cells: int = 0  # how deep in tables

    def blocks(self, parent: etree._Element) -> None:
        """Read paragraphs, tables and what holds them."""
        for child in parent.iterchildren(etree.Element):
            name = etree.QName(child).localname
            if name == "p":
                self.paragraph(child)
            elif name == "tbl":
                self.table(child)
            elif name in _GONE:
                self.counts["deletion"] += 1
            elif name == "sdt":
                self.control(child, self.blocks)
            elif name == "AlternateContent":
                self.alternative(child, self.blocks)
            elif name in _OPEN:
                self.blocks(child)
            elif name == "altChunk":
                self.counts["embedded document"] += 1

    def aside(self, parent: etree._Element, host: etree._Element, head: str = "") -> None:
        """Read what stands apart from the text and can only be pointed at as a whole."""
        with self.out.pointing_at(host):
            self.out.due(PARAGRAPH)
            self.out.add(head)
            self.blocks(parent)
            self.out.due(PARAGRAPH)

    def paragraph(self, paragraph: etree._Element) -> None:
        """Read a paragraph, then the text boxes that hang on it."""
        tag = self.parts.tag
        properties = paragraph.find(tag("pPr"))
        self.paragraph_look = Look()
        is_joined = False
        if properties is not None:
            style = properties.find(tag("pStyle"))
            if style is not None:
                self.paragraph_look = self.parts.looks.get(style.get(tag("val"), ""), Look())
            is_joined = properties.find(f"{tag('rPr')}/{tag('del')}") is not None
            self.counts["list number"] += properties.find(tag("numPr")) is not None
        self.inline(paragraph)
        self.fields = [each for each in self.fields if each.has_result]  # an instruction left open swallows no more
        if not is_joined:
            self.out.due(LINE if self.cells else PARAGRAPH)
        boxes, self.boxes = self.boxes, []
        for box, host in boxes:
            self.counts["text box"] += 1
            self.aside(box, host)

    def table(self, table: etree._Element) -> None:
        """Read a table: rows are lines, tabs stand between cells."""
        tag = self.parts.tag
        due = max(self.out.gap, LINE if self.cells else PARAGRAPH)
        self.cells += 1
        for row in _within(table, tag("tr")):
            if row.find(f"{tag('trPr')}/{tag('del')}") is not None:
                self.counts["deletion"] += 1
                continue
            for cell in _within(row, tag("tc")):
                if cell.find(f"{tag('tcPr')}/{tag('cellDel')}") is not None:
                    self.counts["deletion"] += 1
                    continue
                self.out.due_just(due)
                before = self.out.at
                self.blocks(cell)
                due = due if self.out.at == before else CELL
            due = max(due, LINE)
        self.cells -= 1
        self.out.due_just(LINE if self.cells else PARAGRAPH)

    def inline(self, parent: etree._Element) -> None:
        """Read runs and what holds them."""
        for child in parent.iterchildren(etree.Element):
            qualified = etree.QName(child)
            name = qualified.localname
            if qualified.namespace in word_equation.SPACES:
                self.equation(child)
            elif name == "r":
                self.run(child)
            elif name in _GONE:
                self.counts["deletion"] += 1
            elif name == "sdt":
                self.control(child, self.inline)
            elif name == "AlternateContent":
                self.alternative(child, self.inline)
            elif name in _OPEN:
                self.counts["insertion"] += name in ("ins", "moveTo")
                self.counts["field"] += name == "fldSimple" and _is_computed(child.get(self.parts.tag("instr"), ""))
                self.inline(child)
            elif name == "subDoc":
                self.counts["embedded document"] += 1

    def control(self, control: etree._Element, read: Callable[[etree._Element], None]) -> None:
        """Read a content control, but not the prompt of one that is still empty."""
        tag = self.parts.tag
        if control.find(f"{tag('sdtPr')}/{tag('showingPlcHdr')}") is not None:
            return
        is_sealed = any(
            properties.find(tag(name)) is not None
            for properties in control.iterchildren(tag("sdtPr"))
            for name in _SEALED
        )
        for content in control.iterchildren(tag("sdtContent")):
            if is_sealed and content.find(tag("p")) is None:
                with self.out.pointing_at(control):
                    read(content)
            else:
                read(content)

    def alternative(self, choice: etree._Element, read: Callable[[etree._Element], None]) -> None:
        """Read the first of several forms of the same thing, as Word does."""
        for first in choice.iterchildren(f"{{{_COMPATIBILITY}}}Choice", f"{{{_COMPATIBILITY}}}Fallback"):
            read(first)
            return

    def run(self, run: etree._Element) -> None:
        """Read a run."""
        tag = self.parts.tag
        properties = run.find(tag("rPr"))
        look = look_of(properties, self.parts.space)
        style = properties.find(tag("rStyle")) if properties is not None else None
        if style is not None:
            look = look.over(self.parts.looks.get(style.get(tag("val"), ""), Look()))
        look = look.over(self.paragraph_look)
        self.run_content(run, run, look)

    def run_content(self, parent: etree._Element, run: etree._Element, look: Look) -> None:
        """Read what a run holds."""
        tag = self.parts.tag
        for child in parent.iterchildren(etree.Element):
            name = etree.QName(child).localname
            if name == "fldChar":
                self.field_mark(child.get(tag("fldCharType"), ""))
            elif name == "instrText":
                if self.fields:
                    self.fields[-1].instruction += child.text or ""
            elif any(not each.has_result for each in self.fields):
                continue  # inside the instruction of a field
            elif name == "t":
                self.node(child, run, look)
            elif name in _FIXED:
                self.out.add("" if look.is_hidden else _FIXED[name])
            elif name == "sym":
                self.symbol(child)
            elif name in ("footnoteReference", "endnoteReference"):
                kind = name.removesuffix("Reference")
                self.notes.append((kind, child.get(tag("id"), ""), self.out.host_of(child)))
            elif name == "AlternateContent":
                self.alternative(child, lambda form: self.run_content(form, run, look))
            elif name in ("drawing", "pict", "object"):
                self.drawing(child)
            elif name == "ruby":
                with self.out.pointing_at(child):
                    for base in child.iterchildren(tag("rubyBase")):
                        self.inline(base)

    def field_mark(self, kind: str) -> None:
        """Follow the beginning, the turn to its result, and the end of a field."""
        if kind == "begin":
            self.fields.append(_Field())
        elif kind == "separate" and self.fields:
            self.fields[-1].has_result = True
        elif kind == "end" and self.fields:
            done = self.fields.pop()
            self.counts["field"] += done.has_result and _is_computed(done.instruction)

    def node(self, node: etree._Element, run: etree._Element, look: Look) -> None:
        """Read a text node."""
        text = node.text or ""
        if node.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
            text = text.strip(" \t\n\r")
        if not text:
            return
        if look.is_hidden:
            self.counts["hidden text"] += 1
            return
        text = "".join(self.plain(character) for character in text.translate(_LINE_ENDS))
        if look.script == "superscript":
            before, text = raised(text, self.out.last)
            self.out.add(before)
        elif look.script == "subscript":
            text = lowered(text)
        self.out.add(text, run, node if node.getparent() is run else None)

    def plain(self, character: str) -> str:
        """Give a character of a symbol font as what it shows, or count that it is not known."""
        if ord(character) not in _PRIVATE:
            return character
        low = ord(character) - _PRIVATE.start
        if low in _SYMBOLS:
            return _SYMBOLS[low]
        self.counts["symbol"] += 1
        return "\ufffd"

    def symbol(self, symbol: etree._Element) -> None:
        """Read a character that is given by its number in a symbol font."""
        try:
            number = int(symbol.get(self.parts.tag("char"), ""), 16)
        except ValueError:
            number = 0
        self.out.add(self.plain(chr(_PRIVATE.start + number % 0x100)), symbol)

    def drawing(self, drawing: etree._Element) -> None:
        """Note the text boxes of a drawing, or that there is a picture or a chart."""
        boxes = [each for each in drawing.iter(self.parts.tag("txbxContent")) if not _is_fallback(each, drawing)]
        if boxes:
            self.boxes.extend((box, self.out.host_of(drawing)) for box in boxes)
        else:
            is_chart = any(etree.QName(each).localname == "chart" for each in drawing.iter(etree.Element))
            self.counts["chart" if is_chart else "picture"] += 1

    def equation(self, equation: etree._Element) -> None:
        """Read an equation in one line."""
        self.counts["equation"] += 1
        with self.out.pointing_at(equation):
            self.out.add(word_equation.one_line(equation))


def _within(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Give the rows of a table or the cells of a row, through content controls."""
    for child in parent.iterchildren(etree.Element):
        if child.tag == wanted:
            yield child
        elif etree.QName(child).localname in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _within(child, wanted)


def _is_computed(instruction: str) -> bool:
    words = instruction.split()
    return bool(words) and words[0].upper() not in _UNCOMPUTED


def _is_fallback(element: etree._Element, top: etree._Element) -> bool:
    """Say whether an element repeats what its other form or an outer text box already says."""
    for above in element.iterancestors():
        if above is top:
            return False
        if above.tag == f"{{{_COMPATIBILITY}}}Fallback" or etree.QName(above).localname == "txbxContent":
            return True
    return False


def _margins(parts: WordParts) -> str:
    texts = []
    for kind in ("header", "footer"):
        for part in parts.relations.get(kind, ()):
            nodes = parts.archive.xml(part).iter(parts.tag("t"))
            texts.append(" ".join("".join(node.text or "" for node in nodes).split()))
    return "; ".join(dict.fromkeys(filter(None, texts)))
