"""What a check says: findings (something is wrong or worth a look) and passes (a recomputation that held)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256


class Level(StrEnum):
    """How serious a finding is; errors and warnings put the facts they name in dispute, notes do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


SEVERITY = {Level.NOTE: 1, Level.WARNING: 2, Level.ERROR: 3}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule flags, in one sentence, with its working and evidence."""

    rule: str
    level: Level
    message: str
    working: str = ""  # the arithmetic, step by step, one step a line
    facts: tuple[str, ...] = ()  # ids
    quotes: tuple[str, ...] = ()  # one for each fact, in the same order, where there are facts
    file: str = ""  # relative to the store
    line: int = 0  # 1-based; 0 where no line applies
    suggestion: str = ""  # the single change that would make the set consistent, if one is known
    start: int | None = None  # code points, for a finding about a text
    end: int | None = None

    @property
    def code(self) -> str:
        """Name the finding shortly and for good: its rule, and a hash of what it is about."""
        about = sorted(self.facts) or [self.file, *self.quotes, self.message]
        return f"{self.rule}-{sha256(chr(10).join(about).encode()).hexdigest()[:6]}"

    @property
    def sort_key(self) -> tuple[int, int, str, str, int, str]:
        """Order errors first, then what involves most facts, then by place: the order of files does not matter."""
        return (-SEVERITY[self.level], -len(self.facts), self.rule, self.file, self.line, self.message)


@dataclass(frozen=True, slots=True)
class Pass:
    """One recomputation or comparison that held, with its working."""

    rule: str
    message: str
    working: str = ""
    facts: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
