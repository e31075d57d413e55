import pytest
from readings import lines

from factcheck.amount import Bound
from factcheck.figures import find_figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("more than 1,600", ["1,600 = 1600 [1600, -] number (more than: more than)"]),
        ("over 65 people", ["65 = 65 [65, -] people quantity (more than: over)"]),
        ("at least 17 people", ["17 = 17 [17, -] people quantity (at least: at least)"]),
        ("fewer than 20", ["20 = 20 [-, 20] number (fewer than: fewer than)"]),
        ("under 50 members", ["50 = 50 [-, 50] member quantity (fewer than: under)"]),
        ("up to 700", ["700 = 700 [-, 700] number (at most: up to)"]),
        ("nearly nine million", ["nine million = 9000000 number (nearly: nearly)"]),
        ("almost 40", ["40 = 40 number (nearly: almost)"]),
        ("just under 20 percent", ["20 percent = 20 [-, 20] percent percent (fewer than: just under)"]),
        ("well over a million", ["a million = 1000000 [1000000, -] number (more than: well over)"]),
        ("some 500", ["500 = 500 number (about: some)"]),
        ("roughly 4,000", ["4,000 = 4000 number (about: roughly)"]),
        ("an estimated 5 million", ["5 million = 5000000 number (about: an estimated)"]),
        ("as many as 40", ["40 = 40 [-, 40] number (at most: as many as)"]),
        ("no more than 10", ["10 = 10 [-, 10] number (at most: no more than)"]),
        ("not less than 5", ["5 = 5 [5, -] number (at least: not less than)"]),
        ("a maximum of 14 years", ["14 years = 14 [-, 14] year duration (at most: a maximum of)"]),
        ("1,600-plus arrests", ["1,600-plus = 1600 [1600, -] arrest quantity (at least: plus)"]),
        ("200+ jobs", ["200+ = 200 [200, -] job quantity (at least: +)"]),
        ("10 or more", ["10 or more = 10 [10, -] number (at least: or more)"]),
        ("500 or less", ["500 or less = 500 [-, 500] number (at most: or less)"]),
        ("ten or so", ["ten or so = 10 number (about: or so)"]),
        ("30-odd", ["30-odd = 30 number (about: odd)"]),
        ("in excess of 30", ["30 = 30 [30, -] number (more than: in excess of)"]),
        ("rose past four million", ["four million = 4000000 [4000000, -] number (more than: past)"]),
        ("well past $2bn", ["$2bn = 2000000000 [2000000000, -] dollar money (more than: past)"]),
        ("climbed past 5%", ["5% = 5 [5, -] percent percent (more than: past)"]),
        ("in the past 40 games", ["40 = 40 game quantity"]),
        ("past 40 games", ["40 = 40 game quantity"]),
        (">10 and <20", ["10 and <20 = [10, 20] range (between: >)"]),
        ("≥16", ["16 = 16 [16, -] number (at least: ≥)"]),
        ("~45g", ["45g = 45 gram quantity (about: ~)"]),
        ("x ≤ 5", ["5 = 5 [-, 5] number (at most: ≤)"]),
        ("close to 300", ["300 = 300 number (nearly: close to)"]),
        ("filmed over two years", ["two years = 2 year duration"]),
        ("jailed for over two years", ["two years = 2 [2, -] year duration (more than: over)"]),
        ("spread over 40 hectares", ["40 hectares = 40 hectare quantity"]),
        (
            "greater than 100 and smaller than 300",
            ["100 and smaller than 300 = [100, 300] range (between: greater than)"],
        ),
        ("at most 100 and at least 20", ["100 and at least 20 = [20, 100] range (between: at most)"]),
        (
            "more than 40 and less than 10",
            ["40 = 40 [40, -] number (more than: more than)", "10 = 10 [-, 10] number (fewer than: less than)"],
        ),
        ("above one quarter and below a half", ["one quarter and below a half = [0.25, 0.5] range (between: above)"]),
        ("exactly 13", ["13 = 13 number (exactly: exactly)"]),
        ("sub-300 sq m", ["300 sq m = 300 [-, 300] square metre quantity (fewer than: sub)"]),
        ("more than half", ["half = 0.5 [0.5, -] fraction (more than: more than)"]),
        ("fewer than one in five", ["one in five = 0.2 [-, 0.2] fraction (fewer than: fewer than)"]),
        ("“more than 70,000” likes", ["70,000 = 70000 [70000, -] like quantity (more than: more than)"]),
        ("5 at most", ["5 at most = 5 [-, 5] number (at most: at most)"]),
        ("aged 16 and over", ["16 and over = 16 [16, -] year of age age (at least: and over)"]),
        ("80 and above", ["80 and above = 80 [80, -] number (at least: and above)"]),
    ],
)
def test_hedges_become_bounds(text, figures):
    assert lines(text) == figures


PHRASES = {
    Bound.MORE_THAN: """>|above|above the age of|better than|beyond|bigger than|exceeded|exceeding|exceeds|greater than|higher than|in excess of|just above|just over|larger than|little more than|longer than|more than|north of|older than|over|over the age of|slightly more than|slightly over|surpassed|surpassing|topped|topping|upward of|upwards of|well above|well over""",
    Bound.AT_LEAST: """=>|> =|>=|a minimum of|as few as|at least|at least or equal to|at the very least|equal to or greater than|equal to or more than|greater than or equal to|minimum of|more than or equal to|no fewer than|no less than|no lower than|no smaller than|not fewer than|not less than|≥""",
    Bound.FEWER_THAN: """<|below|below the age of|fewer than|just below|just under|less than|little less than|lower than|shorter than|slightly less than|slightly under|smaller than|south of|sub|under|under the age of|well below|well under|younger than""",
    Bound.AT_MOST: """< =|<=|=<|a limit of|a maximum of|as high as|as many as|as much as|at most|at the most|capped at|equal to or fewer than|equal to or less than|fewer than or equal to|less than or equal to|limited to|maximum of|no greater than|no higher than|no longer than|no more than|not more than|smaller or equal than|smaller than or equal to|up to|≤""",
    Bound.NEARLY: """almost|approaching|close to|just short of|just shy of|nearing|nearly|not quite|practically|shy of|very nearly|virtually|well nigh""",
    Bound.ABOUT: """a rough|about|an average of about|an estimate of|an estimated|approx|approx.|approximately|around|averaging about|broadly|c.|ca|ca.|circa|estimated|getting on for|give or take|in the order of|in the region of|more or less|on the order of|or so|roughly|roundabout|some|something like|somewhere around|somewhere in the region of|~""",
    Bound.EXACTLY: """equal to|equals|equals to|exactly|precisely""",
}
LOW = {Bound.MORE_THAN, Bound.AT_LEAST}
HIGH = {Bound.FEWER_THAN, Bound.AT_MOST}


@pytest.mark.parametrize("bound", list(PHRASES))
def test_every_hedge_gives_its_bound_and_its_words(bound):
    for phrase in PHRASES[bound].split("|"):
        (figure,) = find_figures(f"It was {phrase} 77 of them")
        assert (figure.bound, figure.bound_text) == (bound, phrase)
        assert figure.low == (77 if bound in LOW else None)
        assert figure.high == (77 if bound in HIGH else None)


@pytest.mark.parametrize(
    "words", ["or more", "or greater", "or above", "or higher", "or over", "or older", "or longer", "or better"]
)
def test_what_follows_may_set_a_lower_end(words):
    (figure,) = find_figures(f"77 {words}")
    assert (figure.text, figure.bound, figure.low) == (f"77 {words}", Bound.AT_LEAST, 77)


@pytest.mark.parametrize(
    "words", ["or less", "or fewer", "or below", "or under", "or lower", "or younger", "or smaller", "or shorter"]
)
def test_what_follows_may_set_an_upper_end(words):
    (figure,) = find_figures(f"77 {words}")
    assert (figure.text, figure.bound, figure.high) == (f"77 {words}", Bound.AT_MOST, 77)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ('"more than" 5', ["5 = 5 [5, -] number (more than: more than)"]),
        ("more than (5", ["5 = 5 [5, -] number (more than: more than)"]),
        ("(more than 5)", ["5 = 5 [5, -] number (more than: more than)"]),
        ('"about 5"', ["5 = 5 number (about: about)"]),
        ("more than  5", ["5 = 5 [5, -] number (more than: more than)"]),
        ("well over 5", ["5 = 5 [5, -] number (more than: well over)"]),
        ("at the very least 5", ["5 = 5 [5, -] number (at least: at the very least)"]),
        ("somewhere in the region of 5", ["5 = 5 number (about: somewhere in the region of)"]),
        ("> 5", ["5 = 5 [5, -] number (more than: >)"]),
        (">= 5", ["5 = 5 [5, -] number (at least: >=)"]),
        ("> = 5", ["5 = 5 [5, -] number (at least: > =)"]),
        ("≥5", ["5 = 5 [5, -] number (at least: ≥)"]),
        ("=> 5", ["5 = 5 [5, -] number (at least: =>)"]),
        ("<5", ["5 = 5 [-, 5] number (fewer than: <)"]),
        ("~5", ["5 = 5 number (about: ~)"]),
        ("x = 5", ["5 = 5 number"]),
        ("more-than 5", ["5 = 5 number"]),
        ("sub-5", ["5 = 5 [-, 5] number (fewer than: sub)"]),
        ("5+", ["5+ = 5 [5, -] number (at least: +)"]),
        ("5 plus", ["5 plus = 5 [5, -] number (at least: plus)"]),
        ("5 plus.", ["5 plus = 5 [5, -] number (at least: plus)"]),
        ("5-plus", ["5-plus = 5 [5, -] number (at least: plus)"]),
        ("5 or more than 6", ["5 = 5 number", "6 = 6 [6, -] number (more than: more than)"]),
        ("5 or more", ["5 or more = 5 [5, -] number (at least: or more)"]),
        ("5, or more", ["5, or more = 5 [5, -] number (at least: or more)"]),
        ("5 and over", ["5 and over = 5 [5, -] number (at least: and over)"]),
        ("5 minimum", ["5 minimum = 5 [5, -] number (at least: minimum)"]),
        ("5 at least", ["5 at least = 5 [5, -] number (at least: at least)"]),
        ("5 at least that", ["5 = 5 number"]),
        ("5 or fewer", ["5 or fewer = 5 [-, 5] number (at most: or fewer)"]),
        ("5 at most", ["5 at most = 5 [-, 5] number (at most: at most)"]),
        ("5-odd", ["5-odd = 5 number (about: odd)"]),
        ("5-ish", ["5-ish = 5 number (about: ish)"]),
        ("5 or thereabouts", ["5 or thereabouts = 5 number (about: or thereabouts)"]),
        ("5 give or take", ["5 give or take = 5 number (about: give or take)"]),
    ],
)
def test_bounds_are_read_through_quotes_spaces_and_signs(text, figures):
    assert lines(text) == figures
