"""The small words a figure stands between, which say what sort of number it is: "by 5", "to 5", "5 of them", "5 other".

Takes a sentence and one of its figures; gives the preposition before it and whether it is a part or counts others.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.read import Sentence
from factcheck.claims.words import COMMON_KEYS
from factcheck.comparison.model import Outcome
from factcheck.figures import Figure

_LEADS = frozenset("to from at by before until after since".split())
_WHOLES = frozenset("whom them those these the its their which his her our".split())
_OTHERS = frozenset({"other", "others", "another", "more"})
_DENIALS = frozenset("not never denied denies deny denying".split())
_NO_DENIAL = frozenset("only just more less fewer least most yet".split())  # "not only 42", "not more than 42"
_REACH = 3  # words before a figure among which a "not" denies it
_HEDGE = 4  # words that may stand between the preposition and its figure


class Setting(NamedTuple):
    """How a figure stands in its sentence."""

    lead: str  # the preposition, past hedges: "to a total of 547,000" -> "to"
    is_part: bool  # "4 of whom"
    counts_others: bool  # "14 other hostages"
    denial: str  # the "not" that stands directly before: "did not record 42 assaults"

    def is_never(self, other: Setting) -> bool:
        """Say whether the two cannot be the same number: by how much it moved, from where, to where."""
        leads = {self.lead, other.lead}
        return leads == {"from", "to"} or ("by" in leads and bool(leads & {"to", "from", "at"}))

    def soften(self, other: Setting, claim: Figure, quote: Figure) -> Outcome | None:
        """Say what a difference comes to: none between a part and a whole, an open one where one of them counts others.

        "She and 14 other hostages" may be 15 hostages.
        """
        if self.is_part != other.is_part:
            return None
        is_next = claim.value is not None and quote.value is not None and abs(claim.value - quote.value) == 1
        return Outcome.WITH_OTHERS if is_next and self.counts_others != other.counts_others else Outcome.DIFFERS


def setting(sentence: Sentence, figure: Figure) -> Setting:
    """Read the words around a figure."""
    after = [word.text.lower() for word in sentence.words if word.start >= figure.end][:2]
    is_part = len(after) == 2 and after[0] == "of" and after[1] in _WHOLES
    return Setting(_lead(sentence, figure), is_part, bool(after) and after[0] in _OTHERS, _denial(sentence, figure))


def _denial(sentence: Sentence, figure: Figure) -> str:
    before = [word for word in sentence.words if word.end <= figure.start][-_REACH:]
    for word, following in pairwise([*before, None]):
        if word is None or (following is not None and following.text.lower() in _NO_DENIAL):
            continue
        if word.text.lower() in _DENIALS or word.text.lower().endswith(("n't", "n’t")):
            return word.text
    return ""


def _lead(sentence: Sentence, figure: Figure) -> str:
    before = [word for word in sentence.words if word.end <= figure.start]
    for word in reversed(before[-_HEDGE:]):
        lower = word.text.lower()
        if lower in _LEADS:
            return lower
        if not word.is_stop and word.key not in COMMON_KEYS:
            break
    return ""
