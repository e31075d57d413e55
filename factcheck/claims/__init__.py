"""Claims: from each figure of a text to what it is about."""

from factcheck.claims.model import Claim, Direction, Origin, Words
from factcheck.claims.read import Reading, Sentence, read_claims, read_text

__all__ = ["Claim", "Direction", "Origin", "Reading", "Sentence", "Words", "read_claims", "read_text"]
