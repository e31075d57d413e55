"""Fixtures for documents."""

import pytest

from factcheck.documents import DocumentError, read_document


@pytest.fixture
def refused():
    """Give the sentence with which a file is refused."""

    def read(data, name, encoding="utf-8"):
        with pytest.raises(DocumentError) as caught:
            read_document(data, name, encoding)
        return str(caught.value)

    return read
