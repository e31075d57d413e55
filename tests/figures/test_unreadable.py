import unicodedata

import pytest

from factcheck.figures import find_figures
from factcheck.figures.unreadable import BIDI, FOREIGN, HIDDEN


@pytest.mark.parametrize(
    ("text", "surface", "flags"),
    [
        pytest.param("１２３ arrests", "１２３", (FOREIGN,), id="full-width"),
        pytest.param("nearly ٣٥٩ people", "٣٥٩", (FOREIGN,), id="arabic-indic"),
        pytest.param("𝟏𝟐 people", "𝟏𝟐", (FOREIGN,), id="mathematical"),
        pytest.param("1२5 people", "1२5", (FOREIGN,), id="mixed-scripts"),
        pytest.param("£1,\u200b600 raised", "£1,\u200b600", (HIDDEN,), id="zero-width-space"),
        pytest.param("12\u200d people", "12\u200d", (HIDDEN,), id="joiner-at-the-end"),
        pytest.param("1\u00ad2 people", "1\u00ad2", (HIDDEN,), id="soft-hyphen"),
        pytest.param("in \u202e2019\u202c it", "\u202e2019\u202c", (BIDI,), id="bidi"),
        pytest.param("5 mil\u200blion people", "5 mil\u200blion", (HIDDEN,), id="inside-a-scale-word"),
        pytest.param("twen\u2060ty people", "twen\u2060ty", (HIDDEN,), id="inside-a-word"),
        pytest.param("\u202e１\u200b people", "\u202e１\u200b", (FOREIGN, BIDI, HIDDEN), id="all-three"),
    ],
)
def test_a_disguised_number_is_reported_and_never_read(text, surface, flags):
    (figure,) = [figure for figure in find_figures(text) if figure.flags]
    assert figure.text == surface
    assert figure.flags == flags
    assert (figure.value, figure.low, figure.high, figure.period) == (None, None, None, None)


@pytest.mark.parametrize("text", ["a\u200bb", "co\u00adoperate", "\ufeffNo numbers", "né à Paris", "“no digits”"])
def test_hidden_characters_away_from_numbers_raise_nothing(text):
    assert find_figures(text) == []


def test_the_mark_at_the_head_of_a_file_belongs_to_no_number():
    (figure,) = find_figures("\ufeff5 people")
    assert (figure.value, figure.flags) == (5, ())


def test_what_a_wrong_decoding_left_is_not_taken_for_a_fraction():
    assert [figure.text for figure in find_figures("cost \x805 \x96 more")] == ["5"]


def test_no_digit_of_another_script_is_read():
    foreign = [chr(code) for code in range(0x80, 0x110000) if unicodedata.category(chr(code)) == "Nd"]
    assert len(foreign) > 600
    silent = [digit for digit in foreign if find_figures(f"saw {digit}5 men")[0].flags != (FOREIGN,)]
    assert silent == []


@pytest.mark.parametrize("code", [0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
def test_every_bidi_control_is_flagged(code):
    (figure,) = find_figures(f"saw 1{chr(code)}5 men")
    assert (figure.text, figure.value, figure.flags) == (f"1{chr(code)}5", None, (BIDI,))


@pytest.mark.parametrize("code", [0xAD, 0x34F, 0x180E, *range(0x200B, 0x200E), *range(0x2060, 0x2065), 0xFEFF])
def test_every_hidden_character_is_flagged(code):
    (figure,) = find_figures(f"saw 1{chr(code)}5 men")
    assert (figure.text, figure.value, figure.flags) == (f"1{chr(code)}5", None, (HIDDEN,))


def test_marks_around_a_disguised_number_stay_outside():
    (figure,) = find_figures('he said ("1\u200b5").')
    assert figure.text == "1\u200b5"


def test_two_disguised_numbers_are_two_figures():
    assert [figure.text for figure in find_figures("1\u200b5 and 2\u200b5")] == ["1\u200b5", "2\u200b5"]
