"""A corpus of articles with planted numbers: from a seed to articles, and for each planted number what it is.

An article is sentences of the seeds without numbers, and between them a right, a wrong and an unrelated statement, each
in one of many wordings, alone or within a frame that has numbers of its own. A wrong number is planted only where a
careful reader who knows the store would call it wrong: another number, or the store's number for another year, stage or
place.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from planting.wording import right, shown, whole, wrong

from factcheck.figures import find_figures
from factcheck.sentences import sentences
from factcheck.store.load import load_store
from factcheck.store.model import Fact
from factcheck.store.store import Store

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
UNSEEN = "unseen-"
FRAMED = 0.25  # of the statements
_OPEN, _CLOSE = "\x02", "\x03"  # around a planted number while its sentence is made
_NAMES = frozenset(
    "Maidstone Freedom Kent BBC Undercover Alastair Britons Germans Canadians Essex April Facebook".split()
)


class Kind(StrEnum):
    """What was planted."""

    RIGHT = "right"
    WRONG = "wrong"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Planted:
    """One planted number: where its words stand, what it is and how it was made."""

    article: str
    start: int
    end: int
    kind: Kind
    how: str
    fact: str  # empty where it is unrelated
    sentence: str

    def meets(self, start: int, end: int) -> bool:
        """Say whether a figure of the article stands in the words planted."""
        return self.start < end and start < self.end


@dataclass
class Corpus:
    """Articles, and what was planted in them."""

    articles: list[dict[str, Any]] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence in which the numbers planted are marked, and what each of them is, in their order."""

    text: str
    numbers: tuple[tuple[Kind, str], ...]
    fact: str = ""


def make_corpus(articles: int, seed: int, wordings: str = "") -> Corpus:
    """Make articles, the same for the same seed; `wordings` is UNSEEN for those that no rule was written with."""
    rng = random.Random(seed)
    maker = _Maker(rng, load_store(ROOT), wordings)
    corpus = Corpus()
    for number in range(articles):
        name = f"made-{seed}-{number:06d}"
        said = [maker.right(), maker.wrong(), maker.unrelated()]
        rng.shuffle(said)
        text = ""
        for each in said:
            text += f"{maker.filler()}\n\n"
            plain, spans = _unmarked(each.text)
            for (start, end), (kind, how) in zip(spans, each.numbers, strict=True):
                fact = "" if kind is Kind.UNRELATED else each.fact
                corpus.planted.append(Planted(name, len(text) + start, len(text) + end, kind, how, fact, plain))
            text += f"{plain}\n\n"
        day = f"20{rng.randint(19, 24)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        corpus.articles.append({"id": name, "text": text, "date": day, "title": f"Piece {number}"})
    return corpus


class _Maker:
    def __init__(self, rng: random.Random, store: Store, wordings: str) -> None:
        self._rng = rng
        self._facts = store.facts
        self._wordings: Mapping[str, Sequence[str]] = _read(f"{wordings}paraphrases.yaml")
        self._others: Mapping[str, Sequence[str]] = _read(f"{wordings}unrelated.yaml")
        self._filler = [
            article.text[start:end]
            for article in store.articles
            for start, end in sentences(article.text)
            if 40 < end - start < 200 and not find_figures(article.text[start:end])
        ]

    def filler(self) -> str:
        return self._rng.choice(self._filler)

    def right(self) -> _Said:
        fact = self._fact()
        how, words = right(self._rng, fact)
        return self._said(fact, self._template(fact.id), words, Kind.RIGHT, how)

    def wrong(self) -> _Said:
        while True:
            how = self._rng.choice(("number", "number", "number", "year", "measure", "place"))
            made = {
                "number": self._wrong_number,
                "year": self._wrong_year,
                "measure": self._wrong_measure,
                "place": self._wrong_place,
            }[how]()
            if made is not None:
                return made

    def unrelated(self) -> _Said:
        how = self._rng.choice(("plain", "plain", "near"))
        text = self._rng.choice(self._others[how])
        text, numbers = self._filled(text, how)
        return _Said(_capital(text), numbers)

    def _fact(self) -> Fact:
        return self._facts[self._rng.choice(sorted(self._wordings))]

    def _template(self, fact: str) -> str:
        return self._rng.choice(self._wordings[fact])

    def _wrong_number(self) -> _Said | None:
        fact = self._fact()
        made = wrong(self._rng, fact)
        return None if made is None else self._said(fact, self._template(fact.id), made[1], Kind.WRONG, made[0])

    def _wrong_year(self) -> _Said | None:
        """Give the number of one year for another, for which the store has another number, or for one far off."""
        fact = self._fact()
        template = self._template(fact.id)
        if "{year}" not in template or fact.bound != "exactly":
            return None
        others = {"convicted-2013": "2018", "convicted-2018": "2013"}
        year = others.get(fact.id) or self._rng.choice(("2009", "2011", "2016"))
        return self._said(fact, template, shown(self._rng, whole(fact)), Kind.WRONG, "year", year)

    def _wrong_measure(self) -> _Said | None:
        """Give the number of one stage for another in the same year."""
        pairs = {"convicted-2013": "prosecuted-2013", "prosecuted-2013": "convicted-2013"}
        fact = self._facts[self._rng.choice(sorted(pairs))]
        words = shown(self._rng, whole(self._facts[pairs[fact.id]]))
        return self._said(fact, self._template(fact.id), words, Kind.WRONG, "measure")

    def _wrong_place(self) -> _Said | None:
        """Give a number for another place, where it cannot be a number of its own."""
        swaps = {
            "blocked-attempts-2020-04": (("in the UK", "in Germany"), ("Britons", "Germans")),
            "britons-interested": (
                ("Britons", "Canadians"),
                ("in the UK", "in Canada"),
                ("in Britain", "in Canada"),
                ("in the United Kingdom", "in Canada"),
            ),
            "officers-trained-2023-24": (("Kent Police", "Essex Police"),),
        }
        fact = self._facts[self._rng.choice(sorted(swaps))]
        template = self._template(fact.id)
        for old, new in swaps[fact.id]:
            if old in template:
                return self._said(fact, template.replace(old, new), right(self._rng, fact)[1], Kind.WRONG, "place")
        return None

    def _said(self, fact: Fact, template: str, words: str, kind: Kind, how: str, year: str = "") -> _Said:
        period = fact.period
        own = "" if period is None else str(period).removesuffix("-04")  # the wording names the month itself
        shown_year = year or own
        statement = template.replace("{n}", f"{_OPEN}{words}{_CLOSE}").replace("{year}", shown_year)
        number = (kind, how)
        if self._rng.random() < FRAMED and not statement.startswith("“"):
            frame, others = self._filled(self._rng.choice(self._others["frames"]), "in the same sentence")
            first = statement.split()[0]
            inside = statement if first in _NAMES or not first[0].isalpha() else statement[0].lower() + statement[1:]
            return _Said(frame.replace("{statement}", inside), (*others, number), fact.id)
        return _Said(_capital(statement), (number,), fact.id)

    def _filled(self, text: str, how: str) -> tuple[str, tuple[tuple[Kind, str], ...]]:
        """Fill the numbers of a sentence that the store knows nothing of."""
        rng, numbers = self._rng, 0
        fillings = {
            "{n}": self._count,
            "{s}": lambda: str(rng.randint(11, 99)),
            "{p}": lambda: f"{rng.randint(1, 89)}.{rng.randint(1, 9)}",
            "{m}": lambda: rng.choice((f"£{rng.randint(2, 99)}m", f"£{rng.randint(2, 99)},{rng.randint(100, 999)}")),
        }
        for slot, fill in fillings.items():
            if slot in text:
                text = text.replace(slot, f"{_OPEN}{fill()}{_CLOSE}", 1)
                numbers += 1
        return text, ((Kind.UNRELATED, how),) * numbers

    def _count(self) -> str:
        rng = self._rng
        return f"{rng.randint(2, 99)},{rng.randint(100, 999)}" if rng.random() < 0.6 else str(rng.randint(21, 999))


def _unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Give the sentence without marks, and where the marked words stand in it."""
    plain, spans, begins = "", [], 0
    for character in text:
        if character == _OPEN:
            begins = len(plain)
        elif character == _CLOSE:
            spans.append((begins, len(plain)))
        else:
            plain += character
    return plain, spans


def _capital(text: str) -> str:
    """Begin with a capital, behind a mark too."""
    at = 1 if text[0] == _OPEN else 0
    return text[:at] + text[at].upper() + text[at + 1 :]


def _read(name: str) -> Mapping[str, Sequence[str]]:
    loaded: Mapping[str, Sequence[str]] = yaml.load((HERE / name).read_text("utf-8"), Loader=yaml.CSafeLoader)
    return loaded
