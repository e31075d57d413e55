"""The look: from the one palette to the style sheet of the pages; colours follow the reader's light or dark."""

from __future__ import annotations

from factcheck.charts.palette import ACCENT, INK, LEVELS, LINE, QUIET, SOUND, Shade

# Signs are shapes cut from a square, so that they need no font: they stand beside a word, never for it.
_SHAPES = {
    "error": "polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%)",
    "warning": "polygon(50% 4%, 100% 96%, 0 96%)",
    "note": "inset(8%)",
    "sound": "polygon(8% 52%, 22% 38%, 40% 58%, 78% 14%, 92% 28%, 40% 86%)",
}


def style_sheet() -> str:
    """Give the CSS of everything the pages draw from markup."""
    return _variables() + _signs() + _RULES


def css_colour(shade: Shade) -> str:
    """Give a colour that follows the ground."""
    return f"light-dark({shade.light}, {shade.dark})"


def _variables() -> str:
    shades = {"ink": INK, "quiet": QUIET, "line": LINE, "accent": ACCENT, "sound": SOUND}
    shades |= {level.value: shade for level, shade in LEVELS.items()}
    lines = "".join(f"--fc-{name}: {css_colour(shade)};" for name, shade in shades.items())
    return f":root {{{lines}}}\n"


def _signs() -> str:
    return "".join(
        f".fc-sign.{name}::before {{ clip-path: {shape}; background: var(--fc-{name}); }}\n"
        f".fc-sign.{name} {{ color: var(--fc-{name}); }}\n"
        for name, shape in _SHAPES.items()
    )


_RULES = """
.stMainBlockContainer { max-width: 84rem; padding-top: 4.5rem; padding-bottom: 4rem; }
/* The theme's main colour carries white letters and edges; by night it is too dark to be the colour of letters. */
:is([data-variant="pills"], [data-variant="segmented_control"]):is([aria-checked="true"], [aria-pressed="true"]),
[data-testid="stSliderThumbValue"], [role="tab"][aria-selected="true"] { color: inherit !important; font-weight: 600; }
.fc-sign { font-weight: 650; white-space: nowrap; }
.fc-sign::before { content: ""; display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.4em;
  vertical-align: -0.04em; }
.fc-quiet { color: var(--fc-quiet); }
.fc-lead { font-size: 1.1rem; line-height: 1.5; max-width: 60rem; margin: 0; overflow-wrap: anywhere; }
.fc-small { font-size: 0.9rem; }
.fc-slide-figure { font-size: clamp(3rem, 8vw, 6.5rem); line-height: 1.05; font-weight: 700; margin: 0.5rem 0;
  color: var(--fc-accent); }
.fc-slide { font-size: 2.2rem; line-height: 1.15; margin: 0; padding: 0; }
.st-key-present-clicker { display: none; }
.fc-chart { font-size: 1.35rem; line-height: 1.25; margin: 0; padding: 0; }
.stHtml p.fc-quiet { margin: 0; }
.stHtml .fc-foot p { margin: 0 0 0.4rem; font-size: 0.95rem; line-height: 1.45; color: var(--fc-quiet);
  max-width: 70rem; overflow-wrap: anywhere; }
.stHtml .fc-foot p.fc-source { color: var(--fc-ink); font-size: 1rem; padding-top: 0.4rem;
  border-top: 1px solid var(--fc-line); }
/* Streamlit's own buttons on a chart give a picture without source line and evidence. */
[data-testid="stElementContainer"]:has([data-testid="stVegaLiteChart"]) [data-testid="stElementToolbar"] {
  display: none; }
[data-testid="stVegaLiteChart"] { max-width: 100%; overflow-x: auto; }
[data-testid="stVegaLiteChart"] svg { max-width: max(100%, 30rem); height: auto; }
.fc-value { font-size: 1.7rem; font-weight: 650; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
.fc-chosen { font-size: 1.5rem; margin: 0; padding: 0; overflow-wrap: anywhere; }
.fc-sample { text-underline-offset: 0.2em; font-weight: 600; }
.fc-problems { padding-left: 1.2rem; }
.fc-problems li { overflow-wrap: anywhere; margin: 0.4rem 0; }
[data-testid="stHorizontalBlock"]:has(.st-key-beside) { align-items: stretch; }
[data-testid="stColumn"]:has(.st-key-beside) > div { position: sticky; top: 4.5rem; height: auto; }
.stHtml .fc-numbers, .stHtml .fc-chain { padding-left: 0; }
.stHtml .fc-problems { padding-left: 1.2rem; }
[data-testid="stPageLink"] a { padding: 0.15rem 0; background: none; }
[data-testid="stPageLink"] a p { color: var(--fc-accent); text-decoration: underline; text-underline-offset: 0.2em;
  font-weight: 500; }
[data-testid="stPageLink"] a:hover p { text-decoration-thickness: 0.14em; }

.fc-numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.5rem 2rem; margin: 0;
  padding: 0.75rem 0; border-block: 1px solid var(--fc-line); }
.fc-numbers div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.fc-numbers dt { color: var(--fc-quiet); font-size: 0.95rem; font-weight: 400; }
.fc-numbers dd { margin: 0; font-size: 2.1rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }

.fc-level { border-left: 0.3rem solid var(--fc-line); padding: 0.2rem 0 0.2rem 1rem; }
.fc-level.error { border-color: var(--fc-error); }
.fc-level.warning { border-color: var(--fc-warning); }
.fc-level.note { border-color: var(--fc-note); }
.fc-level.sound { border-color: var(--fc-sound); }
.fc-level .fc-count { font-size: 2.1rem; font-weight: 600; line-height: 1.2; margin: 0; color: inherit; }
.fc-level p { margin: 0; }

.fc-message { font-size: 1.1rem; line-height: 1.45; margin: 0.3rem 0 0; font-weight: 550; overflow-wrap: anywhere; }
.fc-head { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; align-items: baseline; }

.fc-quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 23rem), 1fr)); gap: 1rem;
  margin: 0; }
.fc-quote { margin: 0; padding: 0.8rem 1rem; border: 1px solid var(--fc-line); border-radius: 0.4rem; min-width: 0; }
.fc-quote blockquote { margin: 0 0 0.5rem; padding: 0; border: 0; font-family: inherit;
  font-size: 1rem; line-height: 1.55; color: inherit; overflow-wrap: anywhere; white-space: pre-wrap;
  unicode-bidi: isolate; }
.fc-quote figcaption { color: var(--fc-quiet); font-size: 0.9rem; line-height: 1.45; overflow-wrap: anywhere; }
.fc-quote figcaption strong { color: var(--fc-ink); }
.fc-mark, .fc-quote mark { background: color-mix(in srgb, var(--fc-accent) 16%, transparent); color: inherit;
  border-bottom: 0.14em solid var(--fc-accent); padding: 0 0.1em; border-radius: 0.1em; font-weight: 600; }

.fc-around { color: var(--fc-quiet); }
.fc-tally { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; list-style: none; margin: 0; padding: 0; }
.stHtml .fc-tally { padding-left: 0; }
.fc-look { list-style: none; margin: 0; }
.stHtml .fc-look { padding-left: 0; }
.fc-look li { margin: 0 0 0.8rem; overflow-wrap: anywhere; }

.fc-working { margin: 0; padding: 0.7rem 1rem; border-left: 0.2rem solid var(--fc-line); white-space: pre-wrap;
  overflow-wrap: anywhere; font-family: inherit; font-variant-numeric: tabular-nums; font-size: 0.95rem;
  line-height: 1.55; background: transparent; color: inherit; }
.fc-label { font-size: 0.85rem; font-weight: 650; color: var(--fc-quiet); margin: 0.3rem 0 0.25rem; }

.fc-table { border-collapse: collapse; width: 100%; font-size: 0.95rem; margin: 0; }
.fc-table th, .fc-table td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border: 0;
  border-bottom: 1px solid var(--fc-line); font-weight: 400; overflow-wrap: anywhere; color: inherit; }
.fc-table thead th { font-weight: 650; color: var(--fc-quiet); font-size: 0.85rem; }
.fc-table tbody th { color: var(--fc-quiet); width: 13rem; }
.fc-table td.fc-number { text-align: right; font-variant-numeric: tabular-nums; width: 6rem; }
.fc-table.narrow { max-width: 34rem; }
.fc-table thead th.fc-number { text-align: right; }
.fc-table tr.fc-differs td { font-weight: 600; }

.fc-bar { display: flex; height: 0.7rem; border-radius: 0.2rem; overflow: hidden; margin: 0.25rem 0;
  background: var(--fc-line); }
.fc-bar span { display: block; height: 100%; }
.fc-bar .fact { background: var(--fc-accent); }
.fc-bar .dismissed { background: repeating-linear-gradient(135deg, var(--fc-quiet) 0 3px, transparent 3px 6px); }
.fc-bar .unresolved { background: var(--fc-error); }

.fc-chain { display: flex; flex-wrap: wrap; gap: 0.2rem 0.5rem; list-style: none; margin: 0; padding: 0; }
.fc-chain li { margin: 0; padding: 0; overflow-wrap: anywhere; }
.fc-chain li + li::before { content: "\\2192"; margin-right: 0.5rem; color: var(--fc-quiet); }
"""

ALONE = """
[data-testid="stHeader"], [data-testid="stToolbar"] { display: none; }
.stMainBlockContainer { max-width: none; padding: 1rem 4rem; }
.stMainBlockContainer .stVerticalBlock { gap: 0.5rem; }
.stMainBlockContainer .fc-slide { font-size: 2.1rem; }
[data-testid="stElementContainer"]:has(> div [data-testid="stVegaLiteChart"]) div { width: 100% !important; }
[data-testid="stVegaLiteChart"] svg { width: 100%; max-height: 60vh; } /* letters grow with the screen */
.stHtml .fc-foot p { max-width: none; font-size: 0.9rem; margin-bottom: 0.2rem; }
.stHtml .fc-foot { display: flex; flex-direction: column; }
.stHtml .fc-foot p.fc-source { font-size: 1.1rem; order: -1; } /* however much there is to mind below it */
@media (min-width: 1600px) and (min-height: 880px) { :root { font-size: 22px; } }
@media (min-width: 2400px) and (min-height: 1300px) { :root { font-size: 32px; } }
"""
