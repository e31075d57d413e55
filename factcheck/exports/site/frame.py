"""A page of the site: from its title and body to HTML that runs no script and asks no other host for anything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from factcheck.charts.palette import ACCENT, GROUND, INK, LEVELS, LINE, QUIET, Shade
from factcheck.finding import Level
from factcheck.markup import Markup, element, joined, link

STYLE_FILE = "style.css"
_PAGES = (("index.html", "Facts"), ("findings.html", "Findings"), ("articles.html", "Articles"))
_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
_SIGNS = {Level.ERROR: "\\2b23", Level.WARNING: "\\25b2", Level.NOTE: "\\25a0"}


def page(title: str, body: Markup, up: str = "", data: Mapping[str, Any] | None = None, note: str = "") -> str:
    """Write a whole page; `up` leads to the site's root, `data` is its JSON-LD, `note` stands in the footer."""
    navigation = element("nav", *(link(label, up + file) for file, label in _PAGES), aria_label="Site")
    main = element("main", element("h1", title), body, id="main")
    foot = element("footer", element("p", note or "Made by factcheck: no number without its quote."))
    linked = f'<script type="application/ld+json">{_data(data)}</script>\n' if data else ""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{joined((title,)).html}</title>\n"
        f'<link rel="stylesheet" href="{up}{STYLE_FILE}">\n'
        f'<link rel="alternate" type="application/atom+xml" title="Corrections" href="{up}corrections.xml">\n'
        f"{linked}</head>\n<body>\n"
        f"{element('header', navigation).html}\n{main.html}\n{foot.html}\n</body>\n</html>\n"
    )


def style() -> str:
    """Write the style sheet, light and dark, from the one palette."""
    return (
        f"{_variables(is_dark=False)}\n@media (prefers-color-scheme: dark) {{ {_variables(is_dark=True)} }}\n{_RULES}"
    )


def _variables(*, is_dark: bool) -> str:
    names: dict[str, Shade] = {"ground": GROUND, "ink": INK, "quiet": QUIET, "line": LINE, "accent": ACCENT}
    names |= {level.value: shade for level, shade in LEVELS.items()}
    said = "; ".join(f"--{name}: {shade.on(dark=is_dark)}" for name, shade in names.items())
    return f":root {{ {said} }}"


def _data(data: Mapping[str, Any]) -> str:
    """Write JSON that cannot end the element it stands in."""
    written = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


_RULES = """
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.55 Inter, "Liberation Sans", system-ui, sans-serif }
a { color: var(--accent); text-underline-offset: 0.15em }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
nav { display: flex; gap: 1.5rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line) }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.5rem 0 1rem }
h2 { font-size: 1.3rem; margin: 2rem 0 0.5rem }
blockquote { margin: 0.5rem 0; padding: 0.25rem 0 0.25rem 1rem; border-left: 4px solid var(--accent);
  font-size: 1.15rem }
mark { background: none; color: inherit; font-weight: 700; border-bottom: 3px solid var(--accent) }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line) }
pre { white-space: pre-wrap; padding-left: 1rem; border-left: 3px solid var(--line); font: inherit }
.value { font-size: 1.6rem; font-weight: 700; margin: 0 }
.quiet, footer { color: var(--quiet); font-size: 0.95rem }
footer { margin-top: 3rem; border-top: 1px solid var(--line) }
.article { white-space: pre-wrap; overflow-wrap: anywhere }
.level { font-weight: 700 }
""" + "".join(
    f'.{level} {{ color: var(--{level}) }}\n.{level}::before {{ content: "{sign}\\00a0" }}\n'
    for level, sign in _SIGNS.items()
)
