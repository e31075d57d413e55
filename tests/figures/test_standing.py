import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("increased five-fold", ["five-fold = 5 multiple"]),
        ("tenfold rise", ["tenfold = 10 multiple"]),
        ("a 20-fold rise", ["20-fold = 20 multiple"]),
        ("doubled since", ["doubled = 2 multiple"]),
        ("more than doubled", ["doubled = 2 [2, -] multiple (more than: more than)"]),
        ("almost trebled", ["trebled = 3 multiple (nearly: almost)"]),
        ("halved", ["halved = 0.5 multiple"]),
        ("quadrupled", ["quadrupled = 4 multiple"]),
        ("twice as likely", ["twice = 2 multiple"]),
        ("scored twice", ["twice = 2 time quantity"]),
        ("twice a week", ["twice a week = 2 time per week rate"]),
        ("once a month", ["once a month = 1 time per month rate"]),
        ("three times a day", ["three times a day = 3 time per day rate"]),
        ("10 times what they were", ["10 times = 10 multiple"]),
        ("1.5 times the average", ["1.5 times = 1.5 multiple"]),
        ("3 times already", ["3 times = 3 time quantity"]),
        ("3x faster", ["3x = 3 multiple"]),
        ("double the rate", ["double = 2 multiple"]),
        ("double-checked", []),
        ("a double bed", []),
        ("times have changed", []),
        ("doubling every year", ["doubling = 2 multiple"]),
        ("more than double", ["double = 2 [2, -] multiple (more than: more than)"]),
        ("quintupled in a year", ["quintupled = 5 multiple"]),
        ("thrice the size", ["thrice = 3 multiple"]),
        ("twofold", ["twofold = 2 multiple"]),
        ("if emissions treble.", ["treble = 3 multiple"]),
        ("prices could double", ["double = 2 multiple"]),
        ("it was a double.", []),
        ("prices double glazing", []),
    ],
)
def test_multiples_are_told_from_rates_and_adjectives(text, figures):
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("No one was hurt", []),
        ("One should never", []),
        ("this one", []),
        ("one of the best", ["one = 1 number"]),
        ("the one I like", []),
        ("one day", ["one day = 1 day duration"]),
        ("One moment please", ["One = 1 moment quantity"]),
        ("just one victim", ["one = 1 victim quantity"]),
        ("only one Democrat", ["one = 1 democrat quantity"]),
        ("only one survived", ["one = 1 number"]),
        ("the only one left", []),
        ("her only one", []),
        ("only one can win", []),
        ("each one", []),
        ("which one", []),
        ("one last time", ["one = 1 number"]),
        ("just one click away", ["one = 1 click quantity"]),
        ("that one mile", ["one mile = 1 mile quantity"]),
        ("one in a million", ["one in a million = 0.000001 fraction"]),
        ("on one hand", ["one = 1 hand quantity"]),
        ("someone", []),
        ("one.", ["one = 1 number"]),
    ],
)
def test_one_is_a_number_only_where_it_counts(text, figures):
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("a third of them", ["a third = 0.3333333333333333333333333333 fraction"]),
        ("fewer than a fifth oppose", ["a fifth = 0.2 [-, 0.2] fraction (fewer than: fewer than)"]),
        ("nearly a tenth rent", ["a tenth = 0.1 fraction (nearly: nearly)"]),
        ("a fifth admitted it", ["a fifth = 0.2 fraction"]),
        ("about a fifth man", ["fifth = 5 ordinal"]),
        ("a fifth man", ["fifth = 5 ordinal"]),
        ("a 5th said", ["5th = 5 ordinal"]),
        ("the fifth said", ["fifth = 5 ordinal"]),
        ("a second said", ["second = 2 ordinal"]),
    ],
)
def test_an_ordinal_after_an_article_is_a_share_where_a_share_can_stand(text, figures):
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("half-a-mile", ["half-a-mile = 0.5 mile quantity"]),
        ("half-hour", ["half-hour = 0.5 hour duration"]),
        ("half-time", []),
        ("half-hearted", []),
        ("an half", ["an half = 0.5 fraction"]),
        ("a half", ["a half = 0.5 fraction"]),
        ("a quarter more", ["a quarter = 0.25 fraction"]),
        ("a quarter less", ["a quarter = 0.25 fraction"]),
        ("a quarter", ["a quarter = 0.25 fraction"]),
        ("a quarter century", ["a quarter century = 0.25 century duration"]),
        ("a quarter of them", ["a quarter = 0.25 fraction"]),
        ("a quarter final", []),
        ("he paid a half", ["a half = 0.5 fraction"]),
        ("a first said", ["first = 1 ordinal"]),
        ("a second.", ["second = 2 ordinal"]),
        ("a fivefold-plus rise", ["fivefold-plus = 5 [5, -] multiple (at least: plus)"]),
        ("thrice", ["thrice = 3 time quantity"]),
        ("thrice a week", ["thrice a week = 3 time per week rate"]),
        ("once a week", ["once a week = 1 time per week rate"]),
        ("twice as many", ["twice = 2 multiple"]),
        ("twice a week", ["twice a week = 2 time per week rate"]),
        ("they treble the rate", ["treble = 3 multiple"]),
        ("treble glazing", []),
        ("triple jump", []),
        ("triple the rate", ["triple = 3 multiple"]),
        ("quadruple the rate", ["quadruple = 4 multiple"]),
        ("quadruple bypass", []),
        ("a baker's dozen", ["dozen = 13 number"]),
        ("one-off", []),
        ("one after another", []),
        ("one-on-one", []),
        ("no one of them", []),
        ("one who", []),
        ("some one", []),
        ("this one day", []),
        ("third party", ["third = 3 other"]),
        ("the second of", ["second = 2 ordinal"]),
        ("per second", []),
        ("the 42nd Street", ["42nd = 42 other"]),
        ("the First Amendment", ["First = 1 other"]),
        ("first aid", ["first = 1 other"]),
        ("the first floor", ["first = 1 other"]),
    ],
)
def test_number_words_stand_for_numbers_only_where_they_do(text, figures):
    assert lines(text) == figures
