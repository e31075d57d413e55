"""A text whose figures can be chosen: takes the text and its marks, draws it in the page, gives back the one chosen.

The browser builds everything with `textContent` from data, so that no text can become markup. Every mark is a real
button: Tab and the arrow keys move between them, Enter chooses.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import streamlit as st

from dashboard import state
from dashboard.look import css_colour
from dashboard.tones import Tone


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the text that can be chosen: text[start:end], with what is said of it aloud."""

    start: int
    end: int
    key: str
    tone: str
    label: str


def paragraphs(
    text: str, marks: Sequence[Mark], lit: Sequence[tuple[int, int]] = ()
) -> list[list[dict[str, str | bool]]]:
    """Cut a text at blank lines, and each paragraph at its marks and lit spans; nothing of a line is lost.

    Marks must not overlap each other; a lit span may begin or end anywhere outside a mark.
    """
    ordered = sorted(marks, key=lambda mark: mark.start)
    starts, ends = [mark.start for mark in ordered], [mark.end for mark in ordered]
    return [
        _cut(text, start, end, ordered[bisect_right(ends, start) : bisect_left(starts, end)], lit)
        for start, end in _blocks(text)
    ]


def show(
    text: str,
    marks: Sequence[Mark],
    tones: Mapping[str, Tone],
    *,
    key: str,
    label: str,
    chosen: str = "",
    lit: Sequence[tuple[int, int]] = (),
    on_choice: Callable[[str], None],
) -> None:
    """Draw the text; `on_choice` is called with the key of a mark when a reader chooses it."""
    data = {
        "label": label,
        "chosen": chosen,
        "tones": {
            name: {"colour": css_colour(tone.shade), "line": tone.line, "sign": tone.sign}
            for name, tone in tones.items()
        },
        "paragraphs": paragraphs(text, marks, lit),
    }

    def tell() -> None:
        key_chosen = state.sent(key, "chosen")
        if key_chosen:
            on_choice(key_chosen)

    _component()(key=key, data=data, on_chosen_change=tell)


def _blocks(text: str) -> list[tuple[int, int]]:
    """Give the spans between blank lines."""
    spans, start = [], 0
    for gap in re.finditer(r"\n(?:[ \t\r]*\n)+", text):
        spans.append((start, gap.start()))
        start = gap.end()
    spans.append((start, len(text)))
    return [(first, last) for first, last in spans if text[first:last].strip()]


def _cut(
    text: str, start: int, end: int, marks: Sequence[Mark], lit: Sequence[tuple[int, int]]
) -> list[dict[str, str | bool]]:
    pieces: list[dict[str, str | bool]] = []
    at = start
    for mark in marks:
        first, last = max(start, mark.start), min(end, mark.end)
        pieces.extend(_plain(text, at, first, lit))
        piece: dict[str, str | bool] = {"text": text[first:last], "lit": _meets(first, last, lit)}
        pieces.append(piece | {"key": mark.key, "tone": mark.tone, "label": mark.label})
        at = last
    pieces.extend(_plain(text, at, end, lit))
    return pieces


def _plain(text: str, start: int, end: int, lit: Sequence[tuple[int, int]]) -> list[dict[str, str | bool]]:
    edges = {start, end} | {edge for span in lit for edge in span if start < edge < end}
    ordered = sorted(edges)
    return [{"text": text[first:last], "lit": _meets(first, last, lit)} for first, last in pairwise(ordered)]


def _meets(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first < end and start < last for first, last in spans)


@st.cache_resource
def _component() -> Any:
    return st.components.v2.component("factcheck_marked_text", html=_HTML, css=_CSS, js=_JS)


_HTML = '<div class="text" role="group"></div>'

_CSS = """
.text { font-family: var(--st-font); font-size: 1.06rem; line-height: 1.8; max-width: 44rem;
  color: var(--st-text-color); overflow-wrap: anywhere; }
p { margin: 0 0 1rem; white-space: pre-wrap; unicode-bidi: isolate; }
.held { white-space: nowrap; }
.lit { background: color-mix(in srgb, var(--st-primary-color) 14%, transparent); }
button { font: inherit; line-height: inherit; color: inherit; background: none; border: 0; margin: 0; cursor: pointer;
  padding: 0.06em 0.05em; border-radius: 0.2em; display: inline; text-align: inherit; white-space: pre-wrap;
  overflow-wrap: anywhere; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  text-decoration: underline var(--line) var(--tone); text-decoration-thickness: 0.14em;
  text-underline-offset: 0.24em; text-decoration-skip-ink: none; }
button:not([data-sign=""])::after { content: attr(data-sign); color: var(--tone); font: 650 0.66em var(--st-font);
  vertical-align: 0.55em; margin-left: 0.12em; display: inline-block; }
button:hover { background: color-mix(in srgb, var(--tone) 14%, transparent); }
button:focus-visible { outline: 0.16em solid var(--tone); outline-offset: 0.1em; }
button[aria-pressed="true"] { background: color-mix(in srgb, var(--tone) 24%, transparent); font-weight: 650; }
"""

_JS = """
export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector(".text");
  const buttons = () => Array.from(root.querySelectorAll("button"));
  const press = (key) => buttons().forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.key === key)));
  const drawing = JSON.stringify([data.paragraphs, data.tones, data.label]);

  // A line may break at the edge of a button; hold the punctuation that touches a figure on its line.
  const glue = (paragraph) => paragraph.querySelectorAll("button").forEach((button) => {
    if (button.textContent.length > 30) return;  // it may itself need more than a line
    const held = document.createElement("span");
    const before = button.previousSibling, after = button.nextSibling;
    const opening = before && before.matches("span") && before.textContent.match(/[^\\s\\p{L}\\p{N}]{1,3}$/u);
    const closing = after && after.matches("span") && after.textContent.match(/^[^\\s\\p{L}\\p{N}]{1,3}/u);
    const cut = (part, text, rest) => {
      const piece = part.cloneNode();
      piece.textContent = text;
      part.textContent = rest;
      return piece;
    };
    held.className = "held";
    button.before(held);
    if (opening) held.append(cut(before, opening[0], before.textContent.slice(0, -opening[0].length)));
    held.append(button);
    if (closing) held.append(cut(after, closing[0], after.textContent.slice(closing[0].length)));
  });

  if (root.drawing !== drawing) {
    const inside = root.contains(root.getRootNode().activeElement);
    const focused = inside ? root.getRootNode().activeElement.dataset.key : null;
    root.drawing = drawing;
    root.setAttribute("aria-label", data.label);
    root.replaceChildren(...data.paragraphs.map((pieces) => {
      const paragraph = document.createElement("p");
      for (const piece of pieces) {
        const node = document.createElement(piece.key === undefined ? "span" : "button");
        node.textContent = piece.text;
        if (piece.lit) node.classList.add("lit");
        if (piece.key !== undefined) {
          const tone = data.tones[piece.tone];
          node.type = "button";
          node.dataset.key = piece.key;
          node.dataset.sign = tone.sign;
          node.title = piece.label;
          node.setAttribute("aria-label", piece.text + ", " + piece.label);
          node.style.setProperty("--tone", tone.colour);
          node.style.setProperty("--line", tone.line);
        }
        paragraph.appendChild(node);
      }
      glue(paragraph);
      return paragraph;
    }));
    press(data.chosen);
    const again = buttons().find((b) => b.dataset.key === focused);
    if (again) again.focus({ preventScroll: true });
    const first = root.querySelector('button[aria-pressed="true"]') || root.querySelector(".lit");
    if (first && !inside) requestAnimationFrame(() => first.scrollIntoView({ block: "center" }));
  } else {
    press(data.chosen);
  }

  root.onclick = (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    press(button.dataset.key);
    setTriggerValue("chosen", button.dataset.key);
  };
  root.onkeydown = (event) => {
    const all = buttons();
    const at = all.indexOf(root.getRootNode().activeElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0,
      End: all.length - 1 }[event.key];
    if (to === undefined || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const button = all[Math.max(0, Math.min(all.length - 1, to))];
    button.focus();
    button.scrollIntoView({ block: "nearest" });
  };
}
"""
