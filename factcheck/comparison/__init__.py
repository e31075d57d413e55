"""Comparing two pieces of text: whether the quote supports the claim, contradicts it or leaves it open."""

from factcheck.claims.read import read_text
from factcheck.comparison.decide import decide
from factcheck.comparison.model import Comparison, Verdict

__all__ = ["Comparison", "Verdict", "compare"]


def compare(quote: str, claim: str) -> Comparison:
    """Say whether the quote supports the claim, contradicts it or leaves it open, with the reasons.

    >>> str(compare("Police arrested 42 men in Leeds.", "42 men were arrested in Leeds.").verdict)
    'supported'
    """
    return decide(read_text(quote), read_text(claim))
