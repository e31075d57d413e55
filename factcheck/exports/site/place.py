"""Where a site will stand: from the address a person gives to the address of each of its files, or to relative ones."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.errors import FactcheckError

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(?:/[\w.~%/-]*)?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the web; with no address the site still works anywhere, and what needs a full address is left out."""

    address: str = ""  # ends with a slash

    def of(self, file: str) -> str:
        """Give a file's full address; without one, its name as seen from its own folder.

        >>> Place("https://example.org/figures/").of("facts/a.html"), Place().of("facts/a.html")
        ('https://example.org/figures/facts/a.html', 'a.html')
        """
        return f"{self.address}{file}" if self.address else file.rpartition("/")[2]


def read_place(text: str) -> Place:
    """Read the address of a folder on the web.

    >>> read_place("https://example.org/figures").address
    'https://example.org/figures/'
    """
    if not _ADDRESS.match(text):
        msg = (
            f"{text!r} is no address a site can stand at: wanted http or https, a host and a folder, "
            "such as https://example.org/figures/."
        )
        raise FactcheckError(msg)
    return Place(text.rstrip("/") + "/")
