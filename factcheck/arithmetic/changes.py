"""Finding stated changes: from the atoms of a sentence to the old amount, the new one, and by how much it moved.

"fell 9% to $1.3m from $1.4m" has the direction down, new $1.3m, old $1.4m, by 9%. A verb begins a change, so does a
noun ("a 9% fall in ..."); a noun in apposition ("..., a fall of 9%") goes on the change before it. What stands after
"due to" or "driven by" belongs to something else. Where a number could belong elsewhere it is left out: no guess is
checked.
"""

from __future__ import annotations

from collections import deque
from decimal import Decimal

from factcheck.arithmetic import surroundings
from factcheck.arithmetic import vocabulary as words
from factcheck.arithmetic.atoms import Row, Sort
from factcheck.arithmetic.change import Change
from factcheck.arithmetic.dimension import Dimension, comparable, dimension
from factcheck.figures.model import Figure

_COMPARING = frozenset("compared versus vs vs. against relative comparison comparing".split())
_RIGHT_BEFORE = 3  # "£5m a year, up 5%"
_REMEMBERED = 8
_RATES = frozenset("rate cagr".split())
_RELATIVE = frozenset((Dimension.PERCENT, Dimension.FRACTION))
_AS_MUCH = frozenset(("as", "than", "the"))
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


class _Reader:
    """Walks over the atoms of a sentence once."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.found: list[Change] = []
        self.open: Change | None = None
        self.plain: Figure | None = None  # the last figure that no preposition claims: it may be the new amount
        self.unclaimed: deque[Figure] = deque(maxlen=_REMEMBERED)  # all of these, as far back as they may matter
        self.seen: set[int] = set()  # places already read together with one before them
        self.parenthesis_ends = -1

    def read(self) -> None:
        """Fill `found`."""
        place = 0
        while place < len(self.row):
            atom = self.row[place]
            if atom.sort is Sort.MARK and atom.text == "(":
                place = self._parenthesis(place)
                continue
            if place == self.parenthesis_ends or (atom.sort is Sort.MARK and atom.text == ";"):
                self._close()
            elif atom.sort is Sort.FIGURE and atom.figure is not None:
                self._figure(place, atom.figure)
            elif atom.sort is Sort.WORD and place not in self.seen:
                self._word(place, atom.text)
            place += 1
        self._close()

    def _word(self, place: int, word: str) -> None:
        is_infinitive = self.row.text(place - 1) in words.BEFORE_PLAIN_VERB
        if word in words.RANGING:
            self._close()
        elif word in words.TURNS:
            if self.open is not None and not self.open.is_empty:
                self.open.is_closed = True
        elif word in words.VERBS:
            self._begin(place, words.VERBS[word])
        elif word in words.PLAIN_VERBS or (word in words.NOUNS and is_infinitive):
            self._begin(place, (words.NOUNS | words.PLAIN_VERBS)[word])
        elif word in words.PARTICIPLES or word in words.PRESENT:
            direction = (words.PRESENT | words.PARTICIPLES)[word]
            if self.open is not None and not self.open.is_closed and self.open.old is None and self.open.new is None:
                self._go_on(place, direction)
            else:
                self._begin(place, direction)
        elif word in words.MULTIPLYING or word in words.HALVING:
            self._multiply(place)
        elif word in words.NOUNS:
            self._noun(place, words.NOUNS[word])
        elif word in words.ADVERBS and self.row.text(place + 1) != "to":
            self._adverb(place, words.ADVERBS[word])

    def _figure(self, place: int, figure: Figure) -> None:
        if place in self.seen or self._is_compared(place, figure):
            return
        if self.row.text(place) in words.MULTIPLYING or self.row.text(place) in words.HALVING:
            self._multiply(place)
            return
        noun = surroundings.noun_after(self.row, place)
        if noun is not None:
            self._figure_and_noun(place, figure, noun)
            return
        lead = self.row.lead(place)
        if not self._take(place, figure, lead):
            self._leave(place, figure, lead)

    def _take(self, place: int, figure: Figure, lead: int) -> bool:
        """Let the open change have the figure, if the words before it say so."""
        word, before, change = self.row.text(lead), self.row.text(lead - 1), self.open
        if word in _COMPARING or before in _COMPARING:
            return self._compare(figure)
        if change is None or change.is_closed:
            return False
        if word == "from" or (word == "on" and change.by):
            return self._take_old(change, figure)
        if word == "to" or (word == "at" and change.new is None and change.by):
            return self._take_new(place, change, figure)
        if word == "by" or lead == change.trigger:
            return self._take_by(place, change, figure)
        if word == "of" and lead - 1 == change.trigger:
            return self._take_by(place, change, figure)
        if word == "of" and before in _RATES and surroundings.is_periodic(self.row, lead - 1):
            change.yearly.append(figure)
            return True
        return surroundings.is_apposed(self.row, place, change, figure) and self._take_by(place, change, figure)

    def _leave(self, place: int, figure: Figure, lead: int) -> None:
        """Keep a figure that no change claims in mind."""
        word, change = self.row.text(lead), self.open
        if change is not None and not change.is_closed:
            partner = self.row.figure(lead - 1)
            is_share = self.row.text(place + 1) == "of"  # "to £98m, or 12% of sales, from £100m"
            is_percent = dimension(figure) is Dimension.PERCENT and not is_share
            if word == "and" and partner is not None:
                change.is_uncertain = change.is_uncertain or not change.pair(figure, partner)
            elif is_percent and word in {"and", "or", ","} and change.has(Dimension.PERCENT):
                change.is_uncertain = change.is_uncertain or not change.is_complete
        if word != "or" and self.row.text(place + 1) != "per":
            self.plain = figure
            self.unclaimed.append(figure)

    def _is_compared(self, place: int, figure: Figure) -> bool:
        """Read "5% more than the $40m" and "three times the 10": the amount named before is the new one."""
        at = self.row.skip_fillers(place + (2 if self.row.text(place + 1) in words.COMPARATIVES else 1))
        between = [atom.text for atom in self.row[place + 1 : at]]
        if self.row.sort(at) is Sort.WORD and self.row.text(at + 1) == "of":  # "40% more than its capacity of 285"
            at = self.row.skip_fillers(at + 2)
        other = self.row.figure(at)
        if other is None or not _fits(other, self.plain):
            return False
        is_factor = dimension(figure) is Dimension.FACTOR and bool(_AS_MUCH & set(between))
        direction = words.COMPARATIVES.get(between[0]) if between and dimension(figure) in _RELATIVE else None
        if (not is_factor or self.plain is None) and (direction is None or "than" not in between):
            return False
        change = self._begin(place, direction or words.UP)
        self._presume(place, change)
        change.by.append(figure)
        change.old = other
        self.seen.add(at)
        return True

    # ---- taking figures into a change

    def _take_old(self, change: Change, figure: Figure) -> bool:
        if change.old is not None or not _fits(figure, change.new):
            return False
        change.old = figure
        return True

    def _take_new(self, place: int, change: Change, figure: Figure) -> bool:
        if change.new is not None and not change.is_new_presumed:
            if change.old is not None and self.row.figure_before(place - 1) is change.old:
                change.is_uncertain = True  # "to $84bn, down from $89bn to $93bn"
            return False
        if not _fits(figure, change.old):
            return False
        change.new, change.is_new_presumed = figure, False
        self.plain = figure
        return True

    def _take_by(self, place: int, change: Change, figure: Figure) -> bool:
        if figure.per in words.YEARS or surroundings.is_periodic(self.row, place):
            change.yearly.append(figure)
        elif not change.has(dimension(figure)):
            change.by.append(figure)
        return True

    def _compare(self, figure: Figure) -> bool:
        change = self.open
        if change is not None and not change.is_closed and change.old is None and change.new is not None:
            return self._take_old(change, figure)
        if change is not None and not change.is_closed and change.by and change.old is None:
            return self._take_old(change, figure)
        if self.plain is None or not _fits(figure, self.plain) or not self._is_only(self.plain):
            return False
        self._close()
        self.open = Change(old=figure, new=self.plain)
        return True

    def _presume(self, place: int, change: Change) -> None:
        """Take the amount named last for the new one, if it stands right before or nothing else comes into question."""
        plain = self.plain
        if plain is not None and (place - self.row.place_of(plain) <= _RIGHT_BEFORE or self._is_only(plain)):
            change.new = plain
        change.is_new_presumed = True

    def _is_only(self, plain: Figure) -> bool:
        return not any(other is not plain and comparable(other, plain) for other in self.unclaimed)

    # ---- beginning and going on

    def _begin(self, place: int, direction: int) -> Change:
        self._close()
        self.open = Change(directions=[direction] if direction else [], trigger=place)
        return self.open

    def _go_on(self, place: int, direction: int) -> None:
        if self.open is not None:
            self.open.trigger = place
            if direction:
                self.open.directions.append(direction)

    def _close(self) -> None:
        if self.open is not None and not self.open.is_empty:
            self.found.append(self.open)
        self.open = None

    def _multiply(self, place: int) -> None:
        factor = words.MULTIPLYING.get(self.row.text(place))
        direction = words.UP if factor is not None else words.DOWN
        if self.open is not None and self.open.is_complete and self.row.text(self.row.lead(place)) in _SET_APART:
            self._go_on(place, direction)  # "from 10 to 30, tripling"
        elif self.open is None or not self.open.is_empty:
            self._begin(place, direction)
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
            self._go_on(place, direction)
        else:
            self._presume(place, self._begin(place, direction))

    def _is_up_from(self, place: int, change: Change) -> bool:
        """Say whether "rose 60% to 3.9 million, up from 2.4 million" goes on: only in the same direction."""
        return self.row.text(place + 1) == "from" and change.directions == [words.ADVERBS[self.row.text(place)]]

    def _noun(self, place: int, direction: int) -> None:
        following = self.row.text(place + 1)
        if self.row.sort(self.row.skip_fillers(place + 1)) is Sort.FIGURE or (
            following == "by" and self.row.sort(self.row.skip_fillers(place + 2)) is Sort.FIGURE
        ):
            self._begin(place, direction)  # "profits rise 5%"
        elif self._goes_on(self.row.phrase_start(place), place):
            self._go_on(place, direction)
        else:
            self._begin_noun(place, direction, self.row.phrase_start(place))

    def _figure_and_noun(self, place: int, figure: Figure, noun: int) -> None:
        direction = words.NOUNS[self.row.text(noun)]
        self.seen.add(noun)
        lead = self.row.lead(place)
        if self._goes_on(lead, noun):
            self._go_on(noun, direction)
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
        change = self._begin(place, direction)
        if is_apposed:
            self._presume(lead, change)

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
                if not change.has(dimension(figure)):
                    change.by.append(figure)
        elif bracket.opens_change:
            self.parenthesis_ends = bracket.end
            return place + 1
        return bracket.end + 1


def _fits(figure: Figure, other: Figure | None) -> bool:
    return other is None or comparable(figure, other)
