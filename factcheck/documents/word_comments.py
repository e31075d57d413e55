"""Commenting a Word document: from its bytes and notes on spans of its text to a copy with a comment for each.

Runs are split where a note begins or ends, each part with the formatting of the whole; nothing else is touched. Parts
of the archive that change are written anew, all others byte for byte; equal input gives equal bytes.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from bisect import bisect_right
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from factcheck.documents.archive import Archive
from factcheck.documents.model import DocumentError
from factcheck.documents.word_parts import WordParts, open_word, rels_part
from factcheck.documents.word_pieces import Piece
from factcheck.documents.word_plain import legal
from factcheck.documents.word_text import word_text

AUTHOR, INITIALS = "factcheck", "fc"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TYPES = "[Content_Types].xml"
_TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Note:
    """What a comment says of a span of the text, a line a paragraph; the first is set in bold."""

    start: int
    end: int
    lines: tuple[str, ...]


def with_comments(data: bytes, name: str, notes: Sequence[Note]) -> bytes:
    """Give a copy of the document with the notes as comments; a note on text that no run holds stands nearby."""
    parts = open_word(data, name)
    pieces = word_text(parts).pieces
    if not pieces:
        msg = f"{name} holds no text that a comment could stand at."
        raise DocumentError(msg)
    changed = {}
    part, comments = _comments(parts)
    taken = [int(known) for each in comments if (known := each.get(parts.tag("id"), "")).isdigit()]
    placed = _Placed(parts, pieces, notes)
    for number, note in enumerate(notes, max(taken, default=-1) + 1):
        placed.mark(note, str(number))
        comments.append(_comment(parts, note, str(number)))
    changed[parts.main] = _xml(parts.document)
    changed[part] = _xml(comments)
    if part not in parts.archive.parts:
        changed |= _announced(parts, part)
    return _archive(parts.archive, changed)


class _Placed:
    """The text nodes of a document, cut where notes begin and end."""

    def __init__(self, parts: WordParts, pieces: Sequence[Piece], notes: Sequence[Note]) -> None:
        self.tag = parts.tag
        self.pieces = pieces
        self.starts = [piece.start for piece in pieces]
        self.hosts: dict[int, list[tuple[int, etree._Element]]] = {}  # index of a piece -> where each segment starts
        edges = sorted({edge for note in notes for edge in (note.start, note.end)})
        cuts: dict[int, list[int]] = {}
        for edge in edges:
            index = bisect_right(self.starts, edge) - 1
            if index >= 0 and edge < pieces[index].end:
                cuts.setdefault(index, []).append(edge)
            if index > 0 and edge == pieces[index].start == pieces[index - 1].end:
                cuts.setdefault(index - 1, []).append(edge)
            elif index >= 0 and edge == pieces[index].end:
                cuts.setdefault(index, []).append(edge)
        for index in range(len(pieces) - 1, -1, -1):
            self.hosts[index] = self.cut(pieces[index], cuts.get(index, ()))

    def mark(self, note: Note, number: str) -> None:
        """Put the marks of a comment around the text of a note."""
        first = min(max(0, bisect_right(self.starts, note.start) - 1), len(self.pieces) - 1)
        if self.pieces[first].end <= note.start and first + 1 < len(self.pieces):
            first += 1
        last = max(first, bisect_right(self.starts, max(note.start, note.end - 1)) - 1)
        while last > first and self.pieces[last].node is None:
            last -= 1  # what stands apart is pointed at from elsewhere, perhaps from before the beginning
        begins = self.run_at(first, note.start)
        ends = self.run_at(last, max(note.start, min(note.end, self.pieces[last].end) - 1))
        begin = etree.Element(self.tag("commentRangeStart"), {self.tag("id"): number})
        end = etree.Element(self.tag("commentRangeEnd"), {self.tag("id"): number})
        reference = etree.Element(self.tag("r"))
        etree.SubElement(reference, self.tag("commentReference"), {self.tag("id"): number})
        begins.addprevious(begin)
        ends.addnext(reference)
        ends.addnext(end)

    def run_at(self, index: int, place: int) -> etree._Element:
        """Give the element that holds the text at a place."""
        segments = self.hosts[index]
        found = [node for start, node in segments if start <= place] or [segments[0][1]]
        run = self.tag("r")
        return next(found[-1].iterancestors(run), found[-1]) if found[-1].tag != run else found[-1]

    def cut(self, piece: Piece, edges: Sequence[int]) -> list[tuple[int, etree._Element]]:
        """Cut a piece at its edges, from the last to the first, and give its segments."""
        if piece.node is None:
            return [(piece.start, piece.host)]
        segments = [(piece.start, piece.node)]
        if piece.node.get(_SPACE) != "preserve" and any(piece.start < edge < piece.end for edge in edges):
            piece.node.text = (piece.node.text or "").strip(" \t\n\r")  # what Word shows, now that parts keep spaces
            piece.node.set(_SPACE, "preserve")
        for edge in sorted(edges, reverse=True):
            if edge == piece.end:
                following = piece.node.getnext()
                if following is not None:
                    self.part(following)
            elif edge > piece.start:
                segments.insert(1, (edge, self.split(piece.node, edge - piece.start)))
            elif any(child.tag != self.tag("rPr") for child in piece.node.itersiblings(preceding=True)):
                self.part(piece.node)
        return segments

    def split(self, node: etree._Element, at: int) -> etree._Element:
        """Cut a text node in two and give the second, which begins a run of its own."""
        text = node.text or ""
        second = etree.Element(self.tag("t"), {_SPACE: "preserve"})
        node.text, second.text = text[:at], text[at:]
        node.addnext(second)
        self.part(second)
        return second

    def part(self, child: etree._Element) -> None:
        """Let a run of its own begin at a child of a run."""
        run = _parent(child)
        moved = [child, *child.itersiblings()]
        second = etree.Element(run.tag, dict(run.attrib))
        properties = run.find(self.tag("rPr"))
        if properties is not None:
            second.append(deepcopy(properties))
        second.extend(moved)
        run.addnext(second)


def _parent(element: etree._Element) -> etree._Element:
    above = element.getparent()
    if above is None:
        msg = f"{etree.QName(element).localname} stands alone"
        raise ValueError(msg)
    return above


def _comments(parts: WordParts) -> tuple[str, etree._Element]:
    """Give the part of the comments, as it is or new."""
    known = parts.relations.get("comments", ())
    if known:
        return known[0], parts.archive.xml(known[0])
    taken = set(parts.archive.parts)
    folder = posixpath.dirname(parts.main)
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in range(len(taken) + 1))
    name = next(each for each in names if each not in taken)
    return name, etree.Element(parts.tag("comments"), nsmap={"w": parts.space})


def _comment(parts: WordParts, note: Note, number: str) -> etree._Element:
    tag = parts.tag
    comment = etree.Element(
        tag("comment"), {tag("id"): number, tag("author"): AUTHOR, tag("initials"): INITIALS}, {"w": parts.space}
    )
    for index, line in enumerate(note.lines or ("",)):
        run = etree.SubElement(etree.SubElement(comment, tag("p")), tag("r"))
        if index == 0:
            etree.SubElement(etree.SubElement(run, tag("rPr")), tag("b"))
        text = etree.SubElement(run, tag("t"))
        text.set(_SPACE, "preserve")
        text.text = legal(line)
    return comment


def _announced(parts: WordParts, part: str) -> dict[str, bytes]:
    """Name a new part in the table of types and in the relations of the text."""
    types = parts.archive.xml(_TYPES)
    etree.SubElement(types, f"{{{_TYPES_SPACE}}}Override", {"PartName": f"/{part}", "ContentType": _COMMENTS_TYPE})
    named = rels_part(parts.main)
    has_relations = named in parts.archive.parts
    relations = (
        parts.archive.xml(named)
        if has_relations
        else etree.Element(f"{{{_RELATIONS_SPACE}}}Relationships", nsmap={None: _RELATIONS_SPACE})
    )
    taken = {each.get("Id") for each in relations}
    number = next(number for number in range(1, len(taken) + 2) if f"factcheck{number}" not in taken)
    target = posixpath.relpath(part, posixpath.dirname(parts.main) or ".")
    kind = f"{parts.relation_types}/comments"
    etree.SubElement(
        relations, f"{{{_RELATIONS_SPACE}}}Relationship",
        {"Id": f"factcheck{number}", "Type": kind, "Target": target},
    )  # fmt: skip
    return {_TYPES: _xml(types), named: _xml(relations)}


def _xml(root: etree._Element) -> bytes:
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)


def _archive(archive: Archive, changed: dict[str, bytes]) -> bytes:
    """Write the archive with some parts changed; new parts come last."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for entry in archive.file.infolist():
            kept = zipfile.ZipInfo(entry.filename, entry.date_time)
            kept.compress_type, kept.external_attr, kept.create_system = (
                entry.compress_type, entry.external_attr, entry.create_system,
            )  # fmt: skip
            written.writestr(kept, changed.get(entry.filename) or archive.read(entry.filename))
        for name in sorted(changed.keys() - set(archive.parts)):
            new = zipfile.ZipInfo(name, _EPOCH)
            new.compress_type = zipfile.ZIP_DEFLATED
            written.writestr(new, changed[name])
    return out.getvalue()
