import pytest
from hypothesis import given
from hypothesis import strategies as st
from pairs import PAIRS

from factcheck import compare


@pytest.mark.parametrize(("quote", "claim", "verdict"), [pytest.param(*case[1:], id=case[0]) for case in PAIRS])
def test_the_quote_decides(quote, claim, verdict):
    comparison = compare(quote, claim)
    assert comparison.verdict == verdict, comparison.reasons
