import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.figures import find_figures
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


PLAIN = {
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d\u2043",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "'": "\u2018\u2019\u201b\u02bc\u2032\uff07",
    '"': "\u201c\u201d\u201e\u201f\u2033\uff02",
    "~": "\u223c\u2248\u2243\uff5e\u02dc",
    "/": "\u2044\u2215",
    "*": "\u2217",
    "µ": "\u03bc",
}


def test_each_mark_has_its_plain_one():
    wrong = [mark for plain, marks in PLAIN.items() for mark in marks if fold(f"1{mark}2") != f"1{plain}2"]
    assert wrong == []


@pytest.mark.parametrize(
    ("sign", "above", "below"),
    [
        ("½", 1, 2),
        ("¼", 1, 4),
        ("¾", 3, 4),
        ("⅓", 1, 3),
        ("⅔", 2, 3),
        ("⅕", 1, 5),
        ("⅖", 2, 5),
        ("⅗", 3, 5),
        ("⅘", 4, 5),
        ("⅙", 1, 6),
        ("⅚", 5, 6),
        ("⅛", 1, 8),
        ("⅜", 3, 8),
        ("⅝", 5, 8),
        ("⅞", 7, 8),
        ("⅐", 1, 7),
        ("⅑", 1, 9),
        ("⅒", 1, 10),
    ],
)
def test_each_fraction_sign_is_read(sign, above, below):
    (figure,) = find_figures(f"2{sign}")
    assert round(figure.value * below, 20) == 2 * below + above
    (figure,) = find_figures(sign)
    assert (figure.text, round(figure.value * below, 20)) == (sign, above)


@pytest.mark.parametrize("number", range(0x80, 0x9A))
def test_control_characters_of_a_wrong_decoding_mean_nothing(number):
    assert fold(chr(number)) in {"\ufffd", chr(number)}
    assert find_figures(chr(number)) == []
