"""What people decided: resolutions of findings and reviews of facts, each bound to what it was decided about."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from factcheck.store.fields import DateText, Id, Words
from factcheck.store.model import Fact, Record
from factcheck.store.quotes import fold

GUARDED = ("measure", "value", "low", "high", "bound", "unit", "period", "place", "population", "quote")


class Why(StrEnum):
    """Why a finding needs no further work."""

    DEFINITION = "different definition"
    PERIOD = "different period"
    ROUNDING = "rounding"
    REVISION = "revision"
    MISPRINT = "misprint in source"
    ACCEPTED = "unexplained but accepted"
    OTHER = "other"


class Resolution(Record):
    """A recorded decision on a finding; it holds only while every guarded value is what it was."""

    rule: Id = Field(description="The rule that raised the finding.")
    facts: tuple[Id, ...] = Field(min_length=1, description="The facts the finding names.")
    reason: Why = Field(description="Why nothing more is to be done.")
    by: Words = Field(description="Who decided.")
    on: DateText = Field(description="When.")
    note: Words | None = Field(None, description="The explanation; wanted with the reason 'other'.")
    expires: DateText | None = Field(None, description="The first day on which it no longer holds.")
    values: Mapping[Id, Mapping[str, str]] = Field(description="What each fact said when it was decided.")

    @model_validator(mode="after")
    def _guards_every_fact(self) -> Self:
        missing = [fact_id for fact_id in self.facts if fact_id not in self.values]
        if missing:
            msg = f"values are missing for {', '.join(missing)}: a resolution holds only for the values it was made for"
            raise ValueError(msg)
        if self.reason is Why.OTHER and self.note is None:
            msg = "the reason 'other' wants a note that explains it"
            raise ValueError(msg)
        return self


class Decisions(Record):
    """`facts/resolutions.yaml`."""

    resolutions: tuple[Resolution, ...] = ()


def guarded(fact: Fact) -> dict[str, str]:
    """Give what a decision about the fact depends on, as text; typography of the quote does not count."""
    found = {}
    for key in GUARDED:
        value = getattr(fact, key)
        if value is not None:
            found[key] = fold(value).text.strip() if key == "quote" else f"{value}"
    return found


def seal(fact: Fact, article_sha256: str) -> str:
    """Give the short hash that binds a review to value, quote and article; cosmetic edits leave it alone."""
    parts = [f"{key}={value}" for key, value in guarded(fact).items()]
    return hashlib.sha256("\n".join([*parts, article_sha256]).encode()).hexdigest()[:16]
