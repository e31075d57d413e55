"""The one palette: what each sign of the project looks like, on light and on dark; takes nothing, gives colours.

Every colour reads at 4.5:1 or better on its ground; any two marks stay at least 10 apart in CIEDE2000, also for those
who see no red, no green or no blue. Each is only ever one of two signs, beside a shape or a word.
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

ACCENT = Shade("#104554", "#acd1dc")  # facts, and whatever can be chosen
SOUND = Shade("#076f4b", "#59cda0")
LEVELS: dict[Level, Shade] = {
    Level.ERROR: Shade("#841516", "#f07f71"),
    Level.WARNING: Shade("#8e5a0f", "#efb845"),
    Level.NOTE: Shade("#4c51a9", "#bdb7ff"),
}
