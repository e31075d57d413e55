"""The grammar of dates, written over the letters of their tokens: which chains of calendar words are one date.

`date_words` gives every word of a run a letter: D a number, O an ordinal, M a month, Y a year, W a weekday, R "last" or
"next", U a unit of the calendar, V its plural, and so on. A rule is a line `name = pattern` and may use earlier rules
as <name>; `readings` give a pattern's matches the rule's name. Nothing repeats without bound.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = """
card = (?:[vE]-?K|[vEKk])
nth = (?:[vE]-?)?O
count = (?:D|<card>H?|[ae]?Lo?|a)
unit = j?[U47Vut]
spoken = (?:[kv](?:Hd?)?-?(?:[vE](?:-?K)?|k|0K)|kH|KJ(?:d?<card>)?)
year = (?:Y|<spoken>)
which = (?:e?R{1,2}|rR?)
day = e?(?:D|<nth>|<card>)
ofyear = (?:(?:[,/-]|,?[oi])?(?:e7)?<year>|y|,?[oi]?e?[Rr]R?7)
wd = (?:W(?:[,(-]|e)?)?
dmy = <wd><day>(?:(?:,?[dl]e?|,|-)<day>){0,5}U?(?:oe?|[,/-])?M<ofyear>?\\)?
mdy = <wd>M[,/e-]?<day>(?:(?:,?[dl]e?|-)<day>){0,2}<ofyear>?\\)?
my = (?:M<ofyear>|Y[,/i-]?M)
ymd = (?:Y[-/]?M[-/]?D|D[-/]?Y[-/]M|M[-/]Y[-/]D)
fiscal = (?:j7[ol]?w?|Z)(?:B|Y|D(?:[/-]D)?)
season = (?:<which>G|G,?o?(?:B|Y)|G,?o?e?R7|G)
quarter = (?:Q[,/o-]?(?:Y|ZD)|Y[-/]?Q|Q|e?[Op]-?4)
feast = (?:e?Uo)?<which>?FU?(?:,?[oi]?<year>|[oi]?e?R7)?
point = (?:<dmy>|<mdy>|<my>|X|I|B|<fiscal>|<quarter>|C|<season>|<feast>|<which>j?[U47V]|e[U47]|(?:7o?)?<year>|M|A|[U47])
distance = <count><unit>(?:,?d?<count><unit>){0,3}
origin = (?:N|A|<dmy>|<mdy>|<my>|X|W|<which>j?[U47]|<feast>|S|<year>)
"""
_READINGS = """
away = <distance>(?:g|fN|[xf]<origin>|,?[wf]h?(?:<dmy>|<mdy>|<which>[U47W]|A|W))
upto = e?(?:<count>|<nth>|R)?j?[U47V](?:lw?|w[ih]?)(?:e?boe?)?(?:<dmy>|<mdy>|<my>|X|M|Y)
weekfrom = <count>?(?:[U47V][wo]|w)h?e?(?:<dmy>|<mdy>|X|S|<nth>)
nthof = e?(?:<nth>|R|p)-?<count>?j?[U47Vutz][oi]e?<point>(?:hW)?|e?<nth>-?j?[U47z],?Y
part = e?(?:[Pg][i-]?|boe?)<point>
possessed = (?:R[U47]|Y)qe?<nth>?j?[U47z]
relative = e?R{1,2}<count><unit>(?:,?d?<count><unit>){0,3}|<which>(?:j?[U47V](?:h?W)?|S|<dmy>|<mdy>|[WM])|<count>R[Vut]|e?[U47]xR|W,?[oi]?e?RU
dmy = <dmy>
ymd = <ymd>
my = <my>
mdy = <mdy>
fiscal = <fiscal>
quarter = <quarter>
season = <season>
feast = <feast>
monthday = he?<nth>(?:o?[Re]U)?|e?<nth>o?RU|W,?eO|WO
daypart = (?:A|W|R{1,2}|r)[Pg]?t
around = e[U7t]xA?
century = <nth>-?c
decade = k?C
week = #(?:,?o?Y)?
day = X
month = I
clock = T
span = B
slash = S
year = (?:7o?)?<year>
today = A
todate = !
weekday = W
bare = M
theday = (?<=[iohfxn@l])e[U47]
"""
_REFERENCE = re.compile(r"<(\w+)>")


def readings(letters: str) -> Iterator[tuple[str, int, int]]:
    """Give the dates in a chain of letters: the name of the rule, first letter and the one after the last.

    >>> list(readings("iMYd"))
    [('my', 1, 3)]
    """
    for match in _grammar().finditer(letters):
        if match.lastgroup is not None:
            yield match.lastgroup, match.start(), match.end()


@cache
def _grammar() -> re.Pattern[str]:
    parts: dict[str, str] = {}
    for line in _PARTS.strip().splitlines():
        name, pattern = line.split(" = ", 1)
        parts[name] = f"(?:{_filled(pattern, parts)})"
    rules = (line.split(" = ", 1) for line in _READINGS.strip().splitlines())
    return re.compile("|".join(f"(?P<{name}>{_filled(pattern, parts)})" for name, pattern in rules))


def _filled(pattern: str, parts: dict[str, str]) -> str:
    return _REFERENCE.sub(lambda found: parts[found[1]], pattern)
