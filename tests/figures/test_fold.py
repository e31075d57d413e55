import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.figures.fold import fold, to_bytes


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("10–15", "10-15"),
        ("−5", "-5"),
        ("1\u202f500", "1 500"),
        ("“over 1,000”", '"over 1,000"'),
        ("don’t", "don't"),
        ("1⁄32", "1/32"),
        ("≈5", "~5"),
    ],
)
def test_typography_becomes_plain(text, plain):
    assert fold(text) == plain


@given(st.text())
def test_every_character_stays_where_it_stood(text):
    folded = fold(text)
    assert len(folded) == len(text) == len(to_bytes(folded))
    assert all(new == old for old, new in zip(text, folded, strict=True) if old.isascii())
