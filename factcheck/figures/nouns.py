"""What a bare number counts: from the words after it to the noun that serves as its unit, in the singular."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.figures.plurals import is_marked_plural, is_participle, is_plural, singular
from factcheck.figures.words import WORDS as NUMBERS

_WORD = re.compile(r"(?:[\"']?( )|(-))([A-Za-z][A-Za-z']*)")
_STOPS = frozenset(
    """a an the and or but nor of in on at by for from to with without into onto over under between among through during
    before after since until than as if because so that which who whom whose what when where why how this these those it
    its he his she her they their them we our us you your i my is are was were be been being has have had do does did
    will
    would shall should can could may might must not no only just also even still yet already now then there here up down
    off out away back per each every against about around nearly almost said says told added went got made came took
    gave
    while whereas including despite within across along near versus vs ago later earlier daily annually overall combined
    compared last next respectively together too all both either neither some any died plus odd please again once
    twice ago altogether apart alone ahead away apiece otherwise""".split()
)
# what a singular subject did: "one dose cut admissions"
_PAST = frozenset(
    """rose fell grew shrank slid sank kept held lost won found became began led met ran saw sold spent stood thought
    wrote cut hit left felt knew sent brought bought caught taught fought sought paid set put hurt killed""".split()
)
_LONGEST = 5


class Counted(NamedTuple):
    """The noun a number counts and where it ends."""

    end: int
    unit: str


def counted_after(folded: str, end: int) -> Counted | None:
    """Read the noun that follows a number: the first plural, or the last word of the phrase.

    What the counted have done or had done to them is no noun: "150 acquitted" counts nothing that is named. A plural
    without a mark of it, such as police, may only qualify the one that follows: "40 police officers".
    """
    chain: list[tuple[str, int]] = []
    unmarked = ""
    place = end
    for count in range(_LONGEST):
        match = _WORD.match(folded, place)
        if match is None:
            break
        written = match[3].removesuffix("'s")
        following = written.lower()
        if (
            len(following) < 2
            or following in _STOPS
            or following in NUMBERS
            or folded[match.end() : match.end() + 1].isdigit()
        ):
            break
        place = match.end()
        if chain and following in _PAST:
            break
        is_joined = match[2] is not None and count == 0
        chain.append((written, place))
        if is_joined or following == "people" or is_marked_plural(written):
            return Counted(place, singular(written))
        if is_plural(following) and not unmarked:
            unmarked, after = following, place
    if unmarked:
        return Counted(after, singular(unmarked))
    last = next((i for i, (word, _) in enumerate(chain) if is_participle(word.lower())), len(chain)) - 1
    return Counted(chain[last][1], singular(chain[last][0])) if last >= 0 else None
