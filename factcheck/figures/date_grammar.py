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
unit = j?[U478cVut]
one = j?[U478c]
each = j?[U478cV]
card = (?:[vE]-?K|[vEKk])
nth = (?:[vE]-?)?O
count = (?:[DY]|<card>H?|[ae]?Lo?)
spoken = (?:[kv](?:Hd?)?-?(?:[vE](?:-?K)?|k|0K)|kH|KJ(?:d?<card>)?)
year = (?:Y|<spoken>)
which = (?:e?R{1,2}|rR?)
day = e?(?:D|<nth>|<card>)
ofyear = (?:(?:[,/-]|,?[oi])?(?:e?7o?)?<year>|,?y|,?[oi]?e?[Rr]R?7)
wd = (?:W(?:,e?|[(-]|e)?)?
dmy = <wd><day>(?:(?:,?[dl]e?|,|-)<day>){0,5}U?(?:oe?|[,/-])?M<ofyear>?\\)?
mdy = <wd>M[,/e-]?<day>(?:(?:,<day>){1,5},?de?<day>|(?:(?:,?[dl]e?|-)<day>){0,2})<ofyear>?\\)?
my = (?:M<ofyear>|Y[,/i-]?M)
ymd = (?:Y[,/-]?M[-/]?D|D[-/]?Y[-/]M|M[-/]Y[-/]D|D-M-D)
fiscal = (?:j7[ol]?w?(?:B|Y|D(?:[/-]D)?)|j[YB]|Z(?:B|Y|D(?:[/-]D)?))
season = (?:<which>G|G,?o?(?:B|Y|y)|G,?o?e?R7|G)
quarter = (?:Q[,/o-]?(?:Y|y|ZD)|Y[-/]?Q|Qo?e?R7|Q|e?[Op]-?j?4(?:,?Y)?|Y[,-]?O-?(?:4|z))
feast = (?:e?[U8]o)?<which>?F[U8]?(?:,?[oi]?<year>|[oi]?e?R7)?
point = (?:<dmy>|<mdy>|<my>|X|I|B|<fiscal>|<quarter>|C|<season>|<feast>|<which><each>|e<one>|(?:7o?)?<year>|M|A|<nth>-?c|<one>)
part = e?(?:[Pg][i-]?|[bw]oe?|b-)<point>
distance = (?:a|za|<count>(?:daz)?)(?:<unit>|W)(?:daz|(?:,?d?(?:a|<count>)<unit>){0,3})
origin = (?:N|A|<dmy>|<mdy>|<my>|X|W|<which><one>|<feast>|S|<part>|(?:e?7o?)?<year>)
"""
_READINGS = """
upto = e?(?:<count>|<nth>|R)?(?:z-?)?<each>(?:lw?|w[ih]?)(?:e?boe?)?(?:<dmy>|<mdy>|<my>|X|M|Y)
away = <distance>(?:g|fN|[xf]<origin>|,?[wf]h?(?:<dmy>|<mdy>|<which>(?:W|<one>)|A|W))|(?<=i)<distance>hW
weekfrom = e?<count>?(?:<each>[wo]|w)h?e?(?:<dmy>|<mdy>|X|S|W|<nth>)
nthof = e?(?:<nth>|R|p)-?<count>?(?:<unit>|z|W)[oi]e?<point>(?:hW)?|e?<nth>-?(?:<one>|z),?Y
part = <part>|7-?b
possessed = (?:R<one>|Y)qe?<nth>?(?:<one>|z)
relative = e?R{1,2}<count>(?:W|<unit>)(?:,?d?<count><unit>(?!g)){0,3}|<which>(?:<each>(?:h?W)?|S|<dmy>|<mdy>|W,?S|W|M(?!,?o?Y))|<count>R[Vut]|e?(?:W|<one>)xR|W8|W,?[oi]?e?R<one>
ymd = <ymd>
dmy = <dmy>
my = <my>
mdy = <mdy>
fiscal = <fiscal>
quarter = <quarter>
season = <season>
feast = <feast>
monthday = (?:e?<nth>(?:[ld]e?|-))?e?<nth>o[Re][U8]|he?<nth>(?!-?[UVW478utz]|,?oe?M|,?M)(?:o?[Re][U8])?|e?<nth>o?R[U8]|e?<nth>oe[U8]|W,?e?<nth>(?!-?[UVW478utz])
daypart = (?:A|W|e?R{1,2}|r)[Pg]?t
around = e[U78tW]x(?:A|X|<feast>|<dmy>|<mdy>|<my>|(?:e?7o?)?Y)?
century = <nth>-?c
decade = (?:k-?)?C
week = #(?:,?o?Y)?
day = X
era = :
month = I
clock = T
span = (?:e?7o?)?B
slash = (?:W[,(]?h?)?S\\)?
year = (?:e?[7V]o?)?<year>|y
today = A
todate = !
weekday = W
bare = M
theday = (?<=[iohfxn@l])e[U47](?!o?[YB])|e8
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
