"""The figures of a quote: from an article as it was read to what reading the quote alone would give.

Reading costs most of a check, and a quote is read twice: in its article, whose every number must be accounted for, and
alone, because only its own words count. Where it is whole sentences, and nothing at its edges could be read together
with what stands around, both give the same, so that the first serves. All other quotes are read alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from factcheck.figures import Figure, Kind, find_figures
from factcheck.figures.date_words import runs
from factcheck.sentences import sentences

_YEAR = re.compile(r"\d{4}", re.ASCII)
_YEAR_LAST = re.compile(r"\b\d{4}\Z", re.ASCII)
_METRES = re.compile(r"\dm\Z", re.ASCII)  # or millions, as the words around say
_STOPS = ".!?"
_INCHES = frozenset('"“”″')  # whether they close a quotation or measure, what stands before decides
_MARKS = _INCHES | frozenset("'‘’′´`")
_NEAR = 16  # characters to the end of a quote from which on what follows changes no number


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as it was read: its figures in order, and where its sentences begin and end."""

    text: str
    figures: Sequence[Figure]
    starts: Sequence[int]  # of the figures
    begins: AbstractSet[int]
    ends: AbstractSet[int]
    runs: Sequence[tuple[int, int]]  # words of the calendar that are read together

    @classmethod
    def of(cls, text: str, figures: Sequence[Figure]) -> Reading:
        """Keep what was read of an article."""
        spans = sentences(text)
        begins, ends = {start for start, _ in spans}, {end for _, end in spans}
        return cls(text, figures, [figure.start for figure in figures], begins, ends, list(runs(text)))

    def of_quote(self, quote: str, span: tuple[int, int] | None) -> tuple[Sequence[Figure], int]:
        """Give the figures of a quote, which stands at this span if that is known, and from where they count."""
        if span is not None and self._is_whole(*span):
            first, last = bisect_left(self.starts, span[0]), bisect_left(self.starts, span[1])
            if first < last and self._is_apart(first, last, *span):
                return self.figures[first:last], span[0]
        return find_figures(quote), 0

    def _is_whole(self, start: int, end: int) -> bool:
        """Say whether whole sentences stand here, be it without the last full stop."""
        return start in self.begins and (end in self.ends or (end + 1 in self.ends and self.text[end] in _STOPS))

    def _is_apart(self, first: int, last: int, start: int, end: int) -> bool:
        """Say whether nothing around could be read together with the figures inside, nor date one of them."""
        inside = self.figures[first:last]
        if not self.text[start].isalpha() or inside[0].start == start or inside[-1].end > end:
            return False
        if (first and not _is_done(self.figures[first - 1], start)) or not _is_done(inside[-1], end):
            return False
        if not _INCHES.isdisjoint(self.text[start:end]):
            return False
        if _crosses(self.runs, start) or _crosses(self.runs, end):
            return False
        return all(
            each.kind is not Kind.OTHER  # a name may be one for the headline it stands in
            and (each.period is None or _YEAR.search(each.period_text) is not None)  # "the same year" names another's
            and _MARKS.isdisjoint(self.text[each.end - 1 : each.end + 1])
            and not _METRES.search(each.text)
            for each in inside
        )


def _is_done(figure: Figure, edge: int) -> bool:
    """Say whether the number before the edge of a sentence is told without what follows: far off, or a year."""
    return edge - figure.end >= _NEAR or (figure.kind is Kind.DATE and _YEAR_LAST.search(figure.text) is not None)


def _crosses(runs: Sequence[tuple[int, int]], edge: int) -> bool:
    """Say whether words of the calendar are read together across this place."""
    before = bisect_left(runs, (edge, 0))
    return before > 0 and runs[before - 1][1] > edge
