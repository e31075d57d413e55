"""Reading documents: from the bytes of a file to its text, with what was lost on the way said in sentences."""

from factcheck.documents.model import Document, DocumentError, Form
from factcheck.documents.read import read_document

__all__ = ["Document", "DocumentError", "Form", "read_document"]
