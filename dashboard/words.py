"""The pages' wording: takes the store's values, gives the words a reader sees; plain text, no page in sight."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote as percent_encoded

from factcheck.amount import Bound
from factcheck.finding import Level
from factcheck.period import Period, parse_period
from factcheck.phrasing import percent, period_words, value_words
from factcheck.store.model import DATE_UNIT, Fact, Source

LEVEL_WORDS: Mapping[Level, tuple[str, str]] = {
    Level.ERROR: ("error", "errors"),
    Level.WARNING: ("warning", "warnings"),
    Level.NOTE: ("note", "notes"),
}
LEVEL_MEANING: Mapping[Level, str] = {
    Level.ERROR: "does not hold as it stands",
    Level.WARNING: "could mislead a reader",
    Level.NOTE: "worth knowing",
}
SHARE_UNIT = "share"  # a share of one, said in percent
_SHORT_LINE = 90  # characters of a title in a list


def count(number: int, one: str, many: str | None = None) -> str:
    """Say how many.

    >>> count(1, "fact"), count(2, "fact"), count(1200, "inquiry", "inquiries")
    ('1 fact', '2 facts', '1,200 inquiries')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def value(fact: Fact) -> str:
    """Write what a fact states: hedge, number and unit; of an event, its date."""
    if fact.unit == DATE_UNIT:
        return value_words(fact)
    if fact.unit == SHARE_UNIT and fact.value is not None:
        hedge = "" if fact.bound is Bound.EXACTLY else f"{fact.bound} "
        return f"{hedge}{percent(fact.value)}"
    return f"{value_words(fact)} {fact.unit}"


def period(days: Period | None) -> str:
    """Write a period the way a newsroom says it, or that there is none."""
    return "not stated" if days is None else period_words(days)


def capital(text: str) -> str:
    """Begin a line with a capital, and leave the rest as it is.

    >>> capital("people of the UK"), capital("")
    ('People of the UK', '')
    """
    return text[:1].upper() + text[1:]


def date_words(text: str | None) -> str:
    """Write a date of the store, which may be a year, a month, a day or a minute.

    >>> date_words("2021-02-08T14:46"), date_words("2021-02"), date_words(None)
    ('8 February 2021, 14:46', 'February 2021', 'date not known')
    """
    if text is None:
        return "date not known"
    day, _, time = text.partition("T")
    days = period_words(parse_period(day))
    return f"{days}, {time}" if time else days


def headline(source: Source) -> str:
    """Give an article's headline, or say that none is known and which text it is."""
    return source.title or f"Untitled text {source.text}"


def byline(source: Source) -> str:
    """Say who published an article and when, as far as known."""
    return f"{source.publisher or 'publisher not known'}, {date_words(source.published)}"


def chain(fact: Fact, source: Source) -> tuple[str, ...]:
    """List who said it through whom: origin first, this article last."""
    origin = fact.origin or "origin not stated"
    here = source.publisher or f"the article {source.id}"
    steps = [origin, *fact.via]
    return tuple(steps if steps[-1] == here else [*steps, here])


def text_fragment(url: str, quote: str) -> str:
    """Give the address that opens the page at the quote; browsers without text fragments open the page.

    >>> text_fragment("https://example.org/a", "68 to 359 - five-fold")
    'https://example.org/a#:~:text=68%20to%20359%20%2D%20five%2Dfold'
    """
    words = percent_encoded(" ".join(quote.split()), safe="").replace("-", "%2D")
    return f"{url}{':~:' if '#' in url else '#:~:'}text={words}"


def short(text: str, limit: int = _SHORT_LINE) -> str:
    """Shorten a line at a word's end, with an ellipsis.

    >>> short("Paedophiles are more afraid", 20)
    'Paedophiles are…'
    """
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0]
    return f"{cut}…"


def tally(counted: Mapping[str, int]) -> Mapping[str, int]:
    """Give what was counted under names a reader can read.

    >>> tally({"pairs_compared": 3})
    {'Pairs compared': 3}
    """
    return {name.replace("_", " ").capitalize(): number for name, number in counted.items()}


def covered(part: int, whole: int) -> str:
    """Write a share so that only all is 100 % and only none is 0 %.

    >>> covered(999, 1000), covered(0, 4), covered(4, 4), covered(1, 1000)
    ('99 %', '0 %', '100 %', '1 %')
    """
    if whole == 0:
        return "–"
    if part in (0, whole):
        return "100 %" if part else "0 %"
    return f"{min(99, max(1, round(100 * part / whole)))} %"
