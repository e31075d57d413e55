"""Reading an equation of a Word document: from its XML to one line of text, fractions with a slash, powers raised."""

from __future__ import annotations

from lxml import etree

from factcheck.documents.scripts import lowered, raised

SPACES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)


def one_line(equation: etree._Element) -> str:
    """Write an equation in one line."""
    return " ".join(_linear(equation).split())


def _linear(element: etree._Element) -> str:
    name = etree.QName(element).localname
    if name == "t":
        return element.text or ""
    children = list(element.iterchildren(etree.Element))
    parts = {etree.QName(child).localname: _linear(child) for child in children}
    base = parts.get("e", "")
    if name == "f":
        return f"{parts.get('num', '')}/{parts.get('den', '')}"
    if name == "sSup":
        before, power = raised(parts.get("sup", ""), base)
        return f"{base}{before}{power}"
    if name == "sSub":
        return base + lowered(parts.get("sub", ""))
    return "".join(_linear(child) for child in children)
