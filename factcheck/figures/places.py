"""Places named in a text: from a text to the spans of place names, each with the name the place has here.

Names count only as they are written, with capitals; part of another name ("Crown Court at York Street", "Channel Four
England") they are none where the next word shows it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from factcheck.figures.gazetteer import places
from factcheck.scan import Pattern, compile_pattern, spans

# what makes a name of the place before it: a paper, a street, a club, a currency
_NAMES_ON: Final = frozenset(
    """Street Road Avenue Lane Times Mail Post Echo Star Gazette Herald News University College United City Town Rovers
    Wanderers Albion Athletic County Station Airport Hotel Street's House Castle Cathedral Palace Bridge Park dollar dollars pound pounds franc
    francs rupee rupees yuan peso pesos krona kronor krone kroner""".split()
)
_NEXT_WORD = re.compile(r" ([A-Z][a-z]+|dollars?|pounds?|francs?|rupees?|yuan|pesos?|kron[ae]r?)\b")


class Place(NamedTuple):
    """A place named in a text."""

    start: int
    end: int
    name: str


def find_places(text: str) -> list[Place]:
    """Give the places named in the text, in order."""
    pattern, names = _gazetteer()
    found = []
    for start, end in spans(pattern, text):
        after = _NEXT_WORD.match(text, end)
        if after is None or after[1] not in _NAMES_ON:
            found.append(Place(start, end, names[" ".join(text[start:end].split())]))
    return found


@cache
def _gazetteer() -> tuple[Pattern, dict[str, str]]:
    names = places()
    names |= {name[0].upper() + name[1:]: place for name, place in names.items()}
    ordered = sorted(names, key=len, reverse=True)
    source = "|".join(re.escape(name).replace(r"\ ", r"[ \n\x{a0}]") for name in ordered)
    return compile_pattern(rf"\b(?:{source})\b", longest=True, ignore_case=False), names
