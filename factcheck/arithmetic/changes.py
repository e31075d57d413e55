"""Finding stated changes: from the atoms of a sentence to the old amount, the new one, and by how much it moved.

"fell 9% to $1.3m from $1.4m" has the direction down, new $1.3m, old $1.4m, by 9%. A verb begins a change, so does a
noun ("a 9% fall in ..."); a noun in apposition ("..., a fall of 9%") goes on the change before it. What stands after
"due to" or "driven by" belongs to something else. Where a number could belong elsewhere it is left out: no guess is
checked.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.arithmetic import surroundings
from factcheck.arithmetic import vocabulary as words
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.dimension import Dimension, dimension
from factcheck.arithmetic.roles import Roles
from factcheck.figures.model import Figure

_SET_APART = frozenset((",", "–", "("))


def changes(row: Row) -> list[Change]:
    """Give the changes a sentence states, in order."""
    reader = _Reader(row)
    reader.read()
    certain = [change for change in reader.found if not change.is_uncertain]
    single = [change for change in certain if change.second is None]
    if "respectively" not in row.words:
        return single
    paired = [change for change in certain if change.is_paired]
    return [*single, *paired, *(change.second for change in paired if change.second is not None)]


class _Reader(Roles):
    """Walks over the atoms of a sentence once."""

    def read(self) -> None:
        """Fill `found`."""
        place = 0
        while place < len(self.row):
            atom = self.row[place]
            if atom.sort is Sort.MARK and atom.text == "(":
                place = self._parenthesis(place)
                continue
            if place == self.parenthesis_ends or (atom.sort is Sort.MARK and atom.text == ";"):
                self.close()
            elif atom.sort is Sort.FIGURE and atom.figure is not None:
                self._figure(place, atom.figure)
            elif atom.sort is Sort.WORD and place not in self.seen:
                self._word(place, atom.text)
            place += 1
        self.close()

    def _word(self, place: int, word: str) -> None:
        is_infinitive = self.row.text(place - 1) in words.BEFORE_PLAIN_VERB
        if word in words.RANGING:
            self.close()
        elif word in words.TURNS:
            if self.open is not None and not self.open.is_empty:
                self.open.is_closed = True
        elif word in words.VERBS and not self._is_noun(place, word):
            self.begin(place, words.VERBS[word])
        elif word in words.PLAIN_VERBS or (word in words.NOUNS and is_infinitive):
            self.begin(place, (words.NOUNS | words.PLAIN_VERBS)[word])
        elif word in words.PARTICIPLES or word in words.PRESENT:
            direction = (words.PRESENT | words.PARTICIPLES)[word]
            if self.open is not None and not self.open.is_closed and self.open.old is None and self.open.new is None:
                self.go_on(place, direction)
            else:
                self.begin(place, direction)
        elif word in words.MULTIPLYING or word in words.HALVING:
            self._multiply(place)
        elif word in words.NOUNS:
            self._noun(place, words.NOUNS[word])
        elif word in words.ADVERBS and self.row.text(place + 1) != "to":
            self._adverb(place, words.ADVERBS[word])

    def _is_noun(self, place: int, word: str) -> bool:
        """Tell "a cut of 5%" from "was cut by 5%"."""
        return word in words.NOUNS and (self.row.phrase_start(place) != place - 1 or self.row.text(place + 1) == "of")

    def _figure(self, place: int, figure: Figure) -> None:
        if place in self.seen or self.is_compared(place, figure):
            return
        if self.row.text(place) in words.MULTIPLYING or self.row.text(place) in words.HALVING:
            self._multiply(place)
            return
        noun = surroundings.noun_after(self.row, place)
        if noun is not None:
            self._figure_and_noun(place, figure, noun)
            return
        lead = self.row.lead(place)
        if not self.take(place, figure, lead):
            self.leave(place, figure, lead)

    def _multiply(self, place: int) -> None:
        factor = words.MULTIPLYING.get(self.row.text(place))
        direction = words.UP if factor is not None else words.DOWN
        if self.open is not None and self.open.is_complete and self.row.text(self.row.lead(place)) in _SET_APART:
            self.go_on(place, direction)  # "from 10 to 30, tripling"
        elif self.open is None or not self.open.is_empty:
            self.begin(place, direction)
        if self.open is not None:
            self.open.trigger = place
            self.open.factor = Decimal(factor or 2)
            self.open.factor_at = place

    def _adverb(self, place: int, direction: int) -> None:
        change = self.open
        if not surroundings.leads_to_figure(self.row, place):
            return
        goes_on = change is not None and (
            change.is_empty
            or (change.new is not None and change.old is None and (not change.by or self._is_up_from(place, change)))
            or (
                (change.is_complete or change.factor is not None)
                and not change.by
                and self.row.text(place - 1) in _SET_APART
            )
        )
        if change is not None and goes_on and not change.is_closed:
            self.go_on(place, direction)
        else:
            self.presume(place, self.begin(place, direction))

    def _is_up_from(self, place: int, change: Change) -> bool:
        """Say whether "rose 60% to 3.9 million, up from 2.4 million" goes on: only in the same direction."""
        return self.row.text(place + 1) == "from" and change.directions == [words.ADVERBS[self.row.text(place)]]

    def _noun(self, place: int, direction: int) -> None:
        following = self.row.text(place + 1)
        if self.row.sort(self.row.skip_fillers(place + 1)) is Sort.FIGURE or (
            following == "by" and self.row.sort(self.row.skip_fillers(place + 2)) is Sort.FIGURE
        ):
            self.begin(place, direction)  # "profits rise 5%"
        elif self._goes_on(self.row.phrase_start(place), place):
            self.go_on(place, direction)
        else:
            self._begin_noun(place, direction, self.row.phrase_start(place))

    def _figure_and_noun(self, place: int, figure: Figure, noun: int) -> None:
        direction = words.NOUNS[self.row.text(noun)]
        self.seen.add(noun)
        lead = self.row.lead(place)
        if self._goes_on(lead, noun):
            self.go_on(noun, direction)
        else:
            self._begin_noun(noun, direction, lead)
        change = self.open
        if change is None:
            return
        adjectives = {one.text for one in self.row[place + 1 : noun + 1]}
        if figure.per in words.YEARS or adjectives & words.PERIODIC or surroundings.is_periodic(self.row, noun):
            change.yearly.append(figure)
        elif not change.has(dimension(figure)):
            change.by.append(figure)

    def _begin_noun(self, place: int, direction: int, lead: int) -> None:
        """Begin with a noun: the amount just named may be the new one, if the noun stands in apposition to it."""
        is_apposed = self.row.text(lead) in _SET_APART and surroundings.is_about_the_same(self.row, place)
        change = self.begin(place, direction)
        if is_apposed:
            self.presume(lead, change)

    def _goes_on(self, lead: int, noun: int) -> bool:
        change = self.open
        if change is None or change.is_closed or change.is_empty:
            return False
        is_apposed = self.row.text(lead) in _SET_APART or self.row.text(lead) in words.APPOSING
        return is_apposed and surroundings.is_about_the_same(self.row, noun)

    def _parenthesis(self, place: int) -> int:
        """Read figures in brackets as the change before them, skip other brackets; give the place to go on from."""
        bracket = surroundings.bracket(self.row, place)
        change = self.open
        if bracket is None:
            return place + 1
        if change is not None and not change.is_closed and change.is_complete and bracket.is_mere:
            for figure in bracket.figures:
                is_footnote = dimension(figure) is Dimension.COUNT and figure.text[:1].isalnum()
                if not is_footnote and not change.has(dimension(figure)):
                    change.by.append(figure)
        elif bracket.opens_change:
            self.parenthesis_ends = bracket.end
            return place + 1
        return bracket.end + 1
