"""The one palette: what each sign of the project looks like, on light and on dark; takes nothing, gives colours.

Every colour reads at 4.5:1 or better on its ground and keeps its distance for the colour-blind; each is only ever one
of two signs, beside a shape or a word.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.finding import Level


@dataclass(frozen=True, slots=True)
class Shade:
    """One colour on both grounds."""

    light: str
    dark: str

    def on(self, *, dark: bool) -> str:
        """Give the colour for the ground."""
        return self.dark if dark else self.light


GROUND = Shade("#fcfbf9", "#15181b")
INK = Shade("#1e2226", "#e9e7e2")
QUIET = Shade("#5a6068", "#a3a9b1")  # axes, captions
LINE = Shade("#dcd8d0", "#363c43")  # grid, borders

ACCENT = Shade("#0b5a70", "#74c8de")  # facts, and whatever can be chosen
SOUND = Shade("#1b6b43", "#74cf9f")
LEVELS: dict[Level, Shade] = {
    Level.ERROR: Shade("#a8211a", "#ff948a"),
    Level.WARNING: Shade("#855300", "#f0b849"),
    Level.NOTE: Shade("#4a4fa3", "#aeb4f7"),
}
