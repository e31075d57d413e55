"""What a fact's own words say: where the quote stands, which number its figure is, which dates and words are cited."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import month_name
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from factcheck.figures import Figure, Kind, find_figures
from factcheck.period import Period, month, year
from factcheck.store.model import Fact
from factcheck.store.quotes import Folded, Location, locate
from factcheck.words import stems

_YEAR = re.compile(r"\d{4}", re.ASCII)
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
    readings: tuple[Figure, ...]  # the numbers that the quote's own words give there


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact's words as found in its article and as read on their own."""

    main: Statement
    also: tuple[Statement, ...]
    context: tuple[Location, ...]
    dates: tuple[Figure, ...]  # every date in the quote and the context
    periods: tuple[Period, ...]  # those they name, or whose first or last year or month they name
    stems: tuple[str, ...]  # of the words of quote and context


def gather(fact: Fact, text: str, folded: Folded, known: Sequence[Figure] = ()) -> Evidence:
    """Read the fact's words; `folded` is the article's text folded, `known` its figures where they were read before."""
    words = fact.figure or fact.quote
    in_quote = _line_read_before(fact.quote, text, known) or find_figures(fact.quote)
    main = _read(fact.quote, words, 1, ("quote",), text, folded, in_quote)
    also = tuple(
        _read(
            item.quote,
            item.figure or words,
            item.times,
            ("also", index, "quote"),
            text,
            folded,
            find_figures(item.quote),
        )
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
    quote: str, words: str, times: int, key: tuple[str | int, ...], text: str, folded: Folded, read: list[Figure]
) -> Statement:
    figure = locate(words, quote)
    readings = tuple(
        end
        for found in read
        if any(overlap(found.start, found.end, *span) for span in figure.spans[:1])
        for end in _end_of_range(found, words)
    )
    return Statement(quote, words, times, key, locate(quote, text, folded), figure, readings)


def _line_read_before(quote: str, text: str, known: Sequence[Figure]) -> list[Figure]:
    """Give the figures of a quote that is a whole line of the article from those of the article; none where unsure.

    What stands on other lines changes no number, but it can date one ("the same year"): such a quote is read alone.
    """
    start = text.find(quote) if known else -1
    end = start + len(quote)
    if start == -1 or text[start - 1 : start] not in ("", "\n") or text[end : end + 1] not in ("", "\n"):
        return []
    first, last = bisect_left(known, start, key=_start), bisect_left(known, end, key=_start)
    found = known[first:last]
    if any(each.end > end or (each.period is not None and not _YEAR.search(each.period_text)) for each in found):
        return []
    return [replace(each, start=each.start - start, end=each.end - start) for each in found]


def _start(figure: Figure) -> int:
    return figure.start


def _months(text: str) -> list[int]:
    return [number for number, name in enumerate(month_name) if name and name in text]


def _end_of_range(found: Figure, words: str) -> list[Figure]:
    """Read one end of "from 68 to 359" by itself where the fact's words are that end alone."""
    if found.kind is Kind.RANGE and words != found.text and words in found.text:
        return find_figures(words)
    return [found]
