"""The store's records as curators write them: articles, facts, measures; strict, frozen, each field one YAML key.

Numbers arrive as YAML text and stay exact `Decimal`s that remember how they were written. The JSON Schema for editors
is made from these classes, so every field carries the sentence that explains it.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from factcheck.amount import Amount, Bound, significant_step, stated, written_step
from factcheck.period import UNIT_DAYS
from factcheck.store.fields import Count, DateText, ExactDecimal, Id, PeriodField, Words

DATE_UNIT = "date"  # the unit of an event: its value is its period
SHARE_UNIT = "share"  # a part of one: half is 0.5


class Record(BaseModel):
    """What every record shares: frozen, and no key it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Status(StrEnum):
    """Where a fact stands on its way from the curator to the public."""

    DRAFT = "draft"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Reason(StrEnum):
    """Why a number in an article is no fact."""

    NAME = "name"  # Channel 4, The Hunted One
    DATE = "date"  # a day or time that dates something other than a fact
    ORDINAL = "ordinal"  # the first time
    IDIOM = "idiom"  # one of them, this very second
    EXAMPLE = "example"  # a detail of a story told, not a statistic
    WEB_ADDRESS = "web address"  # digits inside a link
    PAGE_FURNITURE = "page furniture"  # metadata, captions, notices around the article


class Source(Record):
    """The article the facts of a file come from. What is not known is left out, never guessed."""

    id: Id = Field(description="Short name of the article, used in links.")
    text: Words = Field(description="The captured text, a file name in seeds/.")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256 of that file, byte for byte.")
    title: Words | None = Field(None, description="The headline as printed.")
    publisher: Words | None = Field(None, description="Who published it.")
    published: DateText | None = Field(None, description="When it was published.")
    retrieved: DateText | None = Field(None, description="When the text was captured.")
    url: str | None = Field(None, pattern=r"^https?://[^\s]+$", description="Where it stands.")
    author: Words | None = Field(None, description="Who wrote it.")
    provenance: Words | None = Field(None, description="How the figures reached the article.")

    @property
    def label(self) -> str:
        """Name the article for a reader: publisher and title as far as known, else the file."""
        return ": ".join(part for part in (self.publisher, self.title) if part) or self.text


class Appearance(Record):
    """Another place in the same article that states the same figure."""

    quote: Words = Field(description="The exact words.")
    figure: Words | None = Field(
        None, description="The words of the quote that are the number; default: as in the fact."
    )
    value: ExactDecimal | None = Field(None, description="The number there, where it is put in other digits.")
    bound: Bound | None = Field(None, description="The hedge there, where it differs from the fact's.")
    times: Count = Field(1, description="How often these words stand in the article.")


class Dismissed(Record):
    """Words in the article that hold numbers which are no statistics."""

    quote: Words = Field(description="The exact words.")
    reason: Reason = Field(description="Why they are no fact.")
    times: Count = Field(1, description="How often these words stand in the article.")
    note: Words | None = Field(None, description="Anything a colleague should know.")


class Change(Record):
    """A change between two facts."""

    kind: Literal["change"]
    start: Id | None = Field(None, alias="from", description="The fact it starts from; left out if nobody says.")
    end: Id = Field(alias="to", description="The fact it arrives at.")
    form: Literal["times", "percent", "points", "difference"] = Field(alias="as", description="How it is put.")


class Share(Record):
    """A part of a whole."""

    kind: Literal["share"]
    part: Id
    whole: Id


class Rate(Record):
    """A count spread evenly over its period."""

    kind: Literal["rate"]
    count: Id
    per: Literal["hour", "day", "week", "month", "year"]


class Sum(Record):
    """A total of parts."""

    kind: Literal["sum"]
    of: tuple[Id, ...] = Field(min_length=2)


class Duration(Record):
    """The time between two dated facts; the unit of the fact says in what it is counted."""

    kind: Literal["duration"]
    start: Id = Field(alias="from")
    end: Id = Field(alias="to")


Computed = Annotated[Change | Share | Rate | Sum | Duration, Field(discriminator="kind")]


class Review(Record):
    """A reviewer's mark, bound by hash to value, quote and article text."""

    by: Words
    on: DateText
    seal: str = Field(pattern=r"^[0-9a-f]{16}$", description="Any change to the fact voids it.")


class Fact(Record):
    """One curated statistic with its evidence."""

    id: Id
    statement: Words = Field(description="The statistic as one plain sentence.")
    measure: Id = Field(description="What is counted, an id in measures.yaml.")
    value: ExactDecimal | None = Field(None, description="The number, with the digits as published.")
    low: ExactDecimal | None = Field(None, description="Lower end, with the bound 'between'.")
    high: ExactDecimal | None = Field(None, description="Upper end, with the bound 'between'.")
    bound: Bound = Field(Bound.EXACTLY, description="How the article hedges the number.")
    unit: Words = Field(description="The counting unit, as measures.yaml has it.")
    period: PeriodField | None = Field(None, description="The days it is about; left out if the article does not say.")
    place: Words | None = Field(None, description="Where; left out if the article does not say.")
    population: Words | None = Field(None, description="Of whom, where that is narrower than the measure.")
    origin: Words | None = Field(None, description="Who first published the number.")
    via: tuple[Words, ...] = Field((), description="Through whom it reached the article, nearest last.")
    quote: Words = Field(description="The exact words of the article.")
    figure: Words | None = Field(None, description="The words of the quote that are the number; default: the quote.")
    context: tuple[Words, ...] = Field((), description="Further exact words that state period, place or measure.")
    also: tuple[Appearance, ...] = Field((), description="Where else the article states this figure.")
    computed: Computed | None = Field(None, description="What it follows from, so that it can be recomputed.")
    status: Status = Field(Status.DRAFT, description="Where it stands.")
    curator: Words | None = Field(None, description="Who entered it.")
    review: Review | None = Field(None, description="A second person's mark.")
    note: Words | None = Field(None, description="Anything a colleague should know.")

    @model_validator(mode="after")
    def _states_one_amount(self) -> Self:
        if self.unit == DATE_UNIT:
            if self.period is None or not (self.value is self.low is self.high is None):
                msg = f"{self.id} is a date (unit: {DATE_UNIT}): it wants a period, and no value, low or high"
                raise ValueError(msg)
        elif self.bound is Bound.BETWEEN:
            if self.low is None or self.high is None or self.value is not None:
                msg = f"{self.id} has the bound 'between': it wants low and high, and no value"
                raise ValueError(msg)
            if self.high < self.low:
                msg = f"{self.id} goes from low {self.low} to high {self.high}, which is below it"
                raise ValueError(msg)
        elif self.value is None:
            msg = f"{self.id} has no value"
            raise ValueError(msg)
        elif self.low is not None or self.high is not None:
            msg = f"{self.id} has low or high, which only the bound 'between' takes"
            raise ValueError(msg)
        return self

    @model_validator(mode="after")
    def _counts_time_in_time(self) -> Self:
        if isinstance(self.computed, Duration) and self.unit.removesuffix("s") not in UNIT_DAYS:
            msg = f"{self.id} is a duration: found the unit {self.unit!r}, wanted hours, days, weeks, months or years"
            raise ValueError(msg)
        return self

    @property
    def inputs(self) -> tuple[str, ...]:
        """Name the facts it is computed from."""
        match self.computed:
            case Change(start=start, end=end):
                return (end,) if start is None else (start, end)
            case Duration(start=start, end=end):
                return (start, end)
            case Share(part=part, whole=whole):
                return (part, whole)
            case Rate(count=count):
                return (count,)
            case Sum(of=of):
                return of
            case _:
                return ()

    def __copy__(self) -> Self:
        """Copy the keys alone: what was worked out of them may not hold for the copy, whose keys are then altered."""
        copied = super().__copy__()
        vars(copied).pop("amount", None)
        return copied

    @cached_property
    def amount(self) -> Amount:
        """Give the interval the statement allows: hedged values and written decimals reach half their last digit."""
        step: Decimal | None = None
        if self.value is not None and self.bound in (Bound.ABOUT, Bound.NEARLY):
            step = significant_step(self.value)
        elif self.value is not None and written_step(self.value) < 1:
            step = written_step(self.value)
        return stated(self.value, self.bound, self.low, self.high, step)


class Measure(Record):
    """What a statistic counts: concept and counting unit."""

    id: Id
    name: Words = Field(description="What is counted, in words a reader understands.")
    unit: Words = Field(description="The counting unit: people, cases, arrests, percent, times ...")
    words: tuple[Words, ...] = Field(min_length=1, description="Words by which texts name it; endings do not matter.")
    concept: Id | None = Field(None, description="What it is about; measures of one concept are read side by side.")
    definition: Words | None = Field(None, description="What exactly counts, as far as the source says.")
    part_of: Id | None = Field(None, description="The measure of which this is a part.")
    about: Id | None = Field(None, description="For a change, share or rate: the measure it describes.")
    sum_of: tuple[Id, ...] = Field((), description="The measures that add up to it.")


class Stages(Record):
    """Measures that follow each other (charged, prosecuted, convicted): a later one cannot exceed an earlier."""

    name: Words
    steps: tuple[Id, ...] = Field(min_length=2)
    usual_low: ExactDecimal | None = Field(
        None, description="The share of one step that usually reaches the next, at least."
    )
    why: Words | None = Field(None, description="Where that expectation comes from.")


class Place(Record):
    """A place, the words for it and the place it lies in."""

    name: Words
    words: tuple[Words, ...] = ()
    inside: Words | None = None


class Vocabulary(Record):
    """`facts/measures.yaml`: the words the store counts with."""

    measures: tuple[Measure, ...]
    stages: tuple[Stages, ...] = ()
    places: tuple[Place, ...] = ()


class ArticleFile(Record):
    """One YAML file: an article, its facts, and its numbers that are none."""

    source: Source
    facts: tuple[Fact, ...] = ()
    dismissed: tuple[Dismissed, ...] = ()
