"""Markup from words: takes element names and texts, gives HTML in which every text is text and nothing else.

Whatever comes from an article, a quote or a fact goes in as `str` and is escaped; only `element` makes markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

_ELEMENTS = frozenset(
    "a blockquote caption cite code dd details div dl dt figcaption figure footer h1 h2 h3 header li main mark".split()
    + "nav ol p pre section span strong summary table tbody td th thead time tr ul".split(),
)
_SAFE_LINK = re.compile(r"(?:https?://[^\s/]|mailto:[^\s])|[\w./#%-]+\Z", re.ASCII)

_OWN_FILE = re.compile(r"[\w./-]+\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Markup:
    """HTML that `element` made."""

    html: str


def element(name: str, *children: str | Markup, **attributes: str) -> Markup:
    """Make an element; `class_` stands for class, and underscores for hyphens (`aria_label`).

    >>> element("p", "1 < 2", element("mark", "& more"), class_="quote").html
    '<p class="quote">1 &lt; 2<mark>&amp; more</mark></p>'
    """
    if name not in _ELEMENTS:
        msg = f"{name!r} is no element the pages use; they use {', '.join(sorted(_ELEMENTS))}"
        raise ValueError(msg)
    written = "".join(f' {_name(key)}="{escape(text)}"' for key, text in attributes.items())
    return Markup(f"<{name}{written}>{joined(children).html}</{name}>")


def link(label: str | Markup, href: str, **attributes: str) -> Markup:
    """Make a link to a page of this site, or to http, https or mailto; any other address is shown as text alone.

    >>> link("here", "javascript:alert(1)").html
    'here'
    """
    if not _SAFE_LINK.match(href) or href.lower().startswith(("javascript:", "data:", "vbscript:", "file:")):
        return joined((label,))
    return element("a", label, href=href, **attributes)


def image(file: str, words: str, dark: str = "") -> Markup:
    """Show a picture of this site, and another one by night; `words` stand for it where it is not seen.

    >>> image("a.svg", "359 people", "b.svg").html.startswith('<picture><source media="(prefers-color-scheme: dark)"')
    True
    """
    for each in filter(None, (file, dark)):
        if not _OWN_FILE.match(each):
            msg = f"{each!r} is no picture of this site"
            raise ValueError(msg)
    by_night = f'<source media="(prefers-color-scheme: dark)" srcset="{escape(dark)}">' if dark else ""
    return Markup(f'<picture>{by_night}<img src="{escape(file)}" alt="{escape(words)}"></picture>')


def joined(parts: Iterable[str | Markup]) -> Markup:
    """Put parts side by side, escaping what is text."""
    return Markup("".join(part.html if isinstance(part, Markup) else escape(part) for part in parts))


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
