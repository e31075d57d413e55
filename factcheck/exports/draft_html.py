"""From the report of a draft to a page that stands alone: no script, no request, every word of the draft as text.

The draft comes first, each number in it a link to its evidence below; the page follows light and dark, and prints.
"""

from __future__ import annotations

import base64
import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from html import escape
from pathlib import PurePath

from factcheck.charts.palette import ACCENT, GROUND, INK, LINE, QUIET, Shade
from factcheck.draft.model import CheckedFigure, Cited, DraftReport, Verdict
from factcheck.exports.draft_marks import MARKS, mark_of
from factcheck.exports.draft_text import hand_words, tally_line
from factcheck.exports.text import visible

_PARAGRAPHS = re.compile(r"\n(?:[ \t\r]*\n)+")
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def draft_html(report: DraftReport, text: str, name: str) -> str:
    """Write the page; of a path only the file's own name is told."""
    name = PurePath(name).name
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    numbered = dict(enumerate(report.figures, 1))
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>Numbers in {_words(name)}</title>",
        f"<style>{style}</style>\n</head>\n<body>\n<main>",
        f"<h1>Numbers in {_words(name)}</h1>",
        f'<p class="tally">{_words(tally_line(report.tally))}</p>',
        *_legend(report),
        *(f'<p class="loss">{_words(loss)}</p>' for loss in report.losses),
        '<h2 id="draft">The draft</h2>',
        '<div class="draft">',
        *_draft(text, numbered),
        "</div>",
        *_evidence(numbered),
        *_context(numbered),
        "</main>\n</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _legend(report: DraftReport) -> Iterator[str]:
    met = [label for label in MARKS if report.tally.get(label)]
    if not met:
        return
    yield '<ul class="legend">'
    for label in met:
        mark = MARKS[label]
        yield (
            f'<li><span class="number {label}">{report.tally[label]}{_sign(mark.sign)}</span> '
            f"<strong>{label}</strong>: {_words(mark.meaning)}</li>"
        )
    yield "</ul>"


def _draft(text: str, numbered: dict[int, CheckedFigure]) -> Iterator[str]:
    """Write the text, a paragraph for each that blank lines part, its numbers marked."""
    starts = [figure.start for figure in numbered.values()]
    ends = [figure.end for figure in numbered.values()]
    edges = [0]
    for gap in _PARAGRAPHS.finditer(text):
        if bisect_right(ends, gap.start()) == bisect_left(starts, gap.end()):  # no number reaches across
            edges += [gap.start(), gap.end()]
    edges.append(len(text))
    figures = list(numbered.items())
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if not text[start:end].strip():
            continue
        parts, at = [], start
        for number, figure in figures[bisect_left(starts, start) : bisect_left(starts, end)]:
            parts += [_shown(text[at : figure.start]), _number(number, figure)]
            at = figure.end
        parts.append(_shown(text[at:end]))
        yield f"<p>{''.join(parts)}</p>"


def _number(number: int, figure: CheckedFigure) -> str:
    said = escape(f"{visible(figure.text)}, {figure.label}: {visible(figure.message)}")
    return (
        f'<a class="number {figure.label}" id="n{number}" href="#e{number}" aria-label="{said}" title="{said}">'
        f"{_shown(figure.text)}{_sign(mark_of(figure).sign + ('' if figure.by_hand is None else '✓'))}</a>"
    )


def _evidence(numbered: dict[int, CheckedFigure]) -> Iterator[str]:
    told = {number: figure for number, figure in numbered.items() if figure.verdict is not Verdict.CONTEXT}
    if not told:
        return
    yield "<h2>The evidence</h2>"
    for number, figure in told.items():
        yield f'<section id="e{number}" class="{figure.label}">'
        yield (
            f'<h3><a href="#n{number}">{_words(figure.text)}</a> '
            f'<span class="verdict">{escape(mark_of(figure).sign)} {figure.label}</span></h3>'
        )
        yield f"<p>{_words(figure.message)}</p>"
        if figure.by_hand is not None:
            yield f'<p class="hand">{_words(hand_words(figure.by_hand))}</p>'
        if figure.working:
            steps = "\n".join(_words(step) for step in figure.working.splitlines())
            yield f'<pre aria-label="Working">{steps}</pre>'
        yield from map(_quote, figure.facts)
        yield "</section>"


def _quote(fact: Cited) -> str:
    source = f"<cite>{_words(fact.title or fact.source)}</cite>, fact {_words(fact.id)}"
    return f"<figure><blockquote>{_shown(fact.quote)}</blockquote><figcaption>{source}</figcaption></figure>"


def _context(numbered: dict[int, CheckedFigure]) -> Iterator[str]:
    rows = [(number, figure) for number, figure in numbered.items() if figure.verdict is Verdict.CONTEXT]
    if not rows:
        return
    yield "<h2>No statistics</h2>\n<table>"
    yield "<thead><tr><th>Number</th><th>Why it was not checked</th></tr></thead>\n<tbody>"
    for number, figure in rows:
        hand = "" if figure.by_hand is None else f" {_words(hand_words(figure.by_hand))}"
        yield (
            f'<tr id="e{number}"><th scope="row"><a href="#n{number}">{_words(figure.text)}</a></th>'
            f"<td>{_words(figure.message)}{hand}</td></tr>"
        )
    yield "</tbody>\n</table>"


def _sign(sign: str) -> str:
    return f'<sup aria-hidden="true">{escape(sign)}</sup>' if sign else ""


def _words(text: str) -> str:
    """Write words on one line."""
    return escape(visible(text))


def _shown(text: str) -> str:
    """Write a text as it stands, line by line; what would be hidden or turn the line is shown."""
    shown = _HIDDEN.sub(lambda found: found[0].encode("unicode_escape").decode(), text.replace("\r\n", "\n"))
    return escape(shown)


def _style() -> str:
    def pair(shade: Shade) -> str:
        return f"light-dark({shade.light}, {shade.dark})"

    colours = "".join(
        f".{label} {{ --tone: {pair(mark.shade)}; --line: {mark.line}; }}\n" for label, mark in MARKS.items()
    )
    grounds = {"ground": GROUND, "ink": INK, "quiet": QUIET, "rule": LINE, "accent": ACCENT}
    named = "".join(f"--{name}: {pair(shade)};" for name, shade in grounds.items())
    return f":root {{ color-scheme: light dark; {named} }}\n{colours}{_RULES}"


_RULES = """
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.06rem/1.6 Inter, system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.15rem; margin: 0 0 0.25rem; }
a { color: var(--accent); text-underline-offset: 0.2em; }
.tally { font-weight: 600; margin: 0 0 1rem; }
.loss { color: var(--quiet); margin: 0.25rem 0; }
.legend { list-style: none; margin: 0 0 1rem; padding: 0; columns: 2 18rem; font-size: 0.95rem; }
.legend li { break-inside: avoid; padding: 0.1rem 0; }
.draft { line-height: 1.85; }
.draft p { white-space: pre-wrap; unicode-bidi: isolate; margin: 0 0 1rem; }
.number { color: inherit; border-radius: 0.2em; padding: 0.05em 0.1em; font-weight: 600;
  text-decoration: underline var(--line) var(--tone); text-decoration-thickness: 0.14em; text-underline-offset: 0.22em;
  background: color-mix(in srgb, var(--tone) 12%, transparent); }
.number.context { font-weight: inherit; background: none; }
.number sup { color: var(--tone); font-weight: 700; font-size: 0.7em; line-height: 0; margin-left: 0.1em;
  display: inline-block; text-decoration: none; }
.number:target, section:target { outline: 0.15em solid var(--tone); outline-offset: 0.3em; }
section { border-left: 0.25rem solid var(--tone); padding: 0.1rem 0 0.1rem 1rem; margin: 0 0 1.75rem;
  break-inside: avoid; }
section p { margin: 0.25rem 0 0.6rem; }
.verdict { color: var(--tone); font-weight: 650; white-space: nowrap; }
.hand { font-weight: 600; }
pre { font: inherit; font-size: 0.95rem; font-variant-numeric: tabular-nums; white-space: pre-wrap; margin: 0 0 0.6rem;
  padding-left: 1rem; border-left: 1px solid var(--rule); }
figure { margin: 0 0 0.6rem; padding: 0.6rem 0.9rem; border: 1px solid var(--rule); border-radius: 0.3rem; }
blockquote { margin: 0 0 0.3rem; white-space: pre-wrap; unicode-bidi: isolate; }
figcaption { color: var(--quiet); font-size: 0.9rem; }
cite { font-style: normal; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; font-weight: inherit; padding: 0.3rem 1rem 0.3rem 0;
  border-bottom: 1px solid var(--rule); }
thead th { color: var(--quiet); font-size: 0.9rem; }
@media print {
  :root { color-scheme: light; }
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { color: inherit; }
  h2, h3 { break-after: avoid; }
  .number { background: none; }
}
"""
