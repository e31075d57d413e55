"""Deciding about doubtful dates: "May", "2000", "3/4" and "10.30" are dates only where the words around them say so."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.figures.calendar_words import DOUBTFUL
from factcheck.figures.date_setting import ROUND, Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.figures.date_words import Token
    from factcheck.figures.moment import Moment

_COUNTERS: Final = frozenset(
    """than least nearly almost approximately approx roughly under total exactly worth some only just all these those
    no number page pages room flight section chapter figure table paragraph version route highway bus channel
    £ $ € x = another""".split()
)
_LATER = re.compile(r"\b(?:earlier|later|sooner|older|newer) than $", re.IGNORECASE)
_MORE = re.compile(r"\b(?:more|less|fewer|other|rather) than $", re.IGNORECASE)
_DEPARTS = re.compile(r" (?:train|bus|flight|ferry|service|sailing|departure|(?:to|from) [A-Z])")
_OF_ITS_OWN = re.compile(
    r"['’]s (?:[a-z]+ )?(?:figures?|totals?|readings?|rates?|rise|fall|increase|decrease|data|surveys?|levels?|sales|records?|numbers?"
    r"|elections?|budget|report)\b"
)
_NEAR = 16
_TO_NUMBER = re.compile(r" (?:to|or|over|by|plus|minus|times|x) [£$€]?(?!(?:1[89]|20)[0-9]{2}\b)[0-9]")
_ABOUT: Final = frozenset("c. ca. circa b. d.".split())  # before a year not known better, of birth, of death
_OWNERS: Final = frozenset("its their his her our my your".split())
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_MINUTES, _MIDNIGHT = 60, 2400
_TIMELY: Final = frozenset("by until till in since before after during between from".split())
_NAMES: Final = frozenset("april may june august jan".split())  # months that people are called
_SHORT_MONTH = 4
_AFTER_MODAL: Final = frozenset("be have not also only still yet well never even now".split())
_PAPERS: Final = frozenset(
    """times telegraph mirror express mail people post herald independent sun mercury life world politics sport roast
    league school""".split()
)
_FIRM_YEARS, _ANY_YEARS = range(1800, 2050), range(1000, 2200)
_LINKS = 2  # "from" and "to", "between" and "and"
_FINE = 10  # fractions in prose have smaller denominators


def settled(moment: Moment, run: Sequence[Token], text: str, offset: int) -> Moment | None:
    """Give the moment if the words around it allow it, perhaps shortened, else nothing."""
    doubt = _DOUBTS.get(moment.rule)
    if doubt is None:
        return moment
    return doubt(Setting(moment, run, text, offset + run[moment.first].start, offset + run[moment.last - 1].end))


def _year(at: Setting) -> Moment | None:
    """Settle four digits alone: a year, unless something is counted, measured or hedged with them."""
    moment, number = at.moment, at.moment.year
    word = at.word_before.strip("(\"'“‘").lower()
    if number is None or number not in _ANY_YEARS or (at.is_glued and word not in _ABOUT):
        return None
    if _TO_NUMBER.match(at.text, at.end) and not at.comes_after("ix"):
        return None
    if any(token.letter == "7" for token in at.tokens):  # "the year 1066"
        return moment
    if at.last.letter == "y":  # "in '95", "class of '95"
        return moment if at.comes_after("iox") and at.ends_phrase else None
    if at.last.letter != "Y":  # in words
        return moment if (at.comes_after("inxfowPbRMGlq7") or word in _TIMELY) and not at.precedes_noun else None
    if word == "at" and at.ends_phrase and number % ROUND < _MINUTES and number < _MIDNIGHT:
        return replace(moment, rule="clock", year=None)  # "at 1830"
    if number not in _FIRM_YEARS:
        return moment if word in _TIMELY | _ABOUT and not at.precedes_noun else None
    return moment if word in _ABOUT or _is_firm(at, number, word) else None


def _is_firm(at: Setting, number: int, word: str) -> bool:
    """Say whether a likely year is none of the numbers that look like one."""
    if word == "than":  # "later than 2019", "higher than 2019 levels", but "more than 2019 results"
        before = at.text[max(0, at.start - _NEAR) : at.start]
        return _LATER.search(before) is not None or (at.dates_noun and _MORE.search(before) is None)
    if word == "under" and at.dates_noun:
        return True
    if word in _COUNTERS or (at.comes_after("@") and word not in ("by", "at") and number % ROUND == 0):
        return False
    if not at.counts or at.comes_after("eq") or word in _OWNERS or word.endswith(_POSSESSIVE):
        return True
    # "in 2019 arrests rose", "at 2018 prices", "until 2018 courts sat", "By 2018 convictions had doubled"
    opens = word in ("until", "till") or at.word_before.strip("(\"'“‘") == "By"
    return (at.comes_after("ix") or word == "at" or opens) and number % ROUND != 0


def _bare_month(at: Setting) -> Moment | None:
    """Settle a month alone: in small letters "may" and "march" are verbs, and April and June are names too."""
    word, written = at.last.word.rstrip("."), at.text[at.start : at.end]
    if at.start and at.text[at.start - 1] in "$-@#/":
        return None
    if at.moment.year is not None:  # lent by its neighbour: "May, June and July 2019"
        return at.moment
    if word in DOUBTFUL and written.islower():
        return at.moment if at.comes_after("infxl") else None
    if _OF_ITS_OWN.match(at.text, at.end):  # "August's figure"
        return at.moment
    if at.comes_after("ionfxlPRbw@dr") or (at.comes_after("e") and word not in DOUBTFUL):
        return at.moment
    if (len(word) <= _SHORT_MONTH and word != "july") or word in _NAMES or word in DOUBTFUL:
        return None
    return at.moment


def _weekday(at: Setting) -> Moment | None:
    """Settle a weekday alone: Sunday papers are none, and "Sun" and "sat" need a word of time before them."""
    written = at.text[at.start : at.end]
    if "day" in written.lower():
        return None if at.word_after.lower() in _PAPERS else at.moment
    return at.moment if written[0].isupper() and at.comes_after("hRfnlx") else None


def _calendar_day(at: Setting) -> Moment | None:
    """Settle a day and a month: "10 may qualify" is none, and in "In May 12 people" the 12 counts people."""
    moment, parts = at.moment, at.tokens
    month = next((i for i, token in enumerate(parts) if token.letter == "M"), None)
    if month is None:  # a day of a list, whose month follows or went before
        return None if moment.rule == "mdy" and (at.list_counts or at.precedes_noun) else moment
    plain = not any(token.letter in "OYyo" for token in parts)
    offset = at.start - parts[0].start
    written = at.text[offset + parts[month].start : offset + parts[month].end]
    if plain and written.islower() and parts[month].word.rstrip(".") in DOUBTFUL:
        is_modal = at.precedes_noun or at.word_after in _AFTER_MODAL
        return moment if (not is_modal if parts[0].letter == "W" else at.comes_after("h")) else None
    is_named = (
        at.comes_after("aehlfnxrR") or at.word_before == "dated"
    )  # "a December 31 deadline", "the September 11 attacks", "on May 5"
    if moment.rule == "mdy" and plain and (at.precedes_noun or at.list_counts) and not is_named:
        alone = replace(moment, rule="bare", day=None, own=None, last=moment.first + month + 1)
        return settled(alone, at.run, at.text, offset)
    if at.last.letter == "D" and written.isupper() and at.text[at.end - len(at.last.word) - 1].isalpha():
        return None  # an identifier: "OCT4"
    is_money = moment.rule == "my" and at.last.letter == "Y" and at.is_glued
    return None if is_money else moment


def _slash(at: Setting) -> Moment | None:
    """Settle 22/04: a fraction unless a word of time stands before it or no fraction is written so; 24/7 is neither."""
    token = next(token for token in at.tokens if token.letter == "S")
    left, right = token.word.split("/")
    if at.is_glued or at.counts or token.word == "24/7":
        return None
    improper = int(left) >= int(right) or "0" in (left[0], right[0])
    return at.moment if improper or len(at.tokens) > 1 or at.comes_after("hfnlxRW") else None


def _span(at: Setting) -> Moment | None:
    """Settle 1939-45 and 2014-2018: years, unless something is counted with them."""
    if at.is_glued or at.counts:
        return None
    own = at.moment.own
    firm = own is None or own.first.year in _FIRM_YEARS
    return at.moment if firm or at.comes_after("fin") else None


def _clock(at: Setting) -> Moment | None:
    """Settle 10.30: a time only after "at" and the like."""
    if at.is_glued:
        return None
    if re.fullmatch(r"\d+\.\d+(?:\.\d+)?", at.last.word):
        if at.word_before.lower() == "the" and _DEPARTS.match(at.text, at.end):  # "the 9.15 train"
            return at.moment
        return at.moment if at.word_before.lower() in ("at", "until") and not at.precedes_noun else None
    return at.moment


def _decade(at: Setting) -> Moment | None:
    """Settle "the 90s" and "nineties": after his, her or their they are an age."""
    word = at.last.word
    if re.match(r"\d{4}|['’‘]", word):
        apart = word[-2:-1].isspace() and not at.comes_after("ei")  # "at time 1800 s" is a measure
        return None if at.is_glued or apart else at.moment
    if at.text[at.end - 1].isupper():
        return None
    first = at.moment.first
    follows = first > 1 and at.comes_after("d,") and at.run[first - 2].letter == "C"  # "the 1950s and 60s"
    return at.moment if follows or at.comes_after("e" if word[0].isdigit() else "eikP") else None


def _era(at: Setting) -> Moment | None:
    """Settle "55 BC" and "AD 43": in small letters an ad is an advertisement."""
    letters = "".join(letter for letter in at.text[at.start : at.end] if letter.isalpha())
    return at.moment if letters.isupper() else None


def _season(at: Setting) -> Moment | None:
    """Settle "fall" and "spring", which are verbs and more: alone they are no date."""
    if at.tokens[0].word not in DOUBTFUL or at.comes_after("xP") or _in_the(at):
        return at.moment
    if len(at.tokens) == 1:
        return None
    if any(token.letter in "BYy" for token in at.tokens):
        return at.moment
    relative = next(i for i, token in enumerate(at.tokens) if token.letter in "eR")
    return replace(at.moment, rule="relative", first=at.moment.first + relative)  # "a 4% fall last year"


def _in_the(at: Setting) -> bool:
    first = at.moment.first
    return at.comes_after("i") or (first > 1 and at.comes_after("e") and at.run[first - 2].letter == "i")


def _interval(at: Setting) -> Moment | None:
    """Settle two ends alike: of numbers that are counted, of fractions and of decimals they make no dates."""
    ends = [token for token in at.tokens if token.letter in "YTS"]
    letters = "".join(token.letter for token in ends)
    if len(at.tokens) - len(ends) > _LINKS or letters not in ("YY", "TT", "SS"):
        return at.moment
    if at.is_glued or at.counts:
        return None
    if letters == "YY":
        firm = all(token.number in _FIRM_YEARS for token in ends)
        return at.moment if firm or (at.tokens[0].letter in "fn" and not at.precedes_noun) else None
    if letters == "TT":
        return None if all(re.fullmatch(r"\d+\.\d+", token.word) for token in ends) else at.moment
    proper = all(int(left) < int(right) < _FINE for left, right in (token.word.split("/") for token in ends))
    return None if proper else at.moment


def _part(at: Setting) -> Moment | None:
    """Settle "mid-20s": without an article it is an age or a size."""
    if at.last.letter == "D" and at.precedes_noun:  # "by the end of March, 12 people": the month alone
        cut = 2 if at.tokens[-2].letter == "," else 1
        return replace(at.moment, last=at.moment.last - cut, day=None)
    of_decade = at.last.letter == "C" and not re.match(r"\d{4}|['’‘]", at.last.word)
    return None if of_decade and at.tokens[0].letter != "e" else at.moment


def _month_day(at: Setting) -> Moment | None:
    """Settle "on the 29th" and "Tuesday the eleventh": a floor, a street or a birthday would follow otherwise."""
    if at.last.letter != "O":
        return at.moment
    named = at.tokens[0].letter == "W" and any(token.letter == "e" for token in at.tokens)
    is_day = (named or at.last.word[0].isdigit()) and at.ends_phrase and not at.goes_on("-DK")
    return at.moment if is_day else None


def _number_date(at: Setting) -> Moment | None:
    """Settle dates of digits and marks alone: not inside a longer chain of digits, such as a telephone number."""
    left, right = at.text[at.start - 1 : at.start] if at.start else " ", at.text[at.end : at.end + 1]
    if left in "£$€+./:" or (left == "-" and at.text[at.start - 2 : at.start - 1].isdigit()):
        return None
    if at.moment.rule == "month" and at.moment.year not in _FIRM_YEARS:
        return None  # "ISO 1183-1"
    chained = right in ("-", "/", ".", ":") and at.text[at.end + 1 : at.end + 2].isdigit()
    return None if chained else at.moment


def _relative(at: Setting) -> Moment | None:
    """Settle "this may", which is no month, and "that term", which is no season."""
    last = at.last
    small = at.text[at.end - len(last.word) : at.end].islower()
    if last.letter == "M" and last.word in ("may", "march") and small:
        return None
    if last.letter == "M" and at.tokens[0].letter == "r":  # "figures show that August imports": a month alone
        alone = replace(at.moment, rule="bare", first=at.moment.last - 1)
        return settled(alone, at.run, at.text, at.start - at.tokens[0].start)
    return None if last.word == "term" and at.tokens[-2].word not in ("last", "next") else at.moment


_DOUBTS: Final[dict[str, Callable[[Setting], Moment | None]]] = {
    "year": _year, "bare": _bare_month, "weekday": _weekday, "dmy": _calendar_day, "mdy": _calendar_day,
    "my": _calendar_day, "slash": _slash, "span": _span, "clock": _clock, "decade": _decade, "part": _part,
    "monthday": _month_day, "season": _season, "era": _era, "interval": _interval, "day": _number_date, "month": _number_date, "relative": _relative,
}  # fmt: skip
