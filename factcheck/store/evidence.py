"""What a fact's own words say: where the quote stands, which number its figure is, which dates and words are cited."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import product

from factcheck.figures import Figure, Kind, find_figures
from factcheck.period import Period, month, year
from factcheck.store.model import Fact
from factcheck.store.quotes import Folded, Location, Match, locate
from factcheck.store.readings import Reading
from factcheck.words import stems

_DAY = re.compile(r"(?<![\d.,])\d{1,2}(?![\d.,]*\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Statement:
    """One place where the article states the fact's figure."""

    quote: str
    words: str  # of the quote, that are the number
    times: int  # how often the quote should stand in the article
    key: tuple[str | int, ...]  # where the record says so: ("quote",) or ("also", 0, "quote")
    location: Location  # of the quote in the article
    figure: Location  # of the words in the quote
    readings: tuple[Figure, ...]  # the numbers that the quote's own words give; they may count from the article's start


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact's words as found in its article and as read on their own."""

    main: Statement
    also: tuple[Statement, ...]
    context: tuple[Location, ...]
    dates: tuple[Figure, ...]  # every date in the quote and the context
    periods: tuple[Period, ...]  # those they name, or whose first or last year or month they name
    stems: tuple[str, ...]  # of the words of quote and context


def gather(fact: Fact, text: str, folded: Folded, article: Reading | None = None) -> Evidence:
    """Read the fact's words; `folded` is the article's text folded, `article` what was read of it before, if it was."""
    words = fact.figure or fact.quote
    main, in_quote = _read(fact.quote, words, 1, ("quote",), text, folded, article)
    also = tuple(
        _read(item.quote, item.figure or words, item.times, ("also", index, "quote"), text, folded, article)[0]
        for index, item in enumerate(fact.also)
    )
    context = tuple(locate(part, text, folded) for part in fact.context)
    cited = "\n\n".join(_in_order(fact, main.location, context))
    read = find_figures(cited) if fact.context else in_quote
    dates = tuple(figure for figure in read if figure.kind is Kind.DATE)
    named = [period for figure in dates for period in named_periods(figure)]
    named += [period for figure in dates if figure.period is None for period in _completed(figure.text, dates)]
    return Evidence(main, also, context, dates, tuple(dict.fromkeys(named)), stems(cited))


def overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    """Say whether two spans share a code point."""
    return start < other_end and other_start < end


def named_periods(figure: Figure) -> Iterator[Period]:
    """Give the periods a date names: itself, and the years or months it begins and ends with."""
    period = figure.period
    if period is None:
        return
    yield period
    first, last = period.first, period.last
    for candidate in (year(first.year), year(last.year), month(first.year, first.month), month(last.year, last.month)):
        spelled = str(candidate.first.year) in figure.text
        if spelled and candidate.days < period.days and (candidate.first == first or candidate.last == last):
            yield candidate


def _in_order(fact: Fact, quote: Location, context: tuple[Location, ...]) -> list[str]:
    """List quote and context as the article has them, so that "the same year" finds the year before it."""
    located = [(quote, fact.quote), *zip(context, fact.context, strict=True)]
    return [words for _, words in sorted(located, key=lambda pair: pair[0].spans[:1] or ((0, 0),))]


def _completed(text: str, dates: tuple[Figure, ...]) -> list[Period]:
    """Give a date without a year, or month, those that other cited words name: "8, 15 and 22 February" and 2021."""
    spoken = text if _months(text) else " ".join(figure.text for figure in dates if figure.period is None)
    months = _months(spoken)
    days = [int(digits) for digits in _DAY.findall(text)]
    years = dict.fromkeys(figure.period.first.year for figure in dates if figure.period is not None)
    found = []
    for number, day, in_year in product(months, days, years):
        with suppress(ValueError):
            found.append(Period(date(in_year, number, day), date(in_year, number, day)))
    return found


def _read(
    quote: str,
    words: str,
    times: int,
    key: tuple[str | int, ...],
    text: str,
    folded: Folded,
    article: Reading | None,
) -> tuple[Statement, Sequence[Figure]]:
    """Find quote and words, and give the numbers of the words and of the whole quote."""
    location, figure = locate(quote, text, folded), locate(words, quote)
    exact = location.spans[0] if location.match is Match.EXACT else None
    read, begin = article.of_quote(quote, exact) if article is not None else (find_figures(quote), 0)
    readings = tuple(
        end
        for found in read
        if any(overlap(found.start - begin, found.end - begin, *span) for span in figure.spans[:1])
        for end in _end_of_range(found, words)
    )
    return Statement(quote, words, times, key, location, figure, readings), read


def _months(text: str) -> list[int]:
    return [number for number, name in enumerate(month_name) if name and name in text]


def _end_of_range(found: Figure, words: str) -> list[Figure]:
    """Read one end of "from 68 to 359" by itself where the fact's words are that end alone."""
    if found.kind is Kind.RANGE and words != found.text and words in found.text:
        return find_figures(words)
    return [found]
