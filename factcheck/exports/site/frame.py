"""A page of the site: from its title and body to HTML that runs no script and asks no other host for anything."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from factcheck.exports.site.style import style
from factcheck.markup import Markup, element, joined, link

STYLE_FILE = "style.css"
FEED_FILE = "corrections.xml"
NAME = "No number without its quote"
PAGES: Mapping[str, str] = {
    "index.html": "Facts",
    "charts.html": "Charts",
    "findings.html": "Findings",
    "articles.html": "Articles",
    "corrections.html": "Corrections",
}


def page(
    title: str,
    body: Markup,
    *,
    up: str = "",
    here: str = "",
    data: Mapping[str, Any] | None = None,
    note: str = "",
    about: str = "",
) -> str:
    """Write a whole page.

    `up` leads to the site's root, `here` is the page of the navigation it belongs to, `data` is its JSON-LD, `note`
    stands in the footer, `about` describes it to those who list it.
    """
    sheet = f'<link rel="stylesheet" href="{up}{STYLE_FILE}">'
    return _written(title, body, up, here, data, note, about, sheet, "'self'")


def page_anywhere(title: str, body: Markup, up: str, note: str) -> str:
    """Write a page that a server shows under any address: its style is inside, named to the policy by its hash."""
    sheet = style()
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    return _written(title, body, up, "", None, note, "", f"<style>{sheet}</style>", f"'sha256-{digest}'")


def _written(
    title: str,
    body: Markup,
    up: str,
    here: str,
    data: Mapping[str, Any] | None,
    note: str,
    about: str,
    sheet: str,
    styles: str,
) -> str:
    own = f"style-src {styles}; img-src 'self'; font-src 'self'"
    policy = f"default-src 'none'; {own}; base-uri 'none'; form-action 'none'"
    current = {"aria_current": "page"}
    links = (link(label, up + file, **(current if file == here else {})) for file, label in PAGES.items())
    head = element("header", element("p", NAME), element("nav", *links, aria_label="Site"))
    main = element("main", element("h1", title), body, id="main")
    foot = element("footer", element("p", note))
    linked = f'<script type="application/ld+json">{_data(data)}</script>\n' if data else ""
    described = f'<meta name="description" content="{joined((about,)).html}">\n' if about else ""
    shown = title if title == NAME else f"{title} · {NAME}"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{joined((shown,)).html}</title>\n{described}{sheet}\n"
        f'<link rel="alternate" type="application/atom+xml" title="Corrections" href="{up}{FEED_FILE}">\n'
        f"{linked}</head>\n<body>\n{link('Skip to the content', '#main', class_='skip').html}\n"
        f"{head.html}\n{main.html}\n{foot.html}\n</body>\n</html>\n"
    )


def _data(data: Mapping[str, Any]) -> str:
    """Write JSON that cannot end the element it stands in."""
    written = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
