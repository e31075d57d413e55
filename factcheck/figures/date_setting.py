"""What stands around a date expression: the letters and words beside it, and whether it is part of something longer."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from factcheck.figures.unit_names import LOOSE_SYMBOLS, SYMBOLS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.figures.date_words import Token
    from factcheck.figures.moment import Moment

_BEFORE = re.compile(r"(\S*)\s*$")
_AFTER = re.compile(r"[ \u00a0\u2009\u202f\n]?([A-Za-z]+)?")
_REACH = 24  # no word that matters is longer
_SHORTEST_PLURAL = 4
ROUND = 100  # a number of hundreds is as likely a count as a year

_FUNCTION: Final = frozenset(
    """a about according after all alone also although am amid among an and are as at be because been before being
    between both but by can could despite did do does due during each even ever every followed following for from had
    has have he her his how however if in including into is it its just last like may might more most must near next no
    nor not now of off on once one only onwards or our out over rather said says she should since so some than that
    the their them then there these they this those though through throughout till to under until up upon was we were
    what when where whether which while who whose will with within without would yet you your ago""".split()
)
_COUNTED: Final = frozenset(
    """people men women children police staff cattle sheep fish feet metres km kg g mg lb lbs oz cm mm m mi mph kph hp
    bhp kw mw gw kwh ml l sq ft hz k p c f pc percent hectares acres tonnes tons calories nm mbsf mbsl degrees points
    pounds dollars euros pence quid usd gbp eur rpm bc metre mile kilometre gram litre""".split()
)
# what is told by its year and not counted in thousands: "compared with 2019 levels"
_DATED: Final = re.compile(
    r" (?:(?!and |or )[a-z-]*[a-rt-z] ){0,2}(?:levels|prices|figures|rates|targets|values|baselines|totals|standards|limits|forecasts|estimates"
    r"|terms|accounts|data|results|elections|riots|floods|reforms|budgets|accords|championships|finals|sanctions)\b"
)
_NOT_PLURAL: Final = ("ss", "us", "is", "'s")
_LINKED: Final = frozenset("mid pre post early late since until inter".split())
_MONEY: Final = frozenset("£$€#@_+")
_SIGNS: Final = tuple("%+°²³")
_INNER: Final = frozenset(".,/:=\\")
_DAYS: Final = frozenset("DOKkvE")
_DAY_LIST: Final = _DAYS | frozenset(",de-")
_HYPHENS: Final = frozenset("-–‑")


@dataclass(frozen=True, slots=True)
class Setting:
    """A moment in its text."""

    moment: Moment
    run: Sequence[Token]
    text: str
    start: int
    end: int

    @property
    def tokens(self) -> Sequence[Token]:
        """Give the moment's own tokens."""
        return self.run[self.moment.first : self.moment.last]

    @property
    def last(self) -> Token:
        """Give its last token."""
        return self.run[self.moment.last - 1]

    def comes_after(self, letters: str) -> bool:
        """Say whether the token before it has one of these letters."""
        first = self.moment.first
        return first > 0 and self.run[first - 1].letter in letters

    def goes_on(self, letters: str) -> bool:
        """Say whether the token after it has one of these letters."""
        last = self.moment.last
        return last < len(self.run) and self.run[last].letter in letters

    @property
    def word_before(self) -> str:
        """Give what stands before it, up to the space, as it is written."""
        match = _BEFORE.search(self.text[max(0, self.start - _REACH) : self.start])
        return match[1] if match else ""

    @property
    def word_after(self) -> str:
        """Give the word right after it, if one follows."""
        match = _AFTER.match(self.text[self.end : self.end + _REACH])
        return (match[1] or "") if match else ""

    @property
    def precedes_noun(self) -> bool:
        """Say whether a word that is no function word follows in small letters."""
        word = self.word_after
        return bool(word) and word.islower() and word not in _FUNCTION

    @property
    def list_counts(self) -> bool:
        """Say whether the list of days it begins or goes on ends in a count: "May 3, 4 and 5 people"."""
        last = place = self.moment.last
        while place < len(self.run) and self.run[place].letter in _DAY_LIST:
            place += 1
            last = place if self.run[place - 1].letter in _DAYS else last
        if last == self.moment.last:
            return False
        shift = self.run[last - 1].end - self.last.end
        return replace(self, moment=replace(self.moment, last=last), end=self.end + shift).precedes_noun

    @property
    def ends_phrase(self) -> bool:
        """Say whether no word follows, or a function word."""
        word = self.word_after
        return not word or word in _FUNCTION

    @property
    def counts(self) -> bool:
        """Say whether what follows is a thing that is counted: "2000 homes", "1500 people"."""
        word = self.word_after
        if word == "K" or (word in SYMBOLS and word not in LOOSE_SYMBOLS):
            return True  # "1811 K", "1066 MeV"
        if not self.precedes_noun or self.dates_noun:
            return False
        plural = len(word) >= _SHORTEST_PLURAL and word.endswith("s") and not word.endswith(_NOT_PLURAL)
        return plural or word in _COUNTED

    @property
    def dates_noun(self) -> bool:
        """Say whether it is a year that tells which levels, prices or elections are meant."""
        year = self.last
        return year.letter == "Y" and year.number % ROUND != 0 and _DATED.match(self.text, self.end) is not None

    @property
    def is_glued(self) -> bool:
        """Say whether the digits are part of something longer: money, a decimal, an identifier."""
        text, start, end = self.text, self.start, self.end
        left, right = text[start - 1 : start] if start else "", text[end : end + 1]
        beyond, following = text[start - 2 : start - 1] if start > 1 else "", text[end + 1 : end + 2]
        if left in _MONEY or (left in _INNER and (left in "./\\" or beyond.isdigit())):
            return True
        if left in _HYPHENS and beyond.strip():
            return self.word_before.strip("-–‑(").lower() not in _LINKED
        if text[end : end + 2].lstrip()[:1] in _SIGNS:
            return True
        if right in _INNER and following.isdigit():
            return True
        return right in _HYPHENS and following.isalnum()
