"""How a sentence tells a number: as expected, denied, or a part of what the draft told before; its words in, flags out.

What is told in these ways may agree with a fact, and no fact contradicts it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.claims import Sentence
from factcheck.figures import Figure

_REACH = 60  # characters before a figure
_EXPECTED = re.compile(
    r"\b(?:will|would(?!-)|could|might|should|expect\w*|forecast\w*|predict\w*|projected|projection\w*|hop(?:e|es|ed|ing)"
    r"|plans?|planned|promise[sd]?|pledged?|aims?|wants?)\b[^;:()–—]*$"
)
_DENIED = re.compile(r"(?:\bnot|n['’]t|\bnever)\s+(?:[a-z]+\s+){0,2}$")
_PART = re.compile(r"\bof\s+(?:which|whom|them|these|those),?\s+(?:[a-z]+\s+)?$")
_WIDER = re.compile(r"\b(?:for|of)\s+(?:all|other)\s+[a-z]")
_RETOLD = re.compile(r"\W*Of\s+(?:these|those|them)\s+\d")


@dataclass(frozen=True, slots=True)
class Telling:
    """How a number is told."""

    is_expected: bool  # "will fall to 4.5 per cent": a forecast or a plan
    is_denied: bool  # "they did not make 16,000"
    is_part: bool  # "of which 230": a part of the number before
    is_wider: bool  # "convictions for all sexual offences", "for other offences": not those of a measure
    is_retold: bool  # "of those 22 cases 17": parts of what the draft itself told before


def telling(text: str, sentence: Sentence, figure: Figure) -> Telling:
    """Say how the sentence tells the figure."""
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    return Telling(
        _EXPECTED.search(before) is not None,
        _DENIED.search(before) is not None,
        _PART.search(before) is not None,
        _WIDER.search(text, sentence.start, figure.start) is not None,
        _RETOLD.match(text, sentence.start) is not None,
    )
