"""Claims: from each figure of a text to what it is about."""

from factcheck.claims.model import Claim, Direction, Origin, Words

__all__ = ["Claim", "Direction", "Origin", "Words"]
