"""Every number word of English, by a table of its own: the words are counted through, not copied."""

import pytest

from factcheck.figures import Kind, find_figures

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
RANKS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth""".split()
TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
LARGE = "thousand million billion trillion quadrillion quintillion sextillion septillion octillion nonillion decillion".split()


def below_thousand(number):
    """Write a number below a thousand in British words."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")
    rest = f" and {below_thousand(number % 100)}" if number % 100 else ""
    return f"{ONES[number // 100]} hundred{rest}"


def read(text):
    """Give the one figure of a text that is all number."""
    (figure,) = find_figures(text)
    assert figure.text == text
    return figure


def test_every_number_below_a_thousand_is_read_from_its_words():
    wrong = [number for number in range(1000) if read(below_thousand(number)).value != number]
    assert wrong == []


def test_american_words_leave_the_and_out():
    wrong = [number for number in range(1000) if read(below_thousand(number).replace(" and ", " ")).value != number]
    assert wrong == []


@pytest.mark.parametrize(("power", "word"), list(enumerate(LARGE, 1)))
def test_scale_words_are_powers_of_a_thousand(power, word):
    assert read(f"seven {word}").value == 7 * 1000**power
    assert read(f"7 {word}").value == 7 * 1000**power
    assert read(f"two hundred and six {word}").step == 1000**power
    (vague,) = find_figures(f"{word}s of them")
    assert (vague.value, vague.low, vague.kind) == (None, 2 * 1000**power, Kind.QUANTITY)
    assert read(f"three {word}th").value == 3 * 1000**power
    assert read(f"three {word}ths").value * 1000**power == 3
    assert read(f"{word}fold").value == 1000**power


def test_every_rank_is_read():
    assert [read(word).value for word in RANKS] == list(range(1, 20))
    assert [read(word).value for word in TENTHS] == list(range(20, 100, 10))
    for place, tens in enumerate(TENS, 2):
        ranks = [read(f"{tens}-{rank}").value for rank in RANKS[:9]]
        assert ranks == [10 * place + number for number in range(1, 10)]
    assert {read(word).kind for word in RANKS + TENTHS} == {Kind.ORDINAL}
    assert read("hundredth").value == 100


def test_every_share_is_read():
    for number, word in enumerate(RANKS[2:], 3):
        assert round(read(f"two {word}s").value * number, 20) == 2
    for number, word in zip(range(20, 100, 10), TENTHS, strict=True):
        assert round(read(f"two {word}s").value * number, 20) == 2
    assert read("three quarters").value * 4 == 3
    assert read("one quarter").value * 4 == 1
    assert read("one half").value * 2 == 1


def test_every_fold_is_read():
    assert [read(f"{word}fold").value for word in ONES[2:]] == list(range(2, 20))
    assert [read(f"{word}fold").value for word in TENS] == list(range(20, 100, 10))
    assert read("hundredfold").value == 100


@pytest.mark.parametrize(
    ("stem", "value"),
    [("doubl", 2), ("trebl", 3), ("tripl", 3), ("quadrupl", 4), ("quintupl", 5), ("sextupl", 6), ("septupl", 7)],
)
def test_verbs_of_multiplying_are_read_in_each_form(stem, value):
    for form in (f"{stem}es", f"{stem}ed", f"{stem}ing"):
        assert (read(form).value, read(form).kind) == (value, Kind.MULTIPLE)
    (figure,) = find_figures(f"{stem}e the rate")
    assert figure.value == value


@pytest.mark.parametrize("word", ["halve", "halves", "halved", "halving"])
def test_halving_is_a_multiple_of_a_half(word):
    assert read(word).value * 2 == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nought", 0),
        ("naught", 0),
        ("fourty", 40),
        ("fourtieth", 40),
        ("nineth", 9),
        ("twelveth", 12),
        ("ninty", 90),
        ("one lakh", 100_000),
        ("two lac", 200_000),
        ("three crore", 30_000_000),
        ("a googol", 10**100),
        ("a dozen", 12),
        ("two dozen", 24),
        ("twentyfive", 25),
        ("ninetynine", 99),
    ],
)
def test_variants_and_other_scales_are_read(text, value):
    assert find_figures(text)[0].value == value


@pytest.mark.parametrize(
    ("word", "low"), [("hundreds", 200), ("tens", 20), ("scores", 40), ("dozens", 24), ("lakhs", 200_000)]
)
def test_plural_words_are_at_least_two(word, low):
    (figure,) = find_figures(f"{word} of people")
    assert (figure.value, figure.low, figure.high) == (None, low, None)
