"""Reading a document: from bytes and a file name to a Document, whatever the form; files from outside are confined.

The form is what the name says and the first bytes confirm; where they disagree the document is refused.
"""

from __future__ import annotations

from pathlib import PurePath

from factcheck.documents.confined import confined
from factcheck.documents.encoding import UTF8
from factcheck.documents.model import MAX_BYTES, MAX_TEXT, Document, DocumentError, Form
from factcheck.documents.plain_text import read_markdown, read_text

FORMS = {
    "": Form.TEXT, "txt": Form.TEXT, "text": Form.TEXT,
    "md": Form.MARKDOWN, "markdown": Form.MARKDOWN,
    "html": Form.HTML, "htm": Form.HTML, "xhtml": Form.HTML,
    "docx": Form.DOCX, "docm": Form.DOCX,
    "pdf": Form.PDF,
}  # fmt: skip
_OTHERS = {
    "doc": "an old Word file", "odt": "an OpenDocument text", "rtf": "rich text", "pages": "an Apple Pages document",
    "xls": "a spreadsheet", "xlsx": "a spreadsheet", "ods": "a spreadsheet", "csv": "a table",
    "ppt": "a presentation", "pptx": "a presentation", "eml": "an e-mail", "epub": "a book",
}  # fmt: skip
_ZIP, _PDF, _OLE = b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_document(data: bytes, name: str, encoding: str = UTF8) -> Document:
    """Read a document; its name tells the form. Raises DocumentError with one sentence where it cannot be read."""
    form = form_of(name)
    if len(data) > MAX_BYTES:
        msg = f"{name} has {len(data):,} bytes, and {MAX_BYTES:,} are allowed. Split it, or paste its text."
        raise DocumentError(msg)
    _confirm(data, name, form)
    losses: tuple[str, ...]
    if form is Form.TEXT:
        text, losses = read_text(data, name, encoding)
    elif form is Form.MARKDOWN:
        text, losses = read_markdown(data, name, encoding)
    else:
        answer, _ = confined({"task": "read", "name": name, "form": form.value, "encoding": encoding}, data)
        text, losses = answer["text"], tuple(answer["losses"])
    if not text.strip():
        msg = f"{name} is empty: there is nothing to check."
        raise DocumentError(msg)
    if len(text) > MAX_TEXT:
        msg = f"{name} has more than {MAX_TEXT:,} characters. Split it and check the parts."
        raise DocumentError(msg)
    return Document(name, form, text, losses, data if form is Form.DOCX else b"")


def form_of(name: str) -> Form:
    """Tell the form by the name; what has no known ending is a text."""
    ending = PurePath(name).suffix.lstrip(".").lower()
    if ending in _OTHERS:
        msg = f"{name} is {_OTHERS[ending]}, which is not read. Save it as .docx, .html, .md, .txt or .pdf."
        raise DocumentError(msg)
    return FORMS.get(ending, Form.TEXT)


def _confirm(data: bytes, name: str, form: Form) -> None:
    """Refuse a file that is something else than its name says."""
    if data.startswith(_OLE):
        is_encrypted = _ENCRYPTED in data
        msg = (
            f"{name} is encrypted with a password. Save a copy without one and check that."
            if is_encrypted
            else f"{name} is an old Word file (.doc), whatever its name says. Save it as .docx."
        )
        raise DocumentError(msg)
    found = Form.DOCX if data.startswith(_ZIP) else Form.PDF if data.startswith(_PDF) else None
    if form is Form.DOCX and found is not Form.DOCX:
        msg = f"{name} is no Word document, whatever its name says. Save it as .docx from your word processor."
        raise DocumentError(msg)
    if form is Form.PDF and _PDF not in data[:_PDF_WITHIN]:
        msg = f"{name} is no PDF, whatever its name says."
        raise DocumentError(msg)
    if form not in (Form.DOCX, Form.PDF) and found is not None:
        called = "a PDF" if found is Form.PDF else "a zipped file, such as a Word document"
        msg = f"{name} is {called}, not text. Give it the ending of what it is (.pdf, .docx)."
        raise DocumentError(msg)
