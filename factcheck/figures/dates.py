"""Reading the dates of a text: calendar dates, periods and times, each as a figure with its days.

A date is stated in words of the calendar; those that make runs are found by one scan, the grammar says which of them
are dates, their meaning is worked out as far as the text says, and the words around decide about the doubtful ones.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.figures.date_doubts import settled
from factcheck.figures.date_grammar import readings
from factcheck.figures.date_joins import joined, lend_year
from factcheck.figures.date_words import runs, tokens
from factcheck.figures.model import Figure, Kind
from factcheck.figures.moments import moments
from factcheck.period import Period, year

if TYPE_CHECKING:
    from factcheck.figures.moment import Moment

_CURRENCIES = ("£", "$", "€")
_GOES_ON = re.compile(
    r"[.,:][0-9]|[%°]|[ -]?(?:%|per ?cent\b|percentage|pc\b|million\b|billion\b|thousand\b|hundred\b)"
)
_NEAR = 250  # "the previous year" looks for its year in its own sentence, not further back than this


def read_dates(text: str) -> list[Figure]:
    """Give every date, period and time of the text, in order; its days are in `period` if the text states them."""
    figures: list[Figure] = []
    named: int | None = None  # the year named last, and where
    named_at = 0
    for begin, end in runs(text):
        run = tokens(text[begin:end])
        if text[begin - 1 : begin] in _CURRENCIES:
            run[0] = run[0]._replace(letter="?")  # "$17.45 on 31 January" is a price, no time
        if run[-1].letter == "D" and _GOES_ON.match(text, end):
            run[-1] = run[-1]._replace(letter="?")  # "in September, 10% more" names no tenth
        letters = "".join(token.letter for token in run)
        found = [moment for rule, first, last in readings(letters) for moment in moments(rule, run, first, last)]
        for whole in joined(found, run) if found else ():
            moment = settled(whole, run, text, begin)
            if moment is None:
                continue
            start, stop = begin + run[moment.first].start, begin + run[moment.last - 1].end
            stop = start + len(text[start:stop].rstrip(".")) if text[stop - 1] == "." and stop == len(text) else stop
            period = moment.period
            if moment.back is not None and named is not None and _reaches(moment, text, named_at, start):
                period = _from_named(moment, named + moment.back)
            if moment.year is not None:
                named, named_at = moment.year, stop
            elif period is not None:
                named, named_at = period.last.year, stop
            figures.append(_figure(text, start, stop, moment, period))
    return figures


def interval_ends(words: str) -> tuple[Period, Period] | None:
    """Give the two ends of an interval as its words name them: the years of "between 2013 and 2018"."""
    run = tokens(words)
    letters = "".join(token.letter for token in run)
    found = [moment for rule, first, last in readings(letters) for moment in moments(rule, run, first, last)]
    if len(found) != 2:
        return None
    left, right = (moment.period for moment in lend_year(*found))
    return None if left is None or right is None else (left, right)


def _figure(text: str, start: int, stop: int, moment: Moment, period: Period | None) -> Figure:
    surface = text[start:stop]
    value = Decimal(moment.year) if moment.rule == "year" and moment.year is not None else moment.value
    return Figure(start, stop, surface, value, None, None, moment.unit, Kind.DATE, period=period, period_text=surface)


def _reaches(moment: Moment, text: str, named_at: int, start: int) -> bool:
    """Say whether the year named before is the one meant: the same year's may be far back, others' in the sentence."""
    if moment.back == 0:
        return True
    return start - named_at <= _NEAR and not any(mark in text[named_at:start] for mark in (". ", "\n", "? ", "! "))


def _from_named(moment: Moment, number: int) -> Period | None:
    if not 1 <= number <= 9999:
        return None
    if moment.month is None:
        return year(number)
    return type(moment)(moment.rule, moment.first, moment.last, number, moment.month, moment.day).period
