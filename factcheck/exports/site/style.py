"""The style sheet of the site: from the one palette to CSS for screens, by day and by night, and for paper."""

from __future__ import annotations

from factcheck.charts.palette import ACCENT, GROUND, INK, LEVELS, LINE, QUIET, SOUND, Shade
from factcheck.finding import Level

_SIGNS = {Level.ERROR.value: "\\2b23", Level.WARNING.value: "\\25b2", Level.NOTE.value: "\\25a0", "sound": "\\2713"}
FONTS = {"Inter-Regular.ttf": "400", "Inter-SemiBold.ttf": "600 700"}  # with the weights that each draws
_FACE = '@font-face {{ font-family: Inter; font-weight: {weight}; font-display: swap; src: url("{folder}/{file}") }}'
SHADES: dict[str, Shade] = {
    "ground": GROUND, "ink": INK, "quiet": QUIET, "line": LINE, "accent": ACCENT, "sound": SOUND,
    **{level.value: shade for level, shade in LEVELS.items()},
}  # fmt: skip


def style(fonts: str = "") -> str:
    """Write the style sheet; `fonts` is the folder that holds the project's fonts, empty where none can be found."""
    faces = (_FACE.format(folder=fonts, file=file, weight=weight) for file, weight in FONTS.items()) if fonts else ()
    return "\n".join(
        (
            *faces,
            f":root {{ color-scheme: light dark; {_variables(is_dark=False)} }}",
            f"@media (prefers-color-scheme: dark) {{ :root {{ {_variables(is_dark=True)} }} }}",
            _RULES.strip(),
            *(_sign(name, sign) for name, sign in _SIGNS.items()),
            _PAPER.strip().replace("PAPER", _variables(is_dark=False)),
            "",
        )
    )


def _sign(name: str, sign: str) -> str:
    return f'.{name} {{ color: var(--{name}) }}\n.{name}::before {{ content: "{sign}\\00a0" }}'


def _variables(*, is_dark: bool) -> str:
    return "; ".join(f"--{name}: {shade.on(dark=is_dark)}" for name, shade in SHADES.items())


_RULES = """
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem }
body { margin: 0 auto; max-width: 62rem; padding: 0 1.25rem 3rem; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.55 Inter, "Liberation Sans", system-ui, sans-serif; overflow-wrap: break-word }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { position: static; display: inline-block; padding: 0.5rem 0 }
header { border-bottom: 1px solid var(--line); padding: 1rem 0 0.75rem }
header p { margin: 0 0 0.25rem; font-weight: 700 }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem }
nav a { padding: 0.25rem 0 }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none;
  border-bottom: 3px solid var(--accent) }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.1rem); line-height: 1.2; margin: 1.75rem 0 1rem; text-wrap: balance }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 0.75rem }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem }
p { margin: 0.5rem 0; max-width: 46rem }
ul { padding-left: 1.25rem }
li { margin: 0.4rem 0; max-width: 46rem }
.plain { list-style: none; padding: 0 }
.rows { list-style: none; padding: 0; margin: 0; border-top: 1px solid var(--line) }
.rows > li { margin: 0; max-width: none; padding: 0.75rem 0; border-bottom: 1px solid var(--line) }
.rows p { margin: 0 }
.rows .figure { font-size: 1.2rem; font-weight: 700 }
.grid { list-style: none; padding: 0; display: grid; gap: 1.25rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)) }
.grid > li { margin: 0; max-width: none; border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem;
  display: flex; flex-direction: column; gap: 0.5rem; overflow: hidden }
.grid p { margin: 0 }
blockquote { margin: 0.75rem 0; padding: 0.1rem 0 0.1rem 1rem; border-left: 4px solid var(--accent);
  font-size: 1.1rem; max-width: 46rem; white-space: pre-line }
figure { margin: 1rem 0 }
img, .chart svg { display: block; width: 100%; height: auto }
.chart { border: 1px solid var(--line); border-radius: 6px; padding: 0.5rem; overflow: hidden }
.chart svg { max-width: 48rem }
.broad svg { max-width: none }
figcaption { margin-top: 0.5rem }
mark { background: none; color: inherit; font-weight: 700; border-bottom: 3px solid var(--accent) }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); margin: 0.75rem 0 }
dt, dd { margin: 0; padding: 0.45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
dt { color: var(--quiet); padding-right: 1.5rem }
.wide { overflow-x: auto; border-bottom: 1px solid var(--line) }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem }
.wide table { min-width: 48rem }
caption { text-align: left; color: var(--quiet); padding: 0 0 0.5rem }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-top: 1px solid var(--line) }
td:first-of-type, th:first-of-type { min-width: 9rem }
pre { white-space: pre-wrap; padding-left: 1rem; border-left: 3px solid var(--line); font: inherit; max-width: 46rem }
.value { font-size: clamp(2rem, 1.4rem + 3.2vw, 3.4rem); line-height: 1.1; font-weight: 700; margin: 0.5rem 0 0;
  color: var(--accent) }
.counts { font-size: 1.15rem }
.quiet, footer { color: var(--quiet) }
.quiet, footer, .small { font-size: 0.95rem }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 0.5rem }
.article { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 46rem }
.article a { text-decoration: none }
.dismissed { border-bottom: 2px dotted var(--quiet) }
.unresolved { border-bottom: 2px wavy var(--warning); font-weight: 700 }
.level { font-weight: 700; white-space: nowrap }
@media (max-width: 36rem) {
  .chart { overflow-x: auto }
  .broad svg { min-width: 36rem }
  dl { grid-template-columns: minmax(0, 1fr) }
  dt { border-bottom: 0; padding-bottom: 0 }
  dd { padding-top: 0 }
}
"""
_PAPER = """
@page { margin: 18mm }
@media print {
  :root { color-scheme: light; PAPER; --ground: #fff }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  nav, .skip, .away { display: none }
  figure, blockquote, li, tr, dl { break-inside: avoid }
  h1, h2, h3 { break-after: avoid }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere }
}
"""
