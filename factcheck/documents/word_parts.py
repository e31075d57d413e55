"""Opening a Word document: from the archive to its main part, its notes and the styles that raise, lower or hide."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from factcheck.documents.archive import Archive, open_archive
from factcheck.documents.model import DocumentError

_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_OFF = ("0", "false", "off", "none")
_ROOT_DEPTH = 20  # styles that rest on styles


@dataclass(frozen=True, slots=True)
class Look:
    """What of a run's formatting changes how it reads; None is not stated."""

    script: str | None = None  # superscript, subscript, baseline
    is_hidden: bool | None = None

    def over(self, base: Look) -> Look:
        """Give this look where it is stated, and the base where not."""
        return Look(
            base.script if self.script is None else self.script,
            base.is_hidden if self.is_hidden is None else self.is_hidden,
        )


@dataclass(frozen=True, slots=True)
class WordParts:
    """The parts of a Word document that matter for its text."""

    archive: Archive
    main: str  # name of the part
    document: etree._Element
    space: str  # the namespace of its elements
    relations: Mapping[str, tuple[str, ...]]  # the last word of the type -> names of parts
    notes: Mapping[str, Mapping[str, etree._Element]]  # footnote, endnote -> id -> element
    looks: Mapping[str, Look] = field(default_factory=dict)  # by id of the style

    @property
    def relation_types(self) -> str:
        """Give what the types of relations begin with."""
        return _WORD[self.space]

    def tag(self, name: str) -> str:
        """Give the whole name of an element or attribute."""
        return f"{{{self.space}}}{name}"


def open_word(data: bytes, name: str) -> WordParts:
    """Open a Word document."""
    archive = open_archive(data, name)
    main = _main_part(archive)
    document = archive.xml(main)
    space = etree.QName(document).namespace or ""
    if space not in _WORD or etree.QName(document).localname != "document":
        msg = f"{name} is no Word document, whatever its name says: its main part is {etree.QName(document).localname}."
        raise DocumentError(msg)
    relations = _relations(archive, main)
    notes = {
        kind: {
            note.get(f"{{{space}}}id", ""): note
            for part in relations.get(f"{kind}s", ())
            for note in archive.xml(part).iterchildren(f"{{{space}}}{kind}")
        }
        for kind in ("footnote", "endnote")
    }
    styles = [archive.xml(part) for part in relations.get("styles", ())]
    return WordParts(archive, main, document, space, relations, notes, _looks(styles, space))


def look_of(properties: etree._Element | None, space: str) -> Look:
    """Read what run properties state."""
    if properties is None:
        return Look()
    script = properties.find(f"{{{space}}}vertAlign")
    hidden = properties.find(f"{{{space}}}vanish")
    raised = properties.find(f"{{{space}}}position")
    stated = script.get(f"{{{space}}}val") if script is not None else None
    if stated is None and raised is not None:
        height = raised.get(f"{{{space}}}val", "0")
        stated = "superscript" if height.isdigit() and int(height) >= 4 else None  # half points
    return Look(stated, None if hidden is None else hidden.get(f"{{{space}}}val", "1") not in _OFF)


def rels_part(part: str) -> str:
    """Name the part that holds another part's relations."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _main_part(archive: Archive) -> str:
    if "_rels/.rels" not in archive.parts:
        msg = f"{archive.name} is no Word document: it is a zip archive that does not say which part is the text."
        raise DocumentError(msg)
    main = _relations(archive, "").get("officeDocument", ())
    if not main:
        msg = f"{archive.name} is no Word document, or is damaged: the part that should hold its text is missing."
        raise DocumentError(msg)
    return main[0]


def _relations(archive: Archive, part: str) -> dict[str, tuple[str, ...]]:
    """Give the parts that a part refers to, those that exist, by kind."""
    found: dict[str, tuple[str, ...]] = {}
    named = rels_part(part)
    if named not in archive.parts:
        return found
    for relation in archive.xml(named).iterchildren(f"{{{_RELATION}}}Relationship"):
        if relation.get("TargetMode") == "External":
            continue
        target = relation.get("Target", "")
        whole = target.lstrip("/") if target.startswith("/") else posixpath.join(posixpath.dirname(part), target)
        whole = posixpath.normpath(whole)
        kind = relation.get("Type", "").rpartition("/")[2]
        if whole in archive.parts:
            found[kind] = (*found.get(kind, ()), whole)
    return found


def _looks(styles: list[etree._Element], space: str) -> dict[str, Look]:
    own: dict[str, Look] = {}
    base: dict[str, str] = {}
    for root in styles:
        for style in root.iterchildren(f"{{{space}}}style"):
            name = style.get(f"{{{space}}}styleId", "")
            own[name] = look_of(style.find(f"{{{space}}}rPr"), space)
            on = style.find(f"{{{space}}}basedOn")
            if on is not None:
                base[name] = on.get(f"{{{space}}}val", "")
    found = {}
    for name, stated in own.items():
        look, at = stated, name
        for _ in range(_ROOT_DEPTH):
            at = base.get(at, "")
            look = look.over(own.get(at, Look()))
        if look != Look():
            found[name] = look
    return found
