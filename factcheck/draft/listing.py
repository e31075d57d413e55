"""Numbers of a list ("1.", "2)", "3/"): from a draft's figures to the same, those of a list as no statistic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.figures import Figure, Kind

_ITEM = re.compile(r"^[ \t>*_#(-]{0,8}([0-9]{1,3})[.):/][*_]{0,2}[ \t]+\S", re.ASCII | re.MULTILINE)


def without_list_numbers(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Give the figures, those that number the lines of a list as no statistic.

    A number that begins a line is a list's where the line before or after it in the list has its neighbour.
    """
    items = [(int(match[1]), match.start(1)) for match in _ITEM.finditer(text)]
    numbering = {at for one, two in pairwise(items) if two[0] == one[0] + 1 for at in (one[1], two[1])}
    if not numbering:
        return list(figures)
    return [replace(each, kind=Kind.OTHER) if each.start in numbering else each for each in figures]
