"""Tags for a PDF: from a page without structure to one figure with an alternative text, which screen readers read."""

from __future__ import annotations

from typing import Any

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)


def as_one_figure(writer: PdfWriter, alt: str) -> None:
    """Tag all that the only page shows as one figure."""
    page: Any = writer.pages[0]
    content = StreamObject()
    content.set_data(b"/Figure <</MCID 0>> BDC\n" + page.get_contents().get_data() + b"\nEMC\n")
    page[NameObject("/Contents")] = writer._add_object(content.flate_encode())  # noqa: SLF001  pypdf has no public name
    page[NameObject("/StructParents")] = NumberObject(0)
    page[NameObject("/Tabs")] = NameObject("/S")
    root, document, figure = (DictionaryObject() for _ in range(3))
    at_root, at_document, at_figure = (writer._add_object(each) for each in (root, document, figure))  # noqa: SLF001
    root.update(
        {
            NameObject("/Type"): NameObject("/StructTreeRoot"),
            NameObject("/K"): at_document,
            NameObject("/ParentTree"): DictionaryObject(
                {NameObject("/Nums"): ArrayObject([NumberObject(0), ArrayObject([at_figure])])}
            ),
            NameObject("/ParentTreeNextKey"): NumberObject(1),
        }
    )
    document.update(
        {
            NameObject("/Type"): NameObject("/StructElem"),
            NameObject("/S"): NameObject("/Document"),
            NameObject("/P"): at_root,
            NameObject("/K"): ArrayObject([at_figure]),
        }
    )
    figure.update(
        {
            NameObject("/Type"): NameObject("/StructElem"),
            NameObject("/S"): NameObject("/Figure"),
            NameObject("/P"): at_document,
            NameObject("/Pg"): page.indirect_reference,
            NameObject("/K"): NumberObject(0),
            NameObject("/Alt"): TextStringObject(alt),
        }
    )
    writer.root_object[NameObject("/StructTreeRoot")] = at_root
    writer.root_object[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(value=True)})
