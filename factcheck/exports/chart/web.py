"""HTML that works offline: the card as inline SVG, the table, the quotes; no script, and a policy that allows none."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import urlsplit

from factcheck.charts.model import Chart, Form
from factcheck.charts.palette import ACCENT, GROUND, INK, LINE, QUIET
from factcheck.exports.chart.card import card
from factcheck.exports.chart.typeset import shown

MEDIA_TYPE = "text/html"
_RECORD = re.compile(r"<meta name=\"factcheck\" content='([^']*)'>")
_BEFORE = '<meta name="viewport"'
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_LINKS = frozenset({"http", "https", "mailto"})
_STYLE = """body{{margin:0 auto;max-width:960px;padding:16px;background:{ground};color:{ink};
font:16px/1.5 Inter,'Liberation Sans',Arial,sans-serif}}svg{{max-width:100%;height:auto;display:block}}
.wide{{overflow-x:auto}}table{{border-collapse:collapse;width:100%;font-size:14px}}caption{{text-align:left;font-weight:600;
padding:8px 0}}th,td{{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid {line}}}
blockquote{{margin:12px 0;padding-left:12px;border-left:3px solid {accent}}}cite,p.small{{color:{quiet};font-size:14px}}
a{{color:{accent}}}h2{{font-size:18px}}"""


def draw(chart: Chart) -> bytes:
    """Write the page."""
    tints = {
        name: shade.on(dark=chart.spec.is_dark)
        for name, shade in (("ground", GROUND), ("ink", INK), ("line", LINE), ("accent", ACCENT), ("quiet", QUIET))
    }
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'{_BEFORE} content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f'<meta name="description" content="{_text(chart.alt)}"><link rel="icon" href="data:,">'
        f"<title>{_text(chart.title)}</title><style>{_STYLE.format(**tints)}</style></head>\n"
        f"<body><main>{card(chart)}\n<h2>The figures</h2>"
        f'<div class="wide" tabindex="0" role="region" aria-label="The figures">{table(chart)}</div>\n'
        f'<h2>The words they stand on</h2>{quotes(chart)}\n<p class="small">{_text(chart.source_line)}</p>'
        f"</main></body></html>\n"
    ).encode()


def embed(data: bytes, record: str) -> bytes:
    """Put the record in."""
    return data.decode().replace(_BEFORE, f"<meta name=\"factcheck\" content='{record}'>{_BEFORE}", 1).encode()


def extract(data: bytes) -> tuple[str | None, bytes]:
    """Give the record, and the page without it."""
    text = data.decode("utf-8", "replace")
    found = _RECORD.search(text)
    return (found[1] if found else None), _RECORD.sub("", text, count=1).encode()


def table(chart: Chart) -> str:
    """Write the figures as a table: a column for each thing told, or for a single fact a line for each."""
    columns = list(dict.fromkeys(key for row in chart.rows for key in row if key != "Quote"))
    caption = f"<caption>{_text(chart.subtitle)}</caption>"
    if chart.spec.form is Form.FACT:
        lines = "".join(
            f'<tr><th scope="row">{_text(name)}</th><td>{_text(row[name])}</td></tr>'
            for row in chart.rows
            for name in columns
            if row[name]
        )
        return f"<table>{caption}<tbody>{lines}</tbody></table>"
    head = "".join(f'<th scope="col">{_text(name)}</th>' for name in columns)
    body = "".join(
        f"<tr>{''.join(f'<td>{_text(row.get(name, str()))}</td>' for name in columns)}</tr>" for row in chart.rows
    )
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def quotes(chart: Chart) -> str:
    """Write the quotes, each with its article."""
    return "".join(
        f"<blockquote><p>{_text(fact.quote)}</p><cite>{link(fact.source, fact.url)} · "
        f"{_text(fact.id)}</cite></blockquote>"
        for fact in chart.facts
    )


def link(words: str, url: str) -> str:
    """Write a link to where an article stands; anything but http, https and mailto stays words."""
    try:
        scheme = urlsplit(url).scheme.lower()
    except ValueError:
        scheme = ""
    if scheme not in _LINKS:
        return _text(words)
    return f'<a href="{escape(url)}" rel="noopener noreferrer nofollow">{_text(words)}</a>'


def _text(text: str) -> str:
    return escape(shown(text))
